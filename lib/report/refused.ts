import { writeFindings } from './findings-file';
import { stackHere } from './program-line';
import { refusalAt, refusalError, refusalReport } from './refusal';

/**
 * The value, where it is right: for statics, which have no construct to name.
 * @throws with what was asked for, the value and the rule
 */
export function refusal(what: string, value: string, rule: (value: string) => string | undefined): string {
  const complaint = typeof value === 'string' ? rule(value) : 'must be text';
  if (complaint) throw refused(`${what} ${JSON.stringify(value)}: ${complaint}`);
  return value;
}

/** What a static throws: it has no app to say it at the end. */
export function refused(...messages: string[]): Error {
  const stack = stackHere();
  const refusals = messages.map((message) => refusalAt(stack, message));
  writeFindings(() => refusalReport(refusals));
  return refusalError(refusals);
}
