import { Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, parseDocument, Tags } from 'yaml';
import type { Json } from '../values/json';
import type { Keys } from '../report/fields';
import { once } from '../values/once';
import { PlainDocument, plainDocuments, Places } from './plain-yaml';

/** A file of a tree. */
export interface SourceFile {
  /** The path as users see it, with "/" as the separator. */
  readonly path: string;
  readonly text: string;
}

/** One document of a file, or one item of a `List`. */
export interface Manifest {
  readonly file: string;
  readonly json: Json;
  /** Its first line, from 1. */
  readonly line: number;
  /** The line of the value at `keys`, or of the nearest parent that exists. */
  readonly lineOf: (keys: Keys) => number;
  /** Its text, with the comments before it. Items of a List share what stands before and behind all of them. */
  readonly text: string;
  /** It as kustomize reads it. */
  readonly kustomized: () => Json;
}

/**
 * YAML as Kubernetes reads it: YAML 1.1 without sexagesimal numbers, and without timestamps, which JSON does not have.
 */
const TAGS = (tags: Tags): Tags =>
  tags.filter(
    (tag) =>
      typeof tag === 'string' ||
      (!('format' in tag && tag.format === 'TIME') && !/timestamp|binary|omap|pairs|set$/.test(tag.tag)),
  );

const OPTIONS = { uniqueKeys: false, version: '1.1', logLevel: 'silent' } as const;

/** kustomize, and so Flux, reads only true and false as booleans: `No` is a string. */
const KUSTOMIZE_TAGS = (tags: Tags): Tags => [
  'bool',
  ...TAGS(tags).filter((tag) => typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:bool'),
];

/** Programs that read some words of YAML in different ways. */
type YamlReader = 'kubectl' | 'kustomize';

const TAGS_OF: Readonly<Record<YamlReader, (tags: Tags) => Tags>> = { kubectl: TAGS, kustomize: KUSTOMIZE_TAGS };

/** Words that kubectl reads as booleans, and kustomize as strings. */
const WORDS = /[:\-,[]\s+(?:y|n|yes|no|on|off)\s*(?:[,}\]#]|$)/im;

/** The documents of a file, or why it cannot be read. Several rooms ask for those of one file. */
export const parse = once((file: SourceFile) => parseAs('kubectl', file));

function parseAs(reader: YamlReader, { path, text: written }: SourceFile): Manifest[] | string {
  const text = withQuotes(withoutDefinitions(written));
  const documents = (reader === 'kubectl' && quickly(text)) || slowly(text, reader);
  if (typeof documents === 'string') return documents;
  let start = 0;
  return documents.flatMap((document) => {
    const { json, end, lineOf } = document;
    const own = text.slice(start, end);
    const texts = (items: readonly Keys[]) => textsOf(text, { start, end }, document, items);
    const items = typeof json !== 'object' || json === null || Array.isArray(json) ? [] : itemsOf(json as Json, []);
    const parts = items.length > 1 ? texts(items.map(({ at }) => at)) : [own];
    start = end;
    let again: Json[] | undefined;
    const kustomized = () => (again ??= asKustomize({ path, text: own }, items));
    return items.map(
      ({ value, at }, index): Manifest => ({
        file: path,
        json: value,
        line: lineOf(at),
        lineOf: (keys) => lineOf([...at, ...keys]),
        text: parts[index],
        kustomized: () => kustomized()[index],
      }),
    );
  });
}

/** The objects of a document as kustomize reads them. */
function asKustomize(document: SourceFile, items: readonly { readonly value: Json }[]): Json[] {
  const again = WORDS.test(document.text) ? parseAs('kustomize', document) : [];
  return items.map(({ value }, index) => (typeof again === 'string' ? value : (again[index]?.json ?? value)));
}

/** The texts of a List's items, each with what stands before and behind all items. */
function textsOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { json, startOf }: ParsedDocument,
  items: readonly Keys[],
): string[] {
  let before = start;
  const begins = items.map((at) => (before = withComments(text, startOf(at), before)));
  const last = startOf(items[items.length - 1]);
  const behind = Math.min(
    end,
    ...Object.keys(json as Json)
      .map((key) => startOf([key]))
      .filter((at) => at > last),
  );
  // Items on one line of flow style begin where it begins.
  let next = behind;
  const ends = begins.map(() => 0);
  for (let i = begins.length - 1; i >= 0; i--) {
    ends[i] = next;
    if (begins[i - 1] !== begins[i]) next = begins[i];
  }
  const [head, tail] = [text.slice(start, begins[0]), text.slice(behind, end)];
  return begins.map((begin, i) => head + text.slice(begin, ends[i]) + tail);
}

/** Where an item begins: at the comments above it, if they stand no deeper than its dash, and not before `least`. */
function withComments(text: string, at: number, least: number): number {
  let begin = at;
  while (begin > least && /[ -]/.test(text[begin - 1])) begin--;
  if (begin > 0 && text[begin - 1] !== '\n') return at;
  const column = indentAt(text, begin);
  while (begin > least) {
    const above = text.lastIndexOf('\n', begin - 2) + 1;
    const indent = indentAt(text, above);
    const isEmpty = /[\r\n]/.test(text[above + indent]);
    const isComment = text[above + indent] === '#' && indent <= column;
    if (above < least || (!isEmpty && !isComment)) break;
    begin = above;
  }
  return begin;
}

function indentAt(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at++;
  return at - start;
}

/** One document of a text. */
interface ParsedDocument {
  /** Undefined where nobody can tell, such as for an alias to nothing. */
  readonly json: unknown;
  /** Where it ends in the text. */
  readonly end: number;
  readonly lineOf: (keys: Keys) => number;
  /** Where the value at `keys`, or at least its line, begins in the text. */
  readonly startOf: (keys: Keys) => number;
}

/** The documents of plain YAML. Few ask for lines within them, so that these are found when somebody does. */
export function quickly(text: string): ParsedDocument[] | undefined {
  let placed: { documents: PlainDocument[]; places: Places } | undefined;
  let starts: number[] | undefined;
  return plainDocuments(text, scalarOf)?.map(({ json, line, end }, index) => {
    const lineOf = (keys: Keys) => {
      if (keys.length === 0) return line;
      if (!placed) {
        const places: Places = new Map();
        placed = { documents: plainDocuments(text, scalarOf, places)!, places };
      }
      return placeOf(placed.documents[index], keys, placed.places);
    };
    const startOf = (keys: Keys) => (starts ??= lineStarts(text))[lineOf(keys) - 1];
    return { json, end, lineOf, startOf };
  });
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** The line of the key or item that the last known one of `keys` names. */
function placeOf(document: PlainDocument, keys: Keys, places: Places): number {
  let { line, json: node } = document;
  for (const key of keys) {
    const at = places.get(node as object);
    const place = at?.get(Array.isArray(node) ? Number(key) : String(key));
    if (place === undefined) break;
    line = place;
    node = (node as Json)[key];
  }
  return line;
}

/** What YAML forbids and Kubernetes takes: its reader begins a comment at any "#" behind a quoted or closed value. */
const TOLERATED = /^Comments must be separated from other tokens/;

/** The documents of any YAML, or why it cannot be read. `quickly` must return the same. */
export function slowly(text: string, reader: YamlReader = 'kubectl'): ParsedDocument[] | string {
  const lines = new LineCounter();
  let documents: Document.Parsed[];
  try {
    documents = [
      ...parseAllDocuments(text, { ...OPTIONS, lineCounter: lines, customTags: TAGS_OF[reader] }),
    ] as Document.Parsed[];
  } catch (error) {
    return String((error as Error).message).split('\n')[0];
  }
  const [error] = documents.flatMap((document) => document.errors).filter(({ message }) => !TOLERATED.test(message));
  if (error) return error.message.split('\n')[0].replace(/:$/, '');
  let end = 0;
  return documents.map((document) => {
    end = Math.max(end, document.range[2]);
    const startOf = (keys: Keys) => offsetAt(document, keys);
    return { json: jsonOf(document), end, lineOf: (keys) => lines.linePos(startOf(keys)).line, startOf };
  });
}

function jsonOf(document: Document.Parsed): unknown {
  try {
    return plain(document.toJS());
  } catch {
    return undefined; // an alias to nothing, or too many of them
  }
}

function scalarOf(scalar: string): unknown {
  return parseDocument(scalar, { ...OPTIONS, customTags: TAGS }).toJS();
}

const DEFINITION = /^kind: CustomResourceDefinition\s*$/m;

/**
 * The text with each CustomResourceDefinition as empty lines: nothing reads them, and parsing those of an operator
 * takes seconds.
 */
function withoutDefinitions(text: string): string {
  if (!DEFINITION.test(text) || /^\.\.\./m.test(text)) return text;
  return text
    .split(/^(?=---(?:\s|$))/m)
    .map((document) => {
      const start = document.startsWith('---') ? 3 : 0;
      return DEFINITION.test(document)
        ? document.slice(0, start) + document.slice(start).replace(/[^\n]/g, '')
        : document;
    })
    .join('');
}

/** Quotes a placeholder such as `{name}`, which YAML would read as a map. */
function withQuotes(text: string): string {
  return text.replace(/(?<=[:-][ \t]+)\{[A-Za-z]\w*\}(?=[ \t]*(?:#.*)?$)/gm, '"$&"');
}

/** The documents of those files that can be read. */
export function manifestsOf(files: readonly SourceFile[]): Manifest[] {
  return files.flatMap((file) => {
    const parsed = parse(file);
    return typeof parsed === 'string' ? [] : parsed;
  });
}

/** The objects of a document: those of a `List` one by one. */
function itemsOf(json: Json, at: Keys): { value: Json; at: Keys }[] {
  if (!/^(\w+)?List$/.test(String(json.kind)) || !Array.isArray(json.items)) return [{ value: json, at }];
  return json.items.flatMap((item, index) =>
    typeof item === 'object' && item !== null ? itemsOf(item as Json, [...at, 'items', index]) : [],
  );
}

/** Turns `{{ x }}` without quotes, which YAML reads as a map within a map, back into a template. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length === 1 && /^\{ .*\}$/s.test(entries[0][0]) && entries[0][1] === null) return `{${entries[0][0]}}`;
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item)]));
}

/** Where the last of `keys` that exists in the document begins. */
function offsetAt(document: Document.Parsed, keys: Keys): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const key of keys) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)] as { range?: [number, number, number] } | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}
