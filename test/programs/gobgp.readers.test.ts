// GoBGP takes what is written for it, whatever the router, and refuses what is no configuration.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from '@jest/globals';
import fc from 'fast-check';
import { unless } from '../support/unless';
import { ROUTERS, routerFiles } from '../../lib/programs/routers';
import { checkGobgp, gobgpNeeds } from '../readers/gobgp';
import { missing } from '../readers/requires';
import { withFolder } from '../readers/tool';
import { routerOf } from './random-router';
import { SEED } from '../support/random-cases';

unless(missing(gobgpNeeds)).describe('gobgpd', () => {
  const written = fc
    .sample(routerOf('gobgp', ROUTERS.gobgp), { numRuns: 100, seed: SEED })
    .map((router) => routerFiles(router).find(({ name }) => name === ROUTERS.gobgp.config)!.text);

  it('takes 100 random routers', () => {
    withFolder((folder) => {
      const files = written.map((text, i) => {
        const file = join(folder, `${i}.yml`);
        writeFileSync(file, text);
        return file;
      });
      checkGobgp(...files);
    });
  });

  it.each([
    ['a key that it does not know', /hold-time/, 'hold-tim'],
    ['a prefix that is none', /masklength-range: \d+\.\.\d+/, 'masklength-range: 300..301'],
    ['a prefix-set that is not there', /prefix-set: cilium-pools-ipv\d/, 'prefix-set: other'],
  ])('refuses %s', (_, text, by) => {
    withFolder((folder) => {
      const file = join(folder, 'gobgpd.yml');
      const right = written.find((one) => text.test(one))!;
      writeFileSync(file, right.replace(text, by));
      assert.throws(() => checkGobgp(file));
    });
  });
});
