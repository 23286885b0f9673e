import { Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, parseDocument, Tags } from 'yaml';
import type { Json } from '../values/json';
import type { Keys } from '../report/fields';
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
  /** The whole text of the document, with the comments before it. */
  readonly text: string;
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

/** A manifest as kustomize reads it. */
export function kustomized(manifest: Manifest): Json {
  if (!WORDS.test(manifest.text)) return manifest.json;
  const again = parse({ path: manifest.file, text: manifest.text }, 'kustomize');
  // The manifest may be an item of a List: too rare to look for the item.
  return typeof again !== 'string' && again.length === 1 ? again[0].json : manifest.json;
}

/** The documents of a file, or why it cannot be read. */
export function parse({ path, text: written }: SourceFile, reader: YamlReader = 'kubectl'): Manifest[] | string {
  const text = withQuotes(withoutDefinitions(written));
  const documents = (reader === 'kubectl' && quickly(text)) || slowly(text, reader);
  if (typeof documents === 'string') return documents;
  let start = 0;
  return documents.flatMap(({ json, end, lineOf }) => {
    const own = text.slice(start, end);
    start = end;
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return [];
    return itemsOf(json as Json, []).map(
      ({ value, at }): Manifest => ({
        file: path,
        json: value,
        line: lineOf(at),
        lineOf: (keys) => lineOf([...at, ...keys]),
        text: own,
      }),
    );
  });
}

/** One document of a text. */
interface ParsedDocument {
  /** Undefined where nobody can tell, such as for an alias to nothing. */
  readonly json: unknown;
  /** Where it ends in the text. */
  readonly end: number;
  readonly lineOf: (keys: Keys) => number;
}

/** The documents of plain YAML. Few ask for lines within them, so that these are found when somebody does. */
export function quickly(text: string): ParsedDocument[] | undefined {
  let placed: { documents: PlainDocument[]; places: Places } | undefined;
  return plainDocuments(text, scalarOf)?.map(({ json, line, end }, index) => ({
    json,
    end,
    lineOf: (keys) => {
      if (keys.length === 0) return line;
      if (!placed) {
        const places: Places = new Map();
        placed = { documents: plainDocuments(text, scalarOf, places)!, places };
      }
      return placeOf(placed.documents[index], keys, placed.places);
    },
  }));
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
  const [error] = documents.flatMap((document) => document.errors);
  if (error) return error.message.split('\n')[0].replace(/:$/, '');
  let end = 0;
  return documents.map((document) => {
    end = Math.max(end, document.range[2]);
    return { json: jsonOf(document), end, lineOf: (keys) => lineAt(document, keys, lines) };
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

/** The line of the last of `keys` that exists in the document. */
function lineAt(document: Document.Parsed, keys: Keys, lines: LineCounter): number {
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
  return lines.linePos(offset).line;
}
