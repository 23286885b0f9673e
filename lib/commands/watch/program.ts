import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { parse } from 'yaml';
import type { Problem } from '../command';

/** A program of Node, and what Node needs to load it. */
export interface Program {
  /** Options of Node: `--require tsx/cjs`. */
  readonly options: readonly string[];
  readonly file: string;
  /** The words behind the file. */
  readonly words: readonly string[];
}

/** What `cdk8s.yaml` says of an app. */
export interface Settings {
  readonly app?: string;
  readonly output?: string;
}

/** What loads TypeScript in the commands that people have under `app:`. */
const LOADERS: Readonly<Record<string, readonly string[]>> = {
  node: [],
  tsx: ['--require', 'tsx/cjs'],
  'ts-node': ['--require', 'ts-node/register'],
};

/** Options of Node whose value is the next word. */
const WITH_VALUE = ['-r', '--require', '--import', '--loader', '--experimental-loader', '-C', '--conditions'];

/** The settings of the app in `directory`; none where there is no `cdk8s.yaml`. @throws where it is no YAML */
export function readSettings(directory: string): Settings {
  const file = join(directory, 'cdk8s.yaml');
  if (!existsSync(file)) return {};
  const found: unknown = parse(readFileSync(file, 'utf8'));
  const { app, output } = (found ?? {}) as Record<string, unknown>;
  return {
    app: typeof app === 'string' ? app : undefined,
    output: typeof output === 'string' ? output : undefined,
  };
}

/** The program that a command such as "npx tsx main.ts" runs. */
export function programOf(command: string): Program | Problem {
  const foreign = {
    problem:
      `watch does not know how to run "${command}": it runs programs of Node, such as ` +
      "--app 'node --require tsx/cjs main.ts'",
  };
  const words = command.split(' ').filter((word) => word !== '');
  // A shell would read these as something else.
  if (/["'`$&|;<>\\*?()]/.test(command)) return foreign;
  if (words[0] === 'npx') words.shift();
  const loader = Object.hasOwn(LOADERS, words[0]) ? LOADERS[words.shift()!] : undefined;
  if (!loader) return foreign;
  const options: string[] = [...loader];
  while (words[0]?.startsWith('-')) {
    // Options of tsx and ts-node themselves say nothing to Node.
    if (loader.length > 0) return foreign;
    options.push(words.shift()!);
    if (WITH_VALUE.includes(options.at(-1)!) && words.length > 0) options.push(words.shift()!);
  }
  const [file, ...rest] = words;
  return file === undefined ? foreign : { options, file, words: rest };
}

/** The file that a program lies in: Node finds `main.js` by "main" too. */
export function fileOf({ file }: Program): string | undefined {
  return [file, `${file}.js`, `${file}.ts`, join(file, 'index.js')].find((path) => extname(path) && existsSync(path));
}

/** Whether Node keeps a file as an ES module, which no program can load twice. */
export function isEsModule(file: string): boolean {
  const extension = extname(file);
  if (extension === '.mjs' || extension === '.mts') return true;
  if (extension === '.cjs' || extension === '.cts') return false;
  let folder = dirname(file);
  while (!existsSync(join(folder, 'package.json'))) {
    if (folder === dirname(folder)) return false;
    folder = dirname(folder);
  }
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).type === 'module';
}
