import { checkCall } from '../api/call';

/** Options of `CaddyTls.acme`. */
export interface CaddyAcmeOptions {
  /**
   * Address that the CA writes to before a certificate runs out.
   * @default - none
   */
  readonly email?: string;
}

/** The CA from which Caddy gets the certificates of its host names. Caddy requests and renews them by itself. */
export class CaddyTls {
  /**
   * From Let's Encrypt, or ZeroSSL if that fails (ACME). The CA connects to the host for each name, on port 80 or 443
   * of the address that the name has in public DNS: every route must say its names, without wildcards.
   *
   * @param options what differs from the defaults
   */
  public static acme(options: CaddyAcmeOptions = {}): CaddyTls {
    checkCall('CaddyTls.acme', [options]);
    return new CaddyTls('acme', options.email);
  }

  /** From a CA that Caddy makes on this host, for labs: no client trusts it unless told to. */
  public static internal(): CaddyTls {
    return new CaddyTls('own-ca');
  }

  /** "acme" or "own-ca". */
  public readonly issuer: string;
  /** Address that the CA writes to. */
  public readonly email?: string;

  private constructor(issuer: string, email?: string) {
    this.issuer = issuer;
    this.email = email;
  }
}
