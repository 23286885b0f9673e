import { Construct, IConstruct } from 'constructs';
import { Synthesis } from '../synth/synthesis';
import { Cidr, overlap } from '../values/cidr';
import { Values } from '../values/values';
import type { ICluster } from './cluster';

/** A router that a cluster has BGP sessions with. */
export interface IBgpRouter extends IConstruct {
  /** Its AS number. */
  readonly asn: number;

  /** The address that it speaks BGP from. */
  readonly address: string;
}

/** What is known of a router that this program does not configure. */
export interface BgpRouterAttributes {
  /** AS number: 1 to 4294967294, without the reserved 23456 and 65535. */
  readonly asn: number;

  /** The address that it speaks BGP from: IPv4 or IPv6. */
  readonly address: string;
}

/** How a router knows its BGP neighbors. */
export enum NeighborDiscovery {
  /** It takes whoever dials in from the nodes' network with the right AS number: nodes may change addresses. */
  LISTEN_RANGE = 'listen',
  /** It lists each node by its address, which must be known. */
  EXPLICIT = 'explicit',
}

/** Properties of `FrrRouter`. */
export interface FrrRouterProps {
  /** AS number: 1 to 4294967294, without the reserved 23456 and 65535. */
  readonly asn: number;

  /**
   * The cluster whose nodes are its neighbors.
   * @default - not known: `address` and `listenRange` are needed
   */
  readonly cluster?: ICluster;

  /**
   * The address that it speaks BGP from, also its router id: IPv4.
   * @default - the host's address on the cluster's Docker network
   */
  readonly address?: string;

  /**
   * How it knows its neighbors.
   * @default NeighborDiscovery.LISTEN_RANGE
   */
  readonly neighbors?: NeighborDiscovery;

  /**
   * The network that neighbors dial in from, as a CIDR.
   * @default - the network that the cluster's nodes get their addresses from
   */
  readonly listenRange?: string;

  /**
   * The networks whose addresses it takes routes to, as IPv4 CIDRs.
   * @default - what the address pools of the app hold
   */
  readonly accept?: string[];

  /**
   * Nodes that an address is spread over at most: 1 to 64, the limit of FRR's build on Debian.
   * @default 64
   */
  readonly maximumPaths?: number;
}

/**
 * FRR on the host: it learns the addresses of Services from the nodes and puts them into the kernel's routing table.
 * Neighbors, timers and filters come from the `BgpPeering`s that name it. It takes nothing but addresses of the
 * cluster's pools, and announces nothing. Writes `frr/daemons` and `frr/frr.conf`.
 */
export class FrrRouter extends Construct implements IBgpRouter {
  /**
   * Refers to a router that is configured elsewhere.
   *
   * @param scope where the reference hangs in the tree
   * @param id its id there
   * @param attributes what is known of it
   * @throws where the AS number is reserved or the address is none
   */
  public static fromAttributes(scope: Construct, id: string, attributes: BgpRouterAttributes): IBgpRouter {
    return new ExistingRouter(scope, id, attributes);
  }

  public readonly asn: number;
  public readonly address: string;
  private readonly rawLines: string[] = [];

  /**
   * @param scope where the router hangs in the tree
   * @param id its id there
   * @param props its AS number, and what differs from the defaults
   * @throws where the AS number is reserved, an address or CIDR cannot be right, or neither a cluster nor an address is given
   */
  constructor(scope: Construct, id: string, props: FrrRouterProps) {
    super(scope, id);
    const values = new Values(this);
    const cluster = props.cluster?._fact;
    const discovery = props.neighbors ?? NeighborDiscovery.LISTEN_RANGE;
    this.asn = values.asn('asn', props.asn);
    this.address = props.address ?? cluster?.k3d?.network.gateway.toString() ?? '';
    if (!this.address) values.refuse('address', props.address, 'is missing: give the address that the nodes dial, or a cluster made by k3d');
    const address = values.ip('address', this.address || '0.0.0.0');
    if (address.family === 6) values.refuse('address', this.address, 'must be IPv4: it is the router id too');
    if (discovery === NeighborDiscovery.LISTEN_RANGE && !props.listenRange && !cluster?.nodeNetwork) {
      values.refuse('listenRange', props.listenRange, 'is missing: give the network that the nodes are in, or the cluster');
    }
    if (discovery === NeighborDiscovery.EXPLICIT && (!cluster?.nodes.length || cluster.nodes.some((node) => !node.address))) {
      values.refuse('neighbors', discovery, 'needs a cluster whose nodes and their addresses are all known: give them, or take NeighborDiscovery.LISTEN_RANGE');
    }
    const fact = {
      path: this.node.path,
      asn: this.asn,
      address,
      routerId: address,
      neighbors: discovery,
      cluster,
      listenRange: props.listenRange === undefined ? cluster?.nodeNetwork : values.cidr('listenRange', props.listenRange),
      accept: props.accept && readAccept(values, props.accept),
      maximumPaths: values.integer('maximumPaths', props.maximumPaths ?? 64, 1, 64),
      rawLines: this.rawLines,
    };
    values.done();
    Synthesis.of(this).companions.routers.push(fact);
  }

  /**
   * Adds lines to the end of `frr.conf`, unchecked and marked as such: for what this library has no word for.
   *
   * @param lines configuration of FRR, a line each
   */
  public addRawLines(...lines: string[]): void {
    this.rawLines.push(...lines);
  }
}

/** Sessions carry IPv4 alone, and FRR drops what stands twice in a list. */
function readAccept(values: Values, accept: string[]): Cidr[] {
  const cidrs = accept.map((cidr, i) => values.cidr(`accept[${i}]`, cidr));
  cidrs.forEach((cidr, i) => {
    if (cidr.family === 6) values.refuse(`accept[${i}]`, accept[i], 'must be IPv4: the sessions carry no other routes');
    const twin = cidrs.slice(0, i).find((other) => overlap(other, cidr));
    if (twin) values.refuse(`accept[${i}]`, accept[i], `overlaps ${twin}: name each network once`);
  });
  return cidrs;
}

class ExistingRouter extends Construct implements IBgpRouter {
  readonly asn: number;
  readonly address: string;

  constructor(scope: Construct, id: string, attributes: BgpRouterAttributes) {
    super(scope, id);
    const values = new Values(this);
    this.asn = values.asn('asn', attributes.asn);
    this.address = values.ip('address', attributes.address).toString();
    values.done();
  }
}
