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
  private readonly schemas = new Map<Schema, { readonly kept: Json[]; readonly part?: Part; accepted: number }>();

  /** `surely`: whether the API server surely accepts a text. */
  constructor(private readonly surely: (text: string, schema: Schema) => boolean) {}

  /** Whether `object` is surely accepted, because one that was kept is. It does not look at the metadata. */
  fits(object: Json, schema: Schema): boolean {
    const known = this.schemas.get(schema);
    if (!known?.part || known.accepted < FEW) return false;
    for (const one of known.kept) if (this.areFieldsAlike(one, object, known.part)) return true;
    return false;
  }

  /** Keeps an accepted object, which must not change any more. */
  keep(object: Json, schema: Schema): void {
    let known = this.schemas.get(schema);
    if (!known) this.schemas.set(schema, (known = { kept: [], part: partOf(schema, new Set(), ROOT), accepted: 0 }));
    known.accepted++;
    known.kept.unshift(object);
    known.kept.splice(KEPT);
  }

  private isAlike(known: unknown, given: unknown, part: Part | undefined): boolean {
    if (known === given) return true;
    if (typeof given === 'string')
      return typeof known === 'string' && part?.text !== undefined && this.surely(given, part.text);
    if (typeof known !== 'object' || typeof given !== 'object' || known === null || given === null) return false;
    if (!Array.isArray(given))
      return part === METADATA || (!Array.isArray(known) && this.areFieldsAlike(known as Json, given as Json, part));
    if (!Array.isArray(known) || known.length !== given.length) return false;
    const items = part?.items;
    for (let i = 0; i < given.length; i++) if (!this.isAlike(known[i], given[i], items)) return false;
    return true;
  }

  private areFieldsAlike(known: Json, given: Json, part: Part | undefined): boolean {
    let count = 0;
    for (const key in given) {
      count++;
      if (!this.isAlike(known[key], given[key], part?.field(key))) return false;
    }
    for (const _ in known) count--;
    return count === 0;
  }
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
