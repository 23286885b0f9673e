import { neighborOf } from '../model/bgp';
import type { Announcer, Model } from '../model/model';
import { routerProgram } from '../programs/routers';
import { grouped } from '../values/grouped';
import { capped } from './scene';

const PEERS = 5;

/** A router that nodes have sessions with. */
export interface Peer {
  readonly id: string;
  readonly name: string;
  readonly facts: string[];
  /** A description, such as the program of the router. */
  readonly kind: string;
  readonly place: 'host' | 'network';
  /** The index of the router in the model. Absent: this program does not configure the router. */
  readonly router?: number;
  /** The sessions of the cluster with it. */
  readonly peerings: Announcer[];
}

/** The routers of a model: those that it configures, and those that only BGP peerings name. */
export function peersOf({ routers, announcers }: Model): Peer[] {
  const byAddress: Map<string, Announcer[]> = grouped(announcers, neighborOf);
  const own = routers.map((router, i): Peer => {
    const { asn, addresses, machine, password } = router;
    const sessions = addresses.flatMap((address) => byAddress.get(String(address)) ?? []);
    addresses.forEach((address) => byAddress.delete(String(address)));
    return {
      id: `router-${i}`,
      kind: `Router: ${routerProgram(router).title} on ${machine ?? 'this host'}`,
      place: machine === undefined ? 'host' : 'network',
      name: `AS ${asn}`,
      facts: [...addresses.map(String), ...sessionFacts(sessions, password !== undefined)],
      router: i,
      peerings: sessions,
    };
  });
  const outside = capped(
    [...byAddress],
    PEERS,
    ([address, sessions], i): Peer => ({
      id: `outside-${i}`,
      kind: 'Router',
      place: 'network',
      name: asnOf(sessions),
      facts: [address, ...sessionFacts(sessions)],
      peerings: sessions,
    }),
    (count): Peer => ({
      id: 'outside-more',
      kind: 'Routers',
      place: 'network',
      name: `and ${count} more`,
      facts: [],
      peerings: [...byAddress.values()].slice(-count).flat(),
    }),
  );
  return [...own, ...outside];
}

function asnOf(sessions: Announcer[]): string {
  const asns = [...new Set(sessions.flatMap(({ peerAsn }) => peerAsn ?? []))];
  return asns.length > 0 ? `AS ${asns.join(', ')}` : 'any AS';
}

function sessionFacts(sessions: Announcer[], password = false): string[] {
  const times = [...new Set(sessions.map(({ holdTimeSeconds }) => holdTimeSeconds))];
  return [
    ...(times.length > 0 ? [`hold time ${times.join(', ')} s`] : []),
    ...(password || sessions.some(({ passwordSecret }) => passwordSecret !== undefined) ? ['with a password'] : []),
  ];
}
