import type { HostFact } from '../model/companions';
import type { Model } from '../model/model';
import { asksMore } from './targets';

const ANSWERS = `# answers NAME ADDRESS PORT: whether a page comes back. 404 means that no route serves the name.
answers() {
  is_page "$(status "$@")"
}
`;

const ANSWERS_OF_MORE = `# answers NAME ADDRESS PORT [SCHEME [OPTION...]]: whether a page comes back. 404 means that no route serves the name. Any
# certificate will do: verify.sh says which ones this host does not trust.
answers() {
  is_page "$(status "\${@:1:3}" "\${4:-http}" --insecure "\${@:5}")"
}
`;

/** The helpers that only `up.sh` has. */
export function upHelpers(model: Model, host: HostFact): string {
  return `
# has COMMAND PACKAGE: installs the package where apt can.
has() {
  if exists command -v "$1"; then return; fi
  if [[ $dry_run ]] || command -v apt-get >/dev/null; then
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y "$2" ||
      { as_root apt-get update && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y "$2"; }
  else
    echo "$1 is missing: install $2" >&2
    return 1
  fi
}

# same SOURCE TARGET: whether the target is this file already.
same() {
  asks_root cmp -s "$1" "$2"
}

# put MODE OWNER SOURCE TARGET: keeps a file of the user at TARGET for down.sh. Writes the new file beside TARGET first, so
# that the old one stays whole on a full disk.
put() {
  local kept=$4.before-${host.name} new=$4.new-${host.name}
  if asks_root test -e "$4" && ! ours "$4"; then
    as_root cp -p "$4" "$kept"
  fi
  if ! as_root install -D -m "$1" -o "$2" -g "$2" "$3" "$new"; then
    as_root rm -f "$new"
    return 1
  fi
  as_root mv -f "$new" "$4"
}

# Hides passwords in the lines of configurations.
masked() {
  sed -E 's/(password|passphrase|secret|key-string|md5|auth)([":=[:space:]]).*/\\1\\2.../I'
}

${asksMore(model) ? ANSWERS_OF_MORE : ANSWERS}
is_page() {
  [[ $1 != 000 && $1 != 404 && $1 != 5* ]] || { echo "the answer is \${1/000/none}" && false; }
}

start() {
  if ! runs "$1"; then service_is start "$1"; fi
}

# Loads a changed configuration without dropping connections, if the service runs.
reload() {
  if [[ $dry_run ]] || runs "$1"; then service_is reload "$1"; else service_is start "$1"; fi
}

restart() {
  if [[ ! $dry_run && ! -d /run/systemd/system ]] && ! runs "$1"; then
    # The restart of a start script fails if the service is stopped.
    asks_root service "$1" stop >/dev/null 2>&1 || true
    service_is start "$1"
  else
    service_is restart "$1"
  fi
}
`;
}
