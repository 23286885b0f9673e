import { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { manifest, type Metadata } from '../kinds/manifest';
import type { ServiceSpec } from '../kinds/service';

interface ServiceProps {
  readonly metadata: Metadata;
  readonly spec: ServiceSpec;
}

/** The construct of a Service, like those of `imports`. */
export class Service extends ApiObject {
  constructor(scope: Construct, id: string, { metadata, spec }: ServiceProps) {
    super(scope, id, manifest({ apiVersion: 'v1', kind: 'Service', metadata, spec }));
  }
}
