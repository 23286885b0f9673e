import { readReferenceGrant } from '../kinds/reference-grant';
import { isUnsaidNamespace } from '../values/unknown';
import { isOfGatewayApi, KubeObject } from './objects';

/** A reference of an object in one namespace to an object in another. */
export interface Reference {
  readonly from: { readonly kind: string; readonly namespace: string };
  readonly to: { readonly kind: string; readonly namespace: string; readonly name: string };
}

/** The references that ReferenceGrants allow, each as a line of text; "*" is every name. */
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
 * Whether a grant allows the reference, for this name or for every object of the kind. Assumes so where no file says
 * the namespace of one of the two.
 */
export function isGranted(grants: Grants, { from, to }: Reference): boolean {
  if (isUnsaidNamespace(from.namespace) || isUnsaidNamespace(to.namespace)) return true;
  return grants.has(line({ from, to })) || grants.has(line({ from, to: { ...to, name: '*' } }));
}

function line({ from, to }: Reference): string {
  return `${from.kind} ${from.namespace} ${to.kind} ${to.namespace} ${to.name}`;
}
