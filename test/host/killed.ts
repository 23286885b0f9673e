// up.sh is killed in each of its steps, and runs again: first while nothing is there, then on a lab that works.
import { assertSame, type Case } from './case';
import type { Change } from './host';
import { Stream } from './stream';

/** Steps of up.sh, and how many seconds of each pass before the end. */
const STEPS: readonly (readonly [step: string, seconds: number])[] = [
  ['keep', 0],
  ['host', 0],
  ['network', 0],
  ['cluster', 6],
  ['gateway-api', 0.5],
  ['cilium', 4],
  ['pools', 0.3],
  ['router', 0.5],
  ['gateway', 1],
  ['hosts', 0.2],
  ['edge', 0.2],
  ['prune', 0],
];

const SECOND_NAME: Change = ['hubble.example.com', "hubble.example.com', 'ui.example.com"];

export function killed(state: () => string): readonly Case[] {
  return [
    ...STEPS.map(
      ([step, seconds], i): Case => ({
        name: `kill -9 in \`${step}\` of the first installation, and up.sh again`,
        slow: true,
        run: async (host) => {
          if (i === 0) {
            await host.isAsAtFirst();
            await host.killedAt(step, seconds);
          }
          const [next, after] = STEPS[i + 1] ?? [];
          if (next !== undefined) {
            // It goes on past the step, to the next one, where it is killed in its turn.
            await host.killedAt(next, after!);
            return { ends: `well, and on to \`${next}\`` };
          }
          const said = await host.well('./up.sh');
          await host.verified();
          return { ends: 'well', seconds: said.seconds };
        },
      }),
    ),
    {
      name: 'kill -9 in each step of a run that changes a lab, and up.sh again',
      slow: true,
      run: async (host) => {
        await host.becomes(SECOND_NAME);
        const stream = await Stream.start(host.machine);
        try {
          for (const [step, seconds] of STEPS.filter(([, delay]) => delay < 1)) await host.killedAt(step, seconds / 2);
          const said = await host.well('./up.sh');
          await host.verified();
          return { ends: 'well', seconds: said.seconds, lost: await stream.stop() };
        } finally {
          await stream.stop();
        }
      },
    },
    {
      name: '`down.sh` after that',
      slow: true,
      run: async (host) => {
        const { seconds } = await host.well('./down.sh');
        assertSame(await host.state(), state());
        return { ends: '/etc, processes, containers and networks are as they were', seconds };
      },
    },
  ];
}
