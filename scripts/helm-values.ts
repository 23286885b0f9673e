/**
 * What the Helm chart of a Cilium release takes as values: `SET/helm-values.json`. A map has its keys: those of
 * values.yaml, and those that a template reads. Other values have their types, as the schema of the chart names them,
 * with "|" between, the type of a list's items in "array<string>", and the ends of a range of numbers behind, as in
 * "integer 0..255"; or a list of all that there are; or "" for anything.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { upstreamFolder } from './upstream';

type Json = { [key: string]: unknown };
type Node = string | unknown[] | { [key: string]: Node };

export function helmValues(version: string): string {
  const chart = join(upstreamFolder('cilium/cilium', version), 'install/kubernetes/cilium');
  const schema = join(chart, 'values.schema.json');
  const tree = nodeOf(
    '',
    parse(readFileSync(join(chart, 'values.yaml'), 'utf8')) as Json,
    existsSync(schema) ? (JSON.parse(readFileSync(schema, 'utf8')) as Json) : {},
    readBy(join(chart, 'templates')),
  );
  return `${JSON.stringify(tree, undefined, 1)}\n`;
}

/** The keys below each path that templates read. */
function readBy(templates: string): Map<string, Set<string>> {
  const below = new Map<string, Set<string>>();
  for (const file of readdirSync(templates, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(yaml|yml|tpl|txt)$/.test(file)) continue;
    for (const path of pathsIn(readFileSync(join(templates, file), 'utf8'))) {
      // All of them, as a function of templates gets them.
      if (path === 'AsMap') continue;
      const keys = path.split('.');
      keys.forEach((key, i) => {
        const above = keys.slice(0, i).join('.');
        below.set(above, (below.get(above) ?? new Set()).add(key));
      });
    }
  }
  return below;
}

/** The paths that a template reads: by their names, and by functions that take a key. */
function* pathsIn(text: string): Iterable<string> {
  for (const [, path] of text.matchAll(/\.Values\.(\w+(?:\.\w+)*)/g)) yield path;
  for (const [, path, key] of text.matchAll(/\b(?:get|index) \$?\.Values\.(\w+(?:\.\w+)*) "(\w+)"/g))
    yield `${path}.${key}`;
}

function nodeOf(path: string, fallback: unknown, schema: Json, read: Map<string, Set<string>>): Node {
  // A map of which no template reads a key by name takes any: labels, selectors, annotations.
  const keys = read.get(path);
  if (keys === undefined) return leafOf(schema);
  const defaults = isMap(fallback) ? fallback : {};
  const properties = isMap(schema.properties) ? schema.properties : {};
  const names = [...new Set([...Object.keys(defaults), ...Object.keys(properties), ...keys])].sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      nodeOf(
        path === '' ? name : `${path}.${name}`,
        defaults[name],
        isMap(properties[name]) ? (properties[name] as Json) : {},
        read,
      ),
    ]),
  );
}

function leafOf({ type, enum: all, oneOf, items, minimum, maximum }: Json): Node {
  if (Array.isArray(all)) return all;
  // Nothing, or one of some: what is nothing is not looked at.
  if (Array.isArray(oneOf)) return (oneOf as Json[]).flatMap((one) => (Array.isArray(one.enum) ? one.enum : []));
  const range = minimum === undefined || maximum === undefined ? '' : ` ${String(minimum)}..${String(maximum)}`;
  const names = [type ?? []].flat().map((name) => (name === 'array' && areTexts(items) ? 'array<string>' : name));
  return names.join('|') + range;
}

function areTexts(items: unknown): boolean {
  const all = isMap(items) && Array.isArray(items.anyOf) ? (items.anyOf as Json[]) : [];
  return all.length > 0 && all.every(({ type }) => type === 'string');
}

function isMap(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
