// The types of imports/ against the schemas that they were made of: what a schema allows compiles, and a field under
// another name does not.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from '@jest/globals';
import * as ts from 'typescript';
import type { Schema } from '../lib/objects/schema';
import { generate } from './objects/generate';
import { Random } from './objects/random';

const ROOT = resolve(__dirname, '..');
const IMPORTS = join(ROOT, 'imports');
const SEED = 1;
/** What controllers write, and no type has. */
const RUNTIME = ['status', 'kind', 'metadata'];

/** An object of every kind of every set, with every optional field that the chance leaves in. */
function samples(): { group: string; kind: string; from: string; object: object }[] {
  const random = new Random(SEED);
  return readdirSync(IMPORTS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(IMPORTS, entry.name, 'index.json')))
    .flatMap(({ name: set }) => {
      const { kinds } = JSON.parse(readFileSync(join(IMPORTS, set, 'index.json'), 'utf8'));
      return Object.entries<{ schemas: Record<string, string> }>(kinds).flatMap(([key, { schemas }]) =>
        Object.entries(schemas).map(([channel, file]) => {
          const [group, version, kind] = key.split('/');
          const schema = JSON.parse(readFileSync(join(IMPORTS, 'schemas', file), 'utf8')) as Schema;
          const object = generate(schema, random, 0.9) as Record<string, unknown>;
          for (const field of RUNTIME) delete object[field];
          return {
            group,
            kind,
            from: `${set} ${channel} ${key}`,
            object: { ...object, apiVersion: `${group}/${version}` },
          };
        }),
      );
    });
}

/** Checks one module that is not on the disk. */
function errorsOf(text: string): ts.Diagnostic[] {
  const file = join(ROOT, 'test/samples.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile.call(host, name, ...rest);
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file)!;
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
}

function imports(list: readonly { group: string; kind: string }[]): string {
  const lines = list.map(({ group, kind }) => `import type { ${kind}Props } from '../imports/${group}';`);
  return `${[...new Set(lines)].join('\n')}\n`;
}

test(`every kind of every release takes what its schema allows, seed ${SEED}`, () => {
  const all = samples();
  assert.ok(all.length > 200, `${all.length} samples`);
  const head = imports(all);
  const lines = all.map(({ kind, object }, i) => `const o${i}: ${kind}Props = ${JSON.stringify(object)};`);
  const errors = errorsOf(`${head}${lines.join('\n')}\n`).filter(({ code }) => code !== 6133);
  const first = head.split('\n').length - 1;
  const told = errors.map(({ file, start, messageText }) => {
    const { line } = file!.getLineAndCharacterOfPosition(start!);
    return `${all[line - first]?.from}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  assert.deepEqual(told, []);
});

test('a field under another name is refused, whichever it is', () => {
  const wanted = ['CiliumLoadBalancerIPPool', 'CiliumBGPClusterConfig', 'CiliumBGPPeerConfig', 'Gateway', 'HTTPRoute'];
  const chosen = samples().filter(({ kind, from }) => wanted.includes(kind) && /-1\.[1-9]/.test(from));
  const renamed = chosen.flatMap(({ group, kind, object }) =>
    fieldPaths(object).map((path) => ({ group, kind, path, object: rename(object, path) })),
  );
  assert.ok(renamed.length > 500, `${renamed.length} fields`);
  const head = imports(renamed);
  const lines = renamed.map(({ kind, object }, i) => `const o${i}: ${kind}Props = ${JSON.stringify(object)};`);
  const first = head.split('\n').length - 1;
  const refused = new Set(
    errorsOf(`${head}${lines.join('\n')}\n`).map(
      (error) => error.file!.getLineAndCharacterOfPosition(error.start!).line,
    ),
  );
  const taken = renamed.filter((_, i) => !refused.has(first + i)).map(({ kind, path }) => `${kind}: ${path.join('.')}`);
  assert.deepEqual([...taken], []);
});

/** The way to every field that has a name of its own; keys of maps are free. */
function fieldPaths(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((item, i) => fieldPaths(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  const free = ['matchLabels', 'labels', 'annotations', 'options'].includes(String(path.at(-1)));
  return Object.entries(value).flatMap(([key, item]) => [
    ...(free ? [] : [[...path, key]]),
    ...fieldPaths(item, [...path, key]),
  ]);
}

function rename(object: object, path: readonly (string | number)[]): object {
  const copy = structuredClone(object);
  const parent = path.slice(0, -1).reduce<any>((node, key) => node[key], copy);
  const key = path.at(-1)!;
  parent[`${key}Z`] = parent[key];
  delete parent[key];
  return copy;
}
