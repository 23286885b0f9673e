import { Json, list, number, record, text, textMap, texts } from '../values/json';

/** The fields of a Service (core API) that the model needs. */
export interface ServiceIntent {
  /** "ClusterIP" by default. */
  readonly type?: string;
  readonly loadBalancerClass?: string;
  /** The address in `spec.loadBalancerIP`, a field that Kubernetes has deprecated. */
  readonly loadBalancerIp?: string;
  readonly externalTrafficPolicy?: string;
  readonly allocateLoadBalancerNodePorts?: boolean;
  readonly ports: readonly ServicePort[];
  /** "IPv4" and "IPv6". */
  readonly ipFamilies: readonly string[];
  /** "SingleStack" by default. */
  readonly ipFamilyPolicy?: string;
  /** Addresses in `spec.externalIPs`: another party routes them to the nodes. */
  readonly externalIps: readonly string[];
  /** The labels of its pods. Absent: the Service leads to no pod. */
  readonly selector?: Readonly<Record<string, string>>;
}

interface ServicePort {
  readonly name?: string;
  readonly port: number;
  /** The default is "TCP". */
  readonly protocol: string;
}

/** The fields of a Service that are written here. */
export interface ServiceSpec {
  readonly type?: string;
  readonly loadBalancerClass?: string;
  readonly loadBalancerIP?: string;
  readonly externalTrafficPolicy?: string;
  readonly allocateLoadBalancerNodePorts?: boolean;
  readonly ports: readonly ServiceSpecPorts[];
  readonly ipFamilies?: readonly string[];
  readonly ipFamilyPolicy?: string;
  readonly externalIPs?: readonly string[];
}

interface ServiceSpecPorts {
  readonly name?: string;
  readonly port: number;
  readonly protocol?: string;
}

/** Writes a Service without pods. */
export function writeService(intent: ServiceIntent): ServiceSpec {
  const { ipFamilies, externalIps } = intent;
  return {
    type: intent.type,
    loadBalancerClass: intent.loadBalancerClass,
    loadBalancerIP: intent.loadBalancerIp,
    externalTrafficPolicy: intent.externalTrafficPolicy,
    allocateLoadBalancerNodePorts: intent.allocateLoadBalancerNodePorts,
    ports: intent.ports.map(({ name, port, protocol }): ServiceSpecPorts => ({ name, port, protocol })),
    ipFamilies: ipFamilies.length > 0 ? ipFamilies : undefined,
    ipFamilyPolicy: intent.ipFamilyPolicy,
    externalIPs: externalIps.length > 0 ? externalIps : undefined,
  };
}

export function readService(json: Json): ServiceIntent {
  const spec = record(json.spec);
  const nodePorts = spec.allocateLoadBalancerNodePorts;
  const selector = textMap(spec.selector);
  return {
    type: text(spec.type),
    loadBalancerClass: text(spec.loadBalancerClass),
    loadBalancerIp: text(spec.loadBalancerIP),
    externalTrafficPolicy: text(spec.externalTrafficPolicy),
    allocateLoadBalancerNodePorts: typeof nodePorts === 'boolean' ? nodePorts : undefined,
    ports: list(spec.ports).map(
      ({ name, port, protocol }): ServicePort => ({
        name: text(name),
        port: number(port) ?? 0,
        protocol: text(protocol) ?? 'TCP',
      }),
    ),
    ipFamilies: texts(spec.ipFamilies),
    ipFamilyPolicy: text(spec.ipFamilyPolicy),
    externalIps: texts(spec.externalIPs),
    selector: Object.keys(selector).length > 0 ? selector : undefined,
  };
}
