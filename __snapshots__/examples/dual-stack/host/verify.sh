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

# Asks vtysh, which only root may.
frr_says() {
  if ((EUID == 0)); then vtysh -c "$1"; else sudo vtysh -c "$1"; fi
}

# How many BGP sessions are established.
established() {
  frr_says 'show bgp summary json' | { grep -o '"state": *"Established"' || true; } | wc -l
}

# sessions COUNT: whether that many BGP sessions are established.
sessions() {
  (($(established) >= $1))
}

# routes_to ADDRESS: the routes that BGP put into the kernel for this one address.
routes_to() {
  if [[ $1 == *:* ]]; then ip -6 route show "$1" proto bgp; else ip route show "$1" proto bgp; fi
}

# next_hops ADDRESS COUNT: whether BGP put a route with that many next hops for this one address into the kernel.
next_hops() {
  local found
  found=$({ routes_to "$1" | grep -o ' via ' || true; } | wc -l)
  ((found >= $2)) || { echo "$found of $2 next hops: see vtysh -c 'show ip route $1'" && false; }
}

# status NAME ADDRESS PORT: the HTTP status with which a request for NAME is answered there; 000 for none.
status() {
  curl --noproxy '*' --silent --output /dev/null --max-time 5 --write-out '%{http_code}' --resolve "$1:$3:$2" "http://$1:$3/" || true
}

speaking() {
  sessions "$1" || { echo "$(established) of $1: see vtysh -c 'show bgp summary'" && false; }
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
  kubectl --context k3d-dual-stack "$@"
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

check 'net.ipv4.ip_forward is 1' is 1 sysctl -n net.ipv4.ip_forward
check 'net.ipv4.fib_multipath_hash_policy is 1' is 1 sysctl -n net.ipv4.fib_multipath_hash_policy
check 'net.ipv6.conf.all.forwarding is 1' is 1 sysctl -n net.ipv6.conf.all.forwarding
check 'net.ipv6.fib_multipath_hash_policy is 1' is 1 sysctl -n net.ipv6.fib_multipath_hash_policy
check 'kernel module xt_socket is loaded' module xt_socket NETFILTER_XT_MATCH_SOCKET
check 'kernel module nf_socket_ipv4 is loaded' module nf_socket_ipv4 NF_SOCKET_IPV4
check 'kernel module nf_socket_ipv6 is loaded' module nf_socket_ipv6 NF_SOCKET_IPV6
check 'kernel module ip6_tables is loaded' module ip6_tables IP6_NF_IPTABLES
check 'kernel module ip6table_mangle is loaded' module ip6table_mangle IP6_NF_MANGLE
check 'kernel module ip6table_raw is loaded' module ip6table_raw IP6_NF_RAW
check 'kernel module ip6table_filter is loaded' module ip6table_filter IP6_NF_FILTER
check 'Docker network dual-stack hands out 172.28.0.0/17 and fd54:692e:3e8f::/65' is '[172.28.0.0/16 172.28.0.0/17][fd54:692e:3e8f::/64 fd54:692e:3e8f::/65]' docker network inspect --format '{{range .IPAM.Config}}[{{.Subnet}} {{.IPRange}}]{{end}}' dual-stack
check 'node k3d-dual-stack-server-0 is Ready' holds Ready node k3d-dual-stack-server-0
check 'node k3d-dual-stack-agent-0 is Ready' holds Ready node k3d-dual-stack-agent-0
check 'node k3d-dual-stack-agent-1 is Ready' holds Ready node k3d-dual-stack-agent-1
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
check 'address pool web-address6 conflicts with no other' lacks cilium.io/PoolConflict ciliumloadbalancerippools.cilium.io web-address6
check 'address pool addresses conflicts with no other' lacks cilium.io/PoolConflict ciliumloadbalancerippools.cilium.io addresses
check 'address pool addresses6 conflicts with no other' lacks cilium.io/PoolConflict ciliumloadbalancerippools.cilium.io addresses6
check 'FRR has ./frr/daemons' installed frr/daemons /etc/frr/daemons router
check 'FRR has ./frr/frr.conf' installed frr/frr.conf /etc/frr/frr.conf router
check 'FRR has 6 BGP sessions' speaking 6
check 'Gateway web is programmed' holds Programmed gateway kube-system/web
check 'Gateway web has the address 172.28.128.80' is 172.28.128.80 field gateway kube-system/web '{.status.addresses[?(@.value=="172.28.128.80")].value}'
check 'this host has a route to 172.28.128.80 over 3 nodes' next_hops 172.28.128.80 3
check 'Gateway web has the address fd54:692e:3e8f:0:8000::80' is fd54:692e:3e8f:0:8000::80 field gateway kube-system/web '{.status.addresses[?(@.value=="fd54:692e:3e8f:0:8000::80")].value}'
check 'this host has a route to fd54:692e:3e8f:0:8000::80 over 3 nodes' next_hops fd54:692e:3e8f:0:8000::80 3
check 'the gateway answers for hubble.example.com at 172.28.128.80' page hubble.example.com 172.28.128.80 80
check 'the gateway answers for hubble.example.com at fd54:692e:3e8f:0:8000::80' page hubble.example.com fd54:692e:3e8f:0:8000::80 80
check 'HAProxy has ./haproxy.cfg' installed haproxy.cfg /etc/haproxy/haproxy.cfg edge
check 'HAProxy answers for hubble.example.com' page hubble.example.com 127.0.0.1 80
check 'HAProxy answers for hubble.example.com over IPv6' page hubble.example.com ::1 80
check 'HAProxy has 404 for other names' no_page unknown.invalid 127.0.0.1 80

exit "$failed"
