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

# status NAME ADDRESS PORT [SCHEME [OPTION...]]: the HTTP status with which a request for NAME is answered there; 000 for none.
status() {
  local name=$1 address=$2 port=$3 scheme=${4:-http}
  curl --noproxy '*' --silent --output /dev/null --max-time 5 --write-out '%{http_code}' "${@:5}" --resolve "$name:$port:$address" "$scheme://$name:$port/" || true
}

speaking() {
  sessions "$1" || { echo "$(established) of $1: see vtysh -c 'show bgp summary'" && false; }
}

# page NAME ADDRESS PORT
page() {
  local code
  code=$(status "$@")
  case $code in
    000) echo "no answer from $2 port $3${4:+, or no certificate for $1 that this host trusts}" && false ;;
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

check 'net.ipv4.ip_forward is 1' is 1 sysctl -n net.ipv4.ip_forward
check 'net.ipv4.fib_multipath_hash_policy is 1' is 1 sysctl -n net.ipv4.fib_multipath_hash_policy
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
check 'address pool shop-address conflicts with no other' lacks cilium.io/PoolConflict ciliumloadbalancerippools.cilium.io shop-address
check 'address pool addresses conflicts with no other' lacks cilium.io/PoolConflict ciliumloadbalancerippools.cilium.io addresses
check 'FRR has ./frr/daemons' installed frr/daemons /etc/frr/daemons router
check 'FRR has ./frr/frr.conf' installed frr/frr.conf /etc/frr/frr.conf router
check 'FRR has BGP sessions with 2 nodes' speaking 2
check 'Gateway shop is programmed' holds Programmed gateway kube-system/shop
check 'Gateway shop has the address 198.51.100.10' is 198.51.100.10 field gateway kube-system/shop '{.status.addresses[0].value}'
check 'this host has a route to 198.51.100.10 over 2 nodes' next_hops 198.51.100.10 2
check 'the gateway answers for https://shop.example.com at 198.51.100.10' page shop.example.com 198.51.100.10 443 https
check 'nginx has ./nginx.conf' installed nginx.conf /etc/nginx/nginx.conf edge
check 'nginx answers for https://shop.example.com' page shop.example.com 127.0.0.1 443 https
check 'nginx sends every request to HTTPS' is 301 status unknown.invalid 127.0.0.1 80
check 'nginx takes no TLS for other names' is 000 status unknown.invalid 127.0.0.1 443 https
check 'the gateway shop takes connections at 198.51.100.10 port 5432' timeout 5 bash -c 'exec 3<>/dev/tcp/198.51.100.10/5432'
check 'nginx takes connections at port 5432' timeout 5 bash -c 'exec 3<>/dev/tcp/127.0.0.1/5432'

exit "$failed"
