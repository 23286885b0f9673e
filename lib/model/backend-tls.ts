import type { BackendTls } from './model';
import { KubeObject, list, record, text } from './objects';

/** Reads the BackendTLSPolicies. */
export function readBackendTls(objects: KubeObject[]): BackendTls[] {
  return objects
    .filter(({ kind, apiVersion }) => kind === 'BackendTLSPolicy' && apiVersion.startsWith('gateway.networking.k8s.io/'))
    .map(({ path, chart, name, namespace = 'default', json }) => {
      const spec = record(json.spec);
      const validation = record(spec.validation);
      return {
        path, chart, name, namespace,
        services: list(spec.targetRefs).filter(({ kind, group }) => kind === 'Service' && (group ?? '') === '').flatMap((target) => text(target.name) ?? []),
        wellKnownCa: text(validation.wellKnownCACertificates),
        caKinds: list(validation.caCertificateRefs).map(({ kind }) => text(kind) ?? ''),
      };
    });
}
