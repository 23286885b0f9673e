// What Cilium makes of a Gateway with several listeners, where that is not what each of them says.
// test/differential compares the tables with those of Cilium's operator.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { askGateway } from './ask';
import { MERGED } from './merged-cases';

for (const { what, manifests, asks } of MERGED) {
  describe(what, () => {
    for (const [cilium, url, expected] of asks) {
      it(`Cilium ${cilium}: ${url}`, () => {
        const step = askGateway(manifests, { url }, cilium);
        const services = step.hops.filter(({ stage }) => stage === 'service').map(({ value }) => value.split(',')[0]);
        const answer =
          'to' in step ? services.join(' ') : `${step.stop.answer.by} ${step.stop.answer.status ?? ''}`.trim();
        assert.equal(answer, expected, 'stop' in step ? step.stop.message : '');
      });
    }
  });
}
