// What the parts of network.test.ts share: the files of main.ts, and what should hold in each lab.
import assert from 'node:assert/strict';
import { missing } from '../readers/requires';
import { labFiles } from '../support/lab';
import type { Files } from '../support/snapshot';
import { goProgram } from './go-program';
import { Lab, networkNeeds } from './lab';

export const FRR = 'host/frr/frr.conf';
export const HAPROXY = 'host/haproxy.cfg';
export const POLICY = 'bgpp.k8s.yaml';
export const HOSTNAME = 'hubble.example.com';
export const ADDRESS = '172.50.201.37';

export const skip = missing(networkNeeds);
/** Those of main.ts. */
export const files = skip ? {} : synthesised();

function synthesised(): Files {
  goProgram('speaker');
  return labFiles();
}

/** FRR with the files of the lab, started by its own script as up.sh does, whether or not sessions come up. */
export async function startRouter(lab: Lab): Promise<void> {
  await lab.must(`
    install -m 640 -o frr -g frr /run/lab/dist/host/frr/* /etc/frr/
    service frr restart
  `);
}

/** The Gateway's address with all nodes as next hops, and nothing else that BGP brought. */
export async function assertTable(lab: Lab): Promise<void> {
  assert.deepEqual(await lab.routes(), [{ destination: ADDRESS, nextHops: [...lab.addresses].sort() }]);
}

/** The router tells the nodes nothing, by its own account and by theirs. */
export async function assertSilent(lab: Lab): Promise<void> {
  const peers = await lab.peers();
  assert.deepEqual(
    Object.values(peers).map((peer: any) => peer.pfxSnt),
    lab.nodes.map(() => 0),
  );
  for (const peer of Object.keys(peers)) {
    const { totalPrefixCounter } = JSON.parse(
      await lab.must(`vtysh -c 'show bgp ipv4 unicast neighbors ${peer} advertised-routes json'`),
    );
    assert.equal(totalPrefixCounter ?? 0, 0, `routes told to ${peer}`);
  }
  for (const i of lab.nodes.keys()) assert.doesNotMatch(await lab.log(i, 'speaker'), /received/);
}

/** Sessions stand since the same time; FRR counts it back from now, by whole seconds. */
export function assertSameSessions(now: any[], before: any[]): void {
  assert.deepEqual(
    now.map((peer) => peer.state),
    before.map((peer) => peer.state),
  );
  for (const [i, peer] of now.entries())
    assert.ok(Math.abs(peer.peerUptimeEstablishedEpoch - before[i].peerUptimeEstablishedEpoch) <= 2);
}

/** Stops these nodes and starts them with other addresses; milliseconds from their start to all routes. */
export async function restartWith(lab: Lab, addresses: Record<number, string>, patience = 40): Promise<number> {
  const nodes = Object.keys(addresses).map(Number);
  await Promise.all(nodes.map((i) => lab.stopNode(i)));
  for (const i of nodes) lab.addresses[i] = addresses[i];
  const start = Date.now();
  await Promise.all(nodes.map((i) => lab.startNode(i)));
  await lab.until('all nodes have routes', patience, async () =>
    (await lab.routes()).some((route) => route.nextHops.join() === [...lab.addresses].sort().join()),
  );
  return Date.now() - start;
}
