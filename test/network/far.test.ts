// Nodes behind the default gateway of a router, over eBGP with several hops and over iBGP: the session comes up, and
// the route of a node gets into the kernel.
import assert from 'node:assert/strict';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import {
  BgpPeering,
  BirdRouter,
  CiliumLB,
  Cluster,
  FrrRouter,
  HostSetup,
  NeighborDiscovery,
  type FrrRouterProps,
} from '../../lib';
import { birdNeeds } from '../readers/bird';
import { frrNeeds } from '../readers/frr';
import { missing, program } from '../readers/requires';
import { run, withFolder } from '../readers/tool';
import { synth } from '../support/synth';
import { unless } from '../support/unless';

const SERVICE = '198.51.100.7';

/** The node is a BIRD that dials the router. */
const nodeConfig = (routerAsn: number) => `
router id 10.1.0.2;
protocol device {}
protocol static { ipv4; route ${SERVICE}/32 blackhole; }
protocol bgp {
  local 10.1.0.2 as 64512;
  neighbor 10.0.0.1 as ${routerAsn};
  multihop;
  connect delay time 1;
  connect retry time 1;
  error wait time 1, 2;
  ipv4 { import none; export all; next hop self; };
}
`;

// The router, a gateway that knows no BGP, and the node, each in a namespace of its own. They end with this shell.
const LAB = `
set -eu
folder=$1 program=$2
mount -t tmpfs none /run/netns 2> /dev/null || { mkdir -p /run/netns && mount -t tmpfs none /run/netns; }
mkdir -p /var/tmp/frr && mount -t tmpfs none /var/tmp/frr
for name in router gateway node; do ip netns add $name; ip -n $name link set lo up; done
for name in router node; do
  ip link add to-$name netns gateway type veth peer name eth0 netns $name
  if [ $name = router ]; then net=10.0.0 own=1; else net=10.1.0 own=2; fi
  ip -n gateway addr add $net.254/24 dev to-$name
  ip -n gateway link set to-$name up
  ip -n $name addr add $net.$own/24 dev eth0
  ip -n $name link set eth0 up
  ip -n $name route add default via $net.254
done
for name in router gateway; do ip netns exec $name sysctl -q -w net.ipv4.ip_forward=1; done
ip netns exec node bird -c $folder/node.conf -s $folder/node.ctl -P $folder/node.pid
if [ $program = bird ]; then
  ip netns exec router bird -c $folder/bird.conf -s $folder/router.ctl -P $folder/router.pid
else
  chown -R frr:frr $folder
  for daemon in zebra staticd bgpd; do
    ip netns exec router /usr/lib/frr/$daemon -d -z $folder/zserv.api -i $folder/$daemon.pid --vty_socket $folder \\
      > $folder/$daemon.start 2>&1
  done
  vtysh --vty_socket $folder --config_dir $folder -f $folder/frr.conf > $folder/load
fi
for _ in $(seq 150); do
  route=$(ip -n router route show ${SERVICE})
  if [ -n "$route" ]; then break; fi
  sleep 0.2
done
echo "$route"
`;

function routeOf(Router: typeof FrrRouter | typeof BirdRouter, config: string, asn: number, multihop?: number): string {
  const files = synth((app) => {
    const cluster = Cluster.fromAttributes(app, 'cluster', {
      name: 'lab',
      nodeNetworks: ['10.1.0.0/24'],
      nodes: [{ name: 'node', addresses: ['10.1.0.2'] }],
    });
    const props: FrrRouterProps = { cluster, asn, addresses: ['10.0.0.1'], neighbors: NeighborDiscovery.EXPLICIT };
    const router = new Router(app, 'router', props);
    new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router], multihop });
    new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] });
    new HostSetup(app, 'host');
  });
  return withFolder((folder) => {
    chmodSync(folder, 0o755);
    const [program] = config.split('/');
    const texts = { 'node.conf': nodeConfig(asn), 'vtysh.conf': '', [`${program}.conf`]: files[`host/${config}`] };
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
    const apart = ['--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];
    const { status, stdout, stderr } = run('unshare', [...apart, 'bash', '-c', LAB, 'lab', folder, program]);
    assert.equal(status, 0, stderr);
    return stdout.trim();
  });
}

const skip = missing([...frrNeeds, ...birdNeeds, program('ip')]);

describe.each([
  ['FRR', FrrRouter, 'frr/frr.conf'],
  ['BIRD', BirdRouter, 'bird/bird.conf'],
] as const)('%s', (_, Router, config) => {
  unless(skip).it('over eBGP', () => assert.match(routeOf(Router, config, 64513, 2), / via 10\.0\.0\.254 /));
  unless(skip).it('over iBGP', () => assert.match(routeOf(Router, config, 64512), / via 10\.0\.0\.254 /));
});
