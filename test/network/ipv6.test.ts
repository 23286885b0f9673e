// Packets of both families: the generated scripts, FRR, HAProxy and manifests of a dual-stack cluster and of one of
// IPv6 alone, and what becomes of IPv6 over an IPv4 session.
import assert from 'node:assert/strict';
import { afterAll, beforeAll, it } from '@jest/globals';
import { unless } from '../support/unless';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiObject, JsonPatch } from 'cdk8s';
import {
  BgpPeering,
  BirdRouter,
  CiliumInstall,
  CiliumLB,
  Cluster,
  FrrRouter,
  HaproxyEdge,
  HostSetup,
  HubbleRoute,
  SharedGateway,
} from '../../lib';
import { birdNeeds } from '../readers/bird';
import { missing } from '../readers/requires';
import type { Files } from '../support/snapshot';
import { synth } from '../support/synth';
import {
  ADDRESS,
  ADDRESS6,
  ask,
  both,
  CLIENT6,
  dualStack,
  GATEWAY6,
  HOSTNAME,
  nodeAddress6,
  PUBLIC6,
  type RouterClass,
  assertRoutes,
  routes,
  startDualStack,
} from './dual-stack';
import { goProgram } from './go-program';
import { type Lab, networkNeeds } from './lab';
import { PUBLIC, succeeds } from './support';

const skip = missing([...networkNeeds, ...birdNeeds]);

/**
 * IPv6 over IPv4: the router is said to have an IPv4 address alone, and the objects are told to announce both there.
 */
const overIpv4 = () =>
  synth((app) => {
    const peering = dualStack(
      app,
      (cluster) => new FrrRouter(app, 'frr', { cluster, asn: 64513, addresses: [cluster.hostAddresses[0]] }),
    );
    const config = peering.node.findChild('PeerConfig') as ApiObject;
    config.addJsonPatch(
      JsonPatch.add('/spec/families/-', {
        afi: 'ipv6',
        safi: 'unicast',
        advertisements: { matchLabels: { 'cdk8s-cilium/peering': 'bgp' } },
      }),
    );
  });

/** An existing cluster without IPv4, and the same addresses. */
const only6 = (version?: string, Router: RouterClass = FrrRouter) =>
  synth((app) => {
    const cluster = Cluster.fromAttributes(app, 'cluster', {
      name: 'six',
      nodeNetworks: ['fd00:db8::/64'],
      podCidrs: ['fd00:db8:1::/56'],
      nodes: [0, 1, 2].map((i) => ({ name: `node-${i}`, addresses: [nodeAddress6(GATEWAY6, i)] })),
    });
    const cilium = new CiliumInstall(app, 'cilium', { cluster, version });
    const pool = new CiliumLB(app, 'pool', { cilium, cidrs: ['fd00:db8::8000:0:0:0/112'] });
    const router = new Router(app, 'router', { cluster, asn: 64513, addresses: [GATEWAY6], routerId: '192.0.2.1' });
    new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [router] });
    const gateway = new SharedGateway(app, 'web', { cilium, addresses: [pool.reserve(0x81)] });
    new HubbleRoute(app, 'hubble', { cilium, gateway, hostnames: [HOSTNAME] });
    new HaproxyEdge(app, 'edge', { gateways: [gateway] });
    new HostSetup(app, 'host');
  });

function inLab(name: string, of: () => Files, tests: (lab: () => Lab, files: Files) => void, base = of): void {
  unless(skip).describe(name, () => {
    let lab: Lab;
    const files = skip ? {} : of();
    beforeAll(async () => {
      goProgram('speaker');
      lab = await startDualStack(base(), files, HOSTNAME);
    });
    afterAll(() => lab?.stop());
    tests(() => lab, files);
  });
}

const nodes6 = [0, 1, 2].map((i) => nodeAddress6(GATEWAY6, i));

inLab(
  'a dual-stack cluster',
  () => both(),
  (lab, files) => {
    it('up.sh: kernel settings, a session a family with every node, HAProxy on both families', async () => {
      await succeeds(lab(), 'up.sh', 'host', 'router', 'edge');
      await assertRoutes(lab(), { [ADDRESS]: [...lab().addresses].sort(), [ADDRESS6]: nodes6 });
      assert.equal(
        (await lab().must('sysctl -n net.ipv6.conf.all.forwarding net.ipv6.fib_multipath_hash_policy')).trim(),
        '1\n1',
      );
    });

    it('verify.sh finds nothing wrong, and one family missing', async () => {
      const answers = {
        inspect: '[172.50.0.0/16 172.50.0.0/17][fd00:db8::/64 fd00:db8::/65]',
        crd: 'v1.6.1',
        [`jsonpath={.status.addresses[?(@.value=="${ADDRESS}")].value}`]: ADDRESS,
        [`jsonpath={.status.addresses[?(@.value=="${ADDRESS6}")].value}`]: ADDRESS6,
      };
      for (const [word, answer] of Object.entries(answers)) await lab().write(`/run/lab/answers/${word}`, answer);
      await lab().must(
        'for name in ip6_tables ip6table_mangle ip6table_raw ip6table_filter xt_socket nf_socket_ipv4 ' +
          'nf_socket_ipv6; do mkdir -p /sys/module/$name; done',
      );
      await succeeds(lab(), 'verify.sh');
      const neighbor = (...words: string[]) =>
        lab().must(`vtysh -c 'configure terminal' -c 'router bgp 64513' -c "$*"`, ...words);
      await neighbor('neighbor', 'CILIUM-V6', 'shutdown');
      await lab().until('the IPv6 route is gone', 20, async () => (await routes(lab()))[ADDRESS6] === undefined);
      const { status, stdout } = await lab().script('verify.sh');
      const wrong = [
        'FRR has 6 BGP sessions: 3 of 6',
        `this host has a route to ${ADDRESS6} over 3 nodes: 0 of 3`,
        `the gateway answers for ${HOSTNAME} at ${ADDRESS6}: no answer`,
      ];
      const failed = stdout.split('\n').filter((line) => line.startsWith('FAIL'));
      assert.deepEqual(
        [status, failed.map((line, i) => line.startsWith(`FAIL  ${wrong[i]}`))],
        [1, wrong.map(() => true)],
        stdout,
      );
      await neighbor('no', 'neighbor', 'CILIUM-V6', 'shutdown');
      await lab().until('the route is back', 40, async () => (await routes(lab()))[ADDRESS6]?.length === 3);
    });

    it('clients of both families get the page, and the gateway their address', async () => {
      const [over4, over6] = [await ask(lab(), PUBLIC), await ask(lab(), `[${PUBLIC6}]`)];
      assert.deepEqual([over4.status, over6.status], [200, 200]);
      assert.deepEqual([over4.page.at, over6.page.at], [ADDRESS, ADDRESS]);
      assert.equal(over6.page.forwardedFor, CLIENT6);
    });

    it('where the IPv4 address does not answer, the IPv6 one is asked', async () => {
      await Promise.all(
        lab().nodes.map((_, i) => lab().must('ip -n "$1" address del "$2/32" dev lo', `node${i}`, ADDRESS)),
      );
      await lab().until('HAProxy asks over IPv6', 60, async () => (await ask(lab(), PUBLIC)).page.at === ADDRESS6);
    });

    it('each node tells k3s its own two addresses', async () => {
      const script = files['host/k3d-entrypoint-cilium.sh'].replace(/^mount_shared .*$/gm, '');
      await lab().write('/run/lab/entrypoint.sh', script);
      const written = await lab().must(
        "nsenter --net=/run/netns/node1 unshare --mount sh -ec 'mkdir -p /etc/rancher; mount -t tmpfs none " +
          "/etc/rancher; sh /run/lab/entrypoint.sh; cat /etc/rancher/k3s/config.yaml.d/*.yaml'",
      );
      assert.equal(written, `node-ip: ${lab().addresses[1]},${nodes6[1]}\n`);
    });
  },
);

inLab('IPv6 over an IPv4 session', overIpv4, (lab) => {
  it('arrives at the router and never in the kernel, which is what next-hop-unusable warns of', async () => {
    await lab().must('install -m 640 -o frr -g frr /run/lab/dist/host/frr/* /etc/frr/ && service frr restart');
    await lab().until('the IPv4 route is there', 40, async () => (await routes(lab()))[ADDRESS]?.length === 3);
    const table = async () =>
      JSON.parse(await lab().must("vtysh -c 'show bgp ipv6 unicast json'")).routes[`${ADDRESS6}/128`] ?? [];
    await lab().until('the IPv6 route is learnt', 20, async () => (await table()).length === 3);
    await sleep(2000);
    assert.deepEqual(Object.keys(await routes(lab())), [ADDRESS]);
    for (const path of await table()) for (const hop of path.nexthops) assert.match(hop.ip, /^::ffff:|^::$/);
  });
});

for (const [version, Router] of [
  ['1.14.1', FrrRouter],
  ['1.17.6', FrrRouter],
  ['1.19.4', FrrRouter],
  ['1.20.2', FrrRouter],
  ['1.20.2', BirdRouter],
] as const) {
  inLab(
    `a cluster of IPv6 alone, Cilium ${version}, ${Router.name}`,
    () => only6(version, Router),
    (lab) => {
      it('the router learns over IPv6, and clients of both families get the page', async () => {
        await lab().must(
          'for node in node0 node1 node2; do ip -n $node -4 address flush dev eth0; done; ip -4 address flush ' +
            'dev cilium',
        );
        await succeeds(lab(), 'up.sh', 'host', 'router', 'edge');
        await assertRoutes(lab(), { [ADDRESS6]: nodes6 });
        for (const host of [PUBLIC, `[${PUBLIC6}]`]) assert.equal((await ask(lab(), host)).page.at, ADDRESS6);
      });
    },
    () => both(),
  );
}

// The newest is above.
for (const [version, gatewayHasBoth, Router] of [
  ['1.14.1', false, FrrRouter],
  ['1.17.6', false, FrrRouter],
  ['1.19.4', true, FrrRouter],
  ['1.20.2', true, BirdRouter],
] as const) {
  inLab(
    `a dual-stack cluster, Cilium ${version}, ${Router.name}`,
    () => both(version, gatewayHasBoth, Router),
    (lab) => {
      it(`a session a family with every node, routes to ${gatewayHasBoth ? 'both addresses' : 'the one address'} of the Gateway, and clients of both families get the page`, async () => {
        await succeeds(lab(), 'up.sh', 'host', 'router', 'edge');
        await assertRoutes(lab(), {
          [ADDRESS]: [...lab().addresses].sort(),
          ...(gatewayHasBoth && { [ADDRESS6]: nodes6 }),
        });
        for (const host of [PUBLIC, `[${PUBLIC6}]`]) assert.equal((await ask(lab(), host)).page.at, ADDRESS);
      });
    },
  );
}
