import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { checkCall } from '../api/call';
import { Values } from '../api/values';
import { ENVOY_GROUP, type EnvoyServiceIntent, writeEnvoyProxy } from '../kinds/envoy-proxy';
import { manifest } from '../kinds/manifest';
import { labelKey, objectName, yamlText } from '../values/rules';
import { ADDRESS_ANNOTATIONS, BGP_CLASS, L2_CLASS } from '../release/annotations';
import { ExternalTrafficPolicy } from './cilium-gateway-class';
import { checkLabelsAndAnnotations } from './route';

/** The type of the Service that Envoy Gateway makes for a Gateway. */
export enum EnvoyServiceType {
  /** An address of its own, from a pool. */
  LOAD_BALANCER = 'LoadBalancer',
  /** A port on every node, and no address of its own. */
  NODE_PORT = 'NodePort',
  /** An address within the cluster alone. */
  CLUSTER_IP = 'ClusterIP',
}

/** The Service that Envoy Gateway makes for a Gateway: `spec.provider.kubernetes.envoyService` of an EnvoyProxy. */
export interface EnvoyServiceOptions {
  /**
   * Its name, in the namespace of Envoy Gateway.
   * @default - one with a hash, by Envoy Gateway
   */
  readonly name?: string;

  /**
   * Type of the Service.
   * @default EnvoyServiceType.LOAD_BALANCER
   */
  readonly type?: EnvoyServiceType;

  /**
   * The `loadBalancerClass`, such as "io.cilium/bgp-control-plane" or "io.cilium/l2-announcer": "name" or
   * "prefix/name". For other classes than these two, Cilium gives no address. For Services of type LoadBalancer.
   * @default - Cilium, announced by whatever announces it
   */
  readonly loadBalancerClass?: string;

  /**
   * The address that the Service asks for in `loadBalancerIP`, IPv4 alone. `addresses` of a `SharedGateway` say it for
   * both families. For Services of type LoadBalancer.
   * @default - what the Gateway's `addresses` or annotations ask for, else any that a pool has free
   */
  readonly loadBalancerIp?: string;

  /**
   * Which nodes take traffic from outside.
   * @default ExternalTrafficPolicy.LOCAL
   */
  readonly externalTrafficPolicy?: ExternalTrafficPolicy;

  /**
   * Whether the Service has a port on every node too. For Services of type LoadBalancer.
   * @default true
   */
  readonly allocateLoadBalancerNodePorts?: boolean;

  /**
   * Networks of clients, as CIDRs: no other gets in. For Services of type LoadBalancer.
   * @default - every client gets in
   */
  readonly loadBalancerSourceRanges?: string[];

  /**
   * Annotations of the Service. They win over `serviceAnnotations` of the Gateway.
   * @default - those of the Gateway
   */
  readonly annotations?: Record<string, string>;

  /**
   * Labels of the Service. They win over `serviceLabels` of the Gateway.
   * @default - those of the Gateway and of Envoy Gateway
   */
  readonly labels?: Record<string, string>;
}

/** Properties of `EnvoyProxy`. */
export interface EnvoyProxyProps {
  /**
   * The Service.
   * @default - of type LoadBalancer, with the policy Local
   */
  readonly service?: EnvoyServiceOptions;

  /**
   * The number of proxies, 0 or more: `spec.provider.kubernetes.envoyDeployment.replicas`.
   * @default 1
   */
  readonly replicas?: number;

  /**
   * Whether all Gateways of a class that names it have one Service. It is of no use where a Gateway names it.
   * @default false
   */
  readonly mergeGateways?: boolean;

  /**
   * Name, namespace, labels and annotations.
   * @default - the construct's id as name, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * An EnvoyProxy of Envoy Gateway (`gateway.envoyproxy.io/v1alpha1`): how its proxies run, and what their Service is
 * like. A `SharedGateway` in the same namespace names it by `envoyProxy`. What there is no property for is added by a
 * JSON patch. (https://gateway.envoyproxy.io/docs/api/extension_types/#envoyproxy)
 *
 * @example
 * const pool = new CiliumLB(app, 'addresses', { cidrs: ['198.51.100.0/24'] });
 * const envoyProxy = new EnvoyProxy(new Chart(app, 'envoy', { namespace: 'network' }), 'envoy', {
 *   replicas: 2,
 *   service: { externalTrafficPolicy: ExternalTrafficPolicy.CLUSTER },
 * });
 * new SharedGateway(app, 'external', {
 *   namespace: 'network',
 *   gatewayClassName: 'envoy',
 *   envoyProxy,
 *   addresses: [pool.reserve(11)],
 * });
 */
export class EnvoyProxy extends ApiObject {
  /** @internal */
  public readonly _service: EnvoyServiceIntent;

  /**
   * @param scope a chart, or a construct in one
   * @param id its id there
   * @param props what differs from the defaults
   * @throws where a name, address, class, label or CIDR cannot be right, or two properties contradict each other
   */
  constructor(scope: Construct, id: string, props: EnvoyProxyProps = {}) {
    checkCall('new EnvoyProxy', [scope, id, props], new.target);
    const name = props.metadata?.name ?? id;
    const { replicas, service = {}, mergeGateways = false } = props;
    const intent: EnvoyServiceIntent = {
      ...service,
      loadBalancerSourceRanges: service.loadBalancerSourceRanges ?? [],
      annotations: service.annotations ?? {},
      labels: service.labels ?? {},
    };
    super(
      scope,
      id,
      manifest({
        apiVersion: `${ENVOY_GROUP}/v1alpha1`,
        kind: 'EnvoyProxy',
        metadata: { ...props.metadata, name },
        spec: writeEnvoyProxy({ service: intent, replicas, mergesGateways: mergeGateways }),
      }),
    );
    this._service = intent;
    const values = new Values(this);
    values.check('metadata.name', name, objectName);
    checkLabelsAndAnnotations(values, props.metadata);
    if (replicas !== undefined && !(Number.isInteger(replicas) && replicas >= 0 && replicas < 2 ** 31))
      values.refuse('replicas', replicas, 'must be a whole number from 0 to 2147483647');
    checkService(values, service);
    values.goOn();
  }
}

/** Properties that only a Service of type LoadBalancer may have: the API server refuses the EnvoyProxy else. */
const OF_LOAD_BALANCERS = [
  'loadBalancerClass',
  'loadBalancerIp',
  'allocateLoadBalancerNodePorts',
  'loadBalancerSourceRanges',
] as const;

function checkService(values: Values, service: EnvoyServiceOptions): void {
  const { name, loadBalancerClass, loadBalancerIp, annotations, labels } = service;
  if (name !== undefined) values.check('service.name', name, objectName);
  if (loadBalancerClass !== undefined) values.check('service.loadBalancerClass', loadBalancerClass, labelKey);
  if (
    loadBalancerIp !== undefined &&
    values.ip('service.loadBalancerIp', loadBalancerIp, 'gatewayAddress').family === 6
  )
    values.refuse(
      'service.loadBalancerIp',
      loadBalancerIp,
      'must be an IPv4 address, which is all that the field takes: ask for IPv6 by `addresses` of the gateway',
    );
  service.loadBalancerSourceRanges?.forEach((cidr, i) =>
    values.cidr(`service.loadBalancerSourceRanges[${i}]`, cidr, 'clients'),
  );
  if (labels) values.labels('service.labels', labels);
  for (const [key, text] of Object.entries(annotations ?? {}))
    values.check(`service.annotations.${key}`, text, yamlText);
  if ((service.type ?? EnvoyServiceType.LOAD_BALANCER) === EnvoyServiceType.LOAD_BALANCER) return;
  for (const prop of OF_LOAD_BALANCERS)
    if (service[prop] !== undefined)
      values.refuse(
        `service.${prop}`,
        service[prop],
        `is for Services of type LoadBalancer, and this one is of type ${service.type}: leave it out`,
      );
}

/** Why the Service of an EnvoyProxy cannot have the addresses of its Gateway, if it cannot. */
export function withoutAddresses({ _service: service }: EnvoyProxy): string | undefined {
  const { type = 'LoadBalancer', loadBalancerClass: ofClass, loadBalancerIp, annotations } = service;
  if (type !== 'LoadBalancer')
    return `the Service of its EnvoyProxy is of type ${type}, which has none: leave them out, or take LOAD_BALANCER`;
  if (ofClass !== undefined && ![BGP_CLASS, L2_CLASS].includes(ofClass))
    return `the Service of its EnvoyProxy is of class ${ofClass}, which gets none of Cilium: leave one of them out`;
  const asks = loadBalancerIp !== undefined || ADDRESS_ANNOTATIONS.some((key) => key in annotations);
  return asks ? 'its EnvoyProxy asks for an address too: say it in one place' : undefined;
}
