import { isWildcard } from '../../values/hostnames';

/**
 * How closely a host name of a listener or route fits a host: of wildcards the longest, the name itself closest, -1 not
 * at all.
 */
export function fit(hostname: string | undefined, host: string): number {
  if (hostname === undefined || hostname === '*') return 0;
  const name = hostname.toLowerCase();
  if (name === host) return Infinity;
  return isWildcard(name) && host.endsWith(name.slice(1)) && host.length >= name.length ? name.length : -1;
}

/** The closest fit of several names; without any, each name fits. */
export function closest(hostnames: readonly string[], host: string): number {
  return hostnames.length === 0 ? 0 : Math.max(...hostnames.map((name) => fit(name, host)));
}
