import { isWildcard } from '../../values/hostnames';

/**
 * How closely a host name of a listener or route matches a host: exact names are closest, then longer wildcards; -1 is
 * no match.
 */
export function fit(hostname: string | undefined, host: string): number {
  if (hostname === undefined || hostname === '*') return 0;
  const name = hostname.toLowerCase();
  if (name === host) return Infinity;
  return isWildcard(name) && host.endsWith(name.slice(1)) && host.length >= name.length ? name.length : -1;
}

/** The closest match of several names; an empty list matches every host. */
export function closest(hostnames: readonly string[], host: string): number {
  return hostnames.length === 0 ? 0 : Math.max(...hostnames.map((name) => fit(name, host)));
}
