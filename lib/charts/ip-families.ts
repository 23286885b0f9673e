/** A family of addresses of a Service. */
export enum IpFamily {
  /** Addresses of 32 bits. */
  IPV4 = 'IPv4',
  /** Addresses of 128 bits. */
  IPV6 = 'IPv6',
}

/** The IP family policy of a Service. */
export enum IpFamilyPolicy {
  /** One. */
  SINGLE_STACK = 'SingleStack',
  /** Both families in a dual-stack cluster, else one family. */
  PREFER_DUAL_STACK = 'PreferDualStack',
  /** Both families. A single-stack cluster refuses the Service. */
  REQUIRE_DUAL_STACK = 'RequireDualStack',
}
