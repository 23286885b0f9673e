/** Whether two host names, either of which may begin with `*.`, have a name in common. None is every name. */
export function hostnamesMeet(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b || a === b) return true;
  if (a.startsWith('*.') && b.startsWith('*.')) return a.endsWith(b.slice(1)) || b.endsWith(a.slice(1));
  if (a.startsWith('*.')) return b.endsWith(a.slice(1));
  if (b.startsWith('*.')) return a.endsWith(b.slice(1));
  return false;
}

/** Whether every name that `inner` means is one that `outer` means. None is every name. */
export function hostnameWithin(inner: string, outer: string | undefined): boolean {
  return !outer || inner === outer || (outer.startsWith('*.') && inner.endsWith(outer.slice(1)));
}
