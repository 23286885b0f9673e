import type { Values } from '../api/values';
import { objectName } from '../values/rules';

/** A reference to an object of an API that this library does not know. */
export interface ObjectReference {
  /** API group, without a version, such as "gateway.envoyproxy.io"; "" is that of the core. */
  readonly group: string;

  /** Kind, such as "EnvoyProxy". */
  readonly kind: string;

  /** Name of the object. */
  readonly name: string;
}

/** Finds what is wrong with a reference: the property, its value, and the rule with the fix. */
export function wrongReference({ group, kind, name }: ObjectReference): [string, string, string][] {
  const rules: [string, string, string | undefined][] = [
    ['group', group, group === '' ? undefined : objectName(group)],
    ['kind', kind, /^[A-Za-z]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?$/.test(kind) ? undefined : KIND],
    ['name', name, objectName(name)],
  ];
  return rules.filter((one): one is [string, string, string] => one[2] !== undefined);
}

const KIND = 'must be a kind such as "EnvoyProxy": at most 63 letters, digits and "-", starting with a letter';

export function checkReference(values: Values, prop: string, reference: ObjectReference): void {
  for (const [part, value, rule] of wrongReference(reference)) values.refuse(`${prop}.${part}`, value, rule);
}
