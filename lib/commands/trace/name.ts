import type { Ip } from '../../values/cidr';
import type { Gateway } from '../../model/model';
import { near } from '../../values/near';
import { ownerOf } from './address';
import { parentsAt } from '../../model/tables/attached';
import { closest } from './hostnames';
import { doubt } from './doubts';
import { dnsSays, gatewayFor, Said } from './dns';
import { Hop, NOBODY, Place, Step, Stop, UNKNOWN } from '../../programs/edge/hop';
import { hostOf, Request } from '../../programs/edge/request';
import { unappliedFor } from './unapplied';
import type { HostsEntry, World } from './world';

/** The target of a URL's host: the edge, or addresses to try. */
export interface Target {
  readonly isEdge: boolean;
  readonly addresses: readonly { readonly address: Ip; readonly place?: Place }[];
  /** The Gateway to which DNS is assumed to lead, where no file says its address. */
  readonly gateway?: Gateway;
}

const EDGE: Target = { isEdge: true, addresses: [] };

/** Resolves the host of the URL as the client does. */
export function name(request: Request, world: World): Step<Target> {
  const { host, address } = request;
  const hop = (value: string, place?: Place): Hop => ({ stage: 'name', value, place });
  if (request.from === 'host') {
    if (world.edge && (host === 'localhost' || /^127\./.test(host) || host === '::1'))
      return { hops: [hop(`${host}: this host`)], to: EDGE };
    if (address) return { hops: [hop(`${host}: an address`)], to: { isEdge: false, addresses: [{ address }] } };
    const entries = world.hosts?.entries.filter((entry) => entry.name === host) ?? [];
    if (entries.length > 0) return fromHosts(host, entries, world, hop);
  } else if (address) {
    return reach(
      { by: '', addresses: [address] },
      request,
      world,
      hop(world.edge && !ownerOf(address, world) ? `${host}: assumed to be this host's` : `${host}: an address`),
    );
  }
  const said = dnsSays(host, request, world);
  if (said && 'message' in said) return { hops: [], stop: said };
  if (said)
    return reach(
      said,
      request,
      world,
      hop(`${host}, by ${said.by}: ${said.addresses.join(' and ')}${said.but ?? ''}`, said.place),
    );
  if (request.from === 'host') return noEntry(host, world);
  if (world.edge) return { hops: [hop(`${host}, by DNS: this host`)], to: EDGE };
  return byDns(request, world);
}

/** The target behind the client's addresses: the edge, or the owner of an address in the cluster. */
function reach({ addresses, place, by }: Said, request: Request, world: World, hop: Hop): Step<Target> {
  const refused: Step<Target>[] = [];
  for (const address of addresses) {
    const owner = ownerOf(address, world);
    const named = by === '' ? `${address}` : `${by} leads ${request.host} to ${address}, which`;
    const stop = (message: string, at: Place | undefined, answer = NOBODY): Step<Target> => ({
      hops: [],
      stop: { stage: 'name', answer, place: at, message },
    });
    if (owner && request.from === 'client' && world.routers.some(({ machine }) => machine === undefined)) {
      refused.push(
        stop(
          `${named} is the address of ${owner.title}, to which this host alone has a route. ` +
            (by === '' ? 'Ask for a host name, or from the host itself: --from host.' : 'Lead the name to this host.'),
          place ?? world.place(owner.path),
        ),
      );
    } else if (owner || (by === '' && !world.edge)) {
      return { hops: [hop], to: { isEdge: false, addresses: addresses.map((one) => ({ address: one, place })) } };
    } else if (world.edge) {
      const elsewhere = listening(world, address);
      if (!elsewhere) return { hops: [hop], to: EDGE };
      refused.push(
        stop(
          `${named} is not an address of ${world.edge.title}: it listens on ${elsewhere.join(', ')}. ` +
            (by === '' ? 'Ask for one of those, or add a bind line.' : 'Change one of the two.'),
          place ?? { file: world.edge.file },
        ),
      );
    } else {
      const gateway = gatewayFor(request, world);
      // The Gateway's target annotation names the address: assume that its holder forwards to the Gateway.
      if (gateway?.targets.some((target) => target.equals(address))) {
        return toGateway(gateway, { ...hop, value: `${hop.value}, assumed to lead to` }, world);
      }
      refused.push(
        stop(
          `${named} no Gateway and no Service of these files ` +
            `has${
              gateway && gateway.addresses.length > 0
                ? `: ${gateway.owner.title} has ${gateway.addresses.join(' and ')}`
                : ''
            }. They do ` +
            'not say what answers there. Change the record, or give the gateway this address as dnsTargets, if ' +
            'clients reach it there.',
          place,
          UNKNOWN,
        ),
      );
    }
  }
  return refused[0];
}

/** The addresses on which the edge listens; undefined if this address is among them. */
function listening({ edge }: World, address: Ip): string[] | undefined {
  const { listens } = edge!;
  const isAny = (bind: string) => bind === '' || bind === '*' || bind === '0.0.0.0' || bind === '::';
  if (listens.length === 0 || listens.some((bind) => isAny(bind.address) || bind.address === address.toString()))
    return undefined;
  return [...new Set(listens.map(({ written }) => written))];
}

function fromHosts(
  host: string,
  found: readonly HostsEntry[],
  { hosts }: World,
  hop: (value: string, place?: Place) => Hop,
): Step<Target> {
  const { file } = hosts!;
  return {
    hops: [hop(`${host}: ${found.map(({ address }) => address).join(' and ')}`, { file, line: found[0].line })],
    to: { isEdge: false, addresses: found.map(({ address, line }) => ({ address, place: { file, line } })) },
  };
}

function noEntry(host: string, { hosts }: World): Step<Target> {
  if (!hosts)
    return {
      hops: [],
      stop: {
        stage: 'name',
        answer: UNKNOWN,
        message:
          `these files have no hosts file: DNS decides where ${host} leads. Ask as a client, without ` + '--from host.',
      },
    };
  const names = [...new Set(hosts.entries.map((entry) => entry.name))];
  const suggestion = near(host, names);
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  const known = names.length > 0 ? `: it has ${names.slice(0, 3).join(', ')}${more}` : '';
  return {
    hops: [],
    stop: {
      stage: 'name',
      answer: NOBODY,
      place: { file: hosts.file },
      message:
        `${hosts.file} has no entry for ${host}${known}. ` +
        (suggestion ? `Did you mean ${suggestion}?` : 'Give a route that host name, or ask as a client.'),
    },
  };
}

/** Resolves the host by DNS. Without an edge, it leads to a Gateway. */
function byDns(request: Request, world: World): Step<Target> {
  const best = gatewayFor(request, world);
  if (!best || (best.fit < 0 && !isOnlyGateway(world))) {
    return { hops: [], stop: { stage: 'name', answer: UNKNOWN, ...nowhere(request, world) } };
  }
  const by = best.addresses.length > 0 ? 'by DNS:' : 'by DNS, assumed to lead to';
  return toGateway(best, { value: `${request.host}, ${by}` }, world);
}

/** Whether the files have one Gateway, and no route that names another. */
function isOnlyGateway({ model: { gateways, routes } }: World): boolean {
  return (
    gateways.length === 1 && routes.every((route) => route.parents.length === parentsAt(route, gateways[0]).length)
  );
}

/** Why the files do not say where DNS leads. */
function nowhere(request: Request, world: World): Pick<Stop, 'message' | 'place'> {
  const open = doubt('route', request, world);
  if (open !== undefined) return { message: open };
  const route = world.model.routes.find(
    ({ hostnames }) => hostnames.length > 0 && closest(hostnames, hostOf(request)) >= 0,
  );
  const [parent] = route?.parents ?? [];
  if (route && parent)
    return {
      message:
        `${route.kind} ${route.namespace}/${route.name} is for ${request.host} and attaches to Gateway ` +
        `${parent.namespace}/${parent.name}, which is not among these files: they do not say who answers. Trace them ` +
        'together.',
      place: world.place(route.path, ['spec', 'parentRefs']),
    };
  const unapplied = unappliedFor(hostOf(request), world);
  return {
    message:
      `these files have neither an edge nor a Gateway that surely gets requests for ${request.host}: they do not ` +
      `say where DNS leads clients. ${unapplied ?? 'Give a route that host name, or use an address in the URL.'}`,
  };
}

/** The addresses of a Gateway, or the Gateway itself where no file says them. `before`: how DNS leads there. */
function toGateway(
  { owner, addresses }: Pick<NonNullable<ReturnType<typeof gatewayFor>>, 'owner' | 'addresses'>,
  before: Pick<Hop, 'value' | 'place'>,
  world: World,
): Step<Target> {
  const value = `${before.value} ${addresses.length > 0 ? addresses.join(' or ') : owner.title}`;
  const place = world.place(owner.path);
  return {
    hops: [{ stage: 'name', value, place: before.place }],
    to:
      addresses.length > 0
        ? { isEdge: false, addresses: addresses.map((address) => ({ address, place })) }
        : { isEdge: false, addresses: [], gateway: owner.gateway },
  };
}
