import { Kustomization } from './kustomizations';
import { directoryOf } from './paths';

/** Which kustomization includes which files and directories. */
export class Chain {
  private readonly takers = new Map<string, Kustomization[]>();
  private readonly aboveOne = new Map<Kustomization, Kustomization[]>();
  private readonly directories = new Set<string>();

  constructor(kustomizations: readonly Kustomization[]) {
    for (const kustomization of kustomizations) {
      this.directories.add(kustomization.directory);
      for (const resource of [...kustomization.resources, ...kustomization.valueFiles])
        this.takers.set(resource, [...(this.takers.get(resource) ?? []), kustomization]);
    }
  }

  /** Whether a kustomization beside the file does not include it. */
  leavesOut(file: string): boolean {
    return this.directories.has(directoryOf(file)) && !this.takers.has(file);
  }

  takersOf(resource: string): Kustomization[] {
    return this.takers.get(resource) ?? [];
  }

  /** Every kustomization that includes the file, directly or through others. */
  above(file: string): readonly Kustomization[] {
    const takers = this.takersOf(file);
    if (takers.length !== 1) return this.climb(takers);
    // Most files of a tree have one, and share it with the files beside them.
    let found = this.aboveOne.get(takers[0]);
    if (!found) this.aboveOne.set(takers[0], (found = this.climb(takers)));
    return found;
  }

  private climb(takers: readonly Kustomization[]): Kustomization[] {
    const found = new Set<Kustomization>();
    const add = (taker: Kustomization) => {
      if (found.has(taker)) return;
      found.add(taker);
      this.takersOf(taker.directory).forEach(add);
    };
    takers.forEach(add);
    return [...found];
  }
}
