import { grouped } from '../../values/grouped';
import type { Translation } from '../../release/translation';
import type { Route } from '../model';
import type { Share } from './actions';
import { ANY, namesMeet } from './hosts';
import type { ListenerRoutes } from './listener-routes';

/** An Envoy filter chain: it decides where connections at certain ports go. */
export interface Chain {
  /** The ports of the Gateway that use it. */
  readonly ports: readonly number[];
  /** Absent: the chain is for connections without TLS. */
  readonly tls?: {
    /** The server names (SNI) of the chain; empty: every name. */
    readonly names: readonly string[];
    /** `namespace/name` of the Secret with the certificate. Absent: the chain passes TLS through. */
    readonly secret?: string;
  };
  /** The route table for its requests. */
  readonly table?: string;
  /** The backends that get its connections unchanged. */
  readonly shares?: readonly Share[];
  /** The route that names these backends. */
  readonly route?: Route;
}

/** A server name that two chains have, or one chain twice. */
export interface Clash {
  readonly name: string;
  readonly chains: readonly [Chain, Chain];
}

/** The first chain that asks for the name "*": Envoy knows no such name, and refuses the whole Gateway. */
export function askingForEveryName(chains: readonly Chain[]): Chain | undefined {
  return chains.find(({ tls }) => tls?.names.includes(ANY));
}

/** The first server name that Envoy finds twice: because of it, it refuses the whole Gateway. */
export function clash(chains: readonly Chain[]): Clash | undefined {
  const seen = new Map<string, Chain>();
  for (const chain of chains) {
    if (!chain.tls) continue;
    for (const name of chain.tls.names.length > 0 ? chain.tls.names : [ANY]) {
      const key = `${chain.ports.join()} ${name}`;
      const other = seen.get(key);
      if (other) return { name, chains: [other, chain] };
      seen.set(key, chain);
    }
  }
  return undefined;
}

/** The chains of a Gateway, and the names of all tables. */
export interface Chains {
  readonly chains: readonly Chain[];
  readonly names: readonly string[];
  readonly tableOf: (one: ListenerRoutes) => string;
}

export const INSECURE = 'insecure';
export const SECURE = 'secure';

export function chainsOf(all: readonly ListenerRoutes[], how: Translation): Chains {
  const ends = (one: ListenerRoutes) => (how.splitsTlsPorts ? one.secrets.length > 0 : one.hasTls);
  const apart = how.splitsTlsPorts && needsSplit(all);
  const tableOf = (one: ListenerRoutes) => (!ends(one) ? INSECURE : apart ? String(one.listener.port) : SECURE);
  const passing = all.filter(({ passed }) => passed.length > 0);
  const portsOf = (some: readonly ListenerRoutes[]) =>
    [...new Set(some.map(({ listener }) => listener.port))].sort((a, b) => a - b);
  const secure = all.filter(({ secrets }) => secrets.length > 0);
  const names =
    all.length === 0
      ? []
      : [
          INSECURE,
          ...(apart
            ? portsOf(secure).map(String)
            : all.some((one) => ends(one) && (one.secrets.length > 0 || one.served.length > 0))
              ? [SECURE]
              : []),
        ];
  if (all.length === 0) return { chains: [], names, tableOf };

  if (!apart) {
    const ports = portsOf(all);
    return {
      names,
      tableOf,
      chains: [{ ports, table: INSECURE }, ...ending(secure, ports, SECURE, how), ...passedOn(passing, ports, how)],
    };
  }
  const passedPorts = portsOf(passing);
  const plain = portsOf(
    all.filter(({ secrets, listener }) => secrets.length === 0 && !passedPorts.includes(listener.port)),
  );
  const eachPort = passedPorts.length > 1;
  const base = eachPort ? plain : [...new Set([...plain, ...passedPorts])].sort((a, b) => a - b);
  return {
    names,
    tableOf,
    chains: [
      ...(plain.length > 0 ? [{ ports: base, table: INSECURE }] : []),
      ...portsOf(secure).flatMap((port) =>
        ending(
          secure.filter(({ listener }) => listener.port === port),
          [port],
          String(port),
          how,
        ),
      ),
      ...(eachPort
        ? passedPorts.flatMap((port) =>
            passedOn(
              passing.filter(({ listener }) => listener.port === port),
              [port],
              how,
            ),
          )
        : passedOn(passing, base, how)),
    ],
  };
}

/** One chain for each certificate, with the host names of all its listeners. */
function ending(secure: readonly ListenerRoutes[], ports: readonly number[], table: string, how: Translation): Chain[] {
  const named = secure.flatMap(({ secrets, listener: { hostname = ANY } }) =>
    secrets.map(({ namespace, name }) => ({ secret: `${namespace}/${name}`, hostname })),
  );
  return [...grouped(named, ({ secret }) => secret)].map(([secret, some]) => {
    const names = some.map(({ hostname }) => hostname);
    return { ports, table, tls: { secret, names: serverNames(names, how) } };
  });
}

function passedOn(passing: readonly ListenerRoutes[], ports: readonly number[], how: Translation): Chain[] {
  const { passthrough } = how;
  const rules = passing.flatMap(({ passed }) => passed).filter(({ shares }) => shares.length > 0);
  if (passthrough === 'by rule')
    return rules.map(({ names, shares, route }) => ({ ports, shares, route, tls: { names: serverNames(names, how) } }));
  const single = rules.flatMap(({ names, shares, route }) => shares.map((share) => ({ names, share, route })));
  if (passthrough === 'by backend and rule')
    return single.map(({ names, share, route }) => ({
      ports,
      shares: [share],
      route,
      tls: { names: serverNames(names, how) },
    }));
  const backends = new Map<string, { share: Share; route: Route; names: string[] }>();
  for (const { names, share, route } of single) {
    const key = `${share.namespace}/${share.name}:${share.port}`;
    const before = backends.get(key)?.names ?? [];
    // A rule for every name adds no server name.
    backends.set(key, {
      share,
      route,
      names: [...before, ...names.filter((name) => name !== ANY || names.length > 1)],
    });
  }
  return [...backends.values()].map(({ share, route, names }) => ({
    ports,
    shares: [share],
    route,
    tls: { names: serverNames(names, how) },
  }));
}

function serverNames(names: readonly string[], { repeatsServerNames, asksForEveryName }: Translation): string[] {
  const all = (repeatsServerNames ? [...names] : [...new Set(names)]).sort();
  const isAsked = asksForEveryName === 'always' || (asksForEveryName === 'beside others' && all.length > 1);
  return !isAsked && all.includes(ANY) ? [] : all;
}

/**
 * Whether each HTTPS port needs its own table: several ports have HTTPS, several pass TLS through, or one name is at an
 * HTTPS port and at another port that passes TLS through.
 */
function needsSplit(all: readonly ListenerRoutes[]): boolean {
  const secure = all.filter(({ secrets }) => secrets.length > 0);
  const passing = all.filter(({ passed }) => passed.length > 0);
  const ports = (some: readonly ListenerRoutes[]) => new Set(some.map(({ listener }) => listener.port)).size;
  return (
    ports(secure) > 1 ||
    ports(passing) > 1 ||
    secure.some(({ listener }) =>
      passing.some(
        (other) =>
          other.listener.port !== listener.port &&
          other.passed.some(({ names }) => names.some((name) => namesMeet(name, listener.hostname ?? ANY))),
      ),
    )
  );
}
