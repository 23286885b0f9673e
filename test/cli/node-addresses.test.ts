// Where files say addresses of nodes, a pool that holds one of them is an error.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { checkFiles } from './tree';

const pool = (block: string) =>
  `apiVersion: cilium.io/v2\nkind: CiliumLoadBalancerIPPool\nmetadata: { name: a }\nspec: { blocks: [{ ${block} }] }\n`;
const LAN = pool('cidr: 192.0.2.0/24');
const found = (files: Record<string, string>, block = LAN) =>
  checkFiles({ 'pool.yaml': block, ...files }).findings.map(
    ({ check, file, message }) => `${check} ${file} ${message}`,
  );
const TALCONFIG = `clusterName: a
endpoint: https://192.0.2.10:6443
clusterPodNets: [10.42.0.0/16]
nodes:
  - hostname: one
    ipAddress: 192.0.2.11
    networkInterfaces:
      - interface: eth0
        addresses: [192.0.2.11/24]
        routes: [{ network: 0.0.0.0/0, gateway: 192.0.2.1 }, { network: 198.51.100.0/24, gateway: 192.0.2.2 }]
        vip: { ip: 192.0.2.10 }
`;
const MACHINE = `version: v1alpha1
machine:
  network:
    hostname: one
    interfaces: [{ interface: eth0, vlans: [{ vlanId: 4, addresses: [192.0.2.11/24], vip: { ip: 192.0.2.10 } }] }]
`;
const LINKS = `machine: { install: { image: "factory.example.com/installer:{{ ENV.VERSION }}" } }
---
apiVersion: v1alpha1
kind: HostnameConfig
hostname: one
---
apiVersion: v1alpha1
kind: VLANConfig
name: net0.4
addresses: [{ address: 192.0.2.11/24 }]
routes: [{ gateway: 192.0.2.1 }]
---
apiVersion: v1alpha1
kind: Layer2VIPConfig
name: 192.0.2.10
link: net0.4
`;
const KUBEADM = `apiVersion: kubeadm.k8s.io/v1beta4
kind: InitConfiguration
localAPIEndpoint: { advertiseAddress: 192.0.2.11 }
nodeRegistration: { name: one }
---
apiVersion: kubeadm.k8s.io/v1beta4
kind: ClusterConfiguration
networking: { podSubnet: 10.42.0.0/16 }
`;
const K0SCTL = `apiVersion: k0sctl.k0sproject.io/v1beta1
kind: Cluster
spec:
  hosts: [{ role: controller, hostname: one, ssh: { address: 192.0.2.11 } }]
  k0s: { config: { spec: { network: { podCIDR: 10.42.0.0/16 } } } }
`;
const K3S = 'node-name: one\nnode-ip: 192.0.2.11,2001:db8::11\ncluster-cidr: 10.42.0.0/16\n';
const K3D = 'apiVersion: k3d.io/v1alpha5\nkind: Simple\nmetadata: { name: a }\nservers: 1\nsubnet: 192.0.2.0/24\n';

describe('a pool that holds the addresses of nodes', () => {
  const forms: [string, string, RegExp][] = [
    [
      'talconfig.yaml',
      TALCONFIG,
      /192\.0\.2\.11, node one; 192\.0\.2\.10, the virtual address.*192\.0\.2\.1, the gateway/,
    ],
    ['controlplane.yaml', MACHINE, /192\.0\.2\.11, node one; 192\.0\.2\.10, the virtual address/],
    ['talos/one.yaml.j2', LINKS, /192\.0\.2\.11, node one; 192\.0\.2\.10, the virtual.*192\.0\.2\.1, the gateway/],
    ['kubeadm.yaml', KUBEADM, /192\.0\.2\.11, node one\./],
    ['k0sctl.yaml', K0SCTL, /192\.0\.2\.11, node one\./],
    ['config.yaml', K3S, /192\.0\.2\.11, node one\./],
    ['rke2/config.yaml', K3S.replace('node-name: one\n', ''), /192\.0\.2\.11, node rke2\./],
    ['k3d.yaml', K3D, /192\.0\.2\.2, node k3d-a-server-0; 192\.0\.2\.1, the gateway/],
  ];
  for (const [file, text, wanted] of forms)
    it(`${file}: it is found; a part of the network without them is a pool as usual`, () => {
      const findings = found({ [file]: text });
      assert.equal(findings.length, 1, findings.join('\n'));
      assert.match(findings[0], /^pool-holds-node pool\.yaml /);
      assert.match(findings[0], wanted);
      assert.deepEqual(found({ [file]: text }, pool('start: 192.0.2.200, stop: 192.0.2.220')), []);
    });

  it('a pool in the pod network is an error too', () => {
    for (const [file, text] of [
      ['talconfig.yaml', TALCONFIG],
      ['kubeadm.yaml', KUBEADM],
      ['k0sctl.yaml', K0SCTL],
      ['config.yaml', K3S],
    ])
      assert.match(found({ [file]: text }, pool('cidr: 10.42.8.0/24')).join(), /^networks-overlap pool\.yaml /);
  });

  const silent: [string, Record<string, string>, string?][] = [
    ['two clusters: none is known to be meant', { 'a/talconfig.yaml': TALCONFIG, 'b/talconfig.yaml': TALCONFIG }],
    ['machines of two directories', { 'a/one.yaml': MACHINE, 'b/one.yaml': MACHINE }],
    ['an address that is unknown', { 'config.yaml': 'node-ip: ${NODE_IP}\n' }],
    ['a block that is one node: its ports are meant', { 'talconfig.yaml': TALCONFIG }, pool('cidr: 192.0.2.11/32')],
    [
      'the endpoint, which a Service may be',
      { 'a.yaml': 'clusterName: a\nendpoint: https://192.0.2.9:6443\nnodes: []\n' },
    ],
  ];
  for (const [what, files, block] of silent)
    it(`is not said of ${what}`, () => assert.deepEqual(found(files, block), []));

  it('leaves out the virtual address that a Service for the API server asks for', () => {
    const api =
      'apiVersion: v1\nkind: Service\nmetadata: { name: api, annotations: { lbipam.cilium.io/ips: 192.0.2.10 } ' +
      '}\nspec: { type: LoadBalancer, ports: [{ port: 6443 }] }\n';
    const [finding] = found({ 'talconfig.yaml': TALCONFIG, 'api.yaml': api });
    assert.match(finding, /node one; 192\.0\.2\.1, the gateway of the nodes\./);
  });

  it('is said of the router by pool-holds-router alone', () => {
    const bgp =
      'apiVersion: cilium.io/v2\nkind: CiliumBGPClusterConfig\nmetadata: { name: a }\nspec:\n  bgpInstances: [{ ' +
      'name: a, localASN: 64513, peers: [{ name: r, peerASN: 64512, peerAddress: 192.0.2.1, peerConfigRef: { ' +
      'name: a } }] }]\n';
    const findings = found({ 'talos.yaml': TALCONFIG, 'bgp.yaml': bgp }).filter((one) => one.startsWith('pool-'));
    assert.deepEqual(
      findings.map((one) => [one.split(' ')[0], one.includes('192.0.2.1, the gateway')]),
      [
        ['pool-holds-node', false],
        ['pool-holds-router', false],
      ],
    );
  });
});
