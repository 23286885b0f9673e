import type { Construct } from 'constructs';
import type { ClusterFact } from '../model/companions';
import { ROUTERS, routerFolders } from '../programs/routers';
import { Synthesis } from '../synth/synthesis';
import { Cidr, Ip, overlap } from '../values/cidr';
import { dnsLabel } from '../values/rules';
import { Values } from '../api/values';
import { clusterConstructs, noAddressesOf } from '../programs/clusters';
import { factOf, ICluster } from '../references/cluster';

/** How a router recognises its BGP neighbors. */
export enum NeighborDiscovery {
  /** It accepts every neighbor from the nodes' network with the right AS number: nodes may change addresses. */
  LISTEN_RANGE = 'listen',
  /** It lists each node by its address, which must be known. */
  EXPLICIT = 'explicit',
}

/** Properties of every router on a machine whose files this library writes. */
export interface BgpRouterProps {
  /** AS number: 1 to 4294967294, without the reserved 23456 and 65535. */
  readonly asn: number;

  /**
   * The cluster whose nodes are its neighbors.
   * @default - not known: `addresses` and `listenRanges` are needed
   */
  readonly cluster?: ICluster;

  /**
   * The addresses from which it speaks BGP: IPv4, IPv6, or one of each. Nodes have a session with each: only a session
   * over IPv6 gives routes to IPv6 addresses a usable next hop.
   * @default - the host's addresses on the cluster's Docker network; those of a router on another machine are needed
   */
  readonly addresses?: string[];

  /**
   * Router id, in the form of an IPv4 address, which no other router has. (RFC 6286)
   * @default - the IPv4 address of the router; a router with an IPv6 address alone needs a router id
   */
  readonly routerId?: string;

  /**
   * How the router recognises its neighbors.
   * @default NeighborDiscovery.LISTEN_RANGE
   */
  readonly neighbors?: NeighborDiscovery;

  /**
   * The networks from which neighbors dial in, as CIDRs: one of each family at most. Not with explicit neighbors.
   * @default - the networks that the cluster's nodes get their addresses from
   */
  readonly listenRanges?: string[];

  /**
   * The networks, as CIDRs, within which the router accepts routes.
   * @default - the address pools of the app
   */
  readonly accept?: string[];

  /**
   * The most next hops of a route (ECMP): 1 to 64, the limit of the programs in Debian.
   * @default 64
   */
  readonly maximumPaths?: number;

  /**
   * The password of all its sessions (TCP MD5, RFC 2385): 1 to 80 printable ASCII characters without spaces. If others
   * can read the program, take it from an environment variable. Only its owner can read the file that holds it. The
   * nodes read it from a Secret: `passwordSecret` of `BgpPeering`.
   * @default - no password
   * @secret no message shows it
   */
  readonly password?: string;

  /**
   * The other machine that the router runs on: a DNS label, the name of the folder with its files. `up.sh` ignores it;
   * the README beside it says what to copy. Needs `addresses` of its own.
   * @default - this host
   */
  readonly machine?: string;
}

/** The facts that a router adds to the tree for the model. */
interface Stated {
  readonly asn: number;
  readonly addresses: string[];
}

/** Reads the properties of a router and records its facts: `program` is its name in the registry. */
export function stateRouter(router: Construct, props: BgpRouterProps, program: string, rawLines: string[]): Stated {
  const values = new Values(router);
  const cluster = factOf(router, props.cluster);
  const discovery = props.neighbors ?? NeighborDiscovery.LISTEN_RANGE;
  const asn = values.asn('asn', props.asn);
  const { machine } = props;
  // A router on another machine has none of the addresses of this host.
  const made = machine === undefined ? cluster?.made : undefined;
  const texts = props.addresses ?? made?.network.ranges.map((range) => range.gateway.toString()) ?? [];
  if (texts.length === 0)
    values.refuse(
      'addresses',
      props.addresses,
      machine === undefined
        ? 'is missing: give the address that the nodes dial, or a cluster of this host: ' +
            clusterConstructs().join(' or ')
        : `is missing: give the address that ${machine} has on the nodes' network`,
    );
  if (machine !== undefined) values.check('machine', machine, machineName);
  if (props.password !== undefined) values.secret('password', props.password, ROUTERS[program].password);
  const addresses = texts.length > 0 ? values.ips('addresses', texts, 'router') : [values.standInAddress()];
  const listenRanges = readListenRanges(values, props, addresses, cluster);
  const missing = addresses.filter(({ family }) => !listenRanges.some((range) => range.family === family));
  if (discovery === NeighborDiscovery.LISTEN_RANGE) {
    missing.forEach(({ family }) =>
      values.refuse(
        'listenRanges',
        props.listenRanges,
        props.listenRanges === undefined
          ? `is missing: give the ${addresses.length > 1 ? `IPv${family} ` : ''}network that the nodes are in, or ` +
              'the cluster'
          : `has no IPv${family}, and the nodes dial an IPv${family} address: give the IPv${family} network that ` +
              'they are in',
      ),
    );
  } else if (
    !cluster?.nodes.length ||
    addresses.some(({ family }) => cluster.nodes.some((node) => !node.addresses.some((one) => one.family === family)))
  ) {
    const needs = 'a cluster whose nodes and their addresses are all known: give them';
    if (ROUTERS[program].can.listenRange)
      values.refuse(
        'neighbors',
        discovery,
        noAddressesOf(cluster) ?? `needs ${needs}, or take NeighborDiscovery.LISTEN_RANGE`,
      );
    else values.refuse('cluster', cluster?.name, `must be ${needs}, since each node is a neighbor of its own`);
  }
  if (discovery === NeighborDiscovery.EXPLICIT && props.listenRanges !== undefined)
    values.refuse(
      'listenRanges',
      props.listenRanges,
      'is given beside explicit neighbors, and the router takes those alone: leave it out',
    );
  const fact = {
    path: router.node.path,
    program,
    machine,
    asn,
    addresses,
    routerId: readRouterId(values, props.routerId, addresses),
    password: props.password,
    neighbors: discovery,
    cluster,
    listenRanges,
    accept: props.accept && readAccept(values, props.accept),
    maximumPaths: values.integer('maximumPaths', props.maximumPaths ?? 64, 1, 64),
    rawLines,
  };
  values.goOn();
  Synthesis.of(router).companions.routers.push(fact);
  return { asn, addresses: addresses.map(String) };
}

/** Names that other machines cannot have, because files and folders of this host have them. */
function machineName(value: string): string | undefined {
  return (
    dnsLabel(value) ??
    ([...routerFolders(), 'hosts'].includes(value)
      ? 'is the name of something that belongs to this host: take another'
      : undefined)
  );
}

/** The network of the neighbors, for each IP family of the router's addresses. */
function readListenRanges(
  values: Values,
  props: BgpRouterProps,
  addresses: Ip[],
  cluster: ClusterFact | undefined,
): Cidr[] {
  const given = values.cidrs('listenRanges', props.listenRanges ?? [], 'listenRange');
  // The families of an address that is missing or unreadable are unknown, and a single range may be meant for another.
  const isSure =
    props.neighbors !== NeighborDiscovery.EXPLICIT &&
    given.length + (cluster?.nodeNetworks ?? []).length > 1 &&
    addresses.every((address) => !values.isStandIn(address));
  given.forEach((range, i) => {
    if (isSure && !addresses.some(({ family }) => family === range.family))
      values.refuse(
        `listenRanges[${i}]`,
        range.toString(),
        `is IPv${range.family}, and the router has no such address that nodes could dial: leave it out, or give ` +
          `the router an IPv${range.family} address`,
      );
  });
  return addresses.flatMap(
    ({ family }) => [...given, ...(cluster?.nodeNetworks ?? [])].find((range) => range.family === family) ?? [],
  );
}

function readRouterId(values: Values, given: string | undefined, addresses: Ip[]): Ip {
  if (given === undefined) {
    const address = addresses.find(({ family }) => family === 4) ?? addresses[0];
    if (address.family === 6)
      values.refuse(
        'routerId',
        given,
        `is missing: ${address} is IPv6, and a router without an IPv4 address needs a number in the form of one. ` +
          'Give it, such as "192.0.2.1"',
      );
    return address;
  }
  const id = values.ip('routerId', given, 'routerId');
  if (id.family === 6) values.refuse('routerId', given, 'must be of the form of an IPv4 address');
  return id;
}

/** Refuses networks that overlap: a routing program may drop a duplicate from its list. */
function readAccept(values: Values, accept: string[]): Cidr[] {
  const cidrs = accept.map((cidr, i) => values.cidr(`accept[${i}]`, cidr, 'accept'));
  cidrs.forEach((cidr, i) => {
    const twin = cidrs.slice(0, i).find((other) => overlap(other, cidr));
    if (twin) values.refuse(`accept[${i}]`, accept[i], `overlaps ${twin}: name each network once`);
  });
  return cidrs;
}
