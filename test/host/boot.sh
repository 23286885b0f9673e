#!/usr/bin/env bash
# boot.sh FOLDER: process 1 of a machine. Its disk is that of the machine around it, with its own changes kept apart in
# FOLDER/disk; its network, processes, mounts and control groups are its own.
set -euo pipefail
folder=$1
root=$folder/root
mount --make-rprivate /
mkdir -p "$folder"/disk/{upper,work} "$root"
mount -t overlay overlay -o "lowerdir=/,upperdir=$folder/disk/upper,workdir=$folder/disk/work" "$root"
mount -t proc proc "$root/proc"
mount -t sysfs sysfs "$root/sys"
mount --rbind /dev "$root/dev"
mount -t tmpfs -o mode=755 tmpfs "$root/run"
mount -t tmpfs tmpfs "$root/tmp"
mkdir -p "$root/var/lib/docker" "$root/opt/machine"
mount --bind "$folder/docker" "$root/var/lib/docker"
mount --bind "$folder/files" "$root/opt/machine"
mount -t tmpfs cgroup "$root/sys/fs/cgroup"
for group in /sys/fs/cgroup/*/; do
  name=$(basename "$group")
  [ -e "$group/cgroup.procs" ] && [ "$name" != unified ] || continue
  mkdir "$root/sys/fs/cgroup/$name"
  options=$name
  if [ "$name" = systemd ]; then options=none,name=systemd; fi
  mount -t cgroup -o "$options" cgroup "$root/sys/fs/cgroup/$name"
done
hostname machine
ip link set lo up
cd "$root"
mkdir -p .around
pivot_root . .around
umount -l /.around
rmdir /.around
mount --make-rshared /
exec env -i HOME=/root LANG=C.UTF-8 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin bash /opt/machine/start.sh
