import type { HostFact } from '../../model/companions';
import { hostsHelpers } from './hosts';

/** What the steps of `up.sh` are made of, beside the helpers that all scripts share. */
export function upHelpers(host: HostFact): string {
  return `
# wait_for SECONDS WHAT COMMAND...
wait_for() {
  local seconds=$1 what=$2
  shift 2
  if [[ $dry_run ]]; then
    echo "    # waits, at most $seconds s, until $what"
    return
  fi
  local end=$((SECONDS + seconds))
  until "$@" >/dev/null 2>&1; do
    if ((SECONDS >= end)); then
      echo "waited $seconds s in vain until $what" >&2
      return 1
    fi
    sleep 1
  done
}

# has COMMAND PACKAGE: installs the package where apt can.
has() {
  if exists command -v "$1"; then return; fi
  if [[ $dry_run ]] || command -v apt-get >/dev/null; then
    as_root apt-get install -y "$2"
  else
    echo "$1 is missing: install $2" >&2
    return 1
  fi
}

# same SOURCE TARGET: whether the target is this file already.
same() {
  asks_root cmp -s "$1" "$2"
}

# put MODE OWNER SOURCE TARGET: what stood at TARGET before, and is none of ours, is kept for down.sh.
put() {
  local kept=$4.before-${host.name}
  if asks_root test -e "$4" && ! asks_root test -e "$kept" && ! asks_root grep -q 'Change the program, not this file' "$4"; then
    as_root cp -p "$4" "$kept"
  fi
  as_root install -D -m "$1" -o "$2" -g "$2" "$3" "$4"
}

# answers NAME ADDRESS PORT: whether a page comes back. 404 means that no route serves the name.
answers() {
  local code
  code=$(status "$@")
  [[ $code != 000 && $code != 404 && $code != 5* ]]
}

# Restarts what runs without dropping its connections, and starts what does not run.
reload() {
  if [[ -d /run/systemd/system ]]; then
    as_root systemctl reload-or-restart "$1"
  else
    as_root service "$1" reload || as_root service "$1" restart
  fi
}
${hostsHelpers(host)}`;
}
