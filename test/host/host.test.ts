// The scripts of dist/host, unchanged, on a machine with a real Docker, k3d, API server, kubelets, Helm, FRR and
// HAProxy. `npm run lab -- host --all` runs those too that are too slow for CI, and writes the tables of docs/lab.md.
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { record, seconds } from '../network/traffic';
import { missing } from '../readers/requires';
import { note } from '../support/note';
import { unless } from '../support/unless';
import { Host, MINUTES } from './case';
import { groups } from './cases';
import { hostNeeds, machineFor, synth } from './host';
import { caddyCanStart } from './replaced';

const all = process.env.LAB_ALL !== undefined;

unless(missing(hostNeeds)).describe('the scripts on a real host', () => {
  for (const { name: group, images = [[]], cases } of groups) {
    let [host, before]: [Host | undefined, string] = [undefined, ''];
    const run = cases(() => before).filter(({ slow }) => all || !slow);
    if (run.length === 0) continue;
    describe(group, () => {
      beforeAll(async () => {
        host = new Host(await machineFor(...images.map((changes) => synth(changes))));
        await caddyCanStart(host);
        before = await host.state();
      }, 50 * MINUTES); // what it builds may wait for what other tests build
      afterAll(() => host?.machine.remove());

      for (const one of run)
        it(
          one.name,
          async () => {
            const { ends, seconds: took, lost = '' } = await one.run(host!);
            const time = took === undefined ? '' : seconds(took * 1000);
            note(`${ends}, ${time}, ${lost}`);
            const row = {
              case: one.name,
              'how it ends': ends,
              time,
              'requests lost': lost.replace(' requests lost', ''),
              CI: one.slow ? '' : 'yes',
            };
            record(
              `host-${group}`,
              row,
              run.map(({ name }) => name),
            );
          },
          15 * MINUTES,
        );
    });
  }
});
