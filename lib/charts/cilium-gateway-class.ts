import { Chart, ChartProps } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { CiliumGatewayClassConfig } from '../../imports/cilium.io';
import { GatewayClass } from '../../imports/gateway.networking.k8s.io';
import { writeGatewayClassConfig } from '../kinds/cilium-gateway-class-config';
import { writeGatewayClass } from '../kinds/gateway-class';
import { metadata } from '../kinds/manifest';
import type { ICilium } from '../references/cilium';
import { DEFAULT_VERSION, releaseOf, releasesWith } from '../release/table';
import { Synthesis } from '../synth/synthesis';
import { checkCall } from '../api/call';
import { dnsLabel, labelKey, objectName } from '../values/rules';
import { Values } from '../api/values';
import { clusterWide } from './cluster-object';
import { IpFamily, IpFamilyPolicy } from './ip-families';

/** A GatewayClass that Gateways may name. */
export interface IGatewayClass extends IConstruct {
  /** Name of the GatewayClass object. */
  readonly gatewayClassName: string;
}

/** The type of the Service that Cilium makes for a Gateway. */
export enum GatewayServiceType {
  /** An address of its own, from a pool. */
  LOAD_BALANCER = 'LoadBalancer',
  /** A port on every node, and no address of its own. */
  NODE_PORT = 'NodePort',
}

/** Which nodes take traffic from outside for a Service. */
export enum ExternalTrafficPolicy {
  /** Every node. */
  CLUSTER = 'Cluster',
  /** Nodes that run a pod of the Service: the client's address stays. */
  LOCAL = 'Local',
}

/** Whether the clients in `loadBalancerSourceRanges` are allowed or denied. */
export enum SourceRangesPolicy {
  /** Only these clients are allowed. */
  ALLOW = 'Allow',
  /** Only these clients are denied. */
  DENY = 'Deny',
}

/** Settings of the Services of a class's Gateways. */
export interface GatewayServiceOptions {
  /**
   * Type of the Service.
   * @default GatewayServiceType.LOAD_BALANCER
   */
  readonly type?: GatewayServiceType;

  /**
   * Which nodes take traffic from outside.
   * @default ExternalTrafficPolicy.CLUSTER
   */
  readonly externalTrafficPolicy?: ExternalTrafficPolicy;

  /**
   * The `loadBalancerClass`: "name" or "prefix/name". Cilium gives addresses for "io.cilium/bgp-control-plane" and
   * "io.cilium/l2-announcer", and for no other class. For Services of type LoadBalancer.
   * @default - none: Cilium gives the address, and BGP and L2 announcements both may announce it
   */
  readonly loadBalancerClass?: string;

  /**
   * Families of the addresses, the first one first. Each once.
   * @default - those that Cilium itself has
   */
  readonly ipFamilies?: IpFamily[];

  /**
   * The number of IP families (`ipFamilyPolicy`).
   * @default - both where Cilium has both
   */
  readonly ipFamilyPolicy?: IpFamilyPolicy;

  /**
   * Networks of clients, as CIDRs, that are allowed or denied. For Services of type LoadBalancer.
   * @default - every client gets in
   */
  readonly loadBalancerSourceRanges?: string[];

  /**
   * Whether `loadBalancerSourceRanges` are allowed or denied.
   * @default SourceRangesPolicy.ALLOW
   */
  readonly loadBalancerSourceRangesPolicy?: SourceRangesPolicy;

  /**
   * Whether the Service has a port on every node too. For Services of type LoadBalancer.
   * @default true
   */
  readonly allocateLoadBalancerNodePorts?: boolean;
}

/** Properties of `CiliumGatewayClass`. */
export interface CiliumGatewayClassProps extends ChartProps {
  /**
   * The Cilium that serves the class: decides API versions.
   * @default - the newest supported version
   */
  readonly cilium?: ICilium;

  /**
   * Name of the GatewayClass: an object name, and not "cilium", which is the one that Cilium's chart makes.
   * @default - the chart's id
   */
  readonly className?: string;

  /**
   * Settings of the Services of its Gateways. Not every release has them: see docs/releases.md.
   * @default - as those of class "cilium"
   */
  readonly service?: GatewayServiceOptions;
}

/**
 * A GatewayClass of Cilium beside "cilium", and the CiliumGatewayClassConfig that says how it differs. To set a field
 * that has no property here, patch the config: `ApiObject.of(gatewayClass.node.findChild('Config'))`.
 *
 * @example
 * const gatewayClass = new CiliumGatewayClass(app, 'internal', {
 *   service: { loadBalancerSourceRanges: ['192.0.2.0/24'] },
 * });
 * new SharedGateway(app, 'tools', { gatewayClass });
 */
export class CiliumGatewayClass extends Chart implements IGatewayClass {
  public readonly gatewayClassName: string;

  /**
   * @param scope the app
   * @param id name of the chart and so of its file
   * @param props what differs from the defaults
   * @throws where a name, class or CIDR cannot be right, two properties contradict each other, or the release has no
   * such config
   */
  constructor(scope: Construct, id: string, props: CiliumGatewayClassProps = {}) {
    checkCall('new CiliumGatewayClass', [scope, id, props], new.target);
    super(scope, id, { ...props, namespace: props.namespace ?? props.cilium?.namespace ?? 'kube-system' });
    Synthesis.of(this).companions.writtenFor.push({
      path: this.node.path,
      version: props.cilium?.version ?? DEFAULT_VERSION,
    });
    const release = releaseOf(props.cilium?.version ?? DEFAULT_VERSION);
    const values = new Values(this);
    const name = values.check('className', props.className ?? id, className);
    values.check('namespace', this.namespace!, dnsLabel);
    if (props.service && !release.gatewayClassConfig) {
      values.refuse(
        'service',
        undefined,
        `Cilium ${release.minor} has no CiliumGatewayClassConfig ` +
          `(${releasesWith((other) => other.gatewayClassConfig !== undefined)} have): leave it out, or take one of ` +
          'these releases',
      );
    }
    if (props.service) checkService(values, props.service);
    this.gatewayClassName = name;
    if (!values.goOn()) return;

    if (props.service)
      new CiliumGatewayClassConfig(this, 'Config', {
        apiVersion: release.gatewayClassConfig!.apiVersion,
        metadata: metadata({ name }),
        spec: writeGatewayClassConfig(props.service),
      });
    clusterWide(
      new GatewayClass(this, 'Resource', {
        apiVersion: release.gatewayApi.apiVersion,
        metadata: metadata({ name }),
        spec: writeGatewayClass({ config: props.service && { name, namespace: this.namespace! } }),
      }),
    );
  }
}

function className(value: string): string | undefined {
  return (
    objectName(value) ?? (value === 'cilium' ? "is the class that Cilium's chart makes: take another name" : undefined)
  );
}

function checkService(values: Values, service: GatewayServiceOptions): void {
  const { ipFamilies: families, ipFamilyPolicy: policy } = service;
  if (service.loadBalancerClass !== undefined)
    values.check('service.loadBalancerClass', service.loadBalancerClass, labelKey);
  service.loadBalancerSourceRanges?.forEach((cidr, i) =>
    values.cidr(`service.loadBalancerSourceRanges[${i}]`, cidr, 'clients'),
  );
  if (service.type === GatewayServiceType.NODE_PORT) {
    for (const prop of ['loadBalancerClass', 'loadBalancerSourceRanges', 'allocateLoadBalancerNodePorts'] as const) {
      if (service[prop] !== undefined)
        values.refuse(
          `service.${prop}`,
          service[prop],
          'is for Services of type LoadBalancer, and Cilium ignores it for NodePort: leave it out',
        );
    }
  }
  if (families && (families.length === 0 || new Set(families).size < families.length)) {
    values.refuse('service.ipFamilies', families, 'must name one family or both, each once');
  } else if (families?.length === 2 && policy === IpFamilyPolicy.SINGLE_STACK) {
    values.refuse(
      'service.ipFamilies',
      families,
      `must be one with ipFamilyPolicy ${policy}: the API server refuses the Service`,
    );
  }
}
