import { checkCall } from '../api/call';

/** What WireGuard encrypts. */
export interface WireguardOptions {
  /**
   * Whether WireGuard encrypts packets between nodes too, not only packets between pods.
   * @default false
   */
  readonly nodes?: boolean;
}

/** The source of the keys of IPsec. */
export interface IpsecOptions {
  /**
   * Name of the Secret with the keys, in Cilium's namespace.
   * @default "cilium-ipsec-keys"
   */
  readonly secretName?: string;
}

/**
 * How packets between nodes are encrypted.
 *
 * @example
 * const cilium = new CiliumInstall(app, 'cilium', { encryption: Encryption.wireguard({ nodes: true }) });
 */
export class Encryption {
  /**
   * By WireGuard. Cilium's agents make the keys.
   *
   * @param options what differs from the defaults
   * @returns the encryption
   * @throws where an option is misspelt or of the wrong type
   */
  public static wireguard(options: WireguardOptions = {}): Encryption {
    checkCall('Encryption.wireguard', [options]);
    return new Encryption('wireguard', options.nodes ?? false, undefined);
  }

  /**
   * By IPsec, with keys from a Secret. This library does not make the Secret.
   *
   * @param options what differs from the defaults
   * @returns the encryption
   * @throws where an option is misspelt or of the wrong type; of a name that cannot be right, `CiliumInstall` complains
   */
  public static ipsec(options: IpsecOptions = {}): Encryption {
    checkCall('Encryption.ipsec', [options]);
    return new Encryption('ipsec', false, options.secretName);
  }

  private constructor(
    /** @internal */
    public readonly _type: 'wireguard' | 'ipsec',
    /** @internal */
    public readonly _nodes: boolean,
    /** @internal */
    public readonly _secretName: string | undefined,
  ) {}
}
