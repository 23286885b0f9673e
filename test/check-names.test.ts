// lib/charts/check-name.ts has every check, and no other: `npm run docs` writes it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from '@jest/globals';
import { checkNames } from '../scripts/check-names';

it('the enum of checks is that of the table', () => {
  assert.equal(readFileSync('lib/charts/check-name.ts', 'utf8'), checkNames());
});
