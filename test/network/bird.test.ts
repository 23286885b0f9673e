/**
 * BIRD with the generated files in the place of FRR: what the scripts do with it, what it takes and refuses, and what
 * is lost.
 *
 * @jest-environment ./test/network/side-by-side.ts
 * @side-by-side 3
 */
import { Duration } from 'cdk8s';
import type { App } from 'cdk8s';
import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { note } from '../support/note';
import { unless } from '../support/unless';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  BgpPeering,
  BgpPeeringProps,
  BirdRouter,
  BirdRouterProps,
  CiliumInstall,
  CiliumLB,
  HaproxyEdge,
  HostSetup,
  HubbleRoute,
  K3dCluster,
  NeighborDiscovery,
  SharedGateway,
} from '../../lib';
import { birdNeeds } from '../readers/bird';
import { missing } from '../readers/requires';
import type { Files } from '../support/snapshot';
import { synth } from '../support/synth';
import { sessionsOf, type Speaker } from './cilium';
import { goProgram } from './go-program';
import { Lab, networkNeeds } from './lab';
import { startBird, succeeds } from './support';
import { account, assertCutOff } from './traffic';

const skip = missing([...networkNeeds, ...birdNeeds]);
const HOSTNAME = 'hubble.example.com';
const PASSWORD = "p4$s!w\\or'd#{}";
const SECRETS = { 'bgp-auth': PASSWORD };
/** An address of the pool that no Gateway has. */
const SERVICE = '172.50.128.7';

interface Given {
  readonly router?: Partial<BirdRouterProps>;
  readonly peering?: Partial<BgpPeeringProps>;
}

function synthesised({ router = {}, peering = {} }: Given = {}): Files {
  return synth((app: App) => {
    const cluster = new K3dCluster(app, 'lab', {
      image: 'rancher/k3s:v1.33.5-k3s1',
      agents: 2,
      network: { subnet: '172.50.0.0/16' },
    });
    const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.20.2' });
    const bird = new BirdRouter(app, 'bird', { asn: 64513, cluster, ...router });
    new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [bird], ...peering });
    const pool = new CiliumLB(app, 'pool', { cilium, cidrs: cluster.poolNetworks });
    const gateway = new SharedGateway(app, 'web', { cilium, addresses: [pool.reserve(10)] });
    new HubbleRoute(app, 'hubble', { cilium, gateway, hostnames: [HOSTNAME] });
    new HaproxyEdge(app, 'edge', { gateways: [gateway] });
    new HostSetup(app, 'host');
  });
}

function inLab(name: string, given: Given, empty: boolean, tests: (lab: () => Lab, files: Files) => void): void {
  const files = skip ? {} : synthesised(given);
  describe(name, () => {
    let lab: Lab;
    beforeAll(async () => {
      goProgram('speaker');
      lab = await Lab.start(files, empty);
      if (empty) await startBird(lab);
    });
    afterAll(() => lab?.stop());
    tests(() => lab, files);
  });
}

const untilSessions = (lab: Lab, count: number) =>
  lab.until(`${count} sessions`, 40, async () => (await lab.sessions()) === count);

async function speak(
  lab: Lab,
  files: Files,
  i: number,
  secrets: Record<string, string>,
  changed: Partial<Speaker> = {},
): Promise<void> {
  await lab.speak(i, { ...sessionsOf(files, lab.nodes[i], lab.addresses[i], secrets, [`${SERVICE}/32`]), ...changed });
}

const hopsTo = async (lab: Lab, address: string) =>
  (await lab.routes()).find(({ destination }) => destination === address)?.nextHops ?? [];

/** Requests through HAProxy around an event that changes nodes or next hops so many times. */
async function losesNothing(lab: Lab, what: string, changes: number, event: () => Promise<unknown>): Promise<void> {
  const traffic = lab.traffic('http://127.0.0.1/', HOSTNAME, 40);
  await lab.until('requests are answered', 20, async () => traffic.answers.at(-1)?.status === 200);
  const start = Date.now();
  await event();
  await sleep(6000);
  const answers = await traffic.stop();
  note(`${what}, through HAProxy: ${account(answers, start)}`);
  assert.ok(answers.length > 20);
  assertCutOff(answers, changes);
}

/** When each session came up, in tenths of a second of the day: BIRD counts back from now, and milliseconds move. */
async function since(lab: Lab): Promise<number[]> {
  const text = await lab.must("birdc -r show protocols | awk '/Established/ { print $5 }'");
  const tenths = (time: string) => time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 10;
  return text.split('\n').filter(Boolean).sort().map(tenths);
}

unless(skip).describe('BIRD', () => {
  inLab('the scripts', {}, false, (lab) => {
    it('up.sh sets it up, and verify.sh finds its sessions and its file', async () => {
      await succeeds(lab(), 'up.sh', 'host', 'router', 'edge');
      assert.equal(await lab().sessions(), 3);
      await lab().untilRouted(3);
      const said = (await lab().script('verify.sh')).stdout;
      assert.match(said, /^ok {4}BIRD has \.\/bird\/bird\.conf$/m);
      assert.match(said, /^ok {4}BIRD has BGP sessions with 3 nodes$/m);
      assert.match(said, /^ok {4}this host has a route to \S+ over 3 nodes$/m);
      assert.match(said, /^ok {4}HAProxy answers for hubble\.example\.com$/m);
    });

    it('up.sh again, and again with another description: no session is reset', async () => {
      const before = await since(lab());
      await succeeds(lab(), 'up.sh', 'router');
      await lab().must(
        'sed -i \'s/description "nodes of bgp"/description "all nodes"/\' /run/lab/dist/host/bird/bird.conf',
      );
      await succeeds(lab(), 'up.sh', 'router');
      assert.match(await lab().must('birdc -r show protocols all'), /Description: +all nodes/);
      const after = await since(lab());
      assert.equal(after.length, before.length);
      assert.deepEqual(
        after.filter((time, i) => Math.abs(time - before[i]) >= 1),
        [],
      );
    });

    it('up.sh with a file that BIRD does not take stops before it is put', async () => {
      await lab().must(
        "cp /run/lab/dist/host/bird/bird.conf /run/lab/good; echo 'nonsense;' >> /run/lab/dist/host/bird/bird.conf",
      );
      const { status, stderr } = await lab().script('up.sh', 'router');
      assert.notEqual(status, 0);
      assert.match(stderr, /syntax error/);
      await lab().must('cp /run/lab/good /run/lab/dist/host/bird/bird.conf && cmp /run/lab/good /etc/bird/bird.conf');
      assert.equal(await lab().sessions(), 3);
    });

    it('a session that is missing: verify.sh says so, and where to look', async () => {
      await lab().kill(2, 'speaker');
      await untilSessions(lab(), 2);
      const { status, stdout } = await lab().script('verify.sh');
      assert.notEqual(status, 0);
      assert.match(stdout, /^FAIL {2}BIRD has BGP sessions with 3 nodes: 2 of 3: see birdc show protocols$/m);
      assert.match(
        stdout,
        /^FAIL {2}this host has a route to \S+ over 3 nodes: 2 of 3 next hops: see birdc show route for \S+ all$/m,
      );
      await lab().startSpeaker(2);
      await lab().untilRouted(3);
    });

    it("a node's link dies and comes back: nothing is lost but what is under way", async () => {
      await losesNothing(lab(), 'the link of a node dies', 3, async () => {
        await lab().link(1, 'down');
        await lab().untilRouted(2);
        await lab().link(1, 'up');
        await lab().untilRouted(3);
      });
    });

    it('BIRD restarts: nothing is lost but what is under way', async () => {
      const restart = async () => {
        const start = Date.now();
        await lab().must('service bird restart');
        await lab().untilRouted(3);
        note(`all next hops are back after ${Date.now() - start} ms`);
      };
      await losesNothing(lab(), 'BIRD restarts', 4, restart);
    });

    it('down.sh puts back the file that stood there', async () => {
      await succeeds(lab(), 'down.sh', 'edge', 'router');
      assert.doesNotMatch(await lab().must('cat /etc/bird/bird.conf'), /cilium/i);
      assert.equal(await lab().sessions(), 0);
      assert.deepEqual(await lab().routes(), []);
    });
  });

  const password = { router: { password: PASSWORD }, peering: { passwordSecret: 'bgp-auth' } };
  inLab('a password, on neighbors of a listen range', password, true, (lab, files) => {
    it('the same on both ends: sessions come up and carry; another one: none does', async () => {
      await Promise.all([0, 1].map((i) => speak(lab(), files, i, SECRETS)));
      await speak(lab(), files, 2, { 'bgp-auth': 'other' });
      note(`sessions after ${await untilSessions(lab(), 2)} ms`);
      await lab().until('two next hops', 10, async () => (await hopsTo(lab(), SERVICE)).length === 2);
      await sleep(12_000); // with the right one a session is up after 10 s at most: the time between attempts
      assert.equal(await lab().sessions(), 2);
    });

    it('verify.sh says that segments came with a wrong password', async () => {
      const { stdout } = await lab().script('verify.sh');
      assert.match(
        stdout,
        /^FAIL {2}BIRD has BGP sessions with 3 nodes: 2 of 3: see birdc show protocols; segments with another password than the router's, or none: [1-9]\d*$/m,
      );
    });

    it('is for its owner alone to read', async () => {
      assert.equal((await lab().must('stat --format %a:%U /etc/bird/bird.conf')).trim(), '640:bird');
    });
  });

  const listed = {
    router: { ...password.router, neighbors: NeighborDiscovery.EXPLICIT },
    peering: { ...password.peering, gracefulRestartTime: Duration.seconds(20), connectRetryTime: Duration.seconds(1) },
  };
  inLab('nodes by address, with graceful restart', listed, true, (lab, files) => {
    it('every session comes up and carries', async () => {
      await Promise.all([0, 1, 2].map((i) => speak(lab(), files, i, SECRETS)));
      await untilSessions(lab(), 3);
      await lab().until('three next hops', 10, async () => (await hopsTo(lab(), SERVICE)).length === 3);
    });

    it('a speaker that restarts: its route never leaves the kernel', async () => {
      await lab().must(
        'ip monitor route > /run/lab/monitor 2>&1 < /dev/null & echo $! > /run/lab/monitor.pid; sleep .3',
      );
      await lab().kill(0, 'speaker');
      await untilSessions(lab(), 2);
      assert.equal((await hopsTo(lab(), SERVICE)).length, 3);
      await speak(lab(), files, 0, SECRETS);
      await untilSessions(lab(), 3);
      await sleep(3000);
      await lab().must('kill "$(cat /run/lab/monitor.pid)"');
      assert.doesNotMatch(
        await lab().must('cat /run/lab/monitor'),
        new RegExp(`Deleted ${SERVICE.replaceAll('.', '\\.')}`),
      );
      assert.equal((await hopsTo(lab(), SERVICE)).length, 3);
    });

    it('one of another AS gets no session', async () => {
      await lab().kill(1, 'speaker');
      await untilSessions(lab(), 2);
      await speak(lab(), files, 1, SECRETS, { ASN: 64999 });
      await sleep(5000);
      assert.equal(await lab().sessions(), 2);
    });
  });

  inLab('a hostile node', {}, true, (lab, files) => {
    const lawful = `${SERVICE}/32`;
    it('announces a default route, networks, the whole pool and addresses of others: only the address of a Service comes through', async () => {
      const others = [
        '0.0.0.0/0',
        '172.50.0.0/17',
        '172.50.128.0/17',
        '172.50.128.0/24',
        '172.50.0.3/32',
        '192.0.2.1/32',
        '10.0.0.0/8',
        '8.8.8.8/32',
      ];
      await speak(lab(), files, 0, {}, { Announce: [...others, lawful] });
      await speak(lab(), files, 1, {});
      await untilSessions(lab(), 2);
      await lab().until('its lawful address', 10, async () => (await hopsTo(lab(), SERVICE)).length === 2);
      assert.deepEqual(
        (await lab().routes()).map(({ destination }) => destination),
        [SERVICE],
      );
      assert.doesNotMatch(await lab().log(1, 'speaker'), /received/);
    });

    it('announces 10,000 prefixes that are none of ours, and harms nobody', async () => {
      const many = Array.from({ length: 10_000 }, (_, i) => `10.${100 + (i >> 8)}.${i & 255}.0/24`);
      await lab().announce(0, [...many, lawful]);
      await sleep(5000);
      assert.deepEqual(
        (await lab().routes()).map(({ destination }) => destination),
        [SERVICE],
      );
      assert.equal(await lab().sessions(), 2);
    });
  });
});
