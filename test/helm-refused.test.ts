// Helm values of a type that charts take, and that Kubernetes, the agent or the operator refuses: with their neighbours
// that all take. test/helm-shapes.readers.test.ts has the proof for what goes into fields of Kubernetes.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { guardRefusals } from '../lib/release/chart-guards';
import { chartProblems } from '../lib/release/chart-values';
import { releaseOf } from '../lib/release/table';
import { VERSIONS } from './support/topologies';

const pools = (one: unknown, mode?: string) => ({
  ipam: { ...(mode && { mode }), operator: { clusterPoolIPv4PodCIDRList: one } },
});
const BAD: [object, string][] = [
  [{ extraArgs: [1] }, 'has a number at [0]: Kubernetes refuses'],
  [{ extraEnv: [{ name: 'A', value: 3 }] }, 'has a number at [0].value'],
  [{ extraEnv: [{ value: '3' }] }, 'has no name at [0]'],
  [{ tolerations: ['a'] }, 'has text at [0]'],
  [{ operator: { tolerations: [{ effect: 'NoSchedul' }] } }, 'has "NoSchedul" at [0].effect'],
  [{ envoy: { resources: { limits: { cpu: 'many', memory: 'all' } } } }, 'has "many" at .limits.cpu, and 1 more'],
  [{ podLabels: { 'example.com/team': 7 } }, 'has a number at ["example.com/team"]'],
  [{ hubble: { tls: { server: { extraDnsNames: [3] } } } }, 'has a number at [0]'],
  [{ extraConfig: { 'enable-x': true } }, 'has true at ["enable-x"]'],
  [pools(['10.0.0.0/33']), 'unable to initialize IPv4 allocator'],
  [pools(['10.0.0.0/8', 'fd00::/8'], 'cluster-pool'), 'unable to initialize IPv4 allocator'],
  [pools(['10.0.0.0/8', '10.1.0.0/16']), 'unable to initialize IPv4 allocator'],
  [pools(['10.0.0.0/26']), 'unable to initialize IPv4 allocator'],
  [pools([]), 'unable to initialize IPv4 allocator'],
  [{ updateStrategy: { type: 'Recreate' } }, 'has "Recreate" at .type'],
  [{ cluster: { id: 300, name: 'a' } }, 'invalid cluster id 300: must be in range 0..255'],
  [{ ipv4NativeRoutingCIDR: '10.0.0.0' }, "Unable to parse CIDR '10.0.0.0'"],
  [{ ipv6NativeRoutingCIDR: '10.0.0.0/8' }, "Unable to parse CIDR '10.0.0.0/8'"],
];
const GOOD: object[] = [
  { extraArgs: ['--x=1', ''] },
  { extraEnv: [{ name: 'A' }, { name: 'B', valueFrom: { fieldRef: { fieldPath: 'status.hostIP' } } }] },
  { tolerations: [{ operator: 'Exists' }, { key: 'a', effect: '', tolerationSeconds: 7 }] },
  { envoy: { resources: { limits: { cpu: 2, memory: '1.5Gi', 'example.com/gpu': 1 } } } },
  { podLabels: { team: '7', '${TEAM}': '${NAME}' } },
  { tolerations: ['${TOLERATION}'] },
  { operator: { updateStrategy: { rollingUpdate: { maxSurge: '25%', maxUnavailable: 1 } } } },
  { extraConfig: { 'enable-x': 'true' } },
  { affinity: null },
  pools(['10.0.0.0/33'], 'kubernetes'),
  pools(['10.0.0.5/8', '10.128.0.0/9'], 'multi-pool'),
  pools('10.0.0.0/16 10.1.0.0/16'),
  pools('10.0.0.0/16,10.1.0.0/16'),
  pools('10.0.0.0/24'),
  { ipam: { operator: { clusterPoolIPv4PodCIDRList: ['10.0.0.0/26'], clusterPoolIPv4MaskSize: 27 } } },
  { cluster: { id: 255, name: 'a' } },
  pools(['${POD_CIDR}']),
  { ipv4NativeRoutingCIDR: '' },
  { ipv6NativeRoutingCIDR: 'fd00::/8' },
];

function said(version: string, values: object): string[] {
  const release = releaseOf(version);
  const given = values as Record<string, unknown>;
  return [
    ...chartProblems(release, given).flatMap(({ kind, rule }) => (kind === 'refused' ? [rule] : [])),
    ...guardRefusals(release, given, true).map(({ says }) => says),
  ];
}

describe.each(VERSIONS)('%s', (version) => {
  for (const [values, rule] of BAD)
    it(JSON.stringify(values), () => {
      const found = said(version, values);
      assert.equal(found.length, 1, found.join('\n'));
      assert.ok(found[0].startsWith(rule), found[0]);
    });
  for (const values of GOOD) it(JSON.stringify(values), () => assert.deepEqual(said(version, values), []));
});

describe('a key that the chart does not read', () => {
  const fixes = (values: object, minor = '1.18') =>
    chartProblems(releaseOf(minor), { ...values }).map(({ fix }) => fix);
  it('is named as the chart has it, where that is near', () =>
    assert.deepEqual(fixes({ cgroup: { automount: { enabled: false } } }), [
      'Did you mean cgroup.autoMount? Write that.',
    ]));
  it('is found in another map of the chart', () =>
    assert.deepEqual(fixes({ bbr: true }), ['Leave it out, or write bandwidthManager.bbr if that is meant.']));
  it('is not found where the chart has a map for a word', () =>
    assert.doesNotMatch(fixes({ loadBalancer: { standalone: true } }, '1.20').join(), /^$|hubble/));
  it('is no number of the chart if it has a map', () =>
    assert.deepEqual(fixes({ bpf: { mapMax: { ct: 1 } } }), ['Leave it out.']));
  it('has no list of keys beside it that nobody reads', () =>
    assert.deepEqual(fixes({ wireguardPeers: 3 }), ['Leave it out.']));
});
