import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs `main.ts`, as `cdk8s synth` does, into a folder of its own. The folder goes when the process does. */
export function synthLab(): string {
  const outdir = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-lab-'));
  process.once('exit', () => rmSync(outdir, { recursive: true, force: true }));
  const env: NodeJS.ProcessEnv = { ...process.env, CDK8S_OUTDIR: outdir };
  delete env.K3D_TOKEN;
  execFileSync('node', ['--import', 'tsx', 'main.ts'], { env, stdio: ['ignore', 'inherit', 'inherit'] });
  return outdir;
}
