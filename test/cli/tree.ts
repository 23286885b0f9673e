import { mkdirSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { check, CheckOptions, CheckResult } from '../../lib/commands/check/check';
import { PROGRAM_FILES } from '../../lib/commands/check/arguments';
import { readSources, Sources } from '../../lib/tree/sources';
import { withFolder } from '../readers/tool';

const TREES = join(__dirname, 'trees');

/** Calls `work` with a directory that has these files. */
export function inTree<T>(files: Readonly<Record<string, string>>, work: (directory: string) => T): T {
  return withFolder((folder) => {
    const directory = realpathSync(folder);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
    return work(directory);
  });
}

/** The names of the trees: each is one that works. */
export function treeNames(): string[] {
  return readdirSync(TREES).sort();
}

export function treePath(name: string): string {
  return join(TREES, name);
}

/** The files of a tree, by their paths in it. */
export function sourcesOf(name: string): Sources {
  return readSources([treePath(name)], PROGRAM_FILES, {}, treePath(name));
}

/** Files by path: of a directory that is whole. */
export function checkFiles(files: Record<string, string>, options: CheckOptions = {}): CheckResult {
  const all = Object.entries(files).map(([path, text]) => ({ path, text }));
  const of = (pattern: RegExp) => all.filter(({ path }) => pattern.test(path));
  return check(
    {
      manifests: of(/\.(ya?ml|json)$/),
      templates: of(/\.j2$/),
      programs: Object.fromEntries(
        PROGRAM_FILES.map(({ option, names }) => [
          option,
          all.filter(({ path }) => names.some((name) => path.endsWith(name))),
        ]),
      ),
      whole: true,
    },
    options,
  );
}

/** The same tree with one text of one file replaced. */
export function broken(name: string, file: string, from: string, to: string): Sources {
  const sources = sourcesOf(name);
  let times = 0;
  const change = <T extends { path: string; text: string }>(list: T[]): T[] =>
    list.map((entry) => {
      if (entry.path !== file || !entry.text.includes(from)) return entry;
      times++;
      return { ...entry, text: entry.text.replace(from, () => to) };
    });
  const changed = {
    ...sources,
    manifests: change(sources.manifests),
    programs: Object.fromEntries(Object.entries(sources.programs).map(([option, list]) => [option, change(list)])),
  };
  if (times !== 1) throw new Error(`${name}/${file} has no ${JSON.stringify(from)}`);
  return changed;
}

/** The number of the line that holds `text`. */
export function lineOf(content: string, text: string): number {
  const index = content.split('\n').findIndex((line) => line.includes(text));
  if (index < 0) throw new Error(`no line with ${text}`);
  return index + 1;
}
