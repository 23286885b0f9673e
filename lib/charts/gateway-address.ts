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
  /** It is the address of the second family. */
  readonly isSecond: boolean;
}

/** An address that a gateway is to have. */
export class GatewayAddress {
  /**
   * An address of a pool that is not made by this program. Cilium gives it if a pool has it and no other Service took
   * it before. Of a pool of this program, reserve it instead: `pool.reserve(…)` keeps it from other Services.
   *
   * @param address IPv4 or IPv6, or one that is known only later: `Unknown.named('GATEWAY_IP')`
   * @throws where it is no address
   */
  public static of(address: string): GatewayAddress {
    checkCall('GatewayAddress.of', [address]);
    // What stands in for a refused address is told of already; the gateway refuses what a program writes so.
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
     * Tells the pool whom the address is for; absent where no pool of the program holds it.
     * @internal
     */
    public readonly _claim?: (by: Claim) => void,
  ) {}
}
