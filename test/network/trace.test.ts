/**
 * What trace says is what happens: each case of test/trace/cases.ts is asked of packets, and of trace, with the same
 * files.
 *
 * @jest-environment ./test/network/side-by-side.ts
 * @side-by-side 4
 */
import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { unless } from '../support/unless';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Files } from '../support/snapshot';
import { ask, edited, statusOf, type Question } from '../trace/ask';
import { EDGES, REQUESTS, ROUTERS, ROUTES, type Case } from '../trace/cases';
import { Lab } from './lab';
import { files, skip, startRouter } from './suite';
import { PUBLIC, succeeds } from './support';

/** The status that the one who asks sees, 0 for no answer. Names lead clients to the host, as DNS would. */
async function statusIn(lab: Lab, { url, headers = [], method = 'GET', from = 'client' }: Question): Promise<number> {
  const isName = /[a-z]/.test(new URL(url).hostname);
  const where = from === 'host' ? '' : 'nsenter --net=/run/netns/outside ';
  const status = await lab.must(
    `${where}curl --silent --insecure --noproxy '*' --max-time 60 --output /dev/null --write-out '%{http_code}' ` +
      '"$@" || true',
    '--request',
    method,
    ...headers.flatMap((header) => ['--header', header]),
    ...(isName && from === 'client' ? ['--connect-to', `::${PUBLIC}:`] : []),
    url,
  );
  return Number(status);
}

async function agree(lab: Lab, one: Case): Promise<void> {
  const { text, ...said } = ask(edited(files, one.edits ?? []), one);
  assert.deepEqual(
    { trace: statusOf(said), packets: await statusIn(lab, one) },
    { trace: one.status, packets: one.status },
    text,
  );
}

/** HAProxy as it would start on these files, or not. */
async function startEdge(lab: Lab, own: Files): Promise<void> {
  await lab.write('/etc/haproxy/haproxy.cfg', own['host/haproxy.cfg']);
  await lab.run('service haproxy stop; service haproxy start');
}

unless(skip).describe('trace says what packets do', () => {
  describe('one lab, as it is, and with other configurations of HAProxy', () => {
    let lab: Lab;
    beforeAll(async () => {
      lab = await Lab.start(files);
      await succeeds(lab, 'up.sh', 'host', 'router', 'edge');
      await lab.untilRouted(3);
      await lab.must('cat /run/lab/dist/host/hosts >> /etc/hosts');
    });
    afterAll(() => lab?.stop());
    for (const one of REQUESTS) it(`${one.what}: ${one.status}`, () => agree(lab, one));
    for (const one of EDGES) {
      it(`${one.what}: ${one.status}`, async () => {
        await startEdge(lab, edited(files, one.edits!));
        await agree(lab, one);
      });
    }
  });

  for (const one of [...ROUTES, ...ROUTERS]) {
    it(`${one.what}: ${one.status}`, async () => {
      const own = edited(files, one.edits!);
      const lab = await Lab.start(own);
      try {
        await startRouter(lab);
        // As long as sessions take that come up.
        await (one.status === 503
          ? sleep(12_000)
          : lab.until('a route', 40, async () => (await lab.routes()).length > 0));
        await lab.must('sysctl -q -w net.ipv4.ip_forward=1');
        await startEdge(lab, own);
        await agree(lab, one);
      } finally {
        await lab.stop();
      }
    });
  }
});
