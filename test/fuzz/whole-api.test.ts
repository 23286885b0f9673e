// The generator of random programs uses each property and each call of the public API: a new one that it cannot make
// fails here.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import { CALLS, STRUCTS } from '../../lib/api/table';
import { LEFT, ownerOf } from './decorate';
import { generate } from './generate';
import { Call, Ref, type Statement, type Value } from './program';

class Used {
  readonly calls = new Set<string>();
  readonly properties = new Set<string>();

  see(statements: readonly Statement[]): void {
    const made = new Map(statements.map(({ name, call }) => [name, call.what]));
    for (const { call } of statements) this.call(call, made);
  }

  private call(call: Call, made: ReadonlyMap<string, string>): void {
    if (call.on instanceof Call) this.call(call.on, made);
    const on = call.on instanceof Call ? call.on.what : call.on && made.get(call.on);
    const what = on === undefined ? call.what : ownerOf(on) + call.what;
    this.calls.add(what);
    const kinds = Object.values(CALLS[what] ?? {});
    call.args.forEach((value, i) => this.value(value, kinds[i] ?? '', made));
  }

  private value(value: Value, kind: string, made: ReadonlyMap<string, string>): void {
    const bare = kind.replace(/\?$/, '');
    if (value === undefined || value instanceof Ref) return;
    if (value instanceof Call) this.call(value, made);
    else if (Array.isArray(value)) for (const one of value) this.value(one, bare.slice(1, -1), made);
    else if (typeof value === 'object')
      for (const [key, one] of Object.entries(value)) {
        if (one !== undefined) this.properties.add(`${bare}.${key}`);
        this.value(one, STRUCTS[bare]?.[key] ?? '', made);
      }
  }
}

it('random programs use the whole API', () => {
  const used = new Used();
  for (let seed = 1; seed <= 1500; seed++) used.see(generate(seed, 0.03, undefined, 20).program);
  const calls = Object.keys(CALLS).filter((what) => !LEFT[what] && !used.calls.has(what));
  const properties = Object.entries(STRUCTS).flatMap(([struct, kinds]) =>
    Object.keys(kinds)
      .filter((key) => !used.properties.has(`${struct}.${key}`))
      .map((key) => `${struct}.${key}`),
  );
  assert.deepEqual([...calls, ...properties], []);
});
