import { Ip } from '../values/cidr';
import { KubeObject, record, textMap, texts } from './objects';

/** A Service that says which addresses it has from elsewhere. */
export interface ExternalService {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Record<string, string>;
  readonly addresses: Ip[];
}

/** Reads the Services with `externalIPs`, of whatever type. */
export function readExternalServices(objects: KubeObject[]): ExternalService[] {
  return objects
    .filter((object) => object.kind === 'Service')
    .map((object) => ({
      name: object.name,
      namespace: object.namespace ?? 'default',
      labels: textMap(record(object.json.metadata).labels),
      addresses: texts(record(object.json.spec).externalIPs).flatMap((address) => Ip.parse(address) ?? []),
    }))
    .filter(({ addresses }) => addresses.length > 0);
}
