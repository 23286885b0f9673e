import { Json, number, record, text, textMap, texts } from '../values/json';

/** API group of Envoy Gateway's own kinds. */
export const ENVOY_GROUP = 'gateway.envoyproxy.io';

/** What an EnvoyProxy says of the Service that Envoy Gateway makes for a Gateway. */
export interface EnvoyServiceIntent {
  /** Absent: a name with a hash, by Envoy Gateway. */
  readonly name?: string;
  /** "LoadBalancer" where nothing is said, else "NodePort" or "ClusterIP". */
  readonly type?: string;
  readonly loadBalancerClass?: string;
  /** The address in `loadBalancerIP`: IPv4 alone. */
  readonly loadBalancerIp?: string;
  /** "Local" where nothing is said. */
  readonly externalTrafficPolicy?: string;
  readonly allocateLoadBalancerNodePorts?: boolean;
  readonly loadBalancerSourceRanges: readonly string[];
  /** They win over those of the Gateway's `infrastructure`. */
  readonly annotations: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
}

/** An EnvoyProxy: how Envoy Gateway runs the proxies of a Gateway, and of all Gateways of a class that names it. */
export interface EnvoyProxyIntent {
  readonly service: EnvoyServiceIntent;
  /** The number of proxies. Absent: what Envoy Gateway does by itself. */
  readonly replicas?: number;
  /** All Gateways of the class have one Service. */
  readonly mergesGateways: boolean;
}

interface EnvoyService {
  readonly name?: string;
  readonly type?: string;
  readonly loadBalancerClass?: string;
  readonly loadBalancerIP?: string;
  readonly externalTrafficPolicy?: string;
  readonly allocateLoadBalancerNodePorts?: boolean;
  readonly loadBalancerSourceRanges?: readonly string[];
  readonly annotations?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
}

interface EnvoyProxySpec {
  readonly mergeGateways?: boolean;
  readonly provider?: {
    readonly type: string;
    readonly kubernetes: {
      readonly envoyDeployment?: { readonly replicas: number };
      readonly envoyService?: EnvoyService;
    };
  };
}

export function writeEnvoyProxy({ service, replicas, mergesGateways }: EnvoyProxyIntent): EnvoyProxySpec {
  const envoyService = writeService(service);
  const saysService = Object.values(envoyService).some((value) => value !== undefined);
  return {
    mergeGateways: mergesGateways ? true : undefined,
    provider:
      saysService || replicas !== undefined
        ? {
            type: 'Kubernetes',
            kubernetes: {
              envoyDeployment: replicas === undefined ? undefined : { replicas },
              envoyService: saysService ? envoyService : undefined,
            },
          }
        : undefined,
  };
}

function writeService(intent: EnvoyServiceIntent): EnvoyService {
  const { loadBalancerSourceRanges: ranges, annotations, labels } = intent;
  return {
    name: intent.name,
    type: intent.type,
    loadBalancerClass: intent.loadBalancerClass,
    loadBalancerIP: intent.loadBalancerIp,
    externalTrafficPolicy: intent.externalTrafficPolicy,
    allocateLoadBalancerNodePorts: intent.allocateLoadBalancerNodePorts,
    loadBalancerSourceRanges: ranges.length > 0 ? ranges : undefined,
    annotations: Object.keys(annotations).length > 0 ? annotations : undefined,
    labels: Object.keys(labels).length > 0 ? labels : undefined,
  };
}

export function readEnvoyProxy(json: Json): EnvoyProxyIntent {
  const spec = record(json.spec);
  const kubernetes = record(record(spec.provider).kubernetes);
  const service = record(kubernetes.envoyService);
  const nodePorts = service.allocateLoadBalancerNodePorts;
  return {
    mergesGateways: spec.mergeGateways === true,
    replicas: number(record(kubernetes.envoyDeployment).replicas),
    service: {
      name: text(service.name),
      type: text(service.type),
      loadBalancerClass: text(service.loadBalancerClass),
      loadBalancerIp: text(service.loadBalancerIP),
      externalTrafficPolicy: text(service.externalTrafficPolicy),
      allocateLoadBalancerNodePorts: typeof nodePorts === 'boolean' ? nodePorts : undefined,
      loadBalancerSourceRanges: texts(service.loadBalancerSourceRanges),
      annotations: textMap(service.annotations),
      labels: textMap(service.labels),
    },
  };
}
