import type { Model } from '../model/model';
import { chartProblems, type ValueProblem } from '../release/chart-values';
import type { Check, Finding } from './check';
import { overridden } from './helm';

export const helmValueUnread: Check = {
  name: 'helm-value-unread',
  level: 'warning',
  title: 'A Helm value has a key that no template of the chart reads',
  why: 'Helm drops it without a word, and Cilium runs as if it were not there.',
  fix: 'Write the key as the chart of the release has it.',
  run: (model) => findings(model, 'unread'),
};

export const helmValueRefused: Check = {
  name: 'helm-value-refused',
  level: 'error',
  title: 'A Helm value is of a type that the chart refuses',
  why: 'The chart has a schema of its values: helm stops with "values don\'t meet the specifications of the schema(s)".',
  fix: 'Give a value of the type that the chart has.',
  run: (model) => findings(model, 'refused'),
};

function findings(model: Model, kind: ValueProblem['kind']): Finding[] {
  const { install, release } = model;
  // Of values in files, parts may be unknown: they come from elsewhere, or from a template.
  if (!install?.helm || install.helm.isComplete) return [];
  return chartProblems(release, install.helm.values)
    .filter((problem) => problem.kind === kind && !isSaid(release.helm.dropped, problem.at))
    .map(({ at, rule, fix }) => ({
      path: install.path,
      at,
      rule: `values.${at.join('.')}${shown(overridden(model, at.join('.')))} ${rule}`,
      fix,
    }));
}

/** The check value-dropped says it of these, with what took their place. */
function isSaid(dropped: Readonly<Record<string, string>>, at: readonly string[]): boolean {
  return Object.keys(dropped).some((path) => path === at.join('.') || path.startsWith(`${at.join('.')}.`));
}

function shown(value: unknown): string {
  return typeof value === 'object' || value === undefined ? '' : ` ${JSON.stringify(value)}`;
}
