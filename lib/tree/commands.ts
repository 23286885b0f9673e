import { directoryOf, isMarkdown } from './paths';
import type { SourceFile } from './parse';
import type { ValueFiles } from './install-values';
import { FILLED, readSet, type SetValue, setOf, setValues, unknownSets } from './set-values';
import { type GivenValues, layered } from './values';

/** A word of a command in a shell, without its quotes. */
interface Word {
  readonly text: string;
  readonly line: number;
}

/** The values that a command gives, and its line. */
export interface CommandedValues {
  readonly line: number;
  readonly values: GivenValues;
}

const START = /(?:^|[\s;&|($'"`@])(?=(?:helm|cilium)[ \t])/gm;
const CHART = /(?:^|\/)cilium\/(?:charts\/)?cilium$/;

/**
 * The Helm values that the commands in a script give Cilium. Undefined if they give none, or different ones. Commands
 * in documentation and comments may be older than the files beside them.
 */
export function valuesOfCommands({ path, text }: SourceFile, around: ValueFiles): CommandedValues | undefined {
  if (isMarkdown(path)) return undefined;
  const all = commandsIn(text).filter(installs);
  const kinds = new Set(
    all.map((words) =>
      words
        .filter(isOfValues)
        .map((word) => word.text)
        .join(' '),
    ),
  );
  const values = kinds.size === 1 ? ofCommand(all[0], path, around) : undefined;
  return values && { line: all[0][0].line, values };
}

/** What stands before a command that does not run: a comment, or words for whoever runs the script. */
const UNRUN = /^[ \t]*(?:#|\/\/)|\b(?:echo|printf?|log\w*|info|warn(?:ing)?|error|die|note)\b/i;

function commandsIn(text: string): Word[][] {
  let [line, counted] = [1, 0];
  return [...text.matchAll(START)].flatMap(({ 0: before, index }) => {
    const start = index + before.length;
    line += text.slice(counted, start).split('\n').length - 1;
    counted = start;
    return UNRUN.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)) ? [] : [wordsFrom(text, start, line)];
  });
}

/** Ends a command: what follows is another one, or a redirection. */
const END = /[;&|<>)]/;
/** A line that goes on with options: in folded text of YAML no backslash stands before it. */
const OPTIONS = /^\r?\n[ \t]*--?[a-z]/;

function wordsFrom(text: string, start: number, first: number): Word[] {
  const words: Word[] = [];
  let line = first;
  let word: string | undefined;
  const end = () => {
    if (word !== undefined) words.push({ text: word, line });
    word = undefined;
  };
  for (let i = start; i < text.length; i++) {
    const char = text[i];
    const lineEnd = /^\\?\r?\n/.exec(text.slice(i, i + 3))?.[0];
    if (lineEnd !== undefined) {
      end();
      if (char !== '\\' && !OPTIONS.test(text.slice(i, i + 200))) break;
      line++;
      i += lineEnd.length - 1;
    } else if (char === ' ' || char === '\t') end();
    else if (/^(?:["'`]|\$\(|\{\{)/.test(text.slice(i, i + 2))) {
      const close = closing(text, i);
      // The quote of a text around the command.
      if (close === undefined) break;
      const inner = text.slice(i, close + 1);
      word = (word ?? '') + (char === '"' || char === "'" ? inner.slice(1, -1) : inner);
      line += inner.split('\n').length - 1;
      i = close;
    } else if (END.test(char)) break;
    else word = (word ?? '') + (char === '\\' ? (text[++i] ?? '') : char);
  }
  end();
  return words;
}

/** The end of a quoted text, a command within a command or what just fills in. Undefined if its line ends first. */
function closing(text: string, start: number): number | undefined {
  if (text[start] === '{') {
    const end = text.indexOf('}}', start);
    return end < 0 ? undefined : end + 1;
  }
  if (text[start] !== '$') {
    const rest = /^(["'`])(?:\\\r?\n|\\.|(?!\1)[^\\\n])*\1/.exec(text.slice(start, start + 4000));
    return rest ? start + rest[0].length - 1 : undefined;
  }
  for (let i = start + 1, depth = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')' && --depth === 0) return i;
  }
  return undefined;
}

function installs(words: readonly Word[]): boolean {
  const plain = words.map(({ text }) => text);
  const has = (...some: string[]) => some.some((one) => plain.includes(one));
  const isInstall =
    plain[0] === 'helm'
      ? has('install', 'upgrade', 'template') && plain.some((word) => CHART.test(word))
      : has('install', 'upgrade');
  return isInstall && words.some(isOfValues);
}

const FILE_OPTION = /^(?:-f|--values|--helm-values)(?:=(.*))?$/s;
const SET_OPTION = /^--(?:helm-)?set(-string|-json|-file|-literal)?(?:=(.*))?$/s;

function isOfValues({ text }: Word, i: number, words: readonly Word[]): boolean {
  const isOption = (word: string | undefined) =>
    word !== undefined && (FILE_OPTION.test(word) || SET_OPTION.test(word));
  return isOption(text) || isOption(words[i - 1]?.text);
}

/** Files in their order, then what the options set. */
function ofCommand(words: readonly Word[], path: string, around: ValueFiles): GivenValues | undefined {
  const files: (GivenValues | undefined)[] = [];
  const sets: SetValue[] = [];
  for (let i = 1; i < words.length; i++) {
    const { text, line } = words[i];
    const [file, set] = [FILE_OPTION.exec(text), SET_OPTION.exec(text)];
    const [, how, own] = set ?? [];
    const next = words[i + 1]?.text ?? '';
    if (file) {
      const found = fileOf(file[1] ?? next, path, around);
      // Templates of another chart read some of the values beside it.
      files.push(found && around.isOfChart(found.file) ? undefined : found);
    } else if (set && /-(json|file|literal)/.test(how))
      sets.push(...setOf((own ?? next).split('=')[0], undefined, line, true));
    else if (set) sets.push(...readSet(own ?? next, line, how === '-string'));
    // A word that a shell fills in may be more options.
    else if (/^(?:\$|`|\{\{)/.test(text)) return undefined;
    if (/^-/.test(text) && !text.includes('=') && (file || set || FILLED.test(next))) i++;
  }
  const all = layered([...files, ...setValues(path, words[0].line, sets)], unknownSets(sets));
  return all && { ...all, complete: false };
}

/** A file by the path in a command, which runs in the folder of the script or in one above it. */
function fileOf(path: string, script: string, around: ValueFiles): GivenValues | undefined {
  const rest = path.replace(/^(?:\$\{?\w+\}?|\{\{[^{}]*\}\})\//, '');
  if (rest === '-' || FILLED.test(rest) || rest.includes('://')) return undefined;
  for (let directory = directoryOf(script); ; directory = directoryOf(directory)) {
    const found = around.beside(directory, rest);
    if (found || directory === '') return found ?? around.inRepository(rest);
  }
}
