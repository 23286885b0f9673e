import { resolveIn } from './paths';

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
  private readonly byPath = new Map<string, number[]>();
  private readonly ofDirectory = new Map<string, T[]>();

  constructor(entries: Iterable<Entry<T>>) {
    this.entries = [...entries];
    this.entries.forEach(({ path }, i) => {
      const wanted = resolveIn('', path);
      const same = this.byPath.get(wanted);
      if (same) same.push(i);
      else this.byPath.set(wanted, [i]);
    });
  }

  /** What has a path that the file lies in, in the given order. */
  holding(file: string): T[] {
    const directory = file.slice(0, Math.max(file.lastIndexOf('/'), 0));
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
