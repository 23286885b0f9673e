/**
 * How gateways learn the address of a client in front of the edge. Cilium has one setting for all Gateways of the
 * cluster, of releases that have it (docs/releases.md); it is written to `cilium-values.yml`.
 */
export class ClientAddress {
  /**
   * The edge names the client in the header X-Forwarded-For, and drops what clients say there of themselves. The
   * gateways take the address from there (`gatewayAPI.xffNumTrustedHops: 1`), and X-Forwarded-Proto too. Clients that
   * can reach a gateway without the edge can then claim any address.
   */
  public static forwardedFor(): ClientAddress {
    return new ClientAddress('forwarded-for');
  }

  /**
   * The edge begins each connection to a gateway with the client's address: the PROXY protocol, version 2. The gateways
   * (`gatewayAPI.enableProxyProtocol: true`) then refuse every connection that does not begin so, whoever opens it.
   */
  public static proxyProtocol(): ClientAddress {
    return new ClientAddress('proxy-protocol');
  }

  /** "forwarded-for" or "proxy-protocol". */
  public readonly kind: string;

  private constructor(kind: string) {
    this.kind = kind;
  }
}
