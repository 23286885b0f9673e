#!/usr/bin/env bash
# Made from host (HostSetup). Change the program, not this file.
# shellcheck disable=SC2317  # check() calls the functions below by name
set -uo pipefail
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

# check WHAT COMMAND...: what the command prints is the reason, should it fail.
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

# not_true COMMAND...: whether the command does not print True; what follows that word is the reason.
not_true() {
  local found
  found=$("$@") || return
  [[ ${found%% *} != True ]] || { echo "${found#* }" && false; }
}

# installed FILE TARGET STEP: whether the file of this folder is what stands at its target.
installed() {
  local here
  here=$(dirname -- "${BASH_SOURCE[0]}")
  if [[ -r $2 ]]; then cmp -s "$here/$1" "$2"; else sudo cmp -s "$here/$1" "$2"; fi || { echo "$2 differs from ./$1: ./up.sh $3" && false; }
}

# Built into the kernel counts as loaded.
module() {
  [[ -d /sys/module/$1 ]] || grep -q "/$1.ko" "/lib/modules/$(uname -r)/modules.builtin" || { echo "not loaded: modprobe $1" && false; }
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

# routed ADDRESS: whether BGP put a route for this one address into the kernel.
routed() {
  [[ $(ip route show "$1" proto bgp) ]]
}

# status NAME[/PATH] ADDRESS PORT [SCHEME [OPTION...]]: the HTTP status with which a request for that is answered there; 000 for none.
status() {
  local name=${1%%/*} path=/ address=$2 port=$3 scheme=${4:-http}
  if [[ $1 == */* ]]; then path=/${1#*/}; fi
  curl --noproxy '*' --silent --output /dev/null --max-time 5 --write-out '%{http_code}' "${@:5}" --resolve "$name:$port:$address" "$scheme://$name:$port$path" || true
}

speaking() {
  sessions "$1" || { echo "$(established) of $1: see vtysh -c 'show bgp summary'" && false; }
}

# next_hops ADDRESS COUNT
next_hops() {
  local found
  found=$(ip route show "$1" proto bgp | grep -c ' via ')
  ((found >= $2)) || { echo "$found of $2 next hops: see vtysh -c 'show ip route $1'" && false; }
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

check 'net.ipv4.ip_forward is 1' is 1 sysctl -n net.ipv4.ip_forward
check 'net.ipv4.fib_multipath_hash_policy is 1' is 1 sysctl -n net.ipv4.fib_multipath_hash_policy
check 'CRD gatewayclasses.gateway.networking.k8s.io is of v1.6.0' is v1.6.0 kubectl get crd gatewayclasses.gateway.networking.k8s.io --output 'jsonpath={.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}'
check 'CRD gateways.gateway.networking.k8s.io is of v1.6.0' is v1.6.0 kubectl get crd gateways.gateway.networking.k8s.io --output 'jsonpath={.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}'
check 'CRD httproutes.gateway.networking.k8s.io is of v1.6.0' is v1.6.0 kubectl get crd httproutes.gateway.networking.k8s.io --output 'jsonpath={.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}'
check 'CRD referencegrants.gateway.networking.k8s.io is of v1.6.0' is v1.6.0 kubectl get crd referencegrants.gateway.networking.k8s.io --output 'jsonpath={.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}'
check 'CRD grpcroutes.gateway.networking.k8s.io is of v1.6.0' is v1.6.0 kubectl get crd grpcroutes.gateway.networking.k8s.io --output 'jsonpath={.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}'
check 'CRD tlsroutes.gateway.networking.k8s.io is of v1.6.0' is v1.6.0 kubectl get crd tlsroutes.gateway.networking.k8s.io --output 'jsonpath={.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}'
check 'CRD backendtlspolicies.gateway.networking.k8s.io is of v1.6.0' is v1.6.0 kubectl get crd backendtlspolicies.gateway.networking.k8s.io --output 'jsonpath={.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}'
check 'CRD tcproutes.gateway.networking.k8s.io is of v1.6.0' is v1.6.0 kubectl get crd tcproutes.gateway.networking.k8s.io --output 'jsonpath={.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}'
check 'CRD udproutes.gateway.networking.k8s.io is of v1.6.0' is v1.6.0 kubectl get crd udproutes.gateway.networking.k8s.io --output 'jsonpath={.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}'
check 'CRD listenersets.gateway.networking.k8s.io is of v1.6.0' is v1.6.0 kubectl get crd listenersets.gateway.networking.k8s.io --output 'jsonpath={.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}'
check 'Cilium runs on every node' kubectl --namespace kube-system rollout status daemonset/cilium --timeout=5s
check 'address pool shop-address conflicts with no other' not_true kubectl get ciliumloadbalancerippools.cilium.io shop-address --output 'jsonpath={range .status.conditions[?(@.type=="cilium.io/PoolConflict")]}{.status} {.message}{end}'
check 'address pool tools-address conflicts with no other' not_true kubectl get ciliumloadbalancerippools.cilium.io tools-address --output 'jsonpath={range .status.conditions[?(@.type=="cilium.io/PoolConflict")]}{.status} {.message}{end}'
check 'address pool addresses conflicts with no other' not_true kubectl get ciliumloadbalancerippools.cilium.io addresses --output 'jsonpath={range .status.conditions[?(@.type=="cilium.io/PoolConflict")]}{.status} {.message}{end}'
check 'FRR has ./frr/daemons' installed frr/daemons /etc/frr/daemons router
check 'FRR has ./frr/frr.conf' installed frr/frr.conf /etc/frr/frr.conf router
check 'FRR has BGP sessions with 2 nodes' speaking 2
check 'Gateway shop is programmed' is True kubectl --namespace kube-system get gateway shop --output 'jsonpath={.status.conditions[?(@.type=="Programmed")].status}'
check 'Gateway shop has the address 198.51.100.10' is 198.51.100.10 kubectl --namespace kube-system get gateway shop --output 'jsonpath={.status.addresses[0].value}'
check 'this host has a route to 198.51.100.10 over 2 nodes' next_hops 198.51.100.10 2
check 'Gateway tools is programmed' is True kubectl --namespace kube-system get gateway tools --output 'jsonpath={.status.conditions[?(@.type=="Programmed")].status}'
check 'Gateway tools has the address 198.51.100.11' is 198.51.100.11 kubectl --namespace kube-system get gateway tools --output 'jsonpath={.status.addresses[0].value}'
check 'this host has a route to 198.51.100.11 over 2 nodes' next_hops 198.51.100.11 2
check 'the gateway answers for shop.example.com at 198.51.100.10' page shop.example.com 198.51.100.10 80
check 'the gateway answers for hooks.example.com/api at 198.51.100.11' page hooks.example.com/api 198.51.100.11 80
check 'Caddy has ./Caddyfile' installed Caddyfile /etc/caddy/Caddyfile edge
check 'Caddy answers for https://shop.example.com' page shop.example.com 127.0.0.1 443 https
check 'Caddy answers for https://hooks.example.com/api' page hooks.example.com/api 127.0.0.1 443 https
check 'Caddy has 404 for other names' no_page unknown.invalid 127.0.0.1 80
check 'Caddy has no certificate for other names' is 000 status unknown.invalid 127.0.0.1 443 https --insecure

exit "$failed"
