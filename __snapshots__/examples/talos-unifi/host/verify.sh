#!/usr/bin/env bash
# Made from host (HostSetup). Change the program, not this file.
# shellcheck disable=SC2317  # check() calls the functions below by name
set -uo pipefail
unset CDPATH
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin

usage() {
  cat <<'END'
Usage: ./verify.sh [--dry-run]
Checks that what this folder describes is there and works, one line a fact: ok, or FAIL and the reason.
The exit code is 0 only if all hold. --dry-run prints the commands and runs none.
END
}

dry_run=
case ${1-} in
  '') ;;
  --dry-run) dry_run=yes ;;
  --help) usage && exit ;;
  *) usage >&2 && exit 64 ;;
esac

failed=0

# check WHAT COMMAND...: if the command fails, its output is the reason.
check() {
  local what=$1 reason
  shift
  if [[ $dry_run ]]; then
    printf '# %s\n   ' "$what"
    printf ' %q' "$@"
    printf '\n'
  elif reason=$("$@" 2>&1); then
    printf 'ok    %s\n' "$what"
  else
    failed=1
    reason=$(tail -n 1 <<<"$reason")
    printf 'FAIL  %s: %s\n' "$what" "${reason:-$* failed}"
  fi
}

# is EXPECTED COMMAND...: whether the command prints exactly this.
is() {
  local expected=$1 found
  shift
  found=$("$@") || return
  [[ $found == "$expected" ]] || { echo "found \"$found\" where \"$expected\" belongs" && false; }
}

# installed FILE TARGET STEP: whether the target is the file of this folder.
installed() {
  local here
  here=$(dirname -- "${BASH_SOURCE[0]}")
  if [[ -r $2 ]]; then cmp -s "$here/$1" "$2"; else sudo cmp -s "$here/$1" "$2"; fi || { echo "$2 differs from ./$1: ./up.sh $3" && false; }
}

module() {
  in_kernel "$@" || { echo "not loaded: modprobe $1" && false; }
}

# in_kernel MODULE OPTION: whether the module is loaded, or built in.
in_kernel() {
  [[ -d /sys/module/$1 ]] || grep -qs "/$1.ko" "/lib/modules/$(uname -r)/modules.builtin" ||
    zcat /proc/config.gz 2>/dev/null | grep -qx "CONFIG_$2=y" || grep -qsx "CONFIG_$2=y" "/boot/config-$(uname -r)"
}

# status NAME ADDRESS PORT: the HTTP status with which a request for NAME is answered there; 000 for none.
status() {
  curl --noproxy '*' --silent --output /dev/null --max-time 5 --write-out '%{http_code}' --resolve "$1:$3:$2" "http://$1:$3/" || true
}

# page NAME ADDRESS PORT
page() {
  local code
  code=$(status "$@")
  case $code in
    000) echo "no answer from $2 port $3" && false ;;
    404) echo "404 from $2: nothing there serves $1" && false ;;
    5*) echo "$code from $2: the gateway or the Service behind it is down" && false ;;
  esac
}

# no_page NAME ADDRESS PORT
no_page() {
  is 404 status "$@"
}

# k WORD...: kubectl for this cluster and no other, whatever the current context is.
k() {
  kubectl "$@"
}

# field TYPE [NAMESPACE/]NAME JSONPATH: the value in an object.
field() {
  local namespace=
  if [[ $2 == */* ]]; then namespace=${2%/*}; fi
  k ${namespace:+--namespace "$namespace"} get "$1" "${2#*/}" --output "jsonpath=$3"
}

# condition CONDITION TYPE [NAMESPACE/]NAME: its status and message.
condition() {
  field "$2" "$3" "{range .status.conditions[?(@.type==\"$1\")]}{.status} {.message}{end}"
}

# holds CONDITION TYPE [NAMESPACE/]NAME: whether it is True; if not, its message is the reason.
holds() {
  local found
  found=$(condition "$@") || return
  [[ ${found%% *} == True ]] || { echo "${found:+$1 is }${found:-there is no condition $1}" && false; }
}

# lacks CONDITION TYPE [NAMESPACE/]NAME: whether it is not True. An object that never had it lacks it too.
lacks() {
  local found
  found=$(condition "$@") || return
  [[ ${found%% *} != True ]] || { echo "${found#* }" && false; }
}

# bundle CRD: the Gateway API release of the CRD.
bundle() {
  field crd "$1" '{.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}'
}

# dials ADDRESS: whether every node that dials the router has a session with it, as its agent reports.
dials() {
  local peers="peers[?(@.peerAddress==\"$1\")]" found
  found=$(k get ciliumbgpnodeconfigs.cilium.io --output "jsonpath={range .items[*]}{.metadata.name}|{.spec.bgpInstances[*].$peers.name}|{.status.bgpInstances[*].$peers.peeringState}{'\n'}{end}") || return
  awk -F'|' '
    $2 != "" {
      dialling = 1
      wanted = split($2, names, " ")
      if (split($3, states, " ") != wanted) silent = silent (silent ? ", " : "") $1
      else for (i in states) if (states[i] != "established") { lacking = lacking (lacking ? ", " : "") $1 " (" states[i] ")"; break }
    }
    END {
      if (!dialling) print "no node dials it: does the nodeSelector of the CiliumBGPClusterConfig match a node?"
      else if (silent) print "no report from " silent ": has the agent started, and is bgpControlPlane.statusReport.enabled true?"
      else if (lacking) print "no session on " lacking ": what does the router say of them?"
      exit !dialling || silent != "" || lacking != ""
    }' <<<"$found"
}

check 'CRD gatewayclasses.gateway.networking.k8s.io is of v1.6.1' is v1.6.1 bundle gatewayclasses.gateway.networking.k8s.io
check 'CRD gateways.gateway.networking.k8s.io is of v1.6.1' is v1.6.1 bundle gateways.gateway.networking.k8s.io
check 'CRD httproutes.gateway.networking.k8s.io is of v1.6.1' is v1.6.1 bundle httproutes.gateway.networking.k8s.io
check 'CRD referencegrants.gateway.networking.k8s.io is of v1.6.1' is v1.6.1 bundle referencegrants.gateway.networking.k8s.io
check 'CRD grpcroutes.gateway.networking.k8s.io is of v1.6.1' is v1.6.1 bundle grpcroutes.gateway.networking.k8s.io
check 'CRD tlsroutes.gateway.networking.k8s.io is of v1.6.1' is v1.6.1 bundle tlsroutes.gateway.networking.k8s.io
check 'CRD backendtlspolicies.gateway.networking.k8s.io is of v1.6.1' is v1.6.1 bundle backendtlspolicies.gateway.networking.k8s.io
check 'CRD tcproutes.gateway.networking.k8s.io is of v1.6.1' is v1.6.1 bundle tcproutes.gateway.networking.k8s.io
check 'CRD udproutes.gateway.networking.k8s.io is of v1.6.1' is v1.6.1 bundle udproutes.gateway.networking.k8s.io
check 'CRD listenersets.gateway.networking.k8s.io is of v1.6.1' is v1.6.1 bundle listenersets.gateway.networking.k8s.io
check 'Cilium runs on every node' k --namespace kube-system rollout status daemonset/cilium --timeout=5s
check 'address pool web-address conflicts with no other' lacks cilium.io/PoolConflict ciliumloadbalancerippools.cilium.io web-address
check 'address pool addresses conflicts with no other' lacks cilium.io/PoolConflict ciliumloadbalancerippools.cilium.io addresses
check 'every node that dials 192.0.2.1 has a BGP session with it' dials 192.0.2.1
check 'Gateway web is programmed' holds Programmed gateway kube-system/web
check 'Gateway web has the address 198.51.100.10' is 198.51.100.10 field gateway kube-system/web '{.status.addresses[0].value}'

exit "$failed"
