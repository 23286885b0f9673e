import type { Gateway, Model } from '../../model/model';
import { command, type Step, word } from '../../programs/bash';
import type { Ip } from '../../values/cidr';
import { kubectl, waitsForCrds } from '../kubectl';
import type { Manifest } from '../manifest';
import { makePasswords } from '../passwords';
import { giveBack, makeWay, POOLS } from './make-way';
import { describeRoute, routeTo } from '../next-hops';
import { asked, askedDirectly, filesOf, moreOf, namedBackends } from '../targets';

/** Applies the objects: first pools and announcements, then gateways and the objects that use them. */
export function poolStep(model: Model, manifests: Manifest[]): Step[] {
  const charts = announcingCharts(model);
  const files = filesOf(manifests.filter(({ chart }) => charts.has(chart)));
  if (files.length === 0) return [];
  const k = kubectl(model.cluster);
  const saysL2 = model.l2Policies.length > 0;
  const saysBgp = model.announcers.length > 0 || !saysL2;
  // The operator makes these CRDs some time after it started.
  const crds = [
    ...(model.pools.length > 0 ? [POOLS] : []),
    ...bgpCrds(model),
    ...overrideCrds(model),
    ...(model.l2Policies.length > 0 ? ['ciliuml2announcementpolicies.cilium.io'] : []),
  ];
  return [
    {
      name: 'pools',
      title:
        `address pools${saysBgp ? ', and the cluster side of BGP' : ''}` +
        (saysL2 ? ', and who answers for their addresses' : ''),
      lines: [
        `wait_for 120 'Cilium made its CRDs' ${waitsForCrds(model.cluster, crds, 1)}`,
        ...makePasswords(model),
        'prune_announcing',
        ...makeWay(model),
        command('run', ...k, 'apply', ...files),
        ...(model.release.pool.keepsRemovedRanges ? giveBack(model) : []),
        ...model.services.flatMap((service) =>
          // A Gateway's own Service is applied with the Gateway.
          charts.has(service.chart) && service.addresses.length > 0
            ? [
                waitForAddresses(
                  `Service ${service.name}`,
                  service.addresses.map(String),
                  command(
                    ...k,
                    '--namespace',
                    service.namespace,
                    'get',
                    'service',
                    service.name,
                    '--output',
                    'jsonpath={.status.loadBalancer.ingress[*].ip}',
                  ),
                ),
              ]
            : [],
        ),
      ],
      plan: [`would_apply ${command(...files)}`],
    },
  ];
}

/** The charts whose files are applied before the gateways. */
function announcingCharts(model: Model): Set<string> {
  return new Set([...model.pools, ...model.announcers, ...model.l2Policies].map(({ chart }) => chart));
}

/** The CRDs of the kinds that say BGP: the kind of the release, or the older one by choice. */
function bgpCrds({ announcers, objects, release }: Model): string[] {
  const announcing = new Set(announcers.map(({ path }) => path));
  const kinds = new Set(objects.flatMap(({ path, kind }) => (announcing.has(path) ? [kind] : [])));
  const { policy } = release.bgp;
  const hasOlder = policy !== undefined && kinds.has(policy.kind);
  const hasOthers = kinds.size > (hasOlder ? 1 : 0);
  return [...(hasOthers ? release.bgp.crds : []), ...(hasOlder ? policy.crds : [])];
}

function overrideCrds(model: Model): string[] {
  const crd = model.release.bgp.overrideCrd;
  return crd && model.announcers.some(({ nodeOverrides }) => nodeOverrides.length > 0) ? [crd] : [];
}

/** Compares all addresses at once, because the cluster may list them in another order. */
function waitForAddresses(what: string, addresses: string[], ask: string): string {
  const few = addresses.length > 3 ? `its ${addresses.length} addresses` : addresses.join(' and ');
  return `wait_for 60 ${word(`${what} has ${few}`)} has_all ${word(addresses.join(' '))} ${ask}`;
}

/** Creates the namespaces that no chart makes. A new cluster has only the namespaces of Kubernetes. */
export function namespaceStep({ cluster, missingNamespaces }: Model): Step[] {
  if (missingNamespaces.length === 0) return [];
  const k = kubectl(cluster);
  const isThere = (name: string) => `exists ${command(...k, 'get', 'namespace', name)}`;
  return [
    {
      name: 'namespaces',
      title: 'namespaces of the manifests, which nobody else makes',
      lines: missingNamespaces.flatMap((name) => [
        `if ! ${isThere(name)}; then`,
        `  ${command('run', ...k, 'create', 'namespace', name)}`,
        'fi',
      ]),
      plan: missingNamespaces.map((name) => `${isThere(name)} || would ${word(`make the namespace ${name}`)}`),
    },
  ];
}

export function gatewayStep(model: Model, manifests: Manifest[]): Step[] {
  const before = announcingCharts(model);
  const files = filesOf(manifests.filter(({ chart }) => !before.has(chart)));
  if (files.length === 0) return [];
  const k = kubectl(model.cluster);
  const pinned = model.gateways.filter(({ addresses }) => addresses.length > 0);
  return [
    {
      name: 'gateway',
      title: 'gateways, routes and all other manifests',
      lines: [
        command('run', ...k, 'apply', ...files),
        ...model.gateways.map(
          (gateway) =>
            `wait_for 120 ${word(`Gateway ${gateway.name} is programmed`)} ` +
            command(
              ...k,
              '--namespace',
              gateway.namespace,
              'wait',
              '--for=condition=Programmed',
              '--timeout=1s',
              `gateway/${gateway.name}`,
            ),
        ),
        ...pinned.map((gateway) =>
          waitForAddresses(`Gateway ${gateway.name}`, gateway.addresses.map(String), asksAddresses(k, gateway)),
        ),
        ...pinned.flatMap((gateway) =>
          gateway.addresses.flatMap((address) => waitForNextHops(model, gateway, address)),
        ),
        ...askedDirectly(namedBackends(model)).flatMap(({ backend, name, path, scheme, options }) =>
          backend.addresses.map(
            (address) =>
              `wait_for 180 ${word(`${scheme}://${name}${path} answers at ${address}`)} ` +
              command('answers', asked({ name, path }), `${address}`, backend.port, ...moreOf(scheme, options)),
          ),
        ),
      ],
      plan: [`would_apply ${command(...files)}`],
    },
  ];
}

/** Waits for all next hops: a session is up before its routes arrive, and requests need the routes to all nodes. */
function waitForNextHops(model: Model, gateway: Gateway, address: Ip): string[] {
  const route = routeTo(address, gateway, model);
  return route ? [`wait_for 60 ${word(describeRoute(route))} ${command('next_hops', route.to, route.hops)}`] : [];
}

function asksAddresses(k: string[], { name, namespace }: Gateway): string {
  return command(
    ...k,
    '--namespace',
    namespace,
    'get',
    'gateway',
    name,
    '--output',
    'jsonpath={.status.addresses[*].value}',
  );
}
