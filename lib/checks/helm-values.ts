import type { Model } from '../model/model';
import { guardRefusals, type Refusal } from '../release/chart-guards';
import { isReadByPatch } from '../release/chart-patches';
import { chartProblems, successorOf, type ValueProblem } from '../release/chart-values';
import { ciliumValues } from '../programs/helm/values';
import type { Check, Finding } from './check';
import { overridden } from './helm';

export const helmValueUnread: Check = {
  name: 'helm-value-unread',
  level: 'warning',
  title: 'A Helm value has a key that no template of the chart reads, or a word that the agent leaves out',
  why: 'Helm or the agent drops it, and Cilium runs as if it were not there.',
  fix: 'Write the key or word as the release has it.',
  run: (model) => {
    const unread = problems(model, 'unread');
    const all = refusals(model);
    const refused = all.flatMap(({ paths }) => paths.map((path) => path.join('.')));
    return [
      ...unread.filter(({ at }) => !refused.includes(at!.join('.'))),
      ...all.filter(isHarmless).map((one) => togetherRefused(model, one)),
    ];
  },
};

export const helmValueRefused: Check = {
  name: 'helm-value-refused',
  level: 'error',
  title: 'The chart of the release refuses Helm values, or the agent does not start with them',
  why:
    "Helm stops with an error of the schema or of a template of the chart; or Cilium's agent logs an error and " +
    'restarts again and again.',
  fix: 'Give values that the chart and the agent take, alone and together.',
  run: (model) => [
    ...problems(model, 'refused'),
    ...refusals(model)
      .filter((one) => !isHarmless(one))
      .map((one) => togetherRefused(model, one)),
  ],
};

const isHarmless = ({ by }: Refusal) => by === 'nobody, in part';

function problems(model: Model, kind: ValueProblem['kind']): Finding[] {
  const { install, release } = model;
  if (!install?.helm) return [];
  return chartProblems(release, install.helm.values)
    .filter(({ kind: own, at }) => own === kind && !isSaid(release.helm.dropped, at))
    .filter(({ at }) => kind !== 'unread' || !isReadByPatch(install.range ?? install.version, at.join('.')))
    .map(({ at, rule, fix }) => ({
      path: install.path,
      at,
      rule: `values.${at.join('.')}${shown(at, overridden(model, at.join('.')))} ${rule}`,
      fix,
    }));
}

/** The check value-dropped reports these, and names their replacements. */
function isSaid(dropped: Readonly<Record<string, string>>, at: readonly string[]): boolean {
  return Object.keys(dropped).some((path) => path === at.join('.') || path.startsWith(`${at.join('.')}.`));
}

/** The refused combinations of values that the user wrote and that no other check reports. */
function refusals(model: Model): Refusal[] {
  const { install, release } = model;
  if (!install?.helm) return [];
  const { values, isComplete, isPartial } = install.helm;
  const all = isComplete ? values : ciliumValues(model);
  const known = [...Object.keys(release.helm.dropped), 'kubeProxyReplacement'];
  // No template reads these values, so the agent never sees them.
  const unread = problems(model, 'unread').map(({ at }) => at!.join('.'));
  const isUnread = (path: readonly string[]) =>
    unread.some((one) => path.join('.') === one || path.join('.').startsWith(`${one}.`));
  return guardRefusals(release, all, !isPartial).filter((refusal) => {
    const own = given(model, refusal);
    if (refusal.by !== 'chart' && own.every(isUnread)) return false;
    return own.length > 0 && !own.every((path) => known.includes(path.join('.')));
  });
}

function given(model: Model, { paths }: Refusal): (readonly string[])[] {
  return paths.filter((path) => overridden(model, path.join('.')) !== undefined);
}

function togetherRefused(model: Model, refusal: Refusal): Finding {
  const own = given(model, refusal);
  const minor = model.release.minor;
  const said = {
    chart: `the chart of Cilium ${minor} stops with "${refusal.says}"`,
    agent: `the agent of Cilium ${minor} stops with "${refusal.says}"`,
    operator: `the operator of Cilium ${minor} stops with "${refusal.says}"`,
    hubble: `Hubble of Cilium ${minor} does not start: ${refusal.says}`,
    nobody: `in Cilium ${minor} ${refusal.says}`,
    'nobody, in part': `in Cilium ${minor} ${refusal.says}`,
  }[refusal.by];
  const values = own.map((path) => `${path.join('.')}${shown(path, overridden(model, path.join('.')))}`);
  return {
    path: model.install!.path,
    at: own[0],
    rule: `values.${values.join(', ')}: ${said}`,
    fix: refusal.fix ?? fixOf(model, own, refusal.says),
  };
}

function fixOf({ release }: Model, own: readonly (readonly string[])[], says: string): string {
  if (/ has been removed in /.test(says)) {
    const instead = own.flatMap((path) => successorOf(release, path) ?? []).join(' and ');
    return instead ? `Leave it out, and write ${instead} instead.` : 'Leave it out.';
  }
  return own.length > 1 ? 'Change one of these values.' : 'Change it, or set the values that it needs.';
}

/** Keys of secret values, which messages do not show. */
const SECRET = /key|cert|secret|token|password/i;

function shown(path: readonly string[], value: unknown): string {
  if (typeof value === 'object' || value === undefined) return '';
  return typeof value === 'string' && SECRET.test(path.join('.')) ? '' : ` ${JSON.stringify(value)}`;
}
