/**
 * What Cilium, Gateway API and Envoy Gateway publish (charts, CRDs), taken from their Go modules: Go's proxy keeps
 * every release, and the hash in scripts/upstream.sum shows that it is the same as before. A line that ends with
 * "charts" is for a release of which a test reads the chart alone.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The modules, by the repositories whose files they hold. */
const MODULES: Record<string, string> = {
  'cilium/cilium': 'github.com/cilium/cilium',
  'envoyproxy/gateway': 'github.com/envoyproxy/gateway',
  'kubernetes-sigs/gateway-api': 'sigs.k8s.io/gateway-api',
};

const folders = new Map<string, string>();

/** The folder that holds the files of a repository at `version`, such as "v1.20.2". */
export function upstreamFolder(repository: string, version: string): string {
  const module = `${MODULES[repository]}@${version}`;
  const known = folders.get(module);
  if (known !== undefined) return known;
  const sum = sums().get(module);
  if (sum === undefined)
    throw new Error(
      `${module} is not in scripts/upstream.sum: add it with what \`go mod download -json ${module}\` says of its Sum`,
    );
  // The hash is compared here, because not every release is in Go's public checksum database.
  const env = { ...process.env, GONOSUMDB: `${MODULES[repository]},${process.env.GONOSUMDB ?? ''}`, GOFLAGS: '' };
  const { Dir: folder, Sum: found } = JSON.parse(download(module, env)) as { Dir: string; Sum: string };
  if (found !== sum) throw new Error(`${module} has the hash ${found}, not ${sum} as in scripts/upstream.sum`);
  folders.set(module, folder);
  return folder;
}

/** Go gets this version of itself for a module that needs a newer one than is installed. */
const NEWER_GO = 'go1.27.3';

function download(module: string, env: NodeJS.ProcessEnv): string {
  try {
    return execFileSync('go', ['mod', 'download', '-json', module], {
      env,
      encoding: 'utf8',
      timeout: 600_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const { code, stdout, stderr } = error as { code?: string; stdout?: string; stderr?: string };
    // Distributions have Go stay at its own version.
    if (/requires go .*GOTOOLCHAIN=local/.test(stdout ?? ''))
      return download(module, { ...env, GOTOOLCHAIN: NEWER_GO });
    throw new Error(
      `${module}: ` +
        `${code === 'ENOENT' ? 'go is not installed, see https://go.dev/doc/install' : stderr || stdout || error}`,
    );
  }
}

/** The versions of a repository that scripts/upstream.sum knows: "1.20.2". */
export function upstreamVersions(repository: string): string[] {
  return lines()
    .filter(([module, , use]) => module.startsWith(`${MODULES[repository]}@v`) && use === undefined)
    .map(([module]) => module.split('@v')[1]);
}

function sums(): Map<string, string> {
  return new Map(lines().map(([module, sum]) => [module, sum]));
}

function lines(): string[][] {
  const text = readFileSync(join(__dirname, 'upstream.sum'), 'utf8');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [line.split(' ')]));
}
