// Builds the real operator and the real API server from the Go modules beside this file.
// The binaries are kept below node_modules/.cache, keyed by everything that goes into them.
// By hand: node --import tsx test/cluster/build.ts
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';

const HERE = __dirname;
const CACHE = join(HERE, '../../node_modules/.cache/cdk8s-cilium/cluster');

const KUBERNETES = '1.33.4';
const VERSION = 'k8s.io/component-base/version';

interface Binary {
  readonly module: string;
  readonly name: string;
  readonly package: string;
  readonly flags: string[];
}

const BINARIES: Binary[] = [
  {
    module: 'operator-1.14',
    name: 'cilium-operator',
    package: 'github.com/cilium/cilium/operator',
    flags: ['-tags', 'ipam_provider_operator,osusergo', '-ldflags', '-s -w'],
  },
  ...['kube-apiserver', 'kube-controller-manager'].map(name => ({
    module: 'kubernetes',
    name,
    package: `k8s.io/kubernetes/cmd/${name}`,
    flags: ['-ldflags', `-s -w -X ${VERSION}.gitVersion=v${KUBERNETES} -X ${VERSION}.gitMajor=1 -X ${VERSION}.gitMinor=33`],
  })),
];

// Cilium's fork of client-go is in no checksum database; go.sum pins it all the same.
// GOFLAGS and GOWORK of the reader must not change what is built.
const GO_ENV = { ...process.env, CGO_ENABLED: '0', GONOSUMDB: 'github.com/cilium/*', GOFLAGS: '', GOWORK: 'off' };

export interface Binaries {
  readonly operator: string;
  readonly apiserver: string;
  readonly controllerManager: string;
}

/** Builds what the cache does not hold. Two to six minutes a binary when Go's own cache is cold, on two cores. */
export async function build(): Promise<Binaries> {
  const paths: string[] = [];
  for (const binary of BINARIES) paths.push(await buildOne(binary));
  return { operator: paths[0], apiserver: paths[1], controllerManager: paths[2] };
}

async function buildOne(binary: Binary): Promise<string> {
  const source = join(HERE, binary.module);
  const hash = createHash('sha256').update(JSON.stringify([binary, goVersion()]));
  for (const file of ['go.mod', 'go.sum', 'tools.go']) hash.update(readFileSync(join(source, file)));
  const folder = join(CACHE, hash.digest('hex').slice(0, 16));
  const target = join(folder, binary.name);
  if (existsSync(target)) return target;

  mkdirSync(folder, { recursive: true });
  const partial = `${target}.${process.pid}`;
  console.error(`building ${binary.name}, once; this takes some minutes`);
  await run('go', ['build', '-trimpath', '-buildvcs=false', ...binary.flags, '-o', partial, binary.package], source);
  renameSync(partial, target);
  return target;
}

/** The folder of a module's source in Go's module cache; downloads it where it is missing. */
export function moduleDir(name: string, path: string): string {
  const out = execFileSync('go', ['mod', 'download', '-json', path], { cwd: join(HERE, name), env: GO_ENV, encoding: 'utf8' });
  return JSON.parse(out).Dir;
}

function goVersion(): string {
  return execFileSync('go', ['env', 'GOVERSION', 'GOOS', 'GOARCH'], { cwd: join(HERE, 'kubernetes'), env: GO_ENV, encoding: 'utf8' });
}

function run(command: string, args: string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: GO_ENV, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('exit', code => (code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} exited with ${code}`))));
  });
}

if (require.main === module) {
  build().then(console.log, error => {
    console.error(error);
    process.exitCode = 1;
  });
}
