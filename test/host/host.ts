// A machine with everything that the scripts of dist/host ask for, and programs like main.ts to run on it.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderCilium } from '../readers/helm';
import { ciliumChart, gatewayApiCrds } from '../readers/upstream';
import { releaseOf } from '../../lib/release/table';
import { program, namespaces, type Need } from '../readers/requires';
import { nodeImages } from './images';
import { Machine } from './machine';
import { programs } from './programs';

export const hostNeeds: readonly Need[] = [
  namespaces,
  program('/usr/lib/cni/bridge'),
  program('/usr/sbin/runc'),
  program('busybox'),
  program('containerd'),
  program('dockerd'),
  program('etcd'),
  program('go'),
  program('haproxy'),
  program('iptables'),
  program('openssl'),
  program('sudo'),
  program('vtysh'),
  {
    what: 'control groups of version 1',
    how: 'boot with systemd.unified_cgroup_hierarchy=0',
    met: () => existsSync('/sys/fs/cgroup/memory/cgroup.procs'),
  },
];

/** The program of the README, with changes: each replaces a text that must stand there. */
export type Change = readonly [from: string | RegExp, to: string];

/** Synthesises the program and returns the folder, which goes with this process. */
export function synth(changes: readonly Change[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'host-program-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  let source = readFileSync('main.ts', 'utf8').replace("from 'cdk8s-cilium'", `from '${process.cwd()}/lib'`);
  for (const [from, to] of changes) {
    const changed = source.replace(from, to);
    if (changed === source) throw new Error(`main.ts has no ${from}`);
    source = changed;
  }
  writeFileSync(join(folder, 'main.ts'), source);
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    CDK8S_OUTDIR: join(folder, 'dist'),
    NODE_PATH: join(process.cwd(), 'node_modules'),
  };
  delete env.K3D_TOKEN;
  execFileSync('node', ['--require', 'tsx/cjs', join(folder, 'main.ts')], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return join(folder, 'dist');
}

/** A machine on which the programs of these folders can run. */
export async function machineFor(...dists: readonly string[]): Promise<Machine> {
  const read = (dist: string, file: string) => readFileSync(join(dist, 'host', file), 'utf8');
  const releaseIn = (dist: string) => / --version ([\d.]+)\)/.exec(read(dist, 'up.sh'))![1];
  const releases = new Set(dists.map(releaseIn));
  const nodes = new Set(dists.map((dist) => /^image: (.*)$/m.exec(read(dist, 'k3d-config.yml'))![1]));
  const images = new Map<string, string[]>();
  for (const release of releases) {
    const dist = dists.find((one) => releaseIn(one) === release)!;
    images.set(release, imagesOf(renderCilium(join(dist, 'host/cilium-values.yml'), release)));
  }
  const made = await programs([...releases]);
  const www = mkdtempSync(join(tmpdir(), 'host-www-'));
  try {
    publish(www, made.used.helm, [...releases]);
    return await Machine.on({
      bin: { ...made.used, 'runc-lesser': made.node.runc },
      www,
      images: nodeImages(made, [...nodes], images),
    });
  } finally {
    rmSync(www, { recursive: true });
  }
}

/** Every image that objects ask for. */
function imagesOf(objects: readonly any[]): string[] {
  const text = JSON.stringify(objects);
  return [...new Set([...text.matchAll(/"image":"([^"]+)"/g)].map(([, image]) => image))].sort();
}

/** Charts and CRDs, as they lie where scripts download them. */
function publish(www: string, helm: string, releases: readonly string[]): void {
  const charts = join(www, 'helm.cilium.io');
  mkdirSync(charts);
  for (const release of releases) {
    execFileSync(helm, ['package', ciliumChart(release), '--version', release, '--destination', charts], {
      stdio: 'ignore',
    });
    const { version } = releaseOf(release).gatewayApi;
    for (const kind of ['standard', 'experimental'] as const) {
      cpSync(
        gatewayApiCrds(version.slice(1), kind),
        join(www, 'raw.githubusercontent.com/kubernetes-sigs/gateway-api', version, 'config/crd', kind),
        { recursive: true },
      );
    }
  }
  execFileSync(helm, ['repo', 'index', charts, '--url', 'https://helm.cilium.io']);
}
