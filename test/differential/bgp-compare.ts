// What differs between Cilium's speakers and our model, of one case.
import { readService } from '../../lib/kinds/service';
import { routesTo, speaking, type AddressSort } from '../../lib/model/announced';
import { buildModel } from '../../lib/model/build';
import type { ClusterFact } from '../../lib/model/companions';
import type { Model, Peering } from '../../lib/model/model';
import { serviceLabels } from '../../lib/model/selectors';
import { runChecks } from '../../lib/checks/run';
import { isFaulty } from '../../lib/release/faults/faults';
import { installed } from '../../lib/tree/cluster-facts';
import { Ip, type Family } from '../../lib/values/cidr';
import { NODES } from './bgp-cases';
import { asRead } from './compare';
import { keyOf, podNetwork, type Made, type Table } from './bgp-speakers';

/** One route of a session, and the Service that it is for. */
interface Expected {
  readonly network: string;
  readonly service?: string;
}

export class Answers {
  public readonly expected: ReadonlyMap<string, readonly Expected[]>;
  private readonly model: Model;

  public constructor(
    private readonly made: Made,
    version: string,
  ) {
    this.model = modelOf(made.objects, version);
    this.expected = new Map(
      this.model.peerings.filter(({ saidElsewhere }) => !saidElsewhere).flatMap((peering) => this.sessionsOf(peering)),
    );
  }

  public isExpected(table: Table): boolean {
    return this.differences(table).length === 0;
  }

  /** What each session has more or less than the model says. */
  public differences(table: Table): string[] {
    const keys = new Set([...this.expected.keys(), ...table.keys()]);
    return [...keys].sort().flatMap((key): string[] => {
      const [seen, own] = [table.get(key), this.expected.get(key)?.map(({ network }) => network)];
      if (!own) return [`${key}: a session that the model does not have, with ${seen}`];
      if (!seen) return [`${key}: no session`];
      return [
        ...seen.filter((one) => !own.includes(one)).map((one) => `${key}: ${one} is announced, the model has it not`),
        ...[...new Set(own)].filter((one) => !seen.includes(one)).map((one) => `${key}: ${one} of the model is not`),
      ];
    });
  }

  /** Findings that say of something that nobody announces it, where somebody does; what no finding speaks of. */
  public findings(table: Table): { wrong: string[]; unsaid: number } {
    const { found } = runChecks(this.model);
    const said = found.map(({ check, path, value = '', rule }) => ({
      name: check.name,
      path,
      value: `${value}`,
      rule,
    }));
    const all = [...table.values()].flat();
    const wrong = said.filter(({ name, path, value, rule }) => {
      const meant = this.model.peerings.filter((one) => one.path === path);
      const keysOf = ({ localAsn, peerAddress }: Peering) =>
        NODES.map((node) => keyOf(node.name, localAsn, `${peerAddress}`)).filter((key) => !this.isOfOthers(key, path));
      switch (name) {
        case 'class-unannounced':
          return ingressOf(this.object(path)).some((ip) => all.includes(`${Ip.parse(ip)!.toCidr()}`));
        case 'nothing-announced':
          // It does not say of which instance it speaks.
          return meant
            .filter(({ peerAddress }) => `${peerAddress}` === value)
            .every((peering) => keysOf(peering).some((key) => (table.get(key) ?? []).length > 0));
        case 'peer-config-missing':
          return meant.filter((one) => one.saidElsewhere).every((one) => keysOf(one).some((key) => table.has(key)));
        case 'node-selector-empty':
          return meant.some((peering) => keysOf(peering).some((key) => table.has(key)));
        case 'node-in-two-policies': {
          const node = / selects node (\S+),/.exec(rule)![1];
          return [...table.keys()].some((key) => key.startsWith(`${node} `));
        }
        default:
          return false;
      }
    });
    const quiet = this.made.objects
      .filter(({ kind }) => kind === 'Service')
      .filter((service) => !ingressOf(service).some((ip) => this.isAnnounced(ip, table)))
      .filter((service) => ingressOf(service).length > 0 && !said.some(({ path }) => path === pathOf(service)));
    return { wrong: wrong.map(({ name, path, rule }) => `${name} at ${path}: ${rule}`), unsaid: quiet.length };
  }

  private isAnnounced(ip: string, table: Table): boolean {
    const address = Ip.parse(ip)!.toCidr();
    const lengths = Array.from({ length: address.bits + 1 }, (_, i) => `${address.widen(i)}`);
    return [...table.values()].some((networks) => networks.some((one) => lengths.includes(one)));
  }

  /** Whether a session may be that of another object. */
  private isOfOthers(key: string, path: string): boolean {
    return this.model.peerings
      .filter((one) => one.path !== path)
      .some((one) => this.sessionsOf(one).some(([other]) => other === key));
  }

  private object(path: string): any {
    return this.made.objects.find((object) => pathOf(object) === path);
  }

  private sessionsOf(peering: Peering): [string, Expected[]][] {
    const { cluster, version } = this.model;
    return speaking(peering, cluster!.nodes, this.model).map((node) => {
      const number = NODES.findIndex(({ name }) => name === node.name);
      const pods = peering.announced.some(({ what, families }) => what === 'pods' && families.includes(4));
      const services = this.made.objects
        .filter(({ kind }) => kind === 'Service')
        .flatMap((json) =>
          addressesOf(json).flatMap(([sort, ip]) =>
            routesTo(Ip.parse(ip)!, sort, factsOf(json), peering, version)
              .filter(({ network, needsPod }) => !needsPod || this.hasPod(json, node.name, network.family))
              .map(({ network }) => ({ network: `${network}`, service: pathOf(json) })),
          ),
        );
      return [
        keyOf(node.name, peering.localAsn, `${peering.peerAddress}`),
        [...services, ...(pods ? [{ network: podNetwork(number) }] : [])],
      ];
    });
  }

  /**
   * Whether a pod of a Service that takes requests is on the node: our files do not know where pods run. To some
   * releases one that ends counts while it still serves, and to the oldest one without an address of the family.
   */
  private hasPod({ metadata: { name, namespace } }: any, node: string, family: Family): boolean {
    const slice = this.made.slices.find(({ metadata }) => metadata.name === name && metadata.namespace === namespace);
    const { version, release } = this.model;
    const isOfFamily = release.bgp.kind === 'CiliumBGPPeeringPolicy' || slice?.addressType === `IPv${family}`;
    return (slice?.endpoints ?? []).some(
      ({ nodeName, conditions: { ready = true, serving = ready } }: any) =>
        nodeName === node && isOfFamily && (ready || (serving && isFaulty(version, 'local-bgp-terminating'))),
    );
  }
}

const pathOf = ({ kind, metadata: { name, namespace = '' } }: any) => `${kind}/${namespace}/${name}`;

function ingressOf({ status }: any): string[] {
  return (status?.loadBalancer?.ingress ?? []).map(({ ip }: any) => ip);
}

function addressesOf(service: any): [AddressSort, string][] {
  const { clusterIP, externalIPs = [], type } = service.spec;
  return [
    ...(type === 'LoadBalancer' ? ingressOf(service) : []).map((ip): [AddressSort, string] => ['LoadBalancerIP', ip]),
    ...externalIPs.map((ip: string): [AddressSort, string] => ['ExternalIP', ip]),
    ...(clusterIP && clusterIP !== 'None' ? [['ClusterIP', clusterIP] as [AddressSort, string]] : []),
  ];
}

function factsOf(json: any) {
  const { metadata, spec } = json;
  const { loadBalancerClass, externalTrafficPolicy } = readService(json);
  return {
    labels: serviceLabels({ name: metadata.name, namespace: metadata.namespace, labels: metadata.labels ?? {} }),
    loadBalancerClass,
    isLocal: externalTrafficPolicy === 'Local',
    isLocalInside: spec.internalTrafficPolicy === 'Local',
  };
}

function modelOf(objects: readonly any[], version: string): Model {
  const cluster: ClusterFact = {
    path: 'cluster',
    name: 'test',
    nodes: NODES.map(({ name, labels }, i) => ({ name, labels, addresses: [Ip.parse(`192.0.2.${i + 1}`)!] })),
    nodeNetworks: [],
    podCidrs: [],
    serviceCidrs: [],
  };
  return buildModel(
    asRead(objects, pathOf),
    installed({ path: 'install', version, namespace: 'kube-system', cluster }, cluster),
  );
}
