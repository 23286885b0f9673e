import { DNS_PREFIXES } from '../../charts/external-dns';
import { list, record, textMap, texts } from '../../values/json';
import { readParent } from '../../kinds/route';
import type { Gateway } from '../../model/model';
import { Ip } from '../../values/cidr';
import { isDeclared, isUnknown } from '../../values/unknown';
import { near } from '../../values/near';
import { Owner, ownersOf } from './address';
import { NOBODY, Place, Stop, UNKNOWN } from '../../programs/edge/hop';
import { closest } from './hostnames';
import { parentsAt } from '../../model/tables/attached';
import { hostOf, Request } from '../../programs/edge/request';
import type { World } from './world';
import { lookUp, zoneOf } from '../../programs/zone/read';

/** The answer of DNS for a name. */
export interface Said {
  /** The source of the answer; empty if the request has an address instead of a name. */
  readonly by: string;
  readonly addresses: readonly Ip[];
  readonly place?: Place;
  /** A different answer of another source, for the message. */
  readonly but?: string;
}

/** The answer of zones for a name, else that of External DNS; undefined if no file has one. */
export function dnsSays(host: string, request: Request, world: World): Said | Stop | undefined {
  const zone = byZone(host.replace(/\.$/, ''), world);
  const gateway = gatewayFor(request, world);
  const external = gateway && gateway.targets.length > 0 && gateway.fit >= 0 ? gateway : undefined;
  if (
    zone &&
    'addresses' in zone &&
    external &&
    !external.targets.some((target) => zone.addresses.some((address) => address.equals(target)))
  ) {
    return { ...zone, but: `; External DNS says ${external.targets.join(' and ')}` };
  }
  if (zone) return zone;
  return (
    external && {
      by: 'External DNS',
      addresses: external.targets,
      place: world.place(external.owner.path, ['metadata', 'annotations']),
    }
  );
}

/** The most aliases (CNAME) that trace follows. */
const MOST = 8;

function byZone(host: string, world: World): Said | Stop | undefined {
  let name = host;
  let first: Place | undefined;
  for (let i = 0; i < MOST; i++) {
    const zone = zoneOf(name, world.zones);
    const stop = (message: string, place: Place, answer = NOBODY): Stop => ({ stage: 'name', message, place, answer });
    if (!zone) {
      return (
        first &&
        stop(
          `${host} is an alias of ${name}, which no zone of these files has: they do not say where it leads.`,
          first,
          UNKNOWN,
        )
      );
    }
    const { file, domain, records } = zone;
    const found = lookUp(name, zone);
    if (found.is === 'delegated')
      return stop(
        `zone ${domain} delegates ${name} to ${found.record.data}: these files do not say what that answers.`,
        { file, line: found.record.line },
        UNKNOWN,
      );
    if (found.is === 'absent') {
      const names = [...new Set(records.map((one) => one.name))];
      const suggestion = near(name, names);
      return stop(
        `zone ${domain} has no record for ${name}. ` +
          (suggestion ? `Did you mean ${suggestion}?` : 'Give a route that host name, or add a record.'),
        { file },
      );
    }
    const place = { file, line: found.records[0].line };
    first ??= place;
    const alias = found.records.find(({ type }) => type === 'CNAME');
    if (alias) {
      name = alias.data;
      continue;
    }
    const addresses = found.records
      .filter(({ type }) => type === 'A' || type === 'AAAA')
      .flatMap(({ data }) => Ip.parse(data) ?? []);
    if (addresses.length === 0)
      return stop(
        `zone ${domain} has no address for ${name}: it has ${found.records.map(({ type }) => type).join(', ')}. ` +
          'Add a record A or AAAA.',
        place,
      );
    return {
      by: `zone ${domain}`,
      addresses,
      place: { file, line: found.records.find(({ type }) => type === 'A' || type === 'AAAA')!.line },
    };
  }
  return {
    stage: 'name',
    message:
      `${host} is an alias in a loop, or in a chain of more than ${MOST}: name servers give up. Point it to an ` +
      'address.',
    place: first,
    answer: NOBODY,
  };
}

/** The Gateway with the closest host name of a route; of several, first one whose address is known. */
export function gatewayFor(
  request: Request,
  world: World,
): { owner: Owner; addresses: readonly Ip[]; fit: number; targets: Ip[] } | undefined {
  const { known, unknown, elsewhere } = ownersOf(world);
  const open = [...unknown, ...elsewhere].map((owner) => ({ owner, addresses: [] }));
  const gateways = [...known, ...open].flatMap(({ owner, addresses }) => {
    const { gateway } = owner;
    if (!gateway) return [];
    const routes = world.model.routes.filter((route) => parentsAt(route, gateway).length > 0);
    const names = [...routes.map(({ hostnames }) => hostnames), ...namesLeftOut(gateway, world)];
    return [{ owner, addresses, fit: Math.max(-1, ...names.map((one) => closest(one, hostOf(request)))) }];
  });
  const [best] = [...gateways].sort((a, b) => b.fit - a.fit);
  return best && { ...best, targets: targetsOf(best.owner, world) };
}

/** The host names of the routes at a Gateway of which other values are filled in on deployment. */
function namesLeftOut({ namespace, name }: Gateway, { unfinished, leftOut }: World): string[][] {
  return unfinished.flatMap(({ path, kind, json, namespace: own }) => {
    const { hostnames, parentRefs } = record(json.spec);
    const isAtGateway = list(parentRefs)
      .map(readParent)
      .some(
        ({ kind: of = 'Gateway', ...parent }) =>
          of === 'Gateway' && parent.name === name && (parent.namespace ?? own) === namespace,
      );
    const names = texts(hostnames).filter((one) => !isUnknown(one) || isDeclared(one));
    return kind.endsWith('Route') && leftOut.has(path) && isAtGateway && names.length > 0 ? [names] : [];
  });
}

/** The addresses in the target annotation of a Gateway for External DNS. */
function targetsOf({ path }: Owner, world: World): Ip[] {
  const annotations = textMap(record(world.object(path).metadata).annotations);
  const said = DNS_PREFIXES.map((prefix) => annotations[`${prefix}target`]).find((value) => value !== undefined);
  return (said ?? '').split(',').flatMap((target) => Ip.parse(target.trim()) ?? []);
}
