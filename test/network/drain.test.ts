// docs/edge.md: how a server of HAProxy is drained by hand, and what becomes of requests under way when HAProxy
// reloads.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, it } from '@jest/globals';
import { unless } from '../support/unless';
import { setTimeout as sleep } from 'node:timers/promises';
import { missing, program } from '../readers/requires';
import { ADDRESS, ADDRESS6, ask, both, HOSTNAME, startDualStack } from './dual-stack';
import { measure } from './failover';
import { goProgram } from './go-program';
import { type Lab, networkNeeds } from './lab';
import { broken, PUBLIC, succeeds } from './support';
import { lost } from './traffic';

/** The command of docs/edge.md. */
const DRAIN = /^<!-- drained server -->\n```sh\n(.*)\n```$/m.exec(
  readFileSync(join(__dirname, '../../docs/edge.md'), 'utf8'),
)![1];

unless(missing([...networkNeeds, program('socat')])).describe('drained', () => {
  let started: Lab | undefined;
  const lab = () => started!;
  beforeAll(async () => {
    goProgram('speaker');
    started = await startDualStack(both(), both(), HOSTNAME);
  });
  afterAll(() => started?.stop());

  /** What a request gets that takes 2 s, and was under way while `event` happened. */
  const slowRequest = async (event: () => Promise<unknown>) => {
    const answer = lab().must(
      `curl --silent --noproxy '*' --max-time 10 --header "$1" --write-out ' %{http_code}' http://127.0.0.1/slow ` +
        '|| true',
      `Host: ${HOSTNAME}`,
    );
    await sleep(500);
    await event();
    return answer;
  };

  it('a server is drained: nothing is lost, what was under way ends, what comes goes to the other one', async () => {
    await succeeds(lab(), 'up.sh', 'host', 'router', 'edge');
    await lab().until('HAProxy answers', 20, async () => (await ask(lab(), PUBLIC)).page.at === ADDRESS);
    let slow = '';
    const drain = async () => {
      slow = await slowRequest(() => lab().must(DRAIN));
    };
    const { proxied } = await measure(
      lab(),
      'A server of HAProxy is drained, and another takes over',
      drain,
      async () => undefined,
      ADDRESS,
    );
    assert.deepEqual(lost(proxied), []);
    assert.match(slow, new RegExp(`"at":"${ADDRESS}".* 200$`));
    assert.equal((await ask(lab(), PUBLIC)).page.at, ADDRESS6);
    const ready = await measure(
      lab(),
      'It is put back',
      () => lab().must(DRAIN.replace('state drain', 'state ready')),
      async () => undefined,
      ADDRESS,
    );
    assert.deepEqual(lost(ready.proxied), []);
    assert.equal((await ask(lab(), PUBLIC)).page.at, ADDRESS);
  });

  it('HAProxy reloads: what was under way ends', async () => {
    assert.match(await slowRequest(() => lab().must('service haproxy reload')), / 200$/);
  });

  it('broken: HAProxy restarts: what was under way is lost', async () => {
    assert.doesNotMatch(await slowRequest(() => lab().must('service haproxy restart')), / 200$/);
  });

  it('broken: the only server is drained: clients get 503', async () => {
    const without = broken(both(), 'host/haproxy.cfg', / +server web-2.*\n?/, '');
    await lab().write('/etc/haproxy/haproxy.cfg', without['host/haproxy.cfg']);
    await lab().must('service haproxy restart');
    await lab().must(DRAIN);
    assert.equal((await ask(lab(), PUBLIC)).status, 503);
  });
});
