import type { HostFact } from '../../model/companions';
import { word } from './bash';

/** Helpers that put the entries of ./hosts into /etc/hosts, between two marks, and take them out. */
export function hostsHelpers(host: HostFact): string {
  return `
# /etc/hosts without our entries.
hosts_without() {
  sed ${word(`/^# BEGIN ${host.name}$/,/^# END ${host.name}$/d`)} /etc/hosts
}

hosts_with_ours() {
  hosts_without
  echo ${word(`# BEGIN ${host.name}`)}
  cat hosts
  echo ${word(`# END ${host.name}`)}
}

# Writes in place: in a container /etc/hosts is a mount and cannot be replaced. Nothing is written before all was read.
hosts_write() {
  local text
  text=$(cat)
  if ((EUID == 0)); then tee /etc/hosts <<<"$text" >/dev/null; else sudo tee /etc/hosts <<<"$text" >/dev/null; fi
}
`;
}
