import type { HostFact } from '../model/companions';
import type { Family } from '../values/cidr';

/** A kernel module, and the option of a kernel that has it built in. */
interface Module {
  readonly name: string;
  readonly option: string;
}

/** What Cilium's proxy redirection needs on the host whose kernel the nodes share. */
const SOCKETS: Module[] = [
  { name: 'xt_socket', option: 'NETFILTER_XT_MATCH_SOCKET' },
  { name: 'nf_socket_ipv4', option: 'NF_SOCKET_IPV4' },
  { name: 'nf_socket_ipv6', option: 'NF_SOCKET_IPV6' },
];

/** Cilium's agent needs these modules if IPv6 is on; without them it stops. */
const IP6_TABLES: Module[] = [
  { name: 'ip6_tables', option: 'IP6_NF_IPTABLES' },
  { name: 'ip6table_mangle', option: 'IP6_NF_MANGLE' },
  { name: 'ip6table_raw', option: 'IP6_NF_RAW' },
  { name: 'ip6table_filter', option: 'IP6_NF_FILTER' },
];

/** The kernel modules for the families of the cluster. */
export function modulesFor(families: Family[]): Module[] {
  return families.includes(6) ? [...SOCKETS, ...IP6_TABLES] : SOCKETS;
}

export function modulesFile(host: HostFact): string {
  return `modules-load.d/${host.name}.conf`;
}

export function modules(families: Family[], header: string): string {
  return `# ${header}
# Nodes are containers and share the kernel of this host. With these modules Cilium finds the sockets of its proxy, which
# handles every request to a Gateway.
${names(SOCKETS)}
${
  families.includes(6)
    ? "# Cilium's agent starts with IPv6 only where ip6tables " + `has these.\n${names(IP6_TABLES)}\n`
    : ''
}`;
}

function names(list: Module[]): string {
  return list.map(({ name }) => name).join('\n');
}

/** A helper that finds a module. It looks in several places, because distributions differ. */
export const IN_KERNEL = `
# in_kernel MODULE OPTION: whether the module is loaded, or built in.
in_kernel() {
  [[ -d /sys/module/$1 ]] || grep -qs "/$1.ko" "/lib/modules/$(uname -r)/modules.builtin" ||
    zcat /proc/config.gz 2>/dev/null | grep -qx "CONFIG_$2=y" || grep -qsx "CONFIG_$2=y" "/boot/config-$(uname -r)"
}
`;
