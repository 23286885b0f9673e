import type { PeerPlace } from '../kinds/cilium-bgp-cluster-config';
import { gatewayFamilies, type IBgpRouter } from '../references/router';
import { type Family, Ip } from '../values/cidr';

/** A session that every node of a peering has, with a router at one of its addresses. */
export interface PeerSession {
  readonly peer: IBgpRouter;
  readonly family: Family;
  readonly at: PeerPlace;
}

/** The sessions with a router: one for each address, and so one for each family. */
export function sessionsWith(peer: IBgpRouter): PeerSession[] {
  const discovered = gatewayFamilies(peer);
  if (discovered) return discovered.map((gateway) => ({ peer, family: gateway, at: { gateway } }));
  const families: Family[] = [];
  for (const address of peer.addresses) families.push(Ip.parse(address)?.family ?? laterFamily(peer, families));
  return peer.addresses.map((text, i): PeerSession => {
    const address = Ip.parse(text);
    return { peer, family: families[i], at: address ? { address } : { later: text } };
  });
}

/** An address that is unknown at synth counts as IPv4, unless the router has an IPv4 address. */
function laterFamily({ addresses }: IBgpRouter, before: readonly Family[]): Family {
  return before.includes(4) || addresses.some((address) => Ip.parse(address)?.family === 4) ? 6 : 4;
}

/** A unique key for the place at which nodes find the router. */
export function placeText({ address, later, gateway }: PeerPlace): string {
  return gateway === undefined ? `${address ?? later}` : `the default gateway (IPv${gateway})`;
}
