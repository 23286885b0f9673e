// Where the configuration of a router stands, and what is said of it there.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { check } from '../../lib/commands/check/check';

const BGP = `apiVersion: cilium.io/v2
kind: CiliumBGPClusterConfig
metadata: { name: nodes }
spec:
  bgpInstances:
    - name: nodes
      localASN: 64514
      peers: [{ name: router, peerASN: 64513, peerAddress: 192.0.2.1, peerConfigRef: { name: nodes } }]
`;
const ROUTER = (group = 'k8s') => `router bgp 64513
  bgp router-id 192.0.2.1
  no bgp ebgp-requires-policy
  neighbor k8s peer-group
  neighbor k8s remote-as 64514
  neighbor 192.0.2.11 peer-group ${group}

  address-family ipv4 unicast
    neighbor k8s soft-reconfiguration inbound
    neighbor k8s prefix-list POOLS in
  exit-address-family
ip prefix-list POOLS permit 203.0.113.0/24 le 32
`;
const indented = (text: string) => text.replace(/^(?=.)/gm, '    ');
const fence = (text: string) => `# Router\n\n\`\`\`sh\n${text}\`\`\`\n\nUpload it.\n`;

function run(files: Record<string, string>) {
  const all = Object.entries(files).map(([path, text]) => ({ path, text }));
  const manifests = [{ path: 'bgp.yaml', text: BGP }, ...all.filter(({ path }) => path.endsWith('.yaml'))];
  const texts = all.filter(({ path }) => !path.endsWith('.yaml'));
  return check({ manifests, texts, templates: [], programs: {}, whole: true });
}
const found = (files: Record<string, string>) =>
  run(files).findings.map(({ check: name, level, file, line }) => `${level} ${name} ${file}:${line}`);

const FABRIC = `frr defaults datacenter
hostname leaf
route-map TENANTS permit 10
 match ip address prefix-list POOLS
ip prefix-list POOLS permit 203.0.113.0/24 le 32
router ospf
 ospf router-id 192.0.2.1
 passive-interface default
interface eth0
 ip ospf area 0.0.0.0
`;

describe('the configuration of a router', () => {
  const places: [string, string, (text: string) => string, string][] = [
    ['a file to upload', 'unifi/bgp.conf', (text) => text, 'error frr-group-undeclared unifi/bgp.conf:6'],
    [
      'a heredoc of Terraform',
      'bgp.tf',
      (text) => `resource "x" "y" {\n  config = <<-EOT\n${indented(text)}  EOT\n}\n`,
      'error frr-group-undeclared bgp.tf:8',
    ],
    [
      'a ConfigMap',
      'frr.yaml',
      (text) => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: frr }\ndata:\n  frr.conf: |\n${indented(text)}`,
      'error frr-group-undeclared frr.yaml:11',
    ],
    [
      'a text that follows another',
      'bgp.txt',
      (text) => `Put this on the router:\n${text}`,
      'error frr-group-undeclared bgp.txt:7',
    ],
  ];
  for (const [what, path, write, wanted] of places)
    it(`${what}: it is checked where it stands`, () => {
      assert.deepEqual(found({ [path]: write(ROUTER()) }), []);
      assert.equal(run({ [path]: write(ROUTER()) }).routers, 1);
      assert.deepEqual(found({ [path]: write(ROUTER('nodes')) }), [wanted]);
    });

  it('in a README is a warning, and against the cluster only where no file has it', () => {
    const other = ROUTER().replace('router bgp 64513', 'router bgp 64999');
    assert.deepEqual(found({ 'README.md': fence(ROUTER()) }), []);
    assert.deepEqual(found({ 'README.md': fence(other) }), ['warning frr-own-asn README.md:4']);
    assert.deepEqual(found({ 'README.md': fence(other), 'bgp.conf': ROUTER() }), []);
    // It may show the lines alone that matter there.
    const shown = fence('router bgp 64513\n  neighbor 192.0.2.11 remote-as 64514\n  neighbor 192.0.2.11 passive\n');
    assert.deepEqual(found({ 'README.md': shown }), ['warning frr-policy-missing README.md:5']);
    assert.deepEqual(found({ 'README.md': shown, 'bgp.conf': ROUTER() }), []);
  });

  it('of which a README shows a part is not checked', () => {
    const part = 'router bgp 64513\n  neighbor 192.0.2.11 peer-group k8s\n';
    assert.deepEqual(found({ 'README.md': `${fence(part)}\n${fence(ROUTER())}` }), []);
    assert.equal(run({ 'README.md': fence(part) }).routers, 0);
  });

  it('that something fills in is not checked, and a note says so', () => {
    for (const text of [
      ROUTER().replace('router bgp 64513', 'router bgp ${var.asn}'),
      'router bgp 64513\n{{ range .Nodes }}\n  neighbor {{ . }} remote-as 64514\n{{ end }}\n',
    ]) {
      const { findings, notes, routers } = run({ 'frr.gotemplate': text });
      assert.deepEqual([findings, routers], [[], 0]);
      assert.match(notes[0].text, /template/);
    }
  });

  it('is whole, whatever other daemons are told in it', () => {
    const router = `${FABRIC}!\nrouter bgp 64513\n  no bgp default ipv4-unicast\n${[
      'neighbor 192.0.2.11 remote-as 64514',
      'neighbor 192.0.2.12 remote-as 64514',
      'address-family ipv4 unicast',
      ' neighbor 192.0.2.11 activate',
      ' neighbor 192.0.2.11 route-map TENANTS in',
      ' neighbor 192.0.2.12 activate',
    ]
      .map((line) => `  ${line}\n`)
      .join('')}`;
    const of = (files: Record<string, string>) => found(files).filter((text) => !text.includes('bgp.yaml'));
    // Of the second neighbor, which a router of the profile "datacenter" takes without a filter.
    assert.deepEqual(of({ 'recovery/leaf-frr.conf': router }), [
      'warning frr-takes-anything recovery/leaf-frr.conf:15',
    ]);
    assert.deepEqual(of({ 'leaf.tf': `x = <<-EOT\n${indented(router)}  EOT\n` }), [
      'warning frr-takes-anything leaf.tf:16',
    ]);
  });

  it('goes on behind a block for segment routing', () => {
    const text =
      'router bgp 64513\n no bgp ebgp-requires-policy\n no bgp default ipv4-unicast\n' +
      ' neighbor 192.0.2.11 remote-as 64514\n' +
      ' segment-routing srv6\n  locator A\n exit\n !\n address-family ipv4 vpn\n  neighbor 192.0.2.11 activate\n' +
      ' exit-address-family\nexit\n';
    assert.deepEqual(found({ 'a.conf': text }), []);
    assert.deepEqual(found({ 'a.conf': text.replace('  neighbor 192.0.2.11 activate\n', '') }), [
      'error frr-family-inactive a.conf:4',
    ]);
  });

  it('of another make than FRR is not checked', () => {
    const text = 'router bgp 64513\n   neighbor 192.0.2.11 remote-as 64514\n   redistribute connected\n!\nend\n';
    assert.deepEqual(found({ 'a.cfg': text }), ['error frr-policy-missing a.cfg:2']);
    for (const before of [
      'interface Ethernet1\n   no switchport\n!\n',
      'interface GigabitEthernet0/1\n!\n',
      'feature bgp\n',
    ])
      assert.deepEqual(found({ 'a.cfg': before + text }), []);
  });

  it('in documentation may be a part, whose filters are defined elsewhere', () => {
    const part = (filters: string) =>
      fence(
        `router bgp 64513\n neighbor 192.0.2.11 remote-as 64514\n neighbor 192.0.2.11 route-map NODES in\n${filters}`,
      );
    assert.deepEqual(found({ 'README.md': part('') }), []);
    assert.deepEqual(found({ 'README.md': part('route-map OTHERS permit 10\n') }), [
      'warning frr-filter-undefined README.md:6',
    ]);
  });

  it('in documentation may be of a make that its text names', () => {
    const text =
      'router bgp 64513\n  neighbor k8s peer-group\n  neighbor k8s remote-as 64514\n' +
      '  neighbor 192.0.2.11 peer-group k8s\n';
    const about = (words: string) => `${words}\n${fence(text)}`;
    assert.deepEqual(found({ 'README.md': about('The router.') }), ['warning frr-policy-missing README.md:6']);
    assert.deepEqual(found({ 'README.md': about('AOS-CX resets the session.') }), []);
    assert.deepEqual(found({ 'README.md': about('VyOS in front of a Cisco switch.') }), [
      'warning frr-policy-missing README.md:6',
    ]);
  });

  it('in documentation has remarks beside its lines, which FRR does not have', () => {
    const remarked = ROUTER().replace(/^(?!$)(.*)$/gm, '$1 # that of the peer');
    assert.deepEqual(found({ 'README.md': fence(remarked) }), []);
    // FRR takes none of these lines: in the file that it reads there is no neighbor.
    const own = ROUTER().replace('neighbor k8s peer-group\n', 'neighbor k8s peer-group # the nodes\n');
    assert.deepEqual(found({ 'frr.conf': own }), ['error frr-group-undeclared frr.conf:5']);
  });

  it('goes on in a second block of the same router, as raw lines of a program stand', () => {
    const more = (asn: number) => `${ROUTER()}router bgp ${asn}\n  neighbor k8s timers 3 9\nexit\n`;
    assert.deepEqual(found({ 'frr.conf': more(64513) }), []);
    assert.deepEqual(found({ 'frr.conf': more(64599) }), ['error frr-group-undeclared frr.conf:14']);
  });

  it('is a template of makejinja', () => {
    const loop = '#% for node in nodes %#\n  neighbor #{ node }# peer-group k8s\n#% endfor %#\n';
    const text = `#% if bgp %#\n${ROUTER()}${loop}`;
    const { findings, notes, routers } = run({ 'bgp.conf': text });
    assert.deepEqual([findings, routers], [[], 0]);
    assert.match(notes[0].text, /template/);
  });
});
