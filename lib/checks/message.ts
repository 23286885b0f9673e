import type { Problem } from './check';

/** A problem as sentences, with the fix for a program or the fix for a file. */
export function messageOf({ rule, fix }: Problem, words: 'program' | 'file'): string {
  const todo = typeof fix === 'string' ? fix : fix[words];
  return todo === '' ? rule : `${rule}. ${todo}`;
}
