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
down.sh is kept in /var/lib/cdk8s-cilium/web/host, for the day on which this folder is gone.
Without STEP, all of them in this order:
  host         kernel settings of this host
  gateway-api  CRDs of Gateway API v1.6.1, before Cilium: without them it installs no GatewayClass
  cilium       Cilium 1.20.2
  pools        address pools, and the cluster side of BGP
  router       FRR, and a BGP session with every node
  gateway      gateways, routes and all other manifests
  hosts        a first test by name: entries in /etc/hosts, and out again
  edge         Caddy on the public address
  prune        objects that this program applied before and has no more: deleted, after a question

  --dry-run    prints the commands and runs none
  --plan       asks this host and the cluster what a run would change, and changes nothing
  --prune      deletes, without a question, what an earlier run applied and this program has no more
  --replace    replaces a configuration of somebody's own; down.sh puts it back
END
}

all_steps=(host gateway-api cilium pools router gateway hosts edge prune)
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

# Asks vtysh, which only root may.
frr_says() {
  if ((EUID == 0)); then vtysh -c "$1"; else sudo vtysh -c "$1"; fi
}

# How many BGP sessions are established.
established() {
  frr_says 'show bgp ipv4 unicast summary json' | { grep -o '"state": *"Established"' || true; } | wc -l
}

# sessions COUNT: whether that many BGP sessions are established.
sessions() {
  (($(established) >= $1))
}

# next_hops ADDRESS COUNT: whether BGP put a route with that many next hops for this one address into the kernel.
next_hops() {
  local found
  found=$({ ip route show "$1" proto bgp | grep -o ' via ' || true; } | wc -l)
  ((found >= $2)) || { echo "$found of $2 next hops: see vtysh -c 'show ip route $1'" && false; }
}

# status NAME[/PATH] ADDRESS PORT [SCHEME [OPTION...]]: the HTTP status with which a request for that is answered there; 000 for none.
status() {
  local name=${1%%/*} path=/ address=$2 port=$3 scheme=${4:-http}
  if [[ $1 == */* ]]; then path=/${1#*/}; fi
  curl --noproxy '*' --silent --output /dev/null --max-time 5 --write-out '%{http_code}' "${@:5}" --resolve "$name:$port:$address" "$scheme://$name:$port$path" || true
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
  found=$({ kubectl --request-timeout=5s get pods --all-namespaces --no-headers --field-selector=status.phase!=Running,status.phase!=Succeeded | head -n 10; } 2>/dev/null) || found=
  if [[ $found ]]; then printf '%s\n' 'Pods that do not run:' "$found" >&2; fi
  found=$({ kubectl --request-timeout=5s get pods --all-namespaces --no-headers --field-selector=status.phase=Running | awk '{ split($3, n, "/") } n[1] != n[2]' | head -n 10; } 2>/dev/null) || found=
  if [[ $found ]]; then printf '%s\n' 'Containers that are not ready:' "$found" >&2; fi
  found=$({ kubectl --request-timeout=5s get events --all-namespaces --no-headers --field-selector=type=Warning --sort-by=.lastTimestamp | tail -n 5; } 2>/dev/null) || found=
  if [[ $found ]]; then printf '%s\n' 'The last warnings:' "$found" >&2; fi
  found=$({ asks_root vtysh -c 'show bgp summary'; } 2>/dev/null) || found=
  if [[ $found ]]; then printf '%s\n' 'Sessions of the router:' "$found" >&2; fi
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
  local kept=$4.before-web new=$4.new-web
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

# answers NAME ADDRESS PORT [SCHEME [OPTION...]]: whether a page comes back. 404 means that no route serves the name. Any
# certificate will do: verify.sh says which ones this host does not trust.
answers() {
  is_page "$(status "${@:1:3}" "${4:-http}" --insecure "${@:5}")"
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
runs_here=('router bgpd' 'edge caddy')

# STEP and NAME of each program that an earlier run set up and this lab replaces or no longer has.
former() {
  local file
  if [[ $dry_run || ! -d /var/lib/cdk8s-cilium/web ]]; then return; fi
  {
    grep -s . /var/lib/cdk8s-cilium/web/runs || true
    for file in /var/lib/cdk8s-cilium/web/host/former-*.sh; do
      if [[ -e $file ]]; then sed -E 's,.*/former-([a-z]+)-(.*)[.]sh$,\1 \2,' <<<"$file"; fi
    done
  } | grep -vxF -f <(printf '%s\n' "${runs_here[@]}") | sort -u || true
}

# Names the cluster that an earlier program made, if it still exists.
former_cluster() {
  local label
  former | sed -n 's/^cluster //p' | while read -r label; do
    if [[ $(docker ps --all --quiet --filter "label=$label" 2>/dev/null) ]]; then
      echo "the cluster ${label#*=} of an earlier program is there, in the place of this one: /var/lib/cdk8s-cilium/web/host/down.sh cluster removes it, with all that is in it"
    fi
  done
}

# Keeps the script that removes a former program until that program is removed.
keep_former() {
  local found step name
  if [[ $dry_run || ! -d /var/lib/cdk8s-cilium/web ]]; then return; fi
  found=$(former_cluster)
  if [[ $found ]]; then echo "$found" >&2 && return 1; fi
  former | sed '/^cluster /d' | while read -r step name; do
    if [[ ! -e /var/lib/cdk8s-cilium/web/host/former-$step-$name.sh ]]; then
      cp /var/lib/cdk8s-cilium/web/host/down.sh /var/lib/cdk8s-cilium/web/host/former.new
      mv /var/lib/cdk8s-cilium/web/host/former.new "/var/lib/cdk8s-cilium/web/host/former-$step-$name.sh"
    fi
  done
  for found in "${runs_here[@]}"; do rm -f "/var/lib/cdk8s-cilium/web/host/former-${found/ /-}.sh"; done
  if ! printf '%s\n' "${runs_here[@]}" | cmp -s - /var/lib/cdk8s-cilium/web/runs; then
    printf '%s\n' "${runs_here[@]}" >/var/lib/cdk8s-cilium/web/runs.new
    mv /var/lib/cdk8s-cilium/web/runs.new /var/lib/cdk8s-cilium/web/runs
  fi
}

# former_goes STEP
former_goes() {
  local step name
  former | sed -n "/^$1 /p" | while read -r step name; do
    echo "    $name goes: an earlier program set it up"
    LAB_IS_LOCKED=yes bash "/var/lib/cdk8s-cilium/web/host/former-$step-$name.sh" "$step" </dev/null | sed 's/^/    /'
    rm "/var/lib/cdk8s-cilium/web/host/former-$step-$name.sh"
  done
}

# Other labs of this host that run the same programs.
labs_beside() {
  local other found
  for other in /var/lib/cdk8s-cilium/*; do
    if [[ $other == /var/lib/cdk8s-cilium/web ]]; then continue; fi
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
  found=$(KUBECTL_EXTERNAL_DIFF='diff --unified=0' kubectl diff "$@" 2>/dev/null) || status=$?
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

# remember_settings FILE KEY=VALUE...: records for down.sh the values of the kernel before FILE first sets them.
remember_settings() {
  local one key
  if [[ $dry_run ]]; then return; fi
  for one in "${@:2}"; do
    key=${one%%=*}
    if ours "$1" && asks_root grep -qs "^$key = " "$1"; then continue; fi
    if ! grep -qs "^$key " /var/lib/cdk8s-cilium/web/settings; then echo "$key $(sysctl -n "$key") ${one#*=}" >>/var/lib/cdk8s-cilium/web/settings; fi
  done
}

# Whether the cluster has the CRDs that this Cilium needs.
gateway_api_is_current() {
  [[ ! $dry_run && $(kubectl get crd gatewayclasses.gateway.networking.k8s.io gateways.gateway.networking.k8s.io httproutes.gateway.networking.k8s.io referencegrants.gateway.networking.k8s.io grpcroutes.gateway.networking.k8s.io tlsroutes.gateway.networking.k8s.io backendtlspolicies.gateway.networking.k8s.io tcproutes.gateway.networking.k8s.io udproutes.gateway.networking.k8s.io listenersets.gateway.networking.k8s.io --output 'jsonpath={range .items[*]}{.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}/{.metadata.annotations.gateway\.networking\.k8s\.io/channel} {end}' 2>/dev/null) == 'v1.6.1/standard v1.6.1/standard v1.6.1/standard v1.6.1/standard v1.6.1/standard v1.6.1/standard v1.6.1/standard v1.6.1/standard v1.6.1/standard v1.6.1/standard ' ]]
}

# lost_versions CRD=VERSION,...: the new CRD has only these versions, and stores objects at the first. Prints a line for
# each CRD that the API server would refuse: its name, the stored versions that go, and the version to store at.
lost_versions() {
  local found name now stored crd wanted gone version
  found=$(kubectl get crd "${@%%=*}" --ignore-not-found --no-headers --output 'custom-columns=:.metadata.name,:.spec.versions[?(@.storage==true)].name,:.status.storedVersions[*]') || return
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
  found=$(kubectl get crd "$1" --output 'jsonpath={range .spec.versions[*]}{.name} {.storage}{"\n"}{end}') || return
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
  found=$(kubectl get "$1" --all-namespaces --output name) || return
  if [[ $found ]]; then kubectl get "$1" --all-namespaces --output json | kubectl replace -f -; fi
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
    kubectl patch crd "$name" --type json --patch "$patch" </dev/null
    # The API server applies a changed CRD a moment later.
    sleep 5
    wait_for 60 "the objects of $name are stored at $to" write_anew "${name%%.*}.$to.${name#*.}"
    kubectl patch crd "$name" --subresource status --type merge --patch '{"status":{"storedVersions":["'"$to"'"]}}' </dev/null
  done <<<"$found"
}

# Describes the content of the release. Helm keeps this text, so that a later run sees whether anything changed.
cilium_described() {
  local sum
  sum=$(sha256sum <cilium-values.yml)
  echo "cilium 1.20.2${CILIUM_CHART:+ of $CILIUM_CHART}, values ${sum%% *}"
}

release_status() {
  helm status cilium --namespace kube-system --output json 2>/dev/null
}

# Whether Cilium is installed with these values.
cilium_is_current() {
  local found
  if [[ $dry_run ]]; then return 1; fi
  found=$(release_status) || return 1
  [[ $found == *'"status":"deployed"'* && $found == *"\"description\":\"$(cilium_described)\""* ]] || return 1
  kubectl --namespace kube-system get daemonset/cilium deployment/cilium-operator gatewayclass/cilium >/dev/null 2>&1
}

# A killed Helm leaves a release that it refuses to change.
free_release() {
  local found
  if [[ $dry_run ]]; then return; fi
  found=$(release_status) || return 0
  case $found in
    *'"status":"pending-install"'* | *'"status":"uninstalling"'*)
      echo '    a first installation of Cilium was interrupted: it is removed before the next'
      run helm uninstall cilium --namespace kube-system --wait --timeout 2m0s
      wait_for 120 'the namespaces of the chart are gone' none kubectl get namespace --output 'jsonpath={.items[?(@.metadata.annotations.meta\.helm\.sh/release-name=="cilium")].metadata.name}'
      ;;
    *'"status":"pending-'*)
      echo '    a change of Cilium was interrupted: the release before it comes back first'
      run helm rollback cilium --namespace kube-system
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
  kubectl --namespace kube-system get configmap cdk8s-cilium-web --output 'jsonpath={.data.objects}' 2>/dev/null || true
}

record() {
  # Applies on the server: the whole list could be too long for an annotation.
  kubectl --namespace kube-system create configmap cdk8s-cilium-web --from-file=objects=/dev/stdin --dry-run=client --output yaml |
    kubectl apply --server-side --force-conflicts -f - >/dev/null
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
    said=$(kubectl ${namespace:+--namespace "$namespace"} delete --ignore-not-found "$type" "$name" </dev/null 2>&1) ||
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
  if ! runs "$1"; then touch /var/lib/cdk8s-cilium/web/started-"$1"; fi
}

# in_change SERVICE: whether a run put new files and ended before the service used them.
in_change() {
  [[ ! $dry_run && -e /var/lib/cdk8s-cilium/web/in-change-$1 ]]
}

change_begins() {
  run touch /var/lib/cdk8s-cilium/web/in-change-"$1"
}

change_ends() {
  if in_change "$1"; then rm /var/lib/cdk8s-cilium/web/in-change-"$1"; fi
}

# /etc/hosts without our entries.
hosts_without() {
  awk '$0 == "# BEGIN web" { printf "%s", held; held = ""; ours = 1; next } ours && $0 == "# END web" { held = ""; ours = 0; next } ours { held = held $0 "\n"; next } { print } END { printf "%s", held }' /etc/hosts
}

hosts_with_ours() {
  hosts_without && echo '# BEGIN web' && cat hosts && echo '# END web'
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
  new=$file.new-web
  if ! { asks_root cp -p "$file" "$new" && printf %s "${text%.}" | asks_root tee "$new" >/dev/null; }; then
    asks_root rm -f "$new"
    return 1
  fi
  # In a container /etc/hosts is a mount, which no other file can replace.
  asks_root mv -f "$new" "$file" 2>/dev/null || { asks_root cp "$new" "$file" && asks_root rm -f "$new"; }
}

step_host() {
  remember_settings /etc/sysctl.d/99-web.conf net.ipv4.ip_forward=1 net.ipv4.fib_multipath_hash_policy=1
  put 0644 root sysctl.d/99-web.conf /etc/sysctl.d/99-web.conf
  as_root sysctl -q -p /etc/sysctl.d/99-web.conf
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
  run kubectl apply --server-side --force-conflicts "${files[@]}"
  run kubectl wait --for=condition=Established --timeout=60s crd/gatewayclasses.gateway.networking.k8s.io crd/gateways.gateway.networking.k8s.io crd/httproutes.gateway.networking.k8s.io crd/referencegrants.gateway.networking.k8s.io crd/grpcroutes.gateway.networking.k8s.io crd/tlsroutes.gateway.networking.k8s.io crd/backendtlspolicies.gateway.networking.k8s.io crd/tcproutes.gateway.networking.k8s.io crd/udproutes.gateway.networking.k8s.io crd/listenersets.gateway.networking.k8s.io
}

step_cilium() {
  if ! cilium_is_current; then
    free_release
    # A file of the chart stands in for the network.
    local chart=(cilium --repo https://helm.cilium.io/ --version 1.20.2)
    if [[ ${CILIUM_CHART-} ]]; then chart=("$CILIUM_CHART"); fi
    slowly 'the pods of Cilium are ready' helm upgrade --install cilium "${chart[@]}" --namespace kube-system --values cilium-values.yml --wait --timeout 10m0s --description "$(cilium_described)"
  fi
  slowly 'Cilium runs on every node' kubectl --namespace kube-system rollout status daemonset/cilium --timeout=300s
  slowly 'every node is Ready' kubectl wait --for=condition=Ready --timeout=300s node --all
  wait_for 120 'Cilium accepts the GatewayClass cilium' kubectl wait --for=condition=Accepted --timeout=1s gatewayclass/cilium
}

step_pools() {
  wait_for 120 'Cilium made its CRDs' kubectl wait --for=condition=Established --timeout=1s crd/ciliumloadbalancerippools.cilium.io crd/ciliumbgpclusterconfigs.cilium.io crd/ciliumbgppeerconfigs.cilium.io crd/ciliumbgpadvertisements.cilium.io
  prune_announcing
  run kubectl apply -f ../addresses.k8s.yaml -f ../bgp.k8s.yaml
}

step_router() {
  remember frr /etc/frr/daemons /etc/frr/frr.conf
  has vtysh frr
  spares FRR frr /etc/frr/daemons /etc/frr/frr.conf
  as_root vtysh --dryrun --inputfile frr/frr.conf
  local way=restart
  # A running FRR takes over a changed frr.conf, by a script of the package frr-pythontools: sessions stay.
  # After a run that ended early, the daemons may be new to it.
  if same frr/daemons /etc/frr/daemons && ! in_change frr && [[ -x /usr/lib/frr/frr-reload.py ]]; then
    way=reload
  fi
  former_goes router
  if same frr/daemons /etc/frr/daemons && same frr/frr.conf /etc/frr/frr.conf && ! in_change frr; then
    start frr
  else
    change_begins frr
    put 0640 frr frr/daemons /etc/frr/daemons
    put 0640 frr frr/frr.conf /etc/frr/frr.conf
    "$way" frr || restart frr
  fi
  change_ends frr
  wait_for 120 'BGP sessions with 2 nodes are established' sessions 2
}

step_gateway() {
  run kubectl apply -f ../shop.k8s.yaml -f ../tools.k8s.yaml
  wait_for 120 'Gateway shop is programmed' kubectl --namespace kube-system wait --for=condition=Programmed --timeout=1s gateway/shop
  wait_for 120 'Gateway tools is programmed' kubectl --namespace kube-system wait --for=condition=Programmed --timeout=1s gateway/tools
  wait_for 60 'Gateway shop has 198.51.100.10' has_all 198.51.100.10 kubectl --namespace kube-system get gateway shop --output 'jsonpath={.status.addresses[*].value}'
  wait_for 60 'Gateway tools has 198.51.100.11' has_all 198.51.100.11 kubectl --namespace kube-system get gateway tools --output 'jsonpath={.status.addresses[*].value}'
  wait_for 60 'this host has a route to 198.51.100.10 over 2 nodes' next_hops 198.51.100.10 2
  wait_for 60 'this host has a route to 198.51.100.11 over 2 nodes' next_hops 198.51.100.11 2
  wait_for 180 'http://shop.example.com/ answers at 198.51.100.10' answers shop.example.com 198.51.100.10 80
  wait_for 180 'http://hooks.example.com/api answers at 198.51.100.11' answers hooks.example.com/api 198.51.100.11 80
}

step_hosts() {
  if [[ $dry_run ]]; then
    echo '    # adds the lines of ./hosts to /etc/hosts, asks for each name, and takes them out again'
    return
  fi
  local failed=0
  trap 'hosts_become hosts_without' EXIT
  hosts_become hosts_with_ours
  wait_for 30 'http://shop.example.com leads to its gateway by /etc/hosts' leads_by_name http://shop.example.com:80/ || failed=1
  wait_for 30 'http://hooks.example.com leads to its gateway by /etc/hosts' leads_by_name http://hooks.example.com:80/api || failed=1
  hosts_become hosts_without
  trap - EXIT
  if ((failed)); then echo "a name of ./hosts does not lead to its gateway" >&2; fi
  return "$failed"
}

step_edge() {
  remember caddy /etc/caddy/Caddyfile
  has caddy caddy
  spares Caddy caddy /etc/caddy/Caddyfile
  local said=
  if [[ $dry_run ]]; then run caddy validate --adapter caddyfile --config Caddyfile; elif ! said=$(caddy validate --adapter caddyfile --config Caddyfile 2>&1); then
    tail -n 1 <<<"$said" >&2
    return 1
  fi
  former_goes edge
  if same Caddyfile /etc/caddy/Caddyfile && ! in_change caddy; then
    start caddy
  else
    change_begins caddy
    put 0644 root Caddyfile /etc/caddy/Caddyfile
    reload caddy
  fi
  wait_for 60 'https://shop.example.com/ answers through Caddy' answers shop.example.com 127.0.0.1 443 https
  wait_for 60 'https://hooks.example.com/api answers through Caddy' answers hooks.example.com/api 127.0.0.1 443 https
  change_ends caddy
}

step_prune() {
  prune_rest
}

step_preflight() {
  if [[ $dry_run ]]; then return; fi
  local problems=() found
  if ((EUID != 0)) && ! sudo true; then echo 'Nothing was changed: much of this needs root, and sudo refuses' "$(id -un)" >&2 && return 1; fi
  needs helm 3.8 'helm version --short'
  needs kubectl
  needs curl
  needs flock
  echo "    the cluster is that of the context $(kubectl config current-context 2>/dev/null || echo '(none)')"
  port_is_free 179 bgpd
  port_is_free 80 caddy ''
  port_is_free 443 caddy ''
  spares FRR frr /etc/frr/daemons /etc/frr/frr.conf || problem 'FRR has a configuration of its own, see above'
  spares Caddy caddy /etc/caddy/Caddyfile || problem 'Caddy has a configuration of its own, see above'
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
  would_put sysctl.d/99-web.conf /etc/sysctl.d/99-web.conf
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
  would_apply -f ../addresses.k8s.yaml -f ../bgp.k8s.yaml
}

plan_router() {
  would_put frr/daemons /etc/frr/daemons
  would_put frr/frr.conf /etc/frr/frr.conf
  if in_change frr; then would 'have frr read its files: a run ended before that'; fi
}

plan_gateway() {
  would_apply -f ../shop.k8s.yaml -f ../tools.k8s.yaml
}

plan_hosts() {
  :
}

plan_edge() {
  would_put Caddyfile /etc/caddy/Caddyfile
  if in_change caddy; then would 'have caddy read its files: a run ended before that'; fi
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
as_root install -d -m 0700 -o "$(id -u)" -g "$(id -g)" /var/lib/cdk8s-cilium/web /var/lib/cdk8s-cilium/web/host
# A run that is refused must leave the files of the other.
if [[ ! $dry_run && ! ${LAB_IS_LOCKED-} && -d /var/lib/cdk8s-cilium/web ]]; then
  exec 9>/var/lib/cdk8s-cilium/web/lock
  if ! flock --nonblock 9; then echo "another run of up.sh or down.sh is at it: wait for its end" >&2 && exit 75; fi
fi
keep_former
# Writes a new file first, so that the old one stays whole on a full disk.
if ! exists cmp -s down.sh /var/lib/cdk8s-cilium/web/host/down.sh; then
  run install -m 0755 down.sh /var/lib/cdk8s-cilium/web/host/down.sh.new
  run mv -f /var/lib/cdk8s-cilium/web/host/down.sh.new /var/lib/cdk8s-cilium/web/host/down.sh
fi
run cp -R ../addresses.k8s.yaml ../bgp.k8s.yaml ../shop.k8s.yaml ../tools.k8s.yaml /var/lib/cdk8s-cilium/web/
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
  slowly 'Cilium runs on every node' kubectl --namespace kube-system rollout status daemonset/cilium --timeout=300s >/dev/null
  echo "up.sh: all of it is set up, in $SECONDS s. https://shop.example.com/ leads here where DNS or /etc/hosts says so. ./verify.sh checks it, ./down.sh removes it."
fi
