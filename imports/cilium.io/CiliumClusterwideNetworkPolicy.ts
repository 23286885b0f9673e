// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumClusterwideNetworkPolicy is made of. */
export interface CiliumClusterwideNetworkPolicyProps {
  /** @default 'cilium.io/v2' */
  readonly apiVersion?: 'cilium.io/v2';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.14 to 1.20. */
  readonly spec?: CiliumClusterwideNetworkPolicySpec;
  /** Cilium 1.14 to 1.20. */
  readonly specs?: readonly CiliumClusterwideNetworkPolicySpec[];
}

export interface CiliumClusterwideNetworkPolicySpecEgressAuthentication {
  /** Cilium 1.14 to 1.20. */
  readonly mode: 'disabled' | 'required' | 'test-always-fail';
}

export interface CiliumClusterwideNetworkPolicySpecEgressIcmpsFields {
  /** Cilium 1.14 to 1.20. */
  readonly family?: 'IPv4' | 'IPv6';
  /** Cilium 1.14 to 1.20. */
  readonly type: number | string;
}

export interface CiliumClusterwideNetworkPolicySpecEgressIcmps {
  /** Cilium 1.14 to 1.20. */
  readonly fields?: readonly CiliumClusterwideNetworkPolicySpecEgressIcmpsFields[];
}

export interface CiliumClusterwideNetworkPolicySpecEgressToCIDRSetCidrGroupSelectorMatchExpressions {
  /** Cilium 1.17 to 1.20. */
  readonly key: string;
  /** Cilium 1.17 to 1.20. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Cilium 1.17 to 1.20. */
  readonly values?: readonly string[];
}

export interface CiliumClusterwideNetworkPolicySpecEgressToCIDRSetCidrGroupSelector {
  /** Cilium 1.17 to 1.20. */
  readonly matchExpressions?: readonly CiliumClusterwideNetworkPolicySpecEgressToCIDRSetCidrGroupSelectorMatchExpressions[];
  /** Cilium 1.17 to 1.20. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumClusterwideNetworkPolicySpecEgressToCIDRSet {
  /** Cilium 1.14 to 1.20. */
  readonly cidr?: string;
  /** Cilium 1.14 to 1.20. */
  readonly cidrGroupRef?: string;
  /** Cilium 1.17 to 1.20. */
  readonly cidrGroupSelector?: CiliumClusterwideNetworkPolicySpecEgressToCIDRSetCidrGroupSelector;
  /** Cilium 1.14 to 1.20. */
  readonly except?: readonly string[];
}

export interface CiliumClusterwideNetworkPolicySpecEgressToEndpointsMatchExpressions {
  /** Cilium 1.14 to 1.20. */
  readonly key: string;
  /** Cilium 1.14 to 1.20. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Cilium 1.14 to 1.20. */
  readonly values?: readonly string[];
}

export interface CiliumClusterwideNetworkPolicySpecEgressToEndpoints {
  /** Cilium 1.14 to 1.20. */
  readonly matchExpressions?: readonly CiliumClusterwideNetworkPolicySpecEgressToEndpointsMatchExpressions[];
  /** Cilium 1.14 to 1.20. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumClusterwideNetworkPolicySpecEgressToFQDNs {
  /** Cilium 1.14 to 1.20. */
  readonly matchName?: string;
  /** Cilium 1.14 to 1.20. */
  readonly matchPattern?: string;
}

export interface CiliumClusterwideNetworkPolicySpecEgressToGroupsAws {
  /** Cilium 1.14 to 1.20. */
  readonly labels?: { readonly [key: string]: string };
  /** Cilium 1.14 to 1.20. */
  readonly region?: string;
  /** Cilium 1.14 to 1.20. */
  readonly securityGroupsIds?: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly securityGroupsNames?: readonly string[];
}

export interface CiliumClusterwideNetworkPolicySpecEgressToGroups {
  /** Cilium 1.14 to 1.20. */
  readonly aws?: CiliumClusterwideNetworkPolicySpecEgressToGroupsAws;
}

export interface CiliumClusterwideNetworkPolicySpecEgressToNodesMatchExpressions {
  /** Cilium 1.16 to 1.20. */
  readonly key: string;
  /** Cilium 1.16 to 1.20. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Cilium 1.16 to 1.20. */
  readonly values?: readonly string[];
}

export interface CiliumClusterwideNetworkPolicySpecEgressToNodes {
  /** Cilium 1.16 to 1.20. */
  readonly matchExpressions?: readonly CiliumClusterwideNetworkPolicySpecEgressToNodesMatchExpressions[];
  /** Cilium 1.16 to 1.20. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumClusterwideNetworkPolicySpecEgressToPortsListenerEnvoyConfig {
  /** Cilium 1.14 to 1.20. */
  readonly kind?: 'CiliumEnvoyConfig' | 'CiliumClusterwideEnvoyConfig';
  /** Cilium 1.14 to 1.20. */
  readonly name: string;
}

export interface CiliumClusterwideNetworkPolicySpecEgressToPortsListener {
  /** Cilium 1.14 to 1.20. */
  readonly envoyConfig: CiliumClusterwideNetworkPolicySpecEgressToPortsListenerEnvoyConfig;
  /** Cilium 1.14 to 1.20. */
  readonly name: string;
  /** Cilium 1.16 to 1.20. */
  readonly priority?: number;
}

export interface CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTLSSecret {
  /** Cilium 1.14 to 1.20. */
  readonly name: string;
  /** Cilium 1.14 to 1.20. */
  readonly namespace?: string;
}

export interface CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTLS {
  /** Cilium 1.14 to 1.20. */
  readonly certificate?: string;
  /** Cilium 1.14 to 1.20. */
  readonly privateKey?: string;
  /** Cilium 1.14 to 1.20. */
  readonly secret: CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTLSSecret;
  /** Cilium 1.14 to 1.20. */
  readonly trustedCA?: string;
}

export interface CiliumClusterwideNetworkPolicySpecEgressToPortsPorts {
  /** Cilium 1.16 to 1.20. */
  readonly endPort?: number;
  /** Cilium 1.14 to 1.20. */
  readonly port?: string;
  /** Cilium 1.14 to 1.20. */
  readonly protocol?: 'TCP' | 'UDP' | 'SCTP' | 'ANY' | 'VRRP' | 'IGMP' | 'GRE' | 'IPIP' | 'IPV6' | 'ESP' | 'AH';
}

export interface CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches {
  /** Cilium 1.14 to 1.20. */
  readonly mismatch?: 'LOG' | 'ADD' | 'DELETE' | 'REPLACE';
  /** Cilium 1.14 to 1.20. */
  readonly name: string;
  /** Cilium 1.14 to 1.20. */
  readonly secret?: CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTLSSecret;
  /** Cilium 1.14 to 1.20. */
  readonly value?: string;
}

export interface CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttp {
  /** Cilium 1.14 to 1.20. */
  readonly headerMatches?: readonly CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches[];
  /** Cilium 1.14 to 1.20. */
  readonly headers?: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly host?: string;
  /** Cilium 1.14 to 1.20. */
  readonly method?: string;
  /** Cilium 1.14 to 1.20. */
  readonly path?: string;
}

export interface CiliumClusterwideNetworkPolicySpecEgressToPortsRulesKafka {
  /** Cilium 1.14 to 1.19. */
  readonly apiKey?: string;
  /** Cilium 1.14 to 1.19. */
  readonly apiVersion?: string;
  /** Cilium 1.14 to 1.19. */
  readonly clientID?: string;
  /** Cilium 1.14 to 1.19. */
  readonly role?: 'produce' | 'consume';
  /** Cilium 1.14 to 1.19. */
  readonly topic?: string;
}

export interface CiliumClusterwideNetworkPolicySpecEgressToPortsRules {
  /** Cilium 1.14 to 1.20. */
  readonly dns?: readonly CiliumClusterwideNetworkPolicySpecEgressToFQDNs[];
  /** Cilium 1.14 to 1.20. */
  readonly http?: readonly CiliumClusterwideNetworkPolicySpecEgressToPortsRulesHttp[];
  /** Cilium 1.14 to 1.19. */
  readonly kafka?: readonly CiliumClusterwideNetworkPolicySpecEgressToPortsRulesKafka[];
  /** Cilium 1.14 to 1.19. */
  readonly l7?: readonly { readonly [key: string]: string }[];
  /** Cilium 1.14 to 1.19. */
  readonly l7proto?: string;
}

export interface CiliumClusterwideNetworkPolicySpecEgressToPorts {
  /** Cilium 1.14 to 1.20. */
  readonly listener?: CiliumClusterwideNetworkPolicySpecEgressToPortsListener;
  /** Cilium 1.14 to 1.20. */
  readonly originatingTLS?: CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTLS;
  /** Cilium 1.14 to 1.20. */
  readonly ports?: readonly CiliumClusterwideNetworkPolicySpecEgressToPortsPorts[];
  /** Cilium 1.14 to 1.20. */
  readonly rules?: CiliumClusterwideNetworkPolicySpecEgressToPortsRules;
  /** Cilium 1.14 to 1.20. */
  readonly serverNames?: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly terminatingTLS?: CiliumClusterwideNetworkPolicySpecEgressToPortsOriginatingTLS;
}

export interface CiliumClusterwideNetworkPolicySpecEgressToRequiresMatchExpressions {
  /** Cilium 1.14 to 1.18. */
  readonly key: string;
  /** Cilium 1.14 to 1.18. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Cilium 1.14 to 1.18. */
  readonly values?: readonly string[];
}

export interface CiliumClusterwideNetworkPolicySpecEgressToRequires {
  /** Cilium 1.14 to 1.18. */
  readonly matchExpressions?: readonly CiliumClusterwideNetworkPolicySpecEgressToRequiresMatchExpressions[];
  /** Cilium 1.14 to 1.18. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumClusterwideNetworkPolicySpecEgressToServicesK8sService {
  /** Cilium 1.14 to 1.20. */
  readonly namespace?: string;
  /** Cilium 1.14 to 1.20. */
  readonly serviceName?: string;
}

export interface CiliumClusterwideNetworkPolicySpecEgressToServicesK8sServiceSelector {
  /** Cilium 1.14 to 1.20. */
  readonly namespace?: string;
  /** Cilium 1.14 to 1.20. */
  readonly selector: CiliumClusterwideNetworkPolicySpecEgressToEndpoints;
}

export interface CiliumClusterwideNetworkPolicySpecEgressToServices {
  /** Cilium 1.14 to 1.20. */
  readonly k8sService?: CiliumClusterwideNetworkPolicySpecEgressToServicesK8sService;
  /** Cilium 1.14 to 1.20. */
  readonly k8sServiceSelector?: CiliumClusterwideNetworkPolicySpecEgressToServicesK8sServiceSelector;
}

export interface CiliumClusterwideNetworkPolicySpecEgress {
  /** Cilium 1.14 to 1.20. */
  readonly authentication?: CiliumClusterwideNetworkPolicySpecEgressAuthentication;
  /** Cilium 1.14 to 1.20. */
  readonly icmps?: readonly CiliumClusterwideNetworkPolicySpecEgressIcmps[];
  /** Cilium 1.14 to 1.20. */
  readonly toCIDR?: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly toCIDRSet?: readonly CiliumClusterwideNetworkPolicySpecEgressToCIDRSet[];
  /** Cilium 1.14 to 1.20. */
  readonly toEndpoints?: readonly CiliumClusterwideNetworkPolicySpecEgressToEndpoints[];
  /** Cilium 1.14 to 1.20. */
  readonly toEntities?: readonly ('all' | 'world' | 'cluster' | 'host' | 'init' | 'ingress' | 'unmanaged' | 'remote-node' | 'health' | 'none' | 'kube-apiserver' | 'cluster-mesh')[];
  /** Cilium 1.14 to 1.20. */
  readonly toFQDNs?: readonly CiliumClusterwideNetworkPolicySpecEgressToFQDNs[];
  /** Cilium 1.14 to 1.20. */
  readonly toGroups?: readonly CiliumClusterwideNetworkPolicySpecEgressToGroups[];
  /** Cilium 1.16 to 1.20. */
  readonly toNodes?: readonly CiliumClusterwideNetworkPolicySpecEgressToNodes[];
  /** Cilium 1.14 to 1.20. */
  readonly toPorts?: readonly CiliumClusterwideNetworkPolicySpecEgressToPorts[];
  /** Cilium 1.14 to 1.20. */
  readonly toRequires?: readonly (string | CiliumClusterwideNetworkPolicySpecEgressToRequires)[];
  /** Cilium 1.14 to 1.20. */
  readonly toServices?: readonly CiliumClusterwideNetworkPolicySpecEgressToServices[];
}

export interface CiliumClusterwideNetworkPolicySpecEgressDenyToPorts {
  /** Cilium 1.14 to 1.20. */
  readonly ports?: readonly CiliumClusterwideNetworkPolicySpecEgressToPortsPorts[];
}

export interface CiliumClusterwideNetworkPolicySpecEgressDeny {
  /** Cilium 1.14 to 1.20. */
  readonly icmps?: readonly CiliumClusterwideNetworkPolicySpecEgressIcmps[];
  /** Cilium 1.14 to 1.20. */
  readonly toCIDR?: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly toCIDRSet?: readonly CiliumClusterwideNetworkPolicySpecEgressToCIDRSet[];
  /** Cilium 1.14 to 1.20. */
  readonly toEndpoints?: readonly CiliumClusterwideNetworkPolicySpecEgressToEndpoints[];
  /** Cilium 1.14 to 1.20. */
  readonly toEntities?: readonly ('all' | 'world' | 'cluster' | 'host' | 'init' | 'ingress' | 'unmanaged' | 'remote-node' | 'health' | 'none' | 'kube-apiserver' | 'cluster-mesh')[];
  /** Cilium 1.14 to 1.20. */
  readonly toGroups?: readonly CiliumClusterwideNetworkPolicySpecEgressToGroups[];
  /** Cilium 1.16 to 1.20. */
  readonly toNodes?: readonly CiliumClusterwideNetworkPolicySpecEgressToNodes[];
  /** Cilium 1.14 to 1.20. */
  readonly toPorts?: readonly CiliumClusterwideNetworkPolicySpecEgressDenyToPorts[];
  /** Cilium 1.14 to 1.20. */
  readonly toRequires?: readonly (string | CiliumClusterwideNetworkPolicySpecEgressToRequires)[];
  /** Cilium 1.14 to 1.20. */
  readonly toServices?: readonly CiliumClusterwideNetworkPolicySpecEgressToServices[];
}

export interface CiliumClusterwideNetworkPolicySpecEnableDefaultDeny {
  /** Cilium 1.16 to 1.20. */
  readonly egress?: boolean;
  /** Cilium 1.16 to 1.20. */
  readonly ingress?: boolean;
}

export interface CiliumClusterwideNetworkPolicySpecIngressFromGroupsAws {
  /** Cilium 1.16 to 1.20. */
  readonly labels?: { readonly [key: string]: string };
  /** Cilium 1.16 to 1.20. */
  readonly region?: string;
  /** Cilium 1.16 to 1.20. */
  readonly securityGroupsIds?: readonly string[];
  /** Cilium 1.16 to 1.20. */
  readonly securityGroupsNames?: readonly string[];
}

export interface CiliumClusterwideNetworkPolicySpecIngressFromGroups {
  /** Cilium 1.16 to 1.20. */
  readonly aws?: CiliumClusterwideNetworkPolicySpecIngressFromGroupsAws;
}

export interface CiliumClusterwideNetworkPolicySpecIngress {
  /** Cilium 1.14 to 1.20. */
  readonly authentication?: CiliumClusterwideNetworkPolicySpecEgressAuthentication;
  /** Cilium 1.14 to 1.20. */
  readonly fromCIDR?: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly fromCIDRSet?: readonly CiliumClusterwideNetworkPolicySpecEgressToCIDRSet[];
  /** Cilium 1.14 to 1.20. */
  readonly fromEndpoints?: readonly CiliumClusterwideNetworkPolicySpecEgressToEndpoints[];
  /** Cilium 1.14 to 1.20. */
  readonly fromEntities?: readonly ('all' | 'world' | 'cluster' | 'host' | 'init' | 'ingress' | 'unmanaged' | 'remote-node' | 'health' | 'none' | 'kube-apiserver' | 'cluster-mesh')[];
  /** Cilium 1.16 to 1.20. */
  readonly fromGroups?: readonly CiliumClusterwideNetworkPolicySpecIngressFromGroups[];
  /** Cilium 1.16 to 1.20. */
  readonly fromNodes?: readonly CiliumClusterwideNetworkPolicySpecEgressToNodes[];
  /** Cilium 1.14 to 1.20. */
  readonly fromRequires?: readonly (string | CiliumClusterwideNetworkPolicySpecEgressToRequires)[];
  /** Cilium 1.14 to 1.20. */
  readonly icmps?: readonly CiliumClusterwideNetworkPolicySpecEgressIcmps[];
  /** Cilium 1.14 to 1.20. */
  readonly toPorts?: readonly CiliumClusterwideNetworkPolicySpecEgressToPorts[];
}

export interface CiliumClusterwideNetworkPolicySpecIngressDeny {
  /** Cilium 1.14 to 1.20. */
  readonly fromCIDR?: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly fromCIDRSet?: readonly CiliumClusterwideNetworkPolicySpecEgressToCIDRSet[];
  /** Cilium 1.14 to 1.20. */
  readonly fromEndpoints?: readonly CiliumClusterwideNetworkPolicySpecEgressToEndpoints[];
  /** Cilium 1.14 to 1.20. */
  readonly fromEntities?: readonly ('all' | 'world' | 'cluster' | 'host' | 'init' | 'ingress' | 'unmanaged' | 'remote-node' | 'health' | 'none' | 'kube-apiserver' | 'cluster-mesh')[];
  /** Cilium 1.16 to 1.20. */
  readonly fromGroups?: readonly CiliumClusterwideNetworkPolicySpecIngressFromGroups[];
  /** Cilium 1.16 to 1.20. */
  readonly fromNodes?: readonly CiliumClusterwideNetworkPolicySpecEgressToNodes[];
  /** Cilium 1.14 to 1.20. */
  readonly fromRequires?: readonly (string | CiliumClusterwideNetworkPolicySpecEgressToRequires)[];
  /** Cilium 1.14 to 1.20. */
  readonly icmps?: readonly CiliumClusterwideNetworkPolicySpecEgressIcmps[];
  /** Cilium 1.14 to 1.20. */
  readonly toPorts?: readonly CiliumClusterwideNetworkPolicySpecEgressDenyToPorts[];
}

export interface CiliumClusterwideNetworkPolicySpecLabels {
  /** Cilium 1.14 to 1.20. */
  readonly key: string;
  /** Cilium 1.14 to 1.20. */
  readonly source?: string;
  /** Cilium 1.14 to 1.20. */
  readonly value?: string;
}

export interface CiliumClusterwideNetworkPolicySpecLog {
  /** Cilium 1.18 to 1.20. */
  readonly value?: string;
}

export interface CiliumClusterwideNetworkPolicySpec {
  /** Cilium 1.14 to 1.20. */
  readonly description?: string;
  /** Cilium 1.14 to 1.20. */
  readonly egress?: readonly CiliumClusterwideNetworkPolicySpecEgress[];
  /** Cilium 1.14 to 1.20. */
  readonly egressDeny?: readonly CiliumClusterwideNetworkPolicySpecEgressDeny[];
  /** Cilium 1.16 to 1.20. */
  readonly enableDefaultDeny?: CiliumClusterwideNetworkPolicySpecEnableDefaultDeny;
  /** Cilium 1.14 to 1.20. */
  readonly endpointSelector?: CiliumClusterwideNetworkPolicySpecEgressToEndpoints;
  /** Cilium 1.14 to 1.20. */
  readonly ingress?: readonly CiliumClusterwideNetworkPolicySpecIngress[];
  /** Cilium 1.14 to 1.20. */
  readonly ingressDeny?: readonly CiliumClusterwideNetworkPolicySpecIngressDeny[];
  /** Cilium 1.14 to 1.20. */
  readonly labels?: readonly CiliumClusterwideNetworkPolicySpecLabels[];
  /** Cilium 1.18 to 1.20. */
  readonly log?: CiliumClusterwideNetworkPolicySpecLog;
  /** Cilium 1.14 to 1.20. */
  readonly nodeSelector?: CiliumClusterwideNetworkPolicySpecEgressToEndpoints;
}
