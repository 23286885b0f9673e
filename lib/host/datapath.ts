import type { Construct } from 'constructs';
import { Values } from '../api/values';
import type { ClusterFact } from '../model/companions';
import { familiesOf } from '../model/families';
import type { InstallIntent, RoutingIntent } from '../programs/helm/intents';
import type { Release } from '../release/release';
import { releasesWith } from '../release/table';
import { deviceName, hubbleMetric, objectName } from '../values/rules';
import type { Encryption } from './encryption';
import type { Routing } from './routing';

/** How a node forwards a connection to a Service to a pod on another node. */
export enum LoadBalancerMode {
  /** The node replaces the client's address by its own: replies come back through this node. */
  SNAT = 'snat',
  /** The node keeps the client's address: the other node replies to the client directly. Not with VXLAN tunnels. */
  DSR = 'dsr',
  /** `DSR` for TCP, `SNAT` for UDP. */
  HYBRID = 'hybrid',
}

/** How a packet of `LoadBalancerMode.DSR` tells the other node the address of the Service. */
export enum DsrDispatch {
  /** In an option of the IP header: some networks drop such packets. */
  IP_OPTION = 'opt',
  /** In an outer packet (IPIP). */
  IPIP = 'ipip',
  /** In an option of Geneve. */
  GENEVE = 'geneve',
}

/** The type of the pods' network devices. */
export enum PodDevices {
  /** A pair of virtual Ethernet devices. */
  VETH = 'veth',
  /** netkit, from Linux 6.7 on: packets leave the pod as fast as from the node itself. */
  NETKIT = 'netkit',
  /** netkit with Ethernet frames. */
  NETKIT_L2 = 'netkit-l2',
}

/** Where Cilium translates a Service address when a program opens a connection (socket LB), not for each packet. */
export enum SocketLb {
  /** On nodes and in pods. */
  EVERYWHERE = 'everywhere',
  /** On nodes alone. For pods, Cilium translates each packet, as sidecars and virtual machines need it. */
  HOST_NAMESPACE = 'host-namespace',
  /** Nowhere. */
  OFF = 'off',
}

/** How Cilium forwards packets. Each property sets one or more Helm values, spelled as the release needs them. */
export interface DatapathProps {
  /**
   * How packets get from a pod on one node to a pod on another.
   * @default - in VXLAN tunnels; without IPv4, native routing on releases that have no tunnels over IPv6
   */
  readonly routing?: Routing;

  /**
   * How packets between nodes are encrypted.
   * @default - they are not
   */
  readonly encryption?: Encryption;

  /**
   * How a node forwards a connection to a Service to a pod on another node: `loadBalancer.mode`.
   * @default - the chart's: LoadBalancerMode.SNAT
   */
  readonly loadBalancerMode?: LoadBalancerMode;

  /**
   * How a packet of `LoadBalancerMode.DSR` tells the other node the address of the Service: `loadBalancer.dsrDispatch`.
   * @default - the agent's: DsrDispatch.IP_OPTION
   */
  readonly dsrDispatch?: DsrDispatch;

  /**
   * The network devices that pods have: `bpf.datapathMode`.
   * @default - the chart's: PodDevices.VETH
   */
  readonly podDevices?: PodDevices;

  /**
   * Whether eBPF, and not iptables, masquerades packets that leave the cluster:
   * `bpf.masquerade`.
   * @default - true with netkit, which needs it; else the chart's
   */
  readonly bpfMasquerade?: boolean;

  /**
   * The network interfaces of nodes on which Services are reachable: names such as "enp1s0", or "bond+" for all that
   * begin with "bond".
   * @default - those that the agent finds
   */
  readonly devices?: string[];

  /**
   * The MTU of the network between the nodes, in bytes: 576 to 65535.
   * @default - what the agent finds
   */
  readonly mtu?: number;

  /**
   * Metrics of Hubble, each with its options: "dns", "httpV2:exemplars=true".
   * @default - none
   */
  readonly hubbleMetrics?: string[];

  /**
   * Where Cilium translates a Service address when a program opens a connection: `socketLB`.
   * @default - the agent's: everywhere where kube-proxy is replaced
   */
  readonly socketLb?: SocketLb;

  /**
   * Whether Cilium enforces network policies for the nodes too: `hostFirewall.enabled`.
   * @default - the chart's: false
   */
  readonly hostFirewall?: boolean;
}

/** Reads the datapath properties of an installation, and checks them against its release. */
export function readDatapath(
  owner: Construct,
  props: DatapathProps,
  release: Release,
  cluster: ClusterFact | undefined,
): InstallIntent {
  const values = new Values(owner);
  const { podDevices, encryption, socketLb } = props;
  const isNetkit = podDevices === PodDevices.NETKIT || podDevices === PodDevices.NETKIT_L2;
  if (isNetkit && !release.helm.netkit)
    values.refuse(
      'podDevices',
      podDevices,
      `Cilium ${release.minor} has no netkit: take PodDevices.VETH, or one of ` +
        releasesWith(({ helm }) => helm.netkit),
    );
  if (isNetkit && props.bpfMasquerade === false)
    values.refuse(
      'bpfMasquerade',
      false,
      `and podDevices ${JSON.stringify(podDevices)}: netkit goes past iptables, so masquerading by iptables ` +
        'makes it slow or stops the agent. Leave bpfMasquerade out, or take PodDevices.VETH',
    );
  if (props.dsrDispatch !== undefined && (props.loadBalancerMode ?? LoadBalancerMode.SNAT) === LoadBalancerMode.SNAT)
    values.refuse(
      'dsrDispatch',
      props.dsrDispatch,
      'is for LoadBalancerMode.DSR and HYBRID, and loadBalancerMode is neither: set one, or leave dsrDispatch out',
    );
  props.devices?.forEach((name, i) => values.check(`devices[${i}]`, name, deviceName));
  props.hubbleMetrics?.forEach((metric, i) => values.check(`hubbleMetrics[${i}]`, metric, hubbleMetric));
  if (encryption?._secretName !== undefined) values.check('encryption.secretName', encryption._secretName, objectName);
  const intent: InstallIntent = {
    routing: props.routing && readRouting(values, props.routing, cluster),
    encryption: encryption && {
      type: encryption._type,
      nodes: encryption._nodes,
      secretName: encryption._secretName,
    },
    loadBalancerMode: props.loadBalancerMode,
    dsrDispatch: props.dsrDispatch,
    podDevices,
    bpfMasquerade: props.bpfMasquerade ?? (isNetkit || undefined),
    devices: props.devices,
    mtu: props.mtu === undefined ? undefined : values.integer('mtu', props.mtu, 576, 65535, 'bytes'),
    hubbleMetrics: props.hubbleMetrics,
    socketLb: socketLb && {
      enabled: socketLb !== SocketLb.OFF,
      hostNamespaceOnly: socketLb === SocketLb.HOST_NAMESPACE,
    },
    hostFirewall: props.hostFirewall,
  };
  values.goOn();
  return intent;
}

function readRouting(values: Values, routing: Routing, cluster: ClusterFact | undefined): RoutingIntent {
  const { _tunnel: tunnel, _native: native } = routing;
  if (tunnel !== undefined) return { tunnel };
  const given = native!.cidrs;
  const cidrs = given ? values.cidrs('routing.cidrs', given, 'podCidr') : (cluster?.podCidrs ?? []);
  const missing = familiesOf(cluster).filter((family) => !cidrs.some((cidr) => cidr.family === family));
  if (missing.length > 0)
    values.refuse(
      'routing.cidrs',
      given,
      `${given ? 'has' : 'is missing, and the cluster says'} no IPv${missing.join(' and IPv')} network inside ` +
        'which packets keep the address of their pod, and the agent does not start without: give it, such as ' +
        `"${missing[0] === 4 ? '10.0.0.0/8' : 'fd00::/8'}"`,
    );
  return { cidrs, autoDirectRoutes: native!.autoDirectRoutes ?? false };
}
