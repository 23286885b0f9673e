#!/usr/bin/env bash
# Made from host (HostSetup). Change the program, not this file.
set -Eeuo pipefail
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"

usage() {
  cat <<'END'
Usage: ./down.sh [--dry-run] [STEP...]
Removes what up.sh made, and puts back the files that stood there before. Safe to run again.
Without STEP, all of them in this order:
  edge     HAProxy: stopped, unless it has a configuration of its own to go back to
  hosts    entries in /etc/hosts that a broken-off test left behind
  router   FRR: stopped, unless it has a configuration of its own to go back to
  cluster  cluster blog, and all that ran in it
  network  Docker network blog
  host     files of kernel settings and modules; what they set stays until the next boot
--dry-run prints the commands and runs none.
END
}

all_steps=(edge hosts router cluster network host)
steps=()
dry_run=
for argument in "$@"; do
  case $argument in
    --dry-run) dry_run=yes ;;
    --help) usage && exit ;;
    *)
      if [[ " ${all_steps[*]} " != *" $argument "* ]]; then
        echo "down.sh: no such step or option: $argument" >&2
        usage >&2
        exit 64
      fi
      steps+=("$argument")
      ;;
  esac
done
if ((${#steps[@]} == 0)); then steps=("${all_steps[@]}"); fi

# Runs a command. A dry run prints it instead.
run() {
  if [[ $dry_run ]]; then
    printf '   '
    printf ' %q' "$@"
    printf '\n'
  else
    "$@"
  fi
}

as_root() {
  if ((EUID == 0)); then run "$@"; else run sudo "$@"; fi
}

# Asks as root. A dry run asks nothing and takes the answer for no.
asks_root() {
  if [[ $dry_run ]]; then return 1; fi
  if ((EUID == 0)); then "$@"; else sudo "$@"; fi
}

# Whether something is there. A dry run takes it for missing, so that it shows how it is made.
exists() {
  [[ ! $dry_run ]] && "$@" >/dev/null 2>&1
}

# service_is VERB SERVICE
service_is() {
  if [[ -d /run/systemd/system ]]; then as_root systemctl "$1" "$2"; else as_root service "$2" "$1"; fi
}

# Whether a service runs. A dry run takes it for stopped.
runs() {
  if [[ -d /run/systemd/system ]]; then
    asks_root systemctl is-active --quiet "$1"
  else
    # Not every start script knows how to tell, and a program of the name may be another than the service.
    if grep -qs 'status[)|]' "/etc/init.d/$1"; then asks_root service "$1" status >/dev/null 2>&1; else pgrep -x "$1" >/dev/null; fi
  fi
}

# Whether a file is one of those that these scripts put below /etc.
ours() {
  asks_root grep -qs 'Change the program, not this file' "$1"
}

# take_back TARGET: removes our file; what stood there before comes back. A file that was changed since stays.
take_back() {
  local kept=$1.before-cilium-lab
  if asks_root test -e "$1" && ! ours "$1"; then return; fi
  if asks_root test -e "$kept"; then as_root mv -f "$kept" "$1"; else as_root rm -f "$1"; fi
}

# /etc/hosts without our entries.
hosts_without() {
  awk '/^# BEGIN cilium-lab$/ { ours = 1 } !ours; /^# END cilium-lab$/ { ours = 0 }' /etc/hosts
}

# hosts_become COMMAND: writes in place, since in a container /etc/hosts is a mount, and only when all was read.
hosts_become() {
  local text
  text=$("$@" && echo .) || return
  printf %s "${text%.}" | asks_root tee /etc/hosts >/dev/null
}

step_edge() {
  if [[ ! $dry_run ]] && ! ours /etc/haproxy/haproxy.cfg; then return; fi
  if [[ $dry_run ]] || runs haproxy; then service_is stop haproxy; fi
  take_back /etc/haproxy/haproxy.cfg
  if asks_root test -e /etc/haproxy/haproxy.cfg; then service_is start haproxy; fi
}

step_hosts() {
  if [[ $dry_run ]]; then
    echo '    # takes our lines out of /etc/hosts'
  else
    hosts_become hosts_without
  fi
}

step_router() {
  if [[ ! $dry_run ]] && ! ours /etc/frr/daemons && ! ours /etc/frr/frr.conf; then return; fi
  if [[ $dry_run ]] || runs frr; then service_is stop frr; fi
  take_back /etc/frr/daemons
  take_back /etc/frr/frr.conf
  if asks_root test -e /etc/frr/frr.conf; then service_is start frr; fi
}

step_cluster() {
  if [[ $dry_run ]] || exists docker container inspect blog-control-plane; then
    run kind delete cluster --name blog
  fi
}

step_network() {
  if [[ $dry_run ]] || exists docker network inspect blog; then
    run docker network rm blog
  fi
}

step_host() {
  take_back /etc/sysctl.d/99-cilium-lab.conf
  take_back /etc/modules-load.d/cilium-lab.conf
}

current=
trap '((BASH_SUBSHELL)) || echo "down.sh: step $current failed" >&2' ERR
for current in "${steps[@]}"; do
  echo "== $current"
  "step_${current//-/_}"
done
if [[ "${steps[*]}" == "${all_steps[*]}" ]] && [[ $dry_run || -e /var/lib/cdk8s-cilium/cilium-lab ]]; then
  as_root rm -rf /var/lib/cdk8s-cilium/cilium-lab
  as_root rmdir --ignore-fail-on-non-empty /var/lib/cdk8s-cilium
fi
