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
  kubectl --context k3d-l2 "$@"
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

# some COMMAND...: whether the command prints anything.
some() {
  local found
  found=$("$@") || return
  [[ $found ]] || { echo "nothing where a name belongs" && false; }
}

# answered ADDRESS PORT: whether a machine answers this host for the address. A request makes the kernel ask.
answered() {
  status unknown.invalid "$1" "$2" >/dev/null
  [[ $(ip neighbor show to "$1") == *lladdr* ]] || { echo "no node answers for $1: see ip neighbor show, and the leases cilium-l2announce-*" && false; }
}

check 'net.ipv4.ip_forward is 1' is 1 sysctl -n net.ipv4.ip_forward
check 'net.ipv4.fib_multipath_hash_policy is 1' is 1 sysctl -n net.ipv4.fib_multipath_hash_policy
check 'kernel module xt_socket is loaded' module xt_socket NETFILTER_XT_MATCH_SOCKET
check 'kernel module nf_socket_ipv4 is loaded' module nf_socket_ipv4 NF_SOCKET_IPV4
check 'kernel module nf_socket_ipv6 is loaded' module nf_socket_ipv6 NF_SOCKET_IPV6
check 'Docker network l2 hands out 172.28.0.0/17' is '172.28.0.0/16 172.28.0.0/17' docker network inspect --format '{{range .IPAM.Config}}{{.Subnet}} {{.IPRange}}{{end}}' l2
check 'node k3d-l2-server-0 is Ready' holds Ready node k3d-l2-server-0
check 'node k3d-l2-agent-0 is Ready' holds Ready node k3d-l2-agent-0
check 'node k3d-l2-agent-1 is Ready' holds Ready node k3d-l2-agent-1
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
check 'Gateway web is programmed' holds Programmed gateway kube-system/web
check 'Gateway web has the address 172.28.128.80' is 172.28.128.80 field gateway kube-system/web '{.status.addresses[0].value}'
check 'a node answers for the addresses of Gateway web' some field lease kube-system/cilium-l2announce-kube-system-cilium-gateway-web '{.spec.holderIdentity}'
check 'this host gets an answer for 172.28.128.80' answered 172.28.128.80 80
check 'the gateway answers for hubble.example.com at 172.28.128.80' page hubble.example.com 172.28.128.80 80
check 'HAProxy has ./haproxy.cfg' installed haproxy.cfg /etc/haproxy/haproxy.cfg edge
check 'HAProxy answers for hubble.example.com' page hubble.example.com 127.0.0.1 80
check 'HAProxy has 404 for other names' no_page unknown.invalid 127.0.0.1 80

exit "$failed"
