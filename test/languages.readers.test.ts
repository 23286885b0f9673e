// The library from Python, Java and Go: packages built by `npm run packages`, with which the examples write the lab of
// main.ts.
import { ApiObject, App, Chart, JsonPatch } from 'cdk8s';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { unless } from './support/unless';
import {
  Backend,
  BgpPeering,
  CiliumInstall,
  CiliumLB,
  Cluster,
  FrrRouter,
  HaproxyEdge,
  HttpRoute,
  Listener,
  Namespaces,
  NeighborDiscovery,
  Services,
  SharedGateway,
} from '../lib';
import { missing, program, python } from './readers/requires';
import { synthLab } from './support/lab';
import { readTree } from './support/snapshot';
import { synth } from './support/synth';

const ROOT = resolve('.');
const MANIFEST = JSON.parse(readFileSync('package.json', 'utf8'));

const NEEDS = {
  python: [python],
  java: [program('mvn'), program('javac')],
  go: [program('go')],
};

/** What the lab has no use for: an enum, classes with statics, late values, objects of others, a patch, a refusal. */
const OTHERS = `
from cdk8s import ApiObject, ApiObjectMetadata, App, Chart, JsonPatch, Testing
from cdk8s_cilium import (
    Backend, BgpPeering, BgpRouter, CiliumInstall, CiliumLB, Cluster, ClusterNode, FrrRouter, GatewayAddress, HaproxyEdge,
    HttpRoute, Listener, Namespaces, NeighborDiscovery, Services, SharedGateway,
)

app = App()
cilium = CiliumInstall.from_attributes(app, "cilium", version="1.19.4")
cluster = Cluster.from_attributes(app, "cluster", name="rack-1", nodes=[ClusterNode(name="worker-1", addresses=["192.0.2.21"])])
router = FrrRouter(app, "frr", cluster=cluster, asn=64496, addresses=["192.0.2.1"], neighbors=NeighborDiscovery.EXPLICIT)
router.add_raw_lines("! one", "! two")
pools = CiliumLB(app, "pools", cilium=cilium)
pool = pools.add_pool("main", cidrs=["198.51.100.0/24"], services=Services.with_labels({"pool": "main"}))
peering = BgpPeering(app, "bgp", cilium=cilium, local_asn=64500, peers=[router], services=Services.all())
ApiObject.of(peering).add_json_patch(JsonPatch.add("/metadata/labels", {"team": "network"}))
gateway = SharedGateway(
    app, "public", cilium=cilium, addresses=[pool.reserve(pool.host(10))], listeners=[Listener.http(name="web", port=8080)],
    allowed_namespaces=Namespaces.with_labels({"exposed": "yes"}),
)
web = Chart(app, "web", namespace="web")
service = ApiObject(web, "service", api_version="v1", kind="Service", metadata=ApiObjectMetadata(name="web"))
service.add_json_patch(JsonPatch.add("/spec", {"ports": [{"port": 8080}]}))
HttpRoute(web, "route", gateway=gateway, backend=Backend.from_service(service), hostnames=["web.example.com"])
HaproxyEdge(app, "edge", gateways=[gateway])
assert len(Testing.synth(peering)) == 3
app.synth()

def refused_by_synth():
    refused = App()
    BgpRouter.from_attributes(refused, "bad", asn=0, addresses=["192.0.2.1"])
    refused.synth_yaml()

for make in [refused_by_synth, lambda: GatewayAddress.of("x")]:
    try:
        make()
    except Exception as error:
        print(str(error).replace("Error: ", "", 1))
`;

/** The same in TypeScript. */
function others(app: App): void {
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.19.4' });
  const cluster = Cluster.fromAttributes(app, 'cluster', {
    name: 'rack-1',
    nodes: [{ name: 'worker-1', addresses: ['192.0.2.21'] }],
  });
  const router = new FrrRouter(app, 'frr', {
    cluster,
    asn: 64496,
    addresses: ['192.0.2.1'],
    neighbors: NeighborDiscovery.EXPLICIT,
  });
  router.addRawLines('! one', '! two');
  const pools = new CiliumLB(app, 'pools', { cilium });
  const pool = pools.addPool('main', { cidrs: ['198.51.100.0/24'], services: Services.withLabels({ pool: 'main' }) });
  const peering = new BgpPeering(app, 'bgp', { cilium, localAsn: 64500, peers: [router], services: Services.all() });
  ApiObject.of(peering).addJsonPatch(JsonPatch.add('/metadata/labels', { team: 'network' }));
  const gateway = new SharedGateway(app, 'public', {
    cilium,
    addresses: [pool.reserve(pool.host(10))],
    listeners: [Listener.http({ name: 'web', port: 8080 })],
    allowedNamespaces: Namespaces.withLabels({ exposed: 'yes' }),
  });
  const web = new Chart(app, 'web', { namespace: 'web' });
  const service = new ApiObject(web, 'service', { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' } });
  service.addJsonPatch(JsonPatch.add('/spec', { ports: [{ port: 8080 }] }));
  new HttpRoute(web, 'route', { gateway, backend: Backend.fromService(service), hostnames: ['web.example.com'] });
  new HaproxyEdge(app, 'edge', { gateways: [gateway] });
}

/** Where Maven keeps what it downloaded, as `scripts/packages.mjs` has it. */
const MAVEN_REPOSITORY = join(ROOT, 'node_modules/.cache/m2');

function run(directory: string, command: string, ...args: string[]): string {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PATH: [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  };
  delete env.K3D_TOKEN;
  try {
    return execFileSync(command, args, { cwd: directory, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error: any) {
    throw new Error(`${command} ${args.join(' ')}:\n${error.stdout}${error.stderr}`);
  }
}

/** Copies what the packages are built from, and the examples: nobody's build/ is touched. */
function copyInto(copy: string): void {
  for (const name of [
    'lib',
    'imports',
    'examples',
    'scripts',
    'package.json',
    'tsconfig.jsii.json',
    'LICENSE',
    'README.md',
  ]) {
    cpSync(name, join(copy, name), { recursive: true, filter: (file) => !/[/\\](dist|target)$/.test(file) });
  }
  mkdirSync(MAVEN_REPOSITORY, { recursive: true }); // so that the copy shares it
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
}

/** Below `outdir` lies the lab that main.ts writes, byte for byte, with the same permissions. */
function isTheLab(outdir: string): void {
  const expected = synthLab();
  assert.deepEqual(readTree(outdir), readTree(expected));
  const modes = (folder: string) =>
    Object.keys(readTree(folder)).map((file) => `${file} ${(statSync(join(folder, file)).mode & 0o777).toString(8)}`);
  assert.deepEqual(modes(outdir), modes(expected));
}

describe('the library from other languages', () => {
  const directory = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-languages-'));
  const copy = join(directory, 'copy');
  const example = (language: string) => join(copy, 'examples', language);

  beforeAll(() => {
    const here = Object.entries(NEEDS)
      .filter(([, needs]) => missing(needs) === false)
      .map(([language]) => language);
    if (here.length === 0) return;
    copyInto(copy);
    run(copy, process.execPath, 'scripts/packages.mjs', ...here);
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  unless(missing(NEEDS.python)).describe('Python', () => {
    const python = join(directory, 'venv/bin/python');

    beforeAll(() => {
      run(directory, 'python3', '-m', 'venv', 'venv');
      run(example('python'), python, '-m', 'pip', 'install', '--quiet', '--requirement', 'requirements.txt');
    });

    /** Runs a program, and returns what it printed and where it wrote. */
    function runPython(name: string, text: string): { printed: string; outdir: string } {
      const app = join(directory, name);
      mkdirSync(app);
      writeFileSync(join(app, 'main.py'), text);
      return { printed: run(app, python, 'main.py'), outdir: join(app, 'dist') };
    }

    it('examples/python writes the lab', () => {
      run(example('python'), python, 'main.py');
      isTheLab(join(example('python'), 'dist'));
    });

    it('runs the program of README.md', () => {
      const [text] = [...readFileSync('README.md', 'utf8').matchAll(/^```python\n(.*?)^```$/gms)].map(
        (match) => match[1],
      );
      const { outdir } = runPython('readme', text);
      assert.deepEqual(Object.keys(readTree(outdir)), [
        'addresses.k8s.yaml',
        'bgp.k8s.yaml',
        'public.k8s.yaml',
        'shop.k8s.yaml',
      ]);
    });

    it('writes the same with enums, statics, late values and patches, and hears what is refused', () => {
      const { printed, outdir } = runPython('others', OTHERS);
      assert.deepEqual(readTree(outdir), synth(others));
      assert.match(printed, /\[bad\] asn 0: is reserved [^]*\nGatewayAddress\.of "x": must be an IPv4 or IPv6 address/);
    });
  });

  unless(missing(NEEDS.java)).describe('Java', () => {
    beforeAll(() => {
      // Maven takes a version that it has seen already for the one that was built now.
      const { groupId, artifactId } = MANIFEST.jsii.targets.java.maven;
      rmSync(join(MAVEN_REPOSITORY, ...groupId.split('.'), artifactId), { recursive: true, force: true });
    });

    it('examples/java writes the lab', () => {
      run(
        example('java'),
        'mvn',
        '--batch-mode',
        '--quiet',
        `-Dmaven.repo.local=${MAVEN_REPOSITORY}`,
        'compile',
        'exec:java',
      );
      isTheLab(join(example('java'), 'dist'));
    });
  });

  unless(missing(NEEDS.go)).describe('Go', () => {
    it('examples/go writes the lab', () => {
      run(example('go'), 'go', 'run', '.');
      isTheLab(join(example('go'), 'dist'));
    });
  });

  it('the examples have the versions that the packages are built with', () => {
    const {
      version,
      devDependencies: { cdk8s, constructs, 'jsii-pacmak': jsii },
    } = MANIFEST;
    const found = (file: string, pattern: RegExp) =>
      Object.fromEntries(
        [...readFileSync(join('examples', file), 'utf8').matchAll(pattern)].map(([, name, value]) => [name, value]),
      );
    assert.deepEqual(found('python/requirements.txt', /^([\w-]+)==(\S+)$/gm), {
      cdk8s,
      'cdk8s-cilium': version,
      constructs,
    });
    const {
      cdk8scilium,
      constructs: tree,
      'jsii-runtime-go': go,
      cdk8s: core,
    } = found('go/go.mod', /\/([\w-]+)(?:\/v\d+)? v(\S+)/g);
    assert.deepEqual([cdk8scilium, tree, go, core], [version, constructs, jsii, cdk8s]);
    const java = found('java/pom.xml', /<artifactId>([\w-]+)<\/artifactId>\s*<version>([^<]+)</g);
    // cdk8s itself reaches Maven Central later than npm.
    assert.deepEqual([java['cdk8s-cilium'], java.constructs, java['jsii-runtime']], [version, constructs, jsii]);
  });
});
