/** The annotations by which a Service asks for addresses. Every release reads the older one too, after the newer. */
export const ADDRESS_ANNOTATIONS = ['lbipam.cilium.io/ips', 'io.cilium/lb-ipam-ips'] as const;

/** The annotations whose value Services with one address share, the newer one first. Every release reads both. */
export const SHARING_ANNOTATIONS = ['lbipam.cilium.io/sharing-key', 'io.cilium/lb-ipam-sharing-key'] as const;
