import type {
  CiliumGatewayClassConfigSpec,
  CiliumGatewayClassConfigSpecService,
} from '../../imports/cilium.io/CiliumGatewayClassConfig';
import { Json, record, text, texts } from '../values/json';

/** The settings of a CiliumGatewayClassConfig for the Services of Gateways. */
export interface GatewayServiceIntent {
  /** "LoadBalancer" or "NodePort". */
  readonly type?: string;
  /** "Cluster" or "Local". */
  readonly externalTrafficPolicy?: string;
  readonly loadBalancerClass?: string;
  readonly ipFamilies?: readonly string[];
  readonly ipFamilyPolicy?: string;
  readonly loadBalancerSourceRanges?: readonly string[];
  /** "Allow" or "Deny". */
  readonly loadBalancerSourceRangesPolicy?: string;
  readonly allocateLoadBalancerNodePorts?: boolean;
}

type Service = CiliumGatewayClassConfigSpecService;

export function writeGatewayClassConfig(intent: GatewayServiceIntent): CiliumGatewayClassConfigSpec {
  return {
    service: {
      type: intent.type as Service['type'],
      externalTrafficPolicy: intent.externalTrafficPolicy,
      loadBalancerClass: intent.loadBalancerClass,
      ipFamilies: intent.ipFamilies,
      ipFamilyPolicy: intent.ipFamilyPolicy,
      loadBalancerSourceRanges: intent.loadBalancerSourceRanges,
      loadBalancerSourceRangesPolicy:
        intent.loadBalancerSourceRangesPolicy as Service['loadBalancerSourceRangesPolicy'],
      allocateLoadBalancerNodePorts: intent.allocateLoadBalancerNodePorts,
    },
  };
}

export function readGatewayClassConfig(json: Json): GatewayServiceIntent {
  const service = record(record(json.spec).service);
  const textsOf = (value: unknown) => (Array.isArray(value) ? texts(value) : undefined);
  return {
    type: text(service.type),
    externalTrafficPolicy: text(service.externalTrafficPolicy),
    loadBalancerClass: text(service.loadBalancerClass),
    ipFamilies: textsOf(service.ipFamilies),
    ipFamilyPolicy: text(service.ipFamilyPolicy),
    loadBalancerSourceRanges: textsOf(service.loadBalancerSourceRanges),
    loadBalancerSourceRangesPolicy: text(service.loadBalancerSourceRangesPolicy),
    allocateLoadBalancerNodePorts:
      typeof service.allocateLoadBalancerNodePorts === 'boolean' ? service.allocateLoadBalancerNodePorts : undefined,
  };
}
