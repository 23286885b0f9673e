/** The annotations by which a Service requests addresses. Every release reads the older one too, after the newer. */
export const ADDRESS_ANNOTATIONS = ['lbipam.cilium.io/ips', 'io.cilium/lb-ipam-ips'] as const;

/** The annotations of the sharing key, the newer one first. Services with one key may share an address. */
export const SHARING_ANNOTATIONS = ['lbipam.cilium.io/sharing-key', 'io.cilium/lb-ipam-sharing-key'] as const;

/** The annotations that name the namespaces with which a Service shares its address, or "*"; the newer one first. */
export const ACROSS_ANNOTATIONS = [
  'lbipam.cilium.io/sharing-cross-namespace',
  'io.cilium/lb-ipam-sharing-cross-namespace',
] as const;

/** The loadBalancerClass of Cilium's BGP, and that of its L2 announcements. */
export const BGP_CLASS = 'io.cilium/bgp-control-plane';
export const L2_CLASS = 'io.cilium/l2-announcer';
