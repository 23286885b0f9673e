import { readReferenceGrant } from '../kinds/reference-grant';
import { isOfGatewayApi, KubeObject } from './objects';

/** What an object of one namespace names in another. */
export interface Reference {
  readonly from: { readonly kind: string; readonly namespace: string };
  readonly to: { readonly kind: string; readonly namespace: string; readonly name: string };
}

/** What the ReferenceGrants allow: each reference as a line, with "*" for every name. */
export type Grants = ReadonlySet<string>;

/** Reads the ReferenceGrants. */
export function readGrants(objects: readonly KubeObject[]): Grants {
  const grants = new Set<string>();
  for (const object of objects) {
    if (object.kind !== 'ReferenceGrant' || !isOfGatewayApi(object)) continue;
    const { namespace = 'default', json } = object;
    const { from, to } = readReferenceGrant(json);
    for (const source of from)
      for (const { kind, name = '*' } of to) grants.add(line({ from: source, to: { kind, namespace, name } }));
  }
  return grants;
}

/**
 * Whether one of them allows a reference to another namespace: by the name of what is named, or for all of its kind.
 */
export function isGranted(grants: Grants, { from, to }: Reference): boolean {
  return grants.has(line({ from, to })) || grants.has(line({ from, to: { ...to, name: '*' } }));
}

function line({ from, to }: Reference): string {
  return `${from.kind} ${from.namespace} ${to.kind} ${to.namespace} ${to.name}`;
}
