// The library from Python: the compiled package as a wheel, in a virtual environment, writes the lab that main.ts writes.
import { ApiObject, App, Chart, JsonPatch } from 'cdk8s';
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  Backend, BgpPeering, CiliumInstall, CiliumLB, Cluster, FrrRouter, HaproxyEdge, HttpRoute, Listener, Namespaces, NeighborDiscovery,
  Services, SharedGateway,
} from '../lib';
import { missing } from './readers/requires';
import { synthLab } from './support/lab';
import { readTree } from './support/snapshot';
import { synth } from './support/synth';

const ROOT = resolve('.');
const MANIFEST = JSON.parse(readFileSync('package.json', 'utf8'));

/** What `jsii.targets.python` of package.json has to say. */
const TARGET = { distName: 'cdk8s-cilium', module: 'cdk8s_cilium' };

const pythonNeeds = [{
  what: 'python3 with venv',
  how: 'apt install python3-venv, or https://www.python.org/downloads/',
  met: () => spawnSync('python3', ['-c', 'import venv, ensurepip']).status === 0,
}];

/** main.ts in Python. */
const LAB = `
import os

from cdk8s import App
from cdk8s_cilium import (
    BgpPeering,
    CiliumInstall,
    CiliumLB,
    DockerNetworkOptions,
    FrrRouter,
    HaproxyEdge,
    HostSetup,
    HubbleRoute,
    K3dCluster,
    SharedGateway,
)

app = App()

cluster = K3dCluster(
    app,
    "cluster",
    name="cilium-cluster",
    image="rancher/k3s:v1.25.7-k3s1",
    servers=1,
    agents=2,
    token=os.environ.get("K3D_TOKEN", "Ciliumk3d1"),
    network=DockerNetworkOptions(name="cilium", subnet="172.50.0.0/16"),
    pod_cidr="10.21.0.0/16",
    service_cidr="10.201.0.0/16",
    api_host_ip="127.172.50.1",
    api_port=6443,
    node_labels={"bgp_enabled": "true"},
)
cilium = CiliumInstall(app, "cilium", cluster=cluster, version="1.14.1")
pool = CiliumLB(app, "ippool", cilium=cilium, cidrs=[cluster.subnet_of(8, 201)])
router = FrrRouter(app, "frr", cluster=cluster, asn=64513)
BgpPeering(app, "bgpp", cilium=cilium, local_asn=64512, peers=[router], node_selector=cluster.node_labels)
gateway = SharedGateway(app, "shared-gw", cilium=cilium, address=pool.reserve(37))
HubbleRoute(app, "hubble", cilium=cilium, gateway=gateway, hostnames=["hubble.example.com"])
HaproxyEdge(app, "edge", gateways=[gateway])
HostSetup(app, "host")

app.synth()
`;

/** What the lab has no use for: an enum, classes with statics, late values, objects of others, a patch, a refusal. */
const OTHERS = `
from cdk8s import ApiObject, ApiObjectMetadata, App, Chart, JsonPatch, Testing
from cdk8s_cilium import (
    Backend, BgpPeering, CiliumInstall, CiliumLB, Cluster, ClusterNode, FrrRouter, GatewayAddress, HaproxyEdge, HttpRoute,
    Listener, Namespaces, NeighborDiscovery, Services, SharedGateway,
)

app = App()
cilium = CiliumInstall.from_attributes(app, "cilium", version="1.19.4")
cluster = Cluster.from_attributes(app, "cluster", name="rack-1", nodes=[ClusterNode(name="worker-1", address="192.0.2.21")])
router = FrrRouter(app, "frr", cluster=cluster, asn=64496, address="192.0.2.1", neighbors=NeighborDiscovery.EXPLICIT)
router.add_raw_lines("! one", "! two")
pools = CiliumLB(app, "pools", cilium=cilium)
pool = pools.add_pool("main", cidrs=["198.51.100.0/24"], services=Services.with_labels({"pool": "main"}))
peering = BgpPeering(app, "bgp", cilium=cilium, local_asn=64500, peers=[router], services=Services.all())
ApiObject.of(peering).add_json_patch(JsonPatch.add("/metadata/labels", {"team": "network"}))
gateway = SharedGateway(
    app, "public", cilium=cilium, address=pool.reserve(pool.host(10)), listeners=[Listener.http(name="web", port=8080)],
    allowed_namespaces=Namespaces.with_labels({"exposed": "yes"}),
)
web = Chart(app, "web", namespace="web")
service = ApiObject(web, "service", api_version="v1", kind="Service", metadata=ApiObjectMetadata(name="web"))
service.add_json_patch(JsonPatch.add("/spec", {"ports": [{"port": 8080}]}))
HttpRoute(web, "route", gateway=gateway, backend=Backend.from_service(service), hostnames=["web.example.com"])
HaproxyEdge(app, "edge", gateways=[gateway])
assert len(Testing.synth(peering)) == 3
app.synth()

for make in [lambda: FrrRouter.from_attributes(app, "bad", asn=0, address="192.0.2.1"), lambda: GatewayAddress.of("x")]:
    try:
        make()
    except Exception as error:
        print(str(error).replace("Error: ", "", 1))
`;

/** The same in TypeScript. */
function others(app: App): void {
  const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.19.4' });
  const cluster = Cluster.fromAttributes(app, 'cluster', { name: 'rack-1', nodes: [{ name: 'worker-1', address: '192.0.2.21' }] });
  const router = new FrrRouter(app, 'frr', { cluster, asn: 64496, address: '192.0.2.1', neighbors: NeighborDiscovery.EXPLICIT });
  router.addRawLines('! one', '! two');
  const pools = new CiliumLB(app, 'pools', { cilium });
  const pool = pools.addPool('main', { cidrs: ['198.51.100.0/24'], services: Services.withLabels({ pool: 'main' }) });
  const peering = new BgpPeering(app, 'bgp', { cilium, localAsn: 64500, peers: [router], services: Services.all() });
  ApiObject.of(peering).addJsonPatch(JsonPatch.add('/metadata/labels', { team: 'network' }));
  const gateway = new SharedGateway(app, 'public', {
    cilium, address: pool.reserve(pool.host(10)), listeners: [Listener.http({ name: 'web', port: 8080 })],
    allowedNamespaces: Namespaces.withLabels({ exposed: 'yes' }),
  });
  const web = new Chart(app, 'web', { namespace: 'web' });
  const service = new ApiObject(web, 'service', { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' } });
  service.addJsonPatch(JsonPatch.add('/spec', { ports: [{ port: 8080 }] }));
  new HttpRoute(web, 'route', { gateway, backend: Backend.fromService(service), hostnames: ['web.example.com'] });
  new HaproxyEdge(app, 'edge', { gateways: [gateway] });
}

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

/** Compiles a copy of the package, so that nobody's build/ is touched. */
function compile(copy: string): void {
  for (const name of ['lib', 'imports', 'tsconfig.jsii.json', 'LICENSE', 'README.md']) cpSync(name, join(copy, name), { recursive: true });
  const jsii = { ...MANIFEST.jsii, targets: { ...MANIFEST.jsii.targets, python: TARGET } };
  writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...MANIFEST, jsii, scripts: {} }));
  mkdirSync(join(copy, 'scripts'));
  cpSync('scripts/build.mjs', join(copy, 'scripts/build.mjs'));
  // What the package bundles must lie there for npm to find it; the rest may be anywhere.
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    const [source, target] = [join(ROOT, 'node_modules', name), join(copy, 'node_modules', name)];
    if (MANIFEST.bundledDependencies.includes(name)) cpSync(source, target, { recursive: true });
    else symlinkSync(source, target);
  }
  run(copy, process.execPath, 'scripts/build.mjs');
}

describe('the library from Python', { skip: missing(pythonNeeds) }, () => {
  const directory = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-python-'));
  const python = join(directory, 'venv/bin/python');

  before(() => {
    const copy = join(directory, 'package');
    mkdirSync(copy);
    compile(copy);
    run(copy, 'jsii-pacmak', '--target', 'python', '--outdir', directory);
    run(directory, 'python3', '-m', 'venv', 'venv');
    const wheel = readdirSync(join(directory, 'python')).find((file) => file.endsWith('.whl'))!;
    const versions = ['cdk8s', 'constructs'].map((name) => `${name}==${MANIFEST.devDependencies[name]}`);
    run(directory, python, '-m', 'pip', 'install', '--quiet', ...versions, join('python', wheel));
  });
  after(() => rmSync(directory, { recursive: true, force: true }));

  /** Runs a program, and returns what it printed and where it wrote. */
  function runPython(name: string, text: string): { printed: string; outdir: string } {
    const app = join(directory, name);
    mkdirSync(app);
    writeFileSync(join(app, 'main.py'), text);
    return { printed: run(app, python, 'main.py'), outdir: join(app, 'dist') };
  }

  it('writes the lab that TypeScript writes, byte for byte, with the same permissions', () => {
    const [fromPython, fromTypeScript] = [runPython('lab', LAB).outdir, synthLab()];
    assert.deepEqual(readTree(fromPython), readTree(fromTypeScript));
    const modes = (outdir: string) => Object.keys(readTree(outdir)).map((file) => `${file} ${(statSync(join(outdir, file)).mode & 0o777).toString(8)}`);
    assert.deepEqual(modes(fromPython), modes(fromTypeScript));
  });

  it('runs the program of README.md', () => {
    const [text] = [...readFileSync('README.md', 'utf8').matchAll(/^```python\n(.*?)^```$/gms)].map((match) => match[1]);
    const { outdir } = runPython('readme', text);
    assert.deepEqual(Object.keys(readTree(outdir)), ['addresses.k8s.yaml', 'bgp.k8s.yaml', 'public.k8s.yaml', 'shop.k8s.yaml']);
  });

  it('writes the same with enums, statics, late values and patches, and hears what is refused', () => {
    const { printed, outdir } = runPython('others', OTHERS);
    assert.deepEqual(readTree(outdir), synth(others));
    assert.match(printed, /^\[bad\] asn 0: is reserved .*\nGatewayAddress\.of "x": must be an IPv4 or IPv6 address/);
  });
});
