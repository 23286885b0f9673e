import { Ip } from '../values/cidr';
import type { LocalService } from './model';
import { record, textMap, texts } from '../values/json';
import { KubeObject } from './objects';

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

/** The class of load balancers that L2 policies select, beside Services of none. */
const L2_CLASS = 'io.cilium/l2-announcer';

/**
 * Reads the Services of type LoadBalancer that L2 policies may select and that nodes with a pod of theirs alone serve.
 */
export function readLocalServices(objects: KubeObject[]): LocalService[] {
  return objects
    .filter(({ kind, json }) => {
      const spec = record(json.spec);
      // Without a selector it has no pods, and leads nowhere from any node.
      return (
        kind === 'Service' &&
        spec.type === 'LoadBalancer' &&
        spec.externalTrafficPolicy === 'Local' &&
        spec.selector !== undefined &&
        (spec.loadBalancerClass === undefined || spec.loadBalancerClass === L2_CLASS)
      );
    })
    .map(({ path, chart, name, namespace, json }) => ({
      path,
      chart,
      name,
      namespace: namespace ?? 'default',
      labels: textMap(record(json.metadata).labels),
    }));
}
