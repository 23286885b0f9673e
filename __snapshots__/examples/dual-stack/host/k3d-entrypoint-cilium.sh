#!/bin/sh
# Made from cluster (K3dCluster). Change the program, not this file.
# Runs in every node before k3s. Cilium keeps its eBPF maps and attaches its socket programs through these mounts; not
# shared, they would be seen by the node alone and not by Cilium's containers.
set -e

mount_shared() {
  type=$1
  dir=$2
  mkdir -p "$dir"
  # A node that was stopped and started again runs this a second time.
  grep -q " $dir $type " /proc/mounts || mount "$type" -t "$type" "$dir"
  mount --make-shared "$dir"
}

mount_shared bpf /sys/fs/bpf
mount_shared cgroup2 /run/cilium/cgroupv2

# k3s takes a node for one of a single family unless it is told the addresses of both, and only the node itself knows
# which ones Docker gave it.
address() {
  found=$(ip -o "$1" addr show dev eth0 scope global | sed -n '1s|.* inet6\{0,1\} \([^/ ]*\).*|\1|p')
  if [ -z "$found" ]; then echo "no IPv${1#-} address on eth0" >&2 && return 1; fi
  echo "$found"
}

ipv4=$(address -4)
ipv6=$(address -6)
mkdir -p /etc/rancher/k3s/config.yaml.d
echo "node-ip: $ipv4,$ipv6" >/etc/rancher/k3s/config.yaml.d/node-ip.yaml
