import type { BackendTls } from './model';
import { list, record, text } from '../values/json';
import { isOfGatewayApi, KubeObject } from './objects';

/** Reads the BackendTLSPolicies. */
export function readBackendTls(objects: KubeObject[]): BackendTls[] {
  return objects
    .filter((object) => object.kind === 'BackendTLSPolicy' && isOfGatewayApi(object))
    .map(({ path, chart, name, namespace = 'default', json }) => {
      const spec = record(json.spec);
      const validation = record(spec.validation);
      return {
        path,
        chart,
        name,
        namespace,
        targets: list(spec.targetRefs)
          .filter(({ kind, group }) => kind === 'Service' && (group ?? '') === '')
          .map((target) => ({ service: text(target.name) ?? '', portName: text(target.sectionName) })),
        hostname: text(validation.hostname) ?? '',
        wellKnownCa: text(validation.wellKnownCACertificates),
        cas: list(validation.caCertificateRefs).map((ca) => ({ kind: text(ca.kind) ?? '', name: text(ca.name) ?? '' })),
      };
    });
}
