import type { Ip } from '../values/cidr';
import { near } from '../values/near';
import { ownerOf, ownersOf } from './address';
import { Hop, NOBODY, Place, Step, UNKNOWN } from './hop';
import { closest } from './hostnames';
import { hostOf, Request } from './url';
import type { World } from './world';

/** Where the name of a URL leads: to the edge, or to one of several addresses. */
export interface Target {
  readonly isEdge: boolean;
  readonly addresses: readonly { readonly address: Ip; readonly place?: Place }[];
}

const EDGE: Target = { isEdge: true, addresses: [] };

/** What the client looks up, and finds. */
export function name(request: Request, world: World): Step<Target> {
  const { host, address } = request;
  const hop = (value: string, place?: Place): Hop => ({ stage: 'name', value, place });
  if (request.from === 'host') {
    if (world.edge && (host === 'localhost' || /^127\./.test(host) || host === '::1')) return { hops: [hop(`${host}: this host`)], to: EDGE };
    if (address) return { hops: [hop(`${host}: an address`)], to: { isEdge: false, addresses: [{ address }] } };
    return fromHosts(host, world, hop);
  }
  if (address) {
    const owner = ownerOf(address, world);
    if (owner && world.routers.some(({ machine }) => machine === undefined)) {
      return { hops: [], stop: { stage: 'name', answer: NOBODY, place: world.place(owner.path), message: `${host} is the address of ${owner.title}, to which this host alone has a route. Ask for a host name, or from the host itself: --from host.` } };
    }
    if (owner || !world.edge) return { hops: [hop(`${host}: an address`)], to: { isEdge: false, addresses: [{ address }] } };
    return { hops: [hop(`${host}: taken for this host's`)], to: EDGE };
  }
  if (world.edge) return { hops: [hop(`${host}, by DNS: this host`)], to: EDGE };
  return byDns(request, world, hop);
}

function fromHosts(host: string, world: World, hop: (value: string, place?: Place) => Hop): Step<Target> {
  const { hosts } = world;
  if (!hosts) return { hops: [], stop: { stage: 'name', answer: UNKNOWN, message: `there is no hosts file among these files: what ${host} leads to, DNS decides. Ask as a client, without --from host.` } };
  const found = hosts.entries.filter((entry) => entry.name === host);
  if (found.length === 0) {
    const names = [...new Set(hosts.entries.map((entry) => entry.name))];
    const suggestion = near(host, names);
    return { hops: [], stop: { stage: 'name', answer: NOBODY, place: { file: hosts.file }, message: `${hosts.file} has no entry for ${host}${names.length > 0 ? `: it has ${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}` : ''}. ${suggestion ? `Did you mean ${suggestion}?` : 'Give a route that host name, or ask as a client.'}` } };
  }
  return {
    hops: [hop(`${host}: ${found.map(({ address }) => address).join(' and ')}`, { file: hosts.file, line: found[0].line })],
    to: { isEdge: false, addresses: found.map(({ address, line }) => ({ address, place: { file: hosts.file, line } })) },
  };
}

/** Without an edge clients go to a Gateway: to the one whose routes fit the name most closely. */
function byDns(request: Request, world: World, hop: (value: string, place?: Place) => Hop): Step<Target> {
  const gateways = ownersOf(world).known.flatMap(({ owner, addresses }) => {
    const { gateway } = owner;
    if (!gateway) return [];
    const routes = world.model.routes.filter(({ parents }) => parents.some((parent) => parent.name === gateway.name && parent.namespace === gateway.namespace));
    return [{ owner, addresses, fit: Math.max(-1, ...routes.map(({ hostnames }) => closest(hostnames, hostOf(request)))) }];
  });
  if (gateways.length === 0) {
    return { hops: [], stop: { stage: 'name', answer: UNKNOWN, message: 'these files have neither an edge nor a Gateway whose address is known: where DNS leads clients, they do not say. Ask for an address of the program (address: pool.reserve(…)), or name one in the URL.' } };
  }
  const [best] = [...gateways].sort((a, b) => b.fit - a.fit);
  return {
    hops: [hop(`${request.host}, by DNS: ${best.addresses.join(' or ')}`)],
    to: { isEdge: false, addresses: best.addresses.map((address) => ({ address, place: world.place(best.owner.path) })) },
  };
}
