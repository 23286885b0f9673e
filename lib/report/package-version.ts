import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The version of the copy of this package that has `folder`. By the nearest package.json above: the sources and what is
 * compiled of them lie at different depths.
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
      // The next one.
    }
  }
  return '0.0.0';
}
