/** The part of Go's template language that charts write conditions in. */
import { DECIDING, type Expression, isFunction } from '../lib/release/expression';

export type Variables = Map<string, Expression>;

/** What stands among variables for a template that others include: the text that it gives. */
export function included(template: unknown): string {
  return `include ${String(template)}`;
}

/** The function of what is not known before the chart is rendered: nothing is concluded from it. */
export const UNKNOWN = '?';

const TOKEN = /\s+|("(?:[^"\\]|\\.)*")|`([^`]*)`|([()|])|(-?\d+(?:\.\d+)?)|(\$?(?:\.?[A-Za-z_]\w*)+|\$|\.)|([\s\S])/g;

/** Reads a pipeline such as `and .Values.a (eq .Values.b "c") | not`. */
export function parsePipeline(text: string, variables: Variables): Expression {
  const tokens = [...text.matchAll(TOKEN)].filter(([all]) => all.trim() !== '');
  let at = 0;
  const peek = () => tokens[at]?.[0];

  function pipeline(): Expression {
    let value = command();
    while (peek() === '|') {
      at++;
      value = command([value]);
    }
    return value;
  }

  /** What comes through a pipe is the last argument. */
  function command(piped: readonly Expression[] = []): Expression {
    const words: { value: Expression; isName: boolean }[] = [];
    while (at < tokens.length && peek() !== '|' && peek() !== ')') words.push(operand());
    const [first, ...rest] = words;
    if (first === undefined) return [UNKNOWN];
    if (first.isName && first.value === 'include') return variables.get(included(rest[0]?.value)) ?? [UNKNOWN];
    if (!first.isName) return rest.length + piped.length === 0 ? first.value : [UNKNOWN];
    return call([first.value, ...rest.map(({ value }) => value), ...piped]);
  }

  function operand(): { value: Expression; isName: boolean } {
    const [all, quoted, raw, , number, name] = tokens[at++];
    const is = (value: Expression) => ({ value, isName: false });
    if (all === '(') {
      const value = pipeline();
      at++;
      // A field of what an expression gives.
      const isFollowed = peek()?.startsWith('.') && tokens[at].index === tokens[at - 1].index + 1;
      if (!isFollowed) return is(value);
      const [field] = tokens[at++];
      return is(typeof value === 'string' && value.startsWith('.') ? `${value}${field}` : [UNKNOWN]);
    }
    if (quoted !== undefined) return is(literal(JSON.parse(quoted) as string));
    if (raw !== undefined) return is(literal(raw));
    if (number !== undefined) return is(Number(number));
    if (name === 'true' || name === 'false') return is(name === 'true');
    if (name === undefined) return is([UNKNOWN]);
    const [, path] = /^\$?\.Values((?:\.\w+)*)$/.exec(name) ?? [];
    if (path !== undefined) return is(path.replace(/\.AsMap$/, '') || '.');
    const [root, ...fields] = name.split('.');
    if (name.startsWith('$') || name.startsWith('.')) {
      const value = variables.get(root);
      const isPath = typeof value === 'string' && value.startsWith('@');
      return is(isPath ? [value, ...fields.filter(Boolean)].join('.') : (fields.length === 0 && value) || [UNKNOWN]);
    }
    return { value: name, isName: true };
  }

  return pipeline();
}

function literal(text: string): Expression {
  return text.startsWith('.') ? ['text', text] : text;
}

/** Calls as lib/release/expression.ts knows them: those that name a key of a map become its path. */
function call([name, ...given]: readonly Expression[]): Expression {
  const path = (root: Expression, keys: readonly Expression[]) =>
    typeof root === 'string' && root.startsWith('.') && keys.every((key) => typeof key === 'string')
      ? `${root === '.' ? '' : root}${keys.map((key) => `.${String(key)}`).join('')}`
      : undefined;
  if (name === 'dig' && given.length > 2) {
    const found = path(given[given.length - 1], given.slice(0, -2));
    return found ? ['dig', given[given.length - 2], found] : [UNKNOWN];
  }
  if (name === 'hasKey' && given.length === 2) {
    const found = path(given[0], [given[1]]);
    return found ? ['hasKey', found] : [UNKNOWN];
  }
  if (name === 'index' && given.length === 2) return path(given[0], [given[1]]) ?? [UNKNOWN];
  const of = name as string;
  const isKnown = STOPPING.includes(of) || DECIDING.includes(of) || (isFunction(of) && !given.some(isUnknown));
  return isKnown ? [of, ...given] : [UNKNOWN];
}

/** Functions that end the rendering of a chart. */
const STOPPING = ['fail', 'required'];

function isUnknown(value: Expression): boolean {
  return Array.isArray(value) && value[0] === UNKNOWN;
}
