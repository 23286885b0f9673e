// Runs of a program that stays as it is.
import assert from 'node:assert/strict';
import type { Case } from './case';
import type { Change } from './host';
import { Stream } from './stream';

const SECOND_NAME: Change = ['hubble.example.com', "hubble.example.com', 'ui.example.com"];

/** The mark of a change of HAProxy that a run has begun: the next run makes up for it. */
const IN_CHANGE = '/var/lib/cdk8s-cilium/cilium-lab/in-change-haproxy';

export const first: readonly Case[] = [
  {
    name: 'first run',
    run: async (host) => {
      const { seconds } = await host.well('./up.sh');
      await host.verified();
      return { ends: 'well', seconds };
    },
  },
];

export const again: readonly Case[] = [
  {
    name: 'second run, nothing changed',
    run: async (host) => {
      const plan = await host.well('./up.sh --plan');
      assert.doesNotMatch(plan.text, /would/);
      const { seconds, lost } = await host.upAndVerified();
      assert.match(lost, /^0 of /);
      return { ends: 'well; `--plan` says that nothing would change', seconds, lost };
    },
  },
  {
    name: 'two runs at once',
    run: async (host) => {
      const { stdout, text } = await host.well(
        '{ { ./up.sh; echo "ended $?"; } & { ./up.sh; echo "ended $?"; } & wait; }',
      );
      assert.deepEqual(stdout.match(/^ended \d+$/gm)?.sort(), ['ended 0', 'ended 75'], text);
      return { ends: 'the second is refused' };
    },
  },
  {
    name: 'an exported CDPATH, and a mark in /etc/hosts that nothing ends',
    run: async (host) => {
      const hosts = '127.0.0.1 localhost\n# BEGIN cilium-lab\n192.0.2.1 mine\n';
      await host.machine.must(`cp /etc/hosts /tmp/hosts; printf '${hosts.replaceAll('\n', '\\n')}' > /etc/hosts`);
      await host.well('cd .. && CDPATH=/ && export CDPATH && bash host/up.sh hosts');
      const after = await host.machine.must('cat /etc/hosts; cp /tmp/hosts /etc/hosts');
      assert.equal(after, hosts.replace('# BEGIN cilium-lab\n', ''));
      return { ends: 'well; the lines of the user stay' };
    },
  },
  {
    name: 'the disk is full when a host name is added',
    run: async (host) => {
      const { machine } = host;
      const sums = () => machine.must('find /etc /var/lib/cdk8s-cilium -type f -exec md5sum {} + | sort -k 2');
      const stream = await Stream.start(machine);
      try {
        await host.becomes(SECOND_NAME);
        const before = await sums();
        machine.diskIsFull(true);
        try {
          await host.refused('./up.sh edge', /No space left on device/, /step edge failed/);
          await host.refused('./up.sh hosts', /No space left on device/, /step hosts failed/);
          const after = (await sums()).split('\n');
          const mark = after.filter((line) => line.endsWith(`  ${IN_CHANGE}`));
          assert.equal(mark.length, 1, 'the next run cannot know that this one was about to change HAProxy');
          assert.equal(after.filter((line) => !mark.includes(line)).join('\n'), before);
        } finally {
          machine.diskIsFull(false);
        }
        const { seconds } = await host.well('./up.sh');
        await machine.must(`test ! -e ${IN_CHANGE}`);
        await host.verified();
        return { ends: 'stops, and each file is whole; with room again, well', seconds, lost: await stream.stop() };
      } finally {
        await stream.stop();
      }
    },
  },
  {
    name: 'Docker restarts',
    slow: true,
    run: async (host) => {
      const stream = await Stream.start(host.machine);
      try {
        await host.machine.must(
          'kill $(cat /var/run/docker.pid); while pgrep -x dockerd; do sleep 0.1; done; setsid dockerd > ' +
            '/var/log/dockerd.log 2>&1 < /dev/null & until docker info > /dev/null 2>&1; do sleep 0.1; done',
        );
        const { seconds } = await host.well('./up.sh');
        await host.verified();
        return { ends: 'well', seconds, lost: await stream.stop() };
      } finally {
        await stream.stop();
      }
    },
  },
];
