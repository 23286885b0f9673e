import type { Keys } from '../report/fields';

/**
 * What stands for a value that is filled in later: `${VAR}` and `${VAR:=default}` (Flux, envsubst), `$VAR`, `$(VAR)`
 * (kustomize),
 * `{{ template }}` and `{% %}` (Helm, Jinja, Argo CD), `<placeholder>` (and Argo CD's vault plugin), `ENC[…]` (SOPS),
 * `%VAR%`,
 * `@VAR@`, `__VAR__`, `((var))`, and words that people write for "not yet".
 */
const PLACEHOLDER =
  /\$\{|\$\(\w|\$[A-Za-z_]\w*|\{\{|\{%|<[^<>\s][^<>]*>|ENC\[|%[A-Z][A-Z0-9_]+%|@[A-Za-z][\w.-]*@|__[A-Za-z]\w*__|\(\([\w.-]+\)\)|\b(?:CHANGE_?ME|REPLACE_?ME|PLACEHOLDER|TODO)\b/i;

/** Stands for what a patch or a transformer writes over. */
export const OVERWRITTEN = '${overwritten}';

export function isUnknown(value: unknown): boolean {
  return typeof value === 'string' && PLACEHOLDER.test(value);
}

/** The places of unknown values, and of values whose very key is unknown. */
export function unknownPlaces(value: unknown, at: Keys = []): Keys[] {
  if (isUnknown(value)) return [at];
  if (Array.isArray(value)) return value.flatMap((item, index) => unknownPlaces(item, [...at, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    isUnknown(key) ? [[...at, key]] : unknownPlaces(item, [...at, key]),
  );
}

/** Whether one of the two places holds the other. */
export function related(a: Keys, b: Keys): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((key, i) => key === long[i]);
}

/** `a` or what holds it. */
export function isAtOrAbove(a: Keys, b: Keys): boolean {
  return a.length <= b.length && related(a, b);
}
