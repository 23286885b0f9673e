// Generated from the CRDs listed in cdk8s.yaml: do not edit, run `npm run import`.
import type { ApiObjectMetadata } from 'cdk8s';

/** What a CiliumNetworkPolicy is made of. */
export interface CiliumNetworkPolicyProps {
  /** @default 'cilium.io/v2' */
  readonly apiVersion?: 'cilium.io/v2';
  readonly metadata?: ApiObjectMetadata;
  /** Cilium 1.14 to 1.20. */
  readonly spec?: CiliumNetworkPolicySpec;
  /** Cilium 1.14 to 1.20. */
  readonly specs?: readonly CiliumNetworkPolicySpec[];
}

export interface CiliumNetworkPolicySpecEgressAuthentication {
  /** Cilium 1.14 to 1.20. */
  readonly mode: 'disabled' | 'required' | 'test-always-fail';
}

export interface CiliumNetworkPolicySpecEgressIcmpsFields {
  /** Cilium 1.14 to 1.20. */
  readonly family?: 'IPv4' | 'IPv6';
  /** Cilium 1.14 to 1.20. */
  readonly type: number | string;
}

export interface CiliumNetworkPolicySpecEgressIcmps {
  /** Cilium 1.14 to 1.20. */
  readonly fields?: readonly CiliumNetworkPolicySpecEgressIcmpsFields[];
}

export interface CiliumNetworkPolicySpecEgressToCIDRSetCidrGroupSelectorMatchExpressions {
  /** Cilium 1.17 to 1.20. */
  readonly key: string;
  /** Cilium 1.17 to 1.20. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Cilium 1.17 to 1.20. */
  readonly values?: readonly string[];
}

export interface CiliumNetworkPolicySpecEgressToCIDRSetCidrGroupSelector {
  /** Cilium 1.17 to 1.20. */
  readonly matchExpressions?: readonly CiliumNetworkPolicySpecEgressToCIDRSetCidrGroupSelectorMatchExpressions[];
  /** Cilium 1.17 to 1.20. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumNetworkPolicySpecEgressToCIDRSet {
  /** Cilium 1.14 to 1.20. */
  readonly cidr?: string;
  /** Cilium 1.14 to 1.20. */
  readonly cidrGroupRef?: string;
  /** Cilium 1.17 to 1.20. */
  readonly cidrGroupSelector?: CiliumNetworkPolicySpecEgressToCIDRSetCidrGroupSelector;
  /** Cilium 1.14 to 1.20. */
  readonly except?: readonly string[];
}

export interface CiliumNetworkPolicySpecEgressToEndpointsMatchExpressions {
  /** Cilium 1.14 to 1.20. */
  readonly key: string;
  /** Cilium 1.14 to 1.20. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Cilium 1.14 to 1.20. */
  readonly values?: readonly string[];
}

export interface CiliumNetworkPolicySpecEgressToEndpoints {
  /** Cilium 1.14 to 1.20. */
  readonly matchExpressions?: readonly CiliumNetworkPolicySpecEgressToEndpointsMatchExpressions[];
  /** Cilium 1.14 to 1.20. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumNetworkPolicySpecEgressToFQDNs {
  /** Cilium 1.14 to 1.20. */
  readonly matchName?: string;
  /** Cilium 1.14 to 1.20. */
  readonly matchPattern?: string;
}

export interface CiliumNetworkPolicySpecEgressToGroupsAws {
  /** Cilium 1.14 to 1.20. */
  readonly labels?: { readonly [key: string]: string };
  /** Cilium 1.14 to 1.20. */
  readonly region?: string;
  /** Cilium 1.14 to 1.20. */
  readonly securityGroupsIds?: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly securityGroupsNames?: readonly string[];
}

export interface CiliumNetworkPolicySpecEgressToGroups {
  /** Cilium 1.14 to 1.20. */
  readonly aws?: CiliumNetworkPolicySpecEgressToGroupsAws;
}

export interface CiliumNetworkPolicySpecEgressToNodesMatchExpressions {
  /** Cilium 1.16 to 1.20. */
  readonly key: string;
  /** Cilium 1.16 to 1.20. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Cilium 1.16 to 1.20. */
  readonly values?: readonly string[];
}

export interface CiliumNetworkPolicySpecEgressToNodes {
  /** Cilium 1.16 to 1.20. */
  readonly matchExpressions?: readonly CiliumNetworkPolicySpecEgressToNodesMatchExpressions[];
  /** Cilium 1.16 to 1.20. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfig {
  /** Cilium 1.14 to 1.20. */
  readonly kind?: 'CiliumEnvoyConfig' | 'CiliumClusterwideEnvoyConfig';
  /** Cilium 1.14 to 1.20. */
  readonly name: string;
}

export interface CiliumNetworkPolicySpecEgressToPortsListener {
  /** Cilium 1.14 to 1.20. */
  readonly envoyConfig: CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfig;
  /** Cilium 1.14 to 1.20. */
  readonly name: string;
  /** Cilium 1.16 to 1.20. */
  readonly priority?: number;
}

export interface CiliumNetworkPolicySpecEgressToPortsOriginatingTLSSecret {
  /** Cilium 1.14 to 1.20. */
  readonly name: string;
  /** Cilium 1.14 to 1.20. */
  readonly namespace?: string;
}

export interface CiliumNetworkPolicySpecEgressToPortsOriginatingTLS {
  /** Cilium 1.14 to 1.20. */
  readonly certificate?: string;
  /** Cilium 1.14 to 1.20. */
  readonly privateKey?: string;
  /** Cilium 1.14 to 1.20. */
  readonly secret: CiliumNetworkPolicySpecEgressToPortsOriginatingTLSSecret;
  /** Cilium 1.14 to 1.20. */
  readonly trustedCA?: string;
}

export interface CiliumNetworkPolicySpecEgressToPortsPorts {
  /** Cilium 1.16 to 1.20. */
  readonly endPort?: number;
  /** Cilium 1.14 to 1.20. */
  readonly port?: string;
  /** Cilium 1.14 to 1.20. */
  readonly protocol?: 'TCP' | 'UDP' | 'SCTP' | 'ANY' | 'VRRP' | 'IGMP' | 'GRE' | 'IPIP' | 'IPV6' | 'ESP' | 'AH';
}

export interface CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches {
  /** Cilium 1.14 to 1.20. */
  readonly mismatch?: 'LOG' | 'ADD' | 'DELETE' | 'REPLACE';
  /** Cilium 1.14 to 1.20. */
  readonly name: string;
  /** Cilium 1.14 to 1.20. */
  readonly secret?: CiliumNetworkPolicySpecEgressToPortsOriginatingTLSSecret;
  /** Cilium 1.14 to 1.20. */
  readonly value?: string;
}

export interface CiliumNetworkPolicySpecEgressToPortsRulesHttp {
  /** Cilium 1.14 to 1.20. */
  readonly headerMatches?: readonly CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches[];
  /** Cilium 1.14 to 1.20. */
  readonly headers?: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly host?: string;
  /** Cilium 1.14 to 1.20. */
  readonly method?: string;
  /** Cilium 1.14 to 1.20. */
  readonly path?: string;
}

export interface CiliumNetworkPolicySpecEgressToPortsRulesKafka {
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

export interface CiliumNetworkPolicySpecEgressToPortsRules {
  /** Cilium 1.14 to 1.20. */
  readonly dns?: readonly CiliumNetworkPolicySpecEgressToFQDNs[];
  /** Cilium 1.14 to 1.20. */
  readonly http?: readonly CiliumNetworkPolicySpecEgressToPortsRulesHttp[];
  /** Cilium 1.14 to 1.19. */
  readonly kafka?: readonly CiliumNetworkPolicySpecEgressToPortsRulesKafka[];
  /** Cilium 1.14 to 1.19. */
  readonly l7?: readonly { readonly [key: string]: string }[];
  /** Cilium 1.14 to 1.19. */
  readonly l7proto?: string;
}

export interface CiliumNetworkPolicySpecEgressToPorts {
  /** Cilium 1.14 to 1.20. */
  readonly listener?: CiliumNetworkPolicySpecEgressToPortsListener;
  /** Cilium 1.14 to 1.20. */
  readonly originatingTLS?: CiliumNetworkPolicySpecEgressToPortsOriginatingTLS;
  /** Cilium 1.14 to 1.20. */
  readonly ports?: readonly CiliumNetworkPolicySpecEgressToPortsPorts[];
  /** Cilium 1.14 to 1.20. */
  readonly rules?: CiliumNetworkPolicySpecEgressToPortsRules;
  /** Cilium 1.14 to 1.20. */
  readonly serverNames?: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly terminatingTLS?: CiliumNetworkPolicySpecEgressToPortsOriginatingTLS;
}

export interface CiliumNetworkPolicySpecEgressToRequiresMatchExpressions {
  /** Cilium 1.14 to 1.18. */
  readonly key: string;
  /** Cilium 1.14 to 1.18. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** Cilium 1.14 to 1.18. */
  readonly values?: readonly string[];
}

export interface CiliumNetworkPolicySpecEgressToRequires {
  /** Cilium 1.14 to 1.18. */
  readonly matchExpressions?: readonly CiliumNetworkPolicySpecEgressToRequiresMatchExpressions[];
  /** Cilium 1.14 to 1.18. */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface CiliumNetworkPolicySpecEgressToServicesK8sService {
  /** Cilium 1.14 to 1.20. */
  readonly namespace?: string;
  /** Cilium 1.14 to 1.20. */
  readonly serviceName?: string;
}

export interface CiliumNetworkPolicySpecEgressToServicesK8sServiceSelector {
  /** Cilium 1.14 to 1.20. */
  readonly namespace?: string;
  /** Cilium 1.14 to 1.20. */
  readonly selector: CiliumNetworkPolicySpecEgressToEndpoints;
}

export interface CiliumNetworkPolicySpecEgressToServices {
  /** Cilium 1.14 to 1.20. */
  readonly k8sService?: CiliumNetworkPolicySpecEgressToServicesK8sService;
  /** Cilium 1.14 to 1.20. */
  readonly k8sServiceSelector?: CiliumNetworkPolicySpecEgressToServicesK8sServiceSelector;
}

export interface CiliumNetworkPolicySpecEgress {
  /** Cilium 1.14 to 1.20. */
  readonly authentication?: CiliumNetworkPolicySpecEgressAuthentication;
  /** Cilium 1.14 to 1.20. */
  readonly icmps?: readonly CiliumNetworkPolicySpecEgressIcmps[];
  /** Cilium 1.14 to 1.20. */
  readonly toCIDR?: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly toCIDRSet?: readonly CiliumNetworkPolicySpecEgressToCIDRSet[];
  /** Cilium 1.14 to 1.20. */
  readonly toEndpoints?: readonly CiliumNetworkPolicySpecEgressToEndpoints[];
  /** Cilium 1.14 to 1.20. */
  readonly toEntities?: readonly ('all' | 'world' | 'cluster' | 'host' | 'init' | 'ingress' | 'unmanaged' | 'remote-node' | 'health' | 'none' | 'kube-apiserver' | 'cluster-mesh')[];
  /** Cilium 1.14 to 1.20. */
  readonly toFQDNs?: readonly CiliumNetworkPolicySpecEgressToFQDNs[];
  /** Cilium 1.14 to 1.20. */
  readonly toGroups?: readonly CiliumNetworkPolicySpecEgressToGroups[];
  /** Cilium 1.16 to 1.20. */
  readonly toNodes?: readonly CiliumNetworkPolicySpecEgressToNodes[];
  /** Cilium 1.14 to 1.20. */
  readonly toPorts?: readonly CiliumNetworkPolicySpecEgressToPorts[];
  /** Cilium 1.14 to 1.20. */
  readonly toRequires?: readonly (string | CiliumNetworkPolicySpecEgressToRequires)[];
  /** Cilium 1.14 to 1.20. */
  readonly toServices?: readonly CiliumNetworkPolicySpecEgressToServices[];
}

export interface CiliumNetworkPolicySpecEgressDenyToPorts {
  /** Cilium 1.14 to 1.20. */
  readonly ports?: readonly CiliumNetworkPolicySpecEgressToPortsPorts[];
}

export interface CiliumNetworkPolicySpecEgressDeny {
  /** Cilium 1.14 to 1.20. */
  readonly icmps?: readonly CiliumNetworkPolicySpecEgressIcmps[];
  /** Cilium 1.14 to 1.20. */
  readonly toCIDR?: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly toCIDRSet?: readonly CiliumNetworkPolicySpecEgressToCIDRSet[];
  /** Cilium 1.14 to 1.20. */
  readonly toEndpoints?: readonly CiliumNetworkPolicySpecEgressToEndpoints[];
  /** Cilium 1.14 to 1.20. */
  readonly toEntities?: readonly ('all' | 'world' | 'cluster' | 'host' | 'init' | 'ingress' | 'unmanaged' | 'remote-node' | 'health' | 'none' | 'kube-apiserver' | 'cluster-mesh')[];
  /** Cilium 1.14 to 1.20. */
  readonly toGroups?: readonly CiliumNetworkPolicySpecEgressToGroups[];
  /** Cilium 1.16 to 1.20. */
  readonly toNodes?: readonly CiliumNetworkPolicySpecEgressToNodes[];
  /** Cilium 1.14 to 1.20. */
  readonly toPorts?: readonly CiliumNetworkPolicySpecEgressDenyToPorts[];
  /** Cilium 1.14 to 1.20. */
  readonly toRequires?: readonly (string | CiliumNetworkPolicySpecEgressToRequires)[];
  /** Cilium 1.14 to 1.20. */
  readonly toServices?: readonly CiliumNetworkPolicySpecEgressToServices[];
}

export interface CiliumNetworkPolicySpecEnableDefaultDeny {
  /** Cilium 1.16 to 1.20. */
  readonly egress?: boolean;
  /** Cilium 1.16 to 1.20. */
  readonly ingress?: boolean;
}

export interface CiliumNetworkPolicySpecIngressFromGroupsAws {
  /** Cilium 1.16 to 1.20. */
  readonly labels?: { readonly [key: string]: string };
  /** Cilium 1.16 to 1.20. */
  readonly region?: string;
  /** Cilium 1.16 to 1.20. */
  readonly securityGroupsIds?: readonly string[];
  /** Cilium 1.16 to 1.20. */
  readonly securityGroupsNames?: readonly string[];
}

export interface CiliumNetworkPolicySpecIngressFromGroups {
  /** Cilium 1.16 to 1.20. */
  readonly aws?: CiliumNetworkPolicySpecIngressFromGroupsAws;
}

export interface CiliumNetworkPolicySpecIngress {
  /** Cilium 1.14 to 1.20. */
  readonly authentication?: CiliumNetworkPolicySpecEgressAuthentication;
  /** Cilium 1.14 to 1.20. */
  readonly fromCIDR?: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly fromCIDRSet?: readonly CiliumNetworkPolicySpecEgressToCIDRSet[];
  /** Cilium 1.14 to 1.20. */
  readonly fromEndpoints?: readonly CiliumNetworkPolicySpecEgressToEndpoints[];
  /** Cilium 1.14 to 1.20. */
  readonly fromEntities?: readonly ('all' | 'world' | 'cluster' | 'host' | 'init' | 'ingress' | 'unmanaged' | 'remote-node' | 'health' | 'none' | 'kube-apiserver' | 'cluster-mesh')[];
  /** Cilium 1.16 to 1.20. */
  readonly fromGroups?: readonly CiliumNetworkPolicySpecIngressFromGroups[];
  /** Cilium 1.16 to 1.20. */
  readonly fromNodes?: readonly CiliumNetworkPolicySpecEgressToNodes[];
  /** Cilium 1.14 to 1.20. */
  readonly fromRequires?: readonly (string | CiliumNetworkPolicySpecEgressToRequires)[];
  /** Cilium 1.14 to 1.20. */
  readonly icmps?: readonly CiliumNetworkPolicySpecEgressIcmps[];
  /** Cilium 1.14 to 1.20. */
  readonly toPorts?: readonly CiliumNetworkPolicySpecEgressToPorts[];
}

export interface CiliumNetworkPolicySpecIngressDeny {
  /** Cilium 1.14 to 1.20. */
  readonly fromCIDR?: readonly string[];
  /** Cilium 1.14 to 1.20. */
  readonly fromCIDRSet?: readonly CiliumNetworkPolicySpecEgressToCIDRSet[];
  /** Cilium 1.14 to 1.20. */
  readonly fromEndpoints?: readonly CiliumNetworkPolicySpecEgressToEndpoints[];
  /** Cilium 1.14 to 1.20. */
  readonly fromEntities?: readonly ('all' | 'world' | 'cluster' | 'host' | 'init' | 'ingress' | 'unmanaged' | 'remote-node' | 'health' | 'none' | 'kube-apiserver' | 'cluster-mesh')[];
  /** Cilium 1.16 to 1.20. */
  readonly fromGroups?: readonly CiliumNetworkPolicySpecIngressFromGroups[];
  /** Cilium 1.16 to 1.20. */
  readonly fromNodes?: readonly CiliumNetworkPolicySpecEgressToNodes[];
  /** Cilium 1.14 to 1.20. */
  readonly fromRequires?: readonly (string | CiliumNetworkPolicySpecEgressToRequires)[];
  /** Cilium 1.14 to 1.20. */
  readonly icmps?: readonly CiliumNetworkPolicySpecEgressIcmps[];
  /** Cilium 1.14 to 1.20. */
  readonly toPorts?: readonly CiliumNetworkPolicySpecEgressDenyToPorts[];
}

export interface CiliumNetworkPolicySpecLabels {
  /** Cilium 1.14 to 1.20. */
  readonly key: string;
  /** Cilium 1.14 to 1.20. */
  readonly source?: string;
  /** Cilium 1.14 to 1.20. */
  readonly value?: string;
}

export interface CiliumNetworkPolicySpecLog {
  /** Cilium 1.18 to 1.20. */
  readonly value?: string;
}

export interface CiliumNetworkPolicySpec {
  /** Cilium 1.14 to 1.20. */
  readonly description?: string;
  /** Cilium 1.14 to 1.20. */
  readonly egress?: readonly CiliumNetworkPolicySpecEgress[];
  /** Cilium 1.14 to 1.20. */
  readonly egressDeny?: readonly CiliumNetworkPolicySpecEgressDeny[];
  /** Cilium 1.16 to 1.20. */
  readonly enableDefaultDeny?: CiliumNetworkPolicySpecEnableDefaultDeny;
  /** Cilium 1.14 to 1.20. */
  readonly endpointSelector?: CiliumNetworkPolicySpecEgressToEndpoints;
  /** Cilium 1.14 to 1.20. */
  readonly ingress?: readonly CiliumNetworkPolicySpecIngress[];
  /** Cilium 1.14 to 1.20. */
  readonly ingressDeny?: readonly CiliumNetworkPolicySpecIngressDeny[];
  /** Cilium 1.14 to 1.20. */
  readonly labels?: readonly CiliumNetworkPolicySpecLabels[];
  /** Cilium 1.18 to 1.20. */
  readonly log?: CiliumNetworkPolicySpecLog;
  /** Cilium 1.14 to 1.20. */
  readonly nodeSelector?: CiliumNetworkPolicySpecEgressToEndpoints;
}
