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
  router     FRR: stopped, unless it ran before with a configuration of its own
  manifests  the manifests
  host       kernel settings become what they were

  --dry-run  prints the commands and runs none
END
}

all_steps=(router manifests host)
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

# delete_file FILE: deletes its objects. Those of a kind that the cluster does not have, as after an up.sh that ended
# before Cilium made its CRDs, are not there.
delete_file() {
  local said others status=0
  { said=$(run kubectl delete --ignore-not-found -f "$1" 2>&1 >&3) || status=$?; } 3>&1
  others=$(grep -vxE '(error: )?\[?resource mapping not found for name: .*|ensure CRDs are installed first(\]|, resource mapping not found for name: .*)?|(error: )?\[?unable to recognize .*: no matches for kind .*' <<<"$said" || true)
  if [[ $others ]]; then echo "$said" >&2; fi
  if [[ ! $said || $others ]]; then return "$status"; fi
  echo "    $1 has kinds that the cluster does not have, and so no object of them"
}

step_router() {
  if [[ ! $dry_run ]] && ! ours /etc/frr/daemons && ! ours /etc/frr/frr.conf; then return; fi
  if [[ $dry_run ]] || runs frr; then service_is stop frr; fi
  take_back /etc/frr/daemons
  take_back /etc/frr/frr.conf
  if [[ $dry_run || -e /var/lib/cdk8s-cilium/cilium-lab/started-frr ]]; then run rm -f /var/lib/cdk8s-cilium/cilium-lab/started-frr; elif asks_root test -e /etc/frr/frr.conf; then service_is start frr; fi
}

step_manifests() {
  delete_file ../blog.k8s.yaml
  delete_file ../web.k8s.yaml
  delete_file ../bgp.k8s.yaml
  delete_file ../addresses.k8s.yaml
}

step_host() {
  take_back /etc/sysctl.d/99-cilium-lab.conf
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
