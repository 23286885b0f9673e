import { Family, Ip } from '../values/cidr';
import type { Peering, Selector } from './model';
import { Json, KubeObject, list, number, record, text, textMap } from './objects';
import { matches, readSelector } from './selectors';

/** The timers that the CRDs of every release fill in. */
const HOLD_TIME_SECONDS = 90;
const KEEP_ALIVE_TIME_SECONDS = 30;

/** Reads the cluster's side of BGP, from the kinds of either API. */
export function readPeerings(objects: KubeObject[]): Peering[] {
  return [...readPolicies(objects), ...readClusterConfigs(objects)];
}

function readPolicies(objects: KubeObject[]): Peering[] {
  return objects
    .filter((object) => object.kind === 'CiliumBGPPeeringPolicy')
    .flatMap((object) => {
      const spec = record(object.json.spec);
      return list(spec.virtualRouters).flatMap((router, instance) => {
        const services = readSelector(router.serviceSelector);
        return list(router.neighbors).flatMap((neighbor) => {
          // This API writes the peer as a network of one address.
          const peerAddress = Ip.parse((text(neighbor.peerAddress) ?? '').replace(/\/\d+$/, ''));
          if (!peerAddress) return [];
          return [{
            path: object.path,
            chart: object.chart,
            name: object.name,
            instance,
            nodeSelector: readSelector(spec.nodeSelector),
            localAsn: number(router.localASN) ?? 0,
            peerAsn: number(neighbor.peerASN) ?? 0,
            peerAddress,
            ...readTimers(neighbor),
            ...readSession(neighbor),
            multihop: number(neighbor.eBGPMultihopTTL) ?? 1,
            // Of this API both families are the default.
            families: Array.isArray(neighbor.families) ? readFamilies(list(neighbor.families)) : [4, 6],
            saidElsewhere: false,
            announcesPods: router.exportPodCIDR === true,
            serviceSelectors: services ? [services] : [],
          }];
        });
      });
    });
}

function readClusterConfigs(objects: KubeObject[]): Peering[] {
  const named = (kind: string) => new Map(objects.filter((object) => object.kind === kind).map((object) => [object.name, object]));
  const peerConfigs = named('CiliumBGPPeerConfig');
  const advertisements = [...named('CiliumBGPAdvertisement').values()];
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
          return [{
            path: object.path,
            chart: object.chart,
            name: object.name,
            instance: i,
            nodeSelector: readSelector(spec.nodeSelector),
            localAsn: number(instance.localASN) ?? 0,
            peerAsn: asn === 0 ? undefined : asn,
            peerAddress,
            ...readTimers(record(config.timers)),
            ...readSession(config),
            multihop: number(config.ebgpMultihop) ?? 1,
            ...readAnnounced(config, advertisements),
            saidElsewhere: reference !== undefined && !peerConfigs.has(reference),
          }];
        }),
      );
    });
}

/** What the advertisements announce that the families of a peer config select. */
function readAnnounced(config: Json, advertisements: KubeObject[]): Pick<Peering, 'serviceSelectors' | 'announcesPods' | 'families'> {
  const families = list(config.families).map((family) => ({ family, selector: readSelector(family.advertisements) }));
  const selects = (selector: Selector | undefined, object: KubeObject) => selector !== undefined && matches(selector, textMap(record(object.json.metadata).labels));
  const selected = advertisements
    .filter((object) => families.some(({ selector }) => selects(selector, object)))
    .flatMap((object) => list(record(object.json.spec).advertisements));
  return {
    families: readFamilies(families.filter(({ selector }) => advertisements.some((object) => selects(selector, object))).map(({ family }) => family)),
    serviceSelectors: selected.filter(({ advertisementType }) => advertisementType === 'Service').flatMap(({ selector }) => readSelector(selector) ?? []),
    announcesPods: selected.some(({ advertisementType }) => advertisementType !== 'Service'),
  };
}

function readFamilies(families: Json[]): Family[] {
  return [...new Set(families.map(({ afi }): Family => (afi === 'ipv6' ? 6 : 4)))];
}

function readSession(settings: Json): Pick<Peering, 'passwordSecret' | 'gracefulRestart'> {
  return { passwordSecret: text(settings.authSecretRef), gracefulRestart: record(settings.gracefulRestart).enabled === true };
}

function readTimers(timers: Json): Pick<Peering, 'holdTimeSeconds' | 'keepAliveTimeSeconds'> {
  return {
    holdTimeSeconds: number(timers.holdTimeSeconds) ?? HOLD_TIME_SECONDS,
    keepAliveTimeSeconds: number(timers.keepAliveTimeSeconds) ?? KEEP_ALIVE_TIME_SECONDS,
  };
}
