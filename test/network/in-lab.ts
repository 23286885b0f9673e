import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Files } from '../support/snapshot';
import { Lab } from './lab';

/** A suite with a lab of its own. Its tests run one after the other. */
export function inLab(name: string, of: () => Files, tests: (lab: () => Lab) => void): void {
  describe(name, () => {
    let lab: Lab;
    beforeAll(async () => {
      lab = await Lab.start(of());
    });
    afterAll(() => lab?.stop());
    tests(() => lab);
  });
}
