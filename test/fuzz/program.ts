// A program over the public API as data: it can be run, printed as TypeScript, and made smaller.
import type { App } from 'cdk8s';
import { ApiObject, Chart, Duration, JsonPatch } from 'cdk8s';
import * as library from '../../lib';

export type Value = string | number | boolean | undefined | Value[] | { readonly [key: string]: Value } | Ref | Call;

/** What an earlier statement made, or a property of it. */
export class Ref {
  constructor(
    readonly name: string,
    readonly property?: string,
  ) {}
}

/** A constructor (`new SharedGateway`), a static (`Listener.http`) or a method (`#reserve`) of `on`. */
export class Call {
  constructor(
    readonly what: string,
    readonly args: readonly Value[],
    readonly on?: string | Call,
  ) {}
}

export interface Statement {
  readonly name: string;
  readonly call: Call;
}

export type Program = readonly Statement[];

const EXPORTS: Record<string, any> = { ...library, ApiObject, Chart, Duration, JsonPatch };

/** Runs the statements on an app. */
export function run(program: Program, app: App): void {
  const made = new Map<string, any>([['app', app]]);
  for (const { name, call } of program) made.set(name, valueOf(call, made));
}

function valueOf(value: Value, made: Map<string, any>): any {
  if (value instanceof Ref) {
    const object = made.get(value.name);
    return value.property === undefined ? object : object[value.property];
  }
  if (value instanceof Call) {
    const args = value.args.map((one) => valueOf(one, made));
    const on = value.on instanceof Call ? valueOf(value.on, made) : value.on && made.get(value.on);
    if (value.on !== undefined) return on[value.what.slice(1)](...args);
    if (value.what.startsWith('new ')) return new EXPORTS[value.what.slice(4)](...args);
    const [owner, member] = value.what.split('.');
    return EXPORTS[owner][member](...args);
  }
  if (Array.isArray(value)) return value.map((one) => valueOf(one, made));
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, valueOf(one, made)]));
  return value;
}

/** The program as somebody would write it. */
export function print(program: Program): string {
  const used = new Set(program.flatMap(({ call }) => [...refsOf(call)]));
  const lines = program.map(({ name, call }) => `${used.has(name) ? `const ${name} = ` : ''}${text(call)};`);
  return ['const app = new App();', ...lines, 'app.synth();', ''].join('\n');
}

function text(value: Value): string {
  if (value instanceof Ref) return value.property === undefined ? value.name : `${value.name}.${value.property}`;
  if (value instanceof Call) {
    const args = value.args.map(text).join(', ');
    const on = value.on instanceof Call ? text(value.on) : value.on;
    return on === undefined ? `${value.what}(${args})` : `${on}.${value.what.slice(1)}(${args})`;
  }
  if (Array.isArray(value)) return `[${value.map(text).join(', ')}]`;
  if (typeof value === 'object') {
    const key = (name: string) => (/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name));
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    return entries.length === 0 ? '{}' : `{ ${entries.map(([name, one]) => `${key(name)}: ${text(one)}`).join(', ')} }`;
  }
  return JSON.stringify(value);
}

export function* refsOf(value: Value): Iterable<string> {
  if (value instanceof Ref) yield value.name;
  else if (value instanceof Call) {
    if (value.on instanceof Call) yield* refsOf(value.on);
    else if (value.on !== undefined) yield value.on;
    for (const one of value.args) yield* refsOf(one);
  } else if (typeof value === 'object') for (const one of Object.values(value)) yield* refsOf(one);
}
