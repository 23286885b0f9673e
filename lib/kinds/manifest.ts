import type { ApiObjectMetadata, ApiObjectProps } from 'cdk8s';

/** Metadata as charts write it: `ApiObjectMetadata` of cdk8s takes any field name. */
export interface Metadata {
  readonly name: string;
  readonly namespace?: string;
  readonly labels?: { readonly [key: string]: string };
  readonly annotations?: { readonly [key: string]: string };
}

export function metadata(fields: Metadata): ApiObjectMetadata {
  return fields;
}

/** An object whose class is in our public API, so that the typed construct of `imports` cannot make it. */
type Manifest = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Metadata;
  /** The manifest that the writer of the kind returned. */
  readonly spec: object;
};

export function manifest(fields: Manifest): ApiObjectProps {
  return fields;
}
