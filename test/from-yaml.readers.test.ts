// docs/from-yaml.md: what people have in YAML, beside the program that makes it. Each program gives these objects and no
// others, and the API server takes them. Values that the API server fills in by itself count as written.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { DEFAULT_VERSION, releaseOf } from '../lib/release/table';
import { type Json, list, record } from '../lib/values/json';
import { checkObjects, crdFolders, kubernetesNeeds } from './readers/kubernetes';
import { missing } from './readers/requires';
import { readTree } from './support/snapshot';
import { unless } from './support/unless';

const ROOT = resolve('.');
const PAGE = readFileSync('docs/from-yaml.md', 'utf8');
const SECTIONS = PAGE.split(/^## /m)
  .slice(1)
  .map((text) => {
    const block = (language: string) => new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'ms').exec(text)?.[1];
    return { title: text.split('\n')[0], yaml: block('yaml'), program: block('ts') };
  })
  .filter(({ yaml }) => yaml !== undefined);

/** What is filled in before the objects are applied. */
const LATER: Record<string, string> = {
  LB_CIDR: '192.0.2.0/24',
  INTERNAL_IP: '192.0.2.11',
  SECRET_DOMAIN: 'example.com',
};

describe('docs/from-yaml.md', () => {
  it('has a program beside each YAML', () => {
    assert.ok(SECTIONS.length >= 4);
    assert.deepEqual(
      SECTIONS.filter(({ program }) => program === undefined),
      [],
    );
  });

  const directory = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-'));
  beforeAll(() => runAll(directory));
  afterAll(() => rmSync(directory, { recursive: true }));

  SECTIONS.forEach(({ title, yaml }, i) => {
    const written = () => manifests(join(directory, String(i)));
    it(`${title}: the program gives these objects`, () => {
      assert.deepEqual(objects(written()), objects(yaml!));
    });
    unless(missing(kubernetesNeeds)).it(`${title}: the API server takes them`, () => {
      const file = join(directory, `${i}.yaml`);
      writeFileSync(
        file,
        written().replaceAll(/\$\{(\w+)\}/g, (_, name: string) => LATER[name]),
      );
      checkObjects([file], crdFolders(DEFAULT_VERSION, releaseOf(DEFAULT_VERSION).gatewayApi.version.slice(1)));
    });
  });
});

/** Runs every program, in one process: what each writes is in a folder of its number. */
function runAll(directory: string): void {
  symlinkSync(join(ROOT, 'node_modules'), join(directory, 'node_modules'));
  const tsconfig = { extends: join(ROOT, 'tsconfig.json'), include: ['*.ts'] };
  writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify(tsconfig));
  SECTIONS.forEach(({ program }, i) => writeFileSync(join(directory, `program${i}.ts`), program!));
  const main = SECTIONS.map((_, i) => `process.env.CDK8S_OUTDIR = '${i}';\nrequire('./program${i}');\n`);
  writeFileSync(join(directory, 'main.cts'), main.join(''));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', 'tsx/cjs', 'main.cts'], {
    cwd: directory,
    encoding: 'utf8',
  });
  assert.equal(`${stdout}${stderr}`, '');
  assert.equal(status, 0);
}

function manifests(directory: string): string {
  return Object.entries(readTree(directory))
    .filter(([name]) => name.endsWith('.yaml'))
    .map(([, text]) => text)
    .join('\n---\n');
}

/** Objects by kind and name, as the API server would have them. */
function objects(text: string): Record<string, unknown> {
  const all = parseAllDocuments(text)
    .map((document) => JSON.parse(JSON.stringify(document.toJS())) as Json | null)
    .filter((json): json is Json => json !== null)
    .map((json): [string, unknown] => {
      const { name, namespace } = record(json.metadata);
      return [`${json.kind} ${namespace ?? ''}/${name}`, filledIn(json)];
    });
  assert.equal(new Set(all.map(([key]) => key)).size, all.length);
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const GATEWAY_API = 'gateway.networking.k8s.io';

function filledIn(json: Json): unknown {
  const own = record(json.metadata).namespace;
  const spec = record(json.spec);
  const parent = (ref: Json) => ({ group: GATEWAY_API, kind: 'Gateway', namespace: own, ...ref });
  const service = (ref: Json) => ({ group: '', kind: 'Service', weight: 1, namespace: own, ...ref });
  const secret = (ref: Json) => ({ group: '', kind: 'Secret', namespace: own, ...ref });
  const rule = (one: Json) => ({
    ...one,
    matches: one.matches ?? [{ path: { type: 'PathPrefix', value: '/' } }],
    backendRefs: one.backendRefs && list(one.backendRefs).map(service),
  });
  const listener = (one: Json) => ({
    ...one,
    allowedRoutes: {
      namespaces: record(one.allowedRoutes).namespaces ?? { from: 'Same' },
      kinds: list(record(one.allowedRoutes).kinds).map((kind) => ({ group: GATEWAY_API, ...kind })),
    },
    tls: one.tls && {
      mode: 'Terminate',
      ...record(one.tls),
      certificateRefs: list(record(one.tls).certificateRefs).map(secret),
    },
  });
  const more: Record<string, Json> = {
    HTTPRoute: { parentRefs: list(spec.parentRefs).map(parent), rules: list(spec.rules).map(rule) },
    Gateway: { listeners: list(spec.listeners).map(listener) },
  };
  return plain({ ...json, spec: { ...spec, ...more[String(json.kind)] } });
}

/** Without what says nothing. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]): [string, unknown] => [key, plain(one)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
