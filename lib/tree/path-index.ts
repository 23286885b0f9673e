import { grouped } from '../values/grouped';
import { directoryOf, resolveIn } from './paths';

interface Entry<T> {
  readonly path: string;
  readonly thing: T;
}

/**
 * Things by a path of a repository of which any part may have been given: `apps/web` holds a file wherever that stands
 * among its directories. It is asked for each file of a tree, so it looks up the directories, not the paths.
 */
export class PathIndex<T> {
  private readonly entries: Entry<T>[];
  /** Numbers of entries. */
  private readonly byPath: Map<string, number[]>;
  private readonly ofDirectory = new Map<string, T[]>();

  constructor(entries: Iterable<Entry<T>>) {
    this.entries = [...entries];
    this.byPath = grouped([...this.entries.keys()], (i) => resolveIn('', this.entries[i].path));
  }

  /** What has a path that the file lies in, in the given order. */
  holding(file: string): T[] {
    const directory = directoryOf(file);
    let found = this.ofDirectory.get(directory);
    if (!found) this.ofDirectory.set(directory, (found = this.look(directory)));
    return found;
  }

  private look(directory: string): T[] {
    const segments = directory.split('/');
    const found = [...(this.byPath.get('') ?? [])];
    for (let from = 0; from < segments.length; from++) {
      let part = '';
      for (let to = from; to < segments.length; to++) {
        part = to === from ? segments[to] : `${part}/${segments[to]}`;
        if (part !== '') found.push(...(this.byPath.get(part) ?? []));
      }
    }
    // A path may stand among the directories twice.
    return [...new Set(found)].sort((a, b) => a - b).map((i) => this.entries[i].thing);
  }
}
