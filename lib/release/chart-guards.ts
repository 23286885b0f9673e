import { readFacts } from '../values/facts';
import { record } from '../values/json';
import { once } from '../values/once';
import { AGENT_RULES, DROPPED_WORDS, type Guard } from './agent-rules';
import { evaluate, type Lookup, pathsIn, truth, UNKNOWN } from './expression';
import type { Release } from './release';

/** Helm values that their reader refuses, though each by itself is one that it could have. */
export interface Refusal {
  /** Who stops: Helm, which renders the chart, or the agent when it starts; or nobody, and nothing is done of it. */
  readonly by: 'chart' | 'agent' | 'nobody';
  /** Its own words. */
  readonly says: string;
  /** What to write instead, where the words leave that open. */
  readonly fix?: string;
  /** The values that were looked at, as keys from the top. */
  readonly paths: readonly (readonly string[])[];
}

interface Guards {
  /** What values.yaml has, by path. */
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly guards: readonly Guard[];
}

const guardsOf = once((release: Release) => readFacts(`cilium-${release.minor}/helm-guards.json`) as Guards);

/**
 * What the chart of the release, and the agent with what the chart gives it, have against Helm values together.
 * `complete`: what `values` does not have is as in values.yaml, and not unknown.
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
  const byChart = refused('chart', guards);
  // What Helm does not render, no agent reads.
  return byChart.length > 0 ? byChart : [...refused('agent', AGENT_RULES), ...refused('nobody', DROPPED_WORDS)];
}

/** As Helm merges what is given with the values of the chart: null takes one of them away. */
function valueAt(given: unknown, [key, ...rest]: readonly string[], complete: boolean, fallback: unknown): unknown {
  if (given === undefined) return complete ? fallback : UNKNOWN;
  if (given === null) return undefined;
  if (key !== undefined)
    return typeof given === 'object' && !Array.isArray(given)
      ? valueAt((given as Record<string, unknown>)[key], rest, complete, fallback)
      : UNKNOWN;
  if (typeof given !== 'object' || Array.isArray(given)) return given;
  // Of a map others may add keys.
  return complete || Object.keys(given).length > 0 ? { ...record(fallback), ...given } : UNKNOWN;
}
