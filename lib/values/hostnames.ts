import { isDeclared } from './unknown';

/** Whether a host name stands for those of one domain: `*.example.com`. */
export function isWildcard(hostname: string): boolean {
  return hostname.startsWith('*.');
}

/** Whether two host names, either of which may begin with `*.`, may have a name in common. None is every name. */
export function hostnamesMeet(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b || a === b || isDeclared(a) || isDeclared(b)) return true;
  if (isWildcard(a) && isWildcard(b)) return a.endsWith(b.slice(1)) || b.endsWith(a.slice(1));
  if (isWildcard(a)) return b.endsWith(a.slice(1));
  if (isWildcard(b)) return a.endsWith(b.slice(1));
  return false;
}

/** Whether every name that `inner` means is one that `outer` means. None is every name. */
export function hostnameWithin(inner: string, outer: string | undefined): boolean {
  return !outer || inner === outer || (isWildcard(outer) && inner.endsWith(outer.slice(1)));
}

/**
 * Things by host name, of which one is found whose name meets another: as `hostnamesMeet` has it, in the time of one
 * look.
 */
export class HostnameIndex<T> {
  private first?: T;
  private every?: T;
  private readonly names = new Map<string, T>();
  /** By what a name ends with, from each of its dots on. */
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

/** The names that mean more than this one, and it among them: wildcards above it, and "", which is every name. */
export function hostnamesOver(hostname: string): string[] {
  return ['', ...endingsOf(hostname).flatMap((ending) => (`*${ending}` === hostname ? [] : [`*${ending}`]))];
}
