#!/usr/bin/env bash
# Made from host (HostSetup). Change the program, not this file.
set -Eeuo pipefail
unset CDPATH
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"

usage() {
  cat <<'END'
Usage: ./down.sh [--dry-run] [STEP...]
Removes what up.sh made, and puts back the files that stood there before. Safe to run again.
Without STEP, all of them in this order:
  edge       HAProxy: stopped, unless it ran before with a configuration of its own
  hosts      entries in /etc/hosts that a broken-off test left behind
  router     BIRD: stopped, unless it ran before with a configuration of its own
  cluster    cluster bird, and all that ran in it
  network    Docker network bird
  host       kernel settings become what they were; modules stay loaded until the next boot

  --dry-run  prints the commands and runs none
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
  # A service that starts must not keep the lock of this script.
  if [[ -d /run/systemd/system ]]; then as_root systemctl "$1" "$2" 9>&-; else as_root service "$2" "$1" 9>&-; fi
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

# take_back TARGET: removes our file and restores the one before it. A file that the user changed since stays.
take_back() {
  local kept=$1.before-cilium-lab
  if asks_root test -e "$1" && ! ours "$1"; then return; fi
  if asks_root test -e "$kept"; then as_root mv -f "$kept" "$1"; else as_root rm -f "$1"; fi
}

# Restores kernel settings that up.sh changed, unless somebody changed them since or another lab of this host sets them.
settings_go_back() {
  local key before now file
  if [[ $dry_run ]]; then
    echo '    # sets back the kernel settings that up.sh changed'
    return
  fi
  if [[ ! -e /var/lib/cdk8s-cilium/cilium-lab/settings ]]; then return; fi
  while read -r key before now; do
    if [[ $before == "$now" || $(sysctl -n "$key") != "$now" ]]; then continue; fi
    for file in /etc/sysctl.d/*.conf; do
      if ours "$file" && asks_root grep -qs "^$key = " "$file"; then continue 2; fi
    done
    as_root sysctl -q -w "$key=$before" </dev/null
  done </var/lib/cdk8s-cilium/cilium-lab/settings
  rm -f /var/lib/cdk8s-cilium/cilium-lab/settings
}

# /etc/hosts without our entries.
hosts_without() {
  awk '$0 == "# BEGIN cilium-lab" { printf "%s", held; held = ""; ours = 1; next } ours && $0 == "# END cilium-lab" { held = ""; ours = 0; next } ours { held = held $0 "\n"; next } { print } END { printf "%s", held }' /etc/hosts
}

# hosts_become COMMAND: reads all, then writes a new file first: on a full disk, /etc/hosts must lose no line.
hosts_become() {
  local text file new
  text=$("$@" && echo .) || return
  file=$(realpath /etc/hosts)
  new=$file.new-cilium-lab
  if ! { asks_root cp -p "$file" "$new" && printf %s "${text%.}" | asks_root tee "$new" >/dev/null; }; then
    asks_root rm -f "$new"
    return 1
  fi
  # In a container /etc/hosts is a mount, which no other file can replace.
  asks_root mv -f "$new" "$file" 2>/dev/null || { asks_root cp "$new" "$file" && asks_root rm -f "$new"; }
}

step_edge() {
  if [[ ! $dry_run ]] && ! ours /etc/haproxy/haproxy.cfg; then return; fi
  if [[ $dry_run ]] || runs haproxy; then service_is stop haproxy; fi
  take_back /etc/haproxy/haproxy.cfg
  take_back /etc/haproxy/hosts.map
  take_back /etc/haproxy/wildcards.map
  take_back /etc/haproxy/tls-hosts.map
  take_back /etc/haproxy/tls-wildcards.map
  if [[ $dry_run || -e /var/lib/cdk8s-cilium/cilium-lab/started-haproxy ]]; then run rm -f /var/lib/cdk8s-cilium/cilium-lab/started-haproxy; elif asks_root test -e /etc/haproxy/haproxy.cfg; then service_is start haproxy; fi
}

step_hosts() {
  if [[ $dry_run ]]; then
    echo '    # takes our lines out of /etc/hosts'
  else
    hosts_become hosts_without
  fi
}

step_router() {
  if [[ ! $dry_run ]] && ! ours /etc/bird/bird.conf; then return; fi
  if [[ $dry_run ]] || runs bird; then service_is stop bird; fi
  take_back /etc/bird/bird.conf
  if [[ $dry_run || -e /var/lib/cdk8s-cilium/cilium-lab/started-bird ]]; then run rm -f /var/lib/cdk8s-cilium/cilium-lab/started-bird; elif asks_root test -e /etc/bird/bird.conf; then service_is start bird; fi
}

step_cluster() {
  if [[ $dry_run ]] || exists k3d cluster get bird; then
    run k3d cluster delete bird
  fi
}

step_network() {
  if [[ $dry_run ]] || exists docker network inspect bird; then
    run docker network rm bird
  fi
}

step_host() {
  take_back /etc/sysctl.d/99-cilium-lab.conf
  take_back /etc/modules-load.d/cilium-lab.conf
  settings_go_back
}

current=
trap '((BASH_SUBSHELL)) || echo "down.sh: step $current failed" >&2' ERR
if [[ ! $dry_run && ! ${LAB_IS_LOCKED-} && -d /var/lib/cdk8s-cilium/cilium-lab ]]; then
  exec 9>/var/lib/cdk8s-cilium/cilium-lab/lock
  if ! flock --nonblock 9; then echo "another run of up.sh or down.sh is at it: wait for its end" >&2 && exit 75; fi
fi
for former in /var/lib/cdk8s-cilium/cilium-lab/host/former-*.sh; do
  step=${former##*/former-}
  step=${step%%-*}
  if [[ $dry_run || ${LAB_IS_LOCKED-} || ! -e $former ]]; then continue; fi
  if [[ ${steps[*]} == "${all_steps[*]}" || " ${steps[*]} " == *" $step "* ]]; then
    LAB_IS_LOCKED=yes bash "$former" "$step" && rm "$former"
  fi
done
for current in "${steps[@]}"; do
  echo "== $current"
  began=$SECONDS
  "step_${current//-/_}"
  if ((SECONDS - began > 2)); then echo "   $current took $((SECONDS - began)) s"; fi
done
if [[ "${steps[*]}" == "${all_steps[*]}" ]] && [[ $dry_run || -e /var/lib/cdk8s-cilium/cilium-lab ]]; then
  as_root rm -rf /var/lib/cdk8s-cilium/cilium-lab
  as_root rmdir --ignore-fail-on-non-empty /var/lib/cdk8s-cilium
fi
