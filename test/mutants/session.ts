// One BGP session between two of FRR's bgpd in two network namespaces: the router with a generated frr.conf, and a node
// that dials it, as an object says that nodes do.
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, withFolder } from '../readers/tool';

export interface Node {
  readonly localAsn: number;
  readonly peerAsn: number;
  /** Default: the router's address on the common network, 192.0.2.1. */
  readonly peerAddress?: string;
  readonly password?: string;
  /** Default: 179. */
  readonly port?: number;
  /** Default: that of the first node, 192.0.2.10. */
  readonly routerId?: string;
}

export interface SessionState {
  readonly established: boolean;
  /** Routes that the router took from the node, which announces 198.51.100.7/32. */
  readonly prefixes: number;
}

const SCRIPT = `
set -eu
folder=$1 second=$2 seconds=$3
ip link set lo up
ip addr add "$second/32" dev lo
mkdir -p /var/tmp/frr && mount -t tmpfs none /var/tmp/frr
ip link add name router type veth peer name node
unshare --net sleep infinity &
node=$!
sleep 0.3
ip link set dev node netns $node
ip addr add 192.0.2.1/24 dev router
ip link set dev router up
inside() { nsenter --net=/proc/$node/ns/net "$@"; }
inside ip link set lo up
inside ip addr add 192.0.2.10/24 dev node
inside ip link set dev node up
inside ip route add "$second/32" via 192.0.2.1
start() {
  where=$1; shift
  for daemon in zebra bgpd; do
    port=; [ $daemon = bgpd ] && [ $where = node ] && port='-p 0'
    "$@" /usr/lib/frr/$daemon -d -z "$folder/$where/zserv.api" -i "$folder/$where/$daemon.pid" --vty_socket "$folder/$where" $port > "$folder/$where/$daemon.start" 2>&1 || { cat "$folder/$where/$daemon.start" >&2; exit 1; }
  done
  vtysh --vty_socket "$folder/$where" --config_dir "$folder/$where" -f "$folder/$where/frr.conf" > "$folder/$where/load" 2>&1 || { cat "$folder/$where/load" >&2; exit 1; }
}
start router
start node inside

for _ in $(seq "$seconds"); do
  sleep 1
  summary=$(vtysh --vty_socket "$folder/router" --config_dir "$folder/router" -c 'show bgp ipv4 unicast summary json')
  case $summary in *'"state":"Established"'*) sleep 2; break;; esac
done
vtysh --vty_socket "$folder/router" --config_dir "$folder/router" -c 'show bgp ipv4 unicast summary json'
`;

/**
 * What becomes of the session. One that comes up does so within 4 seconds here; \`seconds\` is how long one that does
 * not is waited for.
 */
export function session(frrConf: string, node: Node, seconds = 10): SessionState {
  const peer = node.peerAddress ?? '192.0.2.1';
  const config = [
    `router bgp ${node.localAsn}`,
    ` bgp router-id ${node.routerId ?? '192.0.2.10'}`,
    ' no bgp ebgp-requires-policy',
    ' no bgp network import-check',
    ` neighbor ${peer} remote-as ${node.peerAsn}`,
    // As Cilium's speaker does: a TTL of 1, and no look at which network the peer is in.
    ` neighbor ${peer} disable-connected-check`,
    ` neighbor ${peer} timers connect 1`,
    ...(node.port ? [` neighbor ${peer} port ${node.port}`] : []),
    ...(node.password ? [` neighbor ${peer} password ${node.password}`] : []),
    ' address-family ipv4 unicast',
    '  network 198.51.100.7/32',
    ' exit-address-family',
    'exit',
    '',
  ].join('\n');
  return withFolder((folder) => {
    const [uid, gid] = run('id', ['-u', 'frr'])
      .stdout.concat(run('id', ['-g', 'frr']).stdout)
      .split('\n')
      .map(Number);
    chmodSync(folder, 0o755);
    for (const [where, text] of [
      ['router', frrConf],
      ['node', config],
    ]) {
      mkdirSync(join(folder, where));
      writeFileSync(join(folder, where, 'frr.conf'), text, { mode: 0o644 });
      writeFileSync(join(folder, where, 'vtysh.conf'), '');
      if (process.getuid?.() === 0) chownSync(join(folder, where), uid, gid);
    }
    const apart = ['--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];
    const { status, stdout, stderr } = run(
      'unshare',
      [...apart, 'bash', '-c', SCRIPT, 'session', folder, '203.0.113.1', String(seconds)],
      { timeoutSeconds: 90 },
    );
    if (status !== 0) throw new Error(`session: ${stderr || stdout}`);
    const peers = Object.values((JSON.parse(stdout).peers ?? {}) as Record<string, { state: string; pfxRcd: number }>);
    return {
      established: peers.some(({ state }) => state === 'Established'),
      prefixes: peers.reduce((sum, { pfxRcd }) => sum + (pfxRcd ?? 0), 0),
    };
  });
}
