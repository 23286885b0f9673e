#!/usr/bin/env bash
# rootfs.sh TREE PROGRAM... : a root folder with these programs of this machine, the libraries that they load, and
# busybox for the rest. No image is downloaded, and no package either.
set -euo pipefail
tree=$1
shift
mkdir -p "$tree"/{dev,etc,proc,root,run,sys,tmp,usr/{bin,lib,lib64,sbin},var}
for name in bin lib lib64 sbin; do ln -s "usr/$name" "$tree/$name"; done
ln -s /run "$tree/var/run"
printf 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534::/:/bin/false\n' > "$tree/etc/passwd"
printf 'root:x:0:\nnogroup:x:65534:\n' > "$tree/etc/group"

# Copies a file to its own path below the tree; a link is followed, and so is one of its folders.
take() {
  local folder
  folder=$(realpath "$(dirname "$1")")
  mkdir -p "$tree$folder"
  [ -e "$tree$folder/$(basename "$1")" ] || cp -L "$1" "$tree$folder/"
}

for program; do
  path=$(PATH=/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin type -P "$program")
  take "$path"
  # Programs of Go have no libraries, of which ldd complains.
  { ldd "$path" 2> /dev/null || true; } | grep -o '/[^ ]*' | while read -r library; do take "$library"; done || true
done

# What iptables knows of matches and targets it loads by itself.
if [ -e "$tree/usr/sbin/iptables" ]; then
  for extension in /usr/lib/*/xtables/*.so; do take "$extension"; done
fi

cp "$(type -P busybox)" "$tree/usr/bin/"
"$tree/usr/bin/busybox" --list | while read -r name; do
  [ -e "$tree/usr/bin/$name" ] || [ -e "$tree/usr/sbin/$name" ] || ln -s busybox "$tree/usr/bin/$name"
done
