import { Construct } from 'constructs';
import { CALLS, ENUMS, FOREIGN, INTERFACES, MAKERS, STRUCTS } from './table';
import { nearName } from '../values/near';
import { once } from '../values/once';

/** Takes a complaint about the value at a place: `peers[0]`. */
type Refuse = (at: string, value: unknown, rule: string) => void;

/** How strictly structs are checked. */
export interface Reading {
  readonly refuse: Refuse;
  /** Whether unknown properties of a struct are allowed, unless they look like a typing error. */
  readonly open: boolean;
}

/** Complains where `value` is not of `kind`, as lib/api/table.ts spells kinds. */
export function checkKind(at: string, value: unknown, kind: string, reading: Reading): void {
  const optional = kind.endsWith('?');
  // Calls leave out most properties of a struct.
  if (value === undefined && optional) return;
  const type = optional ? kind.slice(0, -1) : kind;
  if (value === undefined) {
    if (type !== 'any') reading.refuse(at, undefined, `is missing: ${mustBe(type)}`);
  } else if (value === null) reading.refuse(at, null, `${mustBe(type)}${optional ? ', or left out' : ''}`);
  else checkGiven(at, value, type, reading);
}

function checkGiven(at: string, value: unknown, type: string, reading: Reading): void {
  if (type === 'any') return;
  const element = type.slice(1, -1);
  if (type.startsWith('[')) {
    // `forEach` would skip the holes of a list.
    if (Array.isArray(value)) [...value].forEach((one, i) => checkKind(`${at}[${i}]`, one, element, reading));
    else reading.refuse(at, value, `${mustBe(type)}${asList(value, element)}`);
  } else if (type.startsWith('{')) {
    if (isPlain(value))
      // Labels are texts, and look like other values.
      for (const [key, one] of Object.entries(value))
        if (element === 'string' && (typeof one === 'boolean' || Number.isFinite(one)))
          reading.refuse(`${at}.${key}`, one, `${mustBe(element)}. Did you mean "${one}"?`);
        else checkKind(`${at}.${key}`, one, element, reading);
    else reading.refuse(at, value, `${mustBe(type)}${asMap(value, element)}`);
  } else if (STRUCTS[type]) {
    if (isStruct(value)) checkStruct(`${at}.`, value, type, reading);
    else reading.refuse(at, value, mustBe(type));
  } else if (!type.split('|').some((one) => isOne(value, one)))
    reading.refuse(at, type === 'secret' ? undefined : value, `${mustBe(type, value)}${numberMeant(value, type)}`);
}

/** Where a number was meant: which, or what made it none. */
function numberMeant(value: unknown, type: string): string {
  if (Number.isNaN(value) && type.split('|').includes('number'))
    return ', and NaN is what becomes of a value that is missing or no number';
  return type === 'number' && typeof value === 'string' && /^(0|[1-9]\d{0,14})$/.test(value)
    ? `. Did you mean ${value}?`
    : '';
}

/** Complains about the properties of a struct, each named with `prefix` in front. */
export function checkStruct(prefix: string, value: object, struct: string, reading: Reading): void {
  const kinds = STRUCTS[struct];
  const foreign = FOREIGN.includes(struct);
  for (const [name, kind] of Object.entries(kinds)) {
    const one: unknown = Reflect.get(value, name);
    // cdk8s takes its own structs with values that it resolves later, such as those of Lazy.
    if (!(foreign && isObject(one) && !isPlain(one) && !Array.isArray(one)))
      checkKind(`${prefix}${name}`, one, kind, reading);
  }
  if (foreign) return;
  // An object of a user's class, or with such a prototype, may have more properties than the struct.
  const open = reading.open || !isPlain(value);
  for (const name in value) {
    if (Object.hasOwn(kinds, name) || Reflect.get(value, name) === undefined) continue;
    const names = Object.keys(kinds);
    const meant = nearName(name, names);
    // The value may be a secret under a wrong name.
    if (meant) reading.refuse(`${prefix}${name}`, undefined, `is no property of ${struct}. Did you mean "${meant}"?`);
    else if (!open)
      reading.refuse(
        `${prefix}${name}`,
        undefined,
        `is no property of ${struct}, which has ${names.sort().join(', ')}`,
      );
  }
}

/** Whether a value can be a struct: an object or a module, but not a built-in object such as a Map. */
export function isStruct(value: unknown): value is object {
  const tag = Object.prototype.toString.call(value);
  return (tag === '[object Object]' || tag === '[object Module]') && !Construct.isConstruct(value);
}

/** Whether a value is of one of the kinds that a union is made of. */
export function isOne(value: unknown, type: string): boolean {
  if (type === 'string' || type === 'secret') return typeof value === 'string';
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (type === 'boolean') return typeof value === 'boolean';
  if (ENUMS[type]) return Object.values(ENUMS[type]).includes(value as string | number);
  if (!isObject(value)) return false;
  if (type === 'Construct') return Construct.isConstruct(value);
  // Compares members: an implementation of an interface may come from another library or another language.
  if (INTERFACES[type]) return Construct.isConstruct(value) && INTERFACES[type].every((name) => name in value);
  return isOf(value, type);
}

/**
 * Whether an object is of a class of ours, by the name that jsii writes into the class, or by class name: another copy
 * of this package has other classes.
 */
function isOf(value: object, type: string): boolean {
  for (let proto = Object.getPrototypeOf(value); proto; proto = Object.getPrototypeOf(proto))
    if (typeof proto.constructor === 'function' && className(proto.constructor) === type) return true;
  return false;
}

/** jsii leaves the full name on every class that it compiles; bundlers may change the name of the class itself. */
const RTTI = Symbol.for('jsii.rtti');

/** The name of a class of ours. */
export const className = once((type: { readonly name: string }): string => {
  const written = Object.hasOwn(type, RTTI) ? (Reflect.get(type, RTTI) as { fqn: string }).fqn : undefined;
  return written?.split('.').pop() ?? type.name;
});

/** Whether a value is an object or a list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Whether a value is a plain object (`{}`) of any JavaScript realm: jest runs each test in its own realm. */
export function isPlain(value: unknown): value is object {
  if (!isObject(value) || Array.isArray(value)) return false;
  const proto = Object.getPrototypeOf(value);
  return proto === null || Object.getPrototypeOf(proto) === null;
}

/** The rule for a kind, and how to create a value of that kind. */
function mustBe(type: string, value?: unknown): string {
  // cdk8s makes these, in many units.
  if (type === 'Duration') return `must be a Duration: Duration.seconds(${Number.isFinite(value) ? value : '…'})`;
  const makers = MAKERS[type];
  if (makers) return `must be ${noun(type)}: ${makers.map((maker) => made(maker, value)).join(', ')}`;
  if (!ENUMS[type]) return `must be ${noun(type)}`;
  const names = Object.keys(ENUMS[type]);
  const meant = typeof value === 'string' && nearName(value.replace(/-/g, '_'), names);
  if (meant) return `must be ${type}.${meant}`;
  return names.length > MANY
    ? `must be a member of ${type}, such as ${type}.${names[0]}`
    : `must be one of ${names.map((name) => `${type}.${name}`).join(', ')}`;
}

/** The most members that a message lists. */
const MANY = 20;

/** The code that creates the value. It contains the user's text if the call needs no other argument. */
function made(maker: string, value: unknown): string {
  const [owner, method] = maker.split('#');
  if (method) return `${method}(…) of ${noun(owner)}`;
  const asked = Object.values(CALLS[maker] ?? {});
  if (asked.length === 0) return `${maker}()`;
  const text = typeof value === 'string' && asked.length === 1 && asked[0] === 'string';
  return `${maker}(${text ? JSON.stringify(value) : '…'})`;
}

const NOUNS: Record<string, string> = {
  any: 'a value',
  string: 'text',
  secret: 'text',
  number: 'a number',
  boolean: 'true or false',
  Construct: 'a construct',
};

function noun(type: string): string {
  if (type.includes('|')) return type.split('|').map(noun).join(' or ');
  if (type.startsWith('[')) return `a list of ${plural(type.slice(1, -1))}`;
  if (type.startsWith('{')) return `an object with ${plural(type.slice(1, -1))}`;
  if (STRUCTS[type]) return `an object of properties, those of ${type}`;
  return NOUNS[type] ?? `${/^[AEIOU]/.test(type) ? 'an' : 'a'} ${type}`;
}

/** For a list: the rule in the plural, and how to create an item. */
function plural(type: string): string {
  if (type === 'any') return 'values';
  if (type === 'string') return 'texts';
  if (type === 'number') return 'numbers';
  if (STRUCTS[type]) return `objects, each with the properties of ${type}`;
  return `${type} (${mustBe(type).replace(/^must be (an? \w+: )?/, '')})`;
}

/** The list that a single value was meant to be. */
function asList(value: unknown, element: string): string {
  if (!isOne(value, element)) return '';
  return typeof value === 'object' ? '. Put it in brackets' : `. Did you mean [${JSON.stringify(value)}]?`;
}

/** The labels that `key=value` was meant to be. */
function asMap(value: unknown, element: string): string {
  const [, key, text] =
    (element === 'string' && typeof value === 'string' && /^([^=:\s]+)[=:]\s*(\S+)$/.exec(value)) || [];
  return key ? `. Did you mean { ${JSON.stringify(key)}: ${JSON.stringify(text)} }?` : '';
}
