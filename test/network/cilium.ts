// The generated manifests, read as Cilium reads them: which node speaks BGP with whom, which Service gets which
// address and is announced. Nothing here comes from the program's own model.
import { Address4, Address6 } from 'ip-address';
import { parse, parseAllDocuments } from 'yaml';
import type { Files } from '../support/snapshot';

export interface ClusterNode {
  readonly name: string;
  readonly labels: Record<string, string>;
}

/** What the agent of a node hands to GoBGP; speaker/main.go reads it. */
export interface Speaker {
  readonly ASN: number;
  readonly RouterID: string;
  readonly Neighbors: object[];
  readonly Announce: string[];
}

interface Selector {
  readonly matchLabels?: Record<string, string>;
  readonly matchExpressions?: { key: string; operator: string; values?: string[] }[];
}

interface Service {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Record<string, string>;
  readonly asked: string[];
  /** Announced by nodes that have endpoints of it alone, and these have none. */
  readonly local: boolean;
}

/** Every Kubernetes object that `kubectl apply -f dist` sees. */
export function objectsOf(files: Files): any[] {
  return Object.keys(files)
    .filter((file) => /^[^/]*\.ya?ml$/.test(file))
    .flatMap((file) => parseAllDocuments(files[file]).map((document) => document.toJS()))
    .filter((object) => object?.kind);
}

/** The nodes that k3d makes of its config, in the order in which they get their addresses. */
export function nodesOf(files: Files): ClusterNode[] {
  const config = parse(files['host/k3d-config.yml']);
  const labelsOf = (role: string): Record<string, string> =>
    Object.fromEntries(
      (config.options?.k3s?.nodeLabels ?? [])
        .filter(({ nodeFilters }: any) => nodeFilters.includes(`${role}:*`))
        .map(({ label }: any) => label.split('=')),
    );
  return (['server', 'agent'] as const).flatMap((role) =>
    Array.from({ length: config[`${role}s`] }, (_, i) => `k3d-${config.metadata.name}-${role}-${i}`).map((name) => ({
      name,
      labels: { 'kubernetes.io/hostname': name, ...labelsOf(role) },
    })),
  );
}

/** The speaker of a node, or undefined where no policy selects it. */
export function speakerOf(files: Files, node: ClusterNode, address: string): Speaker | undefined {
  const objects = objectsOf(files);
  if (
    objects.some(({ kind, spec }) => kind === 'CiliumBGPClusterConfig' && selects(spec.nodeSelector ?? {}, node.labels))
  ) {
    return sessionsOf(files, node, address, {}, announcedOf(objects));
  }
  const policies = objects.filter(
    (object) => object.kind === 'CiliumBGPPeeringPolicy' && selects(object.spec.nodeSelector ?? {}, node.labels),
  );
  if (policies.length > 1)
    throw new Error(`${policies.length} policies select ${node.name}: Cilium takes none of them`);
  const [router, ...others] = policies[0]?.spec.virtualRouters ?? [];
  if (!router) return undefined;
  if (others.length > 0) throw new Error('only one virtual router is played here');
  const services = servicesOf(objects);
  const addresses = addressesOf(objects, services);
  return {
    ASN: router.localASN,
    RouterID: address,
    Neighbors: router.neighbors.map((neighbor: any) => ({
      Address: neighbor.peerAddress,
      ASN: neighbor.peerASN,
      Port: neighbor.peerPort ?? 179,
      ConnectRetry: neighbor.connectRetryTimeSeconds ?? 120,
      HoldTime: neighbor.holdTimeSeconds ?? 90,
      KeepAlive: neighbor.keepAliveTimeSeconds ?? 30,
      EBGPMultihopTTL: neighbor.eBGPMultihopTTL ?? 1,
      GracefulRestart: neighbor.gracefulRestart?.enabled ?? false,
      RestartTime: neighbor.gracefulRestart?.restartTimeSeconds ?? 120,
    })),
    Announce: services
      .filter((service) => router.serviceSelector && selects(router.serviceSelector, service.labels) && !service.local)
      .flatMap((service) => addresses.get(service) ?? [])
      .map(route),
  };
}

/** What the advertisements announce that the families of the peer configs select. */
function announcedOf(objects: any[]): string[] {
  const families = objects
    .filter(({ kind }) => kind === 'CiliumBGPPeerConfig')
    .flatMap(({ spec }) => spec.families ?? []);
  const services = servicesOf(objects);
  const addresses = addressesOf(objects, services);
  return objects
    .filter(
      ({ kind, metadata }) =>
        kind === 'CiliumBGPAdvertisement' &&
        families.some(({ advertisements }) => advertisements && selects(advertisements, metadata.labels ?? {})),
    )
    .flatMap(({ spec }) => spec.advertisements)
    .filter(
      ({ advertisementType, service }) =>
        advertisementType === 'Service' && service.addresses.includes('LoadBalancerIP'),
    )
    .flatMap(({ selector }) =>
      services.filter((service) => selector && selects(selector, service.labels) && !service.local),
    )
    .flatMap((service) => addresses.get(service) ?? [])
    .map(route);
}

/**
 * The speaker of a node as Cilium 1.16 and later make it of their objects, to announce what it is told; `passwords` are
 * those of the Secrets.
 */
export function sessionsOf(
  files: Files,
  node: ClusterNode,
  address: string,
  passwords: Record<string, string>,
  announce: string[],
): Speaker {
  const objects = objectsOf(files);
  const configs = objects.filter(
    (object) => object.kind === 'CiliumBGPClusterConfig' && selects(object.spec.nodeSelector ?? {}, node.labels),
  );
  if (configs.length !== 1) throw new Error(`${configs.length} cluster configs select ${node.name}`);
  const [instance] = configs[0].spec.bgpInstances;
  const override = objects
    .filter((object) => object.kind === 'CiliumBGPNodeConfigOverride' && object.metadata.name === node.name)
    .flatMap((object) => object.spec.bgpInstances)
    .find(({ name }: any) => name === instance.name);
  return {
    ASN: override?.localASN ?? instance.localASN,
    RouterID: override?.routerID ?? address,
    Neighbors: instance.peers.map((peer: any) => {
      const { spec } = objects.find(
        (object) => object.kind === 'CiliumBGPPeerConfig' && object.metadata.name === peer.peerConfigRef.name,
      );
      return {
        Address: route(peer.peerAddress),
        ASN: peer.peerASN,
        Port: spec.transport?.peerPort ?? 179,
        ConnectRetry: spec.timers.connectRetryTimeSeconds,
        HoldTime: spec.timers.holdTimeSeconds,
        KeepAlive: spec.timers.keepAliveTimeSeconds,
        EBGPMultihopTTL: spec.ebgpMultihop ?? 1,
        GracefulRestart: spec.gracefulRestart?.enabled ?? false,
        RestartTime: spec.gracefulRestart?.restartTimeSeconds ?? 120,
        LocalRestarting: true,
        // Without the Secret the agent dials without a password.
        Password: passwords[spec.authSecretRef] ?? '',
        Families: (spec.families ?? []).map(({ afi }: any) => afi),
      };
    }),
    Announce: announce,
  };
}

/** The address that a Gateway gets, or one of each family: there must be one that it can get, and no other. */
export function gatewayAddresses(files: Files, name: string): string[] {
  const objects = objectsOf(files);
  const services = servicesOf(objects);
  const service = services.find((one) => one.name === `cilium-gateway-${name}`);
  const addresses = (service && addressesOf(objects, services).get(service)) ?? [];
  if (addresses.length === 0) throw new Error(`Gateway ${name} gets no address`);
  return addresses;
}

/** The first of them. */
export function gatewayAddress(files: Files, name: string): string {
  return gatewayAddresses(files, name)[0];
}

/** The annotations by which a Service asks for addresses, the older first. */
const ASKED = ['io.cilium/lb-ipam-ips', 'lbipam.cilium.io/ips'];

/** LoadBalancer Services, those that Cilium makes for Gateways included, with the labels that it adds for selectors. */
function servicesOf(objects: any[]): Service[] {
  const own = objects.filter((object) => object.kind === 'Service' && object.spec.type === 'LoadBalancer');
  const ofGateways = objects
    .filter((object) => object.kind === 'Gateway' && object.spec.gatewayClassName === 'cilium')
    .map(({ metadata: { name, namespace }, spec }) => ({
      metadata: {
        name: `cilium-gateway-${name}`,
        namespace,
        labels: { 'io.cilium.gateway/owning-gateway': name, ...spec.infrastructure?.labels },
        // Newer releases ask for what the Gateway asks for; older ones drop the field, and get none here.
        annotations: {
          ...(spec.addresses && { [ASKED[1]]: spec.addresses.map(({ value }: any) => value).join(',') }),
          ...spec.infrastructure?.annotations,
        },
      },
      spec: {},
    }));
  return [...own, ...ofGateways].map(({ metadata, spec }) => ({
    name: metadata.name,
    namespace: metadata.namespace,
    labels: {
      ...metadata.labels,
      'io.kubernetes.service.name': metadata.name,
      'io.kubernetes.service.namespace': metadata.namespace,
    },
    asked: ASKED.flatMap((key) => (metadata.annotations?.[key] ?? '').split(',').filter(Boolean)),
    local: spec.externalTrafficPolicy === 'Local',
  }));
}

/** Who asks for an address gets it; who does not gets any that is left, which is only certain where one is left. */
function addressesOf(objects: any[], services: Service[]): Map<Service, string[]> {
  const pools = objects.filter((object) => object.kind === 'CiliumLoadBalancerIPPool');
  const taken = new Set(services.flatMap((service) => service.asked));
  return new Map(
    services.map((service) => {
      const candidates = pools
        .filter((pool) => !pool.spec.serviceSelector || selects(pool.spec.serviceSelector, service.labels))
        .flatMap((pool) => [
          ...(pool.spec.cidrs ?? []).flatMap(({ cidr }: any) => inner(cidr)),
          ...(pool.spec.blocks ?? []).flatMap(blockOf),
        ]);
      if (service.asked.length > 0) return [service, service.asked.filter((address) => candidates.includes(address))];
      const left = candidates.filter((address) => !taken.has(address));
      if (left.length > 1) throw new Error(`${service.name} gets any of ${left.length} addresses`);
      return [service, left];
    }),
  );
}

/** Cilium 1.14 gives neither the first nor the last address of a CIDR. */
function inner(cidr: string): string[] {
  return allOf(cidr).slice(1, -1);
}

/** Of a block every address, as far as what asks for one can tell. */
function blockOf({ cidr, start, stop }: any): string[] {
  if (cidr) return allOf(cidr);
  return range(numberOf(start), numberOf(stop ?? start), start.includes(':'));
}

function allOf(cidr: string): string[] {
  const [address, length] = cidr.split('/');
  const isIpv6 = address.includes(':');
  const first = numberOf(address);
  return range(first, first + (1n << BigInt((isIpv6 ? 128 : 32) - Number(length))) - 1n, isIpv6);
}

/** Of a large network the first 65,536, which are more than any lab asks for. */
function range(first: bigint, last: bigint, isIpv6: boolean): string[] {
  const count = last - first < 65536n ? Number(last - first) + 1 : 65536;
  return Array.from({ length: count }, (_, i) =>
    isIpv6 ? Address6.fromBigInt(first + BigInt(i)).correctForm() : dotted(Number(first) + i),
  );
}

function numberOf(address: string): bigint {
  return (address.includes(':') ? new Address6(address) : new Address4(address)).bigInt();
}

/** The route to one address. */
function route(address: string): string {
  return `${address}/${address.includes(':') ? 128 : 32}`;
}

export function dotted(number: number): string {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
}

export function selects(selector: Selector, labels: Record<string, string>): boolean {
  const exact = Object.entries(selector.matchLabels ?? {}).every(([key, value]) => labels[key] === value);
  return (
    exact &&
    (selector.matchExpressions ?? []).every(({ key, operator, values = [] }) => {
      switch (operator) {
        case 'In':
          return key in labels && values.includes(labels[key]);
        case 'NotIn':
          return !(key in labels) || !values.includes(labels[key]);
        case 'Exists':
          return key in labels;
        case 'DoesNotExist':
          return !(key in labels);
        default:
          throw new Error(`no such operator: ${operator}`);
      }
    })
  );
}
