import type { Schema } from '../schema';
import { type Cel, parseCel } from './cel-parser';

/** How many accepted objects of a schema are kept. */
const KEPT = 4;
/** So many objects are accepted without stencils, which cost more than they save where there are few. */
const FEW = 20;

type Json = Readonly<Record<string, unknown>>;

/**
 * Remembers accepted objects. The objects of a program are much alike: one that differs from an accepted object only in
 * texts that no rule reads, but for rules of the text itself, is accepted if each of these texts is.
 */
export class Stencils {
  private readonly schemas = new Map<Schema, { readonly kept: Json[]; plans?: Plan[]; accepted: number }>();
  private readonly parts = new Map<Schema, Part | undefined>();

  /** `surely`: whether the API server surely accepts a text. */
  constructor(private readonly surely: (text: string, schema: Schema) => boolean) {}

  /** Whether `object` is surely accepted, because one that was kept is. It does not look at the metadata. */
  fits(object: Json, schema: Schema): boolean {
    const known = this.schemas.get(schema);
    if (!known || known.accepted < FEW) return false;
    const plans = (known.plans ??= this.plansOf(known.kept, schema));
    for (const plan of plans) if (this.follows(object, plan)) return true;
    return false;
  }

  /** Keeps an accepted object, which must not change any more. */
  keep(object: Json, schema: Schema): void {
    let known = this.schemas.get(schema);
    if (!known) this.schemas.set(schema, (known = { kept: [], accepted: 0 }));
    known.accepted++;
    known.kept.unshift(object);
    known.kept.splice(KEPT);
    known.plans = undefined;
  }

  private plansOf(kept: readonly Json[], schema: Schema): Plan[] {
    if (!this.parts.has(schema)) this.parts.set(schema, partOf(schema, new Set(), ROOT));
    const part = this.parts.get(schema);
    const plans = kept.map((object): Plan | undefined => {
      const plan: Step[] = [];
      return part && addSteps(plan, { within: NOWHERE, key: '' }, object, part) ? plan : undefined;
    });
    return plans.filter((plan) => plan !== undefined);
  }

  /** One loop instead of functions that call each other: Node would put these into each other again and again. */
  private follows(object: Json, plan: Plan): boolean {
    const values: any[] = [];
    for (const { within, key, is, value, text, size } of plan) {
      const given = within === NOWHERE ? object : values[within][key];
      values.push(given);
      if (is === 'value') {
        if (given !== value && !(text && typeof given === 'string' && this.surely(given, text))) return false;
      } else if (typeof given !== 'object' || given === null) return false;
      else if (is === 'list') {
        if (!Array.isArray(given) || given.length !== size) return false;
      } else if (is === 'object' && (Array.isArray(given) || fieldsOf(given) !== size)) return false;
    }
    return true;
  }
}

/** What an object must have at a place to be like an accepted one. */
interface Step {
  /** The index of the step of the object or list that holds it, and where it is there. */
  readonly within: number;
  readonly key: string | number;
  readonly is: 'value' | 'object' | 'list' | 'metadata';
  readonly value?: unknown;
  /** The schema of a text that may differ. */
  readonly text?: Schema;
  /** So many fields or items. */
  readonly size?: number;
}

type Plan = readonly Step[];

/** Where the object itself is. */
const NOWHERE = -1;

/** Adds the steps of a value and all below it. Returns whether steps can say it all. */
function addSteps(plan: Step[], at: Pick<Step, 'within' | 'key'>, value: unknown, part: Part | undefined): boolean {
  if (value === undefined) return false;
  const within = plan.length;
  if (typeof value !== 'object' || value === null) {
    plan.push({ ...at, is: 'value', value, text: typeof value === 'string' ? part?.text : undefined });
    return true;
  }
  if (part === METADATA) return plan.push({ ...at, is: 'metadata' }) > 0;
  if (Array.isArray(value)) {
    plan.push({ ...at, is: 'list', size: value.length });
    const items = part?.items;
    return value.every((item, key) => addSteps(plan, { within, key }, item, items));
  }
  plan.push({ ...at, is: 'object', size: fieldsOf(value) });
  // Every object has what its prototype has, whether or not it is a field.
  return Object.entries(value).every(
    ([key, field]) => !(key in Object.prototype) && addSteps(plan, { within, key }, field, part?.field(key)),
  );
}

/** The number of fields, without a list of them. */
function fieldsOf(value: object): number {
  let count = 0;
  for (const _ in value) count++;
  return count;
}

/** What may differ at a place and below it, found when a value is there. Where there is no part, nothing may. */
class Part {
  /** The schema of a text that may differ. */
  readonly text?: Schema;
  private readonly fields = new Map<string, Part | undefined>();
  private item?: Part | null;
  private below?: ReadonlySet<string>;

  /**
   * `above`: names of the fields that rules of values above this one read. `name`: the field that holds this value, or
   * the list with this item. `own`: names of the fields that its own rules read.
   */
  constructor(
    private readonly schema: Schema,
    private readonly above: ReadonlySet<string>,
    private readonly name: string,
    private readonly own: ReadonlySet<string>,
  ) {
    if (schema.type === 'string' && !above.has(name)) this.text = schema;
  }

  field(key: string): Part | undefined {
    if (this.fields.has(key)) return this.fields.get(key);
    const { properties } = this.schema;
    const field = properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
    const isMetadata = this.name === ROOT && key === 'metadata' && !this.own.has(key);
    const part = isMetadata ? METADATA : field && this.partOf(field, key, []);
    this.fields.set(key, part);
    return part;
  }

  /** The part of every item of a list. Rules of a list read items that are texts, and a set compares all of them. */
  get items(): Part | undefined {
    if (this.item === undefined) {
      const { items, 'x-kubernetes-list-type': type, 'x-kubernetes-list-map-keys': keys = [] } = this.schema;
      const isRead = type === 'set' || (items?.type === 'string' && hasRules(this.schema));
      this.item = (items && !isRead && this.partOf(items, this.name, type === 'map' ? keys : [])) || null;
    }
    return this.item ?? undefined;
  }

  private partOf(schema: Schema, name: string, keys: readonly string[]): Part | undefined {
    this.below ??= new Set([...this.above, ...this.own]);
    return partOf(schema, keys.length > 0 ? new Set([...this.below, ...keys]) : this.below, name);
  }
}

/** The name of an object, which no field holds. */
const ROOT = '';
/** Metadata have a test of their own. */
const METADATA = new Part({}, new Set(), 'metadata', new Set());

/** The part of a schema; undefined if it is not known what the rules there read. */
function partOf(schema: Schema, above: ReadonlySet<string>, name: string): Part | undefined {
  const { allOf, anyOf, oneOf, not } = schema;
  if (allOf || anyOf || oneOf || not || schema['x-kubernetes-int-or-string']) return undefined;
  const own = readBy(schema);
  return own && new Part(schema, above, name, own);
}

function hasRules(schema: Schema): boolean {
  return (schema['x-kubernetes-validations'] ?? []).length > 0;
}

/** The names of all fields that the rules of a schema read; undefined if that is not known. */
function readBy(schema: Schema): Set<string> | undefined {
  const names = new Set<string>();
  for (const { rule } of schema['x-kubernetes-validations'] ?? []) {
    const read = parseCel(rule);
    if (!read) return undefined;
    addNames(read, names);
  }
  return names;
}

function addNames(cel: Cel, names: Set<string>): void {
  if (cel.op === 'field') names.add(cel.name);
  for (const value of Object.values(cel)) {
    const inner = Array.isArray(value) ? value : [value];
    for (const one of inner) if (typeof one === 'object' && one !== null) addNames(one as Cel, names);
  }
}
