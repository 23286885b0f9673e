import { Ip } from '../values/cidr';
import type { Peering } from './model';
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
      return list(spec.virtualRouters).flatMap((router) => {
        const services = readSelector(router.serviceSelector);
        return list(router.neighbors).flatMap((neighbor) => {
          // This API writes the peer as a network of one address.
          const peerAddress = Ip.parse((text(neighbor.peerAddress) ?? '').replace(/\/\d+$/, ''));
          if (!peerAddress) return [];
          return [{
            path: object.path,
            chart: object.chart,
            name: object.name,
            nodeSelector: readSelector(spec.nodeSelector),
            localAsn: number(router.localASN) ?? 0,
            peerAsn: number(neighbor.peerASN) ?? 0,
            peerAddress,
            ...readTimers(neighbor),
            multihop: number(neighbor.eBGPMultihopTTL) ?? 1,
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
      return list(spec.bgpInstances).flatMap((instance) =>
        list(instance.peers).flatMap((peer) => {
          const peerAddress = Ip.parse(text(peer.peerAddress) ?? '');
          if (!peerAddress) return [];
          const config = record(peerConfigs.get(text(record(peer.peerConfigRef).name) ?? '')?.json.spec);
          return [{
            path: object.path,
            chart: object.chart,
            name: object.name,
            nodeSelector: readSelector(spec.nodeSelector),
            localAsn: number(instance.localASN) ?? 0,
            peerAsn: number(peer.peerASN) ?? 0,
            peerAddress,
            ...readTimers(record(config.timers)),
            multihop: number(config.ebgpMultihop) ?? 1,
            ...readAnnounced(config, advertisements),
          }];
        }),
      );
    });
}

/** What the advertisements announce that the families of a peer config select. */
function readAnnounced(config: Json, advertisements: KubeObject[]): Pick<Peering, 'serviceSelectors' | 'announcesPods'> {
  const wanted = list(config.families).flatMap((family) => readSelector(family.advertisements) ?? []);
  const selected = advertisements
    .filter((object) => wanted.some((selector) => matches(selector, textMap(record(object.json.metadata).labels))))
    .flatMap((object) => list(record(object.json.spec).advertisements));
  return {
    serviceSelectors: selected.filter(({ advertisementType }) => advertisementType === 'Service').flatMap(({ selector }) => readSelector(selector) ?? []),
    announcesPods: selected.some(({ advertisementType }) => advertisementType !== 'Service'),
  };
}

function readTimers(timers: Json): Pick<Peering, 'holdTimeSeconds' | 'keepAliveTimeSeconds'> {
  return {
    holdTimeSeconds: number(timers.holdTimeSeconds) ?? HOLD_TIME_SECONDS,
    keepAliveTimeSeconds: number(timers.keepAliveTimeSeconds) ?? KEEP_ALIVE_TIME_SECONDS,
  };
}
