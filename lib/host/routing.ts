import { checkCall } from '../api/call';

/** The tunnel protocol for packets between the pods of two nodes. */
export enum TunnelProtocol {
  /** UDP port 8472. */
  VXLAN = 'vxlan',
  /** UDP port 6081. With it `DsrDispatch.GENEVE` needs no native routing. */
  GENEVE = 'geneve',
}

/** Options of `Routing.native`. */
export interface NativeRoutingOptions {
  /**
   * The networks to which packets are not masqueraded, as CIDRs: one of each family at most.
   * @default - the pod networks of the cluster
   */
  readonly cidrs?: string[];

  /**
   * Whether each node installs routes to the pods of the other nodes, which must be on the same network. Without it, a
   * router needs these routes, from BGP for instance.
   * @default false
   */
  readonly autoDirectRoutes?: boolean;
}

/**
 * How packets get from a pod on one node to a pod on another.
 *
 * @example
 * const cilium = new CiliumInstall(app, 'cilium', {
 *   routing: Routing.native({ cidrs: ['10.244.0.0/16'], autoDirectRoutes: true }),
 * });
 */
export class Routing {
  /**
   * In tunnels between the nodes: the network between them needs no routes to pods.
   *
   * @param protocol the tunnel protocol; VXLAN by default
   * @returns the routing
   * @throws where it is none of `TunnelProtocol`
   */
  public static tunnel(protocol: TunnelProtocol = TunnelProtocol.VXLAN): Routing {
    checkCall('Routing.tunnel', [protocol]);
    return new Routing(protocol, undefined);
  }

  /**
   * Without tunnels: the network between the nodes, or the nodes themselves, have routes to the pods.
   *
   * @param options what differs from the defaults
   * @returns the routing
   * @throws where an option is misspelt or of the wrong type; of networks that cannot be right, `CiliumInstall`
   * complains
   */
  public static native(options: NativeRoutingOptions = {}): Routing {
    checkCall('Routing.native', [options]);
    return new Routing(undefined, options);
  }

  private constructor(
    /** @internal */
    public readonly _tunnel: TunnelProtocol | undefined,
    /** @internal */
    public readonly _native: NativeRoutingOptions | undefined,
  ) {}
}
