import { refused } from '../report/refused';
import { Chart } from 'cdk8s';
import { checkCall } from '../api/call';
import { Ip } from '../values/cidr';
import { isDeclared } from '../values/unknown';
import { unfit } from '../values/roles';
import { isOfStandIn } from '../values/stand-in';
import { ipAddress } from '../values/rules';

/** The gateway that an address is for. */
export interface Claim {
  readonly name: string;
  readonly namespace: string;
  /** The chart of the gateway. */
  readonly chart: Chart;
  /** Whether it is the address of the second family. */
  readonly isSecond: boolean;
  /**
   * Labels of its Service, where another controller makes that under a name which is not known here. Absent: Cilium
   * makes it.
   */
  readonly serviceLabels?: Readonly<Record<string, string>>;
}

/**
 * An address for a gateway.
 *
 * @example
 * new SharedGateway(app, 'public', { addresses: [GatewayAddress.of('198.51.100.10')] });
 */
export class GatewayAddress {
  /**
   * An address from a pool that this program does not make. Cilium gives it to the gateway if a pool holds it and no
   * other Service has taken it. For a pool of this program, reserve the address: `pool.reserve(…)` keeps it from other
   * Services.
   *
   * @param address IPv4 or IPv6, or one that is known only later: `Unknown.named('GATEWAY_IP')`
   * @returns the address
   * @throws where it is no address
   */
  public static of(address: string): GatewayAddress {
    checkCall('GatewayAddress.of', [address]);
    // The pool has already reported a refused address, so its stand-in is not reported again.
    if (isDeclared(address) || isOfStandIn(address)) return new GatewayAddress(address);
    const ip = Ip.parse(address);
    const complaint = ip ? unfit('gatewayAddress', ip.toCidr()) : ipAddress(address);
    if (complaint) throw refused(`GatewayAddress.of ${JSON.stringify(address)}: ${complaint}`);
    return new GatewayAddress(address);
  }

  /** @internal */
  public static _reserved(address: string, claim: (by: Claim) => void): GatewayAddress {
    return new GatewayAddress(address, claim);
  }

  private constructor(
    /** The address. */
    public readonly address: string,
    /**
     * Tells the pool which gateway the address is for. Absent: no pool of the program holds the address.
     * @internal
     */
    public readonly _claim?: (by: Claim) => void,
  ) {}
}
