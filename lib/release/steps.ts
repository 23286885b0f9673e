/** A change that a release requires in objects that older releases accept. */
export interface Step {
  /** The first version that requires the change. */
  readonly since: string;
  /** The change, as a sentence. */
  readonly what: string;
  readonly todo: string;
  /** The affected objects: their kind, and their API versions and field if given. */
  readonly kind: string;
  readonly apiVersions?: readonly string[];
  /** Below `spec`, dotted. */
  readonly field?: string;
  /** The change applies only if objects of this kind exist too. */
  readonly beside?: string;
  /** Whether the objects do nothing without the change. */
  readonly breaks?: true;
  /** The range of versions that require the change, where not all since `since` do. */
  readonly versions?: string;
}

const GATEWAY = 'gateway.networking.k8s.io';
const V2ALPHA1 = ['cilium.io/v2alpha1'];

/**
 * The changes that each release requires, oldest first, from its upgrade notes (Documentation/operations/upgrade.rst).
 */
export const STEPS: readonly Step[] = [
  {
    since: '1.15.0',
    kind: 'GatewayClass|Gateway|HTTPRoute',
    apiVersions: [`${GATEWAY}/v1beta1`],
    what: 'Cilium reads these kinds as v1: v1beta1 still works',
    todo: 'Install the new CRDs first, and write v1.',
  },
  {
    since: '1.16.0',
    kind: 'GRPCRoute',
    apiVersions: [`${GATEWAY}/v1alpha2`],
    what: 'Cilium reads GRPCRoutes as v1 alone',
    todo: 'Install the new CRD first, and write v1.',
  },
  {
    since: '1.16.0',
    kind: 'CiliumLoadBalancerIPPool',
    field: 'cidrs',
    what: 'Pools no longer have the field `cidrs`: a pool that has it alone has no addresses',
    todo: 'Write `blocks` before the step; 1.15 reads both.',
  },
  {
    since: '1.16.0',
    kind: 'CiliumLoadBalancerIPPool',
    what: 'The first and last address of a network of a pool are given to Services too',
    todo: 'Where these are no addresses for Services, write allowFirstLastIPs: "No" before the step.',
  },
  {
    since: '1.16.0',
    versions: '<1.19.0',
    kind: 'CiliumBGPClusterConfig',
    beside: 'CiliumBGPPeeringPolicy',
    what: 'A CiliumBGPPeeringPolicy takes precedence: on nodes that it selects a CiliumBGPClusterConfig does nothing',
    todo: 'Delete the policy once the cluster config is there.',
  },
  {
    since: '1.18.0',
    kind: 'CiliumBGPClusterConfig|CiliumBGPPeerConfig|CiliumBGPAdvertisement|CiliumBGPNodeConfigOverride',
    apiVersions: V2ALPHA1,
    what: 'The kinds of BGP are v2: v2alpha1 is deprecated',
    todo: 'Write cilium.io/v2 after the step.',
  },
  {
    since: '1.18.0',
    kind: 'CiliumBGPPeerConfig',
    field: 'transport.localPort',
    what: 'spec.transport.localPort is ignored',
    todo: 'Take it out.',
  },
  {
    since: '1.19.0',
    kind: 'CiliumLoadBalancerIPPool',
    apiVersions: V2ALPHA1,
    what: 'Pools are v2: v2alpha1 is deprecated',
    todo: 'Write cilium.io/v2; 1.18 has it too.',
  },
  {
    since: '1.19.0',
    kind: 'CiliumBGPPeeringPolicy',
    breaks: true,
    what: 'Cilium no longer has this kind: every session that it describes ends',
    todo: 'Write CiliumBGPClusterConfig, CiliumBGPPeerConfig and CiliumBGPAdvertisement before the step.',
  },
  {
    // cilium#45802: the older agents still list policies, and without the right to do so they set up no BGP.
    since: '1.19.0',
    versions: '<1.19.4 || >=1.20.0',
    kind: 'CiliumBGPClusterConfig',
    what:
      'The chart no longer lets agents of older versions read CiliumBGPPeeringPolicies: until they are replaced, ' +
      'they may lose their sessions',
    todo: 'Go to 1.19.4 or a newer 1.19 first: its chart lets them.',
  },
  {
    since: '1.20.0',
    kind: 'TLSRoute',
    apiVersions: [`${GATEWAY}/v1alpha2`, `${GATEWAY}/v1alpha3`],
    what: 'Cilium reads TLSRoutes as v1, and the standard CRD serves no other: what is stored before is read as v1',
    todo: 'Install the new CRD first, and write v1.',
  },
];
