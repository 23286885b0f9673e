import type { HostFact } from '../model/companions';
import { word } from '../programs/bash';

/**
 * Helpers that take the entries of ./hosts, which stand between two marks, out of /etc/hosts, and those that put them
 * there.
 */
export function hostsHelpers(host: HostFact, puts: boolean): string {
  return `
# /etc/hosts without our entries.
hosts_without() {
  awk ${word(`/^# BEGIN ${host.name}$/ { ours = 1 } !ours; /^# END ${host.name}$/ { ours = 0 }`)} /etc/hosts
}

${puts ? withOurs(host) : ''}# hosts_become COMMAND: writes in place, since in a container /etc/hosts is a mount, and only when all was read.
hosts_become() {
  local text
  text=$("$@" && echo .) || return
  printf %s "\${text%.}" | asks_root tee /etc/hosts >/dev/null
}
`;
}

function withOurs(host: HostFact): string {
  return `hosts_with_ours() {
  hosts_without && echo ${word(`# BEGIN ${host.name}`)} && cat hosts && echo ${word(`# END ${host.name}`)}
}

`;
}
