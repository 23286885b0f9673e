// What a topology of property tests is: plain data, so that tests work out what must follow from it without the
// library.
import { Duration } from 'cdk8s';
import type { MoreSpec, RuleSpec } from './more-listeners';

/** Every Cilium release of the table, in the patch whose chart and CRDs the readers have. */
export const VERSIONS = ['1.14.19', '1.15.19', '1.16.19', '1.17.17', '1.18.11', '1.19.7', '1.20.2'];

type Labels = Record<string, string>;

export interface NodeSpec {
  readonly name: string;
  readonly addresses?: string[];
  readonly labels: Labels;
}

export interface ClusterSpec {
  readonly how: 'k3d' | 'existing';
  readonly name: string;
  /** The network of the nodes, and of a router on the host. */
  readonly subnet: string;
  readonly podCidr: string;
  readonly serviceCidr: string;
  readonly k3d?: {
    readonly servers: number;
    readonly agents: number;
    readonly token?: string;
    readonly networkName?: string;
    readonly apiHostIp?: string;
    readonly apiPort: number;
  };
  readonly kubeContext?: string;
  /** Of k3d, the names and labels which it gives them; addresses are then the library's to know. */
  readonly nodes: NodeSpec[];
}

export interface PoolSpec {
  readonly id: string;
  /** The pool of its own chart, or one more of the first pool's chart. */
  readonly own: boolean;
  readonly cidrs: string[];
  /** Absent: `Services.all()` where `saysAll`, else nothing said. */
  readonly labels?: Labels;
  readonly saysAll: boolean;
}

export interface RouteSpec {
  readonly id: string;
  /** Empty: every name of the listener. */
  readonly hostnames: string[];
  readonly listener: number;
  /** In a chart of its own, and there in this namespace. */
  readonly namespace?: string;
  readonly labels: Labels;
  readonly service: string;
  readonly port: number;
  /** In place of a backend for every request. */
  readonly rules?: RuleSpec[];
  readonly hubble: boolean;
}

export interface ListenerSpec {
  readonly name: string;
  readonly port: number;
  readonly hostname?: string;
}

export interface GatewaySpec {
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
  /** Made by other people. */
  readonly existing: boolean;
  /** `pool`: reserved there, by the number of the pool in the topology. */
  readonly address?: { readonly text: string; readonly pool?: number };
  readonly listeners: ListenerSpec[];
  readonly routes: RouteSpec[];
  /** What it serves beside HTTP. */
  readonly more: MoreSpec[];
  /** Its HTTP listener sends every request to HTTPS. */
  readonly redirects: boolean;
  /** It admits the namespaces of its routes, by name, and not all. */
  readonly admitsByName: boolean;
  readonly dnsTargets?: string[];
}

export interface PeeringSpec {
  readonly id: string;
  readonly localAsn: number;
  readonly nodeSelector?: Labels;
  readonly services?: Labels;
  readonly timers: {
    readonly holdTime?: Duration;
    readonly keepAliveTime?: Duration;
    readonly connectRetryTime?: Duration;
  };
}

export interface RouterSpec {
  readonly asn: number;
  readonly addresses?: string[];
  readonly listenRanges?: string[];
  readonly explicit: boolean;
  readonly maximumPaths?: number;
  /** Absent: what the pools have. */
  readonly accept?: string[];
  readonly secondPeer?: { readonly asn: number; readonly addresses: string[] };
}

export interface Topology {
  readonly cilium: {
    readonly how: 'install' | 'existing';
    readonly version: string;
    readonly namespace: string;
    readonly hubbleUi: boolean;
  };
  readonly cluster?: ClusterSpec;
  readonly pools: PoolSpec[];
  readonly router?: RouterSpec;
  readonly peerings: PeeringSpec[];
  readonly gateways: GatewaySpec[];
  readonly edge?: {
    readonly bindAddress?: string;
    readonly port?: number;
    readonly gateways: number[];
    readonly tls?: 'passthrough' | 'terminate';
    readonly proxied?: boolean;
    readonly metricsPort?: number;
    /** Where TLS ends at it. */
    readonly redirectToHttps?: boolean;
    readonly tcpPorts?: number[];
  };
  readonly hostName?: string;
  /** A zone file of example.com. */
  readonly zone: boolean;
}
