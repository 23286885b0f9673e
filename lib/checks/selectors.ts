import { Json, list, record } from '../values/json';
import type { KubeObject } from '../model/objects';
import type { Keys } from '../report/fields';
import type { Check, Problem } from './check';

export const selectorInvalid: Check = {
  name: 'selector-invalid',
  level: 'error',
  title: 'An expression of a label selector has the wrong number of values',
  why:
    'The API server accepts the expression in these kinds, but Cilium cannot build a selector from it: a BGP ' +
    'instance stops (cilium#23280), and a pool serves no Service.',
  fix: 'In and NotIn need one value at least; Exists and DoesNotExist take none.',
  run: (model) =>
    model.objects
      .filter(({ apiVersion, kind }) => apiVersion.startsWith('cilium.io/') || kind === 'Gateway')
      .flatMap((object) =>
        expressionsOf(object).flatMap(({ expression, at }) => {
          const complaint = complaintAbout(expression);
          return complaint
            ? [
                {
                  path: object.path,
                  at: [...at, 'operator'],
                  rule: `${object.kind} ${object.name}: ${JSON.stringify(expression)} ${complaint.rule}`,
                  fix: complaint.fix,
                },
              ]
            : [];
        }),
      ),
};

/** What is wrong with an expression of a label selector. */
export function complaintAbout({ operator, values }: Json): Problem | undefined {
  const count = Array.isArray(values) ? values.length : 0;
  if ((operator === 'In' || operator === 'NotIn') && count === 0)
    return {
      rule: `has no value, and ${operator} needs one at least`,
      fix: operator === 'In' ? 'Give a value.' : 'Give a value; to select everything, one that no label has.',
    };
  if ((operator === 'Exists' || operator === 'DoesNotExist') && count > 0)
    return {
      rule: `has values, and ${operator} takes none`,
      fix: `Leave them out, or write ${operator === 'Exists' ? 'In' : 'NotIn'}.`,
    };
  return undefined;
}

/** The expressions of every label selector in the object, however deep, with their places. */
function expressionsOf({ json }: KubeObject): { readonly expression: Json; readonly at: Keys }[] {
  const found: { expression: Json; at: Keys }[] = [];
  const walk = (value: unknown, at: Keys): void => {
    if (Array.isArray(value)) return value.forEach((item, i) => walk(item, [...at, i]));
    for (const [key, item] of Object.entries(record(value))) {
      const place = [...at, key];
      if (key === 'matchExpressions')
        list(item).forEach((expression, i) => found.push({ expression, at: [...place, i] }));
      else if (typeof item === 'object') walk(item, place);
    }
  };
  walk(json.spec, ['spec']);
  return found;
}
