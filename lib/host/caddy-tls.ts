import { checkCall } from '../api/call';

/** Options of `CaddyTls.acme`. */
export interface CaddyAcmeOptions {
  /**
   * Mail address for the CA's warnings before a certificate expires.
   * @default - none
   */
  readonly email?: string;
}

/**
 * The CA from which Caddy gets the certificates of its host names. Caddy requests and renews them by itself.
 *
 * @example
 * const gateway = new SharedGateway(app, 'public', { addresses: [GatewayAddress.of('198.51.100.10')] });
 * gateway.addRoute('web', { hostnames: ['shop.example.com'], backend: Backend.fromName('web', 80) });
 * new CaddyEdge(app, 'edge', { gateways: [gateway], tls: CaddyTls.internal() });
 */
export class CaddyTls {
  /**
   * ACME: from Let's Encrypt, or ZeroSSL if that fails. For each name, the CA connects to port 80 or 443 of the address
   * that public DNS has for the name. So every route needs host names, without wildcards.
   *
   * @param options what differs from the defaults
   * @returns the issuer
   * @throws where an option is misspelt or of the wrong type; of a mail address that cannot be right, `CaddyEdge`
   * complains
   */
  public static acme(options: CaddyAcmeOptions = {}): CaddyTls {
    checkCall('CaddyTls.acme', [options]);
    return new CaddyTls('acme', options.email);
  }

  /**
   * From a CA that Caddy makes on this host, for labs: clients trust it only after you install its root certificate.
   *
   * @returns the issuer
   */
  public static internal(): CaddyTls {
    return new CaddyTls('own-ca');
  }

  /** "acme" or "own-ca". */
  public readonly issuer: string;
  /** Mail address for the CA's warnings. */
  public readonly email?: string;

  private constructor(issuer: string, email?: string) {
    this.issuer = issuer;
    this.email = email;
  }
}
