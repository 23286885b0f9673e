#!/bin/sh
# /etc/init.d/caddy of a lab: Debian's package has a unit of systemd alone, which does not run in a lab. This does what
# that unit says, by the unit itself.
unit=/lib/systemd/system/caddy.service
says() { sed -n "s/^$1=//p" "$unit"; }
as_user() {
  user=$(says User)
  cd /
  exec env -i PATH=/usr/bin:/bin HOME="$(getent passwd "$user" | cut -d: -f6)" \
    setpriv --reuid "$user" --regid "$(says Group)" --init-groups --inh-caps +net_bind_service --ambient-caps +net_bind_service "$@"
}
pid() { pgrep -x -u "$(says User)" caddy; }
case $1 in
  start)
    pid > /dev/null && exit
    # shellcheck disable=SC2046 # a command and its arguments
    (as_user setsid $(says ExecStart)) >> /var/log/caddy.log 2>&1 < /dev/null &
    # Type=notify: it has started when it says so.
    for _ in $(seq 100); do
      grep -q 'serving initial configuration' /var/log/caddy.log && exit
      sleep .1
    done
    tail -n 3 /var/log/caddy.log >&2
    exit 1
    ;;
  stop)
    pid > /dev/null || exit 0
    kill "$(pid)"
    for _ in $(seq 50); do
      pid > /dev/null || break
      sleep .1
    done
    rm -f /var/log/caddy.log
    ;;
  restart) "$0" stop && "$0" start ;;
  # shellcheck disable=SC2046
  reload) (as_user $(says ExecReload)) >> /var/log/caddy.log 2>&1 ;;
  status) pid > /dev/null ;;
esac
