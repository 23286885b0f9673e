import type { Selector } from '../kinds/selector';
import { type BgpApi, type BgpFeature, bgpApiOf, type Release } from '../release/release';
import { releasesWith } from '../release/table';
import type { Values } from '../api/values';
import { writtenAsn } from '../references/router';
import { refuseLaterAsn } from './bgp-instances';
import type { Advertisement } from './advertisement';
import type { BgpNodeOverride } from './bgp-node-override';
import type { BgpPeeringProps } from './bgp-peering-props';
import type { PeerSession } from './bgp-sessions';

/** The properties of a peering besides its AS number and its peers. */
export interface Said {
  readonly nodeSelector: Selector;
  /** The labels by which peer configs find the advertisement. */
  readonly labels: Record<string, string>;
  readonly advertised: Advertisement[];
  readonly overrides: BgpNodeOverride[];
}

export function checkAdvertised(
  values: Values,
  { services, advertise }: BgpPeeringProps,
  advertised: Advertisement[],
): void {
  if (services && advertise)
    values.refuse(
      'services',
      undefined,
      'is short for one advertisement, and there is advertise too: put the Services there, ' +
        'Advertisement.services({ services })',
    );
  if (advertised.length === 0)
    values.refuse('advertise', [], 'needs one advertisement at least: sessions that announce nothing have no use');
  advertised.forEach((advertisement, i) => advertisement._check(values, `advertise[${i}]`));
}

/** The API in which the peering is written: what the release has by default, or what the user chose instead. */
export function readApi(values: Values, release: Release, { peeringPolicy }: BgpPeeringProps): BgpApi {
  if (peeringPolicy === undefined) return release.bgp;
  const kind = peeringPolicy ? 'CiliumBGPPeeringPolicy' : 'CiliumBGPClusterConfig';
  const api = bgpApiOf(release, kind);
  if (!api)
    values.refuse(
      'peeringPolicy',
      peeringPolicy,
      `with Cilium ${release.minor} there is no ${kind} to write ` +
        `(${releasesWith((one) => bgpApiOf(one, kind) !== undefined)} have one): leave it out, or take one of these`,
    );
  return api ?? release.bgp;
}

/** A release, and its API in which a peering is written. */
export interface Written {
  readonly release: Release;
  readonly api: BgpApi;
}

/** Complains about a feature that the API of a peering lacks. */
export function needed(values: Values, { release, api }: Written, prop: string, feature: BgpFeature): void {
  if (api.can.has(feature)) return;
  const isChoice = release.bgp.can.has(feature);
  values.refuse(
    prop,
    undefined,
    isChoice
      ? `a ${api.kind} has no ${feature}: leave it out, or leave out peeringPolicy`
      : `Cilium ${release.minor} has no ${feature} (${releasesWith(({ bgp }) => bgp.can.has(feature))} have): ` +
          'leave it out, or take one of these',
  );
}

/**
 * Complains about a router whose address or AS number is known only later, where the release's API has no field for
 * that.
 */
export function refuseOpenPlace(values: Values, written: Written, { peer, at }: PeerSession): void {
  const { kind } = written.api;
  if (at.gateway !== undefined) needed(values, written, `peer ${peer.node.path}`, 'default gateways as peers');
  const asn = writtenAsn(peer);
  if (kind !== 'CiliumBGPPeeringPolicy') return;
  if (typeof asn === 'string') refuseLaterAsn(values, `peer ${peer.node.path} asn`, asn, kind);
  if (at.later !== undefined)
    values.refuse(
      `peer ${peer.node.path}`,
      at.later,
      `is known only later, and a ${kind} takes no such address: give the address itself`,
    );
}

/** Features of which nothing is said where another is missing too: whoever leaves that out needs them no more. */
const SAID_BY: { readonly [feature in BgpFeature]?: BgpFeature } = {
  'attributes of addresses that are from no pool': 'choice between the addresses of Services',
  'communities and local preference': 'well-known communities',
};

export function refuseWhatIsMissing(
  values: Values,
  written: Written,
  { passwordSecret, nodeOverrides = [], advertisementLabels }: BgpPeeringProps,
  advertised: Advertisement[],
): void {
  const need = (prop: string, feature: BgpFeature) => needed(values, written, prop, feature);
  if (passwordSecret !== undefined) need('passwordSecret', 'password for BGP sessions');
  const { can } = written.api;
  advertised.forEach(({ _needs }, i) => {
    const isSaid = (by?: BgpFeature) => by !== undefined && _needs.includes(by) && !can.has(by);
    for (const feature of _needs) if (!isSaid(SAID_BY[feature])) need(`advertise[${i}]`, feature);
  });
  if (advertised.filter(({ _services }) => _services).length > 1) need('advertise', 'second advertisement of Services');
  const { kind } = written.api;
  if (advertisementLabels !== undefined && kind === 'CiliumBGPPeeringPolicy')
    values.refuse(
      'advertisementLabels',
      advertisementLabels,
      `are of no use in a ${kind}, which selects no advertisement: leave them out`,
    );
  if (nodeOverrides.length > 0) need('nodeOverrides', 'BGP settings of single nodes');
  nodeOverrides.forEach(
    ({ localAsn }, i) => localAsn !== undefined && need(`nodeOverrides[${i}].localAsn`, 'AS number of single nodes'),
  );
}
