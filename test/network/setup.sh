# Makes the host of a lab; run in new network, mount, process and host name namespaces, of which it is the first process
# and with which everything ends. It ends when its standard input does: when the test does, however that ends.
set -euo pipefail
hostname lab

# Whatever the scripts write goes to memory: /run, /etc and what FRR, HAProxy, Caddy and nginx call their own.
mount -t tmpfs -o mode=755 none /run
mkdir -p /run/lab/answers /run/lab/tmp /run/lock
cp -a /etc /run/lab/etc
mount --bind /run/lab/etc /etc
# What is made in /var/lib itself goes to memory too; what is there is found.
mkdir /run/lab/lib
mount --bind /var/lib /run/lab/lib
mount -t tmpfs -o mode=755 none /var/lib
ln -s /run/lab/lib/* /var/lib
rm -f /var/lib/cdk8s-cilium
for folder in /var/tmp /var/lib/haproxy /var/log /sys/module; do mount -t tmpfs none "$folder"; done
mkdir /var/log/nginx
if id caddy > /dev/null 2>&1; then mount -t tmpfs -o "uid=$(id -u caddy),gid=$(id -g caddy),mode=750" none /var/lib/caddy; fi
[ ! -d /var/lib/frr ] || mount -t tmpfs none /var/lib/frr
# A mount, as in a container: it can be written and not replaced.
printf '127.0.0.1 localhost\n' > /etc/hosts
mount --bind /etc/hosts /etc/hosts

# A kernel as it comes, before up.sh.
sysctl -q -w net.ipv4.ip_forward=0 net.ipv4.fib_multipath_hash_policy=0 net.ipv6.conf.all.disable_ipv6=1
ip link set lo up
# The Docker network, which would be there by now.
ip link add cilium type bridge
ip address add "$1" dev cilium
ip link set cilium up
# Somebody outside, who reaches the host's public address.
ip netns add outside
ip link add public type veth peer name eth0 netns outside
ip address add 192.0.2.1/24 dev public
ip link set public up
ip -n outside address add 192.0.2.2/24 dev eth0
ip -n outside link set eth0 up

echo ready
# bash, the first process, takes in the daemons that end.
while read -r _; do :; done
