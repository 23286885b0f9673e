import * as fs from 'node:fs';
import * as path from 'node:path';
import type { HostFile } from '../render/file';

const TEMPORARY = '.part';

/** Writes all files or none: each under a temporary name first, and under its own when every one is on disk. */
export function writeFiles(directory: string, files: HostFile[]): void {
  const twice = files.find((file, i) => files.findIndex((other) => other.path === file.path) < i);
  if (twice) throw new Error(`two constructs of the app write ${twice.path}: put one of them into an app of its own`);
  const targets = files.map((file) => path.join(directory, ...file.path.split('/')));
  try {
    files.forEach((file, i) => {
      fs.mkdirSync(path.dirname(targets[i]), { recursive: true });
      fs.writeFileSync(targets[i] + TEMPORARY, file.text, { mode: file.mode });
      // The mode above applies to new files alone and passes through the umask.
      fs.chmodSync(targets[i] + TEMPORARY, file.mode);
    });
    targets.forEach((target) => fs.renameSync(target + TEMPORARY, target));
  } finally {
    targets.forEach((target) => fs.rmSync(target + TEMPORARY, { force: true }));
  }
}
