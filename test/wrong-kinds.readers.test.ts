// A value of each wrong kind in every property and parameter of the public API, and several at once at random:
//
//   PROPERTY_SEED=7 npm test wrong-kinds      other random ones
import { App, Chart } from 'cdk8s';
import assert from 'node:assert/strict';
import { test } from '@jest/globals';
import fc from 'fast-check';
import { CALLS, FOREIGN, STRUCTS } from '../lib/api/table';
import { args, make, right, struct } from './support/api-calls';
import { unwrapped } from './support/said';
import { SEED } from './support/random-cases';

/** One wrong value at one place of a call: what to put there, and how a message calls the place. */
interface Wrong {
  readonly at: string;
  readonly what: string;
  readonly put: (app: App, given: any) => any;
}

const VALUES: Record<string, unknown> = {
  undefined,
  null: null,
  'a number': 5,
  NaN: NaN,
  text: 'text',
  true: true,
  'a list': [],
  'a plain object': {},
  'an object with a number': { key: 5 },
  'a function': () => 5,
};

/** Whether a kind has such a value: a second opinion, in the simplest words. */
function takes(kind: string, what: string): boolean {
  if (what === 'undefined') return kind.endsWith('?') || kind === 'any';
  if (what === 'null') return kind === 'any';
  const type = kind.replace(/\?$/, '');
  const taken: Record<string, string[]> = {
    any: Object.keys(VALUES),
    string: ['text'],
    secret: ['text'],
    number: ['a number'],
    'string|number': ['text', 'a number'],
    boolean: ['true'],
  };
  if (type.startsWith('[')) return what === 'a list';
  // What is wrong inside of an object is tried there.
  if (STRUCTS[type] || type.startsWith('{')) return what === 'a plain object' || what === 'an object with a number';
  return taken[type]?.includes(what) ?? false;
}

/** Values to try at a place of some kind, by what they are. */
type Values = (kind: string) => Record<string, unknown>;

/** Those of other kinds. */
const wrong: Values = (kind) => Object.fromEntries(Object.entries(VALUES).filter(([what]) => !takes(kind, what)));

const TEXTS = ['', ' ', '*', '/', ':', '\0', 'ä', '${x}', '0.0.0.0/0', '::/0', '-1', 'a'.repeat(300), '__proto__'];
const NUMBERS = [-1, 0, 1.5, 2 ** 31, 2 ** 53, 1e300, -1e300];

/** Those of the same kind that nobody counts on. */
const odd: Values = (kind) => {
  const values: unknown[] = [];
  if (/^(string|secret)/.test(kind)) values.push(...TEXTS);
  if (/number/.test(kind)) values.push(...NUMBERS);
  if (kind.startsWith('[')) values.push([]);
  if (kind.startsWith('{')) values.push({}, ...TEXTS.map((text) => ({ [text]: text })));
  return Object.fromEntries(values.map((value) => [JSON.stringify(value), value]));
};

/** Whatever is to be tried at a place of this kind, and inside of it. */
function wrongs(at: string, kind: string, name: string, values: Values): Wrong[] {
  const type = kind.replace(/\?$/, '');
  const here: Wrong[] = Object.entries(values(kind)).map(([what, value]) => ({ at, what, put: () => value }));
  // Any construct is not one of those that a property wants.
  if (type !== 'any' && type !== 'Construct')
    here.push({ at, what: 'a chart', put: (app) => new Chart(app, `chart-${at}`) });
  const element = type.slice(1, -1);
  if (type.startsWith('['))
    here.push(
      ...wrongs(`${at}[1]`, element, name, values).map((one) => ({ ...one, put: listed(element, name, one.put) })),
    );
  if (type.startsWith('{') && element !== 'any')
    here.push(
      ...wrongs(`${at}.key`, element, name, values)
        .filter(({ what }) => what !== 'undefined')
        .map((one) => ({ ...one, put: (app: App) => ({ key: one.put(app, undefined) }) })),
    );
  if (STRUCTS[type] && !FOREIGN.includes(type))
    here.push(
      ...inside(`${at}.`, type, values).map((one) => ({
        ...one,
        put: (app: App, given: any) => one.put(app, given ?? struct(app, type)),
      })),
    );
  return here;
}

/** Behind a right one, so that messages must count. */
function listed(element: string, name: string, put: Wrong['put']): Wrong['put'] {
  return (app) => [right(app, element, name), put(app, undefined)];
}

/** Whatever is wrong in a struct. */
function inside(prefix: string, type: string, values: Values): Wrong[] {
  const properties = Object.entries(STRUCTS[type]);
  const misspelt = (name: string) => `${name.slice(0, -1)}${name.at(-1) === 'x' ? 'y' : 'x'}`;
  return [
    ...properties.flatMap(([name, kind]) =>
      wrongs(`${prefix}${name}`, kind, name, values).map((one) => ({
        ...one,
        put: (app: App, given: any) => ({ ...given, [name]: one.put(app, given[name]) }),
      })),
    ),
    ...properties.flatMap(([name]) => {
      const slip = misspelt(name);
      return slip in STRUCTS[type]
        ? []
        : [{ at: `${prefix}${slip}`, what: 'a misspelt name', put: (_: App, given: any) => ({ ...given, [slip]: 1 }) }];
    }),
    { at: `${prefix}somethingElse`, what: 'an unknown name', put: (_, given) => ({ ...given, somethingElse: 1 }) },
  ];
}

/** Whatever is wrong in the arguments of a call: `put` takes and returns all of them. */
function wrongsOf(call: string, values: Values): Wrong[] {
  return Object.entries(CALLS[call]).flatMap(([name, kind], i) =>
    wrongs(name, kind, name, values)
      // A rest parameter is always a list.
      .filter(({ at }) => !kind.startsWith('[') || at.includes('['))
      .map(({ at, what, put }) => ({
        // Properties are called by their own names, whatever the parameter is called.
        at: STRUCTS[kind.replace(/\?$/, '')] ? at.replace(`${name}.`, '') : at,
        what,
        put: (app: App, given: any[]) => given.map((value, j) => (j === i ? put(app, value) : value)),
      })),
  );
}

/** How a call ends: with the message of an error of ours, or with what is no answer. */
function outcome(call: string, app: App, given: any[]): string {
  try {
    make(app, call, given);
  } catch (error: any) {
    return error.constructor === Error ? unwrapped(error.message).join('\n') : `no refusal but ${error.stack}`;
  }
  return 'nothing was said';
}

/** The one of the lines that names a place, as a whole word. */
function names(message: string, at: string): boolean {
  return message.split('\n').some((line) => ` ${line} `.split(/:? /).includes(at));
}

test('every call takes what is right', () => {
  const refused = Object.keys(CALLS).flatMap((call) => {
    const app = new App();
    const said = outcome(call, app, args(app, call));
    return said === 'nothing was said' ? [] : `${call}: ${said}`;
  });
  assert.deepEqual(refused, []);
});

test('every value of a wrong kind is refused, by the name of its property and with what to write', () => {
  const failures: string[] = [];
  let variants = 0;
  for (const call of Object.keys(CALLS))
    for (const { at, what, put } of wrongsOf(call, wrong)) {
      variants++;
      const app = new App();
      const message = outcome(call, app, put(app, args(app, call)));
      if (!names(message, at) || /:$/m.test(message)) failures.push(`${call}, ${at}, ${what}: ${message}`);
    }
  console.log(`${variants} variants of ${Object.keys(CALLS).length} calls`);
  assert.deepEqual(failures.slice(0, 20), [], `${failures.length} of ${variants}`);
});

test('an odd value of the right kind is taken or refused, and is no error of the language', () => {
  const failures = Object.keys(CALLS).flatMap((call) =>
    wrongsOf(call, odd).flatMap(({ at, what, put }) => {
      const app = new App();
      const message = outcome(call, app, put(app, args(app, call)));
      return message.startsWith('no refusal') ? [`${call}, ${at}, ${what}: ${message}`] : [];
    }),
  );
  assert.deepEqual(failures, []);
});

test('several wrong values are refused together', () => {
  const choice = fc.constantFrom(...Object.keys(CALLS)).chain((call) => {
    const all = wrongsOf(call, wrong);
    const places = [...new Set(all.map(({ at }) => at.split(/[.[]/)[0]))];
    return (
      fc
        .shuffledSubarray(places, { minLength: 1, maxLength: Math.min(5, places.length) })
        .chain((some) =>
          fc.tuple(...some.map((place) => fc.constantFrom(...all.filter(({ at }) => at.split(/[.[]/)[0] === place)))),
        )
        // A struct that is none has no properties that could be wrong too.
        .filter((some) => some.length === 1 || !some.some(({ at }) => STRUCTS[CALLS[call][at]?.replace('?', '')]))
        .map((some) => ({ call, some }))
    );
  });
  console.log(`PROPERTY_SEED=${SEED}`);
  fc.assert(
    fc.property(choice, ({ call, some }) => {
      const app = new App();
      const given = some.reduce((values, { put }) => put(app, values), args(app, call));
      const message = outcome(call, app, given);
      for (const { at, what } of some) assert.ok(names(message, at), `${call}, ${at}, ${what}: ${message}`);
    }),
    { numRuns: 1000, seed: SEED },
  );
});
