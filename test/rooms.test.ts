// The folders of lib are rooms: what one knows, another asks for, and no two ask each other.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { it } from '@jest/globals';

/** Folders below these are rooms of their own. */
const HOUSES = ['lib/programs', 'lib/commands'];
/** They put together what stands in all the rooms of a house, so these files are above them. */
const DOORS = [
  'programs/clusters',
  'programs/nodes-files',
  'programs/routers',
  'programs/router-files',
  'programs/checked',
  'programs/edges',
  'commands/commands',
  'commands/run',
  'commands/main',
].map((file) => `lib/${file}.ts`);

const files = readdirSync('lib', { recursive: true })
  .map((file) => `lib/${String(file).split(sep).join('/')}`)
  .filter((file) => file.endsWith('.ts') && file !== 'lib/index.ts');

/** The rooms that each room asks, with a file that does. */
function asked(room: (file: string) => string): Map<string, Map<string, string>> {
  const rooms = new Map<string, Map<string, string>>();
  for (const file of files)
    for (const [, spec] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
      const target = `${join(dirname(file), spec)}.ts`;
      if (!target.startsWith('lib/') || room(file) === room(target)) continue;
      if (!rooms.has(room(file))) rooms.set(room(file), new Map());
      rooms.get(room(file))!.set(room(target), `${file} asks ${target}`);
    }
  return rooms;
}

/** A way from a room back to itself, as the files that ask on it. */
function circle(rooms: Map<string, Map<string, string>>): string[] | undefined {
  const done = new Set<string>();
  const from = (room: string, way: string[], on: string[]): string[] | undefined => {
    if (on.includes(room)) return way.slice(on.indexOf(room));
    if (done.has(room)) return undefined;
    for (const [next, why] of rooms.get(room) ?? []) {
      const found = from(next, [...way, why], [...on, room]);
      if (found) return found;
    }
    done.add(room);
    return undefined;
  };
  for (const room of rooms.keys()) {
    const found = from(room, [], []);
    if (found) return found;
  }
  return undefined;
}

it('no folder of lib asks one that asks it', () => {
  assert.deepEqual(circle(asked((file) => file.split('/').slice(0, 2).join('/'))), undefined);
});

it('no program or command asks another that asks it', () => {
  const room = (file: string) => {
    const house = HOUSES.find((name) => file.startsWith(`${name}/`));
    if (!house) return 'the rest of lib';
    if (DOORS.includes(file)) return file;
    const parts = file.split('/');
    return parts.length > 3 ? parts.slice(0, 3).join('/') : house;
  };
  const rooms = asked(room);
  rooms.delete('the rest of lib');
  assert.deepEqual(circle(rooms), undefined);
});

it('no module keeps state, but for what follows from its key alone', () => {
  const ALLOWED = ['lib/api/fits.ts'];
  const state =
    /^(?:export )?(?:let|var) |^(?:export )?const \w+(?:: [^=]+)? = new (?:Map|Set|WeakMap|WeakSet)\b[^(]*\(\)/m;
  const keeping = files.filter((file) => !ALLOWED.includes(file) && state.test(readFileSync(file, 'utf8')));
  assert.deepEqual([...keeping], []);
  for (const file of ALLOWED) assert.match(readFileSync(file, 'utf8'), state);
});
