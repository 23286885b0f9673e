// A lab of both families: what setup.sh and Lab leave at IPv4.
import assert from 'node:assert/strict';
import type { App } from 'cdk8s';
import {
  BgpPeering,
  BirdRouter,
  CiliumInstall,
  CiliumLB,
  FrrRouter,
  HaproxyEdge,
  HostSetup,
  HubbleRoute,
  K3dCluster,
  SharedGateway,
} from '../../lib';
import type { Files } from '../support/snapshot';
import { synth } from '../support/synth';
import { gatewayAddresses, speakerOf } from './cilium';
import { goProgram } from './go-program';
import { Lab } from './lab';

export const HOSTNAME = 'hubble.example.com';
export const GATEWAY6 = 'fd00:db8::1';
export const [ADDRESS, ADDRESS6] = ['172.50.128.81', 'fd00:db8::8000:0:0:81'];

/** The host as the world reaches it over IPv6, and somebody there. */
export const PUBLIC6 = '2001:db8:0:1::1';
export const CLIENT6 = '2001:db8:0:1::2';

/** What of the dual-stack lab is the same whatever the nodes announce over what. */
export function dualStack(
  app: App,
  router: (cluster: K3dCluster) => FrrRouter | BirdRouter,
  version?: string,
  gatewayHasBoth = true,
): BgpPeering {
  const cluster = new K3dCluster(app, 'cluster', {
    image: 'rancher/k3s:v1.33.5-k3s1',
    agents: 2,
    network: { name: 'cilium', subnet: '172.50.0.0/16' },
    ipv6: { subnet: 'fd00:db8::/64' },
  });
  const cilium = new CiliumInstall(app, 'cilium', { cluster, version });
  const pools = new CiliumLB(app, 'pools', { cilium, cidrs: [cluster.poolNetworks[0]] });
  const pool6 = pools.addPool('pool6', { cidrs: [cluster.poolNetworks[1]] });
  const peering = new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [router(cluster)] });
  const gateway = new SharedGateway(app, 'web', {
    cilium,
    addresses: [pools.reserve(81), ...(gatewayHasBoth ? [pool6.reserve(0x81)] : [])],
  });
  new HubbleRoute(app, 'hubble', { cilium, gateway, hostnames: [HOSTNAME] });
  new HaproxyEdge(app, 'edge', { gateways: [gateway] });
  new HostSetup(app, 'host');
  return peering;
}

export type RouterClass = typeof FrrRouter | typeof BirdRouter;

/** One session a family. */
export const both = (version?: string, gatewayHasBoth = true, Router: RouterClass = FrrRouter) =>
  synth(
    (app) =>
      void dualStack(app, (cluster) => new Router(app, 'router', { cluster, asn: 64513 }), version, gatewayHasBoth),
  );

/** What stands behind a Gateway on one node, for both families; /slow takes 2 s. */
const SERVER = `
import { createServer } from 'node:http';
const [node, ...hostnames] = process.argv.slice(2);
createServer((request, response) => {
  const known = hostnames.includes((request.headers.host ?? '').replace(/:\\d+$/, ''));
  response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
  const page = JSON.stringify({ node, at: request.socket.localAddress.replace('::ffff:', ''), forwardedFor: request.headers['x-forwarded-for'] ?? null });
  setTimeout(() => response.end(page), request.url === '/slow' ? 2000 : 0);
}).listen(80, '::');
`;

/**
 * A host and nodes with both families, as the Docker network of `k3d` gives them, and the files of `files`; no script
 * has run by then.
 */
export async function startDualStack(k3d: Files, files: Files, hostname: string): Promise<Lab> {
  const lab = await Lab.start(k3d, true);
  try {
    for (const [file, text] of Object.entries(files)) await lab.write(`/run/lab/dist/${file}`, text);
    const [, length, gateway] = /--subnet [0-9a-f:]+\/(\d+) .*--gateway ([0-9a-f]+:[0-9a-f:]+)/.exec(
      k3d['host/up.sh'],
    )!;
    await lab.must(
      `
      set -e
      sysctl -q -w net.ipv6.conf.all.disable_ipv6=0 net.ipv6.conf.all.forwarding=0 net.ipv6.fib_multipath_hash_policy=0
      ip address add "$1" dev cilium nodad
      ip address add ${PUBLIC6}/64 dev public nodad
      ip netns exec outside sysctl -q -w net.ipv6.conf.all.disable_ipv6=0
      ip -n outside address add ${CLIENT6}/64 dev eth0 nodad
    `,
      `${gateway}/${length}`,
    );
    await lab.write('/run/lab/dual-stack.mjs', SERVER);
    await Promise.all(
      lab.nodes.map(async (node, i) => {
        await lab.must(
          `
        set -e
        ip netns exec "$1" sysctl -q -w net.ipv6.conf.all.disable_ipv6=0
        ip -n "$1" address add "$2" dev eth0 nodad
        for address in "\${@:3}"; do ip -n "$1" address add "$address" dev lo; done
      `,
          `node${i}`,
          `${nodeAddress6(gateway, i)}/${length}`,
          ...gatewayAddresses(files, 'web'),
        );
        await lab.inNode(i, 'server', 'node', '/run/lab/dual-stack.mjs', node.name, hostname);
        await startSpeaker(lab, i, files);
      }),
    );
    return lab;
  } catch (error) {
    await lab.stop();
    throw error;
  }
}

/** Docker gives the first addresses that are free; the gateway's is the first of all. */
export function nodeAddress6(gateway: string, i: number): string {
  return gateway.replace(/1$/, String(i + 2));
}

export async function startSpeaker(lab: Lab, i: number, files: Files): Promise<void> {
  await lab.write(`/run/lab/node${i}.json`, JSON.stringify(speakerOf(files, lab.nodes[i], lab.addresses[i])));
  await lab.inNode(i, 'speaker', goProgram('speaker'), `/run/lab/node${i}.json`);
}

/** What the router, whichever it is, put into the kernel: next hops by destination. */
export async function routes(lab: Lab): Promise<Record<string, string[]>> {
  const found = [4, 6].flatMap((family) =>
    ['bgp', 'bird'].map(async (protocol) =>
      JSON.parse((await lab.must(`ip -${family} -json route show proto ${protocol}`)) || '[]'),
    ),
  );
  return Object.fromEntries(
    (await Promise.all(found))
      .flat()
      .map((route: any) => [route.dst, (route.nexthops ?? [route]).map((hop: any) => hop.gateway).sort()]),
  );
}

/** Waits until these are the routes: sessions stand before all of them have theirs. */
export async function assertRoutes(lab: Lab, expected: Record<string, string[]>): Promise<void> {
  const hops = (all: Record<string, string[]>) => Object.values(all).flat().length;
  await lab.until('all next hops', 10, async () => hops(await routes(lab)) >= hops(expected)).catch(() => undefined);
  assert.deepEqual(await routes(lab), expected);
}

/** What somebody outside gets from HAProxy. */
export async function ask(lab: Lab, host: string): Promise<{ status: number; page: any }> {
  const text = await lab.must(
    "nsenter --net=/run/netns/outside curl --silent --noproxy '*' --max-time 10 --globoff --write-out " +
      `'\\n%{http_code}' --header "$1" "$2" || true`,
    `Host: ${HOSTNAME}`,
    `http://${host}/`,
  );
  const [, body, status] = /^([^]*)\n(\d+)$/.exec(text)!;
  return { status: Number(status), page: body.startsWith('{') ? JSON.parse(body) : body };
}
