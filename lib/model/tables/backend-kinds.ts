import { type BackendIntent, isService, isServiceImport } from '../../kinds/route';
import { has } from '../../release/patches';

/** Whether Cilium knows the kind of a backend. It leaves others out. */
export function knowsKind(backend: BackendIntent, version: string): boolean {
  return isService(backend) || (isServiceImport(backend) && has(version, 'servesImports'));
}
