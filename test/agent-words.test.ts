// The words of some Helm values, which scripts/agent-words.ts takes from the source of each release. A word that these
// lists lack would be refused wrongly: where the source says it in another way, this test fails.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { WORD_RULES } from '../lib/release/agent-rules';
import { guardRefusals } from '../lib/release/chart-guards';
import { allReleases, releaseOf } from '../lib/release/table';
import { readFacts } from '../lib/values/facts';

type Words = Record<string, (string | number)[]>;

/** As documentation and code of the releases have them: those that a release lacks or has alone stand below. */
const WORDS: Words = {
  '.routingMode': ['native', 'tunnel'],
  '.tunnelProtocol': ['geneve', 'vxlan'],
  '.ipam.mode': ['alibabacloud', 'azure', 'cluster-pool', 'crd', 'delegated-plugin', 'eni', 'kubernetes', 'multi-pool'],
  '.identityAllocationMode': ['crd', 'doublewrite-readcrd', 'doublewrite-readkvstore', 'kvstore'],
  '.bpf.datapathMode': ['netkit', 'netkit-l2', 'veth'],
  '.loadBalancer.acceleration': ['best-effort', 'disabled', 'native', 'testing-only'],
  '.loadBalancer.mode': ['dsr', 'hybrid', 'snat'],
  '.loadBalancer.algorithm': ['maglev', 'random'],
  '.loadBalancer.dsrDispatch': ['geneve', 'ipip', 'opt'],
  '.maglev.tableSize': [1021, 131071, 16381, 2039, 251, 32749, 4093, 509, 65521, 8191],
  '.encryption.type': ['ipsec', 'wireguard', 'ztunnel'],
  '.cni.chainingMode': ['aws-cni', 'flannel', 'none', 'portmap'],
};
const FIRST = ['-doublewrite-readcrd', '-doublewrite-readkvstore', '-ztunnel', '+lb-only'];
const OTHERS: Record<string, string[]> = {
  '1.14': [...FIRST, '-netkit', '-netkit-l2', '-best-effort', '+cluster-pool-v2beta'],
  '1.15': [...FIRST, '-netkit', '-netkit-l2'],
  '1.16': FIRST,
  '1.17': ['-ztunnel', '+lb-only'],
  '1.18': ['-ztunnel'],
  '1.19': [],
  '1.20': ['+auto'],
};
const PLACES: Record<string, string> = {
  'lb-only': '.bpf.datapathMode',
  auto: '.bpf.datapathMode',
  'cluster-pool-v2beta': '.ipam.mode',
};

describe('words of Helm values', () => {
  for (const { minor } of allReleases())
    it(`that the source of Cilium ${minor} has`, () => {
      const { words } = readFacts(`cilium-${minor}/helm-guards.json`) as { words: Words };
      const expected = Object.fromEntries(
        Object.entries(WORDS).map(([path, all]) => [
          path,
          [
            ...all.filter((word) => !OTHERS[minor].includes(`-${word}`)),
            ...OTHERS[minor].filter((one) => PLACES[one.slice(1)] === path).map((one) => one.slice(1)),
          ].sort(),
        ]),
      );
      const found = Object.fromEntries(Object.entries(words).map(([path, all]) => [path, [...all].sort()]));
      assert.deepEqual(found, Object.fromEntries(Object.entries(expected).map(([path, all]) => [path, all.sort()])));
    });

  it('are there for every rule', () =>
    assert.deepEqual(WORD_RULES.map(({ path }) => path).sort(), Object.keys(WORDS).sort()));

  it('are those of the release', () => {
    const saidOf = (version: string, mode: string) =>
      guardRefusals(releaseOf(version), { ipam: { mode } }, true).map(({ says }) => says);
    assert.deepEqual(saidOf('1.14.1', 'cluster-pool-v2beta'), []);
    assert.deepEqual(saidOf('1.15.19', 'cluster-pool-v2beta'), ['Unknown IPAM backend cluster-pool-v2beta']);
  });
});
