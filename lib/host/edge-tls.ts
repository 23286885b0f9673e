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
   * and the private key, one after the other. HAProxy shows the one whose name a client asks for, or the first by file
   * name.
   * Who puts them there, and reloads HAProxy after a renewal, is up to the host.
   */
  readonly certificateDirectory: string;
}

/** What an edge does with TLS. */
export class EdgeTls {
  /**
   * TLS goes on to the gateway as it is, by the server name that the client asks for (SNI): to the HTTPS and TLS
   * listeners of the gateways. Certificates stay in the cluster. Of a name that no route serves the connection is
   * closed.
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
  /** Port that the edge takes TLS on. */
  public readonly port: number;
  /** The folder with the certificates, where TLS ends at the edge. */
  public readonly certificateDirectory?: string;

  private constructor(mode: string, port: number, certificateDirectory?: string) {
    this.mode = mode;
    this.port = port;
    this.certificateDirectory = certificateDirectory;
  }
}
