import type { Json } from '../values/json';
import { type GivenValues, merged, valuesAt } from './values';

/** A value that an option of a command or a block of Terraform sets. */
export interface SetValue {
  readonly keys: readonly string[];
  readonly line: number;
  /** Absent: not known. */
  readonly value?: unknown;
}

/** A part of a text that a shell, just, Task or Terraform fills in. */
export const FILLED = /[$`]|\{\{/;

/** What a text such as `a.b=1,c={x,y}` sets, as Helm reads it. */
export function readSet(text: string, line: number, isText: boolean): SetValue[] {
  return (text.match(/(?:\\.|\{[^{}]*\}|[^,\\])+/gs) ?? []).flatMap((part) => {
    const [, name, written] = /^((?:\\.|[^=\\])+)=(.*)$/s.exec(part) ?? [];
    return name === undefined ? [] : setOf(name, written, line, isText);
  });
}

/** What a name with a value sets. `written`: absent if the value is not known. */
export function setOf(name: string, written: string | undefined, line: number, isText: boolean): SetValue[] {
  const keys = (name.match(/(?:\\.|[^.\\])+/g) ?? []).map((key) => key.replace(/\\(.)/g, '$1'));
  const open = keys.findIndex((key) => /[[$`{]/.test(key));
  // An item of a list, or a name that is filled in: all at the place above is unknown.
  if (open >= 0) return [{ keys: [...keys.slice(0, open), keys[open].replace(/\[.*/, '')], line }];
  return [{ keys, line, value: written === undefined || FILLED.test(written) ? undefined : valueOf(written, isText) }];
}

/** A value as Helm reads it. `null` takes a value away: what is there then is not known. */
function valueOf(written: string, isText: boolean): unknown {
  const text = written.replace(/\\(.)/g, '$1');
  const [, list] = /^\{(.*)\}$/s.exec(text) ?? [];
  if (list !== undefined) return list === '' ? [] : list.split(',').map((item) => valueOf(item.trim(), isText));
  if (isText) return text;
  if (text === 'null') return undefined;
  if (/^(?:true|false)$/.test(text)) return text === 'true';
  return /^(?:0|-?[1-9]\d*)$/.test(text) ? Number(text) : text;
}

/** What is set and known, as values of its file. */
export function setValues(file: string, line: number, sets: readonly SetValue[]): GivenValues[] {
  const known = sets.filter(({ value }) => value !== undefined);
  if (known.length === 0) return [];
  const raw = known
    .map(({ keys, value }) => keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as Json)
    .reduce(merged);
  const lineOf = (keys: readonly (string | number)[]) =>
    known.filter((one) => keys.every((key, i) => i >= one.keys.length || one.keys[i] === key)).pop()?.line ?? line;
  return [valuesAt(raw, file, lineOf)];
}

/** The dotted names of what is set and not known. */
export function unknownSets(sets: readonly SetValue[]): string[] {
  return sets.filter(({ value }) => value === undefined).map(({ keys }) => keys.join('.'));
}
