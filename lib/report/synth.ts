import type { Reported } from '../checks/run';
import type { Model } from '../model/model';
import { shownPath } from '../render/header';
import { fieldText } from '../values/fields';
import type { Report, ReportedFinding } from './json';
import { pointTo } from './point';
import { wrap } from './text';

/** What cdk8s writes in front of an error, on a line of its own. */
const prefix = (path: string) => `  [${path}] `;

/** An error as cdk8s is given it, which puts the path in front: together they fit a terminal. */
export function errorText({ path, message, check }: Reported): string {
  return wrap(`${message} (${check.name})`, '    ', prefix(path)).slice(prefix(path).length);
}

/** A warning, in the same form. */
export function warningText({ path, message, check }: Reported): string {
  return `${wrap(`${message} (${check.name})`, '    ', `warning: [${path}] `).replace(/ +$/gm, '')}\n`;
}

/** What the checks found in an app, for programs. */
export function reportOf(model: Model, found: readonly Reported[], ignored: readonly Reported[]): Report {
  const objects = new Map(model.objects.map((object) => [object.path, object]));
  const entry = ({ check: { name: check, level }, path, message, field }: Reported): ReportedFinding => {
    const object = objects.get(path);
    if (!object) return { check, level, path, message };
    const keys = field === undefined ? pointTo(check, message, object.json) : [];
    return {
      check,
      level,
      path,
      object: `${object.kind} ${object.namespace ? `${object.namespace}/` : ''}${object.name}`,
      field: field ?? (keys.length > 0 ? fieldText(keys) : undefined),
      message,
    };
  };
  return {
    findings: found.map(entry),
    ignored: ignored.map(entry),
    notes: model.disabledChecks.map(({ name, path, reason }) => ({
      text: `Check ${name} is off at ${shownPath(path) || 'the app'}: ${reason}`,
    })),
    releases: [`Cilium ${model.version}`],
    objects: objects.size,
  };
}
