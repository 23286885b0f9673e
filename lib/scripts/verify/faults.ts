import { CONCERNS } from '../../checks/concerns';
import type { Model } from '../../model/model';
import { word } from '../../programs/bash';
import type { Fault } from '../../release/faults/fault';
import { adviceOf, FAULT_NAMES, FAULTS, isFaulty } from '../../release/faults/faults';
import { shortPath, shownPath } from '../../report/path';
import { wrap } from '../../report/text';

/** The end of `verify.sh`: if something fails, known faults of this Cilium may be why. Empty if there are none. */
export function faultHints(model: Model): string {
  const hints = FAULT_NAMES.flatMap((name) => {
    if (!isFaulty(model.version, name)) return [];
    const paths = [...new Set(CONCERNS[name](model))];
    return paths.length > 0 ? [hint(FAULTS[name], paths)] : [];
  });
  if (hints.length === 0) return '';
  const title = `Known faults of Cilium ${model.version} that objects of this program meet:`;
  return `if ((failed)); then
  printf '%s\\n' '' ${[title, ...hints.flat()].map(word).join(' \\\n    ')}
fi
`;
}

function hint(fault: Fault, [path, ...others]: string[]): string[] {
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  const sources = fault.source.map((number) => `cilium#${number}`).join(', ');
  const text = `${fault.symptom} ${adviceOf(fault)} (${sources})`;
  return wrap(text, '  ', `- ${shownPath(shortPath(path))}${more}: `).split('\n');
}
