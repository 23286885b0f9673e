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
