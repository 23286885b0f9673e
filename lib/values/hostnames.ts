import { isDeclared } from './unknown';

/** Whether a host name is a wildcard: `*.example.com`. */
export function isWildcard(hostname: string): boolean {
  return hostname.startsWith('*.');
}

/** Whether two host names overlap. Either may be a wildcard (`*.`); undefined means every name. */
export function hostnamesMeet(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b || a === b || isDeclared(a) || isDeclared(b)) return true;
  if (isWildcard(a) && isWildcard(b)) return a.endsWith(b.slice(1)) || b.endsWith(a.slice(1));
  if (isWildcard(a)) return b.endsWith(a.slice(1));
  if (isWildcard(b)) return a.endsWith(b.slice(1));
  return false;
}

/** Whether `outer` covers every name that `inner` covers. Undefined means every name. */
export function hostnameWithin(inner: string, outer: string | undefined): boolean {
  return !outer || inner === outer || (isWildcard(outer) && inner.endsWith(outer.slice(1)));
}

/**
 * An index of values by host name. It finds a value whose host name overlaps another, as `hostnamesMeet` does, without
 * a scan of all values.
 */
export class HostnameIndex<T> {
  private first?: T;
  private every?: T;
  private readonly names = new Map<string, T>();
  /** Values by each suffix of their host name that begins with a dot. */
  private readonly endings = new Map<string, T>();

  add(hostname: string | undefined, thing: T): void {
    this.first ??= thing;
    if (!hostname || isDeclared(hostname)) this.every ??= thing;
    else
      for (const [map, keys] of [
        [this.names, [hostname]],
        [this.endings, endingsOf(hostname)],
      ] as const)
        for (const key of keys) if (!map.has(key)) map.set(key, thing);
  }

  meeting(hostname: string | undefined): T | undefined {
    if (!hostname || isDeclared(hostname)) return this.first;
    const below = isWildcard(hostname) ? this.endings.get(hostname.slice(1)) : this.names.get(hostname);
    return (
      this.every ??
      below ??
      endingsOf(hostname)
        .map((ending) => this.names.get(`*${ending}`))
        .find((thing) => thing !== undefined)
    );
  }
}

function endingsOf(hostname: string): string[] {
  return [...hostname].flatMap((character, i) => (character === '.' ? [hostname.slice(i)] : []));
}

/** The host names that cover this one and more: wildcards of its parent domains, and "", which means every name. */
export function hostnamesOver(hostname: string): string[] {
  return ['', ...endingsOf(hostname).flatMap((ending) => (`*${ending}` === hostname ? [] : [`*${ending}`]))];
}
