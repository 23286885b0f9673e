/**
 * How gateways learn the address of a client in front of the edge. Cilium has one setting for all Gateways of the
 * cluster, on releases that support it (docs/releases.md); synth writes it to `cilium-values.yml`.
 *
 * @example
 * const gateway = new SharedGateway(app, 'public', { addresses: [GatewayAddress.of('198.51.100.10')] });
 * gateway.addRoute('web', { hostnames: ['shop.example.com'], backend: Backend.fromName('web', 80) });
 * new HaproxyEdge(app, 'edge', { gateways: [gateway], clientAddress: ClientAddress.forwardedFor() });
 */
export class ClientAddress {
  /**
   * The edge writes the client's address into the header X-Forwarded-For, and drops the values that clients sent. The
   * gateways trust this header (`gatewayAPI.xffNumTrustedHops: 1`), and X-Forwarded-Proto too. A client that reaches a
   * gateway without the edge can then claim any address.
   *
   * @returns the way
   */
  public static forwardedFor(): ClientAddress {
    return new ClientAddress('forwarded-for');
  }

  /**
   * The edge begins each connection to a gateway with the client's address: the PROXY protocol, version 2. The gateways
   * (`gatewayAPI.enableProxyProtocol: true`) then refuse every connection without the PROXY protocol, from any client.
   *
   * @returns the way
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
