// Pools of addresses of pods and settings of single nodes: what is written, what follows from it, and what is refused.
import assert from 'node:assert/strict';
import type { App } from 'cdk8s';
import { describe, it } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import {
  CiliumInstall,
  CiliumLB,
  Cluster,
  LabelOperator,
  NodeSettings,
  type NodeSettingsProps,
  PodIpPool,
  type PodIpPoolProps,
} from '../lib';
import { saidOf } from './support/said';
import { synth } from './support/synth';

const RANGE = { cidrs: ['10.10.0.0/16'], maskSize: 27 };

function written(build: (app: App) => void): { objects: any[]; helm?: any } {
  const files = synth(build);
  const objects = Object.entries(files)
    .filter(([file]) => !file.startsWith('host/'))
    .flatMap(([, text]) => parseAllDocuments(text).map((document) => document.toJS()))
    .sort((a, b) => (a.metadata.name < b.metadata.name ? 1 : -1));
  const helm = files['host/cilium-values.yml'];
  return { objects, helm: helm === undefined ? undefined : parse(helm) };
}

describe('PodIpPool', () => {
  it('is written, and Cilium gives addresses of it', () => {
    const { objects, helm } = written((app) => {
      const cluster = Cluster.fromAttributes(app, 'cluster', { name: 'rack', podCidrs: ['10.244.0.0/16'] });
      const cilium = new CiliumInstall(app, 'cilium', { cluster });
      new PodIpPool(app, 'default', { cilium, ipv4: RANGE, ipv6: { cidrs: ['fd00:10::/64'], maskSize: 112 } });
      new PodIpPool(app, 'databases', {
        cilium,
        ipv4: { cidrs: ['10.20.0.0/16', '10.21.0.0/16'], maskSize: 28 },
        pods: { labels: { tier: 'database' } },
        namespaces: { expressions: [{ key: 'stage', operator: LabelOperator.IN, values: ['live'] }] },
        allowFirstIp: true,
        allowLastIp: false,
        metadata: { name: 'db', labels: { team: 'data' } },
      });
    });
    assert.deepEqual(helm.ipam, { mode: 'multi-pool' });
    assert.equal(helm.k8s, undefined);
    assert.deepEqual(objects, [
      {
        apiVersion: 'cilium.io/v2alpha1',
        kind: 'CiliumPodIPPool',
        metadata: { name: 'default' },
        spec: { ipv4: RANGE, ipv6: { cidrs: ['fd00:10::/64'], maskSize: 112 } },
      },
      {
        apiVersion: 'cilium.io/v2alpha1',
        kind: 'CiliumPodIPPool',
        metadata: { labels: { team: 'data' }, name: 'db' },
        spec: {
          ipv4: { cidrs: ['10.20.0.0/16', '10.21.0.0/16'], maskSize: 28 },
          podSelector: { matchLabels: { tier: 'database' } },
          namespaceSelector: { matchExpressions: [{ key: 'stage', operator: 'In', values: ['live'] }] },
          allowFirstIP: true,
          allowLastIP: false,
        },
      },
    ]);
  });

  it.each<[string, string, PodIpPoolProps, RegExp]>([
    ['no network', '1.20.2', {}, /ipv4: is missing, and ipv6 too/],
    ['an empty list', '1.20.2', { ipv4: { cidrs: [], maskSize: 24 } }, /ipv4\.cidrs \[\]: must have one network/],
    [
      'the other family',
      '1.20.2',
      { ipv6: RANGE },
      /ipv6\.cidrs\[0\] "10\.10\.0\.0\/16": must be of IPv6; .*under ipv4/,
    ],
    ['a part that does not fit', '1.20.2', { ipv4: { ...RANGE, maskSize: 8 } }, /ipv4\.maskSize 8: .*from 16 to 32/],
    [
      'labels in an older release',
      '1.18.4',
      { ipv4: RANGE, pods: { labels: { a: 'b' } } },
      /pods: Cilium 1\.18 has no selectors for pools of pods: .*1\.19, 1\.20/,
    ],
    ['ends in an older release', '1.19.4', { ipv4: RANGE, allowFirstIp: true }, /allowFirstIp true: Cilium 1\.19/],
  ])('%s is refused', (_, version, props, wanted) => {
    const { errors } = saidOf((app) => {
      const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version });
      new PodIpPool(app, 'default', { cilium, ...props });
    });
    assert.equal(errors.length, 1, errors.join('\n'));
    assert.match(errors[0], wanted);
  });

  it('that overlaps another network of the app is found, and not the pod network that it takes the place of', () => {
    const build = (cidr: string) => (app: App) => {
      Cluster.fromAttributes(app, 'cluster', {
        name: 'rack',
        podCidrs: ['10.10.0.0/16'],
        serviceCidrs: ['10.96.0.0/16'],
      });
      new PodIpPool(app, 'default', { ipv4: RANGE });
      new PodIpPool(app, 'other', { ipv4: { cidrs: [cidr], maskSize: 27 } });
      new CiliumLB(app, 'lb', { cidrs: ['198.51.100.0/24'] });
    };
    assert.deepEqual(saidOf(build('10.20.0.0/16')).errors, []);
    for (const [cidr, what] of [
      ['10.10.128.0/17', 'pool of pods default'],
      ['10.96.3.0/24', 'service network'],
      ['198.51.100.0/24', 'pool lb'],
    ]) {
      const { errors } = saidOf(build(cidr));
      assert.ok(
        errors.some((line) => line.includes('networks-overlap') && line.includes(cidr) && line.includes(what)),
        errors.join('\n'),
      );
    }
  });
});

describe('NodeSettings', () => {
  it('is written into the namespace of Cilium', () => {
    const { objects } = written((app) => {
      const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.15.19', namespace: 'cilium' });
      new NodeSettings(app, 'big', {
        cilium,
        settings: { 'bpf-ct-global-tcp-max': '1048576' },
        nodeSelector: { size: 'big' },
      });
    });
    assert.deepEqual(objects, [
      {
        apiVersion: 'cilium.io/v2alpha1',
        kind: 'CiliumNodeConfig',
        metadata: { name: 'big', namespace: 'cilium' },
        spec: { defaults: { 'bpf-ct-global-tcp-max': '1048576' }, nodeSelector: { matchLabels: { size: 'big' } } },
      },
    ]);
  });

  it.each<[string, NodeSettingsProps, RegExp]>([
    ['nothing', { settings: {} }, /settings \{\}: must have one at least/],
    [
      'a name of a file elsewhere',
      { settings: { '../x': '1' } },
      /settings key "\.\.\/x": must be the name of a setting/,
    ],
  ])('%s is refused', (_, props, wanted) => {
    const { errors } = saidOf((app) => new NodeSettings(app, 'big', props));
    assert.equal(errors.length, 1, errors.join('\n'));
    assert.match(errors[0], wanted);
  });
});

it('settings for labels that no node has are an error', () => {
  const { errors } = saidOf((app) => {
    const nodes = [{ name: 'node-1', addresses: ['192.0.2.11'], labels: { size: 'small' } }];
    const cluster = Cluster.fromAttributes(app, 'cluster', { name: 'rack', nodes });
    const cilium = new CiliumInstall(app, 'cilium', { cluster });
    new NodeSettings(app, 'big', { cilium, nodeSelector: { size: 'big' }, settings: { 'bpf-ct-global-tcp-max': '1' } });
    new NodeSettings(app, 'small', { cilium, nodeSelector: { size: 'small' }, settings: { debug: 'true' } });
  });
  assert.deepEqual(errors, [
    '[big] node selector size=big of big does not match the only node, whose labels are {"size":"small"}. ' +
      'Select by one of these. (node-selector-empty)',
  ]);
});
