// Compares our model of LB-IPAM, and what our checks say, with Cilium's own operator: see run.ts.
import fc from 'fast-check';
import { releaseOf } from '../../lib/release/table';
import { ipamCases } from './ipam-cases';
import { IpamOperator } from './ipam-operator';
import type { Difference, Version } from './operator';

const BATCH = 50;

/** The differences in so many random cases, at most three of them shrunk. */
export async function ipamDifferential(version: Version, runs: number, seed: number): Promise<Difference[]> {
  const operator = await IpamOperator.start(version);
  try {
    const all = fc.sample(ipamCases(releaseOf(version)), { seed, numRuns: runs });
    const differing: Difference[] = [];
    const unsaid: string[] = [];
    let [refused, satisfied, said] = [0, 0, 0];
    for (let i = 0; i < all.length; i += BATCH) {
      const shown = await operator.differing(all.slice(i, i + BATCH));
      differing.push(...shown.found);
      unsaid.push(...shown.unsaid);
      [refused, satisfied, said] = [refused + shown.refused, satisfied + shown.satisfied, said + shown.said];
    }
    const reasons = [...new Set(unsaid)].map((one) => `${unsaid.filter((other) => other === one).length} ${one}`);
    console.log(
      `Cilium ${version}, seed ${seed}: ${runs} cases, ${refused} refused by the API server, ${differing.length} ` +
        `differ; ${satisfied} Services have addresses; of those that wait, checks speak of ${said} and not of ` +
        `${unsaid.length} (${reasons.join(', ') || 'none'})`,
    );
    // Shrinking takes minutes, and the lines alone often say enough.
    for (const { lines } of differing) console.log(lines.join('\n'));
    const shown: Difference[] = [];
    for (const one of differing.slice(0, 3)) shown.push(await operator.shrink(one));
    return [...shown, ...differing.slice(3)];
  } finally {
    await operator.stop();
  }
}
