/**
 * Makes `imports/` from the CRDs listed in cdk8s.yaml: `node --require tsx/cjs scripts/import.ts [--out DIR] [--l1s
 * DIR]`.
 *
 * Two things come out of a CRD: facts, which validation needs (the whole schema, patterns, ranges, defaults and CEL
 * rules included, and names, scope and versions), and typed constructs, by `typed-constructs.ts`.
 * imports/README.md, written below, says where they are and how they look.
 *
 * Into `bench/l1s` go the classes that `cdk8s import` itself makes of some sets, for the bench to measure against and
 * the tests to find out what such classes drop.
 *
 * Same CRDs, same bytes: descriptions go and keys are sorted first.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { type Project, type TypedKind, typedConstructs, type Variant, versionRank } from './typed-constructs';
import { helmGuards } from './helm-guards';
import { helmValues } from './helm-values';
import { upstreamFolder } from './upstream';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

interface CrdVersion {
  name: string;
  served: boolean;
  storage: boolean;
  deprecated?: boolean;
  deprecationWarning?: string;
  schema: { openAPIV3Schema: JsonObject };
  subresources?: { status?: object };
}

interface Crd {
  apiVersion: string;
  kind: string;
  metadata: { name: string };
  spec: {
    group: string;
    names: { kind: string; plural: string; singular: string; listKind: string; shortNames?: string[] };
    scope: 'Cluster' | 'Namespaced';
    versions: CrdVersion[];
  };
}

const CHANNELS = ['standard', 'experimental'] as const;
type Channel = (typeof CHANNELS)[number];

/** One entry below `crds:` in cdk8s.yaml; the addresses of a channel stand under its name. */
type CrdSet = { l1s?: Channel } & { [channel in Channel]?: string[] };

const ROOT = resolve(__dirname, '..');

function main(): void {
  const { out = join(ROOT, 'imports'), l1s: l1sOut = join(ROOT, 'bench/l1s') } = parseArgs({
    options: { out: { type: 'string' }, l1s: { type: 'string' } },
  }).values;
  const sets: Record<string, CrdSet> = parse(readFileSync(join(ROOT, 'cdk8s.yaml'), 'utf8')).crds;

  const files = new Map<string, string>([
    ['.gitattributes', GITATTRIBUTES],
    ['README.md', README],
  ]);
  const l1Sources = new Map<string, Crd[]>();
  for (const [set, { l1s, ...channels }] of Object.entries(sets)) {
    const kinds: Record<string, KindFacts> = {};
    for (const channel of CHANNELS) {
      const crds = readCrds(channels[channel] ?? []);
      crds.forEach((crd) => addFacts(crd, channel, kinds, files));
      if (channel === l1s) l1Sources.set(set, crds);
    }
    files.set(`${set}/index.json`, indexJson(versionOf(channels), kinds));
    if (set.startsWith('cilium-')) {
      files.set(`${set}/helm-values.json`, helmValues(versionOf(channels)));
      files.set(`${set}/helm-guards.json`, helmGuards(versionOf(channels)));
    }
  }
  for (const [name, text] of typedConstructs(typedKinds(files))) files.set(name, text);
  const l1Files = new Map([['.gitattributes', GITATTRIBUTES]]);
  generateL1s(l1Sources, l1Files);

  // Everything is in memory by now: a failure above leaves the old files as they were.
  replaceFolder(out, files);
  replaceFolder(l1sOut, l1Files);
}

function replaceFolder(out: string, files: Map<string, string>): void {
  if (existsSync(out) && readdirSync(out).length > 0) {
    if (!existsSync(join(out, '.gitattributes'))) throw new Error(`${out} holds other files: empty it first`);
    rmSync(out, { recursive: true });
  }
  for (const [name, text] of files) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), text);
  }
}

// --- source

/** A file of a public repository, by its address. */
const ADDRESS = /^https:\/\/raw\.githubusercontent\.com\/([^/]+\/[^/]+)\/(v[^/]+)\/(.+)$/;

/** The CRDs at these addresses, read from the modules that hold the same files. */
function readCrds(addresses: string[]): Crd[] {
  return addresses
    .map((address) => {
      const [, repository, version, file] = ADDRESS.exec(address) ?? [];
      if (!repository)
        throw new Error(`${address}: no address of a file in a tagged version, such as .../cilium/cilium/v1.20.2/...`);
      return prepare(parse(readFileSync(join(upstreamFolder(repository, version), file), 'utf8')));
    })
    .sort((a, b) => compare(a.metadata.name, b.metadata.name));
}

/** The version that the addresses of a set name. */
function versionOf(channels: { [channel in Channel]?: string[] }): string {
  const [, , version] = ADDRESS.exec(channels.standard?.[0] ?? '') ?? [];
  return version;
}

/** Keeps the served versions, newest first, and in their schemas what has a meaning. */
function prepare(crd: Crd): Crd {
  const versions = crd.spec.versions
    .filter((version) => version.served)
    .map((version) => ({ ...version, schema: { openAPIV3Schema: canonicalSchema(version.schema.openAPIV3Schema) } }))
    .sort((a, b) => versionRank(b.name) - versionRank(a.name));
  return { ...crd, spec: { ...crd.spec, versions } };
}

const DOCUMENTATION = ['description', 'title', 'example', 'externalDocs'];

/** Drops documentation, but not a property that happens to be called `description`; sorts keys. */
function canonicalSchema(schema: JsonObject): JsonObject {
  return mapObject(schema, (value, key) => {
    if (DOCUMENTATION.includes(key)) return undefined;
    if (key === 'properties')
      return mapObject(value as JsonObject, (property) => canonicalSchema(property as JsonObject));
    if (Array.isArray(value) && ['allOf', 'anyOf', 'oneOf'].includes(key)) {
      return value.map((item) => canonicalSchema(item as JsonObject));
    }
    if (['items', 'additionalProperties', 'not'].includes(key) && typeof value === 'object') {
      return canonicalSchema(value as JsonObject);
    }
    return sortKeys(value);
  });
}

function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortKeys);
  return value !== null && typeof value === 'object' ? mapObject(value, sortKeys) : value;
}

function mapObject(object: JsonObject, map: (value: Json, key: string) => Json | undefined): JsonObject {
  const result: JsonObject = {};
  for (const key of Object.keys(object).sort(compare)) {
    const value = map(object[key], key);
    if (value !== undefined) result[key] = value;
  }
  return result;
}

/** By code unit: the order must not depend on the machine's locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// --- facts

/** What index.json says about one kind in one version. */
interface KindFacts {
  plural: string;
  singular: string;
  listKind: string;
  shortNames?: string[];
  scope: string;
  storage: boolean;
  deprecationWarning?: string;
  statusSubresource: boolean;
  schemas: { [channel in Channel]?: string };
}

/** Adds the facts of a CRD to `kinds`, and its schemas to `files` under a name by content, so each is kept once. */
function addFacts(crd: Crd, channel: Channel, kinds: Record<string, KindFacts>, files: Map<string, string>): void {
  const { group, names, scope, versions } = crd.spec;
  for (const version of versions) {
    const text = JSON.stringify(version.schema.openAPIV3Schema) + '\n';
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
    const schema = `${names.kind}.${hash}.json`;
    files.set(`schemas/${schema}`, text);

    const key = `${group}/${version.name}/${names.kind}`;
    const facts: KindFacts = {
      plural: names.plural,
      singular: names.singular,
      listKind: names.listKind,
      shortNames: names.shortNames,
      scope,
      storage: version.storage,
      deprecationWarning: version.deprecated
        ? // As the API server says it.
          (version.deprecationWarning ?? `${group}/${version.name} ${names.kind} is deprecated`)
        : undefined,
      statusSubresource: version.subresources?.status !== undefined,
      schemas: {},
    };
    const known = (kinds[key] ??= facts);
    if (JSON.stringify({ ...known, schemas: {} }) !== JSON.stringify(facts)) {
      throw new Error(`${key}: the channels differ in more than the schema`);
    }
    known.schemas[channel] = schema;
  }
}

/** One kind a line: small enough to load, and a diff shows which kinds changed. */
function indexJson(release: string, kinds: Record<string, KindFacts>): string {
  const lines = Object.keys(kinds)
    .sort(compare)
    .map((key) => `${JSON.stringify(key)}:${JSON.stringify(kinds[key])}`);
  return `{"release":${JSON.stringify(release)},"kinds":{\n${lines.join(',\n')}\n}}\n`;
}

// --- typed constructs

/** Every kind of every set, with its schemas, out of the facts in `files`. */
function typedKinds(files: ReadonlyMap<string, string>): TypedKind[] {
  const projects = new Map<string, Project>();
  const kinds = new Map<string, TypedKind & { variants: Variant[] }>();
  const sets = [...files.keys()].filter((file) => file.endsWith('/index.json')).map((file) => file.split('/')[0]);
  for (const set of sets.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))) {
    const [, slug, release] = /^(.+)-([\d.]+)$/.exec(set)!;
    const project = projects.get(slug) ?? { name: slug === 'cilium' ? 'Cilium' : 'Gateway API', releases: [] };
    projects.set(slug, project);
    project.releases.push(release);
    const index = JSON.parse(files.get(`${set}/index.json`)!).kinds as Record<string, KindFacts>;
    for (const [key, facts] of Object.entries(index)) {
      const [group, version, kind] = key.split('/');
      const id = `${group}/${kind}`;
      if (!kinds.has(id)) kinds.set(id, { group, kind, namespaced: facts.scope === 'Namespaced', variants: [] });
      for (const [channel, file] of Object.entries(facts.schemas) as [Channel, string][]) {
        const schema = JSON.parse(files.get(`schemas/${file}`)!);
        kinds.get(id)!.variants.push({ project, release, version, channel, schema });
      }
    }
  }
  return [...kinds.values()].sort((a, b) => compare(`${a.group}/${a.kind}`, `${b.group}/${b.kind}`));
}

// --- L1s

/** Runs `cdk8s import` once over all sets and takes what it wrote into `files`, as `SET/GROUP.ts`. */
function generateL1s(sources: Map<string, Crd[]>, files: Map<string, string>): void {
  if (sources.size === 0) return;
  const work = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-import-'));
  try {
    for (const [set, crds] of sources) {
      // JSON is YAML. `cdk8s import` gives the bare class name to the version listed first: prepare() has put the
      // newest there, so that `Gateway` is never an alpha version.
      writeFileSync(join(work, `${set}.yaml`), crds.map((crd) => `---\n${JSON.stringify(crd)}\n`).join(''));
    }
    // Through a cdk8s.yaml, because on the command line only the first file counts; named, because without a name the
    // files are called after their API group and overwrite each other.
    const imports = [...sources.keys()].map((set) => `${set}:=${set}.yaml`);
    writeFileSync(join(work, 'cdk8s.yaml'), JSON.stringify({ language: 'typescript', imports }));
    const cli = join(dirname(require.resolve('cdk8s-cli/package.json')), 'bin/cdk8s');
    execFileSync(process.execPath, [cli, 'import', '--no-save', '--output', 'out'], {
      cwd: work,
      env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false' },
      stdio: 'pipe', // quiet; what it says is part of the error if it fails
    });

    for (const file of readdirSync(join(work, 'out')).sort()) {
      const set = [...sources.keys()].find((name) => file.startsWith(`${name}-`))!;
      const code = readFileSync(join(work, 'out', file), 'utf8').replace('// generated by cdk8s\n', '');
      // Two things `cdk8s import` does without a word. No CRD has them today; one that does needs a decision.
      if (code.includes('__stripped_by_cdk8s__')) throw new Error(`${file}: cdk8s import replaced an enum value`);
      if (/: Date;/.test(code)) throw new Error(`${file}: a date-time became a Date, which throws at synth`);
      const header = `// Generated from the ${set} CRDs listed in cdk8s.yaml: do not edit, run \`npm run import\`.\n`;
      files.set(`${set}/${file.slice(set.length + 1)}`, header + code);
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}

const GITATTRIBUTES = `# Generated, and compared byte by byte: no other line ends.
* text eol=lf linguist-generated
`;

const README = `# Generated from CRDs

Do not edit: \`npm run import\` writes this folder from the CRDs listed in \`cdk8s.yaml\`. A set is one release; its CRDs are
those of cilium/cilium and kubernetes-sigs/gateway-api (Apache-2.0), descriptions left out.

| file | what |
|---|---|
| \`GROUP.ts\` | a typed construct for each kind of an API group, under the kind's name: a thin \`ApiObject\`. \`apiVersion\` chooses a version; without it, it is the newest one. |
| \`GROUP/KIND.ts\` | the types of its fields, under the names of the CRD, of all releases together; the docstring of each says which releases have it. \`status\` is left out: controllers write it. |
| \`SET/index.json\` | the kinds that the set serves, by apiVersion and kind; \`schemas\` names the schema file of each release channel that serves the kind (Cilium has one, \`standard\`) |
| \`SET/helm-values.json\` | the values that the Helm chart of the release reads, with their types: see scripts/helm-values.ts |
| \`SET/helm-guards.json\` | what makes that chart stop, with the conditions: see scripts/helm-guards.ts |
| \`schemas/KIND.HASH.json\` | the kind's \`openAPIV3Schema\`, with patterns, ranges, defaults and CEL rules, which types do not say. The hash is that of the content: versions, sets and channels with the same schema share a file. |
`;

try {
  main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
