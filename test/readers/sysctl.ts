// sysctl reads sysctl.d/*.conf.
import { readFileSync } from 'node:fs';
import { namespaces, program } from './requires';
import { Complaint, run } from './tool';

export const sysctlNeeds = [program('sysctl'), namespaces];

/**
 * Applies the file in a network namespace of its own and returns what the kernel then says of each key. The host
 * keeps its settings, therefore only keys below `net.` can be tried: the others have no namespace.
 */
export function applySysctl(file: string): Record<string, string> {
  const foreign = readFileSync(file, 'utf8').match(/^\s*-?(?!net[./])[a-z]\S*\s*=.*$/m);
  if (foreign !== null) throw new Error(`this would change the host, not only a namespace: ${foreign[0]}`);

  const { status, stdout, stderr } = run('unshare', ['--net', 'bash', '-c', APPLY_AND_READ, 'sysctl', file]);
  if (status !== 0 || stderr !== '') throw new Complaint('sysctl', stderr || stdout);
  const lines = stdout.split('\n').filter((line) => line !== '');
  return Object.fromEntries(lines.map((line) => line.split(/ = (.*)/).slice(0, 2)));
}

// sysctl prints what it set; what the kernel holds afterwards is asked for each of these keys.
const APPLY_AND_READ = `
set -euo pipefail
keys=$(sysctl --load="$1" | cut -d ' ' -f 1)
for key in $keys; do sysctl "$key"; done
`;
