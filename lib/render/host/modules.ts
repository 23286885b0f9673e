import type { HostFact } from '../../model/companions';

/** Kernel modules that Cilium's proxy redirection needs on the host whose kernel the nodes share. */
export const MODULES = ['xt_socket', 'nf_socket_ipv4', 'nf_socket_ipv6'];

export function modulesFile(host: HostFact): string {
  return `modules-load.d/${host.name}.conf`;
}

export function modules(header: string): string {
  return `# ${header}
# Nodes are containers and share the kernel of this host. Cilium finds the sockets of its proxy, through which every
# request to a Gateway goes, by these.
${MODULES.join('\n')}
`;
}
