// That each reader takes a good file and refuses a bad one: a reader that takes everything proves nothing.
import assert from 'node:assert/strict';
import { writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@jest/globals';
import { unless } from '../support/unless';
import * as frr from './frr';
import { caddyNeeds, checkCaddyfile } from './caddy';
import { checkHaproxy, haproxyNeeds } from './haproxy';
import { helmNeeds, renderCilium, tryCiliumValues } from './helm';
import { hostsNeeds, resolveHosts } from './hosts';
import { k3dNeeds, readK3dConfig } from './k3d';
import { kubectlNeeds, listObjects } from './kubectl';
import { checkObjects, crdFolders, judgeYaml, kubernetesNeeds } from './kubernetes';
import { modulesNeeds, readModules } from './modules';
import { checkNginx, nginxNeeds } from './nginx';
import { missing } from './requires';
import { checkShell, shellNeeds } from './shell';
import { readSvg } from './svg';
import { applySysctl, sysctlNeeds } from './sysctl';
import { withFolder } from './tool';
import { ciliumVersions } from './upstream';
import { checkZone, zonesNeeds } from './zones';

const FRR = `frr defaults traditional
! a comment
router bgp 64513
 bgp router-id 172.50.0.1
 neighbor 172.50.0.2 remote-as 64512
 !
 address-family ipv4 unicast
  neighbor 172.50.0.2 prefix-list POOL in
  neighbor 172.50.0.2 prefix-list NONE out
 exit-address-family
exit
!
ip prefix-list POOL seq 5 permit 172.50.201.0/24 ge 32
ip prefix-list NONE seq 5 deny any
`;

unless(missing(frr.frrSyntaxNeeds)).test('vtysh', () => {
  withFile(FRR, frr.checkFrrSyntax);
  refuses(() => withFile(FRR.replace('remote-as', 'remote_as'), frr.checkFrrSyntax), /Unknown command.*remote_as/);
});

unless(missing(frr.frrNeeds)).test('bgpd', () => {
  withFile(FRR, frr.checkFrrBgp);
  // A word which is no address could be the name of a peer group: only bgpd knows that there is none.
  const bad = FRR.replace('neighbor 172.50.0.2 remote', 'neighbor 172.50.0 remote');
  withFile(bad, frr.checkFrrSyntax);
  refuses(() => withFile(bad, frr.checkFrrBgp), /peer-group.*172\.50\.0 remote-as/s);
});

unless(missing(frr.frrNeeds)).test('FRR, running', () => {
  const { first, second } = withFile(FRR, (file) => frr.roundTripFrr(file));
  assert.equal(second, first);
  assert.deepEqual(frr.frrContents(first), frr.frrContents(FRR));

  const masked = withFile(FRR.replace('172.50.201.0/24', '172.50.201.7/24'), (file) => frr.roundTripFrr(file));
  assert.deepEqual(frr.frrContents(masked.first), frr.frrContents(FRR));
  refuses(() => withFile(`${FRR}bgp is here\n`, (file) => frr.roundTripFrr(file)), /Unknown command.*bgp is here/);
});

unless(missing(frr.frrNeeds)).test('FRR, daemons file', () => {
  const good = 'bgpd=yes\nospfd=no\nvtysh_enable=yes\nbgpd_options="  -A 127.0.0.1"\n';
  const read = withFile(good, frr.readFrrDaemons);
  assert.deepEqual(read, { daemons: { zebra: '', bgpd: '-A 127.0.0.1', staticd: '' }, vtyshEnable: true });
  withFile(FRR, (file) => frr.roundTripFrr(file, read.daemons));

  refuses(() => withFile('bgpd = yes\n', frr.readFrrDaemons), /bgpd: command not found/);
  refuses(() => withFile('bgpd_options="-A\n', frr.readFrrDaemons), /unexpected EOF/);
  refuses(() => withFile(FRR, (file) => frr.roundTripFrr(file, { zebra: '', bgpd: '--nosuch' })), /nosuch/);
});

const ZONE = `$ORIGIN example.com.
$TTL 300
@ IN SOA ns1.example.com. hostmaster.example.com. ( 1 3600 600 1209600 300 )
@ IN NS ns1.example.com.
ns1 IN A 192.0.2.53
`;

unless(missing(zonesNeeds)).test('BIND', () => {
  const check = (file: string) => checkZone(file, 'example.com');
  withFile(ZONE, check);
  refuses(() => withFile(ZONE.replace('ns1 IN A 192.0.2.53\n', ''), check), /has no address records/);
  refuses(() => withFile(ZONE.replace('192.0.2.53', '192.0.2.530'), check), /bad dotted quad/);
  refuses(() => withFile(`${ZONE}web IN CNAME www\nweb IN A 192.0.2.1\n`, check), /CNAME and other data/);
});

unless(missing(haproxyNeeds)).test('HAProxy', () => {
  const good = `global
    log /dev/log local0
    chroot /var/lib/haproxy
defaults
    mode http
    timeout connect 5s
    timeout client 50s
    timeout server 50s
frontend http
    bind *:80
    acl hubble hdr(host),field(1,:),lower -m str hubble.example.com
    use_backend gateway if hubble
backend gateway
    server gateway 172.50.201.37:80
`;
  withFile(good, checkHaproxy);
  refuses(() => withFile(good.replace('backend gateway\n', 'backend gatewya\n'), checkHaproxy), /unable to find/);
  refuses(() => withFile(good.replace(/ *timeout.*\n/g, ''), checkHaproxy), /WARNING.*missing timeouts/);
});

unless(missing(nginxNeeds)).test('nginx', () => {
  const good = 'events {}\nhttp {\n  server { listen 127.0.0.1:8080; return 404; }\n}\n';
  withFile(good, checkNginx);
  refuses(() => withFile(good.replace('return', 'retrun'), checkNginx), /unknown directive "retrun"/);
  refuses(() => withFile(good.replace('404;', '404'), checkNginx), /unexpected "}"/);
  refuses(
    () => withFile(good.replace('http {', 'http { server { listen 127.0.0.1:8080; server_name _ _; }'), checkNginx),
    /conflicting/,
  );
  // What the check edge-cannot says of nginx: HTTP does not speak the PROXY protocol with gateways.
  refuses(() => withFile(good.replace('return 404', 'proxy_protocol on'), checkNginx), /"proxy_protocol"/);
});

unless(missing(caddyNeeds)).test('Caddy', () => {
  const good = 'http://shop.example.com {\n\treverse_proxy 198.51.100.10:80 {\n\t\tlb_try_duration 18s\n\t}\n}\n';
  withFile(good, checkCaddyfile);
  refuses(
    () => withFile(good.replace('reverse_proxy', 'reverse_porxy'), checkCaddyfile),
    /unrecognized directive: reverse_porxy/,
  );
  refuses(() => withFile(good.replace('18s', '18'), checkCaddyfile), /bad duration value/);
  // What the check edge-cannot says of Caddy.
  const spoken = 'transport http {\n\t\t\tproxy_protocol v2\n\t\t}';
  refuses(() => withFile(good.replace('lb_try_duration 18s', spoken), checkCaddyfile), /subdirective proxy_protocol/);
  refuses(() => withFile(good.replace('{\n\treverse', '{\n  reverse'), checkCaddyfile), /caddy fmt: -/);
});

test('a figure as XML', () => {
  const good = '<svg xmlns="http://www.w3.org/2000/svg"><text>a &amp; b</text></svg>';
  assert.deepEqual(withFile(good, readSvg), ['svg a & b', 'text a & b']);
  refuses(() => withFile(good.replace('&amp;', '&nosuch;'), readSvg), /entity/i);
  refuses(() => withFile(good.replace('</text>', ''), readSvg), /tag mismatch/);
  refuses(() => withFile(good.replace('a ', '\u0001'), readSvg), /no character/);
});

unless(missing(shellNeeds)).test('bash and shellcheck', () => {
  const good = '#!/usr/bin/env bash\nset -euo pipefail\necho "$1"\n';
  withFile(good, checkShell);
  refuses(() => withFile(`${good}if true\n`, checkShell), /bash: .*syntax error/);
  refuses(() => withFile(good.replace('"$1"', '$1'), checkShell), /SC2086/);
});

unless(missing(sysctlNeeds)).test('sysctl', () => {
  const good = '# a comment\nnet.ipv4.ip_forward = 1\nnet.ipv4.fib_multipath_hash_policy=1\n';
  const settings = { 'net.ipv4.ip_forward': '1', 'net.ipv4.fib_multipath_hash_policy': '1' };
  assert.deepEqual(withFile(good, applySysctl), settings);
  refuses(() => withFile(good.replace('ip_forward', 'ip_forwad'), applySysctl), /ip_forwad.*No such file/);
  refuses(() => withFile('net.ipv4.ip_forward 1\n', applySysctl), /invalid syntax/);
  refuses(() => withFile('net.ipv4.ip_forward=maybe\n', applySysctl), /Invalid argument/);
  assert.throws(() => withFile('kernel.panic=10\n', applySysctl), /would change the host/);
});

unless(missing(modulesNeeds)).test('modules-load', () => {
  const good = '# a comment\nxt_socket\nnf_socket_ipv4\n';
  assert.deepEqual(withFile(good, readModules), ['xt_socket', 'nf_socket_ipv4']);
  refuses(() => withFile('xt_sockets\n', readModules), /xt_sockets not found/);
  refuses(() => withFile('xt_socket nf_socket_ipv4\n', readModules), /not found/);
  refuses(() => withFile('# nothing\n', readModules), /no module in the file/);
});

unless(missing(hostsNeeds)).test('hosts', () => {
  const good = '127.0.0.1 localhost\n172.50.201.37 hubble.example.com hubble # by hand\nfd00::1 six\n';
  const found = withFile(good, (file) => resolveHosts(file, ['hubble.example.com', 'hubble', 'six']));
  assert.deepEqual(found, { 'hubble.example.com': ['172.50.201.37'], hubble: ['172.50.201.37'], six: ['fd00::1'] });
  const bad = good.replace('201.37', '201.377');
  refuses(() => withFile(bad, (file) => resolveHosts(file, ['hubble.example.com'])), /no address for hubble/);
});

unless(missing(k3dNeeds)).test('k3d', () => {
  const good = `apiVersion: k3d.io/v1alpha5
kind: Simple
metadata: { name: cilium-cluster }
servers: 1
agents: 2
token: $TOKEN
options:
  k3d: { wait: true, timeout: 6m0s, disableLoadbalancer: true }
  k3s:
    extraArgs:
      - { arg: --disable=traefik, nodeFilters: ["server:*"] }
`;
  const read = (text: string): ReturnType<typeof readK3dConfig> =>
    withFile(text, (file) => readK3dConfig(file, { TOKEN: 'secret' }));
  const { simple, cluster, warnings } = read(good);
  assert.equal(simple.clusterToken, 'secret');
  assert.deepEqual(
    cluster.nodes.map((node: any) => [node.name, node.extraArgs]),
    [
      ['k3d-cilium-cluster-server-0', ['--disable=traefik']],
      ['k3d-cilium-cluster-agent-0', undefined],
      ['k3d-cilium-cluster-agent-1', undefined],
    ],
  );
  assert.deepEqual(warnings, []);
  refuses(() => read(good.replace('agents: 2', 'agent: 2')), /Additional property agent is not allowed/);
  refuses(() => read(good.replace('server:*', 'server:1')), /Index out of range/);
});

const VALUES = 'kubeProxyReplacement: "true"\ngatewayAPI: { enabled: true }\nnodeSelector: { my/label: x }\n';

unless(missing(helmNeeds)).test("Helm and Cilium's chart", () => {
  for (const version of ciliumVersions()) {
    const objects = withFile(VALUES, (file) => renderCilium(file, version));
    const config = objects.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === 'cilium-config');
    assert.equal(config.data['kube-proxy-replacement'], 'true', version);
    assert.ok(
      objects.some(({ kind, metadata }) => kind === 'GatewayClass' && metadata.name === 'cilium'),
      version,
    );
  }
  const typos = `${VALUES}k8s: { requireIPv4PodCidr: true }\nhubble: { relay: { enabld: true } }\n`;
  const { unknownKeys } = withFile(typos, (file) => tryCiliumValues(file, '1.14.1'));
  assert.deepEqual(unknownKeys, ['hubble.relay.enabld', 'k8s.requireIPv4PodCidr']);
  const render = (text: string): unknown => withFile(text, (file) => renderCilium(file, '1.20.2'));
  refuses(() => render(typos), /knows no value hubble\.relay\.enabld/);
  refuses(() => render(VALUES.replace('"true"', 'strict')), /kubeProxyReplacement/);
  refuses(() => render(`${VALUES}debug: { enabled: please }\n`), /debug\.enabled: Invalid type/);
});

const POOL = `apiVersion: cilium.io/v2alpha1
kind: CiliumLoadBalancerIPPool
metadata: { name: pool }
spec: { cidrs: [{ cidr: 172.50.201.0/24 }] }
`;
const SERVICE = `apiVersion: v1
kind: Service
metadata: { name: web, namespace: default }
spec: { ports: [{ port: 80 }] }
`;
const GATEWAY = `apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: shared-gw, namespace: kube-system }
spec: { gatewayClassName: cilium, listeners: [{ name: http, protocol: HTTP, port: 80 }] }
`;

unless(missing(kubernetesNeeds)).test('the Kubernetes API server', () => {
  const old = crdFolders('1.14.1', '0.7.0');
  const errors = (text: string, crds = old): readonly string[] => judgeYaml(text, crds)[0].errors;
  const good = [POOL, SERVICE, GATEWAY.replace('/v1\n', '/v1beta1\n')].join('---\n');
  assert.equal(withFile(good, (file) => checkObjects([file], old)).length, 3);

  assert.equal(errors(POOL.replace('cidrs', 'blocks'))[0], 'unknown field "spec.blocks"');
  assert.match(errors(POOL.replace('/24', '/240'))[0], /must be of type cidr/);
  assert.match(errors(POOL.replace('name: pool', 'name: Pool'))[0], /metadata\.name: Invalid value/);
  assert.match(errors(SERVICE.replace('80', '80000'))[0], /spec\.ports\[0\]\.port: .*between 1 and 65535/);
  assert.match(errors(GATEWAY)[0], /no matches for kind "Gateway"/);
  refuses(() => withFile(POOL.replace('cidrs', 'blocks'), (file) => checkObjects([file], old)), /pool: unknown field/);

  // A CEL rule: no TLS on an HTTP listener.
  const current = crdFolders('1.19.4', '1.4.1');
  assert.deepEqual(errors(GATEWAY, current), []);
  assert.match(errors(GATEWAY.replace('port: 80', 'port: 80, tls: {}'), current).join(), /tls must not be specified/);
});

unless(missing(kubectlNeeds)).test('kubectl', () => {
  withFolder((folder) => {
    writeFileSync(join(folder, '0-pool.yaml'), POOL);
    writeFileSync(join(folder, '1-service.yaml'), SERVICE);
    writeFileSync(join(folder, 'ignored.conf'), FRR);
    mkdirSync(join(folder, 'host'));
    writeFileSync(join(folder, 'host', 'values.yml'), VALUES);
    assert.deepEqual(listObjects(folder), ['ciliumloadbalancerippool.cilium.io/pool', 'service/web']);
    refuses(() => listObjects(folder, { recursive: true }), /Kind.*is missing/);
  });
});

/** Calls `read` with the path of a file that holds the text. */
function withFile<T>(text: string, read: (file: string) => T): T {
  return withFolder((folder) => {
    const file = join(folder, 'file');
    writeFileSync(file, text);
    return read(file);
  });
}

function refuses(read: () => unknown, complaint: RegExp): void {
  assert.throws(read, (error: Error) => error.name === 'Complaint' && complaint.test(error.message));
}
