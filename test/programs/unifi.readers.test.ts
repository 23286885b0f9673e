// FRR takes what is written for a gateway of UniFi, whatever the router: both its syntax and its values.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import fc from 'fast-check';
import type { Router } from '../../lib/model/model';
import { ROUTERS, routerFiles } from '../../lib/programs/routers';
import { overlap } from '../../lib/values/cidr';
import { checkFrrBgp, checkFrrSyntax, frrNeeds, frrSyntaxNeeds } from '../readers/frr';
import { missing } from '../readers/requires';
import { withFolder } from '../readers/tool';
import { unless } from '../support/unless';
import { routerOf } from './random-router';
import { SEED } from '../support/random-cases';

/** As the constructors leave them: no neighbor is in two networks that the router listens to. */
const isPossible = ({ neighborGroups }: Router) => {
  const ranges = neighborGroups.flatMap(({ listenRange }) => listenRange ?? []);
  return ranges.every((one, i) => !ranges.slice(0, i).some((other) => overlap(one, other)));
};

const written = fc
  .sample(routerOf('unifi', ROUTERS.unifi).filter(isPossible), { numRuns: 30, seed: SEED })
  .map((router) => routerFiles(router)[0].text);

function each(check: (file: string) => void): void {
  withFolder((folder) => {
    const file = join(folder, 'bgp.conf');
    for (const text of written) {
      writeFileSync(file, text);
      check(file);
    }
  });
}

unless(missing(frrSyntaxNeeds)).it('vtysh takes 30 random routers', () => each(checkFrrSyntax));
unless(missing(frrNeeds)).it('bgpd takes 30 random routers', () => each(checkFrrBgp));

it('says nothing to other daemons', () => {
  for (const text of written) assert.doesNotMatch(text, /^(frr|log|hostname|password|service|ip route|line) /m);
});
