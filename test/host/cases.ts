// What may happen to a host, one case a row of the tables in docs/lab.md. A group has a machine; each case of it begins
// where the one before ended, with a lab that works, and ends with a lab that works, or with a refusal that says why
// and leaves the lab as it was. Without a case that CI leaves out, those behind it do as well.
import { accidents } from './accidents';
import { before } from './before';
import type { Case } from './case';
import { changes } from './changes';
import { dualStack, DUAL_STACK } from './dual-stack';
import type { Change } from './host';
import { killed } from './killed';
import { network } from './network';
import { release, NEWER } from './release';
import { programs } from './replaced';
import { again, first } from './runs';
import { user } from './user';

export interface Group {
  /** Its table in docs/lab.md, and the word that selects it. */
  readonly name: string;
  /** Changes of the README's program with which its machine needs other images. */
  readonly images?: readonly (readonly Change[])[];
  /** `state` is what the host was before the first. */
  cases(state: () => string): readonly Case[];
}

export const groups: readonly Group[] = [
  {
    name: 'lab',
    cases: (state) => [...before, ...first, ...again, ...changes, ...network, ...programs, ...accidents(state)],
  },
  { name: 'killed', cases: killed },
  { name: 'user', cases: user },
  { name: 'dual-stack', images: [DUAL_STACK], cases: dualStack },
  { name: 'release', images: [[], NEWER], cases: () => release },
];
