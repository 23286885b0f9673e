import type { Problem } from './check';

/** A problem in sentences, in the words of programs or of files. */
export function messageOf({ rule, fix }: Problem, words: 'program' | 'file'): string {
  const todo = typeof fix === 'string' ? fix : fix[words];
  return todo === '' ? rule : `${rule}. ${todo}`;
}
