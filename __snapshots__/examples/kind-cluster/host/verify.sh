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

# status NAME ADDRESS PORT: the HTTP status with which a request for NAME is answered there; 000 for none.
status() {
  curl --noproxy '*' --silent --output /dev/null --max-time 5 --write-out '%{http_code}' --resolve "$1:$3:$2" "http://$1:$3/" || true
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
    000) echo "no answer from $2 port $3" && false ;;
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
check 'kernel module xt_socket is loaded' module xt_socket
check 'kernel module nf_socket_ipv4 is loaded' module nf_socket_ipv4
check 'kernel module nf_socket_ipv6 is loaded' module nf_socket_ipv6
check 'Docker network blog hands out 172.50.0.0/17' is '172.50.0.0/16 172.50.0.0/17' docker network inspect --format '{{range .IPAM.Config}}{{.Subnet}} {{.IPRange}}{{end}}' blog
check 'node blog-control-plane is Ready' is True kubectl --context kind-blog get node blog-control-plane --output 'jsonpath={.status.conditions[?(@.type=="Ready")].status}'
check 'node blog-worker is Ready' is True kubectl --context kind-blog get node blog-worker --output 'jsonpath={.status.conditions[?(@.type=="Ready")].status}'
check 'node blog-worker2 is Ready' is True kubectl --context kind-blog get node blog-worker2 --output 'jsonpath={.status.conditions[?(@.type=="Ready")].status}'
check 'CRD gatewayclasses.gateway.networking.k8s.io is of v1.6.0' is v1.6.0 kubectl --context kind-blog get crd gatewayclasses.gateway.networking.k8s.io --output 'jsonpath={.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}'
check 'CRD gateways.gateway.networking.k8s.io is of v1.6.0' is v1.6.0 kubectl --context kind-blog get crd gateways.gateway.networking.k8s.io --output 'jsonpath={.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}'
check 'CRD httproutes.gateway.networking.k8s.io is of v1.6.0' is v1.6.0 kubectl --context kind-blog get crd httproutes.gateway.networking.k8s.io --output 'jsonpath={.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}'
check 'CRD referencegrants.gateway.networking.k8s.io is of v1.6.0' is v1.6.0 kubectl --context kind-blog get crd referencegrants.gateway.networking.k8s.io --output 'jsonpath={.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}'
check 'CRD grpcroutes.gateway.networking.k8s.io is of v1.6.0' is v1.6.0 kubectl --context kind-blog get crd grpcroutes.gateway.networking.k8s.io --output 'jsonpath={.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}'
check 'CRD tlsroutes.gateway.networking.k8s.io is of v1.6.0' is v1.6.0 kubectl --context kind-blog get crd tlsroutes.gateway.networking.k8s.io --output 'jsonpath={.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}'
check 'CRD backendtlspolicies.gateway.networking.k8s.io is of v1.6.0' is v1.6.0 kubectl --context kind-blog get crd backendtlspolicies.gateway.networking.k8s.io --output 'jsonpath={.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}'
check 'CRD tcproutes.gateway.networking.k8s.io is of v1.6.0' is v1.6.0 kubectl --context kind-blog get crd tcproutes.gateway.networking.k8s.io --output 'jsonpath={.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}'
check 'CRD udproutes.gateway.networking.k8s.io is of v1.6.0' is v1.6.0 kubectl --context kind-blog get crd udproutes.gateway.networking.k8s.io --output 'jsonpath={.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}'
check 'CRD listenersets.gateway.networking.k8s.io is of v1.6.0' is v1.6.0 kubectl --context kind-blog get crd listenersets.gateway.networking.k8s.io --output 'jsonpath={.metadata.annotations.gateway\.networking\.k8s\.io/bundle-version}'
check 'Cilium runs on every node' kubectl --context kind-blog --namespace kube-system rollout status daemonset/cilium --timeout=5s
check 'address pool web-address conflicts with no other' not_true kubectl --context kind-blog get ciliumloadbalancerippools.cilium.io web-address --output 'jsonpath={range .status.conditions[?(@.type=="cilium.io/PoolConflict")]}{.status} {.message}{end}'
check 'address pool addresses conflicts with no other' not_true kubectl --context kind-blog get ciliumloadbalancerippools.cilium.io addresses --output 'jsonpath={range .status.conditions[?(@.type=="cilium.io/PoolConflict")]}{.status} {.message}{end}'
check 'FRR has ./frr/daemons' installed frr/daemons /etc/frr/daemons router
check 'FRR has ./frr/frr.conf' installed frr/frr.conf /etc/frr/frr.conf router
check 'FRR has BGP sessions with 3 nodes' speaking 3
check 'Gateway web is programmed' is True kubectl --context kind-blog --namespace kube-system get gateway web --output 'jsonpath={.status.conditions[?(@.type=="Programmed")].status}'
check 'Gateway web has the address 172.50.128.10' is 172.50.128.10 kubectl --context kind-blog --namespace kube-system get gateway web --output 'jsonpath={.status.addresses[0].value}'
check 'this host has a route to 172.50.128.10 over 3 nodes' next_hops 172.50.128.10 3
check 'the gateway answers for blog.example.com at 172.50.128.10' page blog.example.com 172.50.128.10 80
check 'HAProxy has ./haproxy.cfg' installed haproxy.cfg /etc/haproxy/haproxy.cfg edge
check 'HAProxy answers for blog.example.com' page blog.example.com 127.0.0.1 80
check 'HAProxy has 404 for other names' no_page unknown.invalid 127.0.0.1 80

exit "$failed"
