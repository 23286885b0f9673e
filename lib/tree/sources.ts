import { Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from './parse';
import type { Note } from './note';

/** What is read of a tree. */
export interface Sources {
  readonly manifests: SourceFile[];
  /** Templates of other programs, which are not read, but of which it matters what they may hold. */
  readonly templates: SourceFile[];
  /** Files of programs on machines, by the option of the command that gives them. */
  readonly programs: Readonly<Record<string, SourceFile[]>>;
  /** Other text, of which only what it says of a router or of the release is read. */
  readonly texts?: SourceFile[];
  /** Which file is applied where another one is, beside what kustomizations and controllers' paths say. */
  readonly leads?: readonly Lead[];
  /** What could not be read, or is not. */
  readonly notes?: Note[];
  /** The tree plausibly holds everything: a directory was given. */
  readonly whole: boolean;
}

/** The file of a HelmRelease, and what Helm makes of its chart. */
export interface Lead {
  readonly from: string;
  readonly to: string;
}

/** What findings in the standard input name as their file. */
const STDIN = 'stdin';
const SKIPPED = /^(\..*|node_modules|vendor)$/;
/** What is read of one file, and of what a program makes. */
export const MAX_BYTES = 4 * 1024 * 1024;
/** Names of files that may say something of a router or of the release, or hold objects in a language of their own. */
const TEXTS =
  /\.(conf|cfg|txt|md|mdx|markdown|tf|tfvars|hcl|env|sh|frr|vtysh|tftpl|gotemplate|jsonnet|libsonnet|cue|nix)$/;
/** Languages that are not read. */
const LANGUAGES: Readonly<Record<string, string | undefined>> = {
  jsonnet: 'Jsonnet',
  libsonnet: 'Jsonnet',
  cue: 'CUE',
  nix: 'Nix',
  tf: 'Terraform',
};
/** What makes a file one of ours that would be read in YAML. */
const OURS = /\bcilium\.io\/v2|gateway\.networking\.k8s\.io\/v1/;

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
    texts: [] as SourceFile[],
    notes: [] as Note[],
    whole: false,
  };
  const seen = new Set<string>();
  const unread = (file: string, why: string) =>
    sources.notes.push({ file: shown(file, base), text: `not read: ${why}`, unread: true });
  const add = (file: string, given: boolean, option = programOf(file, found)) => {
    const list = option === undefined ? listOf(file, given) : undefined;
    if ((option === undefined && !list) || seen.has(file)) return;
    seen.add(file);
    let text: string;
    try {
      if (!given && statSync(file).size > MAX_BYTES) {
        if (list !== 'texts') unread(file, 'over 4 MiB');
        return;
      }
      text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    } catch (error) {
      if (given) throw new Error(`${file}: ${whyUnread(error)}`);
      unread(file, whyUnread(error));
      return;
    }
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

function nameOf(file: string): string {
  return file.split(/[\\/]/).pop()!;
}

function programOf(file: string, found: readonly Found[]): string | undefined {
  return found.find(({ names }) => names.includes(nameOf(file)))?.option;
}

function listOf(file: string, given: boolean): 'manifests' | 'templates' | 'texts' | undefined {
  const name = nameOf(file);
  if (given || /\.(ya?ml|json)$/.test(name)) return 'manifests';
  if (/\.(ya?ml|json)\.\w+$|\.(j2|tpl|tmpl|gotmpl)$/.test(name)) return 'templates';
  return TEXTS.test(name) ? 'texts' : undefined;
}

/** Every file below a directory, but for what people keep from tools. */
export function filesBelow(directory: string, unread?: (path: string, why: string) => void): string[] {
  return entriesOf(directory, unread)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) return SKIPPED.test(entry.name) ? [] : filesBelow(path, unread);
      return entry.isFile() ? [path] : [];
    });
}

/** One directory that cannot be read does not end the run where `unread` is told of it. */
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

/** Why the system did not give a file, in words. */
function whyUnread(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}

/** Relative where that is below the directory in use: as people would type it. */
function shown(file: string, base: string): string {
  const path = relative(base, file);
  return (path.startsWith('..') ? file : path).split(sep).join('/');
}
