import { createHash } from 'node:crypto';
import type { DockerRange } from '../model/companions';
import { Cidr, Ip } from '../values/cidr';
import { unfitPodNetwork } from '../values/network-sizes';
import type { Role } from '../values/roles';
import type { Values } from '../api/values';

/** The IPv6 half of a dual-stack cluster. */
export interface Ipv6Options {
  /**
   * IPv6 addresses of the Docker network, as a CIDR of /64 to /112. Docker hands the lower half to nodes; the upper
   * half is for address pools.
   * @default - the first /64 of a unique local /48 (RFC 4193) that is derived from the cluster's name
   */
  readonly subnet?: string;

  /**
   * IPv6 network of the pods, as a CIDR of /48 to /64. Each node gets a /64 of it.
   * @default - a /56 of that /48
   */
  readonly podCidr?: string;

  /**
   * IPv6 network of the Services' cluster addresses, as a CIDR of /108 to /124. The API server refuses a larger one.
   * @default - a /112 of that /48
   */
  readonly serviceCidr?: string;
}

/** The IPv6 networks of a cluster. */
export interface Ipv6Networks {
  readonly range: DockerRange;
  readonly podCidr: Cidr;
  readonly serviceCidr: Cidr;
}

/** Kubernetes cuts the pod network into a /64 for each node. */
const POD_PREFIX_OF_A_NODE = 64;

/** Reads the networks. Derives those that the user left out from the cluster's name. */
export function readIpv6(values: Values, options: Ipv6Options, cluster: string, nodes: number): Ipv6Networks {
  const site = uniqueLocal(cluster);
  const subnet = read(values, 'ipv6.subnet', options.subnet ?? site.subnet(16, 0)!.toString(), 'dockerSubnet', 64, 112);
  const podCidr = read(
    values,
    'ipv6.podCidr',
    options.podCidr ?? site.subnet(8, 1)!.toString(),
    'podCidr',
    48,
    POD_PREFIX_OF_A_NODE,
  );
  const unfitPods = unfitPodNetwork(podCidr, nodes);
  // `read` has already refused a network that cannot be a pod network at all.
  if (unfitPods && podCidr.family === 6 && podCidr.prefixLength <= POD_PREFIX_OF_A_NODE)
    values.refuse('ipv6.podCidr', podCidr.toString(), unfitPods);
  return {
    range: { subnet, ipRange: subnet.subnet(1, 0) ?? subnet, gateway: subnet.host(1) ?? new Ip(6, subnet.first) },
    podCidr,
    serviceCidr: read(
      values,
      'ipv6.serviceCidr',
      options.serviceCidr ?? site.subnet(16, 1)!.subnet(48, 0)!.toString(),
      'serviceCidr',
      108,
      124,
    ),
  };
}

function read(values: Values, prop: string, value: string, role: Role, shortest: number, longest: number): Cidr {
  const cidr = values.cidr(prop, value, role);
  if (cidr.family === 4) values.refuse(prop, value, 'must be IPv6');
  else if (cidr.prefixLength < shortest || cidr.prefixLength > longest)
    values.refuse(prop, value, `must be of /${shortest} to /${longest}`);
  return cidr;
}

/** A unique local /48, derived from the name: the same in every synth, and most likely unique to the cluster. */
function uniqueLocal(name: string): Cidr {
  const globalId = createHash('sha256').update(name).digest('hex').slice(0, 10);
  return new Cidr(6, BigInt(`0xfd${globalId}`) << 80n, 48);
}
