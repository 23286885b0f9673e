import type { Translation } from '../../release/translation';

/** Stands for every host. */
export const ANY = '*';

/**
 * The host names under which a listener serves a route: the intersection of both, without names that another listener
 * serves more exactly. `others`: the host names of all listeners that compete.
 */
export function sharedHosts(
  hostnames: readonly string[],
  listener: string | undefined,
  others: readonly string[],
  { wildcardsMeet }: Pick<Translation, 'wildcardsMeet'>,
): string[] {
  if (hostnames.length === 0) return [listener ?? ANY];
  return hostnames.flatMap((name) => {
    if (listener === undefined) return isOthers(name, '', others) ? [] : [name];
    if (listener === name) return [name];
    const both = listener.startsWith(ANY) && name.startsWith(ANY);
    if (both && wildcardsMeet && wildcardsShare(name, listener) && !isOthers(name, listener, others))
      return [labels(listener) > labels(name) ? listener : name];
    if (listener.startsWith(ANY)) return covers(listener, name) && !isOthers(name, listener, others) ? [name] : [];
    return name.startsWith(ANY) && covers(name, listener) ? [listener] : [];
  });
}

/** Whether another listener has this very name, or a longer wildcard for it than this listener. */
function isOthers(name: string, listener: string, others: readonly string[]): boolean {
  return others.some(
    (other) =>
      other !== listener &&
      (other === name || (other.startsWith(ANY) && covers(other, name) && other.length > listener.length)),
  );
}

/** Whether a wildcard covers a name or a longer wildcard. */
function covers(wildcard: string, name: string): boolean {
  const end = wildcard.slice(ANY.length);
  return name.endsWith(end) && name.length > end.length;
}

function wildcardsShare(one: string, other: string): boolean {
  if (one === ANY || other === ANY) return true;
  const [a, b] = [one, other].map((name) => name.slice(1));
  return a.endsWith(b) || b.endsWith(a);
}

/** Whether a server name (SNI) can match both names; "*" is every name. */
export function namesMeet(one: string, other: string): boolean {
  if (one === ANY || other === ANY || one === other) return true;
  if (one.startsWith(ANY) && other.startsWith(ANY)) return wildcardsShare(one, other);
  return (one.startsWith(ANY) && covers(one, other)) || (other.startsWith(ANY) && covers(other, one));
}

function labels(name: string): number {
  return name.split('.').length;
}
