import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { gatewayServiceName } from '../release/gateway-service';
import type { Release } from '../release/release';
import { addComment } from '../synth/comments';
import { Synthesis } from '../synth/synthesis';
import { Cidr, covers, Ip, IpRange, overlap } from '../values/cidr';
import type { Claim } from './gateway-address';
import { ADVERTISE_LABEL, ADVERTISE_NEVER } from './services';

interface Props {
  /** Name of the pool that the address is taken from. */
  readonly pool: string;
  readonly address: Ip;
  readonly release: Release;
}

/** One address kept for one gateway: a pool of its own, that serves nobody else. */
export class Reservation extends Construct {
  /** What the reservation takes out of the pool. */
  readonly hole: IpRange;

  private claimedBy?: Claim;

  constructor(scope: Construct, id: string, private readonly props: Props) {
    super(scope, id);
    this.hole = holeOf(props.address, props.release);
    const pool = new ApiObject(this, 'Resource', {
      apiVersion: props.release.pool.apiVersion,
      kind: 'CiliumLoadBalancerIPPool',
      metadata: { name: this.nameOf(props.address) },
      spec: {
        [props.release.pool.field]: [blockOf(this.hole)],
        serviceSelector: Lazy.any({ produce: () => this.selector() }),
      },
    });
    addComment(pool, comment(props));
    this.node.addValidation({
      validate: () => (this.claimedBy ? [] : [`address ${props.address} is reserved, but no gateway has it: pass what reserve() returned as a gateway's address`]),
    });
  }

  claim(by: Claim): void {
    if (this.claimedBy) {
      throw new Error(`[${this.node.path}] address ${this.props.address} is taken by gateway ${this.claimedBy.namespace}/${this.claimedBy.name} and cannot go to ${by.namespace}/${by.name} too: reserve another one`);
    }
    this.claimedBy = by;
    if (this.props.release.gatewayAddress === 'reserved-pool') {
      Synthesis.of(this).reservedServices.push(...this.servedServices());
      this.spares().forEach((spare) => this.occupy(spare, by.namespace));
    }
  }

  /** Addresses of the reserved network that Cilium could give to the gateway instead. */
  private spares(): Ip[] {
    const { family } = this.hole;
    return [this.hole.first + 1n, this.hole.last - 1n].filter((value) => value !== this.props.address.value).map((value) => new Ip(family, value));
  }

  /** Has a Service of no use hold `spare`, so that the gateway's address is the only one left. */
  private occupy(spare: Ip, namespace: string): void {
    const service = new ApiObject(this, 'Placeholder', {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: {
        name: this.placeholderName(),
        namespace,
        labels: { [ADVERTISE_LABEL]: ADVERTISE_NEVER },
        annotations: { [this.props.release.addressAnnotation]: spare.toString() },
      },
      spec: { type: 'LoadBalancer', ports: [{ name: 'none', port: 9, protocol: 'TCP' }] },
    });
    addComment(service, `Leads nowhere. It holds ${spare}, so that ${this.props.address} is all that its pool has left for the gateway.`);
  }

  private selector(): object {
    return {
      matchExpressions: [
        { key: 'io.kubernetes.service.namespace', operator: 'In', values: [this.claimedBy?.namespace ?? ''] },
        { key: 'io.kubernetes.service.name', operator: 'In', values: this.servedServices() },
      ],
    };
  }

  private servedServices(): string[] {
    const gateway = gatewayServiceName(this.claimedBy?.name ?? '');
    return this.props.release.gatewayAddress === 'reserved-pool' ? [gateway, this.placeholderName()] : [gateway];
  }

  private placeholderName(): string {
    return `${this.nameOf(this.props.address)}-rest`;
  }

  private nameOf(address: Ip): string {
    return `reserved-${address.toString().replace(/[.:]+/g, '-')}`;
  }
}

/** Why `address` cannot be reserved, if it cannot. */
export function unreservable(address: Ip, networks: Cidr[], taken: IpRange[], release: Release): string | undefined {
  const hole = holeOf(address, release);
  const within = networks.find((network) => covers(network, address.toCidr()));
  if (!within) return `is not in the pool (${networks.join(', ')})`;
  if (release.gatewayAddress === 'reserved-pool' && (address.value === hole.first || address.value === hole.last)) {
    const [low, high] = [new Ip(address.family, hole.first + 1n), new Ip(address.family, hole.last - 1n)];
    return `is an end of ${hole}: Cilium ${release.minor} hands out neither end of a network. Take ${low} or ${high}`;
  }
  if (!covers(within, hole)) return `needs ${hole} as a network of its own, which is not within ${within}: enlarge the pool`;
  if (taken.some((other) => overlap(other, hole))) {
    return release.gatewayAddress === 'reserved-pool'
      ? `shares ${hole} with an address that is reserved already, and on Cilium ${release.minor} each reserved address needs its four neighbours`
      : 'is reserved already';
  }
  return undefined;
}

/** Where a Gateway cannot ask for an address, its pool is the smallest network that has a usable address at all. */
function holeOf(address: Ip, release: Release): Cidr {
  if (release.gatewayAddress !== 'reserved-pool') return address.toCidr();
  return new Cidr(address.family, address.value & ~3n, address.toCidr().bits - 2);
}

function blockOf(hole: IpRange): object {
  const [start, stop] = [new Ip(hole.family, hole.first), new Ip(hole.family, hole.last)];
  // One address is written as a range: of a network, older releases leave out both ends.
  return hole.first === hole.last ? { start: start.toString(), stop: stop.toString() } : { cidr: (hole as Cidr).toString() };
}

function comment({ pool, address, release }: Props): string {
  const purpose = `Taken out of pool ${pool}: ${address} is for one gateway alone.`;
  if (release.gatewayAddress !== 'reserved-pool') return purpose;
  return `${purpose} Cilium ${release.minor} leaves out first and last\naddress of every network, so this is the smallest that holds it; the other one is held by a Service below.`;
}
