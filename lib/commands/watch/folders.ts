import { type Dirent, type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { visibleLine } from '../../report/text';

/** Folders of a project with none of its source files. */
const LEFT_OUT = ['node_modules', '__pycache__'];

/** Files that a program may be made of or read. Others, such as logs, change all the time. */
const READ = /\.(?:[cm]?[jt]sx?|json|ya?ml|toml|csv|env|conf|pem|crt|key)$/;

/** Watches such files in a folder and those below, without hidden ones, packages, and the folder of the output. */
export class Folders {
  private readonly watchers = new Map<string, FSWatcher>();
  /** Those of which it was said that they cannot be watched. */
  private readonly unseen = new Set<string>();

  /** @param changed gets the path of a changed file, and when it was modified, in milliseconds since 1970 */
  public constructor(
    private readonly root: string,
    private readonly output: string,
    private readonly changed: (path: string, modified: number) => void,
  ) {}

  /**
   * Finds the folders that are new, and forgets those that are gone.
   *
   * @param files the folders of these are watched too, wherever they are
   */
  public look(files: readonly string[] = []): void {
    const found = new Set([...this.foldersFrom(this.root), ...files.map((file) => dirname(file))]);
    for (const [folder, watcher] of this.watchers) {
      if (found.has(folder)) continue;
      watcher.close();
      this.watchers.delete(folder);
    }
    for (const folder of found) if (!this.watchers.has(folder)) this.watch(folder);
  }

  /** Lets the process end while nothing changes. */
  public release(): void {
    for (const watcher of this.watchers.values()) watcher.unref();
  }

  /** Keeps the process until something changes. */
  public hold(): void {
    for (const watcher of this.watchers.values()) watcher.ref();
  }

  private watch(folder: string): void {
    try {
      const watcher = watch(folder, (_, name) => {
        if (name === null || !READ.test(name)) return;
        const path = join(folder, name);
        this.changed(path, statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
      });
      watcher.on('error', () => {}); // The folder is gone: `look` forgets it.
      watcher.unref();
      this.watchers.set(folder, watcher);
    } catch (error) {
      // Linux watches a limited number of folders.
      if (!this.unseen.has(folder)) {
        process.stderr.write(
          `Changes in ${visibleLine(folder)} are not seen: ${visibleLine((error as Error).message)}\n`,
        );
      }
      this.unseen.add(folder);
    }
  }

  private *foldersFrom(folder: string): Generator<string> {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      return; // It may not be read, or is gone.
    }
    yield folder;
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (!entry.isDirectory() || entry.name.startsWith('.') || LEFT_OUT.includes(entry.name)) continue;
      if (path !== this.output) yield* this.foldersFrom(path);
    }
  }
}
