import { readFacts } from '../values/facts';
import { nearWord } from '../values/near';
import { once } from '../values/once';
import type { Release } from './release';
import { shapeProblems } from './value-shapes';

/**
 * The schema of a value: a map by its keys; types separated by "|", such as "array<string>", "" for any, with a range
 * of numbers behind; or a list of all allowed values.
 */
type Node = string | readonly unknown[] | { readonly [key: string]: Node };

/** A problem that the chart of a release has with a Helm value. */
export interface ValueProblem {
  /** Keys from the top. */
  readonly at: readonly string[];
  readonly kind: 'unread' | 'refused';
  /** What is wrong; messages put the path and the value in front. */
  readonly rule: string;
  readonly fix: string;
}

const treeOf = once((release: Release) => readFacts(`cilium-${release.minor}/helm-values.json`) as Node);

/** Finds Helm values with keys that the chart of the release does not read, or with types that it refuses. */
export function chartProblems(release: Release, values: Readonly<Record<string, unknown>>): ValueProblem[] {
  const chart = `the chart of Cilium ${release.minor}`;
  const tree = treeOf(release);
  return problemsIn({ chart, tree, dropped: Object.keys(release.helm.dropped) }, tree, values, []);
}

interface Chart {
  readonly chart: string;
  readonly tree: Node;
  /** Values that the chart has dropped. It may still mention them, to refuse them. */
  readonly dropped: readonly string[];
}

function problemsIn(of: Chart, node: Node, value: unknown, at: readonly string[]): ValueProblem[] {
  const { chart, dropped } = of;
  // In Helm, null removes a value of the chart.
  if (value === null || value === undefined) return [];
  if (typeof node === 'string') return typeProblem(chart, node, value, at);
  if (isList(node)) {
    const choices = node.map((one) => JSON.stringify(one)).join(', ');
    return node.includes(value)
      ? []
      : [{ at, kind: 'refused', rule: `is none of ${choices}, and ${chart} refuses it`, fix: 'Take one of these.' }];
  }
  if (typeof value !== 'object' || Array.isArray(value))
    return [{ at, kind: 'refused', rule: `is no map, and ${chart} has keys there`, fix: `Give ${some(node)}.` }];
  return Object.entries(value).flatMap(([key, child]): ValueProblem[] => {
    const path = [...at, key];
    if (Object.hasOwn(node, key)) return problemsIn(of, node[key], child, path);
    const names = Object.keys(node).filter((name) => !dropped.includes([...at, name].join('.')));
    const meant = nearWord(
      key,
      names.filter((name) => mayHold(node[name], child)),
    );
    const fix = leadsThrough(node, key.split('.'))
      ? `To Helm a dot is a letter of the key. Write ${asMaps(key.split('.'))}.`
      : meant && Object.hasOwn(value, meant)
        ? `Leave it out: ${[...at, meant].join('.')} is there too.`
        : meant
          ? meant === nearWord(key, names)
            ? `Did you mean ${[...at, meant].join('.')}? Write that.`
            : // A nearer name is of another type.
              `Leave it out, or write ${[...at, meant].join('.')} if that is meant.`
          : leaveOut(of, key, child, node);
    return [{ at: path, kind: 'unread', rule: `is a key that no template of ${chart} reads`, fix }];
  });
}

/** Whether a value is a map where the chart has one: nobody means a number by a map. */
function mayHold(node: Node, value: unknown): boolean {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (typeof node === 'string') return !isMap || node === '' || node.split('|').includes('object');
  return isList(node) ? !isMap : isMap;
}

/** `bbr` is a key of bandwidthManager, and helps more than the first keys of a long map. */
function leaveOut(
  { tree, dropped }: Chart,
  key: string,
  value: unknown,
  node: { readonly [key: string]: Node },
): string {
  const elsewhere = node === tree ? succeeding(tree, key) : undefined;
  const [one, ...others] = elsewhere
    ? [elsewhere]
    : placesOf(key, value, tree).filter((path) => !dropped.includes(path));
  if (one !== undefined && others.length === 0) return `Leave it out, or write ${one} if that is meant.`;
  return Object.keys(node).length <= FEW ? `Leave it out, or give ${some(node)}.` : 'Leave it out.';
}

/** Keys that some charts had, or that the agent has by that name, and what sets the same. */
const SUCCESSORS: Readonly<Record<string, string>> = {
  bgp: 'bgpControlPlane',
  enableCiliumEndpointSlice: 'ciliumEndpointSlice.enabled',
  enableIPv4: 'ipv4.enabled',
  enableIPv6: 'ipv6.enabled',
};

function succeeding(tree: Node, key: string): string | undefined {
  const successor = Object.hasOwn(SUCCESSORS, key) ? SUCCESSORS[key] : undefined;
  return successor !== undefined && leadsThrough(tree, successor.split('.')) ? successor : undefined;
}

/** The value that a chart of this release has instead of one that it removed; undefined if none is known. */
export function successorOf(release: Release, path: readonly string[]): string | undefined {
  return path.length === 1 ? succeeding(treeOf(release), path[0]) : undefined;
}

/** The most keys of a map whose first ones help. */
const FEW = 12;

/** The places of the chart with this key that may hold the value. */
function placesOf(key: string, value: unknown, node: Node, at = ''): string[] {
  if (typeof node === 'string' || isList(node)) return [];
  return Object.entries(node).flatMap(([own, below]) => [
    ...(own === key && mayHold(below, value) ? [`${at}${own}`] : []),
    ...placesOf(key, value, below, `${at}${own}.`),
  ]);
}

function leadsThrough(node: Node | undefined, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return node !== undefined;
  return typeof node === 'object' && !isList(node) && Object.hasOwn(node, key) && leadsThrough(node[key], rest);
}

function asMaps([key, ...rest]: readonly string[]): string {
  return rest.length === 0 ? `${key}: …` : `${key}: { ${asMaps(rest)} }`;
}

function isList(node: Node): node is readonly unknown[] {
  return Array.isArray(node);
}

/** The first keys of a map, in words. */
function some(node: { readonly [key: string]: Node }): string {
  const keys = Object.keys(node);
  return keys.length > 4 ? `one of ${keys.slice(0, 4).join(', ')} and ${keys.length - 4} more` : keys.join(' or ');
}

const WORDS: Readonly<Record<string, string>> = {
  array: 'a list',
  'array<string>': 'a list of texts',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'nothing',
  number: 'a number',
  object: 'a map',
  string: 'text',
};

function typeProblem(chart: string, types: string, value: unknown, at: readonly string[]): ValueProblem[] {
  const [names, range] = types.split(' ');
  const [lowest, highest] = range?.split('..').map(Number) ?? [];
  const isOutside = typeof value === 'number' && (value < lowest || value > highest);
  const allowed = names.split('|');
  if (types === '' || (!isOutside && allowed.some((type) => isOf(type, value)))) return inKubernetes(chart, value, at);
  const ends = range === undefined ? '' : ` from ${lowest} to ${highest}`;
  const wanted = allowed.map((type) => WORDS[type] ?? type).join(' or ') + ends;
  return [{ at, kind: 'refused', rule: `is not ${wanted}, and ${chart} refuses it`, fix: `Give ${wanted}.` }];
}

/** What Kubernetes refuses in the objects that the chart makes of a value of the right type. */
function inKubernetes(chart: string, value: unknown, at: readonly string[]): ValueProblem[] {
  const [first, ...others] = shapeProblems(at, value);
  if (!first) return [];
  const where = first.at === '' ? '' : ` at ${first.at}`;
  const more = others.length > 0 ? `, and ${others.length} more such problem${others.length > 1 ? 's' : ''}` : '';
  const rule = `has ${first.found}${where}${more}: Kubernetes refuses what ${chart} makes of it`;
  return [{ at, kind: 'refused', rule, fix: `Give ${first.wanted}${where}.` }];
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'array<string>') return Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (type === 'integer') return Number.isInteger(value);
  return type === 'object' ? typeof value === 'object' && !Array.isArray(value) : typeof value === type;
}
