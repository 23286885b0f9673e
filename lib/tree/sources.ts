import { closeSync, Dirent, fstatSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { SourceFile } from './parse';
import { isKustomizationPath } from './paths';
import type { Note } from './note';

/** The files of a tree, by their use. */
export interface Sources {
  readonly manifests: SourceFile[];
  /** Templates of other programs. They are not parsed, but it matters which objects they may hold. */
  readonly templates: SourceFile[];
  /** Configuration files of programs on machines, by the command's option. */
  readonly programs: Readonly<Record<string, SourceFile[]>>;
  /** Other text files, which may name a router or the release. */
  readonly texts?: SourceFile[];
  /** Files that are applied together with another one, beyond kustomizations and controllers' paths. */
  readonly leads?: readonly Lead[];
  /** Files that were not read. */
  readonly notes?: Note[];
  /** Whether the tree plausibly holds everything: the user gave a directory. */
  readonly whole: boolean;
}

/** The file of a HelmRelease, and Helm's output for its chart. */
export interface Lead {
  readonly from: string;
  readonly to: string;
}

/** The file name in findings about the standard input. */
const STDIN = 'stdin';
/** Folders that nobody applies: `testdata` is that of tests in Go. */
const SKIPPED = /^(\..*|node_modules|vendor|testdata)$/;
/** The largest size of a file, and of a program's output. */
export const MAX_BYTES = 4 * 1024 * 1024;
/** Names of files that may name a router or the release, or hold objects in another language. */
const TEXTS = new RegExp(
  [
    /\.(conf|cfg|txt|md|mdx|markdown|tf|tfvars|hcl|env|env\.\w+|sh|service|frr|vtysh|tftpl|gotemplate|jsonnet|libsonnet|cue|nix|toml|template|rsc|boot)$/,
    /^(Chart|requirements)\.lock$/,
    /^(Make|[Jj]ust)file$/,
  ]
    .map(({ source }) => source)
    .join('|'),
);
/** Languages that are not read. */
const LANGUAGES: Readonly<Record<string, string | undefined>> = {
  jsonnet: 'Jsonnet',
  libsonnet: 'Jsonnet',
  cue: 'CUE',
  nix: 'Nix',
  tf: 'Terraform',
};
/** Text that shows objects of Cilium or the Gateway API. */
const OURS = /\bcilium\.io\/v2|gateway\.networking\.k8s\.io\/v1/;

/** Files of a program, recognised by name. */
export interface Found {
  readonly option: string;
  readonly names: readonly string[];
}

export interface Extra {
  /** The files of options, by option. */
  readonly programs?: Readonly<Record<string, readonly string[]>>;
  readonly stdin?: () => string;
}

/** Reads files and whole directories; "-" is the standard input. @throws where a file does not exist */
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
    texts: [] as SourceFile[],
    notes: [] as Note[],
    whole: false,
  };
  const seen = new Set<string>();
  const begin = Buffer.allocUnsafe(64 * 1024);
  const unread = (file: string, why: string) =>
    sources.notes.push({ file: shown(file, base), text: `not read: ${why}`, unread: true });
  const add = (file: string, given: boolean, option = programOf(file, found)) => {
    const list = option === undefined ? listOf(file, given) : undefined;
    if ((option === undefined && !list) || seen.has(file)) return;
    seen.add(file);
    let text: string | undefined;
    try {
      text = given ? readFileSync(file, 'utf8') : readSmall(file, begin);
    } catch (error) {
      if (given) throw new Error(`${file}: ${whyUnread(error)}`);
      unread(file, whyUnread(error));
      return;
    }
    if (text === undefined) {
      if (list !== 'texts') unread(file, 'over 4 MiB');
      return;
    }
    text = text.replace(/^\uFEFF/, '');
    const language = LANGUAGES[/\.(\w+)$/.exec(file)?.[1] ?? ''];
    if (language && OURS.test(text)) unread(file, language);
    const into = list ? sources[list] : sources.programs[option!];
    into.push({ path: shown(file, base), text });
  };
  for (const path of paths) {
    if (path === '-' && stdin) {
      if (!seen.has(path)) sources.manifests.push({ path: STDIN, text: stdin().replace(/^\uFEFF/, '') });
      seen.add(path);
    } else if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) add(path, true);
    else {
      sources.whole = true;
      for (const file of filesBelow(path, unread)) add(file, false);
    }
  }
  for (const [option, files] of Object.entries(programs)) for (const path of files) add(path, true, option);
  return sources;
}

/** A regular file of at most `MAX_BYTES`. Most fit into `begin`, so one call of the system reads them. */
function readSmall(file: string, begin: Buffer): string | undefined {
  const descriptor = openSync(file, 'r');
  try {
    const length = readSync(descriptor, begin);
    if (length < begin.length) return begin.toString('utf8', 0, length);
    if (fstatSync(descriptor).size > MAX_BYTES) return undefined;
    return Buffer.concat([begin, readFileSync(descriptor)]).toString();
  } finally {
    closeSync(descriptor);
  }
}

function nameOf(file: string): string {
  return file.split(/[\\/]/).pop()!;
}

function programOf(file: string, found: readonly Found[]): string | undefined {
  const name = nameOf(file);
  return found.find(({ names }) => names.includes(name))?.option;
}

function listOf(file: string, given: boolean): 'manifests' | 'templates' | 'texts' | undefined {
  const name = nameOf(file);
  if (given || /\.(ya?ml|json)$/.test(name) || isKustomizationPath(name)) return 'manifests';
  if (/\.(ya?ml|json)\.\w+$|\.(j2|tpl|tmpl|gotmpl)$/.test(name)) return 'templates';
  return TEXTS.test(name) ? 'texts' : undefined;
}

/** Whether a file is a text that may name the release. */
export function isText(file: string): boolean {
  return TEXTS.test(nameOf(file));
}

/** Every file below a directory, without hidden and vendored ones. */
export function filesBelow(directory: string, unread?: (path: string, why: string) => void): string[] {
  const before = join(directory, sep);
  return entriesOf(directory, unread)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = before === `.${sep}` ? entry.name : `${before}${entry.name}`;
      if (entry.isDirectory()) return SKIPPED.test(entry.name) ? [] : filesBelow(path, unread);
      return entry.isFile() ? [path] : [];
    });
}

/** With `unread`, an unreadable directory is reported to it and does not end the run. */
function entriesOf(directory: string, unread?: (path: string, why: string) => void): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    if (!unread) throw error;
    unread(directory, whyUnread(error));
    return [];
  }
}

const REASONS: Readonly<Record<string, string | undefined>> = {
  ENOENT: 'there is no such file or directory',
  EACCES: 'the system does not let you read it',
  EISDIR: 'it is a directory, and a file is wanted',
};

/** The reason why a file cannot be read, in words. */
function whyUnread(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}

/** A part of a path that `relative` leaves out. */
const UNRESOLVED = /[\\/]\.{0,2}[\\/]/;

/** The path as users would type it: relative if it is below the working directory. */
function shown(file: string, base: string): string {
  // `relative` resolves both paths anew, which takes longer than all else for a file.
  const isPlain = !UNRESOLVED.test(file) && isAbsolute(base) && !base.endsWith(sep);
  if (isPlain && file.startsWith(`${base}${sep}`))
    return file
      .slice(base.length + 1)
      .split(sep)
      .join('/');
  if (isPlain && sep === '/' && file.startsWith('/') && file !== base) return file;
  const path = relative(base, file);
  return (path.startsWith('..') ? file : path).split(sep).join('/');
}
