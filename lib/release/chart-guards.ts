import { readFacts } from '../values/facts';
import { record } from '../values/json';
import { once } from '../values/once';
import { AGENT_RULES, CHART_RULES, DROPPED_WORDS, type Guard } from './agent-rules';
import { evaluate, type Lookup, pathsIn, truth, UNKNOWN } from './expression';
import type { Release } from './release';

/** Helm values that the chart or the agent refuses together, although each one alone is valid. */
export interface Refusal {
  /** Who refuses: Helm, which renders the chart; the agent when it starts; or nobody, and the value has no effect. */
  readonly by: 'chart' | 'agent' | 'nobody';
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
  const { defaults, guards } = guardsOf(release);
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
  return byChart.length > 0 ? byChart : [...refused('agent', AGENT_RULES), ...refused('nobody', DROPPED_WORDS)];
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
