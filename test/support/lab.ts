import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTree, type Files } from './snapshot';

/**
 * Runs `main.ts`, as `cdk8s synth` does, into a folder of its own. The folder goes when the process does.
 * With another version of Cilium, that one property is changed first.
 */
export function synthLab(version?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-lab-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outdir = join(folder, 'dist');
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    CDK8S_OUTDIR: outdir,
    NODE_PATH: join(process.cwd(), 'node_modules'),
  };
  delete env.K3D_TOKEN;
  const program = version === undefined ? 'main.ts' : join(folder, 'main.ts');
  if (version !== undefined) writeFileSync(program, withVersion(readFileSync('main.ts', 'utf8'), version));
  execFileSync('node', ['--require', 'tsx/cjs', program], { env, stdio: ['ignore', 'inherit', 'inherit'] });
  return outdir;
}

/** The files that `synthLab` writes, without the folder. */
export function labFiles(version?: string): Files {
  const outdir = synthLab(version);
  try {
    return readTree(outdir);
  } finally {
    rmSync(join(outdir, '..'), { recursive: true }); // not at exit alone: nothing stays behind when this is killed
  }
}

function withVersion(source: string, version: string): string {
  const property = /version: '[\d.]+'/;
  if (!property.test(source)) throw new Error('main.ts names no version');
  return source
    .replace(property, `version: '${version}'`)
    .replace("from 'cdk8s-cilium'", `from '${process.cwd()}/lib'`);
}
