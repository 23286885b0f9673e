import type { Release } from '../release/release';
import type { Cidr, Ip, IpRange } from '../values/cidr';
import type { ClusterFact, DisabledCheck, HostFact, InstallFact } from './companions';
import type { KubeObject } from './objects';

/** What a program means, every default filled in: all that checks and renderers of host files may read. */
export interface Model {
  readonly release: Release;
  readonly version: string;
  readonly install?: InstallFact;
  readonly cluster?: ClusterFact;
  /** Every object of Cilium and the Gateway API, and every Service, as it will be written. */
  readonly objects: KubeObject[];
  readonly pools: Pool[];
  readonly services: FixedService[];
  readonly peerings: Peering[];
  readonly gateways: Gateway[];
  readonly routes: Route[];
  readonly routers: Router[];
  readonly edges: Edge[];
  readonly host?: HostFact;
  /** Clusters that the program knows beside its own. */
  readonly otherClusters: ClusterFact[];
  /** `namespace/name` of Gateways that were made elsewhere. */
  readonly externalGateways: string[];
  readonly grants: Grant[];
  /** Ports of the Services of the app, by `namespace/name`. */
  readonly servicePorts: Map<string, number[]>;
  /** How many Services of type LoadBalancer take any address. */
  readonly plainServices: number;
  /** A route leads to Hubble UI. */
  readonly leadsToHubble: boolean;
  /** The release that each chart of this library was told to write for. */
  readonly writtenFor: { readonly path: string; readonly minor: string }[];
  /** Addresses of gateways that come from pools made elsewhere. */
  readonly foreignAddresses: Ip[];
  readonly disabledChecks: DisabledCheck[];
  /** Constructs of which an app has room for one. */
  readonly duplicates: { readonly path: string; readonly kind: string; readonly first: string }[];
}

/** A ReferenceGrant. */
export interface Grant {
  readonly namespace: string;
  readonly from: { readonly kind: string; readonly namespace: string }[];
  readonly toKinds: string[];
}

/** Where a thing was said: construct path, and the chart whose file holds it. */
export interface Located {
  readonly path: string;
  readonly chart: string;
}

/** A label selector as Kubernetes has it. */
export interface Selector {
  readonly matchLabels: Record<string, string>;
  readonly matchExpressions: { readonly key: string; readonly operator: string; readonly values: string[] }[];
}

/** A CiliumLoadBalancerIPPool. */
export interface Pool extends Located {
  readonly name: string;
  readonly disabled: boolean;
  readonly blocks: PoolBlock[];
  /** Absent: every Service. */
  readonly selector?: Selector;
}

export interface PoolBlock {
  /** As written. */
  readonly text: string;
  readonly range: IpRange;
  readonly cidr?: Cidr;
}

/** A Service of type LoadBalancer that asks for certain addresses. */
export interface FixedService extends Located {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Record<string, string>;
  readonly addresses: Ip[];
  /** It has no selector and the traffic policy Local: no node ever announces it. */
  readonly holdsOnly: boolean;
}

/** One neighbor of one BGP instance of the cluster. */
export interface Peering extends Located {
  /** Name of the policy or cluster config. */
  readonly name: string;
  /** Absent: every node. */
  readonly nodeSelector?: Selector;
  readonly localAsn: number;
  readonly peerAsn: number;
  readonly peerAddress: Ip;
  readonly holdTimeSeconds: number;
  readonly keepAliveTimeSeconds: number;
  /** Hops to the peer: 1 is a neighbor on the same network. */
  readonly multihop: number;
  /** Empty: no Service is announced. */
  readonly serviceSelectors: Selector[];
  /** Pod networks are announced too. */
  readonly announcesPods: boolean;
}

export interface Listener {
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
  readonly hostname?: string;
  /** The namespaces whose routes it takes: "All", "Same" or "Selector". */
  readonly admits: string;
}

export interface Gateway extends Located {
  readonly name: string;
  readonly namespace: string;
  readonly className: string;
  /** The address that it is known to get. */
  readonly address?: Ip;
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
  readonly parents: { readonly name: string; readonly namespace: string; readonly sectionName?: string; readonly port?: number }[];
}

/** A router of the program with all that it has to know. */
export interface Router {
  readonly path: string;
  readonly asn: number;
  readonly address: Ip;
  readonly routerId: Ip;
  readonly neighborGroups: NeighborGroup[];
  /** What it takes from the cluster. */
  readonly accepted: Accepted[];
  readonly maximumPaths: number;
  readonly rawLines: string[];
}

/** The nodes that one peering of the cluster selects. */
export interface NeighborGroup {
  readonly name: string;
  readonly description: string;
  readonly remoteAsn: number;
  readonly holdTimeSeconds: number;
  readonly keepAliveTimeSeconds: number;
  /** How many nodes the peering selects, where they are known. */
  readonly nodeCount?: number;
  /** Set where neighbors are taken by network. */
  readonly listenRange?: Cidr;
  /** Set where neighbors are taken by address. */
  readonly nodes: { readonly name: string; readonly address: Ip }[];
}

/** Host routes inside `cidr` are taken. */
export interface Accepted {
  readonly cidr: Cidr;
  readonly reason: string;
}

export interface Edge {
  readonly path: string;
  readonly bindAddress: string;
  readonly port: number;
  readonly gateways: { readonly name: string; readonly namespace: string }[];
  readonly backends: Backend[];
  readonly rawLines: string[];
}

/** One listener of one gateway, as an edge sees it. */
export interface Backend {
  readonly name: string;
  readonly gateway: string;
  readonly namespace: string;
  readonly address: Ip;
  readonly port: number;
  readonly hostnames: string[];
  /** A route without host names: every name that no other route has. */
  readonly catchAll: boolean;
}
