import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from './parse';

/** What is read of a tree. */
export interface Sources {
  readonly manifests: SourceFile[];
  /** Templates of other programs, which are not read, but of which it matters what they may hold. */
  readonly templates: SourceFile[];
  /** Files of programs on machines, by the option of the command that gives them. */
  readonly programs: Readonly<Record<string, SourceFile[]>>;
  /** The tree plausibly holds everything: a directory was given. */
  readonly whole: boolean;
}

/** What findings in the standard input name as their file. */
const STDIN = 'stdin';
const SKIPPED = /^(\..*|node_modules|vendor)$/;
const MAX_BYTES = 4 * 1024 * 1024;

/** The files of a program that are found by their names. */
export interface Found {
  readonly option: string;
  readonly names: readonly string[];
}

export interface Extra {
  /** Files that options gave, by the option. */
  readonly programs?: Readonly<Record<string, readonly string[]>>;
  readonly stdin?: () => string;
}

/** Reads files and whole directories, and for "-" the standard input. @throws where there is no such file */
export function readSources(
  paths: readonly string[],
  found: readonly Found[],
  { programs = {}, stdin }: Extra = {},
  base = process.cwd(),
): Sources {
  const sources = {
    manifests: [] as SourceFile[],
    templates: [] as SourceFile[],
    programs: Object.fromEntries(found.map(({ option }) => [option, [] as SourceFile[]])),
    whole: false,
  };
  const seen = new Set<string>();
  const add = (file: string, given: boolean, option = programOf(file, found)) => {
    const list = option === undefined ? listOf(file, given) : undefined;
    if ((option === undefined && !list) || seen.has(file)) return;
    seen.add(file);
    if (!given && statSync(file).size > MAX_BYTES) return;
    const into = list ? sources[list] : sources.programs[option!];
    into.push({ path: shown(file, base), text: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') });
  };
  for (const path of paths) {
    if (path === '-' && stdin) {
      if (!seen.has(path)) sources.manifests.push({ path: STDIN, text: stdin().replace(/^\uFEFF/, '') });
      seen.add(path);
    } else if (!statSync(path).isDirectory()) add(path, true);
    else {
      sources.whole = true;
      for (const file of filesBelow(path)) add(file, false);
    }
  }
  for (const [option, files] of Object.entries(programs)) for (const path of files) add(path, true, option);
  return sources;
}

function nameOf(file: string): string {
  return file.split(/[\\/]/).pop()!;
}

function programOf(file: string, found: readonly Found[]): string | undefined {
  return found.find(({ names }) => names.includes(nameOf(file)))?.option;
}

function listOf(file: string, given: boolean): 'manifests' | 'templates' | undefined {
  const name = nameOf(file);
  if (given || /\.(ya?ml|json)$/.test(name)) return 'manifests';
  return /\.(ya?ml|json)\.\w+$|\.(j2|tpl|tmpl|gotmpl)$/.test(name) ? 'templates' : undefined;
}

/** Every file below a directory, but for what people keep from tools. */
export function filesBelow(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) return SKIPPED.test(entry.name) ? [] : filesBelow(path);
      return entry.isFile() ? [path] : [];
    });
}

/** Relative where that is below the directory in use: as people would type it. */
function shown(file: string, base: string): string {
  const path = relative(base, file);
  return (path.startsWith('..') ? file : path).split(sep).join('/');
}
