import type { PeerPlace } from '../kinds/cilium-bgp-cluster-config';
import { gatewayFamilies, type IBgpRouter, laterFamily } from '../references/router';
import { type Family, Ip } from '../values/cidr';

/** A session that every node of a peering has, with a router at one of its addresses. */
export interface PeerSession {
  readonly peer: IBgpRouter;
  readonly family: Family;
  readonly at: PeerPlace;
  /** The address is known only later, and nothing tells its family. */
  readonly isOpen?: boolean;
}

/** The sessions with a router: one for each address, and so one for each family. */
export function sessionsWith(peer: IBgpRouter): PeerSession[] {
  const discovered = gatewayFamilies(peer);
  if (discovered) return discovered.map((gateway) => ({ peer, family: gateway, at: { gateway } }));
  const families = familiesOf(peer.addresses);
  const isOpen = peer.addresses.length === 1 && familyOf(peer.addresses[0]) === undefined;
  return peer.addresses.map((text, i): PeerSession => {
    const address = Ip.parse(text);
    return { peer, family: families[i], at: address ? { address } : { later: text }, isOpen };
  });
}

function familyOf(text: string): Family | undefined {
  return Ip.parse(text)?.family ?? laterFamily(text);
}

/** An address that nothing is known of counts as IPv4, unless the router has an IPv4 address. */
function familiesOf(addresses: readonly string[]): Family[] {
  const families: Family[] = [];
  const known = addresses.map(familyOf);
  for (const family of known) families.push(family ?? (known.includes(4) || families.includes(4) ? 6 : 4));
  return families;
}

/** A unique key for the place at which nodes find the router. */
export function placeText({ address, later, gateway }: PeerPlace): string {
  return gateway === undefined ? `${address ?? later}` : `the default gateway (IPv${gateway})`;
}
