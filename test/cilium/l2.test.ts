// L2 announcements with Cilium's own operator and announcer, and leases at a real API server: who answers for the
// Gateway's address, and how long it takes until another node does. The answers themselves, of ARP, are given by a
// socket where the agent has BPF do it (test/cluster/cilium-1.19/l2).
import assert from 'node:assert/strict';
import { afterAll, beforeAll, it } from '@jest/globals';
import { unless } from '../support/unless';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CiliumInstall,
  CiliumLB,
  HaproxyEdge,
  HostSetup,
  HubbleRoute,
  K3dCluster,
  L2Announcement,
  SharedGateway,
} from '../../lib';
import { measure } from '../network/failover';
import { ADDRESS, HAPROXY, HOSTNAME } from '../network/suite';
import { broken, succeeds } from '../network/support';
import { lasts, lost } from '../network/traffic';
import { missing } from '../readers/requires';
import type { Files } from '../support/snapshot';
import { synth } from '../support/synth';
import { Chain, chainNeeds } from './chain';

const VERSION = '1.19.4';
const GATEWAY = 'shared-gw';
const LEASES = '/apis/coordination.k8s.io/v1/namespaces/kube-system/leases';
const LEASE = `${LEASES}/cilium-l2announce-kube-system-cilium-gateway-${GATEWAY}`;
const skip = missing(chainNeeds);

/** main.ts, without a router. */
const l2Files = () =>
  synth((app) => {
    const cluster = new K3dCluster(app, 'cluster', {
      image: 'rancher/k3s:v1.33.5-k3s1',
      agents: 2,
      network: { name: 'cilium', subnet: '172.50.0.0/16' },
      podCidr: '10.21.0.0/16',
      serviceCidr: '10.201.0.0/16',
    });
    const cilium = new CiliumInstall(app, 'cilium', { cluster, version: VERSION });
    const pool = new CiliumLB(app, 'ippool', { cilium, cidrs: [cluster.subnetOf(8, 201)] });
    new L2Announcement(app, 'l2', { cilium });
    const gateway = new SharedGateway(app, GATEWAY, { cilium, addresses: [pool.reserve(37)] });
    new HubbleRoute(app, 'hubble', { cilium, gateway, hostnames: [HOSTNAME] });
    new HaproxyEdge(app, 'edge', { gateways: [gateway] });
    new HostSetup(app, 'host');
  });

unless(skip).describe('takeover', () => {
  let [chain, files]: [Chain | undefined, Files] = [undefined, {}];
  beforeAll(async () => {
    files = l2Files();
    chain = await Chain.start(files, VERSION, 'by L2 announcements');
  });
  afterAll(() => chain?.stop());

  const holder = async (): Promise<string | undefined> => (await chain!.get(LEASE))?.spec.holderIdentity || undefined;
  /** The hardware address that this host has for the Gateway's, and that of a node. */
  const neighbor = async () =>
    JSON.parse((await chain!.lab.must('ip -json neigh show to "$1"', ADDRESS)) || '[]')[0]?.lladdr;
  const hardware = async (i: number) =>
    JSON.parse(await chain!.lab.must('ip -json -n "node$1" link show eth0', String(i)))[0].address;
  /** The node that has the lease, once it is one of these. */
  const leader = async (among: number[]): Promise<number> => {
    const nameOf = (i: number) => chain!.lab.nodes[i].name;
    await chain!.lab.until('a node has the lease', 60, async () => among.map(nameOf).includes((await holder()) ?? ''));
    const name = await holder();
    return chain!.lab.nodes.findIndex((node) => node.name === name);
  };
  const answers = async (i: number) => {
    const address = await hardware(i);
    return chain!.lab.until(
      `node ${i} answers`,
      60,
      async () =>
        (await neighbor()) === address &&
        (
          await chain!.lab.run(
            'exec curl --silent --fail --noproxy "*" --max-time 1 --output /dev/null --header "Host: $1" "http://$2/"',
            HOSTNAME,
            ADDRESS,
          )
        ).status === 0,
    );
  };
  /** Moves the lease away from the first node, on which the API server runs, by agents that stop and start. */
  const onOther = async (): Promise<number> => {
    if ((await leader([0, 1, 2])) === 0) await chain!.restartAgent(0);
    const other = await leader([1, 2]);
    await answers(other);
    return other;
  };

  it('up.sh without a router: one node has the lease, and answers', async () => {
    const { lab } = chain!;
    await succeeds(lab, 'up.sh', 'host', 'network', 'cluster', 'gateway-api');
    await chain!.installCilium();
    await succeeds(lab, 'up.sh', 'cilium', 'pools');
    await Promise.all([succeeds(lab, 'up.sh', 'gateway'), chain!.playEnvoy(GATEWAY)]);
    await lab.must('kubectl apply -f /run/lab/dist');
    await answers(await leader([0, 1, 2]));
    await succeeds(lab, 'up.sh', 'edge');
    assert.deepEqual(await lab.routes(), []);
  });

  it('that node renews it as often as cilium-values.yml says', async () => {
    const renewed = new Set<string>();
    for (const end = Date.now() + 11_000; Date.now() < end; await sleep(200))
      renewed.add((await chain!.get(LEASE)).spec.renewTime);
    assert.ok(renewed.size >= 5 && renewed.size <= 7, [...renewed].join(' '));
  });

  it('the agent of that node stops: another node answers at once', async () => {
    const { lab } = chain!;
    const first = await onOther();
    const { proxied, lastMs } = await measure(
      lab,
      'L2: the agent of the node that answers stops',
      () => lab.end(first, 'agent'),
      async () => answers(await leader([0, 1, 2].filter((i) => i !== first))),
    );
    // The node that takes over knows no connection of the other, and breaks those on which a request is under way.
    const broken = lost(proxied);
    const [began, ended] = [broken.map(({ asked }) => asked), broken.map(({ asked, took }) => asked + took)];
    assert.ok(
      broken.every(({ status }) => status === 502) && Math.max(0, ...began) <= Math.min(...ended),
      JSON.stringify(broken),
    );
    assert.ok(lastMs < 10_000, `${lastMs} ms: the lease is given back, not left to run out`);
    await chain!.restartAgent(first);
  });

  it('that node dies: another answers when the lease has run out, and nothing is lost through HAProxy', async () => {
    const { lab } = chain!;
    const first = await onOther();
    const others = [0, 1, 2].filter((i) => i !== first);
    const { proxied, lastMs } = await measure(
      lab,
      'L2: the node that answers dies',
      () => lab.link(first, 'down'),
      async () => answers(await leader(others)),
    );
    assert.deepEqual(lost(proxied), []);
    const patience = Number(/ retries (\d+)/.exec(files[HAPROXY])![1]);
    assert.ok(lastMs > 10_000 && lastMs < patience * 1000, `${lastMs} ms`);
    const back = await measure(
      lab,
      'L2: it comes back',
      () => lab.link(first, 'up'),
      async () => answers(await leader([0, 1, 2])),
    );
    assert.deepEqual([lost(back.direct), lost(back.proxied)], [[], []]);
  });

  it('broken: HAProxy with the 3 retries that it has by itself: requests are lost', async () => {
    const { lab } = chain!;
    await lab.write('/etc/haproxy/haproxy.cfg', broken(files, HAPROXY, / +retries.*\n/, '')[HAPROXY]);
    await lab.must('service haproxy restart');
    const first = await onOther();
    const traffic = lab.traffic('http://127.0.0.1/', HOSTNAME, 40);
    await lab.until('requests are answered', 20, async () => traffic.answers.at(-1)?.status === 200);
    const start = Date.now();
    await lab.link(first, 'down');
    await lab.until('a request is lost', 20, async () => lost(traffic.answers).length > 0);
    assert.ok(lasts(await traffic.stop(), start) > 0);
  });
});
