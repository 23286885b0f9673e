/**
 * BGP sessions as operators run them, between FRR with the generated files and speakers with the generated objects:
 * passwords, graceful restart, BFD, two routers, several instances.
 *
 * @jest-environment ./test/network/side-by-side.ts
 * @side-by-side 3
 */
import { App, Duration } from 'cdk8s';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { note } from '../support/note';
import { unless } from '../support/unless';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  BgpPeering,
  BgpPeeringProps,
  BgpSessionOptions,
  CiliumInstall,
  CiliumLB,
  FrrRouter,
  FrrRouterProps,
  HostSetup,
  K3dCluster,
  NeighborDiscovery,
} from '../../lib';
import { missing } from '../readers/requires';
import { readTree, type Files } from '../support/snapshot';
import { sessionsOf } from './cilium';
import { goProgram } from './go-program';
import { Lab, networkNeeds } from './lab';

const skip = missing(networkNeeds);
const PASSWORD = 'p4$s!w"or\'d';
const SERVICE = '172.50.128.7';
const OTHER_PASSWORD = 'another';
const SECRETS = { 'bgp-auth': PASSWORD, 'bgp-auth-2': OTHER_PASSWORD };

interface Given {
  readonly router?: Partial<FrrRouterProps>;
  readonly raw?: string[];
  readonly second?: Partial<FrrRouterProps>;
  /** What differs in the sessions with the second router. */
  readonly session?: BgpSessionOptions;
  /** Props of each peering. */
  readonly peerings?: Partial<BgpPeeringProps>[];
}

/** A cluster of three nodes, a router on the host, and what differs. */
function synthesised({ router = {}, raw = [], second, session, peerings = [{}] }: Given): Files {
  const outdir = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-sessions-'));
  try {
    const app = new App({ outdir });
    const cluster = new K3dCluster(app, 'lab', {
      image: 'rancher/k3s:v1.33.5-k3s1',
      agents: 2,
      network: { subnet: '172.50.0.0/16' },
    });
    const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.20.2' });
    const routers = [new FrrRouter(app, 'frr', { asn: 64513, cluster, ...router })];
    routers[0].addRawLines(...raw);
    if (second)
      routers.push(
        new FrrRouter(app, 'frr-2', { asn: 64513, cluster, machine: 'r2', addresses: ['172.50.255.2'], ...second }),
      );
    const sessions = session && [{ peer: routers[1], ...session }];
    peerings.forEach(
      (props, i) => new BgpPeering(app, `bgp-${i}`, { cilium, localAsn: 64512, peers: routers, sessions, ...props }),
    );
    new CiliumLB(app, 'pool', { cilium, cidrs: cluster.poolNetworks });
    new HostSetup(app, 'host');
    app.synth();
    return readTree(outdir);
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** FRR of the host, with the files of the program, as its own start script runs it. */
async function startRouter(lab: Lab): Promise<void> {
  await lab.must(
    'sysctl -q -w net.ipv4.ip_forward=1; install -m 640 -o frr -g frr /run/lab/dist/host/frr/* /etc/frr/; ' +
      'service frr restart',
  );
}

/** Daemons of FRR in a network namespace of the lab, beside those of the host. */
async function startFrr(lab: Lab, namespace: string, config: string, daemons = ['zebra', 'bgpd']): Promise<void> {
  const folder = `/run/lab/frr-${namespace}`;
  await lab.write(`${folder}/frr.conf`, config);
  await lab.must(
    `
    set -e
    folder=$1 namespace=$2
    shift 2
    touch $folder/vtysh.conf
    chown -R frr:frr $folder
    for daemon; do
      nsenter --net=/run/netns/$namespace /usr/lib/frr/$daemon -d -z $folder/zserv.api -i $folder/$daemon.pid --vty_socket $folder > $folder/$daemon.log 2>&1
    done
    nsenter --net=/run/netns/$namespace vtysh --vty_socket $folder --config_dir $folder -f $folder/frr.conf
  `,
    folder,
    namespace,
    ...daemons,
  );
}

async function established(lab: Lab, folder: string): Promise<number> {
  const { stdout } = await lab.run(
    `vtysh --vty_socket ${folder} --config_dir ${folder} -c 'show bgp ipv4 unicast summary json' 2> /dev/null`,
  );
  return Object.values<any>((stdout ? JSON.parse(stdout) : {}).peers ?? {}).filter(
    ({ state }) => state === 'Established',
  ).length;
}

/** The hold time of each session in seconds, as both ends agreed on it. */
async function holdTimes(lab: Lab, options: string): Promise<number[]> {
  const neighbors: any[] = Object.values(JSON.parse(await lab.must(`vtysh ${options} -c 'show bgp neighbors json'`)));
  return neighbors.flatMap(({ bgpState, bgpTimerHoldTimeMsecs: time }) =>
    bgpState === 'Established' ? time / 1000 : [],
  );
}

function speak(lab: Lab, files: Files, i: number, secrets: Record<string, string> = {}): Promise<void> {
  return lab.speak(i, sessionsOf(files, lab.nodes[i], lab.addresses[i], secrets, [`${SERVICE}/32`]));
}

const untilSessions = (lab: Lab, count: number) =>
  lab.until(`${count} sessions`, 40, async () => (await lab.sessions()) === count);

/** Next hops of the Service's address, in this network namespace or the host's. */
async function nextHops(lab: Lab, namespace?: string): Promise<string[]> {
  const at = namespace ? `nsenter --net=/run/netns/${namespace} ` : '';
  const [route] = JSON.parse((await lab.must(`${at}ip -json route show ${SERVICE} proto bgp`)) || '[]');
  return route ? (route.nexthops ?? [route]).map(({ gateway }: any) => gateway).sort() : [];
}

/** A counter of the kernel on segments that a password did not fit. */
async function counter(lab: Lab, name: string): Promise<number> {
  return Number(/ (\d+) /.exec(await lab.must(`nstat -az ${name} | grep ${name}`))![1]);
}

/** A suite with a lab of its own: empty nodes, FRR on the host. */
function inLab(name: string, given: Given, tests: (lab: () => Lab, files: Files) => void): void {
  const files = skip ? {} : synthesised(given);
  describe(name, () => {
    let lab: Lab;
    beforeAll(async () => {
      goProgram('speaker');
      lab = await Lab.start(files, true);
      await startRouter(lab);
    });
    afterAll(() => lab?.stop());
    tests(() => lab, files);
  });
}

unless(skip).describe('BGP sessions', () => {
  const password = { router: { password: PASSWORD }, peerings: [{ passwordSecret: 'bgp-auth' }] };
  inLab('a password, on neighbors of a listen range', password, (lab, files) => {
    it('the same on both ends: every session comes up and carries', async () => {
      await Promise.all([0, 1, 2].map((i) => speak(lab(), files, i, SECRETS)));
      note(`sessions after ${await untilSessions(lab(), 3)} ms`);
      await lab().until('three next hops', 10, async () => (await nextHops(lab())).length === 3);
    });

    for (const [what, secrets, count] of [
      ['another on a node', { 'bgp-auth': 'other' }, 'TcpExtTCPMD5Failure'],
      ['none on a node', {}, 'TcpExtTCPMD5NotFound'],
    ] as const) {
      it(`${what}: its session stays down, and the kernel counts`, async () => {
        await lab().kill(0, 'speaker');
        await untilSessions(lab(), 2);
        const before = await counter(lab(), count);
        await speak(lab(), files, 0, secrets as Record<string, string>);
        await sleep(12_000); // a session with the right one is up after 10 s at most: the time between attempts
        assert.equal(await lab().sessions(), 2);
        assert.ok((await counter(lab(), count)) > before);
        await lab().kill(0, 'speaker');
        await speak(lab(), files, 0, SECRETS);
        await untilSessions(lab(), 3);
      });
    }
  });

  const restart = { peerings: [{ gracefulRestartTime: Duration.seconds(20), connectRetryTime: Duration.seconds(1) }] };
  inLab('graceful restart', restart, (lab, files) => {
    it('a speaker that restarts: its route never leaves the kernel', async () => {
      await Promise.all([0, 1, 2].map((i) => speak(lab(), files, i)));
      await untilSessions(lab(), 3);
      await lab().until('three next hops', 10, async () => (await nextHops(lab())).length === 3);
      await lab().must(
        'ip monitor route > /run/lab/monitor 2>&1 < /dev/null & echo $! > /run/lab/monitor.pid; sleep .3',
      );
      await lab().kill(0, 'speaker');
      await untilSessions(lab(), 2);
      assert.equal((await nextHops(lab())).length, 3);
      await speak(lab(), files, 0);
      note(`session back after ${await untilSessions(lab(), 3)} ms`);
      await sleep(3000);
      assert.equal((await nextHops(lab())).length, 3);
      await lab().must('kill "$(cat /run/lab/monitor.pid)"');
      assert.doesNotMatch(await lab().must('cat /run/lab/monitor'), new RegExp(SERVICE.replaceAll('.', '\\.')));
    });

    it('one that does not come back: its route stays for the restart time', async () => {
      const start = Date.now();
      await lab().kill(0, 'speaker');
      await sleep(10_000);
      assert.equal((await nextHops(lab())).length, 3);
      await lab().until('two next hops', 20, async () => (await nextHops(lab())).length === 2);
      note(`route gone after ${Date.now() - start} ms`);
      assert.ok(Date.now() - start > 18_000);
    });

    it('a node whose link dies', async () => {
      const start = Date.now();
      await lab().link(1, 'down');
      await lab().until('one next hop', 40, async () => (await nextHops(lab())).length === 1);
      note(`route gone after ${Date.now() - start} ms`);
    });
  });

  const two = {
    router: { password: PASSWORD, neighbors: NeighborDiscovery.EXPLICIT },
    second: { password: OTHER_PASSWORD, neighbors: NeighborDiscovery.EXPLICIT },
    session: { passwordSecret: 'bgp-auth-2', holdTime: Duration.seconds(30) },
    peerings: [{ passwordSecret: 'bgp-auth' }],
  };
  inLab('two routers with a password and a hold time each', two, (lab, files) => {
    it('both have a session with every node, and its routes in their kernels', async () => {
      await lab().must(`
        ip netns add r2
        ip link add r2 type veth peer name eth0 netns r2
        ip link set r2 master cilium up
        ip -n r2 link set lo up
        ip -n r2 link set eth0 up
        ip -n r2 address add 172.50.255.2/16 dev eth0
      `);
      await startFrr(lab(), 'r2', files['host/r2/frr/frr.conf']);
      await Promise.all([0, 1, 2].map((i) => speak(lab(), files, i, SECRETS)));
      await untilSessions(lab(), 3);
      await lab().until('3 sessions of r2', 40, async () => (await established(lab(), '/run/lab/frr-r2')) === 3);
      await lab().until('three next hops', 10, async () => (await nextHops(lab())).length === 3);
      await lab().until('three next hops in r2', 10, async () => (await nextHops(lab(), 'r2')).length === 3);
      assert.deepEqual(await holdTimes(lab(), ''), [9, 9, 9]);
      assert.deepEqual(
        await holdTimes(lab(), '--vty_socket /run/lab/frr-r2 --config_dir /run/lab/frr-r2'),
        [30, 30, 30],
      );
    });
    it('one of them gone: the other has all it had', async () => {
      await lab().must('service frr stop');
      await sleep(2000);
      assert.equal((await nextHops(lab(), 'r2')).length, 3);
    });
  });

  const hostname = (name: string) => ({ nodeSelector: { 'kubernetes.io/hostname': `k3d-lab-${name}` } });
  const instances = {
    router: { neighbors: NeighborDiscovery.EXPLICIT },
    peerings: [hostname('server-0'), { ...hostname('agent-0'), localAsn: 64520 }],
  };
  inLab('two instances, each on the node that has its label', instances, (lab, files) => {
    it('each node has a session of its own AS, and the traffic is spread over both', async () => {
      await Promise.all([0, 1].map((i) => speak(lab(), files, i)));
      await untilSessions(lab(), 2);
      await lab().until('two next hops', 10, async () => (await nextHops(lab())).length === 2);
      const asns = Object.values<any>(await lab().peers())
        .filter(({ state }) => state === 'Established')
        .map(({ remoteAs }) => remoteAs);
      assert.deepEqual(asns.sort(), [64512, 64520]);
    });
  });

  // Cilium's speaker has no BFD: FRR stands in for a node that has.
  const bfd = { raw: ['router bgp 64513', ' neighbor CILIUM bfd', 'exit'] };
  inLab('BFD from raw lines', bfd, (lab) => {
    it('a neighbor that speaks it: its route is gone within a second of its link', async () => {
      await startFrr(
        lab(),
        'node0',
        [
          'router bgp 64512',
          ' no bgp ebgp-requires-policy',
          ' neighbor 172.50.0.1 remote-as 64513',
          ' neighbor 172.50.0.1 timers 3 9',
          ' neighbor 172.50.0.1 timers connect 2',
          ' neighbor 172.50.0.1 bfd',
          ' address-family ipv4 unicast',
          `  network ${SERVICE}/32`,
          ' exit-address-family',
          'exit',
          `ip route ${SERVICE}/32 blackhole`,
          '',
        ].join('\n'),
        ['zebra', 'staticd', 'bgpd', 'bfdd'],
      );
      await untilSessions(lab(), 1);
      await lab().until('one next hop', 10, async () => (await nextHops(lab())).length === 1);
      await lab().until('BFD up', 20, async () =>
        (await lab().must("vtysh -c 'show bfd peers json'")).includes('"status":"up"'),
      );
      const start = Date.now();
      await lab().link(0, 'down');
      await lab().until('no next hop', 10, async () => (await nextHops(lab())).length === 0);
      note(`route gone after ${Date.now() - start} ms`);
      assert.ok(Date.now() - start < 3000, 'not before the hold time');
    });
  });
});
