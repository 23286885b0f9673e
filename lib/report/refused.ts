import { writeFindings } from './findings-file';
import { stackHere } from './program-line';
import { refusalAt, refusalError, refusalReport } from './refusal';

/**
 * Returns a valid value. For static methods, which have no construct to name in messages.
 * @throws with the name of the argument, the value and the rule
 */
export function refusal(what: string, value: string, rule: (value: string) => string | undefined): string {
  const complaint = typeof value === 'string' ? rule(value) : 'must be text';
  if (complaint) throw refused(`${what} ${JSON.stringify(value)}: ${complaint}`);
  return value;
}

/** The error that a static method throws at once: it has no app that collects refusals. */
export function refused(...messages: string[]): Error {
  const stack = stackHere();
  const refusals = messages.map((message) => refusalAt(stack, message));
  writeFindings(() => refusalReport(refusals));
  return refusalError(refusals);
}
