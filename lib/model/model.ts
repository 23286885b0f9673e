import type { Json } from '../values/json';
import type { BackendTlsIntent } from '../kinds/backend-tls-policy';
import type { L2PolicyIntent } from '../kinds/cilium-l2-announcement-policy';
import type { PoolFacts } from '../kinds/cilium-load-balancer-ip-pool';
import type { Selector } from '../kinds/selector';
import type { Grants } from './grants';
import type { Release } from '../release/release';
import type { Cidr, Family, Ip } from '../values/cidr';
import type { ClusterFact, DeclaredPool, DisabledCheck, EdgeFact, HostFact, InstallFact, ZoneFact } from './companions';
import type { KubeObject } from './objects';

/** Networks of which pods get addresses. */
export interface PodPool {
  readonly path: string;
  readonly name: string;
  readonly cidrs: readonly Cidr[];
}

/** What a program means, every default filled in: all that checks and renderers of host files may read. */
export interface Model {
  readonly release: Release;
  readonly version: string;
  readonly install?: InstallFact;
  readonly cluster?: ClusterFact;
  /** Every object of Cilium and the Gateway API, and every Service, as it will be written. */
  readonly objects: KubeObject[];
  readonly pools: Pool[];
  /** Those that ask for certain addresses. */
  readonly services: PoolService[];
  /** All sessions of the cluster's side, those of `peerings` before those of `latePeerings`. */
  readonly announcers: Announcer[];
  /** Sessions with routers whose addresses are known. */
  readonly peerings: Peering[];
  /** Sessions with routers whose addresses nodes find, or that are filled in when the objects are applied. */
  readonly latePeerings: LatePeering[];
  readonly l2Policies: L2Policy[];
  /** Pools of addresses of pods. */
  readonly podPools: PodPool[];
  readonly gateways: Gateway[];
  readonly listenerSets: ListenerSet[];
  /**
   * Gateways that the app does not have, as far as its ListenerSets say what they are: each with the listeners of
   * those.
   */
  readonly gatewaysElsewhere: Gateway[];
  readonly routes: Route[];
  readonly routers: Router[];
  readonly edges: Edge[];
  readonly host?: HostFact;
  readonly zones: Zone[];
  /** The families that the host has to do with, IPv4 first. */
  readonly families: Family[];
  /** Clusters that the program knows beside its own. */
  readonly otherClusters: ClusterFact[];
  /** `namespace/name` of Gateways that were made elsewhere. */
  readonly externalGateways: string[];
  readonly grants: Grants;
  readonly backendTls: BackendTls[];
  /** Ports of the Services of the app, by `namespace/name`. */
  readonly servicePorts: Map<string, number[]>;
  /** Services of type LoadBalancer that only nodes with a pod of theirs are to serve. */
  readonly localServices: LocalService[];
  /** How many Services of type LoadBalancer take any address. */
  readonly plainServices: number;
  /** A route leads to Hubble UI. */
  readonly leadsToHubble: boolean;
  /** A GRPCRoute attaches to an HTTPS listener of Cilium. */
  readonly callsOverTls: boolean;
  /** The release that each chart of this library was told to write for. */
  readonly writtenFor: { readonly path: string; readonly minor: string }[];
  /** Addresses of gateways that come from pools made elsewhere. */
  readonly foreignAddresses: Ip[];
  /** Namespaces of objects and of Cilium that nobody makes on a cluster of this program. */
  readonly missingNamespaces: string[];
  /** The networks of pools, where the program declares them. */
  readonly declaredPools: readonly DeclaredPool[];
  readonly disabledChecks: DisabledCheck[];
  /** Constructs of which an app has room for one. */
  readonly duplicates: { readonly path: string; readonly kind: string; readonly first: string; readonly fix: string }[];
}

export interface BackendTls extends Located, BackendTlsIntent {
  readonly name: string;
  readonly namespace: string;
}

/** Where a thing was said: construct path, and the chart whose file holds it. */
export interface Located {
  readonly path: string;
  readonly chart: string;
}

export type { PoolBlock } from '../kinds/cilium-load-balancer-ip-pool';
export type { Selector } from '../kinds/selector';

export interface Pool extends Located, PoolFacts {
  readonly name: string;
}

/** With whom a Service has one address, where Cilium lets it. */
export interface Sharing {
  readonly key: string;
  /** Namespaces beside its own, or "*". */
  readonly namespaces: readonly string[];
}

/** A Service of type LoadBalancer that gets addresses of pools. */
export interface PoolService extends Located {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Record<string, string>;
  /** Those that it asks for. */
  readonly addresses: Ip[];
  /** Each as "80/TCP". */
  readonly ports: string[];
  readonly sharing?: Sharing;
  /** The labels of its pods. */
  readonly selector?: Readonly<Record<string, string>>;
  /** It has the traffic policy Local. */
  readonly isLocal: boolean;
  /** Families that the Service says it is for. Empty: those of the cluster. */
  readonly families: Family[];
  /** It is for both families, where the cluster has both. */
  readonly isDualStack: boolean;
  /** It has no selector and the traffic policy Local: no node ever announces it. */
  readonly holdsOnly: boolean;
  readonly loadBalancerClass?: string;
}

/** A Service of type LoadBalancer with pods and the traffic policy Local, which L2 policies may select. */
export interface LocalService extends Located {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Record<string, string>;
}

/** One neighbor of one BGP instance of the cluster. */
export interface Peering extends Announcer {
  readonly peerAddress: Ip;
}

/** The same where no address of the neighbor is known. */
export interface LatePeering extends Announcer {
  /** Where nodes find it, in words. */
  readonly peerLater: string;
}

/** What nodes of the cluster have to say to a neighbor, wherever that is. */
export interface Announcer extends Located {
  /** Name of the policy or cluster config. */
  readonly name: string;
  /** Number of the BGP instance within it. */
  readonly instance: number;
  /** Absent: every node. */
  readonly nodeSelector?: Selector;
  /** 0: none is said, or, with `asnIsLater`, it is known only when the objects are applied. */
  readonly localAsn: number;
  readonly asnIsLater?: boolean;
  /** Absent: whatever the peer says it is. */
  readonly peerAsn?: number;
  /** The port that the nodes dial. */
  readonly port: number;
  /** The Secret with the password of the session. */
  readonly passwordSecret?: string;
  /** How long its routes may stay while the agent of a node restarts. Absent: no graceful restart. */
  readonly restartTimeSeconds?: number;
  /** Families of the routes that it may announce. */
  readonly families: Family[];
  /** Objects outside the app say what the peering announces. */
  readonly saidElsewhere: boolean;
  readonly holdTimeSeconds: number;
  readonly keepAliveTimeSeconds: number;
  /** Hops to the peer: 1 is a neighbor on the same network. */
  readonly multihop: number;
  /** What the peering announces. Without a Service selector, it announces no Service. */
  readonly announced: Announced[];
  /** The Services whose addresses from pools are announced. */
  readonly serviceSelectors: Selector[];
  readonly nodeOverrides: NodeOverride[];
}

export interface L2Policy extends Located, L2PolicyIntent {
  readonly name: string;
}

/** One kind of routes that a peering announces. */
export interface Announced {
  /** `other`: what no filter of ours follows, such as pools of pods. */
  readonly what: 'services' | 'pods' | 'interface' | 'other';
  /** Of Services. */
  readonly selector?: Selector;
  /** Of Services: "LoadBalancerIP", "ExternalIP", "ClusterIP". */
  readonly addresses: string[];
  /** The families for which it is announced. */
  readonly families: readonly Family[];
  /** Of Services: the length of the networks that stand for single addresses. */
  readonly aggregation: { readonly [family in Family]?: number };
  /** Standard, large and well-known ones, as written. */
  readonly communities: string[];
  readonly localPreference?: number;
}

/** What is different on one node. */
export interface NodeOverride {
  readonly node: string;
  readonly routerId?: Ip;
  readonly localAsn?: number;
  /** The address that it dials from. */
  readonly localAddress?: Ip;
}

/** Who may attach something, by namespaces. */
export interface Admission {
  /** "All", "Same", "Selector" or, of ListenerSets, "None". */
  readonly from: string;
  /** Those that a selector names; none: it selects by other labels. */
  readonly names?: string[];
}

/** What has listeners. */
export interface ListenerOwner extends Located {
  readonly kind: 'Gateway' | 'ListenerSet';
  readonly name: string;
  readonly namespace: string;
}

export interface Listener {
  readonly owner: ListenerOwner;
  /** The number of the listener in its owner. */
  readonly index: number;
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
  readonly hostname?: string;
  /** The namespaces whose routes it takes. "Same" is that of its owner. */
  readonly admits: Admission;
  /** The kinds of routes that it says it takes; without, those that fit its protocol. */
  readonly kinds?: string[];
  readonly tls?: {
    readonly mode: string;
    readonly certificates: { readonly name: string; readonly namespace: string }[];
    readonly hasOptions: boolean;
  };
}

export interface Gateway extends Located {
  readonly name: string;
  readonly namespace: string;
  readonly className: string;
  /** Cilium serves it: its class is "cilium", or one of the app that names Cilium's controller. */
  readonly ofCilium: boolean;
  /**
   * Where its Service gets addresses: from Cilium's pools, from another load balancer, or, as one of type NodePort,
   * nowhere.
   */
  readonly addressFrom: 'pools' | 'elsewhere' | 'nowhere';
  /**
   * It is of another controller, which puts annotations on the Service that it makes, and one asks Cilium for the
   * address. What else that Service is like is not known.
   */
  readonly asksCilium: boolean;
  /** Its Service has the traffic policy Local. */
  readonly isLocal: boolean;
  /** Who is to announce its Service, where its class says so. */
  readonly loadBalancerClass?: string;
  /** The addresses that it is known to get: one a family at most, unless the app says more by hand. */
  readonly addresses: Ip[];
  /** With whom its Service has one address. */
  readonly sharing?: Sharing;
  /** Labels that the Service which is made for it gets beside Cilium's own. */
  readonly serviceLabels: Record<string, string>;
  /** What its annotations tell cert-manager: "ClusterIssuer letsencrypt". */
  readonly issuers: string[];
  /** The namespaces whose ListenerSets it takes. */
  readonly admitsSets: Admission;
  /** Its own, and behind them those of the ListenerSets of the app, admitted or not. */
  readonly listeners: Listener[];
  /**
   * The same listeners by owner: those of a ListenerSet under its `namespace/name`, those of the Gateway under the
   * empty text.
   */
  readonly listenersOf: ReadonlyMap<string, Listener[]>;
}

/** A ListenerSet: more listeners for a Gateway. */
export interface ListenerSet extends ListenerOwner {
  /** The Gateway that they are for. */
  readonly gateway: { readonly name: string; readonly namespace: string };
  /** What its annotations tell cert-manager. */
  readonly issuers: string[];
  readonly listeners: Listener[];
}

export interface Route extends Located {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  readonly hostnames: string[];
  readonly backends: { readonly name: string; readonly namespace: string; readonly port?: number }[];
  /** What requests must match, as written; `{}` where a rule takes all. */
  readonly matches: unknown[];
  /** Its rules, as written. */
  readonly rules: readonly Json[];
  /** The first rule, by its number, whose backends have a weight of 0 each, and how many those are. */
  readonly weightless?: { readonly rule: number; readonly backends: number };
  /** Types of the filters of its rules. */
  readonly filters: string[];
  /** It does nothing but send clients to HTTPS. */
  readonly redirectsToHttps: boolean;
  /** Gateways that it attaches to. */
  readonly parents: Parent[];
  /** `namespace/name` of ListenerSets that it names and the app does not have. */
  readonly setsElsewhere: string[];
}

/** A Gateway that a route attaches to: by itself, or by a ListenerSet. */
export interface Parent {
  readonly name: string;
  readonly namespace: string;
  /** `namespace/name` of the ListenerSet that the route names. */
  readonly set?: string;
  readonly sectionName?: string;
  readonly port?: number;
}

/** A router of the program with all that it has to know. */
export interface Router {
  readonly path: string;
  /** A name that the renderers' registry knows. */
  readonly program: string;
  /** The machine that it runs on. Absent: this host. */
  readonly machine?: string;
  readonly asn: number;
  /** Those that the nodes dial: one a family. */
  readonly addresses: Ip[];
  /** The port that it waits on. */
  readonly port: number;
  readonly routerId: Ip;
  /** The password of every session. */
  readonly password?: string;
  readonly neighborGroups: NeighborGroup[];
  /** What it takes from the cluster. */
  readonly accepted: Accepted[];
  /** Whether the program says which routes the router takes; else they follow from the pools. */
  readonly acceptedIsGiven: boolean;
  readonly maximumPaths: number;
  readonly rawLines: string[];
}

/** The nodes that one peering of the cluster selects. */
export interface NeighborGroup {
  readonly name: string;
  readonly description: string;
  /** The family of the addresses that the session runs over. */
  readonly family: Family;
  /** The families whose routes the session carries. */
  readonly carries: Family[];
  readonly remoteAsn: number;
  readonly holdTimeSeconds: number;
  readonly keepAliveTimeSeconds: number;
  /** Hops to the nodes: 1 is the same network. */
  readonly multihop: number;
  /** How long routes of a node stay that said it restarts. Absent: they go with the session. */
  readonly restartTimeSeconds?: number;
  /** How many nodes the peering selects, where they are known. */
  readonly nodeCount?: number;
  /** Set where neighbors are taken by network. */
  readonly listenRange?: Cidr;
  /** The addresses that nodes dial from, as far as they are known. */
  readonly dialling: { readonly name: string; readonly address: Ip }[];
  /** Set where neighbors are taken by address: by number. */
  readonly nodes: { readonly name: string; readonly address: Ip }[];
}

/** Routes inside `cidr` are taken whose prefixes have `shortest` to `longest` bits. */
export interface Accepted {
  readonly cidr: Cidr;
  readonly shortest: number;
  readonly longest: number;
  readonly reason: string;
}

/** A zone with its host names. */
export interface Zone extends ZoneFact {
  readonly entries: { readonly name: string; readonly addresses: Ip[] }[];
  /** Name servers that routes have as a host name too, and that lead elsewhere. */
  readonly clashes: string[];
  /** Nothing but its name servers is in it. */
  readonly isEmpty: boolean;
}

export interface Edge
  extends Pick<
    EdgeFact,
    'path' | 'program' | 'port' | 'tls' | 'redirects' | 'clientAddress' | 'tcpPorts' | 'metrics' | 'rawLines'
  > {
  /** "*" stands for every IPv4 address. */
  readonly bindAddresses: string[];
  readonly gateways: { readonly name: string; readonly namespace: string }[];
  /**
   * How long a node that died may still get what is for it: the longest hold time of BGP; without BGP, until its leases
   * have run out. Absent where nothing is known of either. With graceful restart a dead node has its route for longer,
   * but one of several: each new connection is spread over all of them anew, and a few tries find a node that lives.
   */
  readonly failoverSeconds?: number;
  /** Nodes answer for the addresses, and no router has routes. */
  readonly failsOverByLease: boolean;
  /** HTTP listeners. */
  readonly backends: Backend[];
  /** HTTPS and TLS listeners, where TLS passes through. */
  readonly tlsBackends: Backend[];
  /** TCP listeners of `tcpPorts`. */
  readonly tcpBackends: Backend[];
}

/** One listener of one gateway, as an edge sees it. */
export interface Backend {
  readonly name: string;
  readonly gateway: string;
  readonly namespace: string;
  /** One at least. The first one is for use as long as it answers. */
  readonly addresses: Ip[];
  readonly port: number;
  readonly hostnames: string[];
  /** A route without host names: every name that no other route has. */
  readonly catchAll: boolean;
  /**
   * A request that one of its HTTPRoutes serves. Absent where each needs more than a name without a wildcard and a
   * path.
   */
  readonly web?: { readonly name: string; readonly path: string };
  /** GRPCRoutes are among its routes. */
  readonly takesCalls: boolean;
}
