import type { Model } from '../model/model';
import { failure } from '../report/failure';
import { stackHere } from '../report/program-line';
import { visibleLine } from '../report/text';
import { isDeclared } from '../values/unknown';

/** The parts of a model that renderers write into files for the host. Other fields are in the manifests alone. */
const SHOWN = [
  'cluster',
  'edges',
  'gateways',
  'latePeerings',
  'listenerSets',
  'peerings',
  'pools',
  'routers',
  'routes',
  'services',
  'zones',
] as const;

/** Fields that this test skips: texts of several lines, and secrets, which constructors check and no message shows. */
const NOT_SHOWN = new Set(['matches', 'rawLines', 'token', 'password', 'rules']);

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/**
 * Throws where a name or value has a control character: a line break would begin a new statement in the
 * files of other programs. So would other characters in a host name, which stands there as it is. A user can switch
 * checks off, but not this test.
 */
export function refuseControlCharacters(model: Model): void {
  for (const part of SHOWN) {
    const found = look(model[part]);
    if (found) throw refused([part, ...found.slice(0, -1)].join('.'), found.at(-1)!, 'a control character');
  }
  for (const [at, name] of hostnamesOf(model))
    if (SEPARATOR.test(name) && !isDeclared(name))
      throw refused(at, name, 'a character that ends a word or begins something else there');
}

/** What no host name has, and what separates, quotes or begins something in a configuration. */
const SEPARATOR = /[\s"'`;{}()#$\\,|&<>]/;

/** Host names that files of edges and zones have, each with its place. */
function hostnamesOf({ edges, zones }: Model): [string, string][] {
  return [
    ...edges.flatMap(({ backends, tlsBackends }) =>
      [...backends, ...tlsBackends].flatMap(({ hostnames }) =>
        hostnames.map((name): [string, string] => ['edges.hostnames', name]),
      ),
    ),
    ...zones.flatMap(({ entries }) => entries.map(({ name }): [string, string] => ['zones.entries.name', name])),
  ];
}

/** The first text with a control character, and its path key by key. The path is built only if there is such a text. */
function look(value: unknown): string[] | undefined {
  if (typeof value === 'string') return CONTROL.test(value) ? [value] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    for (const one of value) {
      const found = look(one);
      if (found) return found;
    }
    return undefined;
  }
  for (const key of Object.keys(value)) {
    const one = (value as Record<string, unknown>)[key];
    // The usual case first: a text of one line.
    if ((typeof one === 'string' ? !CONTROL.test(one) : typeof one !== 'object') || NOT_SHOWN.has(key)) continue;
    const found = look(one);
    if (found) return [key, ...found];
  }
  return undefined;
}

function refused(at: string, value: string, what: string): Error {
  return failure(
    `${at} ${visibleLine(JSON.stringify(value))}: has ${what}, and no file for the host can hold it: take it out`,
    [stackHere()],
  );
}
