import type { Block } from '../kinds/cilium-load-balancer-ip-pool';
import type { Cidr, Ip } from '../values/cidr';

/** A machine of the cluster. */
export interface NodeFact {
  readonly name: string;
  /** Addresses known before the node runs: one of each family at most, that of the cluster's first family first. */
  readonly addresses: Ip[];
  readonly labels: Record<string, string>;
}

/** The Docker network of the cluster's nodes. */
export interface DockerNetworkFact {
  readonly name: string;
  /** IPv4, then IPv6 if the cluster is dual-stack. */
  readonly ranges: DockerRange[];
}

/** The addresses of a Docker network in one family. */
export interface DockerRange {
  readonly subnet: Cidr;
  /** The addresses that Docker hands out to containers. */
  readonly ipRange: Cidr;
  readonly gateway: Ip;
}

/** The facts of a cluster that the host's scripts make: its nodes are containers in a Docker network. */
export interface MadeFact {
  /** The program that makes it, by its name in the registry of clusters. */
  readonly program: string;
  readonly image: string;
  /** The Kubernetes minor of the image, if its tag names it. */
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

/** A machine with a configuration that makes it a node. */
export interface MachineFact {
  readonly name: string;
  readonly isControlPlane: boolean;
  /** One of each family at most. */
  readonly addresses: Ip[];
  readonly labels: Record<string, string>;
  /** The interface that gets the addresses. Absent: the machine gets them by other means, such as DHCP. */
  readonly link?: LinkFact;
}

/** A network interface: by its name or by its hardware address. */
export interface LinkFact {
  readonly name?: string;
  readonly hardwareAddress?: string;
  /** The VLAN on the interface that gets the addresses instead. */
  readonly vlanId?: number;
  readonly mtu?: number;
}

/** The facts of a cluster of existing machines, which generated files make nodes. */
export interface MachinesFact {
  /** The program on the machines, by its name in the registry of clusters. */
  readonly program: string;
  readonly machines: MachineFact[];
  /** Default gateways of the machines, one of each family at most. */
  readonly gateways: Ip[];
  /** The virtual IP, which one control plane holds at a time. */
  readonly vip?: Ip;
  /** The address or name at which clients reach the API server. */
  readonly endpoint: string;
  /** Whether control planes run ordinary pods too. */
  readonly controlPlanesWork: boolean;
  /** Whether CoreDNS forwards to the node that it runs on. */
  readonly dnsAsksHost: boolean;
}

/** An address in the nodes' network that no Service can have, and its holder. */
export interface TakenFact {
  readonly address: Ip;
  readonly what: string;
}

export interface ClusterFact {
  readonly path: string;
  readonly name: string;
  readonly nodes: NodeFact[];
  /**
   * The networks of the nodes' addresses. This list and the next two hold one network of each family at most; a missing
   * one is unknown.
   */
  readonly nodeNetworks: Cidr[];
  readonly podCidrs: Cidr[];
  readonly serviceCidrs: Cidr[];
  /** The address at which programs on a node reach the API server. */
  readonly apiHost?: string;
  readonly apiPort?: number;
  /** A comment for the Helm values: why this address. */
  readonly apiReason?: string;
  /** The context of the kubeconfig. */
  readonly kubeContext?: string;
  /** The Helm values that Cilium needs on these nodes, with comments. */
  readonly helm?: { readonly values: Record<string, unknown>; readonly comments: Record<string, string> };
  /** Addresses of the nodes' network with other holders than nodes, as far as files tell. */
  readonly taken?: readonly TakenFact[];
  readonly made?: MadeFact;
  readonly machines?: MachinesFact;
}

export interface InstallFact {
  readonly path: string;
  readonly version: string;
  /** The range that files give, of which any version may be meant. */
  readonly range?: string;
  readonly namespace: string;
  readonly cluster?: ClusterFact;
  /** Absent if this app does not install Cilium by Helm. */
  readonly helm?: {
    readonly hubbleUi: boolean;
    readonly values: Record<string, unknown>;
    /** The values set the routing between nodes, so it does not follow from the cluster. */
    readonly isRoutingSaid?: boolean;
    /** The values are from files: the program adds none. */
    readonly isComplete?: boolean;
    /** Some values are unknown, or another program adds more. */
    readonly isPartial?: boolean;
  };
}

export interface RouterFact {
  readonly path: string;
  /** Its program, by the name in the registry of renderers. */
  readonly program: string;
  /** The machine that it runs on. Absent: this host. */
  readonly machine?: string;
  readonly asn: number;
  /** The addresses that the nodes dial: one of each family at most, with a session to each. */
  readonly addresses: Ip[];
  readonly routerId: Ip;
  readonly password?: string;
  /** How the router recognises its neighbors: by network, or each node by its address. */
  readonly neighbors: 'listen' | 'explicit';
  readonly cluster?: ClusterFact;
  /** The networks from which neighbors dial in, one of each family. */
  readonly listenRanges: Cidr[];
  /** The networks within which the router accepts routes, instead of the pools. */
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
   * The CA from which the edge gets a certificate for each host name: a public one by ACME, or its own, which no client
   * trusts.
   */
  readonly issuer?: 'acme' | 'own-ca';
  /** Mail address for the CA's warnings. */
  readonly email?: string;
}

export interface EdgeFact {
  readonly path: string;
  /** Its program, by the name in the registry of renderers. */
  readonly program: string;
  /** Absent: every address of the host in the families in use. */
  readonly bindAddress?: string;
  readonly port: number;
  readonly tls?: EdgeTlsFact;
  /** It redirects plain HTTP to HTTPS; its program decides which requests. */
  readonly redirects: boolean;
  readonly clientAddress?: 'forwarded-for' | 'proxy-protocol';
  /** Ports of TCP listeners on which the edge listens too. */
  readonly tcpPorts: number[];
  /** The address and port of the edge's metrics for Prometheus. */
  readonly metrics?: { readonly address: string; readonly port: number };
  readonly gateways: { readonly name: string; readonly namespace: string; readonly addresses: string[] }[];
  readonly rawLines: string[];
}

export interface HostFact {
  readonly path: string;
  readonly name: string;
}

/** A zone for a name server. */
export interface ZoneFact {
  readonly path: string;
  readonly domain: string;
  readonly hostmaster: string;
  readonly nameServers: { readonly name: string; readonly addresses: Ip[] }[];
  /** The addresses of all host names. Absent: the addresses of their gateways. */
  readonly addresses?: Ip[];
  readonly serial: number;
  readonly ttlSeconds: number;
}

/** A check that the program switched off, and its scope. */
export interface DisabledCheck {
  readonly path: string;
  readonly name: string;
  readonly reason: string;
}

/** A pool as the program declares it. Reservations split its networks between several objects. */
export interface DeclaredPool {
  readonly name: string;
  readonly blocks: readonly Block[];
  /** Paths of the objects: the pool first, then those of its reserved addresses. */
  readonly objects: string[];
}

/** The facts of an app's companions, in the order of construction. */
export interface Companions {
  readonly installs: InstallFact[];
  readonly clusters: ClusterFact[];
  readonly routers: RouterFact[];
  readonly edges: EdgeFact[];
  readonly hosts: HostFact[];
  readonly zones: ZoneFact[];
  /** `namespace/name` of Gateways outside the app. */
  readonly externalGateways: string[];
  /** Addresses that gateways request from pools outside the app. */
  readonly foreignAddresses: Ip[];
  readonly declaredPools: DeclaredPool[];
  readonly disabledChecks: DisabledCheck[];
  /** The Cilium version for which each chart writes its objects. */
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
