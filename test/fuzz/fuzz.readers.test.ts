// 300 random programs over the whole API: every reader takes every file, and the oracle finds nothing. `npm run fuzz`
// tries 10,000.
import assert from 'node:assert/strict';
import { birdNeeds } from '../readers/bird';
import { caddyNeeds } from '../readers/caddy';
import { gobgpNeeds } from '../readers/gobgp';
import { nginxNeeds } from '../readers/nginx';
import { frrSyntaxNeeds } from '../readers/frr';
import { haproxyNeeds } from '../readers/haproxy';
import { helmNeeds } from '../readers/helm';
import { missing } from '../readers/requires';
import { zonesNeeds } from '../readers/zones';
import { unless } from '../support/unless';
import { describe, fuzz } from './report';
import { SEED } from '../support/random-cases';

const needs = [
  ...frrSyntaxNeeds,
  ...birdNeeds,
  ...haproxyNeeds,
  ...caddyNeeds,
  ...nginxNeeds,
  ...gobgpNeeds,
  ...helmNeeds,
  ...zonesNeeds,
];

unless(missing(needs)).test(`what synth accepts works: 300 programs from seed ${SEED}`, () => {
  const { programs, accepted, failures } = fuzz(300, SEED);
  assert.deepEqual(failures.map(describe), []);
  assert.ok(accepted > programs / 4, `${accepted} of ${programs} were accepted`);
});
