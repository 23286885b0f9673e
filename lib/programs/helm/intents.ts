import type { Release } from '../../release/release';
import type { Cidr } from '../../values/cidr';

/** The datapath settings of an installation that the user set. */
export interface InstallIntent {
  readonly routing?: RoutingIntent;
  readonly encryption?: EncryptionIntent;
  readonly loadBalancerMode?: string;
  readonly dsrDispatch?: string;
  readonly podDevices?: string;
  readonly bpfMasquerade?: boolean;
  readonly devices?: readonly string[];
  readonly mtu?: number;
  readonly hubbleMetrics?: readonly string[];
  readonly socketLb?: { readonly enabled: boolean; readonly hostNamespaceOnly: boolean };
  readonly hostFirewall?: boolean;
}

/** Tunnels between nodes, or native routing within networks to which routes exist. */
export type RoutingIntent =
  | { readonly tunnel: string }
  | { readonly cidrs: readonly Cidr[]; readonly autoDirectRoutes: boolean };

export interface EncryptionIntent {
  readonly type: 'wireguard' | 'ipsec';
  readonly nodes: boolean;
  readonly secretName?: string;
}

/** The Helm values of a release for these settings. */
export function intentValues(intent: InstallIntent, release: Release): Record<string, unknown> {
  const { encryption, podDevices, socketLb } = intent;
  const bpf = {
    ...(podDevices !== undefined && { datapathMode: podDevices }),
    ...(intent.bpfMasquerade !== undefined && { masquerade: intent.bpfMasquerade }),
  };
  const loadBalancer = {
    ...(intent.loadBalancerMode !== undefined && { mode: intent.loadBalancerMode }),
    ...(intent.dsrDispatch !== undefined && { dsrDispatch: intent.dsrDispatch }),
  };
  return {
    ...(intent.routing && routingValues(intent.routing, release)),
    ...(Object.keys(loadBalancer).length > 0 && { loadBalancer }),
    ...(Object.keys(bpf).length > 0 && { bpf }),
    ...(intent.devices && { devices: [...intent.devices] }),
    ...(intent.mtu !== undefined && { MTU: intent.mtu }),
    ...(intent.hubbleMetrics && { hubble: { metrics: { enabled: [...intent.hubbleMetrics] } } }),
    ...(socketLb && { socketLB: { ...socketLb } }),
    ...(intent.hostFirewall !== undefined && { hostFirewall: { enabled: intent.hostFirewall } }),
    ...(encryption && {
      encryption: {
        enabled: true,
        type: encryption.type,
        ...(encryption.nodes && { nodeEncryption: true }),
        ...(encryption.secretName !== undefined && { ipsec: { secretName: encryption.secretName } }),
      },
    }),
  };
}

function routingValues(routing: RoutingIntent, { helm }: Release): Record<string, unknown> {
  if ('tunnel' in routing)
    return Object.fromEntries(
      Object.entries(helm.vxlan).map(([key, value]) => [key, value === 'vxlan' ? routing.tunnel : value]),
    );
  return {
    ...helm.routes,
    autoDirectNodeRoutes: routing.autoDirectRoutes,
    ...Object.fromEntries(routing.cidrs.map((cidr) => [`ipv${cidr.family}NativeRoutingCIDR`, `${cidr}`])),
  };
}
