// What people run, as public repositories have it: objects of that form, in small and with names of documentation, and
// the program that gives the same objects by the same names without an escape hatch.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { App } from 'cdk8s';
import { describe, it } from '@jest/globals';
import { objects } from './support/objects';
import { synth } from './support/synth';

const FOLDER = 'test/configurations';
const NAMES = Array.from(readdirSync(FOLDER), (file) => /^(.*)\.yaml$/.exec(file)?.[1]).filter(
  (name) => name !== undefined,
);

it('has a program for each', () => {
  assert.ok(NAMES.length >= 23);
  for (const name of NAMES) {
    const program = readFileSync(`${FOLDER}/${name}.ts`, 'utf8');
    assert.doesNotMatch(program, /ApiObject|JsonPatch|addRawLines/, `${name} needs no escape hatch`);
  }
});

describe.each(NAMES)('%s', (name) => {
  it('is what the program gives', () => {
    const { build } = require(`./configurations/${name}`) as { build: (app: App) => void };
    const written = Object.entries(synth(build))
      .filter(([file]) => !file.startsWith('host/'))
      .map(([, text]) => text)
      .join('\n---\n');
    assert.deepEqual(objects(written), objects(readFileSync(`${FOLDER}/${name}.yaml`, 'utf8')));
  });
});
