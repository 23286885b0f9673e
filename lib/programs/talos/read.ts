import type { LinkFact, NodeFact } from '../../model/companions';
import { Ip } from '../../values/cidr';
import { Json, list, number, record, text, textMap, texts } from '../../values/json';

/** The machine in a machine config, or in a patch of one. */
export interface TalosMachine {
  readonly name?: string;
  /** Absent: unknown. */
  readonly isControlPlane?: boolean;
  readonly labels: Record<string, string>;
  readonly links: readonly TalosLink[];
}

/** An interface, or a VLAN on one, with its addresses. */
export interface TalosLink extends LinkFact {
  readonly addresses: readonly { readonly ip: Ip; readonly prefixLength: number }[];
  readonly gateways: readonly Ip[];
  readonly vip?: Ip;
}

/** The cluster in a machine config, or in a patch of one. */
export interface TalosCluster {
  readonly name?: string;
  /** The address or name at which clients reach the API server. */
  readonly endpoint?: string;
  readonly podCidrs: readonly string[];
  readonly serviceCidrs: readonly string[];
  readonly nodeNetworks: readonly string[];
  readonly controlPlanesWork: boolean;
  readonly dnsAsksHost?: boolean;
}

export function readMachine({ machine }: Json): TalosMachine {
  const { type, nodeLabels, network } = record(machine);
  const { hostname, interfaces } = record(network);
  return {
    name: text(hostname),
    isControlPlane: type === undefined ? undefined : type === 'controlplane' || type === 'init',
    labels: textMap(nodeLabels),
    links: readLinks(list(interfaces)),
  };
}

/** The links in `interfaces` of a machine config, or in `networkInterfaces` of talhelper, with their VLANs. */
export function readLinks(devices: readonly Json[]): TalosLink[] {
  return devices.flatMap((device): TalosLink[] => {
    const own = {
      name: text(device.interface),
      hardwareAddress: text(record(device.deviceSelector).hardwareAddr),
    };
    return [
      { ...own, ...addressed(device) },
      ...list(device.vlans).map((vlan) => ({ ...own, vlanId: number(vlan.vlanId), ...addressed(vlan) })),
    ];
  });
}

function addressed({ addresses, routes, vip, mtu }: Json): Omit<TalosLink, 'name' | 'hardwareAddress' | 'vlanId'> {
  return {
    mtu: number(mtu),
    addresses: texts(addresses).flatMap((address) => {
      const [host, length] = address.split('/');
      const ip = Ip.parse(host);
      return ip ? [{ ip, prefixLength: Number(length ?? ip.toCidr().bits) }] : [];
    }),
    gateways: list(routes)
      .filter(({ network }) => ['', '0.0.0.0/0', '::/0'].includes(text(network) ?? ''))
      .flatMap(({ gateway }) => Ip.parse(text(gateway) ?? '') ?? []),
    vip: Ip.parse(text(record(vip).ip) ?? ''),
  };
}

export function readCluster({ machine, cluster }: Json): TalosCluster {
  const { clusterName, controlPlane, network, allowSchedulingOnControlPlanes } = record(cluster);
  const { kubelet, features } = record(machine);
  const [, bracketed, plain] =
    /^https:\/\/(?:\[([^\]]*)\]|([^:/]*))/.exec(text(record(controlPlane).endpoint) ?? '') ?? [];
  const asks = record(record(features).hostDNS).forwardKubeDNSToHost;
  return {
    name: text(clusterName),
    endpoint: bracketed ?? plain,
    podCidrs: texts(record(network).podSubnets),
    serviceCidrs: texts(record(network).serviceSubnets),
    nodeNetworks: texts(record(record(kubelet).nodeIP).validSubnets),
    controlPlanesWork: allowSchedulingOnControlPlanes === true,
    dnsAsksHost: typeof asks === 'boolean' ? asks : undefined,
  };
}

/** The nodes in machine configs or patches that have a host name. */
export function nodesOf(configs: readonly Json[]): NodeFact[] {
  return configs.map(readMachine).flatMap(({ name, isControlPlane, labels, links }): NodeFact[] => {
    if (name === undefined) return [];
    const addresses = links.flatMap((link) => link.addresses.map(({ ip }) => ip));
    return [
      {
        name,
        addresses: ([4, 6] as const).flatMap((family) => addresses.find((ip) => ip.family === family) ?? []),
        labels: { ...(isControlPlane && { 'node-role.kubernetes.io/control-plane': '' }), ...labels },
      },
    ];
  });
}
