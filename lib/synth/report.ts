import type { Reported } from '../checks/run';
import type { Model } from '../model/model';
import { shownPath } from '../report/path';
import { fieldText } from '../report/fields';
import type { Report, ReportedFinding } from '../report/json';
import { messageOf } from '../checks/message';
import { placeOf } from '../checks/place';
import { shortPath } from '../report/path';
import { visibleLine, wrap } from '../report/text';

/** An error, behind the path of its construct. */
export function errorText(found: Reported): string {
  const { path, check } = found;
  return wrap(`${messageOf(found, 'program')} (${check.name})`, '    ', `  [${pathText(path)}] `);
}

/** A validation error of a construct from another library. */
export function otherText(path: string, message: string): string {
  return wrap(message, '    ', `  [${pathText(path)}] `);
}

/** A warning, in the same form. */
export function warningText(found: Reported): string {
  const { path, check } = found;
  return (
    `${wrap(`${messageOf(found, 'program')} (${check.name})`, '    ', `warning: [${pathText(path)}] `).replace(/ +$/gm, '')}` +
    `\n`
  );
}

function pathText(path: string): string {
  return visibleLine(shortPath(path));
}

/** The findings of the checks in an app, for programs that use them. */
export function reportOf(model: Model, found: readonly Reported[], ignored: readonly Reported[]): Report {
  const objects = new Map(model.objects.map((object) => [object.path, object]));
  const entry = (finding: Reported): ReportedFinding => {
    const { path } = finding;
    const { name: check, level } = finding.check;
    const message = messageOf(finding, 'program');
    const object = objects.get(path);
    if (!object) return { check, level, path, message };
    const keys = placeOf(finding, finding.check, object.json);
    return {
      check,
      level,
      path,
      object: `${object.kind} ${object.namespace ? `${object.namespace}/` : ''}${object.name}`,
      field: keys.length > 0 ? fieldText(keys) : undefined,
      message,
    };
  };
  return {
    findings: found.map(entry),
    ignored: ignored.filter(({ excuse }) => excuse === undefined).map(entry),
    notes: model.disabledChecks.map(({ name, path, reason }) => ({
      text: `Check ${name} is off at ${shownPath(path) || 'the app'}: ${reason}`,
    })),
    releases: [`Cilium ${model.version}`],
    objects: objects.size,
  };
}
