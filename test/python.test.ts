// The library from Python: the compiled package as a wheel, in a virtual environment, writes the lab that main.ts writes.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { missing } from './readers/requires';
import { synthLab } from './support/lab';
import { readTree } from './support/snapshot';

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

/** Values, classes, enums and structs that the lab has no use for. */
const OTHERS = `
from cdk8s import ApiObject, App, Chart, JsonPatch, Testing
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
web = ApiObject(Chart(app, "web", namespace="web"), "service", api_version="v1", kind="Service", metadata={"name": "web"})
web.add_json_patch(JsonPatch.add("/spec", {"ports": [{"port": 8080}]}))
gateway.add_route("web", backend=Backend.from_service(web), hostnames=["web.example.com"])
HaproxyEdge(app, "edge", gateways=[gateway, SharedGateway.from_attributes(app, "other", name="a", namespace="b", address="203.0.113.10")])
assert len(Testing.synth(peering)) == 3
app.synth()

def refused(make):
    try:
        make()
    except Exception as error:
        print(str(error).splitlines()[0])
refused(lambda: FrrRouter.from_attributes(app, "bad", asn=0, address="x"))
refused(lambda: GatewayAddress.of("x"))
`;

function run(directory: string, command: string, ...args: string[]): string {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PYTHONDONTWRITEBYTECODE: '1',
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
  for (const name of readdirSync('node_modules')) {
    const target = join(copy, 'node_modules', name);
    if (MANIFEST.bundledDependencies.includes(name)) cpSync(join('node_modules', name), target, { recursive: true });
    else symlinkSync(join(ROOT, 'node_modules', name), (mkdirSync(join(copy, 'node_modules'), { recursive: true }), target));
  }
  process.env.PATH = `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH}`;
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

  it('knows every class, enum, struct and late value, and says what it refuses', () => {
    const { printed, outdir } = runPython('others', OTHERS);
    console.log(printed, readTree(outdir));
  });
});
