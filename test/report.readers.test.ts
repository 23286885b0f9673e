// What people and programs are told of an app that is wrong, through cdk8s synth.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from '@jest/globals';
import { BgpPeering, BgpRouter, CheckName, Checks, CiliumLB } from '../lib';
import { saidOf } from './support/said';
import { inTemporary } from './support/synth';

/**
 * Two pools, of which one holds the router and the other has host bits: two errors at one construct, one at another, a
 * warning.
 */
const PROGRAM = `
import { ApiObject, App, Chart } from 'cdk8s';
import { BgpPeering, BgpRouter, CiliumLB } from ${JSON.stringify(resolve('lib'))};
const app = new App();
const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
new CiliumLB(app, 'pools', { cidrs: ['192.0.2.0/24'] });
new ApiObject(new Chart(app, 'more'), 'a-pool-with-a-name-that-is-rather-long-for-a-construct-of-an-app', {
  apiVersion: 'cilium.io/v2', kind: 'CiliumLoadBalancerIPPool', metadata: { name: 'more' }, spec: { blocks: [{ cidr: '192.0.2.5/24' }] },
});
app.synth();
`;

describe('cdk8s synth of an app that is wrong', () => {
  inTemporary((directory) => {
    mkdirSync(join(directory, 'dist'));
    writeFileSync(join(directory, 'main.ts'), PROGRAM);
    writeFileSync(
      join(directory, 'cdk8s.yaml'),
      `language: typescript\napp: node --require ${resolve('node_modules/tsx/dist/cjs/index.cjs')} main.ts\n`,
    );
    writeFileSync(join(directory, 'package.json'), '{}');
    const env = {
      ...process.env,
      CDK8S_CHECK_UPGRADE: 'false',
      CDK8S_CILIUM_FINDINGS: 'findings.json',
      NODE_PATH: resolve('node_modules'),
    };
    const { status, stderr } = spawnSync('node', [resolve('node_modules/cdk8s-cli/bin/cdk8s'), 'synth'], {
      cwd: directory,
      encoding: 'utf8',
      env,
    });
    const findings = existsSync(join(directory, 'findings.json'))
      ? JSON.parse(readFileSync(join(directory, 'findings.json'), 'utf8'))
      : undefined;

    it('ends with exit code 1 and writes nothing', () => {
      assert.equal(status, 1);
      assert.ok(!existsSync(join(directory, 'dist/pools.k8s.yaml')));
    });

    it('tells everything at once, by construct, in lines of a terminal', () => {
      const told = stderr
        .split('\n')
        .filter((line) => /^(warning: \[| {2}\[| {4}[^ a^]| {4}a[^t])/.test(line) && !line.includes('throw new Error'));
      assert.equal(
        told.join('\n'),
        `warning: [more/a-pool-with-a-name-that-is-rather-long-for-a-construct-of-an-app]
    block 192.0.2.5/24 of pool more has host bits set: Cilium takes all of
    192.0.2.0/24. Write the network or the address that you mean.
    (pool-host-bits)
  [pools] pool pools has 192.0.2.0/24, and in it 192.0.2.1, the router's own
    address: a Service that gets it cuts off BGP. Take 192.0.2.1 out of the
    pool. (pool-holds-router)
  [more/a-pool-with-a-name-that-is-rather-long-for-a-construct-of-an-app] pool
    more has 192.0.2.5/24, and in it 192.0.2.1, the router's own address: a
    Service that gets it cuts off BGP. Take 192.0.2.1 out of the pool.
    (pool-holds-router)
  [more/a-pool-with-a-name-that-is-rather-long-for-a-construct-of-an-app] pool
    more has 192.0.2.5/24, which overlaps 192.0.2.0/24 of pool pools. Make them
    disjoint. (pools-overlap)`,
      );
    });

    it('writes the same for programs where CDK8S_CILIUM_FINDINGS says', () => {
      assert.deepEqual(Object.keys(findings), ['version', 'summary', 'releases', 'findings', 'ignored', 'notes']);
      assert.deepEqual(findings.summary, { errors: 3, warnings: 1, objects: 5 });
      assert.deepEqual(findings.findings[0], {
        check: 'pool-holds-router',
        level: 'error',
        path: 'pools/Default/Resource',
        object: 'CiliumLoadBalancerIPPool pools',
        field: '.spec.blocks[0].cidr',
        message:
          "pool pools has 192.0.2.0/24, and in it 192.0.2.1, the router's own address: a Service that gets it " +
          'cuts off BGP. Take 192.0.2.1 out of the pool.',
      });
    });
  });
});

describe('CDK8S_CILIUM_FINDINGS', () => {
  it('tells of an app that is right too, and of checks that are off', () => {
    inTemporary((directory) => {
      const file = join(directory, 'findings.json');
      process.env.CDK8S_CILIUM_FINDINGS = file;
      try {
        const { errors, warnings } = saidOf((app) => {
          const router = BgpRouter.fromAttributes(app, 'router', { asn: 64513, addresses: ['192.0.2.1'] });
          new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
          const pools = new CiliumLB(app, 'pools', { cidrs: ['192.0.2.0/24'] });
          Checks.disable(pools, CheckName.POOL_HOLDS_ROUTER, 'it moves tomorrow');
        });
        assert.deepEqual([...errors, ...warnings], []);
      } finally {
        delete process.env.CDK8S_CILIUM_FINDINGS;
      }
      const { summary, findings, ignored, notes } = JSON.parse(readFileSync(file, 'utf8'));
      assert.deepEqual([summary.errors, findings.length], [0, 0]);
      assert.deepEqual(
        ignored.map(({ check, path }: { check: string; path: string }) => [check, path]),
        [['pool-holds-router', 'pools/Default/Resource']],
      );
      assert.deepEqual(notes, [{ text: 'Check pool-holds-router is off at pools: it moves tomorrow' }]);
    });
  });
});
