// A node may dial while FRR is still reading frr.conf: whatever line FRR has reached, the node's route gets in.
import { join } from 'node:path';
import assert from 'node:assert/strict';
import { birdNeeds } from '../readers/bird';
import { frrNeeds } from '../readers/frr';
import { missing } from '../readers/requires';
import { run } from '../readers/tool';
import { unless } from '../support/unless';

const MAIN = join(__dirname, '../../__snapshots__/main/host/frr/frr.conf');

// FRR gets one line, then a node of its own address dials and has its session before the next line follows. Nodes that
// dial before FRR listens are not told apart from one that does as it begins.
const DIAL_AT_EACH_LINE = `
set -euo pipefail
config=$1
mount -t tmpfs none /run
mount -t tmpfs none /var/tmp
mkdir -p /run/netns /run/frr /var/tmp/frr
chown frr /run/frr
touch /run/frr/vtysh.conf
ip link set lo up
ip netns add nodes
ip link add nodes type veth peer name eth0 netns nodes
ip address add 172.50.0.1/16 dev nodes
ip link set nodes up
ip -n nodes link set lo up
ip -n nodes link set eth0 up
from=$(grep -n '^ bgp listen range' "$config" | cut -d: -f1)
lines=$(wc -l < "$config")
# Starts the node that dials at line $1, and waits for its session, if it gets one.
node() {
  ip -n nodes address add 172.50.1.$1/16 dev eth0
  cat > /run/node$1.conf <<END
router id 172.50.1.$1;
protocol device {}
protocol static announced { ipv4; route 172.50.201.37/32 via "lo"; }
protocol bgp upstream {
  strict bind yes; local 172.50.1.$1 as 64512; neighbor 172.50.0.1 as 64513; hold time 9;
  connect delay time 1; connect retry time 1; error wait time 1, 2;
  ipv4 { export all; import none; next hop self; };
}
END
  nsenter --net=/run/netns/nodes bird -c /run/node$1.conf -s /run/node$1.ctl > /run/log
  for ((try = 0; try < 30; try++)); do
    sleep 0.1
    ! birdc -s /run/node$1.ctl show protocols upstream | grep -q Established || break
  done
  sleep 0.3
}
for daemon in zebra bgpd; do
  /usr/lib/frr/$daemon -d -A 127.0.0.1 --vty_socket /run/frr -z /run/frr/zserv.api -i /run/frr/$daemon.pid > /run/log 2>&1
done
says() { vtysh --vty_socket /run/frr --config_dir /run/frr -c 'show bgp ipv4 unicast summary json'; }
{
  echo 'configure terminal'
  head --lines $from "$config"
  for ((i = from; i <= lines; i++)); do
    node $i
    sed -n "$((i + 1))p" "$config"
  done
} | vtysh --vty_socket /run/frr --config_dir /run/frr > /run/said
! grep % /run/said >&2
sleep 8
says
`;

unless(missing([...frrNeeds, ...birdNeeds])).it(
  'the route of a node gets in, whatever line FRR has reached as the node dials',
  () => {
    const apart = ['--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];
    const { status, stdout, stderr } = run('unshare', [...apart, 'bash', '-c', DIAL_AT_EACH_LINE, 'frr', MAIN], {
      timeoutSeconds: 200,
    });
    assert.equal(status, 0, stderr);
    const { peers } = JSON.parse(stdout);
    const routes = Object.entries<any>(peers).map(([address, { state, pfxRcd }]) => [address, state, pfxRcd]);
    assert.ok(routes.length > 0);
    assert.deepEqual(
      routes,
      routes.map(([address]) => [address, 'Established', 1]),
    );
  },
);
