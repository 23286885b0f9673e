import type { HostFact } from '../model/companions';
import { word } from '../programs/bash';

/**
 * Helpers that remove the entries of ./hosts, which stand between two marks, from /etc/hosts, and helpers that add them
 * there.
 */
export function hostsHelpers(host: HostFact, puts: boolean): string {
  const [begin, end] = [`# BEGIN ${host.name}`, `# END ${host.name}`];
  // awk holds the lines after the first mark until the second mark. Without a second mark, the lines are not ours.
  const program =
    `$0 == "${begin}" { printf "%s", held; held = ""; ours = 1; next } ours && $0 == "${end}" { held = ""; ours = ` +
    `0; next } ours { held = held $0 "\\n"; next } { print } END { printf "%s", held }`;
  return `
# /etc/hosts without our entries.
hosts_without() {
  awk ${word(program)} /etc/hosts
}

${puts ? withOurs(begin, end) : ''}# hosts_become COMMAND: reads all, then writes a new file first: on a full disk, /etc/hosts must lose no line.
hosts_become() {
  local text file new
  text=$("$@" && echo .) || return
  file=$(realpath /etc/hosts)
  new=$file.new-${host.name}
  if ! { asks_root cp -p "$file" "$new" && printf %s "\${text%.}" | asks_root tee "$new" >/dev/null; }; then
    asks_root rm -f "$new"
    return 1
  fi
  # In a container /etc/hosts is a mount, which no other file can replace.
  asks_root mv -f "$new" "$file" 2>/dev/null || { asks_root cp "$new" "$file" && asks_root rm -f "$new"; }
}
`;
}

function withOurs(begin: string, end: string): string {
  return `hosts_with_ours() {
  hosts_without && echo ${word(begin)} && cat hosts && echo ${word(end)}
}

# leads_by_name URL [OPTION...]: whether a page comes three times in a row. Nodes learn of a gateway one after another.
leads_by_name() {
  for _ in 1 2 3; do
    is_page "$(curl --noproxy '*' --silent --output /dev/null --max-time 10 --write-out '%{http_code}' "\${@:2}" "$1" || true)" || return
  done
}

`;
}
