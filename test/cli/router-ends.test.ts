// What the router's end of a session and the cluster's must agree upon.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { checkFiles } from './tree';

const cluster = (secret = '') => `apiVersion: cilium.io/v2
kind: CiliumBGPClusterConfig
metadata: { name: nodes }
spec:
  bgpInstances:
    - name: nodes
      localASN: 64514
      peers: [{ name: router, peerASN: 64513, peerAddress: 198.51.100.1, peerConfigRef: { name: nodes } }]
---
apiVersion: cilium.io/v2
kind: CiliumBGPPeerConfig
metadata: { name: nodes }
spec:
${secret}  families: [{ afi: ipv4, safi: unicast, advertisements: { matchLabels: { announce: bgp } } }]
---
apiVersion: cilium.io/v2
kind: CiliumBGPAdvertisement
metadata: { name: services, labels: { announce: bgp } }
spec:
  advertisements:
    - { advertisementType: Service, service: { addresses: [LoadBalancerIP] }, selector: {} }
---
apiVersion: cilium.io/v2
kind: CiliumLoadBalancerIPPool
metadata: { name: a }
spec: { blocks: [{ cidr: 192.0.2.0/24 }] }
`;
const frr = (more = '', filter = '    neighbor k8s prefix-list POOLS in\n') => `router bgp 64513
  no bgp ebgp-requires-policy
  neighbor k8s peer-group
  neighbor k8s remote-as 64514
${more}  neighbor 198.51.100.11 peer-group k8s
  neighbor 198.51.100.12 peer-group k8s
  address-family ipv4 unicast
    neighbor k8s activate
${filter}  exit-address-family
ip prefix-list POOLS permit 192.0.2.0/24 le 32
`;
const bird = (channel: string) =>
  `protocol bgp k8s { local as 64513; neighbor 198.51.100.11 as 64514; ipv4 { ${channel} }; }\n`;
const found = (files: Record<string, string>, bgp = cluster()) =>
  checkFiles({ 'bgp.yaml': bgp, ...files }).findings.map(({ check, file, line, level, message }) => ({
    said: `${level} ${check} ${file}:${line}`,
    message,
  }));
const said = (...given: Parameters<typeof found>) => found(...given).map((one) => one.said);

describe('a router that takes every route of nodes', () => {
  it('is told the lines that keep others out', () => {
    assert.deepEqual(said({ 'frr.conf': frr() }), []);
    const [{ said: place, message }] = found({ 'frr.conf': frr('', '') });
    assert.equal(place, 'warning frr-takes-anything frr.conf:5');
    assert.match(message, /0\.0\.0\.0\/0.*ip prefix-list NODES permit 192\.0\.2\.0\/24 le 32, and in address-family/);
    assert.deepEqual(
      said({ 'frr.conf': frr('', '    neighbor k8s route-map ALL in\n') + 'route-map ALL permit 10\n' }),
      ['warning frr-takes-anything frr.conf:5'],
    );
  });

  it('is told to let in what else the cluster announces: a filter for pools alone would cut it off', () => {
    const say = (more: string) =>
      found({ 'frr.conf': frr('', '') }, cluster().replace('  advertisements:\n', `  advertisements:\n${more}`))[0]
        .message;
    assert.match(say(''), /Accept the addresses of the pools alone: ip prefix-list .* NODES in\.$/);
    assert.match(
      say('    - { advertisementType: PodCIDR }\n'),
      /Accept what the cluster announces alone: .* NODES in, for the pools, and likewise the networks of pods\.$/,
    );
    assert.match(
      say('    - { advertisementType: Service, service: { addresses: [ClusterIP, ExternalIP] }, selector: {} }\n'),
      /, for the pools, and likewise cluster addresses and external addresses of Services\.$/,
    );
    const policy = `apiVersion: cilium.io/v2alpha1
kind: CiliumBGPPeeringPolicy
metadata: { name: nodes }
spec:
  virtualRouters:
    - localASN: 64514
      exportPodCIDR: true
      neighbors: [{ peerASN: 64513, peerAddress: 198.51.100.1/32 }]
`;
    const [{ message }] = checkFiles(
      { 'policy.yaml': policy, 'frr.conf': frr('', '') },
      { cilium: '1.18' },
    ).findings.filter(({ check }) => check === 'frr-takes-anything');
    assert.match(message, /Accept what the cluster announces alone: /);
  });

  it('is told of each pool once, though files of several clusters share it, and of both families', () => {
    const claim = (name: string) => ({
      [`apps/game/overlays/${name}/service.yaml`]:
        'apiVersion: v1\nkind: Service\nmetadata: { name: game, namespace: game }\n' +
        `spec: { type: LoadBalancer, ports: [{ port: 80 }], selector: { app: ${name} } }\n`,
    });
    const both = cluster()
      .replace('cidr: 192.0.2.0/24', 'cidr: 192.0.2.0/24 }, { cidr: "2001:db8:5::/112"')
      .replace(
        '{ afi: ipv4,',
        '{ afi: ipv6, safi: unicast, advertisements: { matchLabels: { announce: bgp } } }, { afi: ipv4,',
      );
    const open = frr('', '').replace(
      'ip prefix-list',
      '  address-family ipv6 unicast\n    neighbor k8s activate\n  exit-address-family\nip prefix-list',
    );
    const [{ message }] = found({ 'frr.conf': open, ...claim('one'), ...claim('two') }, both).filter((one) =>
      one.said.includes('takes-anything'),
    );
    assert.equal(
      message.slice(message.indexOf('even')),
      'even 0.0.0.0/0 and ::/0. Accept the addresses of the pools alone: ip prefix-list NODES permit 192.0.2.0/24 le ' +
        '32, and in address-family ipv4 unicast neighbor 198.51.100.11 prefix-list NODES in; for IPv6: ipv6 ' +
        'prefix-list NODES permit 2001:db8:5::/112 le 128, and in address-family ipv6 unicast neighbor 198.51.100.11 ' +
        'prefix-list NODES in.',
    );
  });

  it('is told of a network once that two clusters have pools of', () => {
    const [{ message }] = checkFiles({
      'frr.conf': frr('', ''),
      'clusters/north/bgp.yaml': cluster(),
      'clusters/south/bgp.yaml': cluster().replace('metadata: { name: a }', 'metadata: { name: b }'),
    }).findings.filter(({ check }) => check === 'frr-takes-anything');
    assert.match(message, /alone: ip prefix-list NODES permit 192\.0\.2\.0\/24 le 32, and in address-family/);
  });

  it('of BIRD is told its own', () => {
    assert.deepEqual(said({ 'bird.conf': bird('import where net ~ [192.0.2.0/24{32,32}];') }), []);
    const [{ said: place, message }] = found({ 'bird.conf': bird('import all;') });
    assert.equal(place, 'warning bird-takes-anything bird.conf:1');
    assert.match(message, /import where net ~ \[192\.0\.2\.0\/24\{32,32\}\]/);
  });

  it('is the router of another cluster where no address is of a site of the peers', () => {
    const other = bird('import where net ~ [192.0.2.0/24{32,32}];').replace('as 64514', 'as 64999');
    assert.deepEqual(said({ 'bird.conf': other }), ['error bird-remote-as bird.conf:1']);
    const away = other.replace('198.51.100.11', '203.0.113.11');
    assert.deepEqual(said({ 'bird.conf': away }), []);
    assert.deepEqual(said({ 'bird.conf': `router id 198.51.100.1;\n${away}` }), ['error bird-remote-as bird.conf:2']);
  });

  it('may leave out a part of a pool where certain Services alone are announced', () => {
    const part = frr().replace('192.0.2.0/24', '192.0.2.0/25');
    assert.deepEqual(said({ 'frr.conf': part }), ['warning frr-pool-filtered-partly frr.conf:11']);
    const some = cluster().replace('selector: {}', 'selector: { matchLabels: { pool: a } }');
    assert.deepEqual(said({ 'frr.conf': part }, some), []);
  });

  it('of one of several clusters is compared with the one that has its AS numbers', () => {
    const other = cluster().replace('64514', '64515').replace('192.0.2.0/24', '203.0.113.0/24');
    const told = (files: Record<string, string>) =>
      checkFiles(files).findings.map(({ check, file, line }) => `${check} ${file}:${line}`);
    const both = { 'clusters/a/bgp.yaml': cluster(), 'clusters/b/bgp.yaml': other };
    assert.deepEqual(told({ ...both, 'frr.conf': frr('', '') }), ['frr-takes-anything frr.conf:5']);
    assert.deepEqual(told({ ...both, 'frr.conf': frr().replace('192.0.2.0/24', '198.18.0.0/24') }), [
      'frr-pool-filtered frr.conf:11',
    ]);
    assert.deepEqual(told({ ...both, 'frr.conf': frr().replaceAll('64514', '64999') }), []);
  });

  it('of two clusters with sessions of their own is told what is wrong for each', () => {
    const other = cluster().replace('64514', '64515').replace('192.0.2.0/24', '203.0.113.0/24');
    const [first, ...rest] = frr('', '').replaceAll('k8s', 'one').split('  address-family');
    const two = first.split('\n').slice(2).join('\n').replaceAll('one', 'two').replace('64514', '64515');
    const text = [first + two.replaceAll('198.51.100', '198.51.101'), ...rest].join('  address-family');
    const { findings } = checkFiles({
      'clusters/a/bgp.yaml': cluster(),
      'clusters/b/bgp.yaml': other,
      'frr.conf': text,
    });
    assert.deepEqual(
      findings.map(({ check, line }) => `${check} ${line}`),
      ['frr-takes-anything 5'],
    );
  });

  it('of two clusters with the same AS numbers is told what is wrong for both', () => {
    const other = cluster().replace('192.0.2.0/24', '203.0.113.0/24');
    const told = (text: string) =>
      checkFiles({ 'clusters/a/bgp.yaml': cluster(), 'clusters/b/bgp.yaml': other, 'frr.conf': text }).findings;
    assert.deepEqual(told(frr()), []);
    assert.match(told(frr('', ''))[0].message, /permit 192\.0\.2\.0\/24 .* permit 203\.0\.113\.0\/24 /);
    const [{ check, message }, ...more] = told(frr('  neighbor k8s password sesame\n'));
    assert.deepEqual([check, more], ['frr-password-alone', []]);
    assert.match(message, /nodes of the cluster names no Secret with one/);
  });

  it('is read though its password is filled in later', () => {
    const secret = frr('  neighbor k8s password ${BGP_PASSWORD}\n', '');
    const names = said({ 'frr.conf': secret });
    assert.ok(names.includes('warning frr-takes-anything frr.conf:6'), names.join());
  });

  it('is not said of sessions with others', () => {
    assert.deepEqual(said({ 'frr.conf': frr('', '').replaceAll('64514', '64999') }), [
      'error frr-remote-as frr.conf:4',
    ]);
  });
});

describe('a password at one end alone', () => {
  const SECRET = cluster('  authSecretRef: bgp-password\n');
  it('is said, whichever end it is', () => {
    const PASSWORD = frr('  neighbor k8s password sesame\n');
    assert.deepEqual(said({ 'frr.conf': frr() }, SECRET), ['warning frr-password-alone frr.conf:5']);
    assert.deepEqual(said({ 'frr.conf': PASSWORD }), ['warning frr-password-alone frr.conf:6']);
    assert.deepEqual(said({ 'frr.conf': PASSWORD }, SECRET), []);
    assert.doesNotMatch(JSON.stringify(found({ 'frr.conf': PASSWORD })), /sesame/);
  });

  it('is not said where the config of the peer is elsewhere, or written over', () => {
    const PASSWORD = frr('  neighbor k8s password sesame\n');
    const elsewhere = SECRET.replace('name: nodes }\nspec:\n  auth', 'name: other }\nspec:\n  auth');
    assert.deepEqual(said({ 'frr.conf': PASSWORD }, elsewhere), ['error peer-config-missing bgp.yaml:6']);
    const patched = {
      'kustomization.yaml':
        'resources: [bgp.yaml]\npatches: [{ target: { kind: CiliumBGPPeerConfig }, patch: "[{ op: replace, path: ' +
        '/spec, value: {} }]" }]\n',
    };
    assert.deepEqual(said({ 'frr.conf': PASSWORD, ...patched }), []);
  });
});

describe('nodes and neighbors', () => {
  const nodes = (...last: number[]) =>
    Object.fromEntries(last.map((n) => [`nodes/n${n}.yaml`, `node-name: n${n}\nnode-ip: 198.51.100.${n}\n`]));
  it('a node that is no neighbor is named, beside others that are', () => {
    assert.deepEqual(said({ 'frr.conf': frr(), ...nodes(11, 12) }), []);
    const [{ said: place, message }] = found({ 'frr.conf': frr(), ...nodes(11, 12, 13) });
    assert.equal(place, 'warning frr-node-missing frr.conf:5');
    assert.match(message, /^n13 \(198\.51\.100\.13\) of the cluster is no neighbor here, and n11 and n12 are/);
  });

  it('of another network nothing is said, nor of nodes that a selector may leave out', () => {
    assert.deepEqual(said({ 'frr.conf': frr(), ...nodes(21, 22) }), []);
    const some = cluster().replace('spec:\n', 'spec:\n  nodeSelector: { matchLabels: { bgp: "yes" } }\n');
    assert.deepEqual(said({ 'frr.conf': frr(), ...nodes(11, 13) }, some), []);
  });

  it('a neighbor that is no node is named, where all nodes are known and are neighbors', () => {
    const node = (n: number) => `  - { hostname: n${n}, ipAddress: 198.51.100.${n}, controlPlane: true }\n`;
    const kind = (...last: number[]) =>
      'apiVersion: v1alpha1\nclusterName: a\nendpoint: https://198.51.100.11:6443\nnodes:\n' + last.map(node).join('');
    const [{ said: place, message }] = found({ 'frr.conf': frr(), 'talos/talconfig.yaml': kind(11) });
    assert.equal(place, 'warning frr-neighbor-stale frr.conf:6');
    assert.match(message, /^neighbor 198\.51\.100\.12 .* none of its 1 nodes has 198\.51\.100\.12/);
    assert.deepEqual(said({ 'frr.conf': frr(), 'talos/talconfig.yaml': kind(11, 12) }), []);
    // Files of single nodes need not be all.
    assert.deepEqual(said({ 'frr.conf': frr(), ...nodes(11) }), []);
  });
});

describe('a family at one end alone', () => {
  const BOTH = cluster()
    .replace(
      'families: [{ afi: ipv4,',
      'families: [{ afi: ipv6, safi: unicast, advertisements: { matchLabels: { announce: bgp } } }, { afi: ipv4,',
    )
    .replace('blocks: [{ cidr: 192.0.2.0/24 }]', 'blocks: [{ cidr: 192.0.2.0/24 }, { cidr: "2001:db8::/112" }]');
  const V6 =
    '  address-family ipv6 unicast\n    neighbor k8s activate\n    neighbor k8s prefix-list POOLS6 in\n  ' +
    'exit-address-family\n';
  const list = 'ipv6 prefix-list POOLS6 permit 2001:db8::/112 le 128\n';
  it('is said of the one that the cluster announces', () => {
    const [{ said: place, message }] = found({ 'frr.conf': frr() }, BOTH).filter(({ said: one }) => /family/.test(one));
    assert.equal(place, 'warning frr-family-alone frr.conf:5');
    assert.match(message, /announces IPv6 too, such as pool a, and neighbor 198\.51\.100\.11 carries IPv4 alone/);
    const [one] = found({ 'bird.conf': bird('import where net ~ [192.0.2.0/24{32,32}];') }, BOTH).filter(
      ({ said: text }) => /family/.test(text),
    );
    assert.equal(one.said, 'warning bird-family-alone bird.conf:1');
  });
  it('is not where the router carries it, no pool has it, or the families are unknown', () => {
    const all = frr().replace('ip prefix-list', `${V6}ip prefix-list`) + list;
    const family = (files: Record<string, string>, bgp: string) =>
      said(files, bgp).filter((one) => /family-alone/.test(one));
    assert.deepEqual(family({ 'frr.conf': all }, BOTH), []);
    assert.deepEqual(family({ 'frr.conf': frr() }, BOTH.replace(', { cidr: "2001:db8::/112" }', '')), []);
    assert.deepEqual(family({ 'frr.conf': frr() }, BOTH.replace('afi: ipv6', 'afi: "${AFI}"')), []);
  });
});

describe('BFD at the router', () => {
  it('is told: Cilium has none', () => {
    const [{ said: place, message }] = found({ 'frr.conf': frr('  neighbor k8s bfd\n') });
    assert.equal(place, 'warning frr-bfd-alone frr.conf:5');
    assert.match(message, /holdTimeSeconds/);
    const on = bird('import where net ~ [192.0.2.0/24{32,32}];').replace('ipv4', 'bfd on; ipv4');
    assert.deepEqual(said({ 'bird.conf': on }), ['warning bird-bfd-alone bird.conf:1']);
    assert.deepEqual(said({ 'bird.conf': on.replace('bfd on', 'bfd off') }), []);
  });
  it('is not of sessions with others', () => {
    const other = frr('  neighbor 203.0.113.9 remote-as 64999\n  neighbor 203.0.113.9 bfd\n');
    assert.deepEqual(
      said({ 'frr.conf': other }).filter((one) => /bfd/.test(one)),
      [],
    );
  });
});

describe('a comment ignore-file in the file of a router', () => {
  const open = frr('', '');
  const told = (comment: string, file = 'frr.conf') => checkFiles({ 'bgp.yaml': cluster(), [file]: comment + open });
  it('switches a check off for the file, and counts as ignored', () => {
    for (const sign of ['!', '#']) {
      const { findings, ignored } = told(`${sign} cdk8s-cilium: ignore-file frr-takes-anything for a test\n`);
      assert.deepEqual([findings, ignored.map(({ check }) => check)], [[], ['frr-takes-anything']]);
    }
  });
  it('leaves other checks, and lines that are no comments', () => {
    for (const text of ['! cdk8s-cilium: ignore-file frr-bfd-alone x\n', ' ! cdk8s-cilium: ignore-file x\n', ''])
      assert.equal(told(text).findings.length, 1);
  });
  it('is told if it names no check', () => {
    const { notes } = told('! cdk8s-cilium: ignore-file frr-takes-anythin for a test\n');
    assert.deepEqual(
      notes.map(({ file, text }) => `${file}: ${text}`),
      ['frr.conf: the comment ignores frr-takes-anythin, which is no check. Did you mean frr-takes-anything?'],
    );
  });
});
