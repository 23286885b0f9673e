/** A family of addresses of a Service. */
export enum IpFamily {
  IPV4 = 'IPv4',
  IPV6 = 'IPv6',
}

/** Of how many families a Service has addresses. */
export enum IpFamilyPolicy {
  /** One. */
  SINGLE_STACK = 'SingleStack',
  /** Both where the cluster has both, else the one that it has. */
  PREFER_DUAL_STACK = 'PreferDualStack',
  /** Both: a cluster that has one alone refuses the Service. */
  REQUIRE_DUAL_STACK = 'RequireDualStack',
}
