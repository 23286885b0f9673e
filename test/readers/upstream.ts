// Charts and CRDs as their projects publish them, inside Go modules. Each is held to its hash in
// test/tools/upstream.sum.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './tool';

const SUMS = join(__dirname, '..', 'tools', 'upstream.sum');
const CILIUM = 'github.com/cilium/cilium';
const GATEWAY_API = 'sigs.k8s.io/gateway-api';

/** The Helm chart of a Cilium release: `ciliumChart('1.14.1')`. */
export const ciliumChart = (version: string): string =>
  join(download(CILIUM, version), 'install', 'kubernetes', 'cilium');

export const ciliumCrds = (version: string): string =>
  join(download(CILIUM, version), 'pkg', 'k8s', 'apis', 'cilium.io', 'client', 'crds');

export const gatewayApiCrds = (version: string, channel: 'standard' | 'experimental'): string =>
  join(download(GATEWAY_API, version), 'config', 'crd', channel);

/** The versions of a project that test/tools/upstream.sum knows. */
export const ciliumVersions = (): string[] => versions(CILIUM);
export const gatewayApiVersions = (): string[] => versions(GATEWAY_API);

const folders = new Map<string, string>();

function download(path: string, version: string): string {
  const module = `${path}@v${version}`;
  const known = folders.get(module);
  if (known !== undefined) return known;
  const sum = sums().get(module);
  if (sum === undefined) throw new Error(`${module} is not in test/tools/upstream.sum`);
  // The hash is compared here, because not every release is in Go's public checksum database.
  const env = { GONOSUMDB: `${path},${process.env.GONOSUMDB ?? ''}`, GOFLAGS: '' };
  const { status, stdout, stderr } = run('go', ['mod', 'download', '-json', module], { env, timeoutSeconds: 600 });
  if (status !== 0) throw new Error(`${module}: ${stderr || stdout}`);
  const { Dir: folder, Sum: found } = JSON.parse(stdout) as { Dir: string; Sum: string };
  if (found !== sum) throw new Error(`${module} has the hash ${found}, not ${sum} as in test/tools/upstream.sum`);
  folders.set(module, folder);
  return folder;
}

function versions(path: string): string[] {
  return [...sums().keys()].filter((module) => module.startsWith(`${path}@v`)).map((module) => module.split('@v')[1]);
}

function sums(): Map<string, string> {
  const lines = readFileSync(SUMS, 'utf8').split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => line.split(' ') as [string, string]));
}
