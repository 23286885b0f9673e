import { Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, Tags } from 'yaml';
import type { Json } from '../values/json';
import type { Keys } from '../report/fields';

/** A file of a tree. */
export interface SourceFile {
  /** As people are told it, with "/" between. */
  readonly path: string;
  readonly text: string;
}

/** One document of a file, or one item of a `List`. */
export interface Manifest {
  readonly file: string;
  readonly json: Json;
  /** The first line of it, from 1. */
  readonly line: number;
  /** The line of the value at `keys`, or of what is nearest above it. */
  readonly lineOf: (keys: Keys) => number;
  /** The whole text of the document, comments before it included. */
  readonly text: string;
}

/**
 * YAML as Kubernetes reads it: 1.1, but neither sexagesimal numbers, which it does not know, nor times, which JSON has
 * not.
 */
const TAGS = (tags: Tags): Tags =>
  tags.filter(
    (tag) =>
      typeof tag === 'string' ||
      (!('format' in tag && tag.format === 'TIME') && !/timestamp|binary|omap|pairs|set$/.test(tag.tag)),
  );

/** kustomize, and so Flux, has only true and false: `No` is a string to it. */
const KUSTOMIZE_TAGS = (tags: Tags): Tags => [
  'bool',
  ...TAGS(tags).filter((tag) => typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:bool'),
];

/** Words that kubectl takes for true and false, and kustomize does not. */
const WORDS = /[:\-,[]\s+(?:y|n|yes|no|on|off)\s*(?:[,}\]#]|$)/im;

/** A manifest as kustomize reads it. */
export function kustomized(manifest: Manifest): Json {
  if (!WORDS.test(manifest.text)) return manifest.json;
  const again = parse({ path: manifest.file, text: manifest.text }, KUSTOMIZE_TAGS);
  // Of a List, which kustomize takes apart too, the item is not looked for.
  return typeof again !== 'string' && again.length === 1 ? again[0].json : manifest.json;
}

/** The documents of a file, or why it cannot be read. */
export function parse({ path, text: written }: SourceFile, customTags = TAGS): Manifest[] | string {
  const text = withQuotes(withoutDefinitions(written));
  const lines = new LineCounter();
  let documents: Document.Parsed[];
  try {
    documents = [
      ...parseAllDocuments(text, {
        lineCounter: lines,
        uniqueKeys: false,
        version: '1.1',
        customTags,
        logLevel: 'silent',
      }),
    ] as Document.Parsed[];
  } catch (error) {
    return String((error as Error).message).split('\n')[0];
  }
  const [error] = documents.flatMap((document) => document.errors);
  if (error) return error.message.split('\n')[0].replace(/:$/, '');
  let end = 0;
  return documents.flatMap((document) => {
    const start = end;
    end = Math.max(end, document.range[2]);
    let json: unknown;
    try {
      json = plain(document.toJS());
    } catch {
      return []; // an alias to nothing, or too many of them
    }
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return [];
    return itemsOf(json as Json, []).map(
      ({ value, at }): Manifest => ({
        file: path,
        json: value,
        line: lineAt(document, at, lines),
        lineOf: (keys) => lineAt(document, [...at, ...keys], lines),
        text: text.slice(start, end),
      }),
    );
  });
}

const DEFINITION = /^kind: CustomResourceDefinition\s*$/m;

/** The text with empty lines for definitions of kinds: nothing reads them, and those of an operator take seconds. */
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

/** `{name}` as a value is a map to YAML, and was meant as a placeholder. */
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

/** `{{ x }}` without quotes is a map in a map to YAML, and was meant as a template. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length === 1 && /^\{ .*\}$/s.test(entries[0][0]) && entries[0][1] === null) return `{${entries[0][0]}}`;
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item)]));
}

/** The line of the key or item that the last known one of `keys` names. */
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
