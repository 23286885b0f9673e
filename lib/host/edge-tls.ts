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
   * Absolute path of the folder of the host with the certificates: PEM files, each a certificate, the intermediate ones
   * and the private key, one after the other. HAProxy presents the certificate for the client's SNI, or the first by
   * file name.
   * The administrator of the host puts them there, and reloads HAProxy after a renewal.
   */
  readonly certificateDirectory: string;
}

/** How an edge handles TLS. */
export class EdgeTls {
  /**
   * The edge passes TLS through to the gateway of the client's server name (SNI), unchanged: to the HTTPS and TLS
   * listeners of the gateways. Certificates stay in the cluster. If no route serves the name, the edge closes the
   * connection.
   *
   * @param options what differs from the defaults
   */
  public static passthrough(options: EdgeTlsOptions = {}): EdgeTls {
    checkCall('EdgeTls.passthrough', [options]);
    return new EdgeTls('passthrough', options.port ?? 443);
  }

  /**
   * TLS ends at the edge, which speaks HTTP/2 and HTTP/1.1 with clients, and plain HTTP with the HTTP listeners of the
   * gateways. Services learn of HTTPS from X-Forwarded-Proto, which the gateways pass on where the edge has
   * `clientAddress: ClientAddress.forwardedFor()`. For TLS all the way, take `passthrough`.
   *
   * @param options where the certificates are, and what differs from the defaults
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
