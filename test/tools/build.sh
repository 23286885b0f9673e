#!/usr/bin/env bash
# Builds one of the Go programs here, unless it is built already, and prints where it is:
#
#   build.sh kube/validate
#
# The first part is a Go module, the second a program in it, if it has several. A program is built again when its
# source or a dependency changes; Go's own build cache makes that quick.
set -euo pipefail

tools=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=$1
module=${program%%/*}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/cdk8s-cilium # not below node_modules, which `npm ci` deletes

cd "$tools/$module"
key=$({ go version; find . -name '*.go' -o -name 'go.*' | LC_ALL=C sort | xargs sha256sum; } | sha256sum | cut -c 1-16)
binary=$cache/${program//\//-}-$key

if [ ! -x "$binary" ]; then
  mkdir -p "$cache"
  # One build at a time: tests run in several processes, and each build uses every processor.
  if command -v flock > /dev/null; then
    exec 9> "$cache/lock"
    flock 9
  fi
  if [ ! -x "$binary" ]; then
    echo "building test/tools/$program, once: this takes minutes" >&2
    find "$cache" -name "${program//\//-}-*" -mtime +7 -delete
    (cd "$tools/$program" && CGO_ENABLED=0 go build -trimpath -gcflags=all=-dwarf=false -ldflags='-s -w' -o "$binary.new" .)
    mv "$binary.new" "$binary"
  fi
fi
echo "$binary"
