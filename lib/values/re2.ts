/** Letters behind a backslash that mean something to RE2, outside and inside of brackets. */
const ESCAPES = { outside: 'afnrtvABbCdDsSwWzpPxQ', inside: 'afnrtvdDsSwWpPxQ' };

/** The largest number of repetitions that RE2 takes. */
const MOST = 1000;

const WRITE_OUT = 'write what has to match';

const REPETITION = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})/;

/** What RE2 refuses, and what to write instead. */
export interface Re2Fault {
  readonly rule: string;
  readonly fix: string;
}

/**
 * Why RE2 refuses a regular expression; undefined if it does not, as far as this reads it: groups, brackets, escapes
 * and repetitions. Envoy and Go read expressions so (https://github.com/google/re2/wiki/Syntax).
 */
export function re2Fault(expression: string): Re2Fault | undefined {
  let open = 0;
  // Whether something stands before, which "*" may repeat.
  let repeatable: boolean = false;
  for (let at = 0; at < expression.length; ) {
    const rest = expression.slice(at);
    const repetition = REPETITION.exec(rest);
    if (repetition) {
      const rule = repeatable ? wrongRepetition(rest, repetition) : `has ${repetition[0]} behind nothing`;
      if (rule) return { rule, fix: `write "\\${repetition[0][0]}" for the character` };
      at += repetition[0].length + (rest[repetition[0].length] === '?' ? 1 : 0);
      continue;
    }
    const before: boolean = repeatable;
    repeatable = true;
    switch (rest[0]) {
      case '\\': {
        const { length, fault } = escapeIn(rest, ESCAPES.outside);
        if (fault) return fault;
        at += length;
        break;
      }
      case '[': {
        const { length, fault } = bracketsIn(rest);
        if (fault) return fault;
        at += length;
        break;
      }
      case '(': {
        const { length, fault, isGroup } = openingIn(rest);
        if (fault) return fault;
        if (isGroup) open += 1;
        repeatable = !isGroup && before;
        at += length;
        break;
      }
      case ')':
        if (open === 0) return { rule: 'closes a group that is not open', fix: 'write "\\)" for the character' };
        open -= 1;
        at += 1;
        break;
      default:
        if (rest[0] === '|') repeatable = false;
        at += 1;
    }
  }
  return open > 0
    ? { rule: 'has a group that is not closed', fix: 'add ")", or write "\\(" for the character' }
    : undefined;
}

function wrongRepetition(rest: string, [whole, least, , most]: RegExpExecArray): string | undefined {
  const numbers = [least, most].filter(Boolean).map(Number);
  if (numbers.some((number) => number > MOST)) return `repeats more than ${MOST} times (${whole})`;
  if (numbers.length === 2 && numbers[0] > numbers[1]) return `repeats from more to fewer times (${whole})`;
  const next = rest.slice(whole.length).replace(/^\?/, '');
  const again = REPETITION.exec(next);
  return again ? `repeats a repetition (${rest.slice(0, rest.length - next.length)}${again[0]})` : undefined;
}

interface Read {
  readonly length: number;
  readonly fault?: Re2Fault;
}

function escapeIn(rest: string, letters: string): Read {
  const next = rest[1];
  if (next === undefined)
    return { length: 1, fault: { rule: 'ends with "\\"', fix: 'write "\\\\" for the character' } };
  if (next === 'Q') {
    const end = rest.indexOf('\\E', 2);
    return { length: end < 0 ? rest.length : end + 2 };
  }
  // A single digit refers to a group; two or more are the number of a character.
  if (/^[1-9]/.test(next) && !/^[1-7][0-7]/.test(rest.slice(1)))
    return { length: 2, fault: { rule: `refers back to a group (\\${next}), which RE2 cannot`, fix: WRITE_OUT } };
  if (/[A-Za-z]/.test(next) && !letters.includes(next))
    return { length: 2, fault: { rule: `has \\${next}, which RE2 does not know`, fix: 'leave the backslash out' } };
  const named = /^\\[pP]\{\^?\w*\}|^\\x\{[0-9A-Fa-f]+\}/.exec(rest);
  return { length: named ? named[0].length : 2 };
}

function bracketsIn(rest: string): Read {
  let at = rest[1] === '^' ? 2 : 1;
  // A "]" that stands first is a character.
  for (let first = true; at < rest.length; first = false) {
    if (rest[at] === ']' && !first) return { length: at + 1 };
    const name = /^\[:\^?\w+:\]/.exec(rest.slice(at));
    if (name) {
      at += name[0].length;
      continue;
    }
    const low = memberIn(rest.slice(at));
    if (low.fault) return low;
    at += low.length;
    if (low.isClass || rest[at] !== '-' || rest[at + 1] === ']' || rest[at + 1] === undefined) continue;
    const high = memberIn(rest.slice(at + 1));
    if (high.fault) return high;
    if (high.isClass)
      return { length: 1, fault: { rule: `has a range to ${rest.slice(at + 1, at + 3)}`, fix: 'write "-" last' } };
    if (low.character && high.character && low.character > high.character)
      return {
        length: 1,
        fault: { rule: `has the range ${low.character}-${high.character}, which runs backwards`, fix: 'turn it round' },
      };
    at += 1 + high.length;
  }
  return { length: 1, fault: { rule: 'has "[" without "]"', fix: 'add it, or write "\\[" for the character' } };
}

/** A member of a bracket: a character, of which the text is known if it is no escape, or a class such as `\d`. */
function memberIn(rest: string): Read & { readonly character?: string; readonly isClass?: boolean } {
  if (rest[0] === '\\') return { ...escapeIn(rest, ESCAPES.inside), isClass: /^\\[dDsSwWpP]/.test(rest) };
  const character = String.fromCodePoint(rest.codePointAt(0)!);
  return { length: character.length, character };
}

/** "(", with what follows it in a group that has a name, flags or no number. */
function openingIn(rest: string): Read & { readonly isGroup: boolean } {
  if (rest[1] !== '?') return { length: 1, isGroup: true };
  const known = /^\(\?(?:P?<\w+>|[imsU]*(?:-[imsU]+)?([:)]))/.exec(rest);
  if (known) return { length: known[0].length, isGroup: known[1] !== ')' };
  const what = /^\(\?<?[=!]/.test(rest) ? 'looks ahead or behind' : `has ${rest.slice(0, 3)}`;
  return { length: 1, isGroup: true, fault: { rule: `${what}, which RE2 does not know`, fix: WRITE_OUT } };
}
