import type { Block } from '../kinds/cilium-load-balancer-ip-pool';
import type { Cidr, Ip } from '../values/cidr';

/** A machine of the cluster. */
export interface NodeFact {
  readonly name: string;
  /** Those that are known before the node runs: of a family one at most, that of the cluster's first family first. */
  readonly addresses: Ip[];
  readonly labels: Record<string, string>;
}

/** A Docker network that the cluster's nodes are in. */
export interface DockerNetworkFact {
  readonly name: string;
  /** IPv4, and behind it IPv6 where the cluster is dual-stack. */
  readonly ranges: DockerRange[];
}

/** What a Docker network has of one family. */
export interface DockerRange {
  readonly subnet: Cidr;
  /** What Docker hands out by itself. */
  readonly ipRange: Cidr;
  readonly gateway: Ip;
}

/** What only a cluster has that the scripts of the host make: its nodes are containers in a Docker network. */
export interface MadeFact {
  /** Its program: a name that the registry of clusters knows. */
  readonly program: string;
  readonly image: string;
  /** The minor of Kubernetes in it, where its tag says so. */
  readonly kubernetes?: string;
  readonly controlPlanes: number;
  readonly workers: number;
  readonly token?: string;
  readonly network: DockerNetworkFact;
  /** The address of the host on which the API server is published. */
  readonly apiHostIp: Ip;
  /** Its port there. */
  readonly apiPort: number;
  readonly nodeLabels: Record<string, string>;
}

/** A machine that its own configuration makes a node. */
export interface MachineFact {
  readonly name: string;
  readonly isControlPlane: boolean;
  /** One a family at most. */
  readonly addresses: Ip[];
  readonly labels: Record<string, string>;
  /** The interface that gets the addresses. Absent: the machine has them from elsewhere, such as DHCP. */
  readonly link?: LinkFact;
}

/** A network interface: by its name or by its hardware address. */
export interface LinkFact {
  readonly name?: string;
  readonly hardwareAddress?: string;
  /** The VLAN on it that gets the addresses in its place. */
  readonly vlanId?: number;
  readonly mtu?: number;
}

/** What only a cluster has whose machines are there: each is told by files how to be a node. */
export interface MachinesFact {
  /** Their program: a name that the registry of clusters knows. */
  readonly program: string;
  readonly machines: MachineFact[];
  /** Default routes of the machines, one a family at most. */
  readonly gateways: Ip[];
  /** An address that one of the control planes has at a time. */
  readonly vip?: Ip;
  /** Where others reach the API server: an address or a name. */
  readonly endpoint: string;
  /** Control planes run what workers run. */
  readonly controlPlanesWork: boolean;
  /** The DNS of the cluster asks the node that it runs on. */
  readonly dnsAsksHost: boolean;
}

/** An address of the nodes' network that no Service can have, and what has it. */
export interface TakenFact {
  readonly address: Ip;
  readonly what: string;
}

export interface ClusterFact {
  readonly path: string;
  readonly name: string;
  readonly nodes: NodeFact[];
  /**
   * The networks that nodes get their addresses from. Of these lists each has one of a family at most, as far as known.
   */
  readonly nodeNetworks: Cidr[];
  readonly podCidrs: Cidr[];
  readonly serviceCidrs: Cidr[];
  /** Where programs on a node reach the API server. */
  readonly apiHost?: string;
  readonly apiPort?: number;
  /** Why there, as a comment of Helm's values. */
  readonly apiReason?: string;
  /** The context of the kubeconfig. */
  readonly kubeContext?: string;
  /** What Cilium needs on such nodes, as Helm's values with their comments. */
  readonly helm?: { readonly values: Record<string, unknown>; readonly comments: Record<string, string> };
  /** What has addresses beside nodes, as far as files say. */
  readonly taken?: readonly TakenFact[];
  readonly made?: MadeFact;
  readonly machines?: MachinesFact;
}

export interface InstallFact {
  readonly path: string;
  readonly version: string;
  readonly namespace: string;
  readonly cluster?: ClusterFact;
  /** Absent where Helm does not install Cilium from here. */
  readonly helm?: {
    readonly hubbleUi: boolean;
    readonly values: Record<string, unknown>;
    /** The values say how packets of pods get to other nodes, so that does not follow from the cluster. */
    readonly isRoutingSaid?: boolean;
    /** The values are complete: none follows from the program. */
    readonly isComplete?: boolean;
    /** Some are unknown, or somebody else adds to them. */
    readonly isPartial?: boolean;
  };
}

export interface RouterFact {
  readonly path: string;
  /** Its program: a name that the renderers' registry knows. */
  readonly program: string;
  /** The machine that it runs on. Absent: this host. */
  readonly machine?: string;
  readonly asn: number;
  /** Those that the nodes dial: one a family, and a session to each. */
  readonly addresses: Ip[];
  readonly routerId: Ip;
  readonly password?: string;
  /** How the router knows its neighbors: it takes whoever dials in from a network, or each node by its address. */
  readonly neighbors: 'listen' | 'explicit';
  readonly cluster?: ClusterFact;
  /** The networks that neighbors dial in from, one a family. */
  readonly listenRanges: Cidr[];
  /** Networks to take instead of what the pools hold. */
  readonly accept?: Cidr[];
  readonly maximumPaths: number;
  readonly rawLines: string[];
}

/** What an edge does with TLS. */
export interface EdgeTlsFact {
  readonly mode: 'passthrough' | 'terminate';
  readonly port: number;
  /** The folder with the certificates, where TLS ends at the edge. */
  readonly certificateDirectory?: string;
  /**
   * Who gives the edge certificates, one for each host name, and nobody else TLS: an ACME CA, or one of its own that
   * nobody trusts.
   */
  readonly issuer?: 'acme' | 'own-ca';
  /** Address that the issuer writes to. */
  readonly email?: string;
}

export interface EdgeFact {
  readonly path: string;
  /** Its program: a name that the renderers' registry knows. */
  readonly program: string;
  /** Absent: every address of the host, of the families that are in use. */
  readonly bindAddress?: string;
  readonly port: number;
  readonly tls?: EdgeTlsFact;
  /** It sends plain requests to HTTPS: those that its program says. */
  readonly redirects: boolean;
  readonly clientAddress?: 'forwarded-for' | 'proxy-protocol';
  /** Ports of TCP listeners that are open at the edge too. */
  readonly tcpPorts: number[];
  /** Where Prometheus finds the edge's metrics. */
  readonly metrics?: { readonly address: string; readonly port: number };
  readonly gateways: { readonly name: string; readonly namespace: string; readonly addresses: string[] }[];
  readonly rawLines: string[];
}

export interface HostFact {
  readonly path: string;
  readonly name: string;
}

/** A zone for a plain name server. */
export interface ZoneFact {
  readonly path: string;
  readonly domain: string;
  readonly hostmaster: string;
  readonly nameServers: { readonly name: string; readonly addresses: Ip[] }[];
  /** Where host names lead; absent: to their gateways. */
  readonly addresses?: Ip[];
  readonly serial: number;
  readonly ttlSeconds: number;
}

/** A check that the program switched off, and where. */
export interface DisabledCheck {
  readonly path: string;
  readonly name: string;
  readonly reason: string;
}

/** A pool as the program declares it. Its objects have what reservations make of the networks. */
export interface DeclaredPool {
  readonly name: string;
  readonly blocks: readonly Block[];
  /** Paths of the objects: the pool first, then those of its reserved addresses. */
  readonly objects: string[];
}

/** What the companions of an app state, in the order of their construction. */
export interface Companions {
  readonly installs: InstallFact[];
  readonly clusters: ClusterFact[];
  readonly routers: RouterFact[];
  readonly edges: EdgeFact[];
  readonly hosts: HostFact[];
  readonly zones: ZoneFact[];
  /** `namespace/name` of Gateways that were made elsewhere. */
  readonly externalGateways: string[];
  /** Addresses of gateways that come from pools made elsewhere. */
  readonly foreignAddresses: Ip[];
  readonly declaredPools: DeclaredPool[];
  readonly disabledChecks: DisabledCheck[];
  /** The version that each chart was told to write for. */
  readonly writtenFor: { readonly path: string; readonly version: string }[];
}

/** The facts of an app before any companion states one. */
export function noCompanions(): Companions {
  return {
    installs: [],
    clusters: [],
    routers: [],
    edges: [],
    hosts: [],
    zones: [],
    externalGateways: [],
    foreignAddresses: [],
    declaredPools: [],
    disabledChecks: [],
    writtenFor: [],
  };
}
