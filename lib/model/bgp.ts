import { AdvertisedIntent, readAdvertisement } from '../kinds/cilium-bgp-advertisement';
import { BgpPeer, PeerPlace, readClusterConfig } from '../kinds/cilium-bgp-cluster-config';
import { InstanceOverride, readNodeOverride } from '../kinds/cilium-bgp-node-config-override';
import { PeerConfigIntent, readPeerConfig } from '../kinds/cilium-bgp-peer-config';
import { PolicyNeighbor, PolicyRouter, readPeeringPolicy } from '../kinds/cilium-bgp-peering-policy';
import { RouteAttributes, SERVICE_ADDRESSES, Session } from '../kinds/bgp';
import type { Family, Ip } from '../values/cidr';
import { record, textMap } from '../values/json';
import type { ClusterFact } from './companions';
import type { Announced, LatePeering, Model, NodeOverride, Peering } from './model';
import { KubeObject } from './objects';
import { matches } from './selectors';

export const BGP_PORT = 179;
const BOTH: readonly Family[] = [4, 6];

/** The address of a neighbor, or in words where nodes find it. */
export function neighborOf(announcer: Peering | LatePeering): string {
  return 'peerAddress' in announcer ? String(announcer.peerAddress) : announcer.peerLater;
}

/** Reads the cluster's side of BGP, from the kinds of both APIs. */
export function readPeerings(
  objects: KubeObject[],
  cluster: ClusterFact | undefined,
): Pick<Model, 'announcers' | 'peerings' | 'latePeerings'> {
  const found = fromClusterConfigs(objects, gatewaysOf(cluster));
  const peerings = [...fromPolicies(objects), ...found.flatMap((one) => ('peerAddress' in one ? [one] : []))];
  const latePeerings = found.flatMap((one) => ('peerLater' in one ? [one] : []));
  return { announcers: [...peerings, ...latePeerings], peerings, latePeerings };
}

/** The default gateways of nodes, if known; for containers, the gateway of their Docker network. */
function gatewaysOf(cluster: ClusterFact | undefined): Ip[] {
  const { made, machines } = cluster ?? {};
  return [...(made?.network.ranges.map(({ gateway }) => gateway) ?? []), ...(machines?.gateways ?? [])];
}

function placed({ address, later, gateway }: PeerPlace, gateways: readonly Ip[]): { peerAddress: Ip } | LatePlace {
  const known = address ?? gateways.find(({ family }) => family === gateway);
  if (known) return { peerAddress: known };
  return { peerLater: later ?? `the IPv${gateway} default gateway of each node` };
}

type LatePlace = Pick<LatePeering, 'peerLater'>;

function fromPolicies(objects: KubeObject[]): Peering[] {
  return objects
    .filter((object) => object.kind === 'CiliumBGPPeeringPolicy')
    .flatMap(({ path, chart, name, json }) => {
      const { nodeSelector, routers } = readPeeringPolicy(json);
      return routers.flatMap((router, instance) =>
        router.neighbors.map(
          (neighbor): Peering => ({
            path,
            chart,
            name,
            instance,
            nodeSelector,
            localAsn: router.localAsn,
            peerAsn: neighbor.asn,
            peerAddress: neighbor.address,
            ...ofSession(neighbor.session),
            // The default of CiliumBGPPeeringPolicy is both families.
            families: [...new Set(neighbor.families ?? BOTH)],
            saidElsewhere: false,
            selectsInVain: false,
            ...announcing(announcedByPolicy(router, neighbor).map((entry) => [entry, neighbor.families ?? BOTH])),
            marksPools: neighbor.attributes.some(({ of, selector }) => of === 'services' && !selector),
            nodeOverrides: [],
          }),
        ),
      );
    });
}

const NO_ATTRIBUTES: RouteAttributes = { standard: [], large: [], wellKnown: [] };

/** CiliumBGPPeeringPolicy sets attributes for all pool addresses, and for all pod networks. */
function announcedByPolicy(router: PolicyRouter, { attributes }: PolicyNeighbor): AdvertisedIntent[] {
  const attributesOf = (sort: string) => attributes.find((one) => one.of === sort) ?? NO_ATTRIBUTES;
  const entry = (what: AdvertisedIntent['what'], more: Partial<AdvertisedIntent>): AdvertisedIntent => ({
    what,
    addresses: [],
    aggregation: {},
    attributes: NO_ATTRIBUTES,
    ...more,
  });
  const { serviceSelector: selector, serviceAddresses } = router;
  const addresses = [...(serviceAddresses ?? SERVICE_ADDRESSES)];
  return [
    ...(selector ? [entry('services', { selector, addresses, attributes: attributesOf('services') })] : []),
    ...(router.exportPodCidr ? [entry('pods', { attributes: attributesOf('pods') })] : []),
    ...(router.announcesPodPools ? [entry('other', {})] : []),
  ];
}

function fromClusterConfigs(objects: KubeObject[], gateways: readonly Ip[]): (Peering | LatePeering)[] {
  const named = <T>(kind: string, read: (object: KubeObject) => T) =>
    new Map(objects.filter((object) => object.kind === kind).map((object) => [object.name, read(object)]));
  const peerConfigs = named('CiliumBGPPeerConfig', ({ json }) => readPeerConfig(json));
  const noConfig = readPeerConfig({});
  const advertisements = [...named('CiliumBGPAdvertisement', labelled).values()];
  const overrides = [...named('CiliumBGPNodeConfigOverride', overriddenNode).values()];
  return objects
    .filter((object) => object.kind === 'CiliumBGPClusterConfig')
    .flatMap(({ path, chart, name, json }) => {
      const { nodeSelector, instances } = readClusterConfig(json);
      return instances.flatMap((instance, i) =>
        instance.peers.map((peer): Peering | LatePeering => {
          const config = peerConfigs.get(peer.config ?? '');
          return {
            path,
            chart,
            name,
            instance: i,
            nodeSelector,
            localAsn: typeof instance.localAsn === 'number' ? instance.localAsn : 0,
            asnIsLater: typeof instance.localAsn === 'string',
            peerAsn: typeof peer.asn === 'number' ? peer.asn : undefined,
            ...placed(peer.at, gateways),
            ...ofSession(config ?? noConfig),
            ...announcedBy(config ?? noConfig, advertisements),
            saidElsewhere: peer.config !== undefined && !config,
            nodeOverrides: overridesOf(overrides, instance.name, peer),
          };
        }),
      );
    });
}

interface Labelled {
  readonly labels: Record<string, string>;
  readonly entries: AdvertisedIntent[];
}

function labelled({ json }: KubeObject): Labelled {
  return { labels: textMap(record(json.metadata).labels), entries: readAdvertisement(json) };
}

/** The routes of the advertisements that the families of a peer config select. */
function announcedBy(
  { families }: PeerConfigIntent,
  advertisements: Labelled[],
): Pick<Peering, 'announced' | 'serviceSelectors' | 'families' | 'selectsInVain'> {
  // If two entries are for one family, Cilium uses the last.
  const selecting = [...new Map(families.map((one) => [one.family, one])).values()];
  const all = advertisements
    .map(({ labels, entries }) => ({
      entries,
      families: selecting
        .filter(({ advertisements: selector }) => selector && matches(selector, labels))
        .map(({ family }) => family),
    }))
    .filter((one) => one.families.length > 0);
  const chosen = selecting.flatMap(({ advertisements: selector }) => (selector ? [selector] : []));
  return {
    selectsInVain:
      all.some(({ entries }) => entries.some(isOfNoService)) ||
      (advertisements.length > 0 &&
        chosen.some((selector) => !advertisements.some(({ labels }) => matches(selector, labels)))),
    families: selecting
      .map(({ family }) => family)
      .filter((family) => all.some((one) => one.families.includes(family))),
    ...announcing(
      all.flatMap((one) =>
        one.entries
          .filter((entry) => !isOfNoService(entry))
          .map((entry): [AdvertisedIntent, Family[]] => [entry, one.families]),
      ),
    ),
  };
}

function isOfNoService({ what, selector }: AdvertisedIntent): boolean {
  return what === 'services' && !selector;
}

function announcing(
  entries: (readonly [AdvertisedIntent, readonly Family[]])[],
): Pick<Peering, 'announced' | 'serviceSelectors'> {
  return {
    announced: entries.map(
      ([{ what, selector, addresses, aggregation, attributes }, families]): Announced => ({
        what,
        selector,
        addresses,
        families,
        aggregation,
        communities: [...attributes.standard, ...attributes.large, ...attributes.wellKnown],
        localPreference: attributes.localPreference,
      }),
    ),
    serviceSelectors: entries.flatMap(([{ addresses, selector }]) =>
      selector && addresses.includes('LoadBalancerIP') ? [selector] : [],
    ),
  };
}

interface OverriddenNode {
  readonly node: string;
  readonly instances: InstanceOverride[];
}

function overriddenNode({ name, json }: KubeObject): OverriddenNode {
  return { node: name, instances: readNodeOverride(json) };
}

/** The settings of CiliumBGPNodeConfigOverrides for one peer of one instance. */
function overridesOf(nodes: OverriddenNode[], instance: string, peer: BgpPeer): NodeOverride[] {
  return nodes.flatMap(({ node, instances }) =>
    instances
      .filter(({ name }) => name === instance)
      .map(({ routerId, localAsn, peers = [] }) => ({
        node,
        routerId,
        localAsn,
        localAddress: peers.find(({ name }) => name === peer.name)?.localAddress,
      })),
  );
}

function ofSession({
  timers,
  multihop,
  port,
  passwordSecret,
  restartTimeSeconds,
}: Session): Pick<
  Peering,
  | 'port'
  | 'passwordSecret'
  | 'restartTimeSeconds'
  | 'connectRetryTimeSeconds'
  | 'holdTimeSeconds'
  | 'keepAliveTimeSeconds'
  | 'multihop'
> {
  return {
    port: port ?? BGP_PORT,
    multihop: multihop ?? 1,
    passwordSecret,
    restartTimeSeconds,
    connectRetryTimeSeconds: timers.connectRetryTimeSeconds,
    holdTimeSeconds: timers.holdTimeSeconds,
    keepAliveTimeSeconds: timers.keepAliveTimeSeconds,
  };
}
