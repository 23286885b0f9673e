// What people run into and nothing tells them: each as a small tree, and beside it the nearest tree that works.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { checkFiles } from './tree';

const values = (text: string, version = '1.20.0') =>
  `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: cilium, namespace: kube-system ` +
  `}\nspec:\n` +
  `  chart: { spec: { chart: cilium, version: ${version} } }\n  values:\n${text.replace(/^(?=.)/gm, '    ')}`;
const ON =
  'kubeProxyReplacement: true\nk8sServiceHost: 192.0.2.1\ngatewayAPI: { enabled: true }\nbgpControlPlane: { ' +
  'enabled: true }\n';
const found = (files: Record<string, string>) => checkFiles(files).findings;
const said = (files: Record<string, string>) =>
  found(files).map(({ check, level, file, line }) => `${level} ${check} ${file}:${line}`);

describe('interfaces of L2 policies beside devices of Cilium', () => {
  const policy = (interfaces: string) =>
    `apiVersion: cilium.io/v2alpha1\nkind: CiliumL2AnnouncementPolicy\nmetadata: { name: l2 }\nspec:\n  ` +
    `loadBalancerIPs: true\n  interfaces: ${interfaces}\n`;
  const of = (devices: string, interfaces: string) =>
    said({ 'cilium.yaml': values(`l2announcements: { enabled: true }\n${devices}\n`), 'l2.yaml': policy(interfaces) });
  it('none of which fits is told', () => {
    assert.deepEqual(of('devices: enp1s0', '["^eth0$"]'), ['warning interface-outside l2.yaml:6']);
    assert.deepEqual(of('devices: [enp1s0, bond0]', '["^eth0$", "eno.*"]'), ['warning interface-outside l2.yaml:6']);
    assert.deepEqual(of('devices: enp+', '["^eth0$"]'), ['warning interface-outside l2.yaml:6']);
  });
  it('nothing is said where one fits, or may', () => {
    for (const [devices, interfaces] of [
      ['devices: enp1s0', '["^eth0$", "^enp.*"]'],
      ['devices: "eth0 enp1s0"', '["enp1s0"]'],
      ['devices: enp+', '["^enp1s0$"]'],
      ['devices: enp+', '["s0$"]'],
      ['devices: eth+', '["^eth"]'],
      ['devices: "!docker+"', '["^eth0$"]'],
      ['devices: ${DEVICES}', '["^eth0$"]'],
      ['devices: enp1s0', '["${INTERFACE}"]'],
      ['devices: enp1s0\nforceDeviceDetection: true', '["^eth0$"]'],
      ['cni: {}', '["^eth0$"]'],
    ])
      assert.deepEqual(of(devices, interfaces), [], `${devices} ${interfaces}`);
  });
});

describe('leases of L2 announcements', () => {
  const services = (count: number) =>
    Array.from(
      { length: count },
      (_, i) =>
        `apiVersion: v1\nkind: Service\nmetadata: { name: s${i}, namespace: a }\nspec: { type: LoadBalancer, ` +
        `ports: [{ port: 80 }] }\n`,
    ).join('---\n');
  const policy =
    'apiVersion: cilium.io/v2alpha1\nkind: CiliumL2AnnouncementPolicy\nmetadata: { name: l2 }\nspec: { ' +
    'loadBalancerIPs: true }\n';
  const of = (count: number, text: string) =>
    said({
      'cilium.yaml': values(`l2announcements: { enabled: true }\n${text}`),
      'l2.yaml': policy,
      's.yaml': services(count),
    });
  it('above the rate of the client are told', () => {
    assert.deepEqual(of(30, ''), ['warning leases-above-rate l2.yaml:1']);
    assert.deepEqual(of(30, 'k8sClientRateLimit: { qps: 12, burst: 24 }\n'), ['warning leases-above-rate l2.yaml:1']);
  });
  it('below it, or where the rate is unknown, are not', () => {
    assert.deepEqual(of(20, ''), []);
    assert.deepEqual(of(30, 'k8sClientRateLimit: { qps: 40, burst: 80 }\n'), []);
    assert.deepEqual(of(30, 'k8sClientRateLimit: { qps: ${QPS}, burst: 80 }\n'), []);
  });
});

describe('the network of pods', () => {
  const pool = (cidr: string) =>
    `apiVersion: cilium.io/v2\nkind: CiliumLoadBalancerIPPool\nmetadata: { name: a }\nspec:\n  blocks:\n    - ` +
    `cidr: ${cidr}\n`;
  const nodes = (third: number) =>
    Object.fromEntries([1, 2, 3].map((n) => [`nodes/n${n}.yaml`, `node-name: n${n}\nnode-ip: 10.0.${third}.${n}\n`]));
  it('that is the default and holds nodes or pools is told', () => {
    const cilium = { 'cilium.yaml': values('hubble: { enabled: true }\n') };
    assert.deepEqual(said({ ...cilium, 'pool.yaml': pool('10.0.0.128/25') }), ['error pod-network-taken pool.yaml:6']);
    assert.deepEqual(said({ ...cilium, ...nodes(2) }), ['error pod-network-taken cilium.yaml:6']);
    assert.match(found({ ...cilium, ...nodes(2) })[0].message, /10\.0\.2\.1, node n1/);
  });
  it('that is given is held against all of it', () => {
    const given = values('ipam: { operator: { clusterPoolIPv4PodCIDRList: [10.42.0.0/16] }, mode: cluster-pool }\n');
    assert.deepEqual(said({ 'cilium.yaml': given, 'pool.yaml': pool('10.42.200.0/24') }), [
      'error pod-network-taken pool.yaml:6',
    ]);
    assert.deepEqual(said({ 'cilium.yaml': given, 'pool.yaml': pool('10.43.200.0/24') }), []);
  });
  it('of which pods of these nodes do not get that far, or that is unknown, is not', () => {
    const pools = { 'pool.yaml': pool('10.0.200.0/24') };
    assert.deepEqual(said({ 'cilium.yaml': values('hubble: { enabled: true }\n'), ...pools, ...nodes(9) }), []);
    for (const text of [
      'ipam: { mode: kubernetes }\n',
      'ipam: { mode: "${MODE}" }\n',
      'cluster: { name: "${NAME}" }\n',
    ])
      assert.deepEqual(said({ 'cilium.yaml': values(text), 'pool.yaml': pool('10.0.0.128/25') }), [], text);
  });
});

const CONFIG = (spec = '') => `apiVersion: cilium.io/v2alpha1
kind: CiliumBGPClusterConfig
metadata: { name: new }
spec:
  bgpInstances:
    - name: main
      localASN: 64514
      peers: [{ name: router, peerASN: 64513, peerAddress: 198.51.100.1, peerConfigRef: { name: nodes } }]
${spec}`;
const POLICY = (spec = '') => `apiVersion: cilium.io/v2alpha1
kind: CiliumBGPPeeringPolicy
metadata: { name: old }
spec:
  virtualRouters:
    - { localASN: 64514, serviceSelector: {}, neighbors: [{ peerAddress: 198.51.100.1/32, peerASN: 64513 }] }
${spec}`;

describe('two kinds of BGP side by side', () => {
  const of = (version: string, config = '', policy = '') =>
    said({ 'cilium.yaml': values(ON, version), 'new.yaml': CONFIG(config), 'old.yaml': POLICY(policy) });
  const SOME = '  nodeSelector: { matchLabels: { bgp: "yes" } }\n';
  it('of the same nodes are told', () => {
    assert.deepEqual(of('1.17.6'), ['warning peering-policy-first new.yaml:4']);
    assert.deepEqual(of('1.18.4', SOME, SOME), ['warning peering-policy-first new.yaml:9']);
    assert.deepEqual(of('1.18.4', SOME, '  nodeSelector: {}\n'), ['warning peering-policy-first new.yaml:9']);
  });
  it('of nodes that may differ, and of a release that reads one, are not', () => {
    assert.deepEqual(of('1.18.4', SOME, SOME.replace('yes', 'old')), []);
    assert.deepEqual(
      of('1.20.0').filter((one) => !one.includes('object-refused')),
      [],
    );
  });
});

describe('the Secret of BGP sessions', () => {
  const peers =
    `apiVersion: cilium.io/v2\nkind: CiliumBGPPeerConfig\nmetadata: { name: nodes }\nspec:\n  authSecretRef: ` +
    `bgp-password\n`;
  const secret = (namespace: string, more = '', kind = 'Secret') =>
    `apiVersion: v1\nkind: ${kind}\nmetadata: { name: bgp-password${namespace && `, namespace: ${namespace}`}` +
    `${more} }\nstringData: { password: sesame }\n`;
  const of = (given: string, more: Record<string, string> = {}, text = ON) =>
    said({ 'cilium.yaml': values(text), 'peers.yaml': peers, 'secret.yaml': given, ...more });
  const TOLD = ['error bgp-secret-elsewhere peers.yaml:5'];
  it('in another namespace than Cilium reads is told, without its value', () => {
    assert.deepEqual(of(secret('network')), TOLD);
    assert.deepEqual(of(secret('network', '', 'ExternalSecret')), TOLD);
    assert.deepEqual(
      of(
        secret('kube-system'),
        {},
        ON.replace('enabled: true }\n', 'enabled: true }\n').replace(
          'bgpControlPlane: { enabled: true }',
          'bgpControlPlane: { enabled: true, secretsNamespace: { name: cilium-bgp } }',
        ),
      ),
      TOLD,
    );
    const { message } = found({ 'cilium.yaml': values(ON), 'peers.yaml': peers, 'secret.yaml': secret('network') })[0];
    assert.match(message, /secret\.yaml makes that Secret in namespace network.*kube-system/);
    assert.doesNotMatch(message, /sesame/);
  });
  it('nothing is said where it is there too, may be, or is not known', () => {
    assert.deepEqual(of(secret('kube-system')), []);
    assert.deepEqual(of(`${secret('network')}---\n${secret('kube-system')}`), []);
    assert.deepEqual(of(secret('network', ', annotations: { reflector.example.com/reflection-allowed: "true" }')), []);
    assert.deepEqual(of(secret('${NAMESPACE}')), []);
    assert.deepEqual(of(secret('network', '', 'ClusterExternalSecret')), []);
    assert.deepEqual(of(secret('network').replace('bgp-password', 'other')), []);
    assert.deepEqual(of(secret('network'), {}, `${ON}cluster: { name: "\${NAME}" }\n`), []);
    const kustomization = 'namespace: kube-system\nresources: [cilium.yaml, peers.yaml, secret.yaml]\n';
    assert.deepEqual(of(secret('network'), { 'kustomization.yaml': kustomization }), []);
  });
});

describe('policies of the whole cluster before a Gateway', () => {
  const gateway =
    'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: web, namespace: web }\nspec:\n  ' +
    'gatewayClassName: cilium\n  listeners: [{ name: http, port: 80, protocol: HTTP }]\n';
  const policy = (name: string, spec: string) =>
    `apiVersion: cilium.io/v2\nkind: CiliumClusterwideNetworkPolicy\nmetadata: { name: ${name} }\nspec: ${spec}\n`;
  const DNS =
    '{ toEndpoints: [{ matchLabels: { k8s-app: kube-dns } }], toPorts: [{ ports: [{ port: "53", protocol: UDP }] }] }';
  const NOT_SYSTEM =
    '{ matchExpressions: [{ key: io.kubernetes.pod.namespace, operator: NotIn, values: [kube-system] }] }';
  const of = (specs: string[], version = '1.19.4') =>
    said({
      'cilium.yaml': values(ON, version),
      'gateway.yaml': gateway,
      ...Object.fromEntries(specs.map((spec, i) => [`p${i}.yaml`, policy(`p${i}`, spec)])),
    });
  const DENY = `{ endpointSelector: ${NOT_SYSTEM}, egress: [${DNS}] }`;
  it('that deny the proxy its way to pods are told', () => {
    assert.deepEqual(of([DENY]), ['warning gateway-denied p0.yaml:4']);
    assert.deepEqual(of(['{ endpointSelector: {}, egress: [{}] }']), ['warning gateway-denied p0.yaml:4']);
    assert.deepEqual(of(['{ endpointSelector: {}, ingress: [{}] }']), ['warning gateway-denied p0.yaml:4']);
  });
  it('nothing is said where another one allows it, or they are for others', () => {
    const PROXY = '{ matchExpressions: [{ key: "reserved:ingress", operator: Exists }] }';
    assert.deepEqual(of([DENY, `{ endpointSelector: ${PROXY}, egress: [{ toEntities: [cluster] }] }`]), []);
    assert.deepEqual(of([`{ endpointSelector: ${NOT_SYSTEM}, egress: [${DNS}, { toEndpoints: [{}] }] }`]), []);
    assert.deepEqual(of(['{ endpointSelector: { matchLabels: { app: web } }, egress: [{}] }']), []);
    assert.deepEqual(of(['{ endpointSelector: {}, enableDefaultDeny: { egress: false }, egress: [{}] }']), []);
    assert.deepEqual(of(['{ nodeSelector: {}, egress: [{}] }']), []);
    assert.deepEqual(of(['{ endpointSelector: {}, egress: [{ toEntities: ["${ENTITY}"] }] }']), []);
    assert.deepEqual(of([DENY], '1.14.1'), []);
  });
});

describe('IPv6 pools beside an IPv4 session', () => {
  const pool = (selector: string) =>
    `apiVersion: cilium.io/v2alpha1\nkind: CiliumLoadBalancerIPPool\nmetadata: { name: six }\nspec:\n  ` +
    `blocks: [{ cidr: "2001:db8::/120" }]\n${selector}`;
  const policy = (selector: string) =>
    'apiVersion: cilium.io/v2alpha1\nkind: CiliumBGPPeeringPolicy\nmetadata: { name: bgp }\nspec:\n' +
    `  virtualRouters:\n    - localASN: 64512\n      serviceSelector: ${selector}\n` +
    '      neighbors: [{ peerAddress: 192.0.2.1/32, peerASN: 64513 }]\n';
  const of = (pools: string, announced: string) =>
    said({ 'cilium.yaml': values(ON, '1.17.0'), 'pool.yaml': pool(pools), 'bgp.yaml': policy(announced) });
  const told = ['warning next-hop-unusable bgp.yaml:1'];
  it('are told where the session announces their Services', () => {
    assert.deepEqual(of('', '{ matchLabels: { net: a } }'), told);
    assert.deepEqual(of('  serviceSelector: { matchLabels: { net: a } }\n', '{ matchLabels: { net: a } }'), told);
    assert.deepEqual(of('  serviceSelector: { matchLabels: { net: a } }\n', '{ matchLabels: { other: b } }'), told);
  });
  it('are not where it announces others alone', () => {
    const six = '  serviceSelector: { matchLabels: { net: six } }\n';
    for (const selector of [
      '{ matchLabels: { net: four } }',
      '{ matchExpressions: [{ key: net, operator: In, values: [four, five] }] }',
      '{ matchExpressions: [{ key: net, operator: NotIn, values: [six] }] }',
      '{ matchExpressions: [{ key: net, operator: DoesNotExist }] }',
    ])
      assert.deepEqual(of(six, selector), []);
  });
});
