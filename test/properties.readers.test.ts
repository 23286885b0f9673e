// What holds for every topology, tried on random ones. The numbers are fixed, so that a failure comes back:
//
//   PROPERTY_RUNS=500 npm test properties      more topologies (30 where nothing is said)
//   PROPERTY_SEED=7 npm test properties        other ones
import { Address4 } from 'ip-address';
import { App, Chart, Duration } from 'cdk8s';
import assert from 'node:assert/strict';
import { visible } from '../lib/report/text';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { unless } from './support/unless';
import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import {
  Backend,
  BgpPeering,
  BgpRouter,
  BirdRouter,
  CaddyEdge,
  CiliumGatewayClass,
  CiliumInstall,
  CiliumLB,
  Cluster,
  FrrRouter,
  GatewayAddress,
  HaproxyEdge,
  HostSetup,
  HttpRoute,
  K3dCluster,
  Listener,
  Namespaces,
  Services,
  SharedGateway,
} from '../lib';
import { birdNeeds, checkBird } from './readers/bird';
import {
  checkFrrBgp,
  checkFrrSyntax,
  frrNeeds,
  frrContents,
  frrSyntaxNeeds,
  readFrrDaemons,
  roundTripFrr,
} from './readers/frr';
import { caddyNeeds, checkCaddyfile, readCaddyfile } from './readers/caddy';
import { checkHaproxy, haproxyNeeds } from './readers/haproxy';
import { helmNeeds, renderCilium } from './readers/helm';
import { hostsNeeds, resolveHosts } from './readers/hosts';
import { k3dNeeds } from './readers/k3d';
import { kubectlNeeds, listObjects } from './readers/kubectl';
import { checkObjects, crdFolders, kubernetesNeeds } from './readers/kubernetes';
import { missing } from './readers/requires';
import { checkShell, shellNeeds } from './readers/shell';
import { gatewayApiVersions } from './readers/upstream';
import { checkZone, zonesNeeds } from './readers/zones';
import { objectsOfMore } from './support/more-listeners';
import { readK3d } from './support/readers';
import type { Files } from './support/snapshot';
import { synth } from './support/synth';
import { PeeringSpec, Topology, VERSIONS } from './support/topologies';
import { build } from './support/topology-build';
import { topology } from './support/topology-choices';
import { SEED } from './support/random-cases';

const PARAMETERS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 30), seed: SEED };

/** The Gateway API of each release, in the patch whose CRDs the readers have. */
const GATEWAY_API: Record<string, string> = {
  '1.14': '0.7',
  '1.15': '1.0',
  '1.16': '1.1',
  '1.17': '1.2',
  '1.18': '1.3',
  '1.19': '1.4',
  '1.20': '1.6',
};

const minorOf = (version: string) => version.split('.').slice(0, 2).join('.');
const isOld = ({ cilium }: Topology) => minorOf(cilium.version) === '1.14';

const number = (address: string) => new Address4(address).bigInt();
const address = (value: bigint) => Address4.fromBigInt(value).address.split('/')[0];

/** The objects of every manifest. */
function objectsOf(files: Files): any[] {
  return Object.entries(files)
    .filter(([file]) => file.endsWith('.k8s.yaml'))
    .flatMap(([, text]) => parseAllDocuments(text).map((document) => document.toJS() as any))
    .filter((object) => object !== null);
}

/** The names that kubectl has for the objects of a topology. */
function expectedObjects(given: Topology): string[] {
  const bgp = ['1.14', '1.15'].includes(minorOf(given.cilium.version))
    ? ['ciliumbgppeeringpolicy']
    : ['ciliumbgpclusterconfig', 'ciliumbgppeerconfig', 'ciliumbgpadvertisement'];
  const own = given.gateways.filter(({ existing }) => !existing);
  const reserved = own.filter((gateway) => gateway.address?.pool !== undefined);
  return [
    ...given.pools.map(({ id }) => `ciliumloadbalancerippool.cilium.io/${id}`),
    ...reserved.map(({ name }) => `ciliumloadbalancerippool.cilium.io/${name}-address`),
    ...(isOld(given) ? reserved.map(({ name }) => `service/cilium-address-${name}`) : []),
    ...given.peerings.flatMap(({ id }) => bgp.map((kind) => `${kind}.cilium.io/${id}`)),
    ...own.map(({ name }) => `gateway.gateway.networking.k8s.io/${name}`),
    ...given.gateways.flatMap(({ routes }) => routes.map(({ id }) => `httproute.gateway.networking.k8s.io/${id}`)),
    ...given.gateways.flatMap(({ name, redirects }) =>
      redirects ? [`httproute.gateway.networking.k8s.io/${name}-redirect`] : [],
    ),
    ...given.gateways.flatMap(({ more, namespace }) => more.flatMap((spec) => objectsOfMore(spec, namespace))),
  ].sort();
}

/** The networks whose addresses the router takes: what it is told, or else the pools. */
function accepted({ router, pools }: Topology): Address4[] {
  return (router?.accept ?? pools.flatMap(({ cidrs }) => cidrs)).map((cidr) => new Address4(cidr));
}

/** Whether the router takes an address: of a pool, unless a Service that leads nowhere holds it. */
function announceable(given: Topology, ip: bigint): boolean {
  if (!accepted(given).some((network) => new Address4(address(ip)).isInSubnet(network))) return false;
  const reserved = given.gateways.flatMap((gateway) =>
    gateway.address?.pool === undefined ? [] : [number(gateway.address.text)],
  );
  return (
    given.router?.accept !== undefined ||
    !isOld(given) ||
    !reserved.some((other) => other >> 2n === ip >> 2n && other !== ip)
  );
}

/** What FRR's filter says of a network: the first entry that matches decides. */
function taken(config: string, first: bigint, prefixLength: number): boolean {
  for (const line of config.matchAll(
    /^ip prefix-list CILIUM-POOLS seq \d+ (permit|deny) (any|(\S+)\/(\d+))(?: ge (\d+))?(?: le (\d+))?$/gm,
  )) {
    const [, action, what, network, bits, ge, le] = line;
    const covers =
      what === 'any' ||
      (prefixLength >= Number(bits) &&
        first >> BigInt(32 - Number(bits)) === number(network) >> BigInt(32 - Number(bits)));
    const long =
      what === 'any' ||
      (ge || le
        ? prefixLength >= Number(ge ?? bits) && prefixLength <= Number(le ?? 32)
        : prefixLength === Number(bits));
    if (covers && long) return action === 'permit';
  }
  return false;
}

/** Where HAProxy sends requests for a name: the address and port of the server, or none for its 404. */
function sentTo(files: Files, host: string, frontend: string): string | undefined {
  const whole = files['host/haproxy.cfg'];
  const config = whole.split(/^(?=frontend |backend )/m).find((text) => text.startsWith(`frontend ${frontend}\n`))!;
  const mapped = /^ +(http|tcp)-request .*set-var\(txn\.gateway\) .*,map_/m.test(config)
    ? named(files, /,map_...\(tls-/.test(config) ? 'tls-' : '').find(([name]) =>
        name.startsWith('.') ? host.endsWith(name) : host === name,
      )
    : undefined;
  const acls = [...config.matchAll(/^ +acl (\S+) \S+ -m str (\S+)$/gm)];
  const holds = (condition: string) => {
    const suffix = /^\{ \S+ -m end (\S+) \}$/.exec(condition)?.[1];
    return suffix ? host.endsWith(suffix) : acls.some(([, name, value]) => name === condition && value === host);
  };
  const rule = [...config.matchAll(/^ +use_backend (\S+) if (.+)$/gm)].find(([, , condition]) => holds(condition));
  const backend = mapped?.[1] ?? rule?.[1] ?? /^ +default_backend (\S+)$/m.exec(config)?.[1];
  if (backend === undefined) return undefined;
  const section = whole.split(/^(?=backend )/m).find((text) => text.startsWith(`backend ${backend}\n`));
  assert.ok(section, `there is no backend ${backend}`);
  return /^ +server \S+ (\S+) /m.exec(section)?.[1];
}

/** The lines of the maps, as HAProxy asks them: exact names, then ends of names. */
function named(files: Files, prefix = ''): string[][] {
  const lines = (file: string) =>
    (files[file] ?? '')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split(' '));
  return [...lines(`host/${prefix}hosts.map`), ...lines(`host/${prefix}wildcards.map`)];
}

const endpoint = (ip: string, port: number) => (ip.includes(':') ? `[${ip}]:${port}` : `${ip}:${port}`);

/**
 * Where requests for each host name must go, as the Gateway API says it: routes without names have those of their
 * listener.
 */
function served({ gateways, edge }: Topology): Map<string, string> {
  const redirected = (edge?.gateways ?? [])
    .filter((i) => gateways[i].redirects)
    .flatMap((i): [string, string][] => {
      const {
        listeners: [{ hostname, port }],
        address: ip,
        more,
      } = gateways[i];
      // It is for what there is HTTPS for.
      const names = hostname
        ? [hostname]
        : more
            .filter(({ serves }) => ['https', 'wildcardAndApex', 'grpc'].includes(serves))
            .flatMap(({ route }) => route.hostnames);
      return (names.length > 0 ? names : ['*']).map((name) => [name, endpoint(ip!.text, port)]);
    });
  return new Map([
    ...redirected,
    ...(edge?.gateways ?? []).flatMap((i) =>
      gateways[i].routes.flatMap((route) => {
        const { existing, listeners, address: ip } = gateways[i];
        const listener = existing ? { port: 80, hostname: undefined } : listeners[route.listener];
        const names = route.hostnames.length > 0 ? route.hostnames : [listener.hostname ?? '*'];
        return names.map((name): [string, string] => [name, endpoint(ip!.text, listener.port)]);
      }),
    ),
  ]);
}

/** Where TLS for each server name must go, where it passes through. */
function servedByTls({ gateways, edge }: Topology): Map<string, string> {
  return new Map(
    (edge?.gateways ?? []).flatMap((i) => {
      const { existing, routes, more, address: ip } = gateways[i];
      const elsewhere = existing
        ? routes.flatMap(({ hostnames }) =>
            (hostnames.length > 0 ? hostnames : ['*']).map((name): [string, string] => [name, endpoint(ip!.text, 443)]),
          )
        : [];
      const tls = more.filter(({ serves }) => serves !== 'tcp' && serves !== 'udp');
      return [
        ...elsewhere,
        ...tls.flatMap(({ port, route }) =>
          route.hostnames.map((name): [string, string] => [name, endpoint(ip!.text, port)]),
        ),
      ];
    }),
  );
}

/** The frontends that choose by name, and what each must do with them. */
function frontendsOf(given: Topology): [string, Map<string, string>][] {
  const http = served(given);
  const tls = { none: [], terminate: [['https', http]], passthrough: [['https', servedByTls(given)]] }[
    given.edge?.tls ?? 'none'
  ] as [string, Map<string, string>][];
  return [...(given.edge?.redirectToHttps ? [] : [['http', http] as [string, Map<string, string>]]), ...tls];
}

/** Where connections to each TCP port of the edge must go. */
function servedByTcp({ gateways, edge }: Topology): [number, string][] {
  return (edge?.tcpPorts ?? []).map((port) => {
    const { address: ip } = edge!.gateways
      .map((i) => gateways[i])
      .find(({ more }) => more.some((one) => one.serves === 'tcp' && one.port === port))!;
    return [port, endpoint(ip!.text, port)];
  });
}

/** Where Caddy sends requests to. */
function upstreams(config: unknown): string[] {
  const found = new Set<string>();
  JSON.stringify(config, (key, value) => {
    if (key === 'dial') found.add(value);
    return value;
  });
  return [...found].sort();
}

/** The nodes that a peering selects. */
function selected({ cluster }: Topology, { nodeSelector }: PeeringSpec): number {
  return (cluster?.nodes ?? []).filter((node) =>
    Object.entries(nodeSelector ?? {}).every(([key, value]) => node.labels[key] === value),
  ).length;
}

function holds(name: string, check: (given: Topology, files: Files) => void): void {
  it(name, () => {
    fc.assert(
      fc.property(topology, (given) =>
        check(
          given,
          synth((app) => build(app, given)),
        ),
      ),
      PARAMETERS,
    );
  });
}

describe('for every topology', () => {
  holds('synth writes the same bytes in a fresh app', (given, files) => {
    assert.deepEqual(
      synth((app) => build(app, given)),
      files,
    );
  });

  it('FRR takes what the pools have, address by address, and nothing else', () => {
    const anywhere = fc.array(fc.nat(2 ** 32 - 1), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(topology, anywhere, (given, numbers) => {
        if (!given.router) return;
        const config = synth((app) => build(app, given))['host/frr/frr.conf'];
        const edges = accepted(given).flatMap((network) => {
          const [first, last] = [network.startAddress().bigInt(), network.endAddress().bigInt()];
          const inside = numbers.map((n) => first + (BigInt(n) % (last - first + 1n)));
          assert.equal(
            taken(config, first, network.subnetMask),
            network.subnetMask === 32,
            `the whole network ${network.address}`,
          );
          return [first - 1n, first, ...inside, last, last + 1n];
        });
        const reserved = given.gateways.flatMap((gateway) =>
          gateway.address?.pool === undefined ? [] : [number(gateway.address.text)],
        );
        const around = reserved.flatMap((ip) => [-3n, -2n, -1n, 0n, 1n, 2n, 3n].map((step) => ip + step));
        for (const ip of [...edges, ...around, ...numbers.map(BigInt)])
          assert.equal(taken(config, ip, 32), announceable(given, ip), address(ip));
        assert.equal(taken(config, 0n, 0), false, 'the default route');
      }),
      PARAMETERS,
    );
  });

  holds('FRR knows as many neighbors as up.sh and verify.sh wait for', (given, files) => {
    if (!given.router) return;
    const nodes = given.peerings.reduce((sum, peering) => sum + (selected(given, peering) || 1), 0);
    assert.match(files['host/up.sh'], new RegExp(`are established' sessions ${nodes}$`, 'm'));
    assert.match(files['host/verify.sh'], new RegExp(` speaking ${nodes}$`, 'm'));
    const neighbors = [...files['host/frr/frr.conf'].matchAll(/^ neighbor (\S+) peer-group \S+$/gm)].map(
      ([, ip]) => ip,
    );
    assert.equal(new Set(neighbors).size, given.router.explicit ? nodes : 0);
    for (const { localAsn } of given.peerings)
      assert.match(files['host/frr/frr.conf'], new RegExp(`^ neighbor CILIUM\\S* remote-as ${localAsn}$`, 'm'));
  });

  holds('both ends of a session have the same AS numbers and timers', (given, files) => {
    const objects = objectsOf(files);
    for (const { id, localAsn, timers } of given.peerings) {
      const hold = timers.holdTime?.toSeconds() ?? 9;
      const keepAlive = timers.keepAliveTime?.toSeconds() ?? Math.max(1, Math.floor(hold / 3));
      assert.match(files['host/frr/frr.conf'], new RegExp(`^ neighbor CILIUM\\S* timers ${keepAlive} ${hold}$`, 'm'));
      const text = JSON.stringify(
        objects.filter(({ kind, metadata }) => kind.startsWith('CiliumBGP') && metadata.name === id),
      );
      for (const field of [
        `"localASN":${localAsn}`,
        `"peerASN":${given.router!.asn}`,
        `"holdTimeSeconds":${hold}`,
        `"keepAliveTimeSeconds":${keepAlive}`,
      ])
        assert.ok(text.includes(field), field);
    }
  });

  holds(
    'HAProxy sends each name to its gateway, the closest name first, and answers 404 to all others',
    (given, files) => {
      if (!given.edge) return;
      for (const [frontend, expected] of frontendsOf(given)) {
        const closest = (host: string) =>
          expected.get(host) ??
          [...expected]
            .filter(([name]) => name.startsWith('*.') && host.endsWith(name.slice(1)))
            .sort(([a], [b]) => b.length - a.length)[0]?.[1] ??
          expected.get('*');
        for (const name of expected.keys()) {
          for (const host of [
            name.replace(/^\*/, 'any'),
            name.replace(/^\*/, 'any.other'),
            name.replace(/^\*\./, ''),
            `x${name}`,
          ])
            assert.equal(sentTo(files, host, frontend), closest(host), `${frontend} ${host}`);
        }
        assert.equal(sentTo(files, 'unknown.invalid', frontend), expected.get('*'));
      }
      for (const [port, server] of servedByTcp(given)) assert.equal(sentTo(files, 'any', `tcp-${port}`), server);
      if (given.edge.redirectToHttps) assert.equal(sentTo(files, 'any', 'http'), undefined);
      const servers = [...files['host/haproxy.cfg'].matchAll(/^ +server \S+ (\S+) /gm)]
        .map(([, server]) => server)
        .sort();
      assert.deepEqual(
        servers,
        [
          ...new Set([
            ...frontendsOf(given).flatMap(([, expected]) => [...expected.values()]),
            ...servedByTcp(given).map(([, server]) => server),
          ]),
        ].sort(),
      );
    },
  );

  holds('haproxy.cfg and hosts name each host name once', (given, files) => {
    if (!given.edge) return;
    for (const [name, server] of served(given)) {
      if (name === '*') continue;
      const literal = (text: string) => text.replace(/[.*]/g, '\\$&');
      const frontend = files['host/haproxy.cfg']
        .split(/^(?=frontend |backend )/m)
        .find((text) => text.startsWith(`frontend ${given.edge!.redirectToHttps ? 'https' : 'http'}\n`))!;
      const matches = [
        ...frontend.matchAll(
          new RegExp(name.startsWith('*.') ? `-m end ${literal(name.slice(1))} ` : `-m str ${literal(name)}$`, 'gm'),
        ),
      ];
      const mapped = named(files).filter(([key]) => key === name.replace(/^\*/, ''));
      assert.equal(matches.length + mapped.length, 1, name);
      const entries = files['host/hosts'].split('\n').filter((line) => line.split(' ')[1] === name);
      const ip = server.replace(/:\d+$/, '').replace(/[[\]]/g, '');
      assert.deepEqual(
        entries,
        name.startsWith('*.') ? [`# ${name} ${entries[0]?.split(' ').slice(2).join(' ')}`] : [`${ip} ${name}`],
      );
    }
  });

  holds(
    'every route attaches to the listeners that are for it, by name, and none but the redirect to one that redirects',
    (given, files) => {
      const routes = objectsOf(files).filter(({ kind }) => kind.endsWith('Route'));
      const attached = (name: string) =>
        routes
          .find(({ metadata }) => metadata.name === name)
          .spec.parentRefs.map((parent: any) => `${parent.namespace}/${parent.name} ${parent.sectionName}`);
      for (const { name, namespace, existing, listeners, routes: plain, more, redirects } of given.gateways) {
        for (const { route, set } of more)
          assert.deepEqual(
            attached(route.id),
            route.listeners.map(
              (listener) => `${set ? `${route.namespace}/${set}` : `${namespace}/${name}`} ${listener}`,
            ),
          );
        if (!existing)
          for (const { id, listener } of plain)
            assert.deepEqual(attached(id), [`${namespace}/${name} ${listeners[listener].name}`]);
        if (redirects) assert.deepEqual(attached(`${name}-redirect`), [`${namespace}/${name} ${listeners[0].name}`]);
      }
    },
  );

  holds('a zone has every host name in its domain once, with the addresses', (given, files) => {
    if (!given.zone) return;
    const names = given.gateways.flatMap(({ existing, listeners, routes, more, redirects }) => [
      ...routes.flatMap((route) =>
        route.hostnames.length > 0 ? route.hostnames : existing ? [] : (listeners[route.listener].hostname ?? []),
      ),
      ...more.flatMap(({ serves, route }) => (serves === 'tcp' || serves === 'udp' ? [] : route.hostnames)),
      ...(redirects ? listeners.flatMap(({ hostname }) => hostname ?? []) : []),
    ]);
    const inside = [...new Set(names)]
      .filter((name) => name.endsWith('.example.com'))
      .map((name) => name.slice(0, -'.example.com'.length))
      .sort();
    const entries = [...files['host/zones/example.com.zone'].matchAll(/^(\S+) IN (A|AAAA) (\S+)$/gm)];
    assert.deepEqual(
      entries
        .filter(([, , type]) => type === 'A')
        .map(([, name, , ip]) => `${name} ${ip}`)
        .sort(),
      inside.map((name) => `${name} 192.0.2.53`),
    );
    assert.deepEqual(
      entries
        .filter(([, , type]) => type === 'AAAA')
        .map(([, name, , ip]) => `${name} ${ip}`)
        .sort(),
      inside.map((name) => `${name} 2001:db8::53`),
    );
  });

  holds("Docker's addresses, the pools and the nodes are disjoint", (given, files) => {
    const ipRange = /--ip-range (\S+)/.exec(files['host/up.sh'])?.[1];
    assert.equal(ipRange !== undefined, given.cluster?.how === 'k3d');
    const pools = objectsOf(files)
      .filter(({ kind }) => kind === 'CiliumLoadBalancerIPPool')
      .flatMap(({ spec }) => [...(spec.cidrs ?? []), ...(spec.blocks ?? [])]);
    const ranges = pools.map(({ cidr, start, stop }): [bigint, bigint] =>
      cidr
        ? [new Address4(cidr).startAddress().bigInt(), new Address4(cidr).endAddress().bigInt()]
        : [number(start), number(stop ?? start)],
    );
    if (ipRange)
      ranges.push([new Address4(ipRange).startAddress().bigInt(), new Address4(ipRange).endAddress().bigInt()]);
    else
      for (const node of given.cluster?.nodes ?? [])
        for (const one of node.addresses ?? []) ranges.push([number(one), number(one)]);
    ranges.sort((a, b) => (a[0] < b[0] ? -1 : 1));
    ranges.forEach(([first], i) =>
      assert.ok(i === 0 || first > ranges[i - 1][1], `${address(first)} is in two of them`),
    );
  });

  holds('up.sh names each manifest once, and none that is not there', (_, files) => {
    const applied = files['host/up.sh'].replace(/^ *would_apply .*$/gm, '');
    const named = [...applied.matchAll(/ -f \.\.\/(\S+)/g)].map(([, file]) => file);
    assert.deepEqual(
      named.sort(),
      Object.keys(files)
        .filter((file) => !file.startsWith('host/'))
        .sort(),
    );
  });

  holds('a pool for one gateway comes before the gateway, in the order in which kubectl applies files', (_, files) => {
    const names = objectsOf(files).map(({ kind, metadata }) => `${kind} ${metadata.name}`);
    names.forEach((name, i) => {
      const pool = names.indexOf(`CiliumLoadBalancerIPPool ${name.split(' ')[1]}-address`);
      if (
        name.startsWith('Gateway ') &&
        pool >= 0 &&
        names.some((other) => other.startsWith('Service cilium-address-'))
      )
        assert.ok(pool < i, name);
    });
  });
});

describe('for every topology, the program that reads each file', () => {
  let folder: string;
  let samples: { given: Topology; outdir: string }[];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-'));
    // Where the program must be asked again for each, fewer topologies than where nothing is asked.
    samples = fc.sample(topology, PARAMETERS).map((given, i) => {
      const outdir = join(folder, String(i));
      mkdirSync(outdir);
      const app = new App({ outdir });
      build(app, given);
      app.synth();
      return { given, outdir };
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const host = (outdir: string, file: string) => join(outdir, 'host', file);

  /** Hands `file` of every topology that has it to `check`, and names the topology where that fails. */
  function each(file: string, check: (file: string, given: Topology, outdir: string) => void): void {
    for (const { given, outdir } of samples) {
      if (!existsSync(host(outdir, file))) continue;
      try {
        check(host(outdir, file), given, outdir);
      } catch (error) {
        throw new Error(`${(error as Error).message}\nin ${file} of ${JSON.stringify(given)}`, { cause: error });
      }
    }
  }

  unless(missing(kubectlNeeds)).it('kubectl sees the intended objects and nothing else', () => {
    each('', (_, given, outdir) => {
      if (expectedObjects(given).length > 0) assert.deepEqual(listObjects(outdir).sort(), expectedObjects(given));
    });
  });

  for (const version of VERSIONS) {
    unless(missing(kubernetesNeeds)).it(
      `an API server with the CRDs of Cilium ${minorOf(version)} takes every object`,
      () => {
        const gatewayApi = gatewayApiVersions().find((other) => minorOf(other) === GATEWAY_API[minorOf(version)])!;
        const manifests = samples
          .filter(({ given }) => given.cilium.version === version)
          .flatMap(({ outdir }) =>
            readdirSync(outdir)
              .filter((file) => file.endsWith('.yaml'))
              .map((file) => join(outdir, file)),
          );
        if (manifests.length > 0) checkObjects(manifests, crdFolders(version, gatewayApi));
      },
    );
  }

  unless(missing(birdNeeds)).it('BIRD takes bird.conf, where it is the router', () => {
    for (const { given } of samples.filter(({ given: { router: any } }) => any)) {
      const outdir = mkdtempSync(join(folder, 'bird-'));
      const app = new App({ outdir });
      build(app, given, BirdRouter);
      app.synth();
      checkBird(host(outdir, 'bird/bird.conf'));
    }
  });
  unless(missing(frrSyntaxNeeds)).it('vtysh takes frr.conf', () => each('frr/frr.conf', checkFrrSyntax));
  unless(missing(frrNeeds)).it('bgpd takes frr.conf', () => each('frr/frr.conf', checkFrrBgp));
  unless(missing(frrNeeds)).it('FRR writes back what it was given', () => {
    each('frr/frr.conf', (file, _, outdir) => {
      const { first, second } = roundTripFrr(file, readFrrDaemons(host(outdir, 'frr/daemons')).daemons);
      assert.deepEqual(frrContents(first), frrContents(readFileSync(file, 'utf8')));
      assert.equal(second, first);
    });
  });
  unless(missing(haproxyNeeds)).it('haproxy takes haproxy.cfg without a warning', () =>
    each('haproxy.cfg', checkHaproxy),
  );
  unless(missing(caddyNeeds)).it(
    'Caddy takes the Caddyfile, where it is the edge, and has each name for its gateway',
    () => {
      for (const { given } of samples.filter(({ given: { edge } }) => edge)) {
        const outdir = mkdtempSync(join(folder, 'caddy-'));
        const app = new App({ outdir });
        build(app, given, FrrRouter, CaddyEdge);
        app.synth();
        const file = host(outdir, 'Caddyfile');
        checkCaddyfile(file);
        assert.deepEqual(
          upstreams(readCaddyfile(file)),
          [...new Set(served(given).values())].sort(),
          JSON.stringify(given),
        );
      }
    },
  );
  unless(missing(zonesNeeds)).it('named-checkzone takes the zone', () =>
    each('zones/example.com.zone', (file) => checkZone(file, 'example.com')),
  );
  unless(missing(hostsNeeds)).it('the C library finds every name of hosts', () => {
    each('hosts', (file, given) => {
      const exact = [...served(given)].filter(([name]) => !name.startsWith('*')).slice(0, 3);
      const expected = Object.fromEntries(
        exact.map(([name, server]) => [name, [server.replace(/:\d+$/, '').replace(/[[\]]/g, '')]]),
      );
      assert.deepEqual(
        resolveHosts(
          file,
          exact.map(([name]) => name),
        ),
        expected,
      );
    });
  });
  unless(missing(k3dNeeds)).it('k3d would make the cluster', () => {
    each('k3d-config.yml', (file, { cluster }) => {
      const { simple, cluster: made, warnings } = readK3d(file);
      assert.deepEqual(warnings, []);
      assert.deepEqual(
        made.nodes.map((node: any) => node.name),
        cluster!.nodes.map(({ name }) => name),
      );
      assert.equal(simple.clusterToken ?? '', cluster!.k3d!.token ?? '');
      const labels = Object.entries(cluster!.nodes[0].labels).map(([key, value]) => `${key}=${value}`);
      assert.deepEqual((simple.options.k3s.nodeLabels ?? []).map(({ label }: any) => label).sort(), labels.sort());
    });
  });
  unless(missing(helmNeeds)).it('the chart of the release knows every Helm value', () => {
    each(
      'cilium-values.yml',
      (file, { cilium }) =>
        void renderCilium(file, cilium.version, { namespace: cilium.namespace, kubeVersion: '1.30.0' }),
    );
  });
  unless(missing(shellNeeds)).it('shellcheck finds nothing in any script', () => {
    const scripts = ['up.sh', 'verify.sh', 'down.sh', 'k3d-entrypoint-cilium.sh'];
    // Enough of them: it takes two seconds for each. bash reads all, below.
    checkShell(
      ...samples
        .slice(0, 15)
        .flatMap(({ outdir }) => scripts.map((script) => host(outdir, script)).filter((file) => existsSync(file))),
    );
  });
  for (const script of ['up.sh', 'verify.sh', 'down.sh']) {
    it(`${script} --dry-run runs to its end`, () => {
      each(script, (file) => {
        const source = readFileSync(file, 'utf8');
        const text = execFileSync('bash', [file, '--dry-run'], { encoding: 'utf8', cwd: '/' });
        if (script === 'verify.sh') {
          const checks = source.split('\n').filter((line) => line.startsWith('check '));
          assert.equal(text.split('\n').filter((line) => line.startsWith('# ')).length, checks.length);
          return;
        }
        const [, steps] = /^all_steps=\((.*)\)$/m.exec(source)!;
        const done = [...text.matchAll(/^== (.*)$/gm)].map(([, step]) => step);
        assert.deepEqual(
          done.filter((step) => step !== 'preflight' && step !== 'keep'),
          steps.split(' '),
        );
      });
    });
  }
});

// --- Values that cannot be right ---

const IMAGE = 'rancher/k3s:v1.33.5-k3s1';

/** Texts that look like `right` and differ in one place, and texts that do not. */
function nearly(...right: string[]): fc.Arbitrary<string> {
  const hostile = fc.constantFrom(
    ' ',
    '\n',
    '\r',
    '\t',
    '\0',
    '"',
    "'",
    '`',
    '#',
    '$',
    '!',
    ';',
    '|',
    '\\',
    ':',
    '/',
    '*',
    '_',
    '-',
    '.',
    '..',
    'A',
    'é',
    '\u2028',
    '\u0085',
    '0',
    '256',
    '😀',
  );
  const changed = fc
    .tuple(fc.constantFrom(...right), fc.nat(60), hostile, fc.boolean())
    .map(([text, at, insert, replaces]) => {
      const i = at % (text.length + 1);
      return text.slice(0, i) + insert + text.slice(replaces ? i + 1 : i);
    });
  return fc.oneof(
    { weight: 4, arbitrary: changed },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    { weight: 1, arbitrary: fc.constant('') },
  );
}

const isLabel = (text: string) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(text);
const isName = (text: string) =>
  text.length <= 253 && text.split('.').every((label) => /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(label));
const isHost = (text: string) =>
  text.length <= 253 && text.replace(/^\*\./, '').split('.').every(isLabel) && !/^[0-9.]+$/.test(text);
const isLabelText = (text: string) => text.length <= 63 && /^[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?$/.test(text);
const isKey = (text: string) => {
  const [name, prefix, ...more] = text.split('/').reverse();
  return more.length === 0 && isLabelText(name) && (prefix === undefined || isName(prefix));
};
const isCidr = (text: string) => {
  const [, ip, bits] = /^([^/]*)\/(\d{1,3})$/.exec(text) ?? [];
  if (isIP(ip ?? '') === 6) return !ip.includes('%') && Number(bits) <= 128; // host bits are looked at below
  return isIP(ip ?? '') === 4 && Number(bits) <= 32 && number(ip) % 2n ** BigInt(32 - Number(bits)) === 0n;
};

const noIp = nearly('192.0.2.1', '172.50.201.37', '2001:db8::1', '192.0.2.0/24').filter(
  (text) => isIP(text) === 0 || text.includes('%'),
);
const hostBits = fc
  .tuple(fc.integer({ min: 1, max: 2 ** 32 - 1 }), fc.nat(31))
  .filter(([ip, bits]) => BigInt(ip) % 2n ** BigInt(32 - bits) !== 0n)
  .map(([ip, bits]) => `${address(BigInt(ip))}/${bits}`);
const noCidr = fc.oneof(
  hostBits,
  nearly('192.0.2.0/24', '10.0.0.0/8', '192.0.2.1', '2001:db8::/32').filter((text) => !isCidr(text)),
);
const noAsn = fc.oneof(
  fc.constantFrom(0, 23456, 65535, 4294967295, 4294967296, -1, 1e21, NaN, Infinity),
  fc.double({ min: 1, max: 65534, noNaN: true }).filter((asn) => !Number.isInteger(asn)),
  fc.integer({ max: -1 }),
);
const noPort = fc.oneof(
  fc.constantFrom(0, 65536, 8080.5, NaN, Infinity),
  fc.integer({ max: 0 }),
  fc.integer({ min: 65536 }),
);
const tooLong = (length: number) => fc.constant('a'.repeat(length));
const noLabel = fc.oneof(nearly('lab', 'kube-system', 'a'.repeat(63)), tooLong(64)).filter((text) => !isLabel(text));
const noName = fc.oneof(nearly('pool', 'my.pool-1'), tooLong(254)).filter((text) => !isName(text));
const noHost = fc
  .oneof(
    nearly('hubble.example.com', '*.example.com', '192.0.2.1', 'a.b'),
    tooLong(64),
    fc.constant(`${'a.'.repeat(126)}aa`),
    fc.constantFrom('*', '*.', 'a.*.b', 'http://a.b', 'a.b:80', 'a.b.'),
  )
  .filter((text) => !isHost(text));
const noKey = fc.oneof(nearly('bgp_enabled', 'example.com/bgp'), tooLong(64)).filter((text) => !isKey(text));
const noLabelValue = fc
  .oneof(nearly('true', 'a.b_c-d'), tooLong(64))
  .filter((text) => text !== '' && !isLabelText(text));
const noToken = nearly('Ciliumk3d1').filter((text) => text === '' || /[^\x20-\x7e]|\$/.test(text));
const noVersion = nearly('1.14.1', '1.20.2').filter(
  (text) => !/^1\.(1[4-9]|20)\.(0|[1-9]\d*)([-+][0-9A-Za-z.+-]+)?$/.test(text),
);

type Refusal<T> = readonly [what: string, wrong: fc.Arbitrary<T>, path: string, build: (app: App, value: T) => unknown];

const refusal = <T>(
  what: string,
  wrong: fc.Arbitrary<T>,
  path: string,
  make: (app: App, value: T) => unknown,
): Refusal<any> => [what, wrong, path, make];

const k3d = (app: App, props: object) => new K3dCluster(app, 'cluster', { image: IMAGE, ...props });
const router = (app: App, props: object = {}) =>
  new FrrRouter(app, 'frr', { asn: 64513, addresses: ['192.0.2.1'], listenRanges: ['192.0.2.0/24'], ...props });
const peering = (app: App, props: object = {}) =>
  new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router(app)], ...props });
const route = (app: App, props: object) =>
  new HttpRoute(new Chart(app, 'c'), 'r', {
    gateway: new SharedGateway(app, 'g'),
    backend: Backend.fromName('s', 80),
    ...props,
  });
const outside = (app: App, props: object) =>
  SharedGateway.fromAttributes(app, 'g', { name: 'g', namespace: 'n', ...props });
const pool = (app: App) => new CiliumLB(app, 'pool', { cidrs: ['192.0.2.0/24'] });

/** Each with the path that its message begins with; what is made without a construct has none. */
const REFUSALS = [
  refusal(
    'cidrs of a pool',
    noCidr,
    '[pool] ',
    (app, value) => new CiliumLB(app, 'pool', { cidrs: ['203.0.113.0/24', value] }),
  ),
  refusal('reserve', noIp, '[pool] ', (app, value) => pool(app).reserve(value)),
  refusal('GatewayAddress.of', noIp, '', (_, value) => GatewayAddress.of(value)),
  refusal(
    'name of a pool',
    noName.filter((text) => text !== ''),
    '[pool/',
    (app, value) => new CiliumLB(app, 'pool').addPool(value, { cidrs: ['192.0.2.0/24'] }),
  ),
  refusal('podCidr', noCidr, '[cluster] ', (app, podCidr) => k3d(app, { podCidr })),
  refusal('serviceCidr', noCidr, '[cluster] ', (app, serviceCidr) => k3d(app, { serviceCidr })),
  refusal('subnet of k3d', noCidr, '[cluster] ', (app, subnet) => k3d(app, { network: { subnet } })),
  refusal('name of the network of k3d', noLabel, '[cluster] ', (app, name) => k3d(app, { network: { name } })),
  refusal('name of a cluster of k3d', fc.oneof(noLabel, tooLong(33)), '[cluster] ', (app, name) => k3d(app, { name })),
  refusal('image', noToken, '[cluster] ', (app, image) => k3d(app, { image })),
  refusal('token', noToken, '[cluster] ', (app, token) => k3d(app, { token })),
  refusal('apiHostIp', noIp, '[cluster] ', (app, apiHostIp) => k3d(app, { apiHostIp })),
  refusal('apiPort', noPort, '[cluster] ', (app, apiPort) => k3d(app, { apiPort })),
  refusal('servers', fc.constantFrom(0, -1, 1.5, NaN), '[cluster] ', (app, servers) => k3d(app, { servers })),
  refusal('agents', fc.constantFrom(-1, 1.5, Infinity), '[cluster] ', (app, agents) => k3d(app, { agents })),
  refusal('a key of nodeLabels', noKey, '[cluster] ', (app, key) => k3d(app, { nodeLabels: { [key]: 'x' } })),
  refusal('a value of nodeLabels', noLabelValue, '[cluster] ', (app, value) => k3d(app, { nodeLabels: { x: value } })),
  refusal('name of a cluster', noLabel, '[c] ', (app, name) => Cluster.fromAttributes(app, 'c', { name })),
  refusal('nodeNetwork', noCidr, '[c] ', (app, nodeNetwork) =>
    Cluster.fromAttributes(app, 'c', { name: 'c', nodeNetworks: [nodeNetwork] }),
  ),
  refusal('address of a node', noIp, '[c] ', (app, value) =>
    Cluster.fromAttributes(app, 'c', { name: 'c', nodes: [{ name: 'n', addresses: [value] }] }),
  ),
  refusal('name of a node', noName, '[c] ', (app, name) =>
    Cluster.fromAttributes(app, 'c', { name: 'c', nodes: [{ name }] }),
  ),
  refusal('a label of a node', noLabelValue, '[c] ', (app, x) =>
    Cluster.fromAttributes(app, 'c', { name: 'c', nodes: [{ name: 'n', labels: { x } }] }),
  ),
  refusal(
    'kubeContext',
    nearly('k3d-lab').filter((text) => !/^[A-Za-z0-9][A-Za-z0-9 ._:,/()@+=-]{0,79}$/.test(text)),
    '[c] ',
    (app, kubeContext) => Cluster.fromAttributes(app, 'c', { name: 'c', kubeContext }),
  ),
  refusal('asn', noAsn, '[frr] ', (app, asn) => router(app, { asn })),
  refusal(
    'address of a router',
    noIp.filter((text) => text !== ''),
    '[frr] ',
    (app, value) => router(app, { addresses: [value] }),
  ),
  refusal(
    'listenRange',
    noCidr.filter((text) => text !== ''),
    '[frr] ',
    (app, listenRange) => router(app, { listenRanges: [listenRange] }),
  ),
  refusal('accept', noCidr, '[frr] ', (app, value) => router(app, { accept: ['203.0.113.0/24', value] })),
  refusal('maximumPaths', fc.constantFrom(0, 65, 1.5, NaN), '[frr] ', (app, maximumPaths) =>
    router(app, { maximumPaths }),
  ),
  refusal('address of a router from elsewhere', noIp, '[frr] ', (app, value) =>
    BgpRouter.fromAttributes(app, 'frr', { asn: 64513, addresses: [value] }),
  ),
  refusal('asn of a router from elsewhere', noAsn, '[frr] ', (app, asn) =>
    BgpRouter.fromAttributes(app, 'frr', { asn, addresses: ['192.0.2.1'] }),
  ),
  refusal('localAsn', noAsn, '[bgp] ', (app, localAsn) => peering(app, { localAsn })),
  refusal('holdTime', fc.constantFrom(0, 2, 65536, 9.5, NaN), '[bgp] ', (app, seconds) =>
    peering(app, { holdTime: Duration.seconds(seconds) }),
  ),
  refusal('keepAliveTime', fc.constantFrom(0, 4, 1.5), '[bgp] ', (app, seconds) =>
    peering(app, { keepAliveTime: Duration.seconds(seconds) }),
  ),
  refusal('connectRetryTime', fc.constantFrom(0, 2 ** 31, 1.5), '[bgp] ', (app, seconds) =>
    peering(app, { connectRetryTime: Duration.seconds(seconds) }),
  ),
  refusal('a key of nodeSelector', noKey, '[bgp] ', (app, key) => peering(app, { nodeSelector: { [key]: 'x' } })),
  refusal(
    'name of a peering',
    noName.filter((text) => text !== '' && !text.includes('/') && !text.includes('\n')),
    '[',
    (app, id) => new BgpPeering(app, id, { localAsn: 64512, peers: [router(app)] }),
  ),
  refusal('a value of Services.withLabels', noLabelValue, '', (_, x) => Services.withLabels({ x })),
  refusal('a key of Services.withLabels', noKey, '', (_, key) => Services.withLabels({ [key]: 'x' })),
  refusal('a value of Namespaces.withLabels', noLabelValue, '', (_, x) => Namespaces.withLabels({ x })),
  refusal(
    'gatewayName',
    fc.oneof(noLabel, tooLong(64)),
    '[g] ',
    (app, gatewayName) => new SharedGateway(app, 'g', { gatewayName }),
  ),
  refusal('gatewayName of Cilium 1.15, which shortens none', tooLong(49), '[g] ', (app, gatewayName) => {
    const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.15.19' });
    return new SharedGateway(app, 'g', { cilium, gatewayName });
  }),
  refusal(
    'gatewayClassName',
    noName,
    '[g] ',
    (app, gatewayClassName) => new SharedGateway(app, 'g', { gatewayClassName }),
  ),
  refusal('className', noName, '[c] ', (app, className) => new CiliumGatewayClass(app, 'c', { className })),
  refusal(
    'loadBalancerClass',
    noKey,
    '[c] ',
    (app, loadBalancerClass) => new CiliumGatewayClass(app, 'c', { service: { loadBalancerClass } }),
  ),
  refusal(
    'loadBalancerSourceRanges',
    noCidr,
    '[c] ',
    (app, cidr) => new CiliumGatewayClass(app, 'c', { service: { loadBalancerSourceRanges: [cidr] } }),
  ),
  refusal('namespace of a gateway', noLabel, '[g] ', (app, namespace) => new SharedGateway(app, 'g', { namespace })),
  refusal(
    'name of a listener',
    noName,
    '[g] ',
    (app, name) => new SharedGateway(app, 'g', { listeners: [Listener.http({ name })] }),
  ),
  refusal(
    'port of a listener',
    // What is no finite number is refused by the listener itself.
    noPort.filter((port) => Number.isFinite(port)),
    '[g] ',
    (app, port) => new SharedGateway(app, 'g', { listeners: [Listener.http({ port })] }),
  ),
  refusal(
    'hostname of a listener',
    noHost,
    '[g] ',
    (app, hostname) => new SharedGateway(app, 'g', { listeners: [Listener.http({ hostname })] }),
  ),
  refusal('name of a gateway from elsewhere', noName, '[g] ', (app, name) => outside(app, { name })),
  refusal('namespace of a gateway from elsewhere', noLabel, '[g] ', (app, namespace) => outside(app, { namespace })),
  refusal('address of a gateway from elsewhere', noIp, '[g] ', (app, value) => outside(app, { addresses: [value] })),
  refusal('listener of a gateway from elsewhere', noName, '[g] ', (app, listener) => outside(app, { listener })),
  refusal('hostnames of a route', noHost, '[c/r] ', (app, hostname) =>
    route(app, { hostnames: ['a.example.com', hostname] }),
  ),
  refusal('name of a route', noName, '[c/r] ', (app, name) => route(app, { metadata: { name } })),
  refusal('namespace of a route', noLabel, '[c/r] ', (app, namespace) => route(app, { metadata: { namespace } })),
  refusal('a label of a route', noLabelValue, '[c/r] ', (app, x) => route(app, { metadata: { labels: { x } } })),
  refusal('listener of a route', noName, '[c/r] ', (app, listener) => route(app, { listener })),
  refusal('name of a Service', noLabel, '', (_, name) => Backend.fromName(name, 80)),
  refusal('namespace of a Service', noLabel, '', (_, namespace) => Backend.fromName('s', 80, namespace)),
  refusal('port of a Service', noPort, '', (_, port) => Backend.fromName('s', port)),
  refusal(
    'bindAddress',
    noIp.filter((text) => text !== '*'),
    '[edge] ',
    (app, bindAddress) =>
      new HaproxyEdge(app, 'edge', { gateways: [outside(app, { addresses: ['192.0.2.1'] })], bindAddress }),
  ),
  refusal(
    'port of an edge',
    noPort,
    '[edge] ',
    (app, port) => new HaproxyEdge(app, 'edge', { gateways: [outside(app, { addresses: ['192.0.2.1'] })], port }),
  ),
  refusal('name of host files', noLabel, '[host] ', (app, name) => new HostSetup(app, 'host', { name })),
  refusal('version of Cilium', noVersion, '[cilium] ', (app, version) => new CiliumInstall(app, 'cilium', { version })),
  refusal(
    'namespace of Cilium',
    noLabel,
    '[cilium] ',
    (app, namespace) => new CiliumInstall(app, 'cilium', { namespace }),
  ),
];

/** As messages show values: text in quotes, numbers as they are. */
const shown = (value: unknown) => (typeof value === 'number' ? String(value) : JSON.stringify(value));

/** With one space where there are several, or a new line. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('every value that cannot be right is refused where it is given, by name', () => {
  for (const [what, wrong, path, make] of REFUSALS) {
    it(what, () => {
      fc.assert(
        fc.property(wrong, (value) => {
          assert.throws(
            () => {
              const app = new App();
              make(app, value);
              app.synthYaml();
            },
            (error: Error) => {
              // Messages are wrapped at 80 columns.
              const message = flat(error.message);
              assert.ok(message.includes(path), `${message}\nsays nothing of ${path}`);
              if (what === 'token')
                assert.ok(value === '' || !message.includes(`${value}`), `${message}\nshows the secret`);
              else
                assert.ok(message.includes(flat(visible(shown(value)))), `${message}\ndoes not show ${shown(value)}`);
              return true;
            },
          );
        }),
        { ...PARAMETERS, numRuns: Math.max(50, PARAMETERS.numRuns) },
      );
    });
  }
});
