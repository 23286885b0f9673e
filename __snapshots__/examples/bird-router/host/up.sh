#!/usr/bin/env bash
# Made from host (HostSetup). Change the program, not this file.
set -Eeuo pipefail
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"

usage() {
  cat <<'END'
Usage: ./up.sh [--dry-run] [STEP...]
Sets up what this folder describes. Safe to run again: what is there already stays.
down.sh is kept in /var/lib/cdk8s-cilium/cilium-lab/host, for the day on which this folder is gone.
Without STEP, all of them in this order:
  host         kernel settings and modules of this host
  network      Docker network bird
  cluster      cluster bird; its nodes stay NotReady until Cilium runs
  namespaces   namespaces of the manifests, which nobody else makes
  gateway-api  CRDs of Gateway API v1.6.0, before Cilium: without them it installs no GatewayClass
  cilium       Cilium 1.20.2
  pools        address pools, and the cluster side of BGP
  router       BIRD, and a BGP session with every node
  gateway      gateways, routes and all other manifests
  hosts        a first test by name: entries in /etc/hosts, and out again
  edge         HAProxy on the public address
--dry-run prints the commands and runs none.
END
}

all_steps=(host network cluster namespaces gateway-api cilium pools router gateway hosts edge)
steps=()
dry_run=
for argument in "$@"; do
  case $argument in
    --dry-run) dry_run=yes ;;
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
  if [[ -d /run/systemd/system ]]; then as_root systemctl "$1" "$2"; else as_root service "$2" "$1"; fi
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

# Asks BIRD, which only root and its own group may.
bird_says() {
  if ((EUID == 0)); then birdc -r "$@"; else sudo birdc -r "$@"; fi
}

# How many BGP sessions are established: one that carries both families counts for each.
established() {
  bird_says show protocols all | awk '/^[^ ]/ { bgp = $2 == "BGP" } bgp && /^ +State: +UP$/ { up++ } END { print up + 0 }'
}

# sessions COUNT: whether that many BGP sessions are established.
sessions() {
  (($(established) >= $1))
}

# routed ADDRESS: whether BGP put a route for this one address into the kernel.
routed() {
  [[ $(ip route show "$1" proto bird) ]]
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
  local end=$((SECONDS + seconds)) said
  until said=$("$@" 2>&1); do
    if ((SECONDS >= end)); then
      said=$(tail -n 1 <<<"$said")
      echo "waited $seconds s in vain until $what${said:+: $said}" >&2
      return 1
    fi
    sleep 1
  done
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

# put MODE OWNER SOURCE TARGET: what stood at TARGET before, and is none of ours, is kept for down.sh.
put() {
  local kept=$4.before-cilium-lab
  if asks_root test -e "$4" && ! ours "$4"; then
    as_root cp -p "$4" "$kept"
  fi
  as_root install -D -m "$1" -o "$2" -g "$2" "$3" "$4"
}

# answers NAME ADDRESS PORT: whether a page comes back. 404 means that no route serves the name.
answers() {
  is_page "$(status "$@")"
}

is_page() {
  [[ $1 != 000 && $1 != 404 && $1 != 5* ]]
}

start() {
  if ! runs "$1"; then service_is start "$1"; fi
}

# Takes over a changed configuration without dropping connections, where the service runs.
reload() {
  if [[ $dry_run ]] || runs "$1"; then service_is reload "$1"; else service_is start "$1"; fi
}

restart() {
  if [[ ! $dry_run && ! -d /run/systemd/system ]] && ! runs "$1"; then
    # Start scripts complain of what a restart finds stopped.
    asks_root service "$1" stop >/dev/null 2>&1 || true
    service_is start "$1"
  else
    service_is restart "$1"
  fi
}

# /etc/hosts without our entries.
hosts_without() {
  awk '/^# BEGIN cilium-lab$/ { ours = 1 } !ours; /^# END cilium-lab$/ { ours = 0 }' /etc/hosts
}

hosts_with_ours() {
  hosts_without && echo '# BEGIN cilium-lab' && cat hosts && echo '# END cilium-lab'
}

# hosts_become COMMAND: writes in place, since in a container /etc/hosts is a mount, and only when all was read.
hosts_become() {
  local text
  text=$("$@" && echo .) || return
  printf %s "${text%.}" | asks_root tee /etc/hosts >/dev/null
}

step_host() {
  put 0644 root sysctl.d/99-cilium-lab.conf /etc/sysctl.d/99-cilium-lab.conf
  as_root sysctl -q -p /etc/sysctl.d/99-cilium-lab.conf
  put 0644 root modules-load.d/cilium-lab.conf /etc/modules-load.d/cilium-lab.conf
  as_root modprobe -a xt_socket nf_socket_ipv4 nf_socket_ipv6
}

step_network() {
  if exists docker network inspect bird; then
    local found
    found=$(docker network inspect --format '{{range .IPAM.Config}}{{.Subnet}} {{.IPRange}} {{.Gateway}}{{end}}' bird)
    if [[ $found != '172.50.0.0/16 172.50.0.0/17 172.50.0.1' ]]; then
      echo "the Docker network bird is there with other addresses ($found): remove it first, docker network rm bird" >&2
      return 1
    fi
  else
    run docker network create --driver bridge --subnet 172.50.0.0/16 --ip-range 172.50.0.0/17 --gateway 172.50.0.1 bird
  fi
}

step_cluster() {
  if exists k3d cluster get bird; then
    run k3d cluster start bird
  else
    run k3d cluster create --config k3d-config.yml
  fi
  wait_for 120 'the API server answers' kubectl --context k3d-bird get --raw /readyz
}

step_namespaces() {
  if ! exists kubectl --context k3d-bird get namespace blog; then
    run kubectl --context k3d-bird create namespace blog
  fi
}

step_gateway_api() {
  run kubectl --context k3d-bird apply --server-side --force-conflicts -f https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/v1.6.0/config/crd/standard/gateway.networking.k8s.io_gatewayclasses.yaml
  run kubectl --context k3d-bird apply --server-side --force-conflicts -f https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/v1.6.0/config/crd/standard/gateway.networking.k8s.io_gateways.yaml
  run kubectl --context k3d-bird apply --server-side --force-conflicts -f https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/v1.6.0/config/crd/standard/gateway.networking.k8s.io_httproutes.yaml
  run kubectl --context k3d-bird apply --server-side --force-conflicts -f https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/v1.6.0/config/crd/standard/gateway.networking.k8s.io_referencegrants.yaml
  run kubectl --context k3d-bird apply --server-side --force-conflicts -f https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/v1.6.0/config/crd/standard/gateway.networking.k8s.io_grpcroutes.yaml
  run kubectl --context k3d-bird apply --server-side --force-conflicts -f https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/v1.6.0/config/crd/standard/gateway.networking.k8s.io_tlsroutes.yaml
  run kubectl --context k3d-bird apply --server-side --force-conflicts -f https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/v1.6.0/config/crd/standard/gateway.networking.k8s.io_backendtlspolicies.yaml
  run kubectl --context k3d-bird apply --server-side --force-conflicts -f https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/v1.6.0/config/crd/standard/gateway.networking.k8s.io_tcproutes.yaml
  run kubectl --context k3d-bird apply --server-side --force-conflicts -f https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/v1.6.0/config/crd/standard/gateway.networking.k8s.io_udproutes.yaml
  run kubectl --context k3d-bird apply --server-side --force-conflicts -f https://raw.githubusercontent.com/kubernetes-sigs/gateway-api/v1.6.0/config/crd/standard/gateway.networking.k8s.io_listenersets.yaml
  run kubectl --context k3d-bird wait --for=condition=Established --timeout=60s crd/gatewayclasses.gateway.networking.k8s.io crd/gateways.gateway.networking.k8s.io crd/httproutes.gateway.networking.k8s.io crd/referencegrants.gateway.networking.k8s.io crd/grpcroutes.gateway.networking.k8s.io crd/tlsroutes.gateway.networking.k8s.io crd/backendtlspolicies.gateway.networking.k8s.io crd/tcproutes.gateway.networking.k8s.io crd/udproutes.gateway.networking.k8s.io crd/listenersets.gateway.networking.k8s.io
}

step_cilium() {
  run helm upgrade --install cilium cilium --repo https://helm.cilium.io/ --version 1.20.2 --kube-context k3d-bird --namespace kube-system --values cilium-values.yml --wait --timeout 10m0s
  run kubectl --context k3d-bird --namespace kube-system rollout status daemonset/cilium --timeout=300s
  run kubectl --context k3d-bird wait --for=condition=Ready --timeout=300s node --all
  wait_for 120 'the GatewayClass cilium is there' kubectl --context k3d-bird get gatewayclass cilium
  run kubectl --context k3d-bird wait --for=condition=Accepted --timeout=120s gatewayclass/cilium
}

step_pools() {
  wait_for 120 'Cilium made the CRD ciliumloadbalancerippools.cilium.io' kubectl --context k3d-bird get crd ciliumloadbalancerippools.cilium.io
  wait_for 120 'Cilium made the CRD ciliumbgpclusterconfigs.cilium.io' kubectl --context k3d-bird get crd ciliumbgpclusterconfigs.cilium.io
  wait_for 120 'Cilium made the CRD ciliumbgppeerconfigs.cilium.io' kubectl --context k3d-bird get crd ciliumbgppeerconfigs.cilium.io
  wait_for 120 'Cilium made the CRD ciliumbgpadvertisements.cilium.io' kubectl --context k3d-bird get crd ciliumbgpadvertisements.cilium.io
  run kubectl --context k3d-bird wait --for=condition=Established --timeout=60s crd/ciliumloadbalancerippools.cilium.io crd/ciliumbgpclusterconfigs.cilium.io crd/ciliumbgppeerconfigs.cilium.io crd/ciliumbgpadvertisements.cilium.io
  run kubectl --context k3d-bird apply -f ../bgp.k8s.yaml -f ../addresses.k8s.yaml
}

step_router() {
  has birdc bird2
  as_root bird -p -c bird/bird.conf
  if same bird/bird.conf /etc/bird/bird.conf; then
    start bird
  else
    put 0640 bird bird/bird.conf /etc/bird/bird.conf
    as_root birdc configure 2>/dev/null || start bird
  fi
  wait_for 120 'BGP sessions with 3 nodes are established' sessions 3
}

step_gateway() {
  run kubectl --context k3d-bird apply -f ../web.k8s.yaml -f ../blog.k8s.yaml
  wait_for 120 'Gateway web is programmed' kubectl --context k3d-bird --namespace kube-system wait --for=condition=Programmed --timeout=1s gateway/web
  wait_for 60 'Gateway web has 172.50.128.10' kubectl --context k3d-bird --namespace kube-system wait '--for=jsonpath={.status.addresses[0].value}=172.50.128.10' --timeout=1s gateway/web
  wait_for 60 'this host has a route to 172.50.128.10' routed 172.50.128.10
  wait_for 180 'http://blog.example.com/ answers at 172.50.128.10' answers blog.example.com 172.50.128.10 80
}

step_hosts() {
  if [[ $dry_run ]]; then
    echo '    # adds the lines of ./hosts to /etc/hosts, asks for each name, and takes them out again'
    return
  fi
  local failed=0
  trap 'hosts_become hosts_without' EXIT
  hosts_become hosts_with_ours
  is_page "$(curl --noproxy '*' --silent --output /dev/null --max-time 10 --write-out '%{http_code}' http://blog.example.com:80/ || true)" || failed=1
  hosts_become hosts_without
  trap - EXIT
  if ((failed)); then echo "a name of ./hosts does not lead to its gateway" >&2; fi
  return "$failed"
}

step_edge() {
  has haproxy haproxy
  run haproxy -c -f haproxy.cfg
  if same haproxy.cfg /etc/haproxy/haproxy.cfg; then
    start haproxy
  else
    put 0644 root haproxy.cfg /etc/haproxy/haproxy.cfg
    reload haproxy
  fi
  wait_for 60 'http://blog.example.com/ answers through HAProxy' answers blog.example.com 127.0.0.1 80
}

current=
trap '((BASH_SUBSHELL)) || echo "up.sh: step $current failed" >&2' ERR
current=keep
echo "== $current"
as_root install -d -m 0755 /var/lib/cdk8s-cilium
as_root install -d -m 0700 -o "$(id -u)" -g "$(id -g)" /var/lib/cdk8s-cilium/cilium-lab /var/lib/cdk8s-cilium/cilium-lab/host
run install -m 0755 down.sh /var/lib/cdk8s-cilium/cilium-lab/host/
for current in "${steps[@]}"; do
  echo "== $current"
  "step_${current//-/_}"
done
