import type { HostFact } from '../model/companions';
import type { Family } from '../values/cidr';

/** What Cilium's proxy redirection needs on the host whose kernel the nodes share. */
const SOCKETS = ['xt_socket', 'nf_socket_ipv4', 'nf_socket_ipv6'];

/** Without these Cilium's agent stops where IPv6 is on. */
const IP6_TABLES = ['ip6_tables', 'ip6table_mangle', 'ip6table_raw', 'ip6table_filter'];

/** The kernel modules for the families of the cluster. */
export function modulesFor(families: Family[]): string[] {
  return families.includes(6) ? [...SOCKETS, ...IP6_TABLES] : SOCKETS;
}

export function modulesFile(host: HostFact): string {
  return `modules-load.d/${host.name}.conf`;
}

export function modules(families: Family[], header: string): string {
  return `# ${header}
# Nodes are containers and share the kernel of this host. Cilium finds the sockets of its proxy, through which every
# request to a Gateway goes, by these.
${SOCKETS.join('\n')}
${families.includes(6) ? `# Cilium's agent starts with IPv6 only where ip6tables has these.\n${IP6_TABLES.join('\n')}\n` : ''}`;
}
