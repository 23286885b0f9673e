import { Cidr, covers } from '../../values/cidr';
import type { Refusal, SaidFilter, SaidPrefix, Taken } from '../router/said';
import type { Statement } from './parse';

/** The import filter of a BIRD channel. */
export interface Import {
  /** Its name in messages: "filter POOLS". */
  readonly title: string;
  readonly line: number;
  /** Absent where the file defines no such filter. */
  readonly body?: readonly Statement[];
}

/** Sets and other values with names, from `define`. */
export type Defined = ReadonlyMap<string, readonly string[]>;

/** The prefixes of a set such as `[ 192.0.2.0/24{32,32}, 2001:db8::/32+ ]`; undefined for a set of another kind. */
export function prefixSet(words: readonly string[], defined: Defined): SaidPrefix[] | undefined {
  if (words.length === 1 && defined.has(words[0])) return prefixSet(defined.get(words[0])!, defined);
  if (words[0] !== '[' || words[words.length - 1] !== ']') return undefined;
  const items = split(words.slice(1, -1), ',').map((item) => prefixOf(item.join('')));
  return items.some((item) => item === undefined) ? undefined : (items as SaidPrefix[]);
}

function split(words: readonly string[], by: string): string[][] {
  const parts: string[][] = [[]];
  let depth = 0;
  for (const word of words) {
    if (word === '{') depth++;
    if (word === '}') depth--;
    if (word === by && depth === 0) parts.push([]);
    else parts[parts.length - 1].push(word);
  }
  return parts.filter((part) => part.length > 0);
}

function prefixOf(text: string): SaidPrefix | undefined {
  const [, network, sign, shortest, longest] = /^([^{+-]+)(?:([+-])|\{(\d+),(\d+)\})?$/.exec(text) ?? [];
  const cidr = network === undefined ? undefined : Cidr.parse(network);
  if (!cidr) return undefined;
  if (sign === '+') return { cidr, shortest: cidr.prefixLength, longest: cidr.bits };
  if (sign === '-') return { cidr, shortest: 0, longest: cidr.prefixLength };
  if (shortest !== undefined) return { cidr, shortest: Number(shortest), longest: Number(longest) };
  return { cidr, shortest: cidr.prefixLength, longest: cidr.prefixLength };
}

function holds({ cidr, shortest, longest }: SaidPrefix, prefix: Cidr): boolean {
  const isNear = covers(cidr, prefix) || (shortest < cidr.prefixLength && covers(prefix, cidr));
  return isNear && prefix.prefixLength >= shortest && prefix.prefixLength <= longest;
}

/** Whether the condition of an `if` holds for a prefix; undefined if it depends on more than the prefix. */
function isTrue(words: readonly string[], prefix: Cidr, defined: Defined): boolean | undefined {
  if (words[0] === '(' && words[words.length - 1] === ')' && closes(words) === words.length - 1)
    return isTrue(words.slice(1, -1), prefix, defined);
  if (words.length === 1 && /^(true|false)$/.test(words[0])) return words[0] === 'true';
  for (const [operator, decides] of [
    ['||', true],
    ['&&', false],
  ] as const) {
    const sides = apart(words, operator);
    if (sides.length < 2) continue;
    const values = sides.map((side) => isTrue(side, prefix, defined));
    if (values.includes(decides)) return decides;
    return values.includes(undefined) ? undefined : !decides;
  }
  if (words[0] === '!') {
    const value = isTrue(words.slice(1), prefix, defined);
    return value === undefined ? undefined : !value;
  }
  if (words[0] !== 'net' || (words[1] !== '~' && words[1] !== '!~')) return undefined;
  const set = prefixSet(words.slice(2), defined);
  if (!set) return undefined;
  return set.some((one) => holds(one, prefix)) === (words[1] === '~');
}

function closes(words: readonly string[]): number {
  let depth = 0;
  return words.findIndex((word) => {
    if (word === '(') depth++;
    if (word === ')') depth--;
    return depth === 0;
  });
}

function apart(words: readonly string[], operator: string): string[][] {
  const parts: string[][] = [[]];
  let depth = 0;
  for (const word of words) {
    if (word === '(' || word === '[') depth++;
    if (word === ')' || word === ']') depth--;
    if (word === operator && depth === 0) parts.push([]);
    else parts[parts.length - 1].push(word);
  }
  return parts;
}

/**
 * How a filter's body ends for a route. `go on`: without a decision; `unclear`: the decision depends on more than the
 * prefix.
 */
type End = { readonly accepts: boolean; readonly line: number } | 'go on' | 'unclear';

function run(body: readonly Statement[], prefix: Cidr, defined: Defined): End {
  for (let i = 0; i < body.length; i++) {
    const { words, line, block } = body[i];
    if (words[0] === 'accept' || words[0] === 'reject') return { accepts: words[0] === 'accept', line };
    if (words[0] === 'else') continue;
    if (words[0] !== 'if') {
      // A function or a `case` may end the filter; setting an attribute or writing to the log does not.
      if (words[0] === 'case' || (words[1] === '(' && !/^print/.test(words[0]))) return 'unclear';
      continue;
    }
    const then = words.indexOf('then');
    const value = isTrue(words.slice(1, then), prefix, defined);
    const yes = run(block ?? [{ words: words.slice(then + 1), line }], prefix, defined);
    const other = body[i + 1]?.words[0] === 'else' ? body[i + 1] : undefined;
    const no = other ? run(other.block ?? [{ ...other, words: other.words.slice(1) }], prefix, defined) : 'go on';
    if (value === undefined && (yes !== 'go on' || no !== 'go on')) return 'unclear';
    const end = value ? yes : no;
    if (end !== 'go on') return end;
  }
  return 'go on';
}

/** Whether an import filter accepts a route. */
export function importOf({ title, line, body }: Import, prefix: Cidr, defined: Defined): Taken | Refusal {
  if (!body) return { line, message: `${title} is never defined: BIRD does not take the file. Define it.` };
  const end = run(body, prefix, defined);
  if (end === 'unclear')
    return { line, unclear: true, message: `${title} goes by what trace does not work out: ask BIRD.` };
  if (end !== 'go on' && end.accepts) return { by: title, line: end.line };
  return {
    line: end === 'go on' ? line : end.line,
    message:
      `${title} ${end === 'go on' ? 'has no rule for' : 'rejects'} ${prefix}, so the router drops the route. Write ` +
      `in it, above: if net ~ [ ${prefix} ] then accept;`,
  };
}

/** The prefix list of an import filter, if it consists of that alone. */
export function listOf({ title, line, body }: Import, defined: Defined): SaidFilter | undefined {
  const accepts: SaidPrefix[] = [];
  for (const { words, block } of body ?? []) {
    if (words[0] === 'reject') return { title, line, accepts };
    const then = words.indexOf('then');
    const does = block?.length === 1 ? block[0].words : words.slice(then + 1);
    const set = prefixSet(words.slice(3, then), defined);
    if (words[0] !== 'if' || words[1] !== 'net' || words[2] !== '~' || !set || does.join(' ') !== 'accept')
      return undefined;
    accepts.push(...set);
  }
  return body && { title, line, accepts };
}
