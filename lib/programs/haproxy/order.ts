import { HaproxyLine, readSections } from './read';

/** A rule that no request reaches, and the earlier rule that takes all of its requests. */
export interface Shadowed {
  readonly line: number;
  readonly backend: string;
  readonly name: string;
  readonly before: { readonly line: number; readonly backend: string };
}

/** Host names that one sample is compared with: `hdr(host)`, `req.ssl_sni`. */
interface Hosts {
  readonly fetch: string;
  readonly anyCase: boolean;
  /** Whether they are suffixes of names. */
  readonly isSuffix: boolean;
  readonly value: string;
}

/** The `acl` lines by name, any of which may hold; undefined for a line that does not test hosts. */
type Acls = Map<string, (Hosts[] | undefined)[]>;
interface Term {
  readonly negated: boolean;
  readonly definitions: (Hosts[] | undefined)[];
}

/**
 * Finds rules of a frontend that no request reaches: the first matching rule wins, so a later rule that only repeats or
 * narrows its host names never does.
 */
export function shadowedRules(text: string): Shadowed[] {
  return readSections(text).flatMap(({ lines }) => shadowedIn(lines));
}

function shadowedIn(lines: readonly HaproxyLine[]): Shadowed[] {
  const found: Shadowed[] = [];
  const acls: Acls = new Map();
  const earlier: { line: number; backend: string; hosts: Hosts[] }[] = [];
  for (const { words, line } of lines) {
    if (words[0] === 'acl' && words.length > 3)
      acls.set(words[1], [...(acls.get(words[1]) ?? []), hostsOf(words.slice(2))]);
    else if (words[0] === 'use_backend' && words[2] === 'if' && !words[1].startsWith('%')) {
      const branches = branchesOf(words.slice(3), acls);
      const hit = branches && covered(branches, earlier);
      if (hit && hit.before.backend !== words[1]) found.push({ line, backend: words[1], ...hit });
      // Only a branch with a single term surely holds for its host names.
      const hosts = (branches ?? []).flatMap((terms) =>
        terms.length === 1 && !terms[0].negated ? terms[0].definitions.flatMap((one) => one ?? []) : [],
      );
      earlier.push({ line, backend: words[1], hosts });
    }
  }
  return found;
}

/** An example of a host name, if an earlier rule holds in every case in which this rule holds. */
function covered(
  branches: readonly Term[][],
  earlier: readonly { line: number; backend: string; hosts: Hosts[] }[],
): Omit<Shadowed, 'line' | 'backend'> | undefined {
  const hits = branches.map((terms) => {
    for (const { negated, definitions } of terms) {
      const wanted = definitions.flatMap((one) => one ?? []);
      if (negated || wanted.length === 0 || definitions.some((one) => one === undefined)) continue;
      const by = wanted.map((host) => ({
        host,
        rule: earlier.find(({ hosts }) => hosts.some((other) => covers(other, host))),
      }));
      if (by.every(({ rule }) => rule))
        return by.map(({ host, rule }) => ({ name: host.value, before: { line: rule!.line, backend: rule!.backend } }));
    }
    return undefined;
  });
  const [first] = hits.flatMap((hit) => hit ?? []);
  // Of several earlier rules, names one with another backend.
  return hits.length > 0 &&
    hits.every((hit) => hit !== undefined) &&
    hits.flat().every((hit) => hit!.before.backend === first.before.backend)
    ? first
    : undefined;
}

function covers(a: Hosts, b: Hosts): boolean {
  if (a.fetch !== b.fetch || (b.anyCase && !a.anyCase)) return false;
  const [own, other] = a.anyCase ? [a.value.toLowerCase(), b.value.toLowerCase()] : [a.value, b.value];
  return a.isSuffix ? other.endsWith(own) : !b.isSuffix && own === other;
}

/** The branches of a condition such as `a b or { hdr(host) -i c }`: one branch must hold, with all its terms. */
function branchesOf(words: readonly string[], acls: Acls): Term[][] | undefined {
  const branches: Term[][] = [[]];
  for (let i = 0; i < words.length; i++) {
    let word = words[i];
    if (word === 'or' || word === '||') {
      branches.push([]);
      continue;
    }
    const negated = word.startsWith('!');
    if (negated) word = word.slice(1) || words[++i];
    let definitions = acls.get(word) ?? [undefined];
    if (word === '{') {
      const end = words.indexOf('}', i);
      if (end < 0) return undefined;
      definitions = [hostsOf(words.slice(i + 1, end))];
      i = end;
    }
    branches[branches.length - 1].push({ negated, definitions });
  }
  return branches.some((terms) => terms.length === 0) ? undefined : branches;
}

/** The hosts of a test such as `hdr(host) -i -m end .example.com`; undefined for other tests. */
function hostsOf([given, ...rest]: string[]): Hosts[] | undefined {
  const match = /^(?:req\.)?hdr(_end)?(\(host(?:,-?1)?\)(?:,\S+)?)$|^(req[._]ssl_sni|ssl_fc_sni)(,lower)?$/i.exec(
    given ?? '',
  );
  if (!match) return undefined;
  let [isSuffix, anyCase] = [match[1] !== undefined, false];
  let i = 0;
  for (; i < rest.length && rest[i].startsWith('-'); i++) {
    if (rest[i] === '-i') anyCase = true;
    else if (rest[i] === '-m' && /^(str|end)$/.test(rest[i + 1] ?? '')) isSuffix = rest[++i] === 'end';
    else if (rest[i] !== '--') return undefined;
  }
  const values = rest.slice(i);
  const fetch = (match[2] ? `hdr${match[2]}` : `${match[3].replace('req_', 'req.')}${match[4] ?? ''}`).toLowerCase();
  return values.length > 0 && values.every((value) => /^[\w.:-]+$/.test(value))
    ? values.map((value) => ({ fetch, anyCase, isSuffix, value }))
    : undefined;
}
