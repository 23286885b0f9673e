// Several wrong constructs are told together, with the line of the program, and nothing that follows from a stand-in.
import { App, Chart, Testing } from 'cdk8s';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from '@jest/globals';
import {
  Backend,
  BgpPeering,
  BgpRouter,
  CiliumInstall,
  CiliumLB,
  FrrRouter,
  GatewayAddress,
  HaproxyEdge,
  K3dCluster,
  SharedGateway,
} from '../lib';
import { saidOf } from './support/said';
import { inTemporary } from './support/synth';

const PROGRAM = `import { App } from 'cdk8s';
import { CiliumLB, K3dCluster } from ${JSON.stringify(resolve('lib'))};
const app = new App();
new CiliumLB(app, 'ippool', { cidrs: ['172.50.201.37/24'] });
new K3dCluster(app, 'cluster', { token: 'pa$$word', apiPort: 0 });
app.synth();
`;

/** What a program writes to stderr, and for programs. */
function run(program: string, env: NodeJS.ProcessEnv = {}): { stderr: string; findings: string | undefined } {
  return inTemporary((directory) => {
    const file = join(directory, 'findings.json');
    mkdirSync(join(directory, 'dist'));
    writeFileSync(join(directory, 'main.ts'), program);
    writeFileSync(file, 'left over');
    const { stderr } = spawnSync('node', ['--require', resolve('node_modules/tsx/dist/cjs/index.cjs'), 'main.ts'], {
      cwd: directory,
      encoding: 'utf8',
      env: { ...process.env, NODE_PATH: resolve('node_modules'), CDK8S_CILIUM_FINDINGS: file, ...env },
    });
    assert.ok(!existsSync(join(directory, 'dist/ippool.k8s.yaml')));
    return { stderr, findings: existsSync(file) ? readFileSync(file, 'utf8') : undefined };
  });
}

test('all constructs that were refused are told at the end, each with its line, and no frame but that of the program', () => {
  const { stderr } = run(PROGRAM);
  assert.equal(
    stderr.slice(stderr.indexOf('Error: '), stderr.indexOf('    at ')),
    `Error: Validation failed with the following errors:
  [ippool] cidrs[0] "172.50.201.37/24": has host bits set. Did you mean
    "172.50.201.0/24" or "172.50.201.37/32"? (main.ts:4)
  [cluster] token: must be printable ASCII on one line without "$": k3d replaces
    $NAME by the environment variable and cannot be told not to (main.ts:5)
  [cluster] apiPort 0: must be a whole number from 1 to 65535 (main.ts:5)
`,
  );
  const frames = stderr.match(/^ {4}at .*$/gm) ?? [];
  assert.equal(frames.length, 1);
  assert.match(frames[0]!, /\/main\.ts:4:1\)$/);
  assert.ok(!stderr.includes('pa$$word'));
});

test('CDK8S_CILIUM_STACK brings the frames back', () => {
  const { stderr } = run(PROGRAM, { CDK8S_CILIUM_STACK: '1' });
  assert.match(stderr, /at Values\.refuse/);
});

test('a program in another language has no line', () => {
  const { stderr } = run(PROGRAM, { JSII_AGENT: 'Python/3.11' });
  assert.match(stderr, /"172\.50\.201\.37\/32"\?\n/);
});

test('CDK8S_CILIUM_FINDINGS has the refusals, also where the program ends before synth', () => {
  for (const program of [PROGRAM, PROGRAM.replace('app.synth();', 'process.exit(1);')]) {
    const { summary, findings } = JSON.parse(run(program).findings!);
    assert.deepEqual(summary, { errors: 3, warnings: 0, objects: 0 });
    assert.deepEqual(findings[0], {
      check: 'refused',
      level: 'error',
      path: 'ippool/Default',
      file: 'main.ts',
      line: 4,
      message: 'cidrs[0] "172.50.201.37/24": has host bits set. Did you mean "172.50.201.0/24" or "172.50.201.37/32"?',
    });
  }
});

test('CDK8S_CILIUM_FINDINGS has the construct whose property does not exist', () => {
  const { findings } = JSON.parse(run(PROGRAM.replace('cidrs: [', 'cidr: [')).findings!);
  assert.deepEqual(findings, [
    {
      check: 'refused',
      level: 'error',
      path: 'ippool',
      file: 'main.ts',
      line: 4,
      message: 'cidr: is no property of CiliumLBProps. Did you mean "cidrs"?',
    },
  ]);
});

test('CDK8S_CILIUM_FINDINGS has what a static refuses', () => {
  const { findings } = JSON.parse(
    run(PROGRAM.replace('CiliumLB,', 'Backend, CiliumLB,').replace(/new CiliumLB.*/, "Backend.fromName('x', 0);"))
      .findings!,
  );
  assert.deepEqual(
    findings.map(({ file, line }: { file: string; line: number }) => [file, line]),
    [['main.ts', 4]],
  );
});

test('CDK8S_CILIUM_FINDINGS of an earlier run is gone where a program of its own accord ends early', () => {
  assert.equal(
    run(
      PROGRAM.replace(/new (CiliumLB.*|K3d.*)/g, '').replace(
        'app.synth',
        "new CiliumLB(app, 'x', { cidrs: ['192.0.2.0/24'] }); process.exit",
      ),
    ).findings,
    undefined,
  );
});

test('CDK8S_CILIUM_FINDINGS that cannot be written is told in a sentence', () => {
  const { stderr } = run(PROGRAM, { CDK8S_CILIUM_FINDINGS: 'no/such/folder/findings.json' });
  assert.match(stderr, /Error: CDK8S_CILIUM_FINDINGS "no\/such\/folder\/findings\.json": cannot be written \(ENOENT\)/);
});

test('nothing is said of what stands in for a refused value', () => {
  const { errors } = saidOf((app) => {
    const cluster = new K3dCluster(app, 'cluster', { network: { subnet: 'lan' } });
    const cilium = new CiliumInstall(app, 'cilium', { cluster, version: 'newest' });
    const router = new FrrRouter(app, 'frr', { cluster, asn: 64513, addresses: ['here'] });
    const other = BgpRouter.fromAttributes(app, 'other', { asn: 64513, addresses: ['there'] });
    new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [router, other] });
    const pool = new CiliumLB(app, 'pool', { cilium, cidrs: [cluster.poolNetworks[0], 'nonsense'] });
    const gateway = new SharedGateway(app, 'web', {
      cilium,
      listeners: [],
      addresses: [pool.reserve('172.50.201.37')],
    });
    gateway.addRoute('site', { backend: Backend.fromName('site', 80) });
    new HaproxyEdge(app, 'edge', { gateways: [gateway] });
  });
  assert.deepEqual(
    errors.map((error) => error.slice(0, error.indexOf(':'))),
    [
      '[cluster] network.subnet "lan"',
      '[cilium] version "newest"',
      '[frr] addresses[0] "here"',
      '[other] addresses[0] "there"',
      '[pool] cidrs[1] "nonsense"',
      '[web] listeners []',
    ],
  );
});

test('nothing is said of what stands in for an address or a network that a method refused', () => {
  const { errors } = saidOf((app) => {
    const cluster = new K3dCluster(app, 'cluster', { agents: 1 });
    const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.20.2' });
    const pool = new CiliumLB(app, 'pool', { cilium, cidrs: ['172.28.200.0/27'] });
    pool.addPool('more', { cidrs: [cluster.subnetOf(8, 256)] });
    const none = new CiliumLB(app, 'none', {});
    new SharedGateway(app, 'a', { cilium, addresses: [pool.reserve(32)] });
    new SharedGateway(app, 'b', { cilium, addresses: [GatewayAddress.of(pool.pool!.host(32))] });
    new SharedGateway(app, 'c', { cilium, addresses: [none.reserve(1)] });
    const router = new FrrRouter(app, 'frr', { asn: 64513, listenRanges: ['172.28.0.0/17'] });
    new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [router] });
  });
  assert.deepEqual(
    errors.map((error) => error.slice(0, error.indexOf(':'))),
    ['[cluster] subnetOf(8, 256)', '[pool] reserve(32)', '[pool] host(32)', '[none] reserve(1)', '[frr] addresses'],
  );
});

test('Testing.synth says it too', () => {
  const chart = new CiliumLB(Testing.app(), 'pool', { cidrs: ['192.0.2.1'] });
  assert.throws(() => Testing.synth(chart), /has no prefix length/);
});

test('without an app there is no synth to say it, so the constructor throws', () => {
  const root = new Chart(undefined as unknown as App, 'root');
  assert.throws(
    () => new CiliumLB(root, 'pool', { cidrs: ['192.0.2.1'] }),
    /^Error: \[root\/pool\] cidrs\[0\] "192\.0\.2\.1"/,
  );
});
