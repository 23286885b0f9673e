/**
 * Typed constructs for importers and charts, out of the facts of the CRDs: `GROUP.ts` with a construct a kind, and
 * `GROUP/KIND.ts` with the types of its fields, which cost nothing at run time.
 *
 * One type serves every release: it has the fields of all of them, each with its releases in the docstring.
 */
import type { Schema } from '../lib/objects/schema';

/** Whose releases serve a kind. */
export interface Project {
  /** `Gateway API` */
  readonly name: string;
  /** `1.14`, oldest first. */
  readonly releases: string[];
}

/** The schema of a kind as one release serves it. */
export interface Variant {
  readonly project: Project;
  /** `1.19` */
  readonly release: string;
  /** `v2alpha1` */
  readonly version: string;
  readonly channel: 'standard' | 'experimental';
  readonly schema: Schema;
}

/** A kind with the schemas of every release, oldest release and newest version first. */
export interface TypedKind {
  readonly group: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly variants: readonly Variant[];
}

const HEADER = '// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.\n';
const RUNTIME = ['apiVersion', 'kind', 'metadata', 'status'];

/** The files of all kinds, by name. */
export function typedConstructs(kinds: readonly TypedKind[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const group of new Set(kinds.map((kind) => kind.group))) {
    const members = kinds.filter((kind) => kind.group === group);
    files.set(`${group}.ts`, constructsOf(group, members));
    for (const kind of members) files.set(`${group}/${kind.kind}.ts`, new Types(kind).text());
  }
  return files;
}

/** The module of a group: a construct for each kind, and the types of all. */
function constructsOf(group: string, kinds: readonly TypedKind[]): string {
  const props = kinds.map(({ kind }) => `import type { ${kind}Props } from './${group}/${kind}';`);
  const types = kinds.map(({ kind }) => `export type * from './${group}/${kind}';`);
  return `${HEADER}import { ApiObject, type ApiObjectProps } from 'cdk8s';
import type { Construct } from 'constructs';
${props.join('\n')}

${types.join('\n')}

/** The object as it is given, in the newest version where none is. */
function object(apiVersion: string, kind: string, props: object): ApiObjectProps {
  return { apiVersion, kind, ...props };
}

${kinds.map(constructOf).join('\n')}`;
}

function constructOf(kind: TypedKind): string {
  const [newest] = versionsOf(kind);
  const served = versionsOf(kind).map(
    (version) => `${version}: ${releases(kind.variants.filter((variant) => variant.version === version))}.`,
  );
  const props = isOptional(kind) ? 'props: $Props = {}' : 'props: $Props';
  return `${docstring('', `A ${kind.kind}, of ${kind.namespaced ? 'one namespace' : 'the whole cluster'}.`, ...served)}
export class ${kind.kind} extends ApiObject {
  constructor(scope: Construct, id: string, ${props.replace('$', kind.kind)}) {
    super(scope, id, object('${kind.group}/${newest}', '${kind.kind}', props));
  }
}
`;
}

/** The versions of a kind, newest first. */
function versionsOf(kind: TypedKind): string[] {
  return [...new Set(kind.variants.map((variant) => variant.version))].sort((a, b) => versionRank(b) - versionRank(a));
}

/** Kubernetes' version priority, which kubectl goes by as well: v2 > v1 > v1beta1 > v1alpha3 > v1alpha2. */
export function versionRank(version: string): number {
  const match = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version);
  if (!match) throw new Error(`unexpected version ${version}`);
  const [, major, stage, minor] = match;
  return (stage === undefined ? 2e6 : stage === 'beta' ? 1e6 : 0) + Number(major) * 1e3 + Number(minor ?? 0);
}

/** No field but metadata is required. */
function isOptional(kind: TypedKind): boolean {
  return fieldsOf(kind.variants).every(({ name, required }) => RUNTIME.includes(name) || !required);
}

interface Field {
  readonly name: string;
  /** What each release says of it. */
  readonly variants: readonly Variant[];
  readonly required: boolean;
}

/** The fields of an object in any release, sorted. One is required where no release takes the object without it. */
function fieldsOf(variants: readonly Variant[]): Field[] {
  const names = [...new Set(variants.flatMap(({ schema }) => Object.keys(schema.properties ?? {})))].sort();
  return names.map((name) => {
    const having = variants.filter(({ schema }) => Object.hasOwn(schema.properties ?? {}, name));
    return {
      name,
      variants: having.map((variant) => ({ ...variant, schema: variant.schema.properties![name] })),
      required: variants.every(
        ({ schema }) => schema.required?.includes(name) && schema.properties?.[name]?.default === undefined,
      ),
    };
  });
}

/** The types of one kind. */
class Types {
  private readonly names = new Map<string, string>();
  private readonly written: string[] = [];

  constructor(private readonly kind: TypedKind) {}

  text(): string {
    const { group, kind, variants } = this.kind;
    const versions = versionsOf(this.kind);
    const fields = fieldsOf(variants).filter(({ name }) => !RUNTIME.includes(name));
    const body = fields.map((field) => this.field(field, kind));
    const apiVersions = versions.map((version) => `'${group}/${version}'`).join(' | ');
    const props = `/** What a ${kind} is made of. */
export interface ${kind}Props {
  /** @default '${group}/${versions[0]}' */
  readonly apiVersion?: ${apiVersions};
  readonly metadata?: ApiObjectMetadata;
${body.join('')}}
`;
    return `${HEADER}import type { ApiObjectMetadata } from 'cdk8s';\n\n${[props, ...this.written].join('\n')}`;
  }

  private field({ name, variants, required }: Field, parent: string): string {
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name).replaceAll('"', "'");
    const type = this.type(variants, parent + pascal(name));
    return (
      `${docstring('  ', fieldReleases(variants, this.kind.variants))}\n  readonly ${key}${required ? '' : '?'}: ` +
      `${type};\n`
    );
  }

  /** The type that serves every variant. */
  private type(variants: readonly Variant[], name: string): string {
    const objects = variants.filter(({ schema }) => schema.properties && !schema['x-kubernetes-int-or-string']);
    const lists = variants.filter(({ schema }) => schema.type === 'array');
    const maps = variants.filter(({ schema }) => !schema.properties && schema.additionalProperties);
    const types = new Set(variants.filter((v) => ![objects, lists, maps].some((of) => of.includes(v))).flatMap(scalar));
    if (objects.length > 0) types.add(this.object(objects, name));
    if (lists.length > 0) types.add(`readonly ${bracketed(this.type(within(lists, 'items'), name))}[]`);
    if (maps.length > 0)
      types.add(`{ readonly [key: string]: ${this.type(within(maps, 'additionalProperties'), name)} }`);
    if (types.has('unknown')) return 'unknown';
    if (types.has('string')) for (const type of types) if (type.startsWith("'")) types.delete(type);
    return [...types].join(' | ');
  }

  /** The name of the interface of an object. Two that say the same are one. */
  private object(variants: readonly Variant[], wanted: string): string {
    const lines = fieldsOf(variants).map((field) => this.field(field, wanted));
    if (variants.some(({ schema }) => schema['x-kubernetes-preserve-unknown-fields']))
      lines.push('  readonly [key: string]: unknown;\n');
    const body = lines.join('');
    const known = this.names.get(body);
    if (known !== undefined) return known;
    const taken = new Set(this.names.values());
    let name = wanted;
    for (let n = 2; taken.has(name); n++) name = `${wanted}${n}`;
    this.names.set(body, name);
    this.written.push(`export interface ${name} {\n${body}}\n`);
    return name;
  }
}

function within(variants: readonly Variant[], key: 'items' | 'additionalProperties'): Variant[] {
  return variants.map((variant) => ({ ...variant, schema: variant.schema[key] ?? {} }));
}

/** The types of a value without parts. */
function scalar({ schema }: Variant): string[] {
  if (schema['x-kubernetes-int-or-string']) return ['number', 'string'];
  if (schema.enum && schema.type === 'string') return schema.enum.map((value) => `'${value as string}'`);
  switch (schema.type) {
    case 'string':
    case 'boolean':
      return [schema.type];
    case 'integer':
    case 'number':
      return ['number'];
    case 'object':
      return ['{ readonly [key: string]: unknown }'];
    default:
      return ['unknown'];
  }
}

function bracketed(type: string): string {
  return type.includes('|') || type.startsWith('readonly ') ? `(${type})` : type;
}

function pascal(name: string): string {
  return name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The releases with a field, and the versions where not every version of these releases has it. */
function fieldReleases(having: readonly Variant[], all: readonly Variant[]): string {
  const served = new Set(having.map(({ release }) => release));
  const versions = [...new Set(having.map(({ version }) => version))];
  const others = all.some(({ release, version }) => served.has(release) && !versions.includes(version));
  return `${releases(having)}${others ? `, in ${versions.join(' and ')}` : ''}.`;
}

/** `Gateway API 1.1 to 1.6; 1.1 to 1.3 in the experimental channel alone` */
function releases(variants: readonly Variant[]): string {
  const { name, releases: known } = variants[0].project;
  const standard = new Set(variants.filter(({ channel }) => channel === 'standard').map(({ release }) => release));
  const all = [...new Set(variants.map(({ release }) => release))];
  const experimental = all.filter((release) => !standard.has(release));
  const text = `${name} ${ranges(all, known)}`;
  if (experimental.length === 0) return text;
  if (experimental.length === all.length) return `${text} in the experimental channel`;
  return `${text}; ${ranges(experimental, known)} in the experimental channel alone`;
}

/** `1.14 to 1.16 and 1.20`, of the releases that are known, oldest first. */
function ranges(wanted: readonly string[], known: readonly string[]): string {
  const runs: string[][] = [];
  for (const [i, release] of known.entries()) {
    if (!wanted.includes(release)) continue;
    if (i > 0 && wanted.includes(known[i - 1])) runs.at(-1)!.push(release);
    else runs.push([release]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]} to ${run.at(-1)}` : run[0])).join(' and ');
}

function docstring(indent: string, ...lines: string[]): string {
  const [only] = lines;
  if (lines.length === 1) return `${indent}/** ${only} */`;
  return [`${indent}/**`, ...lines.map((text) => `${indent} * ${text}`), `${indent} */`].join('\n');
}
