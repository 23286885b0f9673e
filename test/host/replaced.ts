// Another program does what one did before.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case, Host } from './case';
import type { Change } from './host';

export const CADDY: readonly Change[] = [
  ['HaproxyEdge,', 'CaddyEdge,'],
  ['new HaproxyEdge', 'new CaddyEdge'],
];
export const BIRD: readonly Change[] = [
  ['FrrRouter,', 'BirdRouter,'],
  ['new FrrRouter', 'new BirdRouter'],
];

/** Debian's package of Caddy has no start script for a host without systemd. */
export async function caddyCanStart({ machine }: Host): Promise<void> {
  const script = readFileSync(join(__dirname, '../network/caddy-service.sh'));
  await machine.must('cat > /etc/init.d/caddy && chmod 755 /etc/init.d/caddy', { input: script });
}

/** Which of these processes run. One that was reloaded may have connections to finish. */
const running = async ({ machine }: Host, gone: string, come: string) =>
  (
    await machine.must(
      `for _ in {1..30}; do pgrep -x ${gone} > /dev/null || break; sleep 1; done
      for name in ${gone} ${come}; do pgrep -x $name > /dev/null && echo $name; done; true`,
    )
  ).trim();

export const programs: readonly Case[] = [
  {
    name: 'HAProxy becomes Caddy',
    slow: true,
    run: async (host) => {
      await host.becomes(...CADDY);
      assert.match(
        (await host.well('./up.sh --plan')).text,
        /would remove what an earlier program set up: edge haproxy/,
      );
      const { seconds, lost } = await host.upAndVerified();
      assert.equal(await running(host, 'haproxy', 'caddy'), 'caddy');
      return { ends: 'well; HAProxy stops, and has the file of its package again', seconds, lost };
    },
  },
  {
    name: 'the edge is taken out of the program',
    slow: true,
    run: async (host) => {
      const without: Change = [/new CaddyEdge.*\n/, ''];
      await host.becomes(without);
      const { seconds } = await host.well('./up.sh');
      await host.verified();
      assert.equal(await running(host, 'haproxy', 'caddy'), '');
      await host.isNoMore(without);
      await host.well('./up.sh');
      await host.verified();
      return { ends: 'well; Caddy stops. And back', seconds };
    },
  },
  {
    name: 'FRR becomes BIRD',
    slow: true,
    run: async (host) => {
      await host.becomes(...BIRD);
      const { seconds, lost } = await host.upAndVerified();
      assert.equal(await running(host, 'bgpd', 'bird'), 'bird');
      return { ends: 'well; FRR stops', seconds, lost };
    },
  },
];
