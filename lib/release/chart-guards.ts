import { readFacts } from '../values/facts';
import { nearWord } from '../values/near';
import { record } from '../values/json';
import { once } from '../values/once';
import { isUnknown } from '../values/unknown';
import { AGENT_RULES, CHART_RULES, type Guard, OPERATOR_RULES, WORD_RULES, wordGuard } from './agent-rules';
import { evaluate, type Lookup, pathsIn, truth, UNKNOWN } from './expression';
import type { Release } from './release';

/** Helm values that the chart or the agent refuses together, although each one alone is valid. */
export interface Refusal {
  /**
   * Who refuses: Helm, which renders the chart; the agent or the operator when it starts; Hubble in the agent; nobody,
   * and Cilium does not what the value asks for; or nobody, and a part of the value has no effect.
   */
  readonly by: 'chart' | 'agent' | 'operator' | 'hubble' | 'nobody' | 'nobody, in part';
  /** The original message. */
  readonly says: string;
  /** The fix, if the message does not name it. */
  readonly fix?: string;
  /** The values that the condition reads, as keys from the top. */
  readonly paths: readonly (readonly string[])[];
}

interface Guards {
  /** The defaults in values.yaml, by path. */
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly guards: readonly Guard[];
  readonly hubble: HubbleMetrics;
  /** The words that some values may have, by their paths. */
  readonly words: Readonly<Record<string, readonly (string | number)[]>>;
}

interface HubbleMetrics {
  readonly metrics: readonly string[];
  /** Whether Hubble passes over other metrics; or it does not start. */
  readonly skipsOthers: boolean;
}

const guardsOf = once((release: Release) => readFacts(`cilium-${release.minor}/helm-guards.json`) as Guards);

/**
 * The combinations of Helm values that the release's chart refuses, or else its agent. `complete`: a value that is
 * missing in `values` has its default and is not unknown.
 */
export function guardRefusals(
  release: Release,
  values: Readonly<Record<string, unknown>>,
  complete: boolean,
): Refusal[] {
  const { defaults, guards, hubble, words } = guardsOf(release);
  const lookup: Lookup = (path) => valueAt(values, path.split('.').slice(1), complete, defaults[path]);
  const refused = (by: Refusal['by'], all: readonly Guard[]): Refusal[] =>
    all
      .filter(({ when }) => truth(evaluate(when, lookup)) === true)
      .map(({ says, when, fix }) => ({
        by,
        fix,
        says: String(evaluate(says, lookup)).trim(),
        paths: [...new Set(pathsIn(when))].map((path) => path.split('.').slice(1)),
      }));
  const byChart = refused('chart', [...guards, ...CHART_RULES]);
  // If Helm does not render the chart, no agent reads the values.
  return byChart.length > 0
    ? byChart
    : [
        ...WORD_RULES.filter(({ path }) => !isUnknown(lookup(path))).flatMap((rule) =>
          refused(rule.by, [wordGuard(rule, words[rule.path])]),
        ),
        ...refused('agent', AGENT_RULES),
        ...refused('operator', OPERATOR_RULES),
        ...(lookup('.hubble.enabled') === true ? metricsRefused(hubble, lookup(METRICS)) : []),
      ];
}

const METRICS = '.hubble.metrics.enabled';

/** Metrics that Hubble does not know, and those that it refuses together. Each has its options behind a colon. */
function metricsRefused({ metrics, skipsOthers }: HubbleMetrics, value: unknown): Refusal[] {
  if (!Array.isArray(value) || !value.every((one) => typeof one !== 'object')) return [];
  // The chart writes the metrics into one line, and the agent splits it at blanks. A placeholder may be any metric.
  const names = value
    .filter((one) => !isUnknown(one))
    .flatMap((one) => String(one).split(/\s+/).filter(Boolean))
    .map((one) => one.split(':')[0]);
  const unknown = [...new Set(names)].filter((name) => !metrics.includes(name));
  const paths = [METRICS.split('.').slice(1)];
  const ofUnknown = unknown.map((name): Refusal => {
    const meant = nearWord(name, [...metrics]);
    return {
      by: skipsOthers ? 'nobody, in part' : 'hubble',
      says: `metric '${name}' does not exist${skipsOthers ? ', and Hubble leaves it out' : ''}`,
      fix: `${meant ? `Did you mean ${meant}? ` : ''}Give some of ${metrics.join(', ')}.`,
      paths,
    };
  });
  return names.includes('http') && names.includes('httpV2')
    ? [
        ...ofUnknown,
        { by: 'hubble', says: 'plugin http conflicts with plugin httpV2', fix: 'Give one of them.', paths },
      ]
    : ofUnknown;
}

/** Merges the given values with those of the chart as Helm does: null removes a value of the chart. */
function valueAt(given: unknown, [key, ...rest]: readonly string[], complete: boolean, fallback: unknown): unknown {
  if (given === undefined) return complete ? fallback : UNKNOWN;
  if (given === null) return undefined;
  if (key !== undefined)
    return typeof given === 'object' && !Array.isArray(given)
      ? valueAt((given as Record<string, unknown>)[key], rest, complete, fallback)
      : UNKNOWN;
  if (typeof given !== 'object' || Array.isArray(given)) return given;
  // Another program may add keys to a map.
  return complete || Object.keys(given).length > 0 ? { ...record(fallback), ...given } : UNKNOWN;
}
