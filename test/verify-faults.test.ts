// verify.sh, run where no cluster is: what fails, and which known faults of Cilium may be why.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { it } from '@jest/globals';
import { BgpPeering, BgpRouter, CiliumInstall, CiliumLB, Cluster, HostSetup, SharedGateway } from '../lib';
import { inTemporary, synth } from './support/synth';

/** The last lines of verify.sh, from its first word on known faults on, and its exit code. */
function verified(version: string, ...words: string[]) {
  const files = synth((app) => {
    const cluster = Cluster.fromAttributes(app, 'there', {
      name: 'there',
      nodeNetworks: ['192.0.2.0/24'],
      nodes: [{ name: 'n-1', addresses: ['192.0.2.11'] }],
    });
    const cilium = new CiliumInstall(app, 'cilium', { cluster, version });
    const pool = new CiliumLB(app, 'pool', { cilium, cidrs: ['198.51.100.0/24'] });
    new SharedGateway(app, 'gw', { cilium, addresses: [pool.reserve(1)] });
    const router = BgpRouter.fromAttributes(app, 'r', { asn: 64496, addresses: ['192.0.2.1'] });
    new BgpPeering(app, 'bgp', { cilium, localAsn: 64500, peers: [router] });
    new HostSetup(app, 'host');
  });
  return inTemporary((directory) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
    const env = { PATH: '/usr/bin:/bin', KUBECONFIG: '/dev/null' };
    const { stdout, status } = spawnSync('bash', [join(directory, 'host/verify.sh'), ...words], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return { status, said: stdout, faults: /\nKnown faults of [^]*/.exec(stdout)?.[0] };
  });
}

it('names the faults of its Cilium that objects of the program meet, if something fails', () => {
  const { status, said, faults } = verified('1.14.1');
  assert.equal(status, 1);
  assert.match(said, /^FAIL {2}Cilium runs on every node: /m);
  assert.match(faults!, /^\nKnown faults of Cilium 1\.14\.1 that objects of this program meet:\n- pool: /);
  assert.match(
    faults!,
    /- bgp: [^-]*another AS number[^-]*Mended in 1\.15\.7, 1\.16\.0\. \(cilium#33163, cilium#33262\)/,
  );
  for (const line of faults!.split('\n')) assert.ok(line.length <= 80, line);
});

it('names none that the version does not have', () => {
  assert.doesNotMatch(verified('1.20.2').faults ?? '', /cilium#33163/);
});

it('names none before it has looked', () => {
  const { status, faults } = verified('1.14.1', '--dry-run');
  assert.deepEqual({ status, faults }, { status: 0, faults: undefined });
});
