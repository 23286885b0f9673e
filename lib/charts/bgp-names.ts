import type { Values } from '../api/values';
import { Ip } from '../values/cidr';
import { objectName, yamlText } from '../values/rules';

/** Names of the objects of a `BgpPeering` and of their parts, for clusters that already run with other names. */
export interface BgpNames {
  /**
   * Name of the CiliumBGPClusterConfig, or of the CiliumBGPPeeringPolicy.
   * @default - the chart's id
   */
  readonly clusterConfig?: string;

  /**
   * Name of the BGP instance in the CiliumBGPClusterConfig.
   * @default - "as" and the AS number of the nodes
   */
  readonly instance?: string;

  /**
   * Names of peers in the CiliumBGPClusterConfig, of any instance, each by the address of the router:
   * `{ '192.0.2.1': 'core' }`.
   * @default - the paths of the routers in the program
   */
  readonly peers?: Record<string, string>;

  /**
   * Name of the CiliumBGPPeerConfig of sessions that have none of their own.
   * @default - the chart's id
   */
  readonly peerConfig?: string;

  /**
   * Name of the CiliumBGPPeerConfig of IPv6 sessions, where there are IPv4 ones too.
   * @default - that of the other with "-ipv6", or one for both where sessions carry both families
   */
  readonly peerConfigIpv6?: string;

  /**
   * Name of the CiliumBGPAdvertisement.
   * @default - the chart's id
   */
  readonly advertisement?: string;
}

/** Fills in the defaults of `names`. */
export interface ResolvedNames {
  readonly clusterConfig: string;
  readonly instance: string;
  readonly peerConfig: string;
  /** Equal to `peerConfig` where sessions of both families share a peer config. */
  readonly peerConfigIpv6: string;
  readonly advertisement: string;
  /** The name that was chosen for the peer at an address. */
  readonly peer: (address: Ip) => string | undefined;
}

export function resolveNames(
  names: BgpNames,
  id: string,
  localAsn: number | string,
  bothFamilies: boolean,
): ResolvedNames {
  const {
    clusterConfig = id,
    instance = instanceName(localAsn),
    peerConfig = id,
    advertisement = id,
    peers = {},
  } = names;
  const byAddress = new Map(Object.entries(peers).map(([address, name]) => [String(Ip.parse(address)), name]));
  return {
    clusterConfig,
    instance,
    peerConfig,
    peerConfigIpv6: names.peerConfigIpv6 ?? (bothFamilies ? peerConfig : `${peerConfig}-ipv6`),
    advertisement,
    peer: (address) => byAddress.get(String(address)),
  };
}

/** The default name of an instance. */
export function instanceName(localAsn: number | string): string {
  return `as${localAsn}`;
}

/** Complains about names that cannot be right, and about names for which the release's API has no field. */
export function checkNames(values: Values, id: string, names: BgpNames, kind: string, bothFamilies: boolean): void {
  const { instance, peers = {}, ...objects } = names;
  if (objects.clusterConfig === undefined) values.check('id', id, objectName);
  for (const [prop, name] of Object.entries(objects))
    if (name !== undefined) values.check(`names.${prop}`, name, objectName);
  const { peerConfig = id, peerConfigIpv6 } = objects;
  if (peerConfigIpv6 === peerConfig && !bothFamilies)
    values.refuse(
      'names.peerConfigIpv6',
      peerConfigIpv6,
      'must be another than that of IPv4, which carries other routes; with bothFamilies one may do for both',
    );
  if (instance !== undefined) values.check('names.instance', instance, shortText);
  for (const [address, name] of Object.entries(peers)) {
    values.ip(`names.peers key`, address, 'router');
    values.check(`names.peers.${address}`, name, shortText);
  }
  if (kind !== 'CiliumBGPPeeringPolicy') return;
  for (const [prop, name] of Object.entries(names))
    if (prop !== 'clusterConfig' && name !== undefined)
      values.refuse(`names.${prop}`, name, `is of no use in a ${kind}, in which it has no name: leave it out`);
}

export function shortText(value: string): string | undefined {
  return value.length < 1 || value.length > 255 ? 'must be 1 to 255 characters' : yamlText(value);
}
