#!/usr/bin/env bash
# guard.sh FOLDER GROUP DISK SETTING...: waits for SIGTERM, or for the end of whoever holds the other end of standard
# input, however that came. Then it ends the machine in FOLDER, and removes all of it.
set -uo pipefail
folder=$1 group=$2 disk=$3
shift 3
values=()
for setting; do values+=("$(< "$setting")"); done
trap : TERM
exec 3<&0
cat <&3 > /dev/null 2>&1 &
echo ready
wait $!
kill -KILL "$disk" 2> /dev/null
for _ in $(seq 100); do
  # Whoever is killed may have started others meanwhile.
  find /sys/fs/cgroup/*/"$group" -name cgroup.procs -exec cat {} + 2> /dev/null | sort -u | xargs -r kill -KILL 2> /dev/null
  find /sys/fs/cgroup/*/"$group" -depth -type d -exec rmdir {} + 2> /dev/null
  if ! ls -d /sys/fs/cgroup/*/"$group" > /dev/null 2>&1; then break; fi
  sleep 0.1
done
for setting; do
  echo "${values[0]}" > "$setting"
  values=("${values[@]:1}")
done
rm -rf "$folder"
