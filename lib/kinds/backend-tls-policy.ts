import type {
  BackendTLSPolicySpec,
  BackendTLSPolicySpecTargetRefs,
  BackendTLSPolicySpecValidationCaCertificateRefs,
} from '../../imports/gateway.networking.k8s.io/BackendTLSPolicy';
import { Json, list, record, text } from '../values/json';

interface TlsTarget {
  readonly service: string;
  readonly portName?: string;
}

/** A BackendTLSPolicy: the gateway speaks TLS to a Service. */
export interface BackendTlsIntent {
  /** The Services that the policy targets, each with the name of a port if it targets one port alone. */
  readonly targets: readonly TlsTarget[];
  /** The name that the backend's certificate must have. */
  readonly hostname: string;
  readonly wellKnownCa?: string;
  /** The objects with the CA certificates that the gateway trusts. */
  readonly cas: readonly { readonly kind: string; readonly name: string }[];
}

export function writeBackendTls({ targets, hostname, wellKnownCa, cas }: BackendTlsIntent): BackendTLSPolicySpec {
  return {
    targetRefs: targets.map(
      ({ service, portName }): BackendTLSPolicySpecTargetRefs => ({
        group: '',
        kind: 'Service',
        name: service,
        sectionName: portName,
      }),
    ),
    validation: {
      hostname,
      wellKnownCACertificates: wellKnownCa,
      caCertificateRefs:
        cas.length > 0
          ? cas.map(({ kind, name }): BackendTLSPolicySpecValidationCaCertificateRefs => ({ group: '', kind, name }))
          : undefined,
    },
  };
}

export function readBackendTls(json: Json): BackendTlsIntent {
  const spec = record(json.spec);
  const validation = record(spec.validation);
  return {
    targets: list(spec.targetRefs)
      .filter(({ kind, group }) => kind === 'Service' && (group ?? '') === '')
      .map((target): TlsTarget => ({ service: text(target.name) ?? '', portName: text(target.sectionName) })),
    hostname: text(validation.hostname) ?? '',
    wellKnownCa: text(validation.wellKnownCACertificates),
    cas: list(validation.caCertificateRefs).map((ca) => ({ kind: text(ca.kind) ?? '', name: text(ca.name) ?? '' })),
  };
}
