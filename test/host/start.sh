#!/usr/bin/env bash
# start.sh: what a machine does when it is switched on: Docker, and a server on loopback that has what scripts download.
set -euo pipefail
mirrored='helm.cilium.io raw.githubusercontent.com'
if [ ! -e /etc/docker/daemon.json ]; then
  # Its first start. What the machine around it has of its user's stays there.
  rm -rf "$HOME/.bashrc" "$HOME/.kube" "$HOME/.config/helm" "$HOME/.cache/helm" /var/lib/cdk8s-cilium /usr/local/bin/docker
  printf '127.0.0.1 localhost machine\n::1 localhost\n127.0.0.1 %s\n' "$mirrored" > /etc/hosts
  install -m 755 /opt/machine/bin/* /usr/local/bin/
  # A kernel that has everything built in says so to modprobe.
  modules=/lib/modules/$(uname -r)
  mkdir -p "$modules"
  for name in xt_socket nf_socket_ipv4 nf_socket_ipv6 ip6_tables ip6table_mangle ip6table_raw ip6table_filter; do
    echo "kernel/net/netfilter/$name.ko"
  done > "$modules/modules.builtin"
  : > "$modules/modules.order"
  depmod
  names=$(printf 'DNS:%s,' $mirrored)
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 7 -subj /CN=mirror \
    -addext "subjectAltName=${names%,}" -keyout /etc/ssl/private/mirror.key -out /etc/ssl/mirror.crt 2> /dev/null
  cat /etc/ssl/mirror.crt >> /etc/ssl/certs/ca-certificates.crt
  mkdir -p /etc/docker
  cat > /etc/docker/daemon.json <<'JSON'
{
  "runtimes": { "lesser": { "path": "/usr/local/bin/runc-lesser" } },
  "default-runtime": "lesser",
  "storage-driver": "overlay2"
}
JSON
fi
mkdir -p /run/lock /run/haproxy
setsid "$(cat /opt/machine/node)" /opt/machine/mirror.mjs /opt/machine/www > /var/log/mirror.log 2>&1 < /dev/null &
setsid dockerd > /var/log/dockerd.log 2>&1 < /dev/null &
until docker info > /dev/null 2>&1; do sleep 0.1; done
touch /run/started
while :; do
  sleep 1000 &
  wait $! || true
done
