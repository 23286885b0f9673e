// What breaks and comes back while requests go on: how long until traffic flows again, and what was lost meanwhile.
// `npm run lab -- table` writes what these tests measure into docs/lab.md.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import { note } from '../support/note';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Lab } from './lab';
import { inLab } from './in-lab';
import { ADDRESS, assertTable, files, FRR, HAPROXY, HOSTNAME, POLICY, restartWith } from './suite';
import { broken, succeeds } from './support';
import { account, assertCutOff, lasts, lost, record, seconds } from './traffic';

/** Who gives up after 1 s and asks the gateway, and who waits and asks HAProxy. */
interface Measured {
  /** When it happened, in milliseconds as requests are asked. */
  readonly start: number;
  /** From the event until the last request was asked at the gateway that failed. */
  readonly lastMs: number;
  readonly direct: Answer[];
  readonly proxied: Answer[];
}

/** Requests without pause around `event`, until `over`, which may ask for what it waits. */
export async function measure(
  lab: Lab,
  what: string,
  event: () => Promise<unknown>,
  over: () => Promise<unknown>,
  address = ADDRESS,
): Promise<Measured> {
  const traffic = [lab.traffic(`http://${address}/`, HOSTNAME, 1), lab.traffic('http://127.0.0.1/', HOSTNAME, 40)];
  await lab.until('requests are answered', 20, async () =>
    traffic.every(({ answers }) => answers.at(-1)?.status === 200),
  );
  const start = Date.now();
  await event();
  await over();
  const tookMs = Date.now() - start;
  // Some were asked before that and wait still.
  await sleep(6000);
  const [direct, proxied] = (await Promise.all(traffic.map((one) => one.stop()))).map((answers) =>
    answers.filter(({ asked }) => asked >= start),
  );
  note(
    `${what}: over after ${seconds(tookMs)}; at the gateway, patience 1 s: ${account(direct, start)}; through ` +
      `HAProxy: ${account(proxied, start)}`,
  );
  const ending = lost(direct).length > 0 ? `, the last after ${seconds(lasts(direct, start))}` : '';
  record('failover', {
    case: what,
    'all is as before after': seconds(tookMs),
    'lost at the gateway': `${lost(direct).length} of ${direct.length}${ending}`,
    'lost through HAProxy': `${lost(proxied).length} of ${proxied.length}`,
    'slowest answer of HAProxy': seconds(Math.max(...proxied.map(({ took }) => took))),
  });
  return { start, lastMs: lasts(direct, start), direct, proxied };
}

export function failover(): void {
  inLab(
    'failover',
    () => files,
    (lab) => {
      it("a node's link dies: its share of the traffic is lost for the hold time at most, and none of it through HAProxy", async () => {
        await succeeds(lab(), 'up.sh', 'host', 'router', 'edge');
        await lab().untilRouted(3);
        const down = await measure(
          lab(),
          'The link of a node dies',
          () => lab().link(1, 'down'),
          () => lab().untilRouted(2),
        );
        const up = await measure(
          lab(),
          'The link of a node comes back',
          () => lab().link(1, 'up'),
          () => lab().untilRouted(3),
        );
        assert.ok(down.lastMs > 0 && down.lastMs < 15_000, `requests fail for ${down.lastMs} ms: the hold time is 9 s`);
        assertCutOff(down.proxied, 2);
        assertCutOff(up.proxied, 1);
      });

      it('nodes come back with swapped addresses, and with one that was none of theirs', async () => {
        const [, first, second] = lab().addresses;
        const swap = await measure(
          lab(),
          'Two nodes of three stop, and come back with swapped addresses',
          () => restartWith(lab(), { 1: second, 2: first }),
          () => lab().untilRouted(3),
        );
        await assertTable(lab());
        await measure(
          lab(),
          'A node stops, and comes back with a new address',
          () => restartWith(lab(), { 2: '172.50.0.9' }),
          () => lab().untilRouted(3),
        );
        await assertTable(lab());
        assertCutOff(swap.proxied, 4);
      });
    },
  );

  inLab(
    'failover with graceful restart',
    () =>
      broken(
        files,
        POLICY,
        'holdTimeSeconds: 9',
        'holdTimeSeconds: 9\n          gracefulRestart: { enabled: true, restartTimeSeconds: 20 }',
      ),
    (lab) => {
      it("a node's link dies: it has its route for longer than HAProxy tries, and none of the traffic through HAProxy is lost", async () => {
        await succeeds(lab(), 'up.sh', 'host', 'router', 'edge');
        await lab().untilRouted(3);
        const down = await measure(
          lab(),
          'The link of a node dies, with graceful restart of 20 s',
          () => lab().link(1, 'down'),
          () => lab().untilRouted(2, 45),
        );
        assert.ok(down.lastMs > 15_000, `requests fail for ${down.lastMs} ms: the restart time is 20 s`);
        assertCutOff(down.proxied, 2);
      });
    },
  );

  inLab(
    'what is planned',
    () => files,
    (lab) => {
      it('a node is drained, its announcements first: nothing is lost', async () => {
        await succeeds(lab(), 'up.sh', 'host', 'router', 'edge');
        await lab().untilRouted(3);
        const drain = async () => {
          await lab().announce(1, []); // the label by which the policy selects it, taken away
          await lab().untilRouted(2);
          await lab().stopNode(1);
        };
        const { direct, proxied } = await measure(
          lab(),
          'A node is drained: its label goes, then the node',
          drain,
          async () => undefined,
        );
        assertCutOff(proxied, 1);
        assert.ok(lost(direct).length <= 2, UNDER_WAY);
        await lab().startNode(1);
        await lab().untilRouted(3);
      });

      it('HAProxy reloads: nothing is lost', async () => {
        const { proxied } = await measure(
          lab(),
          'HAProxy reloads',
          () => lab().must('service haproxy reload'),
          async () => undefined,
        );
        assert.deepEqual(lost(proxied), []);
      });

      it('a changed frr.conf is reloaded, not restarted: sessions stay and nothing is lost', async () => {
        await lab().write(`/run/lab/dist/${FRR}`, broken(files, FRR, 'maximum-prefix 253', 'maximum-prefix 200')[FRR]);
        const before = await lab().must('pgrep -x bgpd');
        const { direct, proxied } = await measure(
          lab(),
          '`up.sh router` with a changed `frr.conf`',
          () => succeeds(lab(), 'up.sh', 'router'),
          async () => undefined,
        );
        assert.deepEqual([lost(direct), lost(proxied)], [[], []]);
        assert.equal(await lab().must('pgrep -x bgpd'), before);
        assert.match(await lab().must("vtysh -c 'show running-config'"), /maximum-prefix 200$/m);
        await lab().write(`/run/lab/dist/${FRR}`, files[FRR]);
      });
    },
  );

  inLab(
    'restarts',
    () => files,
    (lab) => {
      it('a speaker is killed: its route goes at once, nothing is lost but what is under way', async () => {
        await succeeds(lab(), 'up.sh', 'host', 'router', 'edge');
        await lab().untilRouted(3);
        const { lastMs, direct, proxied } = await measure(
          lab(),
          'The speaker of a node is killed',
          () => lab().kill(1, 'speaker'),
          () => lab().untilRouted(2),
        );
        const back = await measure(
          lab(),
          'It starts again',
          () => lab().startSpeaker(1),
          () => lab().untilRouted(3),
        );
        assert.ok(lastMs < 6000, `${lastMs} ms: the hold time would have done as much`);
        assertCutOff(proxied, 1);
        assertCutOff(back.proxied, 1);
        for (const answers of [direct, back.direct]) assert.ok(lost(answers).length <= 2, UNDER_WAY);
      });

      it('FRR restarts: all comes back by itself, and nothing is lost through HAProxy but what is under way', async () => {
        const { lastMs, proxied } = await measure(
          lab(),
          'FRR restarts',
          () => lab().must('service frr restart'),
          () =>
            lab().until(
              'all sessions and routes',
              40,
              async () => (await lab().sessions()) === 3 && (await lab().routes())[0]?.nextHops.length === 3,
            ),
        );
        assertCutOff(proxied, 4);
        assert.ok(lastMs > 0, 'FRR takes its routes out of the kernel when it stops');
        await assertTable(lab());
      });
    },
  );

  impatient();
}

function impatient(): void {
  inLab(
    'broken: HAProxy with the 3 retries that it has by itself',
    () => broken(files, HAPROXY, / +retries.*\n/, ''),
    (lab) => {
      it('FRR restarts, and requests are lost', async () => {
        await succeeds(lab(), 'up.sh', 'host', 'router', 'edge');
        await lab().untilRouted(3);
        const traffic = lab().traffic('http://127.0.0.1/', HOSTNAME, 40);
        await lab().must('service frr restart');
        await lab().until('a request is lost', 15, async () => lost(traffic.answers).length > 0);
        await traffic.stop();
      });
    },
  );
}

const UNDER_WAY =
  'with other next hops the kernel sends some connections another way: one that is open at that moment breaks';
