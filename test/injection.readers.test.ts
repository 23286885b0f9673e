// No text that a program gives to a construct becomes a directive of a file: it is refused, or the program that reads
// the file gets the same text. One harmless word stands in for each text first; then hostile ones take its place, and
// what the reader then has must be what it had, with the hostile text where the word stood.
import { ApiObject, App, AppProps, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { unless } from './support/unless';
import { parseDocument } from 'yaml';
import {
  Backend,
  BackendTlsPolicy,
  BgpPeering,
  BgpRouter,
  BirdRouter,
  CaddyEdge,
  CaddyTls,
  CaCertificate,
  Certificate,
  CertManagerCertificate,
  CheckName,
  Checks,
  CiliumGatewayClass,
  CiliumInstall,
  CiliumLB,
  Cluster,
  EdgeTls,
  Filter,
  FrrRouter,
  GrpcMatch,
  GrpcRoute,
  HaproxyEdge,
  IBgpRouter,
  HostSetup,
  HttpRoute,
  HubbleRoute,
  Issuer,
  K3dCluster,
  Listener,
  NginxEdge,
  Match,
  Namespaces,
  NeighborDiscovery,
  Services,
  SharedGateway,
  TcpRoute,
  TlsRoute,
  ZoneFile,
} from '../lib';
import { madeFrom } from '../lib/programs/header';
import { birdNeeds, birdTokens, checkBird } from './readers/bird';
import { checkFrrSyntax, frrNeeds, frrStatements, frrSyntaxNeeds, readFrrDaemons, roundTripFrr } from './readers/frr';
import { goTool, kubectl } from './readers/gotool';
import { readDirectives } from '../lib/programs/nginx/read';
import { caddyNeeds, readCaddyfile } from './readers/caddy';
import { checkHaproxy, haproxyNeeds } from './readers/haproxy';
import { helmNeeds } from './readers/helm';
import { hostsNeeds, resolveHosts } from './readers/hosts';
import { k3dNeeds, readK3dConfig } from './readers/k3d';
import { kubectlNeeds } from './readers/kubectl';
import { modulesNeeds, readModules } from './readers/modules';
import { checkNginx, nginxNeeds } from './readers/nginx';
import { missing, type Need } from './readers/requires';
import { checkShell, shellNeeds } from './readers/shell';
import { readSvg } from './readers/svg';
import { applySysctl, sysctlNeeds } from './readers/sysctl';
import { run, withFolder } from './readers/tool';
import { Files, readTree } from './support/snapshot';

/** A file that is there once a text was run as a command. */
const CANARY = join(tmpdir(), `cdk8s-cilium-canary-${process.pid}`);

/** Text that means something to one of the readers, wherever it stands. */
const HOSTILE = [
  '\nservers: 7',
  '\nbgpd=no',
  '\nrouter bgp 7',
  '\n    bind *:7',
  `\ntouch ${CANARY}`,
  '\n127.0.0.1 evil',
  '\n---\nkind: Evil',
  '\nEND',
  '\n',
  '\r',
  '\rservers: 7',
  '\r\nservers: 7',
  '\u2028servers: 7',
  '\u2029servers: 7',
  '\u0085servers: 7',
  '\v',
  '\t',
  '\0',
  '\x1b[2J',
  '\x7f',
  '\ufeff',
  '\ud800',
  '\u202e',
  '"',
  "'",
  `\`touch ${CANARY}\``,
  ' # x',
  '$',
  `$(touch ${CANARY})`,
  '$X',
  '${X}',
  '!',
  ';',
  `; touch ${CANARY}`,
  '|',
  '&',
  '\\',
  '\\" x',
  '%',
  ': ',
  '{{ .Values }}',
  '-->',
  "'\"'\"'",
  '/',
  '../../etc/passwd',
  'ü',
  '😀',
  `${'x'.repeat(1023)}\nservers: 7`,
  `${' x'.repeat(2047)}\nrouter bgp 7`,
  ' router bgp 7'.repeat(700),
];

/** Text that means something where nothing stands before it. */
const HOSTILE_ALONE = [
  '#',
  '!!int 7',
  '!vault |',
  '>-',
  '&anchor',
  '*alias',
  '<<',
  '%TAG ! x',
  '@',
  '=',
  '- a',
  '-',
  '--help',
  '-x',
  '? a',
  '[a, b]',
  ',',
  '~',
  'null',
  'no',
  '0x10',
  '1e3',
  '1:30',
  '007',
  '1_000',
  '.inf',
  '2001-01-01',
  ' ',
  ' a',
  'a ',
  '..',
];

const HARMLESS = 'harmless';

const TEXTS = [...HOSTILE, ...HOSTILE.map((text) => `a${text}a`), ...HOSTILE_ALONE];

const IMAGE = 'rancher/k3s:v1.33.5-k3s1';

/** Makes an app with `text` somewhere. */
type Build = (app: App, text: string) => void;

/** Folders of what synth wrote for each text that was not refused. */
interface Written {
  readonly text: string;
  readonly outdir: string;
  readonly files: Files;
}

/** Synthesises `build` for every text. The first is the harmless one, which must not be refused. */
function writeAll(
  folder: string,
  make: Build,
  texts: readonly string[],
  props: (text: string) => AppProps = () => ({}),
): Written[] {
  return [HARMLESS, ...texts].flatMap((text, i) => {
    const outdir = join(folder, String(i));
    mkdirSync(outdir);
    try {
      const app = new App({ ...props(text), outdir });
      make(app, text);
      app.synth();
    } catch (error) {
      if (text === HARMLESS) throw error;
      assert.ok(!existsSync(join(outdir, 'host')), `a refusal that wrote files: ${JSON.stringify(text)}`);
      return [];
    }
    return [{ text, outdir, files: readTree(outdir) }];
  });
}

/** `data` with the hostile text where the harmless word stood, in values and keys. */
function replaced(data: unknown, text: string): unknown {
  if (typeof data === 'string') return data.replaceAll(HARMLESS, () => text);
  if (Array.isArray(data)) return data.map((item) => replaced(item, text));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [replaced(key, text), replaced(value, text)]));
}

/** A text that nobody can write into a file of Unicode as it is: a half of a character. */
const isHalf = (text: string) => /\p{Surrogate}/u.test(text);

/**
 * One test a place where a text can stand. `read` is given what synth wrote, and returns what the reader has of each.
 */
function arrives(
  places: Record<string, Build>,
  needs: readonly Need[],
  read: (written: Written[]) => unknown[],
  texts = TEXTS,
): void {
  for (const [place, make] of Object.entries(places)) {
    unless(missing(needs)).it(place, () => {
      withFolder((folder) => {
        const written = writeAll(folder, make, texts).filter(({ text }) => !isHalf(text));
        const [harmless, ...hostile] = read(written);
        hostile.forEach((data, i) => {
          const { text } = written[i + 1];
          assert.deepEqual(data, replaced(harmless, text), `${place} ${JSON.stringify(text).slice(0, 80)}`);
        });
        assert.ok(!existsSync(CANARY), 'a text was run as a command');
      });
    });
  }
}

function refused(make: () => unknown): boolean {
  try {
    make();
    return false;
  } catch {
    return true;
  }
}

/** Reads each on its own. */
const oneByOne = (read: (written: Written) => unknown) => (all: Written[]) =>
  all.map((written) => {
    try {
      return read(written);
    } catch (error) {
      throw new Error(`${JSON.stringify(written.text).slice(0, 80)}: ${(error as Error).message}`, { cause: error });
    }
  });

const cluster = (app: App, props: object = {}) =>
  new K3dCluster(app, 'cluster', { name: 'lab', image: IMAGE, ...props });
const outsideCluster = (app: App, props: object = {}) =>
  Cluster.fromAttributes(app, 'cluster', { name: 'lab', nodeNetworks: ['192.0.2.0/24'], ...props });
const outsideGateway = (app: App, props: object = {}) =>
  SharedGateway.fromAttributes(app, 'outside', {
    name: 'outside',
    namespace: 'there',
    addresses: ['198.51.100.1'],
    ...props,
  });

/** A gateway with a reserved address behind an edge, with routes that `routes` attaches. */
function edged(app: App, routes: (gateway: SharedGateway) => unknown, props: object = {}): SharedGateway {
  const pool = new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] });
  const gateway = new SharedGateway(app, 'gw', { addresses: [pool.reserve(5)], ...props });
  routes(gateway);
  new HaproxyEdge(app, 'edge', { gateways: [gateway] });
  return gateway;
}

const backend = () => Backend.fromName('web', 80);

/** An HTTPRoute that is no construct of this library. */
function plainRoute(app: App, gateway: string, spec: object, name = 'plain', kind = 'HTTPRoute'): void {
  new ApiObject(new Chart(app, 'plain'), 'route', {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind,
    metadata: { name, namespace: 'there' },
    spec: { parentRefs: [{ name: gateway, namespace: 'kube-system' }], ...spec },
  });
}

function plainPool(app: App, name: string): void {
  new ApiObject(new Chart(app, 'plain-pool'), 'pool', {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumLoadBalancerIPPool',
    metadata: { name },
    spec: { blocks: [{ cidr: '203.0.113.0/24' }] },
  });
}

type RouterClass = typeof FrrRouter | typeof BirdRouter;

function routed(app: App, props: object = {}, Router: RouterClass = FrrRouter): FrrRouter | BirdRouter {
  const router = new Router(app, 'frr', {
    asn: 64513,
    addresses: ['192.0.2.1'],
    listenRanges: ['192.0.2.0/24'],
    ...props,
  });
  new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] });
  return router;
}

const peering = (app: App, router: IBgpRouter, props: object = {}, id = 'bgp') =>
  new BgpPeering(app, id, { localAsn: 64512, peers: [router], ...props });

// --- Construct ids: they stand in the first line of every file ---

/** Everything, below a construct that has `text` as its id, and each with an id that begins with it. */
const everything: Build = (app, text) => {
  const scope = new Construct(app, `${text}s`);
  const k3d = new K3dCluster(scope, `${text}k`, { name: 'lab', image: IMAGE });
  // This release writes no name of a router into an object.
  const cilium = new CiliumInstall(scope, `${text}c`, { cluster: k3d, version: '1.15.19' });
  const pool = new CiliumLB(scope, 'pool', { cilium, cidrs: k3d.poolNetworks });
  const router = new FrrRouter(scope, 'router', { cluster: k3d, asn: 64513 });
  new BgpPeering(scope, 'bgp', { cilium, localAsn: 64512, peers: [router] });
  const gateway = new SharedGateway(scope, `${text}g`, { cilium, gatewayName: 'gw', addresses: [pool.reserve(5)] });
  new HttpRoute(new Chart(scope, `${text}r`), `${text}r`, {
    gateway,
    backend: backend(),
    hostnames: ['a.example.com'],
    metadata: { name: 'route' },
  });
  new HaproxyEdge(scope, `${text}e`, { gateways: [gateway] });
  new HostSetup(scope, `${text}h`);
};

/**
 * What stands before the lines that all texts have in common, per file; files of charts under a name without the id.
 */
function headers(written: Written[]): Map<string, { text: string; header: string }[]> {
  const [first, ...others] = written.map(({ files }) => normalized(files));
  return new Map(
    [...first].map(([name, text]) => {
      const { start, rest } = parts(text);
      return [
        name,
        others.map((files, i) => {
          const given = files.get(name)!;
          assert.ok(
            given.startsWith(start) && given.endsWith(rest),
            `${name} for ${JSON.stringify(written[i + 1].text).slice(0, 80)} differs in more than its first ` +
              `line:\n${given.slice(0, 300)}`,
          );
          return { text: written[i + 1].text, header: given.slice(start.length, given.length - rest.length) };
        }),
      ];
    }),
  );
}

/** The line before the comment that says where a file is from, and the lines after it. */
function parts(text: string): { start: string; rest: string } {
  const start = /^(#!.*\n|---\n)?/.exec(text)![0];
  return { start, rest: text.slice(start.length).replace(/^.*\n/, '') };
}

/** The names of manifests follow from the ids: here they are those of their first object. */
function normalized(files: Files): Map<string, string> {
  const names = Object.keys(files)
    .filter((file) => !file.startsWith('host/'))
    .map((file): [string, string] => {
      const { kind, metadata } = parseDocument(files[file].replace(/\n---\n[^]*/, '\n')).toJS();
      return [file, `${kind}-${metadata.name}.yaml`];
    });
  const plain = (text: string) =>
    names.reduce(
      (all, [file, name]) => all.replaceAll(`'../${file}'`, `../${name}`).replaceAll(`../${file}`, `../${name}`),
      text,
    );
  return new Map(
    Object.entries(files).map(([file, text]) => [
      names.find(([name]) => name === file)?.[1] ?? file,
      plain(text).replace(FAULTS, ''),
    ]),
  );
}

/** The end of verify.sh, which names constructs that known faults of Cilium concern. */
const FAULTS = /^if \(\(failed\)\); then\n {2}printf [^]*?\nfi\n/m;

describe('a construct id in the first line of every file', () => {
  let folder: string;
  let written: Written[];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-'));
    written = writeAll(folder, everything, TEXTS);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const eachHeader = (check: (header: string, what: string) => void, ...names: string[]) => {
    for (const [name, all] of headers(written)) {
      if (names.length > 0 && !names.includes(name)) continue;
      for (const { text, header } of all)
        check(header, `${name} for ${JSON.stringify(text).slice(0, 80)}: ${JSON.stringify(header).slice(0, 200)}`);
    }
  };

  it('stays in that line, which is one to every reader', () => {
    // Neither control characters nor what is a line break, a mark or nothing at all to some readers.
    eachHeader((header, what) => assert.match(header, /^(#|!|<!--) [^\p{C}\p{Zl}\p{Zp}]*\n$/u, what));
  });
  it('is cut where it is long: FRR reads on after 4 KiB of a line', () => {
    eachHeader((header, what) => assert.ok(header.length < 1000, what));
  });
  it('ends no comment of README.md', () =>
    eachHeader((header, what) => assert.match(header, /^<!-- [^>]* -->\n$/, what), 'host/README.md'));
  it('names no environment variable to k3d', () =>
    eachHeader((header, what) => assert.doesNotMatch(header, /\$/, what), 'host/k3d-config.yml'));
  it('is one line of a path with line breaks too', () => {
    // What constructs lets into a path depends on its release.
    assert.match(madeFrom('a\nservers: 7\r\u2028b', 'C'), /^[^\p{C}\p{Zl}\p{Zp}]*$/u);
  });

  /** Each file once, with the first lines of all texts. */
  const unseen = (
    name: string,
    needs: readonly Need[],
    read: (file: string) => unknown,
    accepts: (file: string) => void = () => undefined,
  ) =>
    unless(missing(needs)).it(`${name}: its reader sees none of it`, () => {
      const whole = normalized(written[0].files).get(name)!;
      const { start, rest } = parts(whole);
      const lines = headers(written)
        .get(name)!
        .map(({ header }) => header);
      withFolder((own) => {
        const file = join(own, basename(name));
        const reads = (text: string) => (writeFileSync(file, text), read(file));
        const seen = reads(start + lines.join('') + rest);
        accepts(file);
        assert.deepEqual(seen, reads(whole));
      });
      assert.ok(!existsSync(CANARY), 'a text was run as a command');
    });

  unseen('host/frr/frr.conf', frrNeeds, (file) => (checkFrrSyntax(file), roundTripFrr(file).first));
  unseen('host/frr/daemons', frrNeeds, (file) => readFrrDaemons(file));
  unseen('host/haproxy.cfg', haproxyNeeds, (file) => checkHaproxy(file));
  unseen('host/hosts', hostsNeeds, (file) => resolveHosts(file, ['a.example.com']));
  unseen('host/sysctl.d/99-cilium-lab.conf', sysctlNeeds, (file) => applySysctl(file));
  unseen('host/modules-load.d/cilium-lab.conf', modulesNeeds, (file) => readModules(file));
  unseen('host/k3d-config.yml', k3dNeeds, (file) => readK3dConfig(file, { PWD: '/', X: 'x\nservers: 7' }).simple);
  unseen('host/cilium-values.yml', helmNeeds, (file) => helmValues(file));
  unseen('host/topology.svg', [], (file) => readSvg(file));
  unseen('host/k3d-entrypoint-cilium.sh', shellNeeds, (file) => checkShell(file));
  for (const script of ['up.sh', 'verify.sh', 'down.sh']) {
    unseen(`host/${script}`, shellNeeds, (file) => run('bash', [file, '--dry-run']).stdout, checkShell);
  }
  it('in the faults that verify.sh names: bash takes it for text', () => {
    for (const { files, text } of written) {
      const [faults] = FAULTS.exec(files['host/verify.sh'])!;
      const { status, stdout } = run('bash', ['-c', `failed=1\n${faults}`]);
      assert.equal(status, 0, text);
      assert.match(stdout, /^\nKnown faults of Cilium 1\.15\.19 .*:\n- /);
      assert.doesNotMatch(stdout, /[^\P{C}\n]/u, text);
      const others = stdout.split('\n').filter((line) => !/^(- | {2}|Known|$)/.test(line));
      assert.deepEqual(others, [], text);
    }
    assert.ok(!existsSync(CANARY), 'a text was run as a command');
  });
  unless(missing(kubectlNeeds)).it('manifests: kubectl sees none of it', () => {
    const [harmless, ...others] = kubernetesObjects(written);
    // Files of one app come in the order of their names, which follow from the ids.
    const sorted = (objects: any) =>
      [...objects].sort((a, b) => (`${a.kind}/${a.metadata.name}` < `${b.kind}/${b.metadata.name}` ? -1 : 1));
    others.forEach((objects, i) =>
      assert.deepEqual(sorted(objects), sorted(harmless), JSON.stringify(written[i + 1].text).slice(0, 80)),
    );
  });
});

// --- Values, by the format that they reach ---

/** Places of text that a router's configuration says, whichever program reads it. */
const inRouters = (Router: RouterClass): Record<string, Build> => ({
  'name of a peering': (app, text) => peering(app, routed(app, {}, Router), {}, text),
  'name of a pool': (app, text) => (
    peering(app, routed(app, {}, Router)), new CiliumLB(app, 'more').addPool(text, { cidrs: ['203.0.113.0/24'] })
  ),
  'name of a pool of another library': (app, text) => (peering(app, routed(app, {}, Router)), plainPool(app, text)),
  'name of a gateway with an address': (app, text) => {
    const router = new Router(app, 'frr', { asn: 64513, addresses: ['192.0.2.1'], listenRanges: ['192.0.2.0/24'] });
    const pool = new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] });
    new SharedGateway(app, 'gw', { gatewayName: text, addresses: [pool.reserve(5)] });
    peering(app, router);
  },
  'name of a policy of another library': (app, text) => {
    routed(app, {}, Router);
    new ApiObject(new Chart(app, 'plain'), 'policy', {
      apiVersion: 'cilium.io/v2',
      kind: 'CiliumBGPClusterConfig',
      metadata: { name: text },
      spec: {
        nodeSelector: {},
        bgpInstances: [
          {
            name: 'a',
            localASN: 64512,
            peers: [{ name: 'a', peerAddress: '192.0.2.1', peerASN: 64513, peerConfigRef: { name: 'a' } }],
          },
        ],
      },
    });
    new ApiObject(new Chart(app, 'plain-2'), 'config', {
      apiVersion: 'cilium.io/v2',
      kind: 'CiliumBGPPeerConfig',
      metadata: { name: 'a' },
      spec: { families: [{ afi: 'ipv4', safi: 'unicast', advertisements: { matchLabels: { a: 'b' } } }] },
    });
    new ApiObject(new Chart(app, 'plain-3'), 'advertisement', {
      apiVersion: 'cilium.io/v2',
      kind: 'CiliumBGPAdvertisement',
      metadata: { name: 'a', labels: { a: 'b' } },
      spec: {
        advertisements: [{ advertisementType: 'Service', service: { addresses: ['LoadBalancerIP'] }, selector: {} }],
      },
    });
  },
  'name of a node': (app, text) => {
    const given = outsideCluster(app, { nodes: [{ name: text, addresses: ['192.0.2.10'] }] });
    const neighbors = NeighborDiscovery.EXPLICIT;
    peering(app, routed(app, { cluster: given, neighbors, listenRanges: undefined }, Router));
  },
  'address of a router': (app, text) =>
    peering(app, routed(app, { addresses: [text === HARMLESS ? '192.0.2.1' : text] }, Router)),
  'id of a router that is told what to take': (app, text) => {
    const router = new Router(app, text, {
      asn: 64513,
      addresses: ['192.0.2.1'],
      listenRanges: ['192.0.2.0/24'],
      accept: ['198.51.100.0/24'],
    });
    peering(app, router, { cilium: CiliumInstall.fromAttributes(app, 'cilium', { version: '1.15.19' }) });
  },
  'password of a router': (app, text) =>
    peering(app, routed(app, { password: text }, Router), { passwordSecret: 'bgp-auth' }),
  'network that neighbors dial in from': (app, text) =>
    peering(app, routed(app, { listenRanges: [text === HARMLESS ? '192.0.2.0/24' : text] }, Router)),
});

describe('FRR', () => {
  arrives(
    inRouters(FrrRouter),
    frrSyntaxNeeds,
    oneByOne(({ outdir, files }) => {
      checkFrrSyntax(join(outdir, 'host/frr/frr.conf'));
      return frrStatements(files['host/frr/frr.conf']);
    }),
  );

  unless(missing(frrNeeds)).it('a password of any characters: FRR has it as it was given', () => {
    const every = String.fromCharCode(...Array.from({ length: 94 }, (_, i) => 33 + i));
    for (const password of [every.slice(0, 47), every.slice(47), `#${every.slice(0, 20)}`]) {
      withFolder((outdir) => {
        const app = new App({ outdir });
        peering(app, routed(app, { password }), { passwordSecret: 'bgp-auth' });
        app.synth();
        const lines = frrStatements(roundTripFrr(join(outdir, 'host/frr/frr.conf')).second);
        assert.ok(lines.includes(` neighbor CILIUM password ${password}`), lines.join('\n'));
      });
    }
  });
});

describe('BIRD', () => {
  arrives(
    inRouters(BirdRouter),
    birdNeeds,
    oneByOne(({ outdir, files }) => {
      checkBird(join(outdir, 'host/bird/bird.conf'));
      return birdTokens(files['host/bird/bird.conf']);
    }),
  );
});

describe('HAProxy and hosts', () => {
  const bound =
    (address: (text: string) => object): Build =>
    (app, text) => {
      const gateway = outsideGateway(app, address(text));
      new HttpRoute(new Chart(app, 'c'), 'r', { gateway, backend: backend(), hostnames: ['a.example.com'] });
      new HaproxyEdge(app, 'edge', { gateways: [gateway] });
    };
  const places: Record<string, Build> = {
    'host name of a route': (app, text) =>
      edged(app, (gateway) => gateway.addRoute('r', { backend: backend(), hostnames: [text] })),
    'host name of a route of another library': (app, text) =>
      edged(app, () => plainRoute(app, 'gw', { hostnames: [text] })),
    'host name of a listener': (app, text) =>
      edged(app, (gateway) => gateway.addRoute('r', { backend: backend() }), {
        listeners: [Listener.http({ hostname: text })],
      }),
    'name of a gateway': (app, text) =>
      edged(app, (gateway) => gateway.addRoute('r', { backend: backend(), hostnames: ['a.example.com'] }), {
        gatewayName: text,
      }),
    'namespace of a gateway': (app, text) =>
      edged(app, (gateway) => gateway.addRoute('r', { backend: backend(), hostnames: ['a.example.com'] }), {
        namespace: text,
      }),
    'name of a gateway from elsewhere': bound((name) => ({ name })),
    'namespace of a gateway from elsewhere': bound((namespace) => ({ namespace })),
    'address of a gateway from elsewhere': bound((text) => ({
      addresses: [text === HARMLESS ? '198.51.100.1' : text],
    })),
    'address that HAProxy listens on': (app, text) => {
      const gateway = outsideGateway(app);
      new HttpRoute(new Chart(app, 'c'), 'r', { gateway, backend: backend(), hostnames: ['a.example.com'] });
      new HaproxyEdge(app, 'edge', { gateways: [gateway], ...(text !== HARMLESS && { bindAddress: text }) });
    },
    'folder of certificates': (app, text) => {
      const gateway = outsideGateway(app);
      new HttpRoute(new Chart(app, 'c'), 'r', { gateway, backend: backend(), hostnames: ['a.example.com'] });
      new HaproxyEdge(app, 'edge', {
        gateways: [gateway],
        tls: EdgeTls.terminate({ certificateDirectory: text === HARMLESS ? `/etc/${text}` : text }),
      });
    },
    'address of the metrics': (app, text) => {
      const gateway = outsideGateway(app);
      new HttpRoute(new Chart(app, 'c'), 'r', { gateway, backend: backend(), hostnames: ['a.example.com'] });
      new HaproxyEdge(app, 'edge', {
        gateways: [gateway],
        metricsPort: 8405,
        ...(text !== HARMLESS && { metricsAddress: text }),
      });
    },
    'server name of TLS': (app, text) => {
      const pool = new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] });
      const gateway = new SharedGateway(app, 'gw', {
        addresses: [pool.reserve(5)],
        listeners: [Listener.tlsPassthrough()],
      });
      plainRoute(
        app,
        'gw',
        { hostnames: [text], rules: [{ backendRefs: [{ name: 'web', port: 993 }] }] },
        'plain',
        'TLSRoute',
      );
      new HaproxyEdge(app, 'edge', { gateways: [gateway], tls: EdgeTls.passthrough() });
    },
  };
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([word]) => word !== '' && !word.startsWith('#'));
  arrives(
    places,
    haproxyNeeds,
    oneByOne(({ outdir, files }) => {
      checkHaproxy(join(outdir, 'host/haproxy.cfg'));
      return ['haproxy.cfg', 'hosts', 'hosts.map', 'wildcards.map'].map((file) => lines(files[`host/${file}`] ?? ''));
    }),
  );
});

describe('Caddyfile', () => {
  const before = (app: App, gateway: SharedGateway, props: object = {}) =>
    new CaddyEdge(app, 'edge', { gateways: [gateway], ...props });
  const pooled = (app: App, props: object = {}) =>
    new SharedGateway(app, 'gw', {
      addresses: [new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] }).reserve(5)],
      ...props,
    });
  const named = (app: App, props: object, edge: object = {}) => {
    const gateway = pooled(app, props);
    gateway.addRoute('r', { backend: backend(), hostnames: ['a.example.com'] });
    before(app, gateway, edge);
  };
  const route = (app: App, text: string, tls?: CaddyTls) => {
    before(app, pooled(app), { tls });
    plainRoute(app, 'gw', { hostnames: [text] });
  };
  const places: Record<string, Build> = {
    'host name of a route': (app, text) => route(app, text),
    'host name of a route, with its certificate': (app, text) => route(app, text, CaddyTls.internal()),
    'wildcard of a route': (app, text) => route(app, `*.${text}`),
    'host name of a listener': (app, text) => {
      const gateway = pooled(app, { listeners: [Listener.http({ hostname: text })] });
      gateway.addRoute('r', { backend: backend() });
      before(app, gateway);
    },
    'name of a gateway': (app, text) => named(app, { gatewayName: text }),
    'address of mail': (app, text) => named(app, {}, { tls: CaddyTls.acme({ email: `${text}@example.com` }) }),
    'address that it listens on': (app, text) => named(app, {}, text === HARMLESS ? {} : { bindAddress: text }),
    'address of the metrics': (app, text) =>
      named(app, {}, { metricsPort: 8405, ...(text !== HARMLESS && { metricsAddress: text }) }),
  };
  arrives(
    places,
    caddyNeeds,
    oneByOne(({ outdir }) => readCaddyfile(join(outdir, 'host/Caddyfile'))),
  );
});

describe('nginx.conf', () => {
  const before = (app: App, gateway: SharedGateway, props: object = {}) =>
    new NginxEdge(app, 'edge', { gateways: [gateway], ...props });
  const pooled = (app: App, props: object = {}) =>
    new SharedGateway(app, 'gw', {
      addresses: [new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] }).reserve(5)],
      ...props,
    });
  const named = (app: App, props: object, edge: object = {}) => {
    const gateway = pooled(app, props);
    gateway.addRoute('r', { backend: backend(), hostnames: ['a.example.com'] });
    before(app, gateway, edge);
  };
  const route = (app: App, text: string) => {
    before(app, pooled(app));
    plainRoute(app, 'gw', { hostnames: [text] });
  };
  const places: Record<string, Build> = {
    'host name of a route': route,
    'wildcard of a route': (app, text) => route(app, `*.${text}`),
    'host name of a listener': (app, text) => {
      const gateway = pooled(app, { listeners: [Listener.http({ hostname: text })] });
      gateway.addRoute('r', { backend: backend() });
      before(app, gateway);
    },
    'name of a gateway': (app, text) => named(app, { gatewayName: text }),
    'address that it listens on': (app, text) => named(app, {}, text === HARMLESS ? {} : { bindAddress: text }),
    'server name of TLS': (app, text) => {
      const gateway = pooled(app, { listeners: [Listener.tlsPassthrough()] });
      plainRoute(
        app,
        'gw',
        { hostnames: [text], rules: [{ backendRefs: [{ name: 'web', port: 993 }] }] },
        'plain',
        'TLSRoute',
      );
      before(app, gateway, { tls: EdgeTls.passthrough() });
    },
  };
  arrives(
    places,
    nginxNeeds,
    oneByOne(({ outdir, files }) => {
      checkNginx(join(outdir, 'host/nginx.conf'));
      return readDirectives(files['host/nginx.conf']);
    }),
  );
});

describe('shell scripts and README', () => {
  const SCRIPTS = ['up.sh', 'verify.sh', 'down.sh'];
  const known = new Map<string, string[]>();
  /** The words of the commands that dry runs of the scripts print, as bash reads them. */
  function words({ outdir, files }: Written): string[] {
    const key = SCRIPTS.map((script) => files[`host/${script}`]).join('\0');
    const read = known.get(key);
    if (read) return read;
    const decode = `for script in ${SCRIPTS.join(' ')}; do bash "./$script" --dry-run || exit; done | grep '^    [^#]' |
      while IFS= read -r line; do eval "words=($line)"; printf '%s\\0' "\${words[@]}"; printf '\\n\\0'; done`;
    const { status, stdout, stderr } = run('bash', ['-o', 'pipefail', '-c', decode], {
      cwd: join(outdir, 'host'),
      env: { X: 'expanded' },
    });
    assert.equal(`${status} ${stderr}`, '0 ');
    // Of the values there is a sum, and in their comments the text.
    const plain = stdout.replace(/, values [0-9a-f]{64}(?=\0)/g, ', values SUM');
    known.set(key, plain.split('\0'));
    return known.get(key)!;
  }
  const scripts =
    (make: Build): Build =>
    (app, text) => (make(app, text), new HostSetup(app, 'host'));
  const places: Record<string, Build> = {
    'context of the kubeconfig': (app, text) => (
      outsideCluster(app, { kubeContext: text }),
      new CiliumInstall(app, 'cilium', { cluster: undefined }),
      new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] })
    ),
    'name of a cluster of k3d': (app, text) => cluster(app, { name: text }),
    'name of the network': (app, text) => cluster(app, { network: { name: text } }),
    'namespace of Cilium': (app, text) => new CiliumInstall(app, 'cilium', { namespace: text }),
    'version of Cilium': (app, text) => new CiliumInstall(app, 'cilium', { version: `1.20.2-${text}` }),
    'name of a gateway': (app, text) => new SharedGateway(app, 'gw', { gatewayName: text }),
    'namespace of a gateway': (app, text) => new SharedGateway(app, 'gw', { namespace: text }),
    'class of a gateway': (app, text) => new SharedGateway(app, 'gw', { gatewayClassName: text }),
    'host name of a route': (app, text) =>
      edged(app, (gateway) => gateway.addRoute('r', { backend: backend(), hostnames: [text] })),
    'host name of a route of another library': (app, text) =>
      edged(app, () => plainRoute(app, 'gw', { hostnames: [text] })),
    'name of a pool': (app, text) => new CiliumLB(app, 'pools').addPool(text, { cidrs: ['198.51.100.0/24'] }),
    'name of a pool of another library': (app, text) => plainPool(app, text),
    'name of a gateway of another library': (app, text) =>
      new ApiObject(new Chart(app, 'plain'), 'gateway', {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'Gateway',
        metadata: { name: text, namespace: 'there' },
        spec: { gatewayClassName: 'cilium', listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }] },
      }),
    'namespace of a gateway of another library': (app, text) =>
      new ApiObject(new Chart(app, 'plain'), 'gateway', {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'Gateway',
        metadata: { name: 'gw', namespace: text },
        spec: { gatewayClassName: 'cilium', listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }] },
      }),
    'name of a Service of another library': (app, text) =>
      new ApiObject(new Chart(app, 'plain'), 'service', {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: text, annotations: { 'lbipam.cilium.io/ips': '198.51.100.7' } },
        spec: { type: 'LoadBalancer', ports: [{ port: 80 }] },
      }),
  };
  const withScripts = Object.fromEntries(Object.entries(places).map(([place, make]) => [place, scripts(make)]));
  arrives(withScripts, shellNeeds, (written) => {
    // It takes seconds for each: those of one hostile text, where that stands in them. The harmless are examples.
    const [harmless, hostile] = written;
    const has = (script: string) => hostile && hostile.files[`host/${script}`] !== harmless.files[`host/${script}`];
    const differing = SCRIPTS.filter(has).map((script) => join(hostile.outdir, 'host', script));
    if (differing.length > 0) checkShell(...differing);
    return oneByOne((one) => [words(one), one.files['host/README.md'].split('\n').slice(1)])(written);
  });
  unless(missing(shellNeeds)).it('the ending of manifests', () => {
    withFolder((folder) => {
      const make: Build = (app) => (
        new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] }), new HostSetup(app, 'host')
      );
      // cdk8s itself writes no file with these.
      const texts = TEXTS.filter((text) => !/[\0/\\]/.test(text) && text.length < 100);
      const written = writeAll(folder, make, texts, (text) => ({ outputFileExtension: `.${text}.yaml` })).filter(
        ({ text }) => !isHalf(text),
      );
      for (const one of written) {
        const [manifest] = readdirSync(one.outdir).filter((file) => file !== 'host');
        assert.ok(words(one).includes(`../${manifest}`), JSON.stringify(one.text));
      }
    });
  });
});

describe('k3d', () => {
  arrives(
    {
      image: (app, text) => cluster(app, { image: text }),
      token: (app, text) => cluster(app, { token: text }),
      'name of the cluster': (app, text) => cluster(app, { name: text }),
      'name of the network': (app, text) => cluster(app, { network: { name: text } }),
      'value of a label': (app, text) => cluster(app, { nodeLabels: { label: text } }),
      'key of a label': (app, text) => cluster(app, { nodeLabels: { [text]: 'x' } }),
      apiHostIp: (app, text) => cluster(app, { apiHostIp: text === HARMLESS ? '127.0.0.1' : text }),
    },
    k3dNeeds,
    oneByOne(({ outdir }) => readK3dConfig(join(outdir, 'host/k3d-config.yml'), { PWD: '/', X: 'expanded' }).simple),
  );
});

describe('zone files', () => {
  const NAME_SERVERS = [{ name: 'ns.example.net' }];
  const zone = (app: App, props: object = {}) =>
    new ZoneFile(app, 'zone', { domain: 'example.com', nameServers: NAME_SERVERS, addresses: ['192.0.2.1'], ...props });
  const places: Record<string, Build> = {
    'host name of a route': (app, text) => (
      zone(app),
      new HttpRoute(new Chart(app, 'c'), 'r', {
        gateway: outsideGateway(app),
        backend: backend(),
        hostnames: [`${text}.example.com`],
      })
    ),
    'host name of a route of another library': (app, text) => (
      zone(app), plainRoute(app, 'gw', { hostnames: [`${text}.example.com`] })
    ),
    'host name of a listener of another library': (app, text) => {
      zone(app);
      new ApiObject(new Chart(app, 'plain-gateway'), 'gateway', {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'Gateway',
        metadata: { name: 'gw', namespace: 'kube-system' },
        spec: {
          gatewayClassName: 'cilium',
          listeners: [
            {
              name: 'http',
              port: 80,
              protocol: 'HTTP',
              hostname: `${text}.example.com`,
              allowedRoutes: { namespaces: { from: 'All' } },
            },
          ],
        },
      });
      plainRoute(app, 'gw', {});
    },
    'name of a name server': (app, text) => zone(app, { nameServers: [{ name: `${text}.example.net` }] }),
    hostmaster: (app, text) => zone(app, { hostmaster: `${text}.example.com` }),
    'id of a zone': (app, text) =>
      new ZoneFile(app, `${text}z`, { domain: 'example.com', nameServers: NAME_SERVERS, addresses: ['192.0.2.1'] }),
  };
  // A record is a line: what stands in it, word by word. named-checkzone reads zones in
  // test/properties.readers.test.ts.
  arrives(
    places,
    [],
    oneByOne(({ files }) =>
      files['host/zones/example.com.zone'].split('\n').map((line) => line.replace(/(^| ); .*$/, '').split(/\s+/)),
    ),
  );
});

/** The values that Helm reads, as a chart of one template gives them back. */
function helmValues(file: string): unknown {
  return withFolder((folder) => {
    mkdirSync(join(folder, 'templates'));
    writeFileSync(join(folder, 'Chart.yaml'), 'apiVersion: v2\nname: echo\nversion: 1.0.0\n');
    writeFileSync(join(folder, 'templates', 'echo.yaml'), 'values: {{ toJson .Values | b64enc }}\n');
    const out = join(folder, 'out.yaml');
    const { status, stdout, stderr } = run(goTool('kube/helm'), [
      `-chart=${folder}`,
      `-values=${file}`,
      '-kube-version=1.30.0',
      `-out=${out}`,
    ]);
    assert.equal(status, 0, stderr);
    assert.equal((JSON.parse(stdout) as { error: string }).error, '');
    return JSON.parse(Buffer.from(/^values: (\S+)$/m.exec(readFileSync(out, 'utf8'))![1], 'base64').toString('utf8'));
  });
}

describe('Helm', () => {
  unless(missing(helmNeeds)).it('values and keys', () => {
    withFolder((folder) => {
      // One run of Helm for all that are not refused.
      const texts = TEXTS.filter(
        (text) =>
          !isHalf(text) &&
          !refused(() => {
            const app = new App();
            new CiliumInstall(app, 'cilium', { values: { [text]: text } });
            app.synthYaml();
          }),
      );
      const keys = (value: (text: string) => unknown) => Object.fromEntries(texts.map((text) => [text, value(text)]));
      const values = {
        list: texts,
        map: keys((text) => text),
        deep: keys((text) => ({ [text]: [{ [text]: text }] })),
        ...keys(() => ['x']),
      };
      const make: Build = (app) => new CiliumInstall(app, 'cilium', { values });
      const [{ outdir }] = writeAll(folder, make, []);
      const read = helmValues(join(outdir, 'host/cilium-values.yml')) as object;
      assert.deepEqual(Object.fromEntries(Object.entries(read).filter(([key]) => key in values)), values);
    });
  });
  arrives(
    {
      'the namespace': (app, text) => new CiliumInstall(app, 'cilium', { namespace: text }),
    },
    helmNeeds,
    oneByOne(({ outdir }) => helmValues(join(outdir, 'host/cilium-values.yml'))),
  );
});

/** The objects of each folder, as kubectl reads them, file by file in the order of their names. */
function kubernetesObjects(written: Written[]): unknown[] {
  const read = (some: Written[]): any[] => {
    const folders = some.flatMap(({ outdir }) => ['-f', outdir]);
    const { status, stdout, stderr } = run(kubectl(), ['label', ...folders, 'seen=yes', '--local', '-o', 'json'], {
      env: { KUBECONFIG: '/dev/null' },
    });
    assert.equal(status, 0, stderr);
    // One JSON document an object, one after the other.
    const objects = JSON.parse(`[${stdout.replace(/^\}\n\{$/gm, '},{')}]`) as any[];
    for (const object of objects) {
      delete object.metadata.labels.seen;
      if (Object.keys(object.metadata.labels).length === 0) delete object.metadata.labels;
    }
    return objects.flatMap((object) => (object.kind === 'List' ? object.items : [object]));
  };
  const count = read([written[0]]).length;
  const all = read(written);
  if (all.length === count * written.length) return written.map((_, i) => all.slice(i * count, (i + 1) * count));
  return written.map((one) => read([one]));
}

describe('Kubernetes', () => {
  const chart = (app: App, text: string) => new Chart(app, 'c', { labels: { label: text } });
  const route = (app: App, props: object) =>
    new HttpRoute(new Chart(app, 'c'), 'r', { gateway: outsideGateway(app), backend: backend(), ...props });
  const ruled = (app: App, rule: object, backends = [backend()]) =>
    new HttpRoute(new Chart(app, 'c'), 'r', { gateway: outsideGateway(app), rules: [{ backends, ...rule }] });
  arrives(
    {
      'class of a gateway': (app, text) => new SharedGateway(app, 'gw', { gatewayClassName: text }),
      'name of a class': (app, text) => new CiliumGatewayClass(app, 'class', { className: text, service: {} }),
      'namespace of a class': (app, text) => new CiliumGatewayClass(app, 'class', { namespace: text, service: {} }),
      'class of load balancers': (app, text) =>
        new CiliumGatewayClass(app, 'class', { service: { loadBalancerClass: text } }),
      'name of a gateway': (app, text) => new SharedGateway(app, 'gw', { gatewayName: text }),
      'namespace of a gateway': (app, text) => new SharedGateway(app, 'gw', { namespace: text }),
      'name of a listener': (app, text) => new SharedGateway(app, 'gw', { listeners: [Listener.http({ name: text })] }),
      'label of namespaces': (app, text) =>
        new SharedGateway(app, 'gw', { allowedNamespaces: Namespaces.withLabels({ label: text }) }),
      'name of a pool': (app, text) => new CiliumLB(app, 'pools').addPool(text, { cidrs: ['198.51.100.0/24'] }),
      'label of Services': (app, text) =>
        new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'], services: Services.withLabels({ label: text }) }),
      'key of a label of Services': (app, text) =>
        new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'], services: Services.withLabels({ [text]: 'x' }) }),
      'label of nodes': (app, text) => peering(app, routed(app), { nodeSelector: { label: text } }),
      'host name of a route': (app, text) => route(app, { hostnames: [text] }),
      'name of a route': (app, text) => route(app, { metadata: { name: text } }),
      'namespace of a route': (app, text) => route(app, { metadata: { namespace: text } }),
      'label of a route': (app, text) => route(app, { metadata: { labels: { label: text } } }),
      'value of a header that a rule matches': (app, text) => ruled(app, { matches: [Match.header('x-a', text)] }),
      'name of a header that a rule matches': (app, text) => ruled(app, { matches: [Match.header(text, 'a')] }),
      'path that a rule matches': (app, text) => ruled(app, { matches: [Match.path(`/${text}`)] }),
      'parameter that a rule matches': (app, text) => ruled(app, { matches: [Match.query('a', text)] }),
      'value of a header that a filter sets': (app, text) =>
        ruled(app, { filters: [Filter.requestHeaders({ set: { 'x-a': text } })] }),
      'name of a header that a filter removes': (app, text) =>
        ruled(app, { filters: [Filter.responseHeaders({ remove: [text] })] }),
      'host name that a filter redirects to': (app, text) =>
        ruled(app, { filters: [Filter.redirect({ hostname: text })] }, []),
      'path that a filter redirects to': (app, text) =>
        ruled(app, { filters: [Filter.redirect({ path: `/${text}` })] }, []),
      'prefix that a filter writes': (app, text) =>
        ruled(app, { matches: [Match.path('/a')], filters: [Filter.rewrite({ pathPrefix: `/${text}` })] }),
      'origin that a filter lets call': (app, text) =>
        ruled(app, { filters: [Filter.cors({ allowOrigins: [`https://${text}`] })] }),
      'header that a filter lets pages read': (app, text) =>
        ruled(app, { filters: [Filter.cors({ allowOrigins: ['*'], exposeHeaders: [text] })] }),
      'service that a gRPC rule matches': (app, text) =>
        new GrpcRoute(new Chart(app, 'c'), 'r', {
          gateway: outsideGateway(app),
          rules: [{ matches: [GrpcMatch.service(text, 'Get')], backends: [backend()] }],
        }),
      'server name of a TLS route': (app, text) =>
        new TlsRoute(new Chart(app, 'c'), 'r', {
          gateway: outsideGateway(app),
          hostnames: [text],
          backends: [backend()],
        }),
      'host name for External DNS': (app, text) =>
        new TcpRoute(new Chart(app, 'c'), 'r', {
          gateway: outsideGateway(app),
          backends: [backend()],
          dnsHostnames: [text],
        }),
      'target of DNS records': (app, text) => new SharedGateway(app, 'gw', { dnsTargets: [text] }),
      'label of the Service of a gateway': (app, text) =>
        new SharedGateway(app, 'gw', { serviceLabels: { label: text } }),
      'annotation of the Service of a gateway': (app, text) =>
        new SharedGateway(app, 'gw', { serviceAnnotations: { note: text } }),
      'namespace that a gateway admits': (app, text) =>
        new SharedGateway(app, 'gw', { allowedNamespaces: Namespaces.named(text) }),
      'host name of a listener that ends TLS': (app, text) =>
        new SharedGateway(app, 'gw', {
          listeners: [Listener.https({ hostname: text, certificate: Certificate.fromSecret('web-tls') })],
        }),
      'Secret of a listener': (app, text) =>
        new SharedGateway(app, 'gw', {
          listeners: [Listener.https({ certificate: Certificate.fromSecret(text, 'there') })],
        }),
      'issuer of a certificate': (app, text) =>
        new SharedGateway(app, 'gw', {
          listeners: [
            Listener.https({
              hostname: 'a.example.com',
              certificate: Certificate.fromIssuer(Issuer.cluster(text), 'web-tls'),
            }),
          ],
        }),
      'host name of a certificate': (app, text) =>
        new CertManagerCertificate(new Chart(app, 'c'), 'cert', {
          issuer: Issuer.cluster('letsencrypt'),
          dnsNames: [text],
        }),
      'server name of a backend': (app, text) =>
        new BackendTlsPolicy(new Chart(app, 'c'), 'p', {
          backend: backend(),
          hostname: text,
          ca: CaCertificate.fromConfigMap('ca'),
        }),
      'ConfigMap of a CA': (app, text) =>
        new BackendTlsPolicy(new Chart(app, 'c'), 'p', {
          backend: backend(),
          hostname: 'web',
          ca: CaCertificate.fromConfigMap(text),
        }),
      'port of a backend that speaks TLS': (app, text) =>
        new BackendTlsPolicy(new Chart(app, 'c'), 'p', {
          backend: backend(),
          hostname: 'web',
          portName: text,
          ca: CaCertificate.fromConfigMap('ca'),
        }),
      'key of a label of a route': (app, text) => route(app, { metadata: { labels: { [text]: 'x' } } }),
      'annotation of a route': (app, text) => route(app, { metadata: { annotations: { note: text } } }),
      'key of an annotation of a route': (app, text) =>
        route(app, { metadata: { annotations: { [`a${text}`]: 'x' } } }),
      'listener of a route': (app, text) => route(app, { listener: text }),
      'name of a Service': (app, text) => route(app, { backend: Backend.fromName(text, 80) }),
      'namespace of a Service': (app, text) => route(app, { backend: Backend.fromName('web', 80, text) }),
      'name of a Service of another library': (app, text) => {
        const service = new ApiObject(new Chart(app, 's'), 's', {
          apiVersion: 'v1',
          kind: 'Service',
          metadata: { name: text },
          spec: { ports: [{ port: 80 }] },
        });
        route(app, { backend: Backend.fromService(service) });
      },
      'name of a route to Hubble': (app, text) => new HubbleRoute(app, text, { gateway: outsideGateway(app) }),
      'namespace of a route to Hubble': (app, text) =>
        new HubbleRoute(app, 'hubble', { gateway: outsideGateway(app), namespace: text }),
      'label of a chart': (app, text) =>
        new HttpRoute(chart(app, text), 'r', { gateway: outsideGateway(app), backend: backend() }),
      'label of a chart of ours': (app, text) =>
        new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'], labels: { label: text } }),
      'namespace of a chart of ours': (app, text) =>
        new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'], namespace: text }),
      'reason why a check is off': (app, text) => {
        new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] });
        Checks.disable(app, CheckName.POOL_HOLDS_NODE, text);
      },
      'id of a construct at which a check is off': (app, text) => {
        Checks.disable(
          new CiliumLB(new Construct(app, text), 'pool', { cidrs: ['198.51.100.0/24'] }),
          CheckName.POOL_HOLDS_NODE,
          'harmful',
        );
      },
    },
    kubectlNeeds,
    kubernetesObjects,
  );
  it('id of a router: in the name of a peer no character has a meaning', () => {
    for (const text of TEXTS.filter((candidate) => candidate !== '')) {
      const app = new App();
      const router = BgpRouter.fromAttributes(app, text, { asn: 64513, addresses: ['192.0.2.1'] });
      const bgp = new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
      assert.match(bgp.toJson()[0].spec.bgpInstances[0].peers[0].name, /^[A-Za-z0-9._-]{1,255}$/, JSON.stringify(text));
    }
  });
});
