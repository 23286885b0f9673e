/** Whether a host name stands for those of one domain: `*.example.com`. */
export function isWildcard(hostname: string): boolean {
  return hostname.startsWith('*.');
}

/** Whether two host names, either of which may begin with `*.`, have a name in common. None is every name. */
export function hostnamesMeet(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b || a === b) return true;
  if (isWildcard(a) && isWildcard(b)) return a.endsWith(b.slice(1)) || b.endsWith(a.slice(1));
  if (isWildcard(a)) return b.endsWith(a.slice(1));
  if (isWildcard(b)) return a.endsWith(b.slice(1));
  return false;
}

/** Whether every name that `inner` means is one that `outer` means. None is every name. */
export function hostnameWithin(inner: string, outer: string | undefined): boolean {
  return !outer || inner === outer || (isWildcard(outer) && inner.endsWith(outer.slice(1)));
}
