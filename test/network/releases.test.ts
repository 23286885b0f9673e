// main.ts with one property changed, the release: packets flow on each, whichever API its objects are written in. The
// speakers are told what that release's manifests say.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import { unless } from '../support/unless';
import { setTimeout as sleep } from 'node:timers/promises';
import { labFiles } from '../support/lab';
import { inLab } from './in-lab';
import { assertSilent, assertTable, HOSTNAME, POLICY, skip } from './suite';
import { ask, broken, succeeds } from './support';

/** By release, what makes its manifests announce nothing. */
const RELEASES: Record<string, { what: string; text: string | RegExp; by: string }> = {
  '1.14.1': { what: 'no service selector', text: /\n +serviceSelector:[^]*$/, by: '\n' },
  '1.17.6': {
    what: 'an advertisement that no family selects',
    text: 'labels:\n    cdk8s-cilium/peering: bgpp',
    by: 'labels:\n    cdk8s-cilium/peering: other',
  },
  '1.19.4': { what: 'a peer config without families', text: /\n {2}families:[^]*?(?=\n {2}timers:)/, by: '' },
  '1.20.2': {
    what: 'an advertisement without a selector',
    text: /\n +selector:\n +matchExpressions:[^]*?(?=\n +service:)/,
    by: '',
  },
};

if (skip) unless(skip).it('the lab on several releases', () => {});
else
  for (const [version, { what, text, by }] of Object.entries(RELEASES)) {
    inLab(
      `the lab on Cilium ${version}`,
      () => labFiles(version),
      (lab) => {
        it("three sessions, the Gateway's address over three nodes and nothing else, a page through HAProxy", async () => {
          await succeeds(lab(), 'up.sh', 'host', 'router', 'edge');
          await lab().untilRouted(3);
          await assertTable(lab());
          await assertSilent(lab());
          assert.equal((await ask(lab(), 10, `Host: ${HOSTNAME}`)).status, 200);
          assert.equal((await ask(lab(), 10, 'Host: other.example.com')).status, 404);
        });
      },
    );

    inLab(
      `the lab on Cilium ${version}, broken: ${what}`,
      () => broken(labFiles(version), POLICY, text, by),
      (lab) => {
        it('three sessions, and nothing comes through them', async () => {
          await succeeds(lab(), 'up.sh', 'host', 'router');
          assert.equal(await lab().sessions(), 3);
          await sleep(2000);
          assert.deepEqual(await lab().routes(), []);
        });
      },
    );
  }
