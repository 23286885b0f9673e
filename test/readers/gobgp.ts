// GoBGP reads gobgpd.yml.
import { writeFileSync } from 'node:fs';
import { goNeeds, goTool } from './gotool';
import { Complaint, run } from './tool';

export const gobgpNeeds = goNeeds;

/** As `gobgpd --dry-run`, and applied to a server without a network. */
export function checkGobgp(...files: string[]): void {
  const { status, stdout, stderr } = run(goTool('gobgp'), files);
  if (status !== 0 || stdout + stderr !== '') throw new Complaint('gobgpd', stdout + stderr);
}

/** The prefixes that get past the import policy of each file; none where GoBGP refuses the file. */
export function taken(
  files: readonly { readonly file: string; readonly prefixes: readonly string[] }[],
): Map<string, ReadonlySet<string> | undefined> {
  for (const { file, prefixes } of files) writeFileSync(`${file}.prefixes`, prefixes.join('\n'));
  const { status, stdout, stderr } = run(goTool('gobgp'), ['takes', ...files.map(({ file }) => file)]);
  if (status !== 0) throw new Complaint('gobgpd', stdout + stderr);
  const sets = new Map<string, Set<string> | undefined>(files.map(({ file }) => [file, new Set()]));
  for (const line of stdout.trim().split('\n')) {
    const [file, said] = line.split(' ');
    if (said === 'refused') sets.set(file, undefined);
    else sets.get(file)?.add(said);
  }
  return sets;
}
