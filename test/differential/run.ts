/**
 * Compares our model of gateways, or of addresses of Services, with Cilium's own operator, or what it says that nodes
 * announce with what Cilium's own speakers do, at a real API server, over random cases. Envoy is asked what it takes of
 * the configurations of Gateways:
 *
 *     npm run differential -- [--of gateways|addresses|bgp] [--runs 500] [--seed N] [--cilium 1.14.1,1.17.6]
 *
 * The same seed makes the same cases. What differs is shrunk and shown.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { releaseOf } from '../../lib/release/table';
import { CILIUM_BINARIES, OPERATORS } from '../cluster/build';
import { bgpDifferential, toldBgp } from './bgp';
import { cases } from './cases';
import { ipamDifferential } from './ipam-run';
import { Operator, type Difference, type Version } from './operator';

const BATCH = 100;

/** The differences in so many random cases, at most three of them shrunk. */
export async function differential(version: Version, runs: number, seed: number): Promise<Difference[]> {
  const operator = await Operator.start(version);
  try {
    const all = fc.sample(cases(releaseOf(version)), { seed, numRuns: runs });
    const differing: Difference[] = [];
    let refused = 0;
    for (let i = 0; i < all.length; i += BATCH) {
      const { found, refused: more } = await operator.differing(all.slice(i, i + BATCH));
      differing.push(...found);
      refused += more;
    }
    console.log(
      `Cilium ${version}, seed ${seed}: ${runs} cases, ${refused} refused by the API server, ${differing.length} ` +
        'differ',
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

export function told({ objects, lines }: Difference): string {
  const documents = objects.map((object) => `---\n${stringify(JSON.parse(JSON.stringify(object)))}`);
  return `${lines.join('\n')}\n${documents.join('')}`;
}

const isSpeaker = (version: string): version is keyof typeof CILIUM_BINARIES => version in CILIUM_BINARIES;

/** What can be compared; each gives its differences as texts. */
const DIFFERENTIALS: Record<string, (version: Version, runs: number, seed: number) => Promise<string[]>> = {
  gateways: async (...args) => (await differential(...args)).map(told),
  addresses: async (...args) => (await ipamDifferential(...args)).map(told),
  bgp: async (version, ...args) => {
    if (!isSpeaker(version)) throw new Error(`--of bgp: there is no speaker of Cilium ${version}`);
    return (await bgpDifferential(version, ...args)).map(toldBgp);
  },
};

if (require.main === module) {
  const { values } = parseArgs({
    options: {
      of: { type: 'string', default: 'gateways' },
      runs: { type: 'string', default: '500' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      cilium: { type: 'string' },
    },
  });
  const built = Object.keys(values.of === 'bgp' ? CILIUM_BINARIES : OPERATORS);
  const versions = (values.cilium?.split(',') ?? built) as Version[];
  const compare = DIFFERENTIALS[values.of];
  if (!compare) throw new Error(`--of ${values.of}: give one of ${Object.keys(DIFFERENTIALS).join(', ')}`);
  versions
    .reduce(async (done, version) => {
      await done;
      const runs = Math.ceil(Number(values.runs) / versions.length);
      const found = await compare(version, runs, Number(values.seed));
      for (const difference of found.slice(0, 3)) console.log(difference);
      if (found.length > 0) process.exitCode = 1;
    }, Promise.resolve())
    .catch((error) => {
      console.error(error);
      process.exitCode = 1;
    });
}
