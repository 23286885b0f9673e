import { Family, Ip } from '../values/cidr';
import type { Announced, NodeOverride, Peering, Selector } from './model';
import { Json, list, number, record, text, textMap, texts } from './json';
import { KubeObject } from './objects';
import { matches, readSelector } from './selectors';

/** What the CRDs of every release fill in. */
const HOLD_TIME_SECONDS = 90;
const KEEP_ALIVE_TIME_SECONDS = 30;
const RESTART_TIME_SECONDS = 120;
export const BGP_PORT = 179;
const SERVICE_ADDRESSES = ['LoadBalancerIP'];

/** Reads the cluster's side of BGP, from the kinds of either API. */
export function readPeerings(objects: KubeObject[]): Peering[] {
  return [...readPolicies(objects), ...readClusterConfigs(objects)];
}

function readPolicies(objects: KubeObject[]): Peering[] {
  return objects
    .filter((object) => object.kind === 'CiliumBGPPeeringPolicy')
    .flatMap((object) => {
      const spec = record(object.json.spec);
      return list(spec.virtualRouters).flatMap((router, instance) =>
        list(router.neighbors).flatMap((neighbor) => {
          // This API writes the peer as a network of one address.
          const peerAddress = Ip.parse((text(neighbor.peerAddress) ?? '').replace(/\/\d+$/, ''));
          if (!peerAddress) return [];
          return [
            {
              path: object.path,
              chart: object.chart,
              name: object.name,
              instance,
              nodeSelector: readSelector(spec.nodeSelector),
              localAsn: number(router.localASN) ?? 0,
              peerAsn: number(neighbor.peerASN) ?? 0,
              peerAddress,
              port: number(neighbor.peerPort) ?? BGP_PORT,
              ...readTimers(neighbor),
              ...readSession(neighbor),
              multihop: number(neighbor.eBGPMultihopTTL) ?? 1,
              // Of this API both families are the default.
              families: Array.isArray(neighbor.families) ? readFamilies(list(neighbor.families)) : [4, 6],
              saidElsewhere: false,
              ...announcing(readPolicyAnnounced(router, neighbor)),
              nodeOverrides: [],
            },
          ];
        }),
      );
    });
}

/** This API gives attributes to the addresses of pools and to pod networks, whichever Services are announced. */
function readPolicyAnnounced(router: Json, neighbor: Json): Announced[] {
  const attributes = (kind: string) =>
    list(neighbor.advertisedPathAttributes).find(({ selectorType }) => selectorType === kind) ?? {};
  const selector = readSelector(router.serviceSelector);
  const addresses = Array.isArray(router.serviceAdvertisements)
    ? texts(router.serviceAdvertisements)
    : SERVICE_ADDRESSES;
  return [
    ...(selector
      ? [
          {
            what: 'services' as const,
            selector,
            addresses,
            aggregation: {},
            ...readAttributes(attributes('CiliumLoadBalancerIPPool')),
          },
        ]
      : []),
    ...(router.exportPodCIDR === true
      ? [{ what: 'pods' as const, addresses: [], aggregation: {}, ...readAttributes(attributes('PodCIDR')) }]
      : []),
    ...(router.podIPPoolSelector === undefined
      ? []
      : [{ what: 'other' as const, addresses: [], aggregation: {}, communities: [] }]),
  ];
}

function readClusterConfigs(objects: KubeObject[]): Peering[] {
  const named = (kind: string) =>
    new Map(objects.filter((object) => object.kind === kind).map((object) => [object.name, object]));
  const peerConfigs = named('CiliumBGPPeerConfig');
  const advertisements = [...named('CiliumBGPAdvertisement').values()];
  const overrides = [...named('CiliumBGPNodeConfigOverride').values()];
  return objects
    .filter((object) => object.kind === 'CiliumBGPClusterConfig')
    .flatMap((object) => {
      const spec = record(object.json.spec);
      return list(spec.bgpInstances).flatMap((instance, i) =>
        list(instance.peers).flatMap((peer) => {
          const peerAddress = Ip.parse(text(peer.peerAddress) ?? '');
          if (!peerAddress) return [];
          const reference = text(record(peer.peerConfigRef).name);
          const config = record(peerConfigs.get(reference ?? '')?.json.spec);
          const asn = number(peer.peerASN) ?? 0;
          return [
            {
              path: object.path,
              chart: object.chart,
              name: object.name,
              instance: i,
              nodeSelector: readSelector(spec.nodeSelector),
              localAsn: number(instance.localASN) ?? 0,
              peerAsn: asn === 0 ? undefined : asn,
              peerAddress,
              port: number(record(config.transport).peerPort) ?? BGP_PORT,
              ...readTimers(record(config.timers)),
              ...readSession(config),
              multihop: number(config.ebgpMultihop) ?? 1,
              ...readAnnounced(config, advertisements),
              saidElsewhere: reference !== undefined && !peerConfigs.has(reference),
              nodeOverrides: readOverrides(overrides, text(instance.name), text(peer.name)),
            },
          ];
        }),
      );
    });
}

/** What the advertisements announce that the families of a peer config select. */
function readAnnounced(
  config: Json,
  advertisements: KubeObject[],
): Pick<Peering, 'announced' | 'serviceSelectors' | 'families'> {
  const families = list(config.families).map((family) => ({ family, selector: readSelector(family.advertisements) }));
  const selects = (selector: Selector | undefined, object: KubeObject) =>
    selector !== undefined && matches(selector, textMap(record(object.json.metadata).labels));
  const selected = advertisements
    .filter((object) => families.some(({ selector }) => selects(selector, object)))
    .flatMap((object) => list(record(object.json.spec).advertisements));
  return {
    families: readFamilies(
      families
        .filter(({ selector }) => advertisements.some((object) => selects(selector, object)))
        .map(({ family }) => family),
    ),
    ...announcing(selected.flatMap((advertisement) => readAdvertisement(advertisement) ?? [])),
  };
}

function readAdvertisement(advertisement: Json): Announced | undefined {
  const { advertisementType } = advertisement;
  const attributes = readAttributes(record(advertisement.attributes));
  if (advertisementType !== 'Service') {
    return { what: advertisementType === 'PodCIDR' ? 'pods' : 'other', addresses: [], aggregation: {}, ...attributes };
  }
  const selector = readSelector(advertisement.selector);
  if (!selector) return undefined;
  const service = record(advertisement.service);
  return {
    what: 'services',
    selector,
    addresses: Array.isArray(service.addresses) ? texts(service.addresses) : SERVICE_ADDRESSES,
    aggregation: { 4: number(service.aggregationLengthIPv4), 6: number(service.aggregationLengthIPv6) },
    ...attributes,
  };
}

function announcing(announced: Announced[]): Pick<Peering, 'announced' | 'serviceSelectors'> {
  return {
    announced,
    serviceSelectors: announced.flatMap(({ addresses, selector }) =>
      selector && addresses.includes('LoadBalancerIP') ? [selector] : [],
    ),
  };
}

function readAttributes(attributes: Json): Pick<Announced, 'communities' | 'localPreference'> {
  const communities = record(attributes.communities);
  return {
    communities: [...texts(communities.standard), ...texts(communities.large), ...texts(communities.wellKnown)],
    localPreference: number(attributes.localPreference),
  };
}

/** What objects named after nodes say of one instance and one of its peers. */
function readOverrides(objects: KubeObject[], instance: string | undefined, peer: string | undefined): NodeOverride[] {
  return objects.flatMap((object) =>
    list(record(object.json.spec).bgpInstances)
      .filter(({ name }) => name === instance)
      .map((override) => ({
        node: object.name,
        routerId: Ip.parse(text(override.routerID) ?? ''),
        localAsn: number(override.localASN),
        localAddress: Ip.parse(text(list(override.peers).find(({ name }) => name === peer)?.localAddress) ?? ''),
      })),
  );
}

function readFamilies(families: Json[]): Family[] {
  return [...new Set(families.map(({ afi }): Family => (afi === 'ipv6' ? 6 : 4)))];
}

function readSession(settings: Json): Pick<Peering, 'passwordSecret' | 'restartTimeSeconds'> {
  const restart = record(settings.gracefulRestart);
  return {
    passwordSecret: text(settings.authSecretRef),
    restartTimeSeconds:
      restart.enabled === true ? (number(restart.restartTimeSeconds) ?? RESTART_TIME_SECONDS) : undefined,
  };
}

function readTimers(timers: Json): Pick<Peering, 'holdTimeSeconds' | 'keepAliveTimeSeconds'> {
  return {
    holdTimeSeconds: number(timers.holdTimeSeconds) ?? HOLD_TIME_SECONDS,
    keepAliveTimeSeconds: number(timers.keepAliveTimeSeconds) ?? KEEP_ALIVE_TIME_SECONDS,
  };
}
