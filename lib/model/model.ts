import type { Json } from '../values/json';
import type { BackendTlsIntent } from '../kinds/backend-tls-policy';
import type { L2PolicyIntent } from '../kinds/cilium-l2-announcement-policy';
import type { PoolFacts } from '../kinds/cilium-load-balancer-ip-pool';
import type { BackendIntent } from '../kinds/route';
import type { Selector } from '../kinds/selector';
import type { Grants } from './grants';
import type { Release } from '../release/release';
import type { Cidr, Family, Ip } from '../values/cidr';
import type { ClusterFact, DeclaredPool, DisabledCheck, EdgeFact, HostFact, InstallFact, ZoneFact } from './companions';
import type { KubeObject } from './objects';

/** A CiliumPodIPPool: networks from which pods get addresses. */
export interface PodPool {
  readonly path: string;
  readonly name: string;
  readonly cidrs: readonly Cidr[];
}

/** The whole app with every default filled in: the only input of checks and of renderers of host files. */
export interface Model {
  readonly release: Release;
  readonly version: string;
  readonly install?: InstallFact;
  readonly cluster?: ClusterFact;
  /** The objects that the model reads, as synth writes them: see `isRead`. */
  readonly objects: KubeObject[];
  readonly pools: Pool[];
  /** The Services that request addresses. */
  readonly services: PoolService[];
  /** All BGP neighbors of the cluster: `peerings`, then `latePeerings`. */
  readonly announcers: (Peering | LatePeering)[];
  /** Neighbors whose addresses are known. */
  readonly peerings: Peering[];
  /** Neighbors whose addresses nodes find, or that are known only when the objects are applied. */
  readonly latePeerings: LatePeering[];
  readonly l2Policies: L2Policy[];
  /** The CiliumPodIPPools. */
  readonly podPools: PodPool[];
  readonly gateways: Gateway[];
  readonly listenerSets: ListenerSet[];
  /** Gateways outside the app that its ListenerSets name, each with the listeners of these ListenerSets. */
  readonly gatewaysElsewhere: Gateway[];
  readonly routes: Route[];
  readonly routers: Router[];
  readonly edges: Edge[];
  readonly host?: HostFact;
  readonly zones: Zone[];
  /** The families in use on the host, IPv4 first. */
  readonly families: Family[];
  /** Other clusters that the program refers to. */
  readonly otherClusters: ClusterFact[];
  /** `namespace/name` of Gateways outside the app. */
  readonly externalGateways: string[];
  readonly grants: Grants;
  readonly backendTls: BackendTls[];
  /** Ports of the Services of the app, by `namespace/name`. */
  readonly servicePorts: Map<string, number[]>;
  /** `namespace/name` of the Services of type ExternalName. */
  readonly externalNames: ReadonlySet<string>;
  /** Services of type LoadBalancer with externalTrafficPolicy Local and with pods. */
  readonly localServices: LocalService[];
  /** The Services of type LoadBalancer that request no address. */
  readonly plainServices: PoolService[];
  /** Whether a route leads to Hubble UI. */
  readonly leadsToHubble: boolean;
  /** Whether a GRPCRoute attaches to an HTTPS listener of Cilium. */
  readonly callsOverTls: boolean;
  /** The Cilium release for which each chart of this library writes its objects. */
  readonly writtenFor: { readonly path: string; readonly minor: string }[];
  /** Addresses that gateways request from pools outside the app. */
  readonly foreignAddresses: Ip[];
  /** Namespaces that objects or Cilium use, and that nobody makes on a cluster of this program. */
  readonly missingNamespaces: string[];
  /** The pools that the program declares, before reservations split them. */
  readonly declaredPools: readonly DeclaredPool[];
  readonly disabledChecks: DisabledCheck[];
  /** Constructs beyond the one that an app may have of their kind. */
  readonly duplicates: { readonly path: string; readonly kind: string; readonly first: string; readonly fix: string }[];
}

export interface BackendTls extends Located, BackendTlsIntent {
  readonly name: string;
  readonly namespace: string;
}

/** The source of an item: its construct path, and the chart whose file holds it. */
export interface Located {
  readonly path: string;
  readonly chart: string;
}

export type { PoolBlock } from '../kinds/cilium-load-balancer-ip-pool';
export type { Selector } from '../kinds/selector';

export interface Pool extends Located, PoolFacts {
  readonly name: string;
}

/** The sharing key of a Service (lbipam.cilium.io/sharing-key): Services with one key may share an address. */
export interface Sharing {
  readonly key: string;
  /** Other namespaces with which it shares, or "*". */
  readonly namespaces: readonly string[];
}

/** A Service of type LoadBalancer that gets addresses from pools. */
export interface PoolService extends Located {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Record<string, string>;
  /** The addresses that it requests. */
  readonly addresses: Ip[];
  /** Each as "80/TCP". */
  readonly ports: string[];
  readonly sharing?: Sharing;
  /** The labels of its pods. */
  readonly selector?: Readonly<Record<string, string>>;
  /** Whether its externalTrafficPolicy is Local. */
  readonly isLocal: boolean;
  /** Its `ipFamilies`. Empty: those of the cluster. */
  readonly families: Family[];
  /** Whether it gets both families in a dual-stack cluster. */
  readonly isDualStack: boolean;
  /** Whether it has no selector and externalTrafficPolicy Local: no node ever announces it. */
  readonly holdsOnly: boolean;
  readonly loadBalancerClass?: string;
}

/** A Service of type LoadBalancer with pods and externalTrafficPolicy Local, which L2 policies may select. */
export interface LocalService extends Located {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Record<string, string>;
}

/** One neighbor of one BGP instance of the cluster. */
export interface Peering extends Announcer {
  readonly peerAddress: Ip;
}

/** A neighbor whose address is not known. */
export interface LatePeering extends Announcer {
  /** The place at which nodes find the neighbor, in words. */
  readonly peerLater: string;
}

/** The session of nodes with a neighbor, and the routes that they announce to it. */
export interface Announcer extends Located {
  /** Name of the policy or cluster config. */
  readonly name: string;
  /** Number of the BGP instance within it. */
  readonly instance: number;
  /** Absent: every node. */
  readonly nodeSelector?: Selector;
  /** 0: the objects have none, or, with `asnIsLater`, it is known only when the objects are applied. */
  readonly localAsn: number;
  readonly asnIsLater?: boolean;
  /** Absent: any that the peer sends. */
  readonly peerAsn?: number;
  /** The port that the nodes dial. */
  readonly port: number;
  /** The Secret with the password of the session. */
  readonly passwordSecret?: string;
  /** How long the router keeps routes while a node's agent restarts. Absent: no graceful restart. */
  readonly restartTimeSeconds?: number;
  /** The families of routes that the session may carry. */
  readonly families: Family[];
  /** Whether objects outside the app decide what the peering announces. */
  readonly saidElsewhere: boolean;
  /** After a dial that failed, a node waits once to twice as long before the next one. */
  readonly connectRetryTimeSeconds: number;
  readonly holdTimeSeconds: number;
  readonly keepAliveTimeSeconds: number;
  /** Hops to the peer: 1 is a neighbor on the same network. */
  readonly multihop: number;
  /** The routes that the peering announces. Without a Service selector, it announces no Service. */
  readonly announced: Announced[];
  /**
   * Whether a family selects advertisements in vain: none has such labels, or one of Services has no selector, for
   * which Cilium announces none.
   */
  readonly selectsInVain: boolean;
  /** The Services whose addresses from pools are announced. */
  readonly serviceSelectors: Selector[];
  /** Whether it sets attributes of routes to addresses of every pool: CiliumBGPPeeringPolicy alone does. */
  readonly marksPools?: boolean;
  readonly nodeOverrides: NodeOverride[];
}

export interface L2Policy extends Located, L2PolicyIntent {
  readonly name: string;
}

/** One kind of routes that a peering announces. */
export interface Announced {
  /** `other`: routes for which no filter of this library has entries, such as CiliumPodIPPools. */
  readonly what: 'services' | 'pods' | 'interface' | 'other';
  /** Of Services. */
  readonly selector?: Selector;
  /** For Services: "LoadBalancerIP", "ExternalIP", "ClusterIP". */
  readonly addresses: string[];
  /** The families for which it is announced. */
  readonly families: readonly Family[];
  /** For Services: the prefix length of the networks that aggregate addresses. */
  readonly aggregation: { readonly [family in Family]?: number };
  /** Standard, large and well-known communities, as written. */
  readonly communities: string[];
  readonly localPreference?: number;
}

/** BGP settings of one node. */
export interface NodeOverride {
  readonly node: string;
  readonly routerId?: Ip;
  readonly localAsn?: number;
  /** The source address of its session. */
  readonly localAddress?: Ip;
}

/** The namespaces that may attach routes or ListenerSets. */
export interface Admission {
  /** "All", "Same", "Selector" or, of ListenerSets, "None". */
  readonly from: string;
  /** The namespaces that a selector names. Absent: it selects by other labels. */
  readonly names?: string[];
  /** `from` is "Selector", and there is no selector. */
  readonly lacksSelector?: boolean;
}

/** A Gateway or ListenerSet. */
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
  /** The namespaces whose routes it admits. "Same" is that of its owner. */
  readonly admits: Admission;
  /** Its `allowedRoutes.kinds`. Absent: the kinds that fit its protocol. */
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
  /** Whether Cilium serves it: its class is "cilium", or a class of the app with Cilium's controller. */
  readonly ofCilium: boolean;
  /** The source of its Service's addresses: Cilium's pools, another load balancer, or nowhere for type NodePort. */
  readonly addressFrom: 'pools' | 'elsewhere' | 'nowhere';
  /**
   * Whether an annotation requests the address from Cilium, while another controller makes the Service. Its other
   * fields are unknown.
   */
  readonly asksCilium: boolean;
  /** Whether its Service has externalTrafficPolicy Local. */
  readonly isLocal: boolean;
  /** The loadBalancerClass of its Service, if its GatewayClass sets one. */
  readonly loadBalancerClass?: string;
  /** The addresses that it surely gets: one of each family at most, unless hand-written objects request more. */
  readonly addresses: Ip[];
  /** The sharing key of its Service. */
  readonly sharing?: Sharing;
  /** Labels that its Service gets beside Cilium's own. */
  readonly serviceLabels: Record<string, string>;
  /** The issuers in its annotations for cert-manager: "ClusterIssuer letsencrypt". */
  readonly issuers: string[];
  /** The namespaces whose ListenerSets it admits. */
  readonly admitsSets: Admission;
  /** Its own listeners, then those of the app's ListenerSets, admitted or not. */
  readonly listeners: Listener[];
  /** The listeners by owner: `namespace/name` of a ListenerSet, or "" for the Gateway. */
  readonly listenersOf: ReadonlyMap<string, Listener[]>;
}

/** A ListenerSet: more listeners for a Gateway. */
export interface ListenerSet extends ListenerOwner {
  /** The Gateway that gets the listeners. */
  readonly gateway: { readonly name: string; readonly namespace: string };
  /** The issuers in its annotations for cert-manager. */
  readonly issuers: string[];
  readonly listeners: Listener[];
}

/** Where in a route a backend stands. */
interface BackendPlace {
  /** The index of its rule. */
  readonly rule: number;
  /** Its index in the rule. */
  readonly nth: number;
}

/** A Service to which a rule leads. */
export interface RouteBackend extends BackendPlace {
  readonly name: string;
  readonly namespace: string;
  readonly port?: number;
  readonly weight?: number;
}

/** A backend of another kind than Service. */
export type OtherBackend = BackendPlace & BackendIntent;

export interface Route extends Located {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  readonly hostnames: string[];
  /** The Services to which its rules lead. */
  readonly backends: readonly RouteBackend[];
  /** What its rules name as backends that is no Service. */
  readonly otherBackends: readonly OtherBackend[];
  /** The matches of its rules, as written; `{}` for a rule that takes every request. */
  readonly matches: unknown[];
  /** Its rules, as written. */
  readonly rules: readonly Json[];
  /** The first rule whose backends all have the weight 0: its index, and the number of its backends. */
  readonly weightless?: { readonly rule: number; readonly backends: number };
  /** Types of the filters of its rules. */
  readonly filters: string[];
  /** Whether it only redirects to HTTPS. */
  readonly redirectsToHttps: boolean;
  /** The Gateways to which it attaches. */
  readonly parents: Parent[];
  /** `namespace/name` of ListenerSets outside the app that it names. */
  readonly setsElsewhere: string[];
  /** What its other parentRefs say: those of ListenerSets outside the app, and of other kinds. */
  readonly otherParents: readonly Pick<Parent, 'sectionName' | 'port'>[];
}

/** A Gateway that a route names, directly or by a ListenerSet. */
export interface Parent {
  readonly name: string;
  readonly namespace: string;
  /** `namespace/name` of the ListenerSet that the route names. */
  readonly set?: string;
  readonly sectionName?: string;
  readonly port?: number;
}

/** A router of the program, with all that its configuration needs. */
export interface Router {
  readonly path: string;
  /** Its program, by the name in the registry of renderers. */
  readonly program: string;
  /** The machine that it runs on. Absent: this host. */
  readonly machine?: string;
  readonly asn: number;
  /** The addresses that the nodes dial: one of each family at most. */
  readonly addresses: Ip[];
  /** The port on which it listens. */
  readonly port: number;
  readonly routerId: Ip;
  /** The password of every session. */
  readonly password?: string;
  readonly neighborGroups: NeighborGroup[];
  /** The routes that it accepts from the cluster. */
  readonly accepted: Accepted[];
  /** Whether the user sets the accepted routes; otherwise they follow from the pools. */
  readonly acceptedIsGiven: boolean;
  readonly maximumPaths: number;
  readonly rawLines: string[];
}

/** The router's neighbors from one peering: the nodes that it selects. */
export interface NeighborGroup {
  readonly name: string;
  readonly description: string;
  /** The family of the session's own addresses. */
  readonly family: Family;
  /** The families whose routes the session carries. */
  readonly carries: Family[];
  readonly remoteAsn: number;
  readonly connectRetryTimeSeconds: number;
  readonly holdTimeSeconds: number;
  readonly keepAliveTimeSeconds: number;
  /** Hops to the nodes that eBGP may take: 1 is the same network, and iBGP, which has no limit. */
  readonly multihop: number;
  /** How long the router keeps the routes of a node whose agent restarts. Absent: no graceful restart. */
  readonly restartTimeSeconds?: number;
  /** The number of nodes that the peering selects and that may have an address of this family, if known. */
  readonly nodeCount?: number;
  /** The routes that the nodes announce. Absent: objects outside the app decide it. */
  readonly announced?: Announced[];
  /** The network from which the router accepts neighbors, if it recognises them by network. */
  readonly listenRange?: Cidr;
  /** The source addresses of nodes, as far as they are known. */
  readonly dialling: { readonly name: string; readonly address: Ip }[];
  /** The neighbors in ascending order, if the router recognises them by address. */
  readonly nodes: { readonly name: string; readonly address: Ip }[];
}

/** The router accepts routes within `cidr` with prefix lengths from `shortest` to `longest`. */
export interface Accepted {
  readonly cidr: Cidr;
  readonly shortest: number;
  readonly longest: number;
  readonly reason: string;
}

/** A zone with its host names. */
export interface Zone extends ZoneFact {
  readonly entries: { readonly name: string; readonly addresses: Ip[] }[];
  /** Name servers whose name is also the host name of a route, with other addresses. */
  readonly clashes: string[];
  /** Whether it holds nothing but its name servers. */
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
   * How long a dead node may still get traffic: the longest BGP hold time; without BGP, the time until another node
   * holds its L2 leases. Absent if both are unknown. With graceful restart the route over the dead node stays longer,
   * but it is one of several next hops: after a few tries, a new connection gets a live node.
   */
  readonly failoverSeconds?: number;
  /** Whether L2 announcements alone serve the addresses: no router has routes. */
  readonly failsOverByLease: boolean;
  /** The HTTP listeners of its gateways. */
  readonly backends: Backend[];
  /** The HTTPS and TLS listeners of its gateways, if the edge passes TLS through. */
  readonly tlsBackends: Backend[];
  /** The TCP listeners of `tcpPorts`. */
  readonly tcpBackends: Backend[];
}

/** One port of one gateway, as an edge sees it. */
export interface Backend {
  readonly name: string;
  readonly gateway: string;
  readonly namespace: string;
  /** One at least. The edge uses the first one as long as it answers. */
  readonly addresses: Ip[];
  readonly port: number;
  readonly hostnames: string[];
  /** Whether a route without host names takes every name that no other route has. */
  readonly catchAll: boolean;
  /** A GET that one of its HTTPRoutes serves. Absent if each needs more than an exact host name and a path. */
  readonly web?: { readonly name: string; readonly path: string };
  /** Whether one of its routes is a GRPCRoute. */
  readonly takesCalls: boolean;
}
