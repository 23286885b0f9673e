// kustomize, kubectl and Helm as `check --render` finds them: on a PATH of their own.
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../cluster/build';
import { USED } from '../host/programs';
import { goNeeds, goTool, kubectl } from './gotool';
import { withFolder } from './tool';

export const renderersNeeds = goNeeds;

/** Where each of them lies. */
export async function renderers(): Promise<Record<'kustomize' | 'kubectl' | 'helm', string>> {
  const { helm } = await build({ helm: USED.helm });
  return { kustomize: goTool('kustomize'), kubectl: kubectl(), helm };
}

/** Calls `work` while PATH has these programs and no others. */
export function withPrograms<T>(programs: Readonly<Record<string, string>>, work: () => T): T {
  return withFolder((folder) => {
    const before = process.env.PATH;
    try {
      for (const [name, path] of Object.entries(programs)) symlinkSync(path, join(folder, name));
      process.env.PATH = folder;
      return work();
    } finally {
      process.env.PATH = before;
    }
  });
}
