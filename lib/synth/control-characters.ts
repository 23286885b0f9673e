import type { Model } from '../model/model';
import { failure } from '../report/failure';
import { stackHere } from '../report/program-line';
import { visibleLine } from '../report/text';

/** What of a model stands in files for the host. What objects say beside stays in the manifests. */
const SHOWN = [
  'cluster',
  'edges',
  'gateways',
  'listenerSets',
  'peerings',
  'pools',
  'routers',
  'routes',
  'services',
  'zones',
] as const;

/** What is not one line of text. Secrets are checked where they are given, and no message shows them. */
const NOT_SHOWN = new Set(['matches', 'rawLines', 'token', 'password', 'rules']);

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/**
 * Throws where a name or value has a control character: a line break in one would begin a statement of its own in the
 * files of other programs. Checks that would have said so may be switched off; this cannot be.
 */
export function refuseControlCharacters(model: Model): void {
  for (const part of SHOWN) look(model[part], part);
}

function look(value: unknown, at: string): void {
  if (typeof value === 'string') {
    if (CONTROL.test(value)) throw refused(at, value);
  } else if (Array.isArray(value)) {
    for (const one of value) look(one, at);
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      const one = (value as Record<string, unknown>)[key];
      // Most values are texts, and most texts are one line.
      if (typeof one === 'string' ? CONTROL.test(one) : typeof one === 'object')
        if (!NOT_SHOWN.has(key)) look(one, `${at}.${key}`);
    }
  }
}

function refused(at: string, value: string): Error {
  return failure(
    `${at} ${visibleLine(JSON.stringify(value))}: has a control character, and no file for the host can hold it: take it out`,
    [stackHere()],
  );
}
