#!/usr/bin/env bash
# Made from host (HostSetup). Change the program, not this file.
set -Eeuo pipefail
unset CDPATH
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"

usage() {
  cat <<'END'
Usage: ./up.sh [--dry-run] [--plan] [--prune] [--replace] [STEP...]
Sets up what this folder describes. Safe to run again: what is there already stays.
down.sh is kept in /var/lib/cdk8s-cilium/cilium-lab/host, for the day on which this folder is gone.
Without STEP, all of them in this order:
  host         kernel settings and modules of this host
  network      Docker network l2
  cluster      cluster l2; its nodes stay NotReady until Cilium runs
  gateway-api  CRDs of Gateway API v1.6.1, before Cilium: without them it installs no GatewayClass
  cilium       Cilium 1.20.2
  pools        address pools, and who answers for their addresses
  gateway      gateways, routes and all other manifests
  hosts        a first test by name: entries in /etc/hosts, and out again
  edge         HAProxy on the public address
  prune        objects that this program applied before and has no more: deleted, after a question

  --dry-run    prints the commands and runs none
  --plan       asks this host and the cluster what a run would change, and changes nothing
  --prune      deletes, without a question, what an earlier run applied and this program has no more
  --replace    replaces a configuration of somebody's own; down.sh puts it back
END
}

all_steps=(host network cluster gateway-api cilium pools gateway hosts edge prune)
steps=()
dry_run=
plan=
prune=
replace=
for argument in "$@"; do
  case $argument in
    --dry-run) dry_run=yes ;;
    --plan) plan=yes ;;
    --prune) prune=yes ;;
    --replace) replace=yes ;;
    --help) usage && exit ;;
    *)
      if [[ " ${all_steps[*]} " != *" $argument "* ]]; then
        echo "up.sh: no such step or option: $argument" >&2
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

# status NAME ADDRESS PORT: the HTTP status with which a request for NAME is answered there; 000 for none.
status() {
  curl --noproxy '*' --silent --output /dev/null --max-time 5 --write-out '%{http_code}' --resolve "$1:$3:$2" "http://$1:$3/" || true
}

# wait_for SECONDS WHAT COMMAND...
wait_for() {
  local seconds=$1 what=$2
  shift 2
  if [[ $dry_run ]]; then
    echo "    # waits, at most $seconds s, until $what"
    return
  fi
  local end=$((SECONDS + seconds)) next=$((SECONDS + 10)) said
  until said=$("$@" 2>&1); do
    said=$(tail -n 1 <<<"$said")
    if ((SECONDS >= end)); then
      echo "waited $seconds s in vain until $what${said:+: $said}" >&2
      evidence
      return 1
    fi
    if ((SECONDS >= next)); then
      echo "    waits until $what${said:+ ($said)}, $((end - SECONDS)) s at most"
      next=$((SECONDS + 10))
    fi
    sleep 0.5
  done
}

# slowly WHAT COMMAND...: runs a command that takes long and prints nothing, and reports that it waits.
slowly() {
  local what=$1 began=$SECONDS speaker status=0
  shift
  if [[ $dry_run ]]; then
    run "$@"
    return
  fi
  # The reporter must not hold the lock or the output of this script, if the script ends first.
  while sleep 10 >/dev/null 2>&1 && kill -0 $$ 2>/dev/null; do echo "    waits until $what, for $((SECONDS - began)) s now"; done 9>&- &
  speaker=$!
  "$@" || status=$?
  kill "$speaker" 2>/dev/null || true
  wait "$speaker" 2>/dev/null || true
  if ((status)); then evidence; fi
  return "$status"
}

# has_all WORDS COMMAND...: whether each of these words is among those that the command prints.
has_all() {
  local found one
  found=$("${@:2}") || return
  for one in $1; do
    [[ " $found " == *" $one "* ]] || { echo "it has ${found:-none}, and not $one" && false; } || return
  done
}

# evidence: prints likely causes after a timeout.
evidence() {
  local found
  found=$({ kubectl --context k3d-l2 --request-timeout=5s get pods --all-namespaces --no-headers --field-selector=status.phase!=Running,status.phase!=Succeeded | head -n 10; } 2>/dev/null) || found=
  if [[ $found ]]; then printf '%s\n' 'Pods that do not run:' "$found" >&2; fi
  found=$({ kubectl --context k3d-l2 --request-timeout=5s get pods --all-namespaces --no-headers --field-selector=status.phase=Running | awk '{ split($3, n, "/") } n[1] != n[2]' | head -n 10; } 2>/dev/null) || found=
  if [[ $found ]]; then printf '%s\n' 'Containers that are not ready:' "$found" >&2; fi
  found=$({ kubectl --context k3d-l2 --request-timeout=5s get events --all-namespaces --no-headers --field-selector=type=Warning --sort-by=.lastTimestamp | tail -n 5; } 2>/dev/null) || found=
  if [[ $found ]]; then printf '%s\n' 'The last warnings:' "$found" >&2; fi
}

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
  local kept=$4.before-cilium-lab new=$4.new-cilium-lab
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
  sed -E 's/(password|passphrase|secret|key-string|md5|auth)([":=[:space:]]).*/\1\2.../I'
}

# answers NAME ADDRESS PORT: whether a page comes back. 404 means that no route serves the name.
answers() {
  is_page "$(status "$@")"
}

is_page() {
  [[ $1 != 000 && $1 != 404 && $1 != 5* ]] || { echo "the answer is ${1/000/none}" && false; }
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

# Programs of this lab of which a host can run one each.
runs_here=('cluster k3d.cluster=l2' 'edge haproxy')

# STEP and NAME of each program that an earlier run set up and this lab replaces or no longer has.
former() {
  local file
  if [[ $dry_run || ! -d /var/lib/cdk8s-cilium/cilium-lab ]]; then return; fi
  {
    grep -s . /var/lib/cdk8s-cilium/cilium-lab/runs || true
    for file in /var/lib/cdk8s-cilium/cilium-lab/host/former-*.sh; do
      if [[ -e $file ]]; then sed -E 's,.*/former-([a-z]+)-(.*)[.]sh$,\1 \2,' <<<"$file"; fi
    done
  } | grep -vxF -f <(printf '%s\n' "${runs_here[@]}") | sort -u || true
}

# Names the cluster that an earlier program made, if it still exists.
former_cluster() {
  local label
  former | sed -n 's/^cluster //p' | while read -r label; do
    if [[ $(docker ps --all --quiet --filter "label=$label" 2>/dev/null) ]]; then
      echo "the cluster ${label#*=} of an earlier program is there, in the place of this one: /var/lib/cdk8s-cilium/cilium-lab/host/down.sh cluster removes it, with all that is in it"
    fi
  done
}

# Keeps the script that removes a former program until that program is removed.
keep_former() {
  local found step name
  if [[ $dry_run || ! -d /var/lib/cdk8s-cilium/cilium-lab ]]; then return; fi
  found=$(former_cluster)
  if [[ $found ]]; then echo "$found" >&2 && return 1; fi
  former | sed '/^cluster /d' | while read -r step name; do
    if [[ ! -e /var/lib/cdk8s-cilium/cilium-lab/host/former-$step-$name.sh ]]; then
      cp /var/lib/cdk8s-cilium/cilium-lab/host/down.sh /var/lib/cdk8s-cilium/cilium-lab/host/former.new
      mv /var/lib/cdk8s-cilium/cilium-lab/host/former.new "/var/lib/cdk8s-cilium/cilium-lab/host/former-$step-$name.sh"
    fi
  done
  for found in "${runs_here[@]}"; do rm -f "/var/lib/cdk8s-cilium/cilium-lab/host/former-${found/ /-}.sh"; done
  if ! printf '%s\n' "${runs_here[@]}" | cmp -s - /var/lib/cdk8s-cilium/cilium-lab/runs; then
    printf '%s\n' "${runs_here[@]}" >/var/lib/cdk8s-cilium/cilium-lab/runs.new
    mv /var/lib/cdk8s-cilium/cilium-lab/runs.new /var/lib/cdk8s-cilium/cilium-lab/runs
  fi
}

# former_goes STEP
former_goes() {
  local step name
  former | sed -n "/^$1 /p" | while read -r step name; do
    echo "    $name goes: an earlier program set it up"
    LAB_IS_LOCKED=yes bash "/var/lib/cdk8s-cilium/cilium-lab/host/former-$step-$name.sh" "$step" </dev/null | sed 's/^/    /'
    rm "/var/lib/cdk8s-cilium/cilium-lab/host/former-$step-$name.sh"
  done
}

# Other labs of this host that run the same programs.
labs_beside() {
  local other found
  for other in /var/lib/cdk8s-cilium/*; do
    if [[ $other == /var/lib/cdk8s-cilium/cilium-lab ]]; then continue; fi
    found=$(asks_root cat "$other/runs" 2>/dev/null | grep -xF -f <(printf '%s\n' "${runs_here[@]}") | paste -sd ',') || continue
    problem "the lab ${other##*/} of this host has the same ($found): $other/host/down.sh removes it"
  done
}

# would WHAT
would() {
  echo "  would $1"
}

# would_put FILE TARGET
would_put() {
  if ! same "$1" "$2"; then
    would "put $2"
    if asks_root test -e "$2"; then asks_root diff --unified=0 "$2" "$1" | tail -n +3 | masked | sed 's/^/    /' || true; fi
  fi
}

# would_apply -f FILE...
would_apply() {
  local found status=0
  found=$(KUBECTL_EXTERNAL_DIFF='diff --unified=0' kubectl --context k3d-l2 diff "$@" 2>/dev/null) || status=$?
  if ((status > 1)); then
    # The cluster, a kind or a namespace does not exist yet.
    would "apply all of $*"
  elif ((status)); then
    would 'change'
    grep -E '^[+-]' <<<"$found" | grep -vE '^[+-]  (generation|resourceVersion|uid):' | sed -E 's,^(---|[+]{3}) [^ ]*/([^ ]*).*,\1 \2,; s/^/    /'
  fi
}

# Files and objects that a step reads may not exist yet.
would_do() {
  local found
  if [[ ${steps[*]} == "${all_steps[*]}" ]]; then
    echo '== preflight'
    step_preflight || true
    former | while read -r found; do would 'remove what an earlier program set up: '"$found"; done
  fi
  for current in "${steps[@]}"; do
    echo "== $current"
    "plan_${current//-/_}" || true
  done
}

problem() {
  problems+=("$1")
}

# needs COMMAND [VERSION QUESTION]: that version, or a later one.
needs() {
  local found
  if ! command -v "$1" >/dev/null; then
    problem "$1 is missing${2:+: install $2 or later}"
    return
  fi
  if [[ ${2-} ]]; then
    found=$($3 2>/dev/null | grep -om 1 'v[0-9][0-9.]*') || return 0
    if [[ $(printf '%s\n' "v$2" "$found" | sort --version-sort | head -n 1) != "v$2" ]]; then problem "$1 is $found: install $2 or later"; fi
  fi
}

# port_is_free PORT PROGRAM [ADDRESS:PORT...]: the port is free, or the program or a former one uses it.
port_is_free() {
  local found
  found=$(asks_root ss -Hltnp "sport = :$1" 2>/dev/null |
    awk -v at=" ${*:3} " 'at ~ /^ *$/ || index(at, " " $4 " ") || $4 ~ /^(\*|0\.0\.0\.0|\[::\]):/ { print $NF }' |
    grep -o '(("[^"]*"' | cut -d '"' -f 2 | sort -u | grep -vxF -f <(echo "$2" && former | cut -d ' ' -f 2) | xargs) || return 0
  if [[ $found ]]; then problem "port $1 is taken by $found: stop it, or give the program another port"; fi
}

# Docker must answer, and its networks must be this host's own.
docker_is_here() {
  local found
  command -v docker >/dev/null || return 0
  if ! found=$(docker info --format '{{.OperatingSystem}} {{.SecurityOptions}}' 2>&1); then
    problem "docker does not answer (${found##*$'\n'}): is it started, and may $(id -un) use it?"
  elif [[ $found == *'Docker Desktop'* || $found == *rootless* ]]; then
    problem "Docker runs in a machine or namespace of its own ($found): routes and sessions of this host do not reach its networks. Use Docker Engine, as root"
  fi
}

# has_memory MEGABYTES
has_memory() {
  local found
  found=$(awk '/^MemAvailable/ { print int($2 / 1024) }' /proc/meminfo)
  if ((found < $1)); then problem "$found MB of memory are free: nodes and Cilium take about $1"; fi
}

# reaches URL
reaches() {
  if [[ $1 == *helm* && ${CILIUM_CHART-} || $1 != *helm* && ${GATEWAY_API_CRDS-} ]]; then return; fi
  if ! curl --silent --head --location --max-time 10 --output /dev/null "$1"; then problem "$1 cannot be reached: README.md says how to go without a network, or through a proxy"; fi
}

# remember_settings FILE KEY=VALUE...: records for down.sh the values of the kernel before FILE first sets them.
remember_settings() {
  local one key
  if [[ $dry_run ]]; then return; fi
  for one in "${@:2}"; do
    key=${one%%=*}
    if ours "$1" && asks_root grep -qs "^$key = " "$1"; then continue; fi
    if ! grep -qs "^$key " /var/lib/cdk8s-cilium/cilium-lab/settings; then echo "$key $(sysctl -n "$key") ${one#*=}" >>/var/lib/cdk8s-cilium/cilium-lab/settings; fi
  done
}

# in_kernel MODULE OPTION: whether the module is loaded, or built in.
in_kernel() {
  [[ -d /sys/module/$1 ]] || grep -qs "/$1.ko" "/lib/modules/$(uname -r)/modules.builtin" ||
    zcat /proc/config.gz 2>/dev/null | grep -qx "CONFIG_$2=y" || grep -qsx "CONFIG_$2=y" "/boot/config-$(uname -r)"
}

# load_modules NAME=OPTION...: what is built into the kernel needs no loading, and modprobe may not know it.
load_modules() {
  if as_root modprobe -a "${@%%=*}" 2>/dev/null; then return; fi
  local module missing=()
  for module; do
    if ! in_kernel "${module%%=*}" "${module#*=}"; then missing+=("${module%%=*}"); fi
  done
  if ((${#missing[@]} > 0)); then
    echo "this kernel, $(uname -r), has no module ${missing[*]}: install the package with its further modules (linux-modules-extra-$(uname -r) on Ubuntu), or boot another kernel" >&2
    return 1
  fi
}

# Whether all containers of the cluster run, nodes and others.
all_nodes_run() {
  local states
  states=$(docker ps --all --filter label=k3d.cluster=l2 --format '{{.State}}' | LC_ALL=C sort -u) || return
  [[ $states == running ]]
}

# Whether the existing cluster is the one that k3d-config.yml describes: k3d itself ignores changes.
cluster_is_as_described() {
  local found argument others=() kept=('rancher/k3s:v1.35.5-k3s1' '--disable=servicelb' '--disable=traefik' '--disable-network-policy' '--flannel-backend=none' '--disable-kube-proxy' '--cluster-cidr=10.42.0.0/16' '--service-cidr=10.43.0.0/16')
  found=$(docker ps --all --filter label=k3d.cluster=l2 --format '{{.Label "k3d.role"}} {{.Names}}' | sed -En 's/^(server|agent) //p' | LC_ALL=C sort | xargs)
  if [[ $found != 'k3d-l2-agent-0 k3d-l2-agent-1 k3d-l2-server-0' ]]; then others+=("its nodes are $found, where k3d-l2-agent-0 k3d-l2-agent-1 k3d-l2-server-0 belong"); fi
  found=$(docker inspect --format '{{.Config.Image}} {{join .Args " "}}' k3d-l2-server-0 2>/dev/null) || found=
  for argument in "${kept[@]}"; do
    if [[ $found && " ${found#docker.io/} " != *" $argument "* ]]; then others+=("k3d-l2-server-0 was made without $argument"); fi
  done
  if ((${#others[@]} > 0)); then
    {
      echo 'The cluster l2 differs from the one that this folder describes:'
      printf '  - %s\n' "${others[@]}"
      echo 'None of this can change while it runs. To make it anew, and lose all that is in it: ./down.sh cluster && ./up.sh'
    } >&2
    return 1
  fi
}

# Whether the cluster has the CRDs that this Cilium needs.
gateway_api_is_current() {
  [[ ! $dry_run && $(kubectl --context k3d-l2 get crd gatewayclasses.gateway.networking.k8s.io gateways.gateway.networking.k8s.io httproutes.gateway.networking.k8s.io referencegrants.gateway.networking.k8s.io grpcroutes.gateway.networking.k8s.io tlsroutes.gateway.networking.k8s.io backendtlspolicies.gateway.networking.k8s.io tcproutes.gateway.networking.k8s.io udproutes.gateway.networking.k8s.io listenersets.gateway.networking.k8s.io --output 'jsonpath={range .items[*]}{.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}/{.metadata.annotations.gateway\.networking\.k8s\.io/channel} {end}' 2>/dev/null) == 'v1.6.1/standard v1.6.1/standard v1.6.1/standard v1.6.1/standard v1.6.1/standard v1.6.1/standard v1.6.1/standard v1.6.1/standard v1.6.1/standard v1.6.1/standard ' ]]
}

# lost_versions CRD=VERSION,...: the new CRD has only these versions, and stores objects at the first. Prints a line for
# each CRD that the API server would refuse: its name, the stored versions that go, and the version to store at.
lost_versions() {
  local found name now stored crd wanted gone version
  found=$(kubectl --context k3d-l2 get crd "${@%%=*}" --ignore-not-found --no-headers --output 'custom-columns=:.metadata.name,:.spec.versions[?(@.storage==true)].name,:.status.storedVersions[*]') || return
  while read -r name now stored; do
    wanted='' gone=''
    for crd; do
      if [[ $crd == "$name="* ]]; then wanted=,${crd#*=},; fi
    done
    for version in ${stored//,/ }; do
      if [[ $wanted != *",$version,"* ]]; then gone+=${gone:+,}$version; fi
    done
    if [[ ! $gone ]]; then continue; fi
    # Keeps the present storage version if the new CRD has it.
    if [[ $wanted != *",$now,"* ]]; then now=${wanted#,} now=${now%%,*}; fi
    echo "$name $gone $now"
  done <<<"$found"
}

# storage_patch CRD VERSION: prints the JSON patch that makes the CRD store at this version. A CRD without the version
# gets it, with the schema of its present storage version: no webhook converts between them.
storage_patch() {
  local found version stores from='' at='' count=0 patch=''
  found=$(kubectl --context k3d-l2 get crd "$1" --output 'jsonpath={range .spec.versions[*]}{.name} {.storage}{"\n"}{end}') || return
  while read -r version stores; do
    patch+="{\"op\":\"test\",\"path\":\"/spec/versions/$count/name\",\"value\":\"$version\"},"
    if [[ $stores == true ]]; then from=$count; fi
    if [[ $version == "$2" ]]; then at=$count; fi
    count=$((count + 1))
  done <<<"$found"
  if [[ ! $at ]]; then
    at=$count
    patch+="{\"op\":\"copy\",\"from\":\"/spec/versions/$from\",\"path\":\"/spec/versions/-\"},{\"op\":\"replace\",\"path\":\"/spec/versions/$at/name\",\"value\":\"$2\"},"
  fi
  echo "[$patch{\"op\":\"replace\",\"path\":\"/spec/versions/$from/storage\",\"value\":false},{\"op\":\"replace\",\"path\":\"/spec/versions/$at/storage\",\"value\":true},{\"op\":\"replace\",\"path\":\"/spec/versions/$at/served\",\"value\":true}]"
}

# write_anew TYPE: writes every object unchanged, so that the API server stores it at the present storage version.
write_anew() {
  local found
  found=$(kubectl --context k3d-l2 get "$1" --all-namespaces --output name) || return
  if [[ $found ]]; then kubectl --context k3d-l2 get "$1" --all-namespaces --output json | kubectl --context k3d-l2 replace -f -; fi
}

# store_anew CRD=VERSION,...: stores objects at another version before their CRD loses the one at which they are stored.
# After an interrupted run it starts again, since status.storedVersions changes last.
store_anew() {
  local found name gone to patch
  if [[ $dry_run ]]; then
    echo '    # stores objects anew whose stored version the new CRDs lack'
    return
  fi
  found=$(lost_versions "$@")
  if [[ ! $found ]]; then return; fi
  while read -r name gone to; do
    echo "    $name: its objects are stored anew at $to, as the new CRD lacks $gone"
    patch=$(storage_patch "$name" "$to")
    kubectl --context k3d-l2 patch crd "$name" --type json --patch "$patch" </dev/null
    # The API server applies a changed CRD a moment later.
    sleep 5
    wait_for 60 "the objects of $name are stored at $to" write_anew "${name%%.*}.$to.${name#*.}"
    kubectl --context k3d-l2 patch crd "$name" --subresource status --type merge --patch '{"status":{"storedVersions":["'"$to"'"]}}' </dev/null
  done <<<"$found"
}

# Describes the content of the release. Helm keeps this text, so that a later run sees whether anything changed.
cilium_described() {
  local sum
  sum=$(sha256sum <cilium-values.yml)
  echo "cilium 1.20.2${CILIUM_CHART:+ of $CILIUM_CHART}, values ${sum%% *}"
}

release_status() {
  helm status cilium --kube-context k3d-l2 --namespace kube-system --output json 2>/dev/null
}

# Whether Cilium is installed with these values.
cilium_is_current() {
  local found
  if [[ $dry_run ]]; then return 1; fi
  found=$(release_status) || return 1
  [[ $found == *'"status":"deployed"'* && $found == *"\"description\":\"$(cilium_described)\""* ]] || return 1
  kubectl --context k3d-l2 --namespace kube-system get daemonset/cilium deployment/cilium-operator gatewayclass/cilium >/dev/null 2>&1
}

# A killed Helm leaves a release that it refuses to change.
free_release() {
  local found
  if [[ $dry_run ]]; then return; fi
  found=$(release_status) || return 0
  case $found in
    *'"status":"pending-install"'* | *'"status":"uninstalling"'*)
      echo '    a first installation of Cilium was interrupted: it is removed before the next'
      run helm uninstall cilium --kube-context k3d-l2 --namespace kube-system --wait --timeout 2m0s
      wait_for 120 'the namespaces of the chart are gone' none kubectl --context k3d-l2 get namespace --output 'jsonpath={.items[?(@.metadata.annotations.meta\.helm\.sh/release-name=="cilium")].metadata.name}'
      ;;
    *'"status":"pending-'*)
      echo '    a change of Cilium was interrupted: the release before it comes back first'
      run helm rollback cilium --kube-context k3d-l2 --namespace kube-system
      ;;
  esac
}

# none COMMAND...: whether the command prints nothing.
none() {
  local found
  found=$("$@") || return
  [[ ! $found ]] || { echo "$found" && false; }
}

# What this program applied, now and before. A ConfigMap keeps it: nothing else of the cluster is ever deleted.
recorded() {
  kubectl --context k3d-l2 --namespace kube-system get configmap cdk8s-cilium-cilium-lab --output 'jsonpath={.data.objects}' 2>/dev/null || true
}

record() {
  # Applies on the server: the whole list could be too long for an annotation.
  kubectl --context k3d-l2 --namespace kube-system create configmap cdk8s-cilium-cilium-lab --from-file=objects=/dev/stdin --dry-run=client --output yaml |
    kubectl --context k3d-l2 apply --server-side --force-conflicts -f - >/dev/null
}

# The objects that ./objects lists.
described() {
  sed '/^#/d' objects | LC_ALL=C sort -u
}

# The objects that an earlier run applied and ./objects no longer lists.
leftovers() {
  LC_ALL=C comm -23 <(recorded | LC_ALL=C sort -u) <(described)
}

# Whether up.sh may delete leftovers: it asks once.
may_prune=
may_prune() {
  local answer
  if [[ ! $may_prune ]]; then
    echo '    objects that an earlier run applied and this program no longer has:'
    printf '%s\n' "$1" | sed 's/^/      /'
    if [[ $prune ]]; then
      may_prune=yes
    elif [[ -t 0 && -t 1 ]]; then
      read -rp '    delete these? [y/N] ' answer
      if [[ $answer == [yY]* ]]; then may_prune=yes; else may_prune=no; fi
    else
      echo '    they stay, since there is no terminal to ask at: ./up.sh --prune deletes them'
      may_prune=no
    fi
  fi
  [[ $may_prune == yes ]]
}

# prune_those PATTERN: deletes the leftovers of these types.
prune_those() {
  local found said type namespace name
  found=$(leftovers | grep -E "$1" || true)
  if [[ ! $found ]] || ! may_prune "$(leftovers)"; then return 0; fi
  while read -r type namespace name; do
    if [[ $namespace == - ]]; then namespace=; fi
    said=$(kubectl --context k3d-l2 ${namespace:+--namespace "$namespace"} delete --ignore-not-found "$type" "$name" </dev/null 2>&1) ||
      # The cluster may have lost its kind too.
      [[ $said == *"the server doesn't have a resource type"* ]] || {
      echo "$said" >&2
      return 1
    }
    if [[ $said ]]; then echo "    $said"; fi
  done <<<"$found"
}

# Deletes old pools and BGP objects before their successors come: two of a kind would conflict.
prune_announcing() {
  if [[ $dry_run ]]; then
    echo '    # deletes objects that an earlier run applied and this program no longer has, after a question'
    return
  fi
  prune_those '\.cilium\.io '
  # Records old and new objects, so that a run that ends early forgets none.
  if ! recorded | LC_ALL=C sort -u | cmp -s - <(described); then
    { recorded && echo && described; } | sed '/^$/d' | LC_ALL=C sort -u | record
  fi
}

prune_rest() {
  if [[ $dry_run ]]; then return; fi
  if [[ ! $(leftovers) ]]; then return; fi
  prune_those .
  if [[ $may_prune == yes ]]; then described | record; fi
}

# theirs FILE PACKAGE: whether the user changed a file: it is neither ours nor the unchanged one of its package.
theirs() {
  local sum sums
  if ! asks_root test -s "$1" || ours "$1"; then return 1; fi
  sum=$(asks_root md5sum "$1") || return
  # Some packages copy the file at installation: compares with all files of the package.
  sums=$({ dpkg-query --show --showformat '${Conffiles}\n' "$2" && dpkg-query --control-show "$2" md5sums; } 2>/dev/null) || true
  [[ $sums != *"${sum%% *}"* ]]
}

# spares TITLE PACKAGE FILE...: stops before it replaces a configuration of the user, unless --replace is given.
spares() {
  local file found=()
  if [[ $dry_run ]]; then return; fi
  for file in "${@:3}"; do
    if theirs "$file" "$2"; then found+=("$file"); fi
  done
  if ((${#found[@]} == 0)); then return; fi
  if [[ $replace ]]; then
    echo "    replaces ${found[*]}; down.sh puts it back"
    return
  fi
  {
    echo "$1 of this host has a configuration of its own. These lines would be lost:"
    for file in "${found[@]}"; do asks_root sed -n "/^[[:space:]]*[#!]/d; /^[[:space:]]*$/d; s|^|  $file: |p" "$file" | head -n 20 | masked || true; done
    echo "Copy the lines that you need into the program (addRawLines), then ./up.sh --replace; down.sh puts it back."
  } >&2
  return 1
}

# remember SERVICE FILE...: records for down.sh that the service did not run before our first file.
remember() {
  local file
  if [[ $dry_run ]]; then return; fi
  for file in "${@:2}"; do if ours "$file"; then return; fi; done
  if ! runs "$1"; then touch /var/lib/cdk8s-cilium/cilium-lab/started-"$1"; fi
}

# in_change SERVICE: whether a run put new files and ended before the service used them.
in_change() {
  [[ ! $dry_run && -e /var/lib/cdk8s-cilium/cilium-lab/in-change-$1 ]]
}

change_begins() {
  run touch /var/lib/cdk8s-cilium/cilium-lab/in-change-"$1"
}

change_ends() {
  if in_change "$1"; then rm /var/lib/cdk8s-cilium/cilium-lab/in-change-"$1"; fi
}

# /etc/hosts without our entries.
hosts_without() {
  awk '$0 == "# BEGIN cilium-lab" { printf "%s", held; held = ""; ours = 1; next } ours && $0 == "# END cilium-lab" { held = ""; ours = 0; next } ours { held = held $0 "\n"; next } { print } END { printf "%s", held }' /etc/hosts
}

hosts_with_ours() {
  hosts_without && echo '# BEGIN cilium-lab' && cat hosts && echo '# END cilium-lab'
}

# leads_by_name URL [OPTION...]: whether a page comes three times in a row. Nodes learn of a gateway one after another.
leads_by_name() {
  for _ in 1 2 3; do
    is_page "$(curl --noproxy '*' --silent --output /dev/null --max-time 10 --write-out '%{http_code}' "${@:2}" "$1" || true)" || return
  done
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

step_host() {
  remember_settings /etc/sysctl.d/99-cilium-lab.conf net.ipv4.ip_forward=1 net.ipv4.fib_multipath_hash_policy=1
  put 0644 root sysctl.d/99-cilium-lab.conf /etc/sysctl.d/99-cilium-lab.conf
  as_root sysctl -q -p /etc/sysctl.d/99-cilium-lab.conf
  put 0644 root modules-load.d/cilium-lab.conf /etc/modules-load.d/cilium-lab.conf
  load_modules xt_socket=NETFILTER_XT_MATCH_SOCKET nf_socket_ipv4=NF_SOCKET_IPV4 nf_socket_ipv6=NF_SOCKET_IPV6
}

step_network() {
  if exists docker network inspect l2; then
    local found
    found=$(docker network inspect --format '{{range .IPAM.Config}}{{.Subnet}} {{.IPRange}} {{.Gateway}}{{end}}' l2)
    if [[ $found != '172.28.0.0/16 172.28.0.0/17 172.28.0.1' ]]; then
      echo "the Docker network l2 is there with other addresses ($found): remove it first, docker network rm l2" >&2
      return 1
    fi
  else
    run docker network create --driver bridge --subnet 172.28.0.0/16 --ip-range 172.28.0.0/17 --gateway 172.28.0.1 l2
  fi
}

step_cluster() {
  # An incomplete cluster holds nothing yet.
  if [[ ! $dry_run && -e /var/lib/cdk8s-cilium/cilium-lab/making ]]; then
    echo '    the cluster l2 is incomplete: it is removed first'
    run k3d cluster delete l2
  fi
  if exists k3d cluster get l2; then
    cluster_is_as_described
    # Starts the cluster only if a node is down: a start takes seconds.
    all_nodes_run || run k3d cluster start l2
    # Its context may be missing: an interrupted creation writes none.
    exists kubectl config get-contexts k3d-l2 || run k3d kubeconfig merge l2 --kubeconfig-merge-default --kubeconfig-switch-context=false >/dev/null
  else
    run touch /var/lib/cdk8s-cilium/cilium-lab/making
    slowly 'k3d has made the cluster' k3d cluster create --config k3d-config.yml
    run rm /var/lib/cdk8s-cilium/cilium-lab/making
  fi
  wait_for 120 'the API server answers' kubectl --context k3d-l2 get --raw /readyz
}

step_gateway_api() {
  if gateway_api_is_current; then return; fi
  store_anew gatewayclasses.gateway.networking.k8s.io=v1,v1beta1 gateways.gateway.networking.k8s.io=v1,v1beta1 httproutes.gateway.networking.k8s.io=v1,v1beta1 referencegrants.gateway.networking.k8s.io=v1beta1,v1 grpcroutes.gateway.networking.k8s.io=v1 tlsroutes.gateway.networking.k8s.io=v1,v1alpha2,v1alpha3 backendtlspolicies.gateway.networking.k8s.io=v1,v1alpha3 tcproutes.gateway.networking.k8s.io=v1,v1alpha2 udproutes.gateway.networking.k8s.io=v1,v1alpha2 listenersets.gateway.networking.k8s.io=v1
  local url files=()
  # A folder with these files stands in for the network.
  for url in https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/v1.6.1/config/crd/standard/gateway.networking.k8s.io_gatewayclasses.yaml https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/v1.6.1/config/crd/standard/gateway.networking.k8s.io_gateways.yaml https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/v1.6.1/config/crd/standard/gateway.networking.k8s.io_httproutes.yaml https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/v1.6.1/config/crd/standard/gateway.networking.k8s.io_referencegrants.yaml https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/v1.6.1/config/crd/standard/gateway.networking.k8s.io_grpcroutes.yaml https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/v1.6.1/config/crd/standard/gateway.networking.k8s.io_tlsroutes.yaml https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/v1.6.1/config/crd/standard/gateway.networking.k8s.io_backendtlspolicies.yaml https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/v1.6.1/config/crd/standard/gateway.networking.k8s.io_tcproutes.yaml https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/v1.6.1/config/crd/standard/gateway.networking.k8s.io_udproutes.yaml https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/v1.6.1/config/crd/standard/gateway.networking.k8s.io_listenersets.yaml; do
    if [[ ${GATEWAY_API_CRDS-} ]]; then url=$GATEWAY_API_CRDS/${url##*/}; fi
    files+=(-f "$url")
  done
  run kubectl --context k3d-l2 apply --server-side --force-conflicts "${files[@]}"
  run kubectl --context k3d-l2 wait --for=condition=Established --timeout=60s crd/gatewayclasses.gateway.networking.k8s.io crd/gateways.gateway.networking.k8s.io crd/httproutes.gateway.networking.k8s.io crd/referencegrants.gateway.networking.k8s.io crd/grpcroutes.gateway.networking.k8s.io crd/tlsroutes.gateway.networking.k8s.io crd/backendtlspolicies.gateway.networking.k8s.io crd/tcproutes.gateway.networking.k8s.io crd/udproutes.gateway.networking.k8s.io crd/listenersets.gateway.networking.k8s.io
}

step_cilium() {
  if ! cilium_is_current; then
    free_release
    # A file of the chart stands in for the network.
    local chart=(cilium --repo https://helm.cilium.io/ --version 1.20.2)
    if [[ ${CILIUM_CHART-} ]]; then chart=("$CILIUM_CHART"); fi
    slowly 'the pods of Cilium are ready' helm upgrade --install cilium "${chart[@]}" --kube-context k3d-l2 --namespace kube-system --values cilium-values.yml --wait --timeout 10m0s --description "$(cilium_described)"
  fi
  slowly 'Cilium runs on every node' kubectl --context k3d-l2 --namespace kube-system rollout status daemonset/cilium --timeout=300s
  slowly 'every node is Ready' kubectl --context k3d-l2 wait --for=condition=Ready --timeout=300s node --all
  wait_for 120 'Cilium accepts the GatewayClass cilium' kubectl --context k3d-l2 wait --for=condition=Accepted --timeout=1s gatewayclass/cilium
}

step_pools() {
  wait_for 120 'Cilium made its CRDs' kubectl --context k3d-l2 wait --for=condition=Established --timeout=1s crd/ciliumloadbalancerippools.cilium.io crd/ciliuml2announcementpolicies.cilium.io
  prune_announcing
  run kubectl --context k3d-l2 apply -f ../addresses.k8s.yaml -f ../l2.k8s.yaml
}

step_gateway() {
  run kubectl --context k3d-l2 apply -f ../web.k8s.yaml -f ../hubble.k8s.yaml
  wait_for 120 'Gateway web is programmed' kubectl --context k3d-l2 --namespace kube-system wait --for=condition=Programmed --timeout=1s gateway/web
  wait_for 60 'Gateway web has 172.28.128.80' has_all 172.28.128.80 kubectl --context k3d-l2 --namespace kube-system get gateway web --output 'jsonpath={.status.addresses[*].value}'
  wait_for 180 'http://hubble.example.com/ answers at 172.28.128.80' answers hubble.example.com 172.28.128.80 80
}

step_hosts() {
  if [[ $dry_run ]]; then
    echo '    # adds the lines of ./hosts to /etc/hosts, asks for each name, and takes them out again'
    return
  fi
  local failed=0
  trap 'hosts_become hosts_without' EXIT
  hosts_become hosts_with_ours
  wait_for 30 'http://hubble.example.com leads to its gateway by /etc/hosts' leads_by_name http://hubble.example.com:80/ || failed=1
  hosts_become hosts_without
  trap - EXIT
  if ((failed)); then echo "a name of ./hosts does not lead to its gateway" >&2; fi
  return "$failed"
}

step_edge() {
  remember haproxy /etc/haproxy/haproxy.cfg
  has haproxy haproxy
  spares HAProxy haproxy /etc/haproxy/haproxy.cfg
  run haproxy -c -f haproxy.cfg
  former_goes edge
  if same haproxy.cfg /etc/haproxy/haproxy.cfg && ! in_change haproxy; then
    start haproxy
  else
    change_begins haproxy
    put 0644 root haproxy.cfg /etc/haproxy/haproxy.cfg
    reload haproxy
  fi
  wait_for 60 'http://hubble.example.com/ answers through HAProxy' answers hubble.example.com 127.0.0.1 80
  change_ends haproxy
}

step_prune() {
  prune_rest
}

step_preflight() {
  if [[ $dry_run ]]; then return; fi
  local problems=() found
  if ((EUID != 0)) && ! sudo true; then echo 'Nothing was changed: much of this needs root, and sudo refuses' "$(id -un)" >&2 && return 1; fi
  needs docker
  needs k3d 5.5 'k3d version'
  needs helm 3.8 'helm version --short'
  needs kubectl
  needs curl
  needs flock
  if [[ $PWD == *[:#\"\\$]* ]]; then problem "the path of this folder, $PWD, has a character that k3d takes for its own: move it"; fi
  docker_is_here
  if ! exists k3d cluster get l2; then
    port_is_free 6443 '' 127.0.0.1:6443
    has_memory 2000
    reaches https://helm.cilium.io/index.yaml
    reaches https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/v1.6.1/config/crd/standard/gateway.networking.k8s.io_gatewayclasses.yaml
  fi
  port_is_free 80 haproxy ''
  spares HAProxy haproxy /etc/haproxy/haproxy.cfg || problem 'HAProxy has a configuration of its own, see above'
  found=$(former_cluster)
  if [[ $found ]]; then problem "$found"; fi
  labs_beside
  if ((${#problems[@]} == 0)); then return; fi
  {
    echo 'Nothing was changed. First:'
    printf '  - %s\n' "${problems[@]}"
  } >&2
  return 1
}

plan_host() {
  would_put sysctl.d/99-cilium-lab.conf /etc/sysctl.d/99-cilium-lab.conf
  would_put modules-load.d/cilium-lab.conf /etc/modules-load.d/cilium-lab.conf
}

plan_network() {
  exists docker network inspect l2 || would 'make the Docker network l2'
}

plan_cluster() {
  if exists k3d cluster get l2; then cluster_is_as_described || true; else would 'make the cluster l2'; fi
}

plan_gateway_api() {
  if gateway_api_is_current; then return; fi
  lost_versions gatewayclasses.gateway.networking.k8s.io=v1,v1beta1 gateways.gateway.networking.k8s.io=v1,v1beta1 httproutes.gateway.networking.k8s.io=v1,v1beta1 referencegrants.gateway.networking.k8s.io=v1beta1,v1 grpcroutes.gateway.networking.k8s.io=v1 tlsroutes.gateway.networking.k8s.io=v1,v1alpha2,v1alpha3 backendtlspolicies.gateway.networking.k8s.io=v1,v1alpha3 tcproutes.gateway.networking.k8s.io=v1,v1alpha2 udproutes.gateway.networking.k8s.io=v1,v1alpha2 listenersets.gateway.networking.k8s.io=v1 2>/dev/null | while read -r name gone to; do would "store the objects of $name anew at $to, as the new CRD lacks $gone"; done
  would 'apply the CRDs of Gateway API v1.6.1'
}

plan_cilium() {
  if cilium_is_current; then return; fi
  would 'install or change Cilium 1.20.2'
}

plan_pools() {
  would_apply -f ../addresses.k8s.yaml -f ../l2.k8s.yaml
}

plan_gateway() {
  would_apply -f ../web.k8s.yaml -f ../hubble.k8s.yaml
}

plan_hosts() {
  :
}

plan_edge() {
  would_put haproxy.cfg /etc/haproxy/haproxy.cfg
  if in_change haproxy; then would 'have haproxy read its files: a run ended before that'; fi
}

plan_prune() {
  leftovers | while read -r found; do would "delete $found"; done
}

current=
trap '((BASH_SUBSHELL)) || echo "up.sh: step $current failed" >&2' ERR
if [[ $plan ]]; then would_do; exit; fi
if [[ ${steps[*]} == "${all_steps[*]}" ]]; then
  current=preflight
  echo "== $current"
  step_preflight
fi
current=keep
echo "== $current"
as_root install -d -m 0755 /var/lib/cdk8s-cilium
as_root install -d -m 0700 -o "$(id -u)" -g "$(id -g)" /var/lib/cdk8s-cilium/cilium-lab /var/lib/cdk8s-cilium/cilium-lab/host
# A run that is refused must leave the files of the other.
if [[ ! $dry_run && ! ${LAB_IS_LOCKED-} && -d /var/lib/cdk8s-cilium/cilium-lab ]]; then
  exec 9>/var/lib/cdk8s-cilium/cilium-lab/lock
  if ! flock --nonblock 9; then echo "another run of up.sh or down.sh is at it: wait for its end" >&2 && exit 75; fi
fi
keep_former
# Writes a new file first, so that the old one stays whole on a full disk.
if ! exists cmp -s down.sh /var/lib/cdk8s-cilium/cilium-lab/host/down.sh; then
  run install -m 0755 down.sh /var/lib/cdk8s-cilium/cilium-lab/host/down.sh.new
  run mv -f /var/lib/cdk8s-cilium/cilium-lab/host/down.sh.new /var/lib/cdk8s-cilium/cilium-lab/host/down.sh
fi
for former_step in edge router; do
  if [[ " ${all_steps[*]} " != *" $former_step "* ]]; then former_goes "$former_step"; fi
done
for current in "${steps[@]}"; do
  echo "== $current"
  began=$SECONDS
  "step_${current//-/_}"
  if ((SECONDS - began > 2)); then echo "   $current took $((SECONDS - began)) s"; fi
done
if [[ ! $dry_run && ${steps[*]} == "${all_steps[*]}" ]]; then
  # After a power cut, agents still count as ready until the kubelets report that they start.
  slowly 'Cilium runs on every node' kubectl --context k3d-l2 --namespace kube-system rollout status daemonset/cilium --timeout=300s >/dev/null
  echo "up.sh: all of it is set up, in $SECONDS s. http://hubble.example.com/ leads here where DNS or /etc/hosts says so. ./verify.sh checks it, ./down.sh removes it."
fi
