import { grouped } from '../values/grouped';
import { directoryOf, resolveIn, segmentsOf } from './paths';

interface Entry<T> {
  readonly path: string;
  readonly thing: T;
}

/**
 * An index by path in a repository, of which the tree may be any part: `apps/web` holds every file with these two
 * consecutive directories in its path. Callers ask for each file of a tree, so the index looks up directories, not
 * paths.
 */
export class PathIndex<T> {
  private readonly entries: Entry<T>[];
  /** The indexes of entries, by path. */
  private readonly byPath: Map<string, number[]>;
  private readonly ofDirectory = new Map<string, { readonly all: T[]; readonly deepest: T[] }>();

  constructor(entries: Iterable<Entry<T>>) {
    this.entries = [...entries];
    this.byPath = grouped([...this.entries.keys()], (i) => resolveIn('', this.entries[i].path));
  }

  /** The things whose path holds the file, in their original order. */
  holding(file: string): T[] {
    return this.of(file).all;
  }

  /** Of these, the things whose path has the most directories. */
  deepest(file: string): T[] {
    return this.of(file).deepest;
  }

  private of(file: string): { readonly all: T[]; readonly deepest: T[] } {
    const directory = directoryOf(file);
    let found = this.ofDirectory.get(directory);
    if (!found) this.ofDirectory.set(directory, (found = this.look(directory)));
    return found;
  }

  private look(directory: string): { readonly all: T[]; readonly deepest: T[] } {
    const segments = directory.split('/');
    const found = [...(this.byPath.get('') ?? [])];
    for (let from = 0; from < segments.length; from++) {
      let part = '';
      for (let to = from; to < segments.length; to++) {
        part = to === from ? segments[to] : `${part}/${segments[to]}`;
        if (part !== '') found.push(...(this.byPath.get(part) ?? []));
      }
    }
    // A path may occur twice among the directories.
    const own = [...new Set(found)].sort((a, b) => a - b);
    const depthOf = (i: number) => segmentsOf(this.entries[i].path).length;
    const depth = Math.max(...own.map(depthOf));
    const things = (some: readonly number[]) => some.map((i) => this.entries[i].thing);
    return { all: things(own), deepest: things(own.filter((i) => depthOf(i) === depth)) };
  }
}
