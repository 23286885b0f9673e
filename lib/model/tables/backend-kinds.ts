import { type BackendIntent, isService, isServiceImport } from '../../kinds/route';
import { has } from '../../release/patches';
import { type Grants, isGranted } from '../grants';
import type { Route } from '../model';

/** Whether Cilium knows the kind of a backend. It leaves others out. */
export function knowsKind(backend: BackendIntent, version: string): boolean {
  return isService(backend) || (isServiceImport(backend) && has(version, 'servesImports'));
}

/** Whether a route may lead to a backend: to one of its namespace, or one that a ReferenceGrant allows. */
export function mayLeadTo(
  route: Pick<Route, 'kind' | 'namespace'>,
  { kind = 'Service', namespace = route.namespace, name }: BackendIntent,
  grants: Grants,
): boolean {
  return namespace === route.namespace || isGranted(grants, { from: route, to: { kind, namespace, name } });
}
