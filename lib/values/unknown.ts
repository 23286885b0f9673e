import type { Keys } from '../report/fields';

/**
 * Placeholders for values that are filled in later: `${VAR}` and `${VAR:=default}` (Flux, envsubst), `$VAR`, `$(VAR)`
 * (kustomize), `{{ template }}` and `{% %}` (Helm, Jinja, Argo CD), `<placeholder>` (and Argo CD's vault plugin),
 * `ENC[…]` (SOPS), `%VAR%`, `@VAR@`, `__VAR__`, `((var))`, `{var}`, and words such as "TODO" or "changeme".
 */
const PLACEHOLDER =
  /\$\{|\$\(\w|\$[A-Za-z_]\w*|\{\{|\{%|<[^<>\s][^<>]*>|ENC\[|%[A-Z][A-Z0-9_]+%|@[A-Za-z][\w.-]*@|__[A-Za-z]\w*__|\(\([\w.-]+\)\)|\{[A-Za-z]\w*\}|(?<![A-Za-z])(?:(?:CHANGE|REPLACE|OVERRIDE)_?ME|PLACEHOLDER|REDACTED)(?![A-Za-z])/i;

/** In capitals alone: apps are called "todo". */
const UNDONE = /(?<![A-Za-z])TODO(?![A-Za-z])/;

/** Addresses with a part left out: `192.168.x.x`, `2001:db8:zzzz::/48`. */
const LEFT_OUT = new RegExp(
  [
    String.raw`^(?:\d{1,3}(?=[^/]*[xyz])(?:\.(?:\d{1,3}|[xyz]{1,3})){3}|`,
    String.raw`(?=.*:([g-z])\1+(?:[:/]|$))[\da-z]{0,4}(?::[\da-z]{0,4}){2,7})(?:\/\d+)?$`,
  ].join(''),
  'i',
);

/** Words that a script replaces by an address: `NODE_IP`, `LB_CIDR`, `NODE_IP/32`. */
const ADDRESS_WORD = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:IP|IPV4|IPV6|CIDR|ADDR|ADDRESS|SUBNET|NETWORK)S?(?:\/\d+)?$/;

/** What each of these has, and most texts have not. */
const HINT = /[$<%@_({[:]|^\d|eme|holder|redacted|todo/i;

/** A variable of Flux or envsubst, with its change of the value. */
const DECLARED = /\$\{[A-Za-z_]\w*(?:[/:#%^,=?+-][^\s{}$"'`\\]*)?\}/;

/** Whether a text holds a placeholder of `Unknown.named`. */
export function isDeclared(value: unknown): boolean {
  return typeof value === 'string' && value.includes('${') && DECLARED.test(value);
}

/** The text with `word` in place of each placeholder of `Unknown.named`. */
export function withDeclared(value: string, word: string): string {
  return isDeclared(value) ? value.replaceAll(new RegExp(DECLARED, 'g'), word) : value;
}

/** The stand-in for a value that a patch or a transformer overwrites. */
export const OVERWRITTEN = '${overwritten}';

/** The stand-in for the namespace of a directory whose files name none. No real namespace has a space in its name. */
export function unsaidNamespace(directory: string): string {
  return `the namespace of ${directory || '.'}`;
}

/** A message with the bare names of objects whose namespace no file says. `namespaces`: the stand-ins. */
export function withoutStandIns(message: string, namespaces: readonly string[]): string {
  // One directory may be the start of another.
  const longestFirst = [...new Set(namespaces)].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, namespace) => rest.replaceAll(`${namespace}/`, ''), message);
}

export function isUnsaidNamespace(namespace: string): boolean {
  return namespace.includes(' ');
}

export function isUnknown(value: unknown): boolean {
  if (typeof value !== 'string' || !HINT.test(value)) return false;
  return PLACEHOLDER.test(value) || UNDONE.test(value) || LEFT_OUT.test(value) || ADDRESS_WORD.test(value);
}

/**
 * Whether a program surely fills a value in: Flux, kustomize, Helm, envsubst. Regular expressions and Envoy's own
 * variables look like the other stand-ins.
 */
export function isFilledIn(value: unknown): boolean {
  return typeof value === 'string' && /\$\{|\$[A-Z][A-Z0-9_]+|\$\([A-Za-z]|\{\{|\{%/.test(value);
}

/** The places of unknown values, and of values whose very key is unknown. */
export function unknownPlaces(value: unknown, is = isUnknown): Keys[] {
  if (typeof value === 'string') return is(value) ? [[]] : [];
  if (typeof value !== 'object' || value === null) return [];
  const found: Keys[] = [];
  const add = (key: string | number, one: unknown) => {
    for (const place of is(key) ? [[]] : unknownPlaces(one, is)) found.push([key, ...place]);
  };
  if (Array.isArray(value)) value.forEach((one, i) => add(i, one));
  else for (const key in value) add(key, (value as Record<string, unknown>)[key]);
  return found;
}

/** Whether one of the two places contains the other. */
export function related(a: Keys, b: Keys): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((key, i) => key === long[i]);
}

/** Whether `a` is `b`, or contains it. */
export function isAtOrAbove(a: Keys, b: Keys): boolean {
  return a.length <= b.length && related(a, b);
}
