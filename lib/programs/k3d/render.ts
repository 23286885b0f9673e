import { yamlText } from '../yaml';
import type { ClusterFile, MadeCluster } from '../cluster/cluster-program';

const SERVERS = 'server:*';
const AGENTS = 'agent:*';
export const CONFIG = 'k3d-config.yml';
const SCRIPT = 'k3d-entrypoint-cilium.sh';

/** k3d's config and the script that prepares each node for Cilium. */
export function k3dFiles({ name, podCidrs, serviceCidrs, made }: MadeCluster, header: string): ClusterFile[] {
  const everyNode = made.workers > 0 ? [SERVERS, AGENTS] : [SERVERS];
  const serverArg = (arg: string) => ({ arg, nodeFilters: [SERVERS] });

  const config = {
    apiVersion: 'k3d.io/v1alpha5',
    kind: 'Simple',
    metadata: { name },
    servers: made.controlPlanes,
    agents: made.workers,
    image: made.image,
    network: made.network.name,
    ...(made.token !== undefined && { token: made.token }),
    kubeAPI: { hostIP: made.apiHostIp.toString(), hostPort: String(made.apiPort) },
    volumes: [{ volume: `$PWD/${SCRIPT}:/bin/${SCRIPT}`, nodeFilters: everyNode }],
    options: {
      k3d: {
        wait: true,
        timeout: '6m0s',
        disableLoadbalancer: true,
        disableImageVolume: false,
        disableRollback: false,
      },
      k3s: {
        extraArgs: [
          // The certificate is for 127.0.0.1, and for the address in the kubeconfig.
          ...[...new Set(['127.0.0.1', made.apiHostIp.toString()])].map((host) => serverArg(`--tls-san=${host}`)),
          ...serverArguments({ podCidrs, serviceCidrs }).map(serverArg),
        ],
        nodeLabels: Object.entries(made.nodeLabels).map(([key, value]) => ({
          label: `${key}=${value}`,
          nodeFilters: everyNode,
        })),
      },
      kubeconfig: { updateDefaultKubeconfig: true, switchCurrentContext: true },
    },
  };

  return [
    {
      path: `host/${CONFIG}`,
      reader: 'k3d',
      mode: made.token === undefined ? 0o644 : 0o600,
      text: yamlText([header, 'Run k3d in this folder: it puts the current folder where $PWD stands.'], config, {
        network:
          'Made beforehand, so that Docker hands nodes addresses of ' +
          `${made.network.ranges.map(({ ipRange }) => ipRange).join(' and ')} alone.`,
        volumes: 'The script is run by the node before k3s starts: Cilium needs what it mounts.',
        'options.k3d': "Without k3d's load balancer the API server is published by the first server itself.",
        'options.k3s':
          'Cilium does what these parts of k3s would do; two of a kind would fight. Nodes stay NotReady until it runs.',
      }),
    },
    {
      path: `host/${SCRIPT}`,
      reader: 'every node, before k3s starts',
      mode: 0o755,
      text: entrypoint(header, made.network.ranges.length > 1),
    },
  ];
}

/** The arguments of a server that cannot change later. */
export function serverArguments({ podCidrs, serviceCidrs }: Pick<MadeCluster, 'podCidrs' | 'serviceCidrs'>): string[] {
  return [
    '--disable=servicelb',
    '--disable=traefik',
    '--disable-network-policy',
    '--flannel-backend=none',
    '--disable-kube-proxy',
    `--cluster-cidr=${podCidrs.join(',')}`,
    `--service-cidr=${serviceCidrs.join(',')}`,
  ];
}

/** Run by k3d's own entrypoint, which runs every /bin/k3d-entrypoint-*.sh of a node. */
function entrypoint(header: string, isDualStack: boolean): string {
  return `#!/bin/sh
# ${header}
# Runs in every node before k3s. Cilium keeps its eBPF maps and attaches its socket programs through these mounts; not
# shared, they would be seen by the node alone and not by Cilium's containers.
set -e

mount_shared() {
  type=$1
  dir=$2
  mkdir -p "$dir"
  # A node that was stopped and started again runs this a second time.
  grep -q " $dir $type " /proc/mounts || mount "$type" -t "$type" "$dir"
  mount --make-shared "$dir"
}

mount_shared bpf /sys/fs/bpf
mount_shared cgroup2 /run/cilium/cgroupv2
${isDualStack ? NODE_ADDRESSES : ''}`;
}

/**
 * Not arguments in k3d's config: agents start at the same time, and Docker gives addresses in the order of their start.
 * A node with the address of another one in its arguments would not start.
 */
const NODE_ADDRESSES = `
# k3s takes a node for one of a single family unless it is told the addresses of both, and only the node itself knows
# which ones Docker gave it.
address() {
  found=$(ip -o "$1" addr show dev eth0 scope global | sed -n '1s|.* inet6\\{0,1\\} \\([^/ ]*\\).*|\\1|p')
  if [ -z "$found" ]; then echo "no IPv\${1#-} address on eth0" >&2 && return 1; fi
  echo "$found"
}

ipv4=$(address -4)
ipv6=$(address -6)
mkdir -p /etc/rancher/k3s/config.yaml.d
echo "node-ip: $ipv4,$ipv6" >/etc/rancher/k3s/config.yaml.d/node-ip.yaml
`;
