import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The version of the copy of this package that contains `folder`, from the nearest package.json above it: sources and
 * compiled files are at different depths.
 */
export function packageVersion(folder = __dirname): string {
  for (const up of ['../..', '../../..']) {
    try {
      const { name, version } = JSON.parse(readFileSync(join(folder, up, 'package.json'), 'utf8')) as {
        name: string;
        version: string;
      };
      if (name === 'cdk8s-cilium') return version;
    } catch {
      // No package.json here: look one folder up.
    }
  }
  return '0.0.0';
}
