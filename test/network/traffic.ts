// What came of requests that were asked without pause.
import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import type { Answer } from './lab';

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

export function between(answers: Answer[], from: number, to = Infinity): Answer[] {
  return answers.filter(({ asked }) => asked >= from && asked < to);
}

/** Milliseconds from `from` until the last request was asked that failed. */
export function lasts(answers: Answer[], from: number): number {
  return Math.max(
    0,
    ...between(answers, from)
      .filter(({ status }) => status !== 200)
      .map(({ asked }) => asked - from),
  );
}

export function account(answers: Answer[], from: number, to?: number): string {
  const counted = between(answers, from, to);
  const lost = counted.filter(({ status }) => status !== 200);
  const slowest = Math.max(...counted.map(({ took }) => took));
  const codes = [...new Set(lost.map(({ status }) => status || 'no answer'))].join(', ');
  return (
    `${lost.length} of ${counted.length} requests ` +
    `lost${lost.length ? ` (${codes}), the last one ${seconds(lasts(counted, from))} in` : ''}, the slowest ` +
    seconds(slowest)
  );
}

export function lost(answers: readonly Answer[]): Answer[] {
  return answers.filter(({ status }) => status !== 200);
}

/**
 * Nothing is lost through a proxy but what was under way: a node that dies takes requests along, and with other next
 * hops the kernel sends some connections another way. A proxy sends no request again that may have been carried out,
 * and answers 502 or 504. `changes`: how many nodes died, and how often the next hops changed.
 */
export function assertCutOff(proxied: readonly Answer[], changes: number): void {
  const all = lost(proxied);
  const inVain = all.filter(({ status }) => status !== 502 && status !== 504);
  assert.deepEqual(inVain, []);
  assert.ok(all.length <= changes, `${all.length} requests were cut off by ${changes} changes`);
}

/**
 * A row of a table of docs/lab.md, by its headings: scripts/lab.mjs says where to, or nowhere. `order` has the first
 * cells of all rows, for a table of which some may be measured alone.
 */
export function record(table: string, row: Record<string, string>, order?: readonly string[]): void {
  if (process.env.LAB_RESULTS) appendFileSync(process.env.LAB_RESULTS, `${JSON.stringify({ table, row, order })}\n`);
}
