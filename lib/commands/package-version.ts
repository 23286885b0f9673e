import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** By the nearest package.json above: the sources and what is compiled of them lie at different depths. */
export function packageVersion(): string {
  for (const up of ['../..', '../../..']) {
    try {
      const { name, version } = JSON.parse(readFileSync(join(__dirname, up, 'package.json'), 'utf8')) as {
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
