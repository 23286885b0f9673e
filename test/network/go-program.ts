// The lab's programs in Go, each a folder beside this file.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

// Nobody looks at these with a debugger: without its tables Go compiles in less time.
const BUILD = ['build', '-trimpath', '-buildvcs=false', '-gcflags=all=-dwarf=false', '-ldflags', '-s -w'];

const built = new Map<string, string>();

/** The program, built unless it was: up to a minute when Go's own cache is cold. */
export function goProgram(name: 'speaker' | 'grpc'): string {
  const before = built.get(name);
  if (before) return before;
  const source = join(__dirname, name);
  const env = { ...process.env, CGO_ENABLED: '0', GOFLAGS: '', GOWORK: 'off' };
  const hash = createHash('sha256').update(execFileSync('go', ['env', 'GOVERSION', 'GOARCH'], { cwd: source, env }));
  for (const file of readdirSync(source).sort()) hash.update(readFileSync(join(source, file)));
  const folder = join(__dirname, '../../node_modules/.cache/cdk8s-cilium/network');
  const target = join(folder, `${name}-${hash.digest('hex').slice(0, 16)}`);
  if (!existsSync(target)) {
    mkdirSync(folder, { recursive: true });
    const partial = `${target}.${process.pid}`;
    execFileSync('go', [...BUILD, '-o', partial, '.'], {
      cwd: source,
      env,
      stdio: 'inherit',
    });
    renameSync(partial, target);
  }
  built.set(name, target);
  return target;
}
