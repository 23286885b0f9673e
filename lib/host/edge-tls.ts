import { checkCall } from '../api/call';

/** Options of `EdgeTls.passthrough`. */
export interface EdgeTlsOptions {
  /**
   * Port that the edge takes TLS on.
   * @default 443
   */
  readonly port?: number;
}

/** Options of `EdgeTls.terminate`. */
export interface EdgeTlsTerminateOptions extends EdgeTlsOptions {
  /**
   * Absolute path of the host's folder with the certificates. Each PEM file holds a certificate, its intermediates and
   * its private key, in this order. HAProxy presents the certificate that fits the client's SNI, or else the first by
   * file name. The administrator of the host puts the files there, and reloads HAProxy after a renewal.
   */
  readonly certificateDirectory: string;
}

/**
 * How an edge handles TLS.
 *
 * @example
 * const gateway = new SharedGateway(app, 'public', { addresses: [GatewayAddress.of('198.51.100.10')] });
 * gateway.addRoute('web', { hostnames: ['shop.example.com'], backend: Backend.fromName('web', 80) });
 * const tls = EdgeTls.terminate({ certificateDirectory: '/etc/haproxy/certificates' });
 * new HaproxyEdge(app, 'edge', { gateways: [gateway], tls });
 */
export class EdgeTls {
  /**
   * The edge passes TLS unchanged to the HTTPS and TLS listeners of the gateway that serves the client's SNI.
   * Certificates stay in the cluster. If no route serves the name, the edge closes the connection.
   *
   * @param options what differs from the defaults
   * @returns the setting
   * @throws where an option is misspelt or of the wrong type; of a port that cannot be right, the edge complains
   */
  public static passthrough(options: EdgeTlsOptions = {}): EdgeTls {
    checkCall('EdgeTls.passthrough', [options]);
    return new EdgeTls('passthrough', options.port ?? 443);
  }

  /**
   * The edge terminates TLS: it speaks HTTP/2 and HTTP/1.1 with clients, and plain HTTP with the HTTP listeners of the
   * gateways. X-Forwarded-Proto tells Services that the client used HTTPS; gateways pass it on if the edge has
   * `clientAddress: ClientAddress.forwardedFor()`. For TLS up to the gateway, take `passthrough`.
   *
   * @param options where the certificates are, and what differs from the defaults
   * @returns the setting
   * @throws where the folder is missing, or an option is misspelt or of the wrong type; of a folder or port that cannot
   * be right, the edge complains
   */
  public static terminate(options: EdgeTlsTerminateOptions): EdgeTls {
    checkCall('EdgeTls.terminate', [options]);
    return new EdgeTls('terminate', options.port ?? 443, options.certificateDirectory);
  }

  /** "passthrough" or "terminate". */
  public readonly mode: string;
  /** The port on which the edge accepts TLS. */
  public readonly port: number;
  /** The folder with the certificates, where TLS ends at the edge. */
  public readonly certificateDirectory?: string;

  private constructor(mode: string, port: number, certificateDirectory?: string) {
    this.mode = mode;
    this.port = port;
    this.certificateDirectory = certificateDirectory;
  }
}
