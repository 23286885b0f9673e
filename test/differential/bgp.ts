// What Cilium's own speakers announce of random clusters, against our model.
import fc from 'fast-check';
import { stringify } from 'yaml';
import { releaseOf } from '../../lib/release/table';
import { bgpCases, type BgpCase } from './bgp-cases';
import { Answers } from './bgp-compare';
import { Speakers, type Version } from './bgp-speakers';

export interface BgpDifference {
  readonly lines: readonly string[];
  readonly objects: readonly any[];
}

/** The differences in so many random cases, the first of them shrunk. */
export async function bgpDifferential(version: Version, runs: number, seed: number): Promise<BgpDifference[]> {
  const speakers = await Speakers.start(version);
  const count = { refused: 0, sessions: 0, routes: 0, unsaid: 0 };
  const see = async (one: BgpCase): Promise<BgpDifference | undefined> => {
    const made = await speakers.make(one);
    if (!made) {
      count.refused++;
      return undefined;
    }
    const answers = new Answers({ ...made, objects: [...speakers.others, ...made.objects] }, version);
    const table = await speakers.settled((now) => answers.isExpected(now));
    const { wrong, unsaid } = answers.findings(table);
    await speakers.remove(made);
    count.sessions += table.size;
    count.routes += [...table.values()].flat().length;
    count.unsaid += unsaid;
    const lines = [...answers.differences(table), ...wrong];
    return lines.length > 0 ? { lines, objects: [...made.objects, ...made.slices] } : undefined;
  };
  try {
    const found: BgpDifference[] = [];
    let first: BgpCase | undefined;
    for (const one of fc.sample(bgpCases(releaseOf(version)), { seed, numRuns: runs })) {
      const difference = await see(one);
      if (!difference) continue;
      first ??= one;
      found.push(difference);
    }
    console.log(
      `BGP of Cilium ${version}, seed ${seed}: ${runs} cases, ${count.refused} refused by the API server, ` +
        `${count.sessions} sessions with ${count.routes} routes, ${found.length} cases differ; ${count.unsaid} ` +
        'Services with an address that nobody announces, of which no check speaks',
    );
    if (first) found[0] = (await shrunk(first, see)) ?? found[0];
    return found;
  } finally {
    await speakers.stop();
  }
}

/** Takes away what can go while there still is a difference. */
async function shrunk(
  one: BgpCase,
  see: (one: BgpCase) => Promise<BgpDifference | undefined>,
): Promise<BgpDifference | undefined> {
  let [smallest, difference]: [BgpCase, BgpDifference | undefined] = [one, undefined];
  for (const part of ['services', 'objects'] as const)
    for (let i = smallest[part].length - 1; i >= 0; i--) {
      const less = { ...smallest, [part]: (smallest[part] as readonly any[]).filter((_, place) => place !== i) };
      const still = await see(less);
      if (still) [smallest, difference] = [less, still];
    }
  return difference;
}

export function toldBgp({ lines, objects }: BgpDifference): string {
  const documents = objects.map(({ metadata: { name, namespace, labels }, kind, spec, status, endpoints }) =>
    stringify(JSON.parse(JSON.stringify({ kind, metadata: { name, namespace, labels }, spec, status, endpoints }))),
  );
  return [...lines, ...documents].join('\n---\n');
}
