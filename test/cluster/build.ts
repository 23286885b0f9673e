// Builds the real operators, BGP speakers and API server from the Go modules beside this file.
// The binaries are kept below ~/.cache, keyed by everything that goes into them.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../readers/cache';

const HERE = __dirname;
const BINARIES = join(CACHE, 'cluster');

const KUBERNETES = '1.33.4';
const VERSION = 'k8s.io/component-base/version';

export interface Binary {
  readonly module: string;
  /** A package of a dependency, or a folder of the module's own. */
  readonly package: string;
  readonly flags: string[];
}

const CILIUM = ['-tags', 'ipam_provider_operator,osusergo', '-ldflags', '-s -w'];
export const cilium = (module: string) => ({
  operator: { module, package: 'github.com/cilium/cilium/operator', flags: CILIUM },
  speaker: { module, package: './speaker', flags: CILIUM },
});
export const kubernetes = (name: string): Binary => ({
  module: 'kubernetes',
  package: `k8s.io/kubernetes/cmd/${name}`,
  flags: [
    '-ldflags',
    `-s -w -X ${VERSION}.gitVersion=v${KUBERNETES} -X ${VERSION}.gitMajor=1 -X ${VERSION}.gitMinor=33`,
  ],
});

/** Cilium's programs, by the version that the module of a release is of. */
export const CILIUM_BINARIES = {
  '1.14.1': cilium('cilium-1.14'),
  '1.19.4': cilium('cilium-1.19'),
  '1.20.2': cilium('cilium-1.20'),
};
/** The operators that test/differential compares with. CI builds those of the line above alone, for the time. */
export const OPERATORS = {
  '1.14.1': CILIUM_BINARIES['1.14.1'].operator,
  '1.17.6': cilium('cilium-1.17').operator,
  '1.18.5': cilium('cilium-1.18').operator,
  '1.18.11': cilium('cilium-1.18.11').operator,
  '1.19.0': cilium('cilium-1.19.0').operator,
  '1.19.4': CILIUM_BINARIES['1.19.4'].operator,
  '1.19.7': cilium('cilium-1.19.7').operator,
  '1.20.2': CILIUM_BINARIES['1.20.2'].operator,
};
/** The agent's part in L2 announcements, of the newest of them. */
export const L2_BINARY: Binary = { ...cilium('cilium-1.19').speaker, package: './l2' };
export const KUBERNETES_BINARIES = {
  apiserver: kubernetes('kube-apiserver'),
  controllerManager: kubernetes('kube-controller-manager'),
};
/** kube-apiserver's own validation of the networks of Services. */
export const NETWORKS_BINARY: Binary = { module: 'kubernetes', package: './networks', flags: [] };

// Cilium's forks of client-go and GoBGP are in no checksum database; go.sum pins them all the same.
// GOFLAGS and GOWORK of the reader must not change what is built.
const GO_ENV = { ...process.env, CGO_ENABLED: '0', GONOSUMDB: 'github.com/cilium/*', GOFLAGS: '', GOWORK: 'off' };

// One build at a time: tests run in several processes, and each build uses every processor.
const BUILD = `
set -eu
lock=$1 target=$2
shift 2
if command -v flock > /dev/null; then
  exec 9> "$lock"
  flock 9
fi
if [ ! -e "$target" ]; then
  go build -trimpath -buildvcs=false -gcflags=all=-dwarf=false -o "$target.new" "$@"
  mv "$target.new" "$target"
fi`;

/**
 * Where these programs lie. What the cache does not hold is built: two to six minutes each when Go's own cache is cold,
 * on two cores.
 */
export async function build<Name extends string>(binaries: Record<Name, Binary>): Promise<Record<Name, string>> {
  const paths: Partial<Record<Name, string>> = {};
  for (const name of Object.keys(binaries) as Name[]) paths[name] = await buildOne(name, binaries[name]);
  return paths as Record<Name, string>;
}

async function buildOne(name: string, binary: Binary): Promise<string> {
  const source = join(HERE, binary.module);
  const own = binary.package.startsWith('./')
    ? readdirSync(join(source, binary.package)).map((file) => join(binary.package, file))
    : ['tools.go'];
  const sums = existsSync(join(source, 'go.sum')) ? ['go.sum'] : [];
  const hash = createHash('sha256').update(JSON.stringify([binary, goVersion()]));
  for (const file of ['go.mod', ...sums, ...own]) hash.update(readFileSync(join(source, file)));
  const folder = join(BINARIES, hash.digest('hex').slice(0, 16));
  const target = join(folder, name);
  if (existsSync(target)) return target;

  mkdirSync(folder, { recursive: true });
  console.error(`building ${name} of ${binary.module}, once; this takes some minutes`);
  await run('bash', ['-c', BUILD, 'build', join(BINARIES, 'lock'), target, ...binary.flags, binary.package], source);
  return target;
}

function goVersion(): string {
  return execFileSync('go', ['env', 'GOVERSION', 'GOOS', 'GOARCH'], {
    cwd: join(HERE, 'kubernetes'),
    env: GO_ENV,
    encoding: 'utf8',
  });
}

function run(command: string, args: string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: GO_ENV, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} exited with ${code}`)),
    );
  });
}
