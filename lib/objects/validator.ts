import { Cel } from './cel';
import { CrdSets, Crds, Kind } from './crds';
import { Accepts } from './fast/accepts';
import { acceptsMetadata } from './fast/metadata';
import { Stencils } from './fast/stencils';
import { checkMetadata } from './metadata';
import { Patterns } from './patterns';
import { checkRules, compileRules, RuleTree } from './rules';
import { fieldSchema, Schema } from './schema';
import { ObjectError, Walk } from './walk';
import { enumerate, nearName, show } from './words';

export type { CrdSets } from './crds';
export type { ObjectError } from './walk';

type Json = Readonly<Record<string, unknown>>;

/**
 * Says of an object what an API server with these CRDs would say to its creation (docs/objects.md). It keeps what it
 * reads and compiles, so use one for all objects of a cluster.
 */
export class ObjectValidator {
  readonly crds: Crds;
  private readonly patterns = new Patterns();
  private readonly accepts = new Accepts(this.patterns);
  private readonly stencils = new Stencils((text, schema) => this.accepts.surely(text, schema));
  private readonly cel = new Cel(this.patterns);
  private readonly rules = new Map<Schema, RuleTree | undefined>();

  constructor(sets: CrdSets) {
    this.crds = new Crds(sets);
  }

  /**
   * What is wrong with `object`. Nothing, where it is of another API group than `cilium.io` and
   * `gateway.networking.k8s.io`.
   */
  validate(object: Json): ObjectError[] {
    const apiVersion = String(object.apiVersion);
    const name = String(object.kind);
    const set = this.crds.setOf(apiVersion);
    // Tetragon's kinds are in this API group too, but Cilium has no CRDs for them.
    if (set === undefined || apiVersion === 'cilium.io/v1alpha1') return [];
    const kind = this.crds.find(set, apiVersion, name);
    if (!kind) return [this.unknownKind(set, apiVersion, name)];
    return this.isSurelyRight(object, kind) ? [] : this.check(object, kind);
  }

  /** A fast test: most objects are valid, and a verdict is faster than a list of errors. */
  isSurelyRight(object: Json, { schema, namespaced }: Kind): boolean {
    if (object.status !== undefined || !acceptsMetadata(object.metadata, namespaced)) return false;
    if (this.stencils.fits(object, schema)) return true;
    const isRight = this.accepts.surely(object, schema);
    if (isRight) this.stencils.keep(object, schema);
    return isRight;
  }

  /** Finds the errors of an object of a known kind. This is the specification of `isSurelyRight`. */
  check(object: Json, kind: Kind): ObjectError[] {
    const walk = new Walk(this.patterns, object);
    walk.under('metadata', () => checkMetadata(object.metadata, kind.namespaced, walk));
    const value = walk.value(this.withoutIgnored(object, kind, walk), kind.schema);
    const rules = this.rulesOf(kind.schema);
    if (rules && !walk.blocked) checkRules(value, rules, walk);
    return walk.errors;
  }

  /**
   * The server drops the status of a new object after the search for unknown fields. Metadata are checked elsewhere.
   */
  private withoutIgnored(object: Json, kind: Kind, walk: Walk): Json {
    const { status, metadata, ...rest } = object;
    const kept = { ...rest, metadata: typeof metadata === 'object' && metadata !== null ? metadata : {} };
    if (!kind.statusSubresource) return { ...kept, status };
    const schema = fieldSchema(kind.schema, 'status');
    if (status === undefined || status === null || !schema) return { ...kept, ...(schema ? {} : { status }) };
    const aside = new Walk(this.patterns, rest);
    aside.under('status', () => aside.value(status, schema));
    walk.errors.push(...aside.unknown);
    return kept;
  }

  private rulesOf(schema: Schema): RuleTree | undefined {
    if (!this.rules.has(schema)) this.rules.set(schema, compileRules(schema, this.cel));
    return this.rules.get(schema);
  }

  private unknownKind(set: string, apiVersion: string, kind: string): ObjectError {
    const group = apiVersion.split('/')[0];
    const having = this.crds
      .siblings(set)
      .filter((other) => this.crds.versions(other, group, kind).includes(apiVersion));
    const elsewhere =
      having.length > 0
        ? `; ${enumerate(having.map(release), 'and')} ${having.length === 1 ? 'has' : 'have'} ${apiVersion}`
        : '';
    const versions = this.crds.versions(set, group, kind);
    if (versions.length > 0) {
      return {
        path: '.apiVersion',
        value: apiVersion,
        message: `must be ${enumerate(versions, 'or')} in ${release(set)}${elsewhere}`,
      };
    }
    const near = nearName(kind, this.crds.names(set, group));
    const fix = elsewhere || (near ? `. Did you mean "${near}"?` : '');
    return { path: '.kind', value: kind, message: `is no kind of ${group} in ${release(set)}${fix}` };
  }
}

/** One error in a line: `.spec.virtualRouters[0].localASN -1: must be 0 to 4294967295`. */
export function sentence({ path, value, message }: ObjectError): string {
  return `${path}${value === undefined ? '' : ` ${show(value)}`}: ${message}`;
}

/** `cilium-1.14` in words: `Cilium 1.14`. */
function release(set: string): string {
  return set.replace(/^cilium-/, 'Cilium ').replace(/^gateway-api-/, 'Gateway API ');
}
