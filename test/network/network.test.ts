// Packets, not only files: the generated scripts, FRR and HAProxy configurations and manifests carry traffic.
// Each test is also run on files with something broken; its name says with what.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { missing } from '../readers/requires';
import { labFiles } from '../support/lab';
import type { Files } from '../support/snapshot';
import { dotted } from './cilium';
import { Lab, networkNeeds, speakerBinary, type Answer } from './lab';
import { PUBLIC, ask, broken, succeeds } from './support';

const FRR = 'host/frr/frr.conf';
const HAPROXY = 'host/haproxy.cfg';
const POLICY = 'bgpp.k8s.yaml';
const HOSTNAME = 'hubble.example.com';
const ADDRESS = '172.50.201.37';
/** Who reaches the host from outside. */
const CLIENT = '192.0.2.2';

const skip = missing(networkNeeds);
const files = skip ? {} : synthesised();

function synthesised(): Files {
  speakerBinary();
  return labFiles();
}

/** A suite with a lab of its own. Its tests run one after the other. */
function inLab(name: string, of: () => Files, tests: (lab: () => Lab) => void): void {
  describe(name, { concurrency: 1 }, () => {
    let lab: Lab;
    before(async () => {
      lab = await Lab.start(of());
    });
    after(() => lab?.stop());
    tests(() => lab);
  });
}

/** FRR with the files of the lab, started by its own script as up.sh does, whether or not sessions come up. */
async function startRouter(lab: Lab): Promise<void> {
  await lab.must(`
    install -m 640 -o frr -g frr /run/lab/dist/host/frr/* /etc/frr/
    service frr restart
  `);
}

// --- what should hold

/** The Gateway's address with all nodes as next hops, and nothing else that BGP brought. */
async function assertTable(lab: Lab): Promise<void> {
  assert.deepEqual(await lab.routes(), [{ destination: ADDRESS, nextHops: [...lab.addresses].sort() }]);
}

/** The router tells the nodes nothing, by its own account and by theirs. */
async function assertSilent(lab: Lab): Promise<void> {
  const peers = await lab.peers();
  assert.deepEqual(Object.values(peers).map((peer: any) => peer.pfxSnt), lab.nodes.map(() => 0));
  for (const peer of Object.keys(peers)) {
    const { totalPrefixCounter } = JSON.parse(await lab.must(`vtysh -c 'show bgp ipv4 unicast neighbors ${peer} advertised-routes json'`));
    assert.equal(totalPrefixCounter ?? 0, 0, `routes told to ${peer}`);
  }
  for (const i of lab.nodes.keys()) assert.doesNotMatch(await lab.log(i, 'speaker'), /received/);
}

const EDGE: Record<string, (lab: Lab) => Promise<void>> = {
  'the name leads to the gateway': async (lab) => assert.equal((await ask(lab, 5, `Host: ${HOSTNAME}`)).status, 200),
  'in any case': async (lab) => assert.equal((await ask(lab, 5, 'Host: Hubble.EXAMPLE.com')).status, 200),
  'with a port': async (lab) => assert.equal((await ask(lab, 5, `Host: ${HOSTNAME}:8080`)).status, 200),
  'other names have 404 here': async (lab) => {
    for (const host of ['Host: other.example.com', 'Host: xhubble.example.com', 'Host: hubble.example.com.evil.example', 'Host;', 'Host: .', 'Host: :80']) {
      assert.deepEqual(await ask(lab, 5, host), { status: 404, body: '404: no such host here', seen: undefined }, host);
    }
  },
  'the client is who connects': async (lab) => {
    const page = await ask(lab, 5, `Host: ${HOSTNAME}`, 'X-Forwarded-For: 198.51.100.66', 'X-Forwarded-For: 198.51.100.67');
    assert.equal(page.seen?.forwardedFor, CLIENT);
  },
};

/** How many of 60 new connections reach each node. */
async function shares(lab: Lab): Promise<number[]> {
  const text = await lab.must(
    `for ((i = 0; i < 60; i++)); do nsenter --net=/run/netns/outside curl --silent --noproxy '*' --max-time 5 --header "$1" "$2"; done`,
    `Host: ${HOSTNAME}`, `http://${PUBLIC}/`,
  );
  return lab.nodes.map(({ name }) => text.split(`"${name}"`).length - 1);
}

// --- tests

describe('the lab carries packets', { skip, concurrency: 7 }, () => {
  inLab('the scripts', () => files, (lab) => {
    let etc: string;
    let said: string;
    it('up.sh sets everything up; docker, k3d, helm and kubectl are played', async () => {
      etc = await state(lab());
      said = await succeeds(lab(), 'up.sh');
      await assertTable(lab());
      assert.match(await lab().must('cat /etc/hosts'), /^127\.0\.0\.1 localhost\n$/);
    });

    it('up.sh a second time changes nothing and restarts nothing; broken: up.sh takes every file for another', async () => {
      const unchanged = async () => [await processes(lab()), await state(lab()), await lab().must('ip route; sysctl net.ipv4.ip_forward')];
      const sessions = await lab().peers();
      const first = await unchanged();
      said += await succeeds(lab(), 'up.sh');
      assert.deepEqual(await unchanged(), first);
      assertSameSessions(Object.values(await lab().peers()), Object.values(sessions));
      await lab().write('/run/lab/dist/host/up.sh', broken(files, 'host/up.sh', 'if same haproxy.cfg /etc/haproxy/haproxy.cfg; then', 'if false; then')['host/up.sh']);
      await succeeds(lab(), 'up.sh', 'edge');
      assert.notDeepEqual(await unchanged(), first);
      await lab().write('/run/lab/dist/host/up.sh', files['host/up.sh']);
    });

    it('up.sh that succeeds speaks of no failure', () => {
      assert.doesNotMatch(said, /fail|cannot|no such/i);
    });

    /** Runs two steps with a file changed: the first one fails. */
    const failing = async (steps: [string, string], file: string, text: string) => {
      await lab().write(file, text);
      try {
        const { status, stdout, stderr } = await lab().script('up.sh', ...steps);
        assert.notEqual(status, 0);
        assert.match(stderr, new RegExp(`^up\\.sh: step ${steps[0]} failed$`, 'm'));
        assert.doesNotMatch(stdout, new RegExp(`^== ${steps[1]}$`, 'm'));
        return stdout + stderr;
      } finally {
        const original = files[file.replace('/run/lab/dist/', '')];
        if (original) await lab().write(file, original);
        else await lab().must('rm "$1"', file);
      }
    };
    it('up.sh names the step that failed, and stops', async () => {
      const elsewhere = await failing(['network', 'cluster'], '/run/lab/answers/inspect', '10.9.0.0/16 10.9.0.0/16 10.9.0.1\n');
      assert.match(elsewhere, /is there with other addresses \(10\.9\.0\.0\/16/);
      // The entries must be out of /etc/hosts again all the same.
      const nowhere = await failing(['hosts', 'edge'], '/run/lab/dist/host/hosts', '198.51.100.1 other.example.com\n');
      assert.match(nowhere, /a name of \.\/hosts does not lead to its gateway/);
      assert.equal(await lab().must('cat /etc/hosts'), '127.0.0.1 localhost\n');
    });

    it('up.sh says why a step failed: what HAProxy says', async () => {
      const wrong = await failing(['edge', 'hosts'], '/run/lab/dist/host/haproxy.cfg', broken(files, HAPROXY, 'default_backend no-such-host', 'default_backend nowhere')[HAPROXY]);
      assert.match(wrong, /unable to find required default_backend/);
    });

    it('verify.sh says ok to all of it', async () => {
      const text = await succeeds(lab(), 'verify.sh');
      assert.doesNotMatch(text, /FAIL/);
      assert.equal(text.trim().split('\n').length, [...files['host/verify.sh'].matchAll(/^check '/gm)].length);
    });

    const quick = () => ({ server: () => lab().run('service haproxy restart; for i in 1 2 3 4 5 6 7 8 9 10; do curl -sf -o /dev/null -H "Host: $1" http://127.0.0.1/ && break; sleep .1; done', HOSTNAME) });
    const FAULTS: { fault: string; inject: () => Promise<unknown>; lines: RegExp[]; repair: () => Promise<unknown> }[] = [
      {
        fault: 'HAProxy stopped',
        inject: () => lab().must('service haproxy stop'),
        lines: [/^FAIL {2}HAProxy answers for hubble\.example\.com: no answer from 127\.0\.0\.1 port 80$/m, /^FAIL {2}HAProxy has 404 for other names: /m],
        repair: () => quick().server(),
      },
      {
        fault: 'HAProxy with another name',
        inject: async () => {
          await lab().write('/etc/haproxy/haproxy.cfg', broken(files, HAPROXY, '-m str hubble.example.com', '-m str grafana.example.com')[HAPROXY]);
          await lab().must('service haproxy restart');
        },
        lines: [/^FAIL {2}HAProxy answers for hubble\.example\.com: 404 from 127\.0\.0\.1: /m],
        repair: async () => {
          await lab().write('/etc/haproxy/haproxy.cfg', files[HAPROXY]);
          await quick().server();
        },
      },
      {
        fault: 'sysctl reset',
        inject: () => lab().must('sysctl -q -w net.ipv4.fib_multipath_hash_policy=0'),
        lines: [/^FAIL {2}net\.ipv4\.fib_multipath_hash_policy is 1: found "0" where "1" belongs$/m],
        repair: () => lab().must('sysctl -q -w net.ipv4.fib_multipath_hash_policy=1'),
      },
      {
        fault: 'kernel module gone',
        inject: () => lab().must('rmdir /sys/module/xt_socket'),
        lines: [/^FAIL {2}kernel module xt_socket is loaded: not loaded: modprobe xt_socket$/m],
        repair: () => lab().must('mkdir /sys/module/xt_socket'),
      },
      {
        fault: 'the route serves another name',
        inject: () => servers(['grafana.example.com']),
        lines: [/^FAIL {2}the gateway answers for hubble\.example\.com at 172\.50\.201\.37: 404 from 172\.50\.201\.37: (no route|nothing there) serves hubble\.example\.com$/m],
        repair: () => servers([HOSTNAME]),
      },
      {
        fault: 'a node not Ready',
        inject: () => lab().write('/run/lab/answers/k3d-cilium-cluster-agent-1', 'False\n'),
        lines: [/^FAIL {2}node k3d-cilium-cluster-agent-1 is Ready: found "False" where "True" belongs$/m],
        repair: () => lab().must('rm /run/lab/answers/k3d-cilium-cluster-agent-1'),
      },
      {
        fault: 'the API server down',
        inject: () => lab().must('mv /run/lab/stubs/kubectl /run/lab/kubectl; printf \'#!/bin/sh\\necho "The connection to the server was refused" >&2; exit 1\\n\' > /run/lab/stubs/kubectl; chmod +x /run/lab/stubs/kubectl'),
        lines: [/^FAIL {2}Gateway shared-gw is programmed: The connection to the server was refused$/m, /^ok {4}FRR has BGP sessions/m],
        repair: () => lab().must('mv /run/lab/kubectl /run/lab/stubs/kubectl'),
      },
      {
        fault: 'the route missing',
        inject: () => Promise.all(lab().nodes.map((_, i) => lab().announce(i, []))).then(() => lab().until('no route', 5, async () => (await lab().routes()).length === 0)),
        lines: [/^FAIL {2}this host has a route to 172\.50\.201\.37 over 3 nodes: 0 of 3 next hops: /m, /^FAIL {2}the gateway answers for hubble\.example\.com at 172\.50\.201\.37: no answer from 172\.50\.201\.37 port 80$/m, /^ok {4}FRR has BGP sessions/m],
        repair: () => Promise.all(lab().nodes.map((_, i) => lab().announce(i, lab().announced(i)))).then(() => lab().untilRouted(3)).then(() => quick().server()),
      },
      {
        fault: 'one node\'s session down',
        inject: () => lab().kill(2, 'speaker').then(() => lab().untilRouted(2)),
        lines: [/^FAIL {2}FRR has BGP sessions with 3 nodes: 2 of 3: see /m, /^FAIL {2}this host has a route to 172\.50\.201\.37 over 3 nodes: 2 of 3 next hops: /m, /^ok {4}HAProxy answers/m],
        repair: async () => undefined,
      },
      {
        fault: 'FRR stopped',
        inject: () => lab().must('service frr stop'),
        lines: [/^FAIL {2}FRR has BGP sessions with 3 nodes: /m, /^FAIL {2}this host has a route to 172\.50\.201\.37 over 3 nodes: 0 of 3 next hops: /m],
        repair: async () => undefined,
      },
    ];
    const servers = (hostnames: string[]) => Promise.all(lab().nodes.map(async (_, i) => {
      await lab().kill(i, 'server');
      await lab().startServer(i, hostnames);
    })).then(() => lab().must('until curl --silent --output /dev/null --noproxy "*" "http://$1/"; do sleep .05; done', ADDRESS)).then(() => quick().server());
    for (const { fault, inject, lines, repair } of FAULTS) {
      it(`verify.sh names the culprit: ${fault}`, async () => {
        try {
          await inject();
          const { status, stdout } = await lab().script('verify.sh');
          assert.equal(status, 1);
          for (const line of lines) assert.match(stdout, line);
        } finally {
          await repair();
        }
      });
    }

    it('down.sh puts back what stood before, also a second time; broken: up.sh keeps nothing', async () => {
      await succeeds(lab(), 'down.sh');
      assert.equal(await state(lab()), etc);
      assert.deepEqual(await lab().routes(), []);
      assert.match(await lab().must('cat /run/lab/asked'), /^k3d cluster delete cilium-cluster\n[^]*^docker network rm cilium$/m);
      await succeeds(lab(), 'down.sh');
      assert.equal(await state(lab()), etc);

      // A file of somebody else where ours would go.
      const round = async (script: Files) => {
        await lab().write('/run/lab/dist/host/up.sh', script['host/up.sh']);
        await lab().write('/etc/modules-load.d/cilium-lab.conf', 'mine\n');
        await succeeds(lab(), 'up.sh', 'host');
        await succeeds(lab(), 'down.sh', 'host');
        return lab().run('cat /etc/modules-load.d/cilium-lab.conf');
      };
      assert.equal((await round(files)).stdout, 'mine\n');
      assert.equal((await round(broken(files, 'host/up.sh', 'as_root cp -p "$4" "$kept"', ':'))).stdout, '');
    });

    it('down.sh stops what has no configuration to go back to', async () => {
      await lab().must('rm /etc/haproxy/haproxy.cfg /etc/frr/frr.conf; service haproxy stop');
      await lab().write('/etc/haproxy/haproxy.cfg', files[HAPROXY]);
      await lab().must('service haproxy start && pgrep haproxy');
      await succeeds(lab(), 'down.sh', 'edge');
      assert.equal(await lab().must('pgrep haproxy || true'), '');
    });

    it('/etc/hosts stays as it was', async () => {
      const own = async (text: string, script: string) => {
        await lab().write('/etc/hosts', text);
        await lab().run(`cd /run/lab/dist/host; ${script}`);
        return lab().must('cat /etc/hosts');
      };
      const stub = (name: string, command: string) => `printf '#!/bin/sh\\n${command}\\n' > /run/lab/stubs/${name}; chmod +x /run/lab/stubs/${name}`;
      assert.equal(await own('10.0.0.1 mine\n\n\n', './up.sh hosts'), '10.0.0.1 mine\n\n\n');
      assert.equal(await own('10.0.0.1 mine', './up.sh hosts'), '10.0.0.1 mine\n');
      assert.equal(await own('10.0.0.1 mine\n', `${stub('sed', 'exit 4')}; ${stub('awk', 'exit 4')}; ./down.sh hosts; rm /run/lab/stubs/sed /run/lab/stubs/awk`), '10.0.0.1 mine\n');
      assert.equal(await own('10.0.0.1 mine\n', `${stub('curl', 'kill $PPID; sleep 1')}; ./up.sh hosts; rm /run/lab/stubs/curl`), '10.0.0.1 mine\n');
    });

    it('the scripts find what a user\'s PATH lacks: /usr/sbin', async () => {
      for (const command of ['./verify.sh', './up.sh edge --dry-run']) {
        const { stdout, stderr } = await lab().run(`cd /run/lab/dist/host && PATH=/run/lab/stubs:/usr/local/bin:/usr/bin:/bin ${command}`);
        assert.doesNotMatch(stdout + stderr, /command not found|No such file or directory/, command);
      }
    });
  });

  inLab('failover', () => files, (lab) => {
    it('a node\'s link dies: its share of the traffic is lost for the hold time at most', async (context) => {
      await succeeds(lab(), 'up.sh', 'host', 'router', 'edge');
      const [direct, proxied] = [lab().traffic(`http://${ADDRESS}/`, HOSTNAME, 1), lab().traffic('http://127.0.0.1/', HOSTNAME, 40)];
      await sleep(1000);
      const cut = Date.now();
      await lab().link(1, 'down');
      const routed = await lab().untilRouted(2);
      await sleep(6500); // longer than HAProxy waits for a connection
      context.diagnostic(`link of a node dies: its route goes after ${seconds(routed)}`);
      const back = Date.now();
      await lab().link(1, 'up');
      const again = await lab().untilRouted(3);
      await sleep(500);
      const [d, p] = [await direct.stop(), await proxied.stop()];
      context.diagnostic(`link of a node dies, asked at the gateway, patience 1 s: ${account(d, cut, back)}`);
      context.diagnostic(`link of a node dies, asked through HAProxy, patience 40 s: ${account(p, cut, back)}`);
      context.diagnostic(`link of a node comes back: its route after ${seconds(again)}; ${account(d, back)}`);
      assert.ok(routed < 15_000, `${routed} ms are longer than the hold time, 9 s`);
      assert.ok(lasts(d, cut) < 15_000);
    });

    it('nodes come back with swapped addresses, and with one that was none of theirs', async (context) => {
      const swapped = await restartWith(lab(), { 1: lab().addresses[2], 2: lab().addresses[1] });
      context.diagnostic(`nodes come back with swapped addresses: all routes after ${seconds(swapped)}`);
      await assertTable(lab());
      const other = await restartWith(lab(), { 2: '172.50.0.9' });
      context.diagnostic(`a node comes back with a new address: all routes after ${seconds(other)}`);
      await assertTable(lab());
    });
  });

  inLab('restarts', () => files, (lab) => {
    it('a speaker is killed: its route goes at once, nothing is lost but what is under way', async (context) => {
      await succeeds(lab(), 'up.sh', 'host', 'router', 'edge');
      const direct = lab().traffic(`http://${ADDRESS}/`, HOSTNAME, 1);
      await sleep(1000);
      const cut = Date.now();
      await lab().kill(1, 'speaker');
      const gone = await lab().untilRouted(2);
      await lab().startSpeaker(1);
      const again = await lab().untilRouted(3);
      const answers = await direct.stop();
      context.diagnostic(`speaker of a node killed: its route goes after ${seconds(gone)}, comes ${seconds(again)} after a start; ${account(answers, cut)}`);
      assert.ok(gone < 2000);
      // With other next hops the kernel sends some connections another way: one that is open at that moment breaks.
      assert.ok(answers.filter((answer) => answer.status !== 200).length <= 2);
    });

    it('FRR restarts: all comes back by itself', async (context) => {
      const [direct, proxied] = [lab().traffic(`http://${ADDRESS}/`, HOSTNAME, 1), lab().traffic('http://127.0.0.1/', HOSTNAME, 40)];
      await sleep(500);
      const cut = Date.now();
      await lab().must('service frr restart');
      const stopped = Date.now() - cut;
      const first = await lab().until('a route', 40, async () => (await lab().routes()).length > 0);
      const all = await lab().untilRouted(3);
      // HAProxy finds the gateway again at its next check.
      await lab().until('HAProxy serves again', 10, async () => proxied.answers.at(-1)?.status === 200);
      const [d, p] = [await direct.stop(), await proxied.stop()];
      context.diagnostic(`FRR restarts (${seconds(stopped)}): first route ${seconds(stopped + first)}, all ${seconds(stopped + first + all)} after the start`);
      context.diagnostic(`FRR restarts, asked at the gateway, patience 1 s: ${account(d, cut)}`);
      context.diagnostic(`FRR restarts, asked through HAProxy, patience 40 s: ${account(p, cut)}`);
      assert.ok(lasts(d, cut) < 30_000);
      await assertTable(lab());
    });

    it('HAProxy reloads: nothing is lost', async (context) => {
      const proxied = lab().traffic('http://127.0.0.1/', HOSTNAME, 5);
      await sleep(500);
      const cut = Date.now();
      await lab().must('service haproxy reload');
      await sleep(2000);
      const answers = await proxied.stop();
      context.diagnostic(`HAProxy reloads: ${account(answers, cut)}`);
      assert.deepEqual(answers.filter((answer) => answer.status !== 200), []);
    });
  });

  inLab('the way of a request', () => files, (lab) => {
    it('up.sh router: three sessions, one address over three nodes, nothing told to the nodes', async (context) => {
      const start = Date.now();
      await succeeds(lab(), 'up.sh', 'router');
      context.diagnostic(`up.sh router took ${seconds(Date.now() - start)}`);
      assert.equal(await lab().sessions(), 3);
      await lab().untilRouted(3);
      await assertTable(lab());
      await assertSilent(lab());
    });

    it('connections spread over the nodes; broken: sysctl.d without fib_multipath_hash_policy', async (context) => {
      const sysctl = 'host/sysctl.d/99-cilium-lab.conf';
      await lab().write(`/run/lab/dist/${sysctl}`, broken(files, sysctl, /^net\.ipv4\.fib_multipath_hash_policy.*\n/m, '')[sysctl]);
      await succeeds(lab(), 'up.sh', 'host', 'edge');
      const without = await shares(lab());
      await lab().write(`/run/lab/dist/${sysctl}`, files[sysctl]);
      await succeeds(lab(), 'up.sh', 'host');
      const spread = await shares(lab());
      context.diagnostic(`60 connections: ${spread.join('/')}, without the sysctl ${without.join('/')}`);
      assert.deepEqual([...without].sort((a, b) => a - b), [0, 0, 60]);
      assert.ok(spread.every((share) => share >= 5) && spread.reduce((a, b) => a + b) === 60, `${spread}`);
    });

    for (const [name, check] of Object.entries(EDGE)) it(`HAProxy: ${name}`, () => check(lab()));

    const BREAKAGES: [what: string, text: string | RegExp, by: string, check: string][] = [
      ['the ACL without lower', /,lower/g, '', 'in any case'],
      ['the ACL without field(1,:)', /,field\(1,:\)/g, '', 'with a port'],
      ['the ACL matches the end of a name', '-m str', '-m end', 'other names have 404 here'],
      ['the ACL has another name', '-m str hubble', '-m str grafana', 'the name leads to the gateway'],
      ['the gateway is the default', 'default_backend no-such-host', 'default_backend shared-gw.kube-system', 'other names have 404 here'],
      ['X-Forwarded-For is not deleted', /.*del-header X-Forwarded-For\n/, '', 'the client is who connects'],
      ['no option forwardfor', /.*option forwardfor\n/, '', 'the client is who connects'],
    ];
    for (const [what, text, by, check] of BREAKAGES) {
      it(`HAProxy, broken: ${what}: seen by "${check}"`, async () => {
        await lab().write('/etc/haproxy/haproxy.cfg', broken(files, HAPROXY, text, by)[HAPROXY]);
        await lab().must('service haproxy restart');
        await assert.rejects(EDGE[check](lab()), assert.AssertionError);
      });
    }

    it('HAProxy has a page for a gateway that is gone, and finds it again; broken: no page', async (context) => {
      const gone = { status: 503, body: `503: gateway shared-gw at ${ADDRESS} does not answer`, seen: undefined };
      await lab().write('/etc/haproxy/haproxy.cfg', files[HAPROXY]);
      await lab().must('service haproxy restart');
      const start = Date.now();
      for (const i of lab().nodes.keys()) await lab().announce(i, []);
      /** Until HAProxy's own check says so, a request waits for its connection. */
      const whenKnown = async () => {
        await lab().until('HAProxy knows that the gateway is gone', 25, async () => (await ask(lab(), 1, `Host: ${HOSTNAME}`)).status === 503);
        return ask(lab(), 5, `Host: ${HOSTNAME}`);
      };
      assert.deepEqual(await whenKnown(), gone);
      context.diagnostic(`the gateway's address is withdrawn: HAProxy has its page for all after ${seconds(Date.now() - start)}`);
      await lab().write('/etc/haproxy/haproxy.cfg', broken(files, HAPROXY, /.*http-error status 503.*\n/, '')[HAPROXY]);
      await lab().must('service haproxy restart');
      assert.notDeepEqual(await whenKnown(), gone);
      await lab().write('/etc/haproxy/haproxy.cfg', files[HAPROXY]);
      await lab().must('service haproxy restart');
      for (const i of lab().nodes.keys()) await lab().announce(i, lab().announced(i));
      const back = await lab().until('the page is back', 10, async () => (await ask(lab(), 1, `Host: ${HOSTNAME}`)).status === 200);
      context.diagnostic(`the address is announced again: HAProxy serves after ${seconds(back)}`);
    });
  });

  inLab('a hostile node', () => files, (lab) => {
    let before: Record<string, any>;
    const others = (peers: Record<string, any>) => lab().addresses.slice(0, 2).map((address) => peers[address]);

    it('announces a default route, networks, the whole pool and addresses of others, and harms nobody', async () => {
      await succeeds(lab(), 'up.sh', 'host', 'router');
      await lab().untilRouted(3);
      before = await lab().peers();
      const table = await otherRoutes(lab());
      await hostile(lab());
      // Its lawful address came through, after all the others: they have been looked at.
      assert.deepEqual(byDestination(await lab().routes()), [
        { destination: ADDRESS, nextHops: lab().addresses },
        { destination: LAWFUL, nextHops: [lab().addresses[2]] },
      ]);
      assert.equal(await otherRoutes(lab()), table);
      assert.equal(await lab().sessions(), 3);
      assertSameSessions(others(await lab().peers()), others(before));
    });

    it('announces 10,000 prefixes, and harms nobody', async (context) => {
      await lab().announce(2, lab().announced(2));
      await lab().until('one route', 10, async () => (await lab().routes()).length === 1);
      const memory = async () => Number(await lab().must("awk '/^VmRSS/ { print $2 }' /proc/$(pgrep -x bgpd)/status"));
      const [small, traffic] = [await memory(), lab().traffic(`http://${ADDRESS}/`, HOSTNAME, 2)];
      await lab().announce(2, [...lab().announced(2), ...many(), `${LAWFUL}/32`]);
      await lab().until(`the route to ${LAWFUL}`, 20, async () => (await lab().routes()).some((route) => route.destination === LAWFUL));
      await sleep(1000);
      const [large, answers] = [await memory(), await traffic.stop()];
      context.diagnostic(`10,000 prefixes that the list denies: bgpd grows from ${small} to ${large} KB; ${account(answers, 0)}`);
      assert.deepEqual(answers.filter((answer) => answer.status !== 200), []);
      assertSameSessions(others(await lab().peers()), others(before));
      assert.equal((await lab().routes()).length, 2);
      assert.ok(large - small < 8192);
    });
  });

  // --- broken on purpose

  inLab('broken: the inbound list permits all, and no maximum-prefix', () => broken(broken(files, FRR, 'CILIUM-POOLS seq 40 deny any', 'CILIUM-POOLS seq 40 permit any'), FRR, / *neighbor CILIUM maximum-prefix.*\n/, ''), (lab) => {
    it('a hostile node takes the default route and fills the kernel\'s table', async () => {
      await startRouter(lab());
      await lab().untilRouted(3);
      await hostile(lab());
      const destinations = (await lab().routes()).map((route) => route.destination);
      for (const one of ['default', '10.0.0.0/8', '172.50.201.0/24', '198.51.100.7']) assert.ok(destinations.includes(one), one);
      await lab().announce(2, [...lab().announced(2), ...many()]);
      await lab().until('10,000 routes in the kernel', 20, async () => (await lab().routes()).length > 10_000);
    });
  });

  inLab('broken: the outbound list permits all, one path only, pools without ge 32', () => {
    const out = broken(files, FRR, 'NOTHING seq 5 deny any', 'NOTHING seq 5 permit any');
    return broken(broken(out, FRR, 'maximum-paths 64', 'maximum-paths 1'), FRR, '172.50.201.0/27 ge 32', '172.50.201.0/27');
  }, (lab) => {
    it('the nodes are told routes, one node carries all, a network gets in', async () => {
      await startRouter(lab());
      await lab().untilRouted(1);
      await lab().until('3 sessions', 20, async () => (await lab().sessions()) === 3);
      await sleep(1500);
      await assert.rejects(assertSilent(lab()), assert.AssertionError);
      await assert.rejects(assertTable(lab()), assert.AssertionError);
      await hostile(lab());
      assert.ok((await lab().routes()).some((route) => route.destination === '172.50.201.0/27'));
    });
  });

  inLab('broken: no inbound list', () => broken(files, FRR, /.*prefix-list CILIUM-POOLS in\n/, ''), (lab) => {
    it('sessions come up and carry nothing', async () => {
      await startRouter(lab());
      await lab().until('3 sessions', 20, async () => (await lab().sessions()) === 3);
      await sleep(1500);
      await assert.rejects(assertTable(lab()), assert.AssertionError);
    });
  });

  inLab('broken: no activate', () => broken(files, FRR, /.*neighbor CILIUM activate\n/, ''), (lab) => {
    it('no session comes up', async () => {
      await startRouter(lab());
      await sleep(12_000);
      assert.equal(await lab().sessions(), 0);
    });
  });

  inLab('broken: bgpd=no', () => broken(files, 'host/frr/daemons', 'bgpd=yes', 'bgpd=no'), (lab) => {
    it('no session comes up', async () => {
      await startRouter(lab());
      await sleep(11_000);
      assert.equal(await lab().sessions(), 0);
    });
  });

  inLab('broken: explicit neighbors instead of the listen range, and a hold time of 90 s', () => {
    const neighbors = ['172.50.0.2', '172.50.0.3', '172.50.0.4'].map((address) => `neighbor ${address} peer-group CILIUM`).join('\n ');
    const router = broken(broken(files, FRR, 'bgp listen range 172.50.0.0/17 peer-group CILIUM', neighbors), FRR, 'timers 3 9', 'timers 30 90');
    return broken(broken(router, POLICY, 'holdTimeSeconds: 9', 'holdTimeSeconds: 90'), POLICY, 'keepAliveTimeSeconds: 3', 'keepAliveTimeSeconds: 30');
  }, (lab) => {
    it('a dead link is not noticed in time, a node with a new address never comes back', async () => {
      await startRouter(lab());
      await lab().untilRouted(3);
      await lab().link(1, 'down');
      await assert.rejects(lab().untilRouted(2, 16), /in vain/);
      await assert.rejects(restartWith(lab(), { 2: '172.50.0.9' }, 13), /in vain/);
    });
  });

  inLab('broken: manifests without serviceSelector, with another peerASN, with a label that no node has', () => files, (lab) => {
    it('nothing is announced, no session, no speaker', async () => {
      const [selector, asn, label] = [
        broken(files, POLICY, / +serviceSelector:[^]*/, ''),
        broken(files, POLICY, 'peerASN: 64513', 'peerASN: 64514'),
        broken(files, POLICY, 'bgp_enabled: "true"', 'bgp_enabled: "yes"'),
      ];
      for (const [i, one] of [selector, asn, label].entries()) {
        await lab().kill(i, 'speaker');
        await lab().startSpeaker(i, one);
      }
      await startRouter(lab());
      await sleep(12_000);
      const peers = await lab().peers();
      assert.deepEqual(lab().addresses.map((address) => peers[address]?.state), ['Established', undefined, undefined]);
      assert.deepEqual(await lab().routes(), []);
    });
  });
});

// --- what happens

const LAWFUL = '172.50.201.99';

/** The last node announces what is none of its business, and then one address that it may. */
async function hostile(lab: Lab): Promise<void> {
  const prefixes = [
    '0.0.0.0/0', '0.0.0.0/1', '10.0.0.0/8', '127.0.0.0/8', '172.50.0.0/16', // everybody's
    '172.50.201.0/24', '172.50.201.0/27', '172.50.201.36/30', // the pools as networks
    '172.50.0.1/32', '172.50.0.2/32', '192.0.2.2/32', '198.51.100.7/32', // others'
    '172.50.201.38/32', // in no pool of this Gateway's but taken
  ];
  await lab.announce(2, [...lab.announced(2), ...prefixes]);
  await sleep(1000);
  await lab.announce(2, [...lab.announced(2), ...prefixes, `${LAWFUL}/32`]);
  await lab.until(`the route to ${LAWFUL}`, 10, async () => (await lab.routes()).some((route) => route.destination === LAWFUL));
}

function many(): string[] {
  return Array.from({ length: 10_000 }, (_, i) => `${dotted(0x0a000000 + i)}/32`);
}

function byDestination<T extends { destination: string }>(routes: T[]): T[] {
  return [...routes].sort((a, b) => a.destination.localeCompare(b.destination));
}

/** Every route that BGP did not bring, of all tables. */
function otherRoutes(lab: Lab): Promise<string> {
  return lab.must("ip route show table all | grep -v 'proto bgp' | grep -v nexthop | sort");
}

/** Stops these nodes and starts them with other addresses; milliseconds from their start to all routes. */
async function restartWith(lab: Lab, addresses: Record<number, string>, patience = 40): Promise<number> {
  const nodes = Object.keys(addresses).map(Number);
  await Promise.all(nodes.map((i) => lab.stopNode(i)));
  for (const i of nodes) lab.addresses[i] = addresses[i];
  const start = Date.now();
  await Promise.all(nodes.map((i) => lab.startNode(i)));
  await lab.until('all nodes have routes', patience, async () =>
    (await lab.routes()).some((route) => route.nextHops.join() === [...lab.addresses].sort().join()));
  return Date.now() - start;
}

/** What the scripts may change in /etc: paths, owners, modes, contents. */
function state(lab: Lab): Promise<string> {
  return lab.must(`
    cd /etc
    find frr haproxy sysctl.d modules-load.d hosts \\( -type f -o -type d \\) -printf '%p %u:%g %m\\n' | sort
    find frr haproxy sysctl.d modules-load.d hosts -type f -print0 | sort -z | xargs -0 sha256sum
  `);
}

/** Process ids and command lines of what serves. */
function processes(lab: Lab): Promise<string> {
  return lab.must('pgrep --list-full "watchfrr|zebra|bgpd|staticd|haproxy" | sort');
}

/** Sessions stand since the same time; FRR counts it back from now, by whole seconds. */
function assertSameSessions(now: any[], before: any[]): void {
  assert.deepEqual(now.map((peer) => peer.state), before.map((peer) => peer.state));
  for (const [i, peer] of now.entries()) assert.ok(Math.abs(peer.peerUptimeEstablishedEpoch - before[i].peerUptimeEstablishedEpoch) <= 2);
}

// --- times

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function between(answers: Answer[], from: number, to = Infinity): Answer[] {
  return answers.filter(({ asked }) => asked >= from && asked < to);
}

/** Milliseconds from `from` until the last request was asked that failed. */
function lasts(answers: Answer[], from: number): number {
  return Math.max(0, ...between(answers, from).filter(({ status }) => status !== 200).map(({ asked }) => asked - from));
}

function account(answers: Answer[], from: number, to?: number): string {
  const counted = between(answers, from, to);
  const lost = counted.filter(({ status }) => status !== 200);
  const slowest = Math.max(...counted.map(({ took }) => took));
  const codes = [...new Set(lost.map(({ status }) => status || 'no answer'))].join(', ');
  return `${lost.length} of ${counted.length} requests lost${lost.length ? ` (${codes}), the last one ${seconds(lasts(counted, from))} in` : ''}, the slowest ${seconds(slowest)}`;
}
