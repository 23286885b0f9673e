import { readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Files } from '../../programs/edge/files';
import { hostOf } from '../../programs/edge/request';
import { asJson, asText } from './text';
import { trace } from './trace';
import { isRead, readWorld } from './world';
import type { Command, Problem } from '../command';
import { visibleLine } from '../../report/text';
import type { Outcome } from '../outcome';
import type { SourceFile } from '../../tree/parse';
import { filesBelow, isText, MAX_BYTES } from '../../tree/sources';
import { readTraceArguments, TRACE_USAGE } from './arguments';

export const TRACE: Command = {
  name: 'trace',
  summary: 'follows a request through what synth wrote',
  usage: TRACE_USAGE,
  run: runTrace,
};

function runTrace(words: readonly string[]): Outcome | Problem {
  const args = readTraceArguments(words);
  if ('problem' in args) return args;
  try {
    const { files, texts } = filesOf(args.dist, args.cilium === undefined);
    const world = readWorld(files, args.cilium, texts, hostOf(args.request));
    const result = trace(args.request, world);
    return {
      out: args.format === 'json' ? asJson(result, world) : asText(result, world),
      error: '',
      code: result.stop ? 1 : 0,
    };
  } catch (error) {
    return { out: '', error: `cdk8s-cilium: ${visibleLine((error as Error).message)}\n`, code: 2 };
  }
}

/**
 * The files of synth, by paths below the directory, and other texts, if one may have to name the release.
 *
 * @throws where there is no such directory, or nothing in it
 */
function filesOf(directory: string, asksRelease: boolean): { files: Files; texts: SourceFile[] } {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`${directory} is no directory. Run synth first, or name what it wrote: --dist DIR`);
  const paths = filesBelow(directory).map((path) => ({ path, name: relative(directory, path).split(sep).join('/') }));
  const contentOf = (path: string) => readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const files = new Map(paths.filter(({ name }) => isRead(name)).map(({ path, name }) => [name, contentOf(path)]));
  if (files.size === 0)
    throw new Error(
      `${join(directory)} has no files that synth writes. Run synth first, or name what it wrote: --dist DIR`,
    );
  if (!asksRelease) return { files, texts: [] };
  const texts = paths
    .filter(({ path, name }) => !files.has(name) && isText(name) && statSync(path).size <= MAX_BYTES)
    .map(({ path, name }) => ({ path: name, text: contentOf(path) }));
  return { files, texts };
}
