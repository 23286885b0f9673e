import { Json, record, text, texts } from '../values/json';

/** The API group of cert-manager. */
export const CERT_MANAGER = 'cert-manager.io';

/** A Certificate of cert-manager. */
export interface CertificateIntent {
  readonly secretName: string;
  readonly dnsNames: readonly string[];
  /** "ClusterIssuer" or "Issuer", and its name. */
  readonly issuer: { readonly kind: string; readonly name: string };
}

interface CertificateSpec {
  readonly secretName: string;
  readonly dnsNames: readonly string[];
  readonly issuerRef: { readonly group: string; readonly kind: string; readonly name: string };
}

export function writeCertificate({ secretName, dnsNames, issuer }: CertificateIntent): CertificateSpec {
  return { secretName, dnsNames, issuerRef: { group: CERT_MANAGER, kind: issuer.kind, name: issuer.name } };
}

export function readCertificate(json: Json): CertificateIntent {
  const spec = record(json.spec);
  const { kind, name } = record(spec.issuerRef);
  return {
    secretName: text(spec.secretName) ?? '',
    dnsNames: texts(spec.dnsNames),
    issuer: { kind: text(kind) ?? 'Issuer', name: text(name) ?? '' },
  };
}
