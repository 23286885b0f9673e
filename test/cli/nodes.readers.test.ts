// What k3d and Talos run beside Cilium: said only of a cluster that is prepared for it.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { unless } from '../support/unless';
import { missing, namespaces } from '../readers/requires';
import { run } from '../readers/tool';
import { checkFiles } from './tree';

const POOL =
  'apiVersion: cilium.io/v2\nkind: CiliumLoadBalancerIPPool\nmetadata: { name: lab }\nspec: { blocks: [{ cidr: ' +
  '192.0.2.0/24 }] }\n';
const k3d = (args: string[], more = '') =>
  `apiVersion: k3d.io/v1alpha5\nkind: Simple\n${more}options:\n  k3s:\n    ` +
  `extraArgs:\n${args.map((arg) => `      - { arg: "${arg}", nodeFilters: ["server:*"] }\n`).join('')}`;
const found = (files: Record<string, string>) =>
  checkFiles(files).findings.map(
    ({ check, file, line, message }) => `${check} ${file}:${line} ${message.slice(0, message.indexOf(' '))}`,
  );
const FLANNEL_OFF = ['--flannel-backend=none'];

describe('k3d', () => {
  it('that turns flannel off is for Cilium: what else it leaves on is named', () => {
    assert.deepEqual(found({ 'k3d.yaml': k3d(FLANNEL_OFF), 'pool.yaml': POOL }), [
      'node-components k3d.yaml:5 k3s',
      'node-components k3d.yaml:5 k3s',
    ]);
    assert.deepEqual(
      found({
        'k3d.yaml': k3d([...FLANNEL_OFF, '--disable-network-policy', '--disable=servicelb', '--disable=traefik']),
        'pool.yaml': POOL,
      }),
      [],
    );
    // Before v1alpha3.
    const old =
      'apiVersion: k3d.io/v1alpha2\nkind: Simple\noptions:\n  k3s:\n    extraServerArgs: ' +
      '[--flannel-backend=none, --disable-network-policy]\n';
    assert.deepEqual(found({ 'k3d.yaml': old, 'pool.yaml': POOL }), ['node-components k3d.yaml:5 k3s']);
  });

  const silent: [string, Record<string, string>][] = [
    ['that turns nothing off may be for another network', { 'k3d.yaml': k3d([]), 'pool.yaml': POOL }],
    ['without Cilium', { 'k3d.yaml': k3d(FLANNEL_OFF) }],
    [
      'of RKE2, which has servicelb only where it is turned on',
      { 'config.yaml': 'disable: [rke2-canal, rke2-ingress-nginx]\ndisable-kube-proxy: true\n', 'pool.yaml': POOL },
    ],
    ['of two', { 'a.yaml': k3d(FLANNEL_OFF), 'b.yaml': k3d(FLANNEL_OFF), 'pool.yaml': POOL }],
    ['with a value that is unknown', { 'k3d.yaml': k3d([...FLANNEL_OFF, '${MORE}']), 'pool.yaml': POOL }],
    [
      'that mounts a file of k3s',
      {
        'k3d.yaml': k3d(FLANNEL_OFF, 'volumes: [{ volume: /srv/k3s.yaml:/etc/rancher/k3s/config.yaml }]\n'),
        'pool.yaml': POOL,
      },
    ],
    ['that passes one', { 'k3d.yaml': k3d([...FLANNEL_OFF, '--config=/k3s.yaml']), 'pool.yaml': POOL }],
    [
      'whose Cilium is in a chain',
      {
        'k3d.yaml': k3d(['--disable-network-policy', '--disable=servicelb']),
        'pool.yaml': POOL,
        'cilium.yaml':
          'apiVersion: helm.cattle.io/v1\nkind: HelmChart\nmetadata: { name: cilium }\nspec: { chart: cilium, ' +
          'version: 1.20.0, valuesContent: "cni: { chainingMode: generic-veth, customConf: true }" }\n',
      },
    ],
  ];
  for (const [what, files] of silent) it(`${what}: nothing is said`, () => assert.deepEqual(found(files), []));
});

describe('Talos', () => {
  const machine = (cluster: string) => `version: v1alpha1\nmachine: { type: worker }\ncluster: ${cluster}\n`;
  const release = (values: string) =>
    `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: cilium }\nspec:\n  chart: { ` +
    `spec: { chart: cilium, version: 1.20.0 } }\n  values: ${values}\n`;

  it('without kube-proxy needs a Cilium that replaces it', () => {
    assert.deepEqual(
      found({
        'm.yaml': machine('{ proxy: { disabled: true } }'),
        'c.yaml': release('{ ipam: { mode: kubernetes } }'),
      }),
      ['node-components m.yaml:3 kube-proxy'],
    );
    assert.deepEqual(
      found({
        'm.yaml': machine('{ proxy: { disabled: true } }'),
        'c.yaml': release('{ kubeProxyReplacement: true, k8sServiceHost: localhost, k8sServicePort: 7445 }'),
      }),
      [],
    );
    // The agents look for the API server at a Service that nobody serves.
    assert.deepEqual(
      found({
        'm.yaml': machine('{ proxy: { disabled: true } }'),
        'c.yaml': release('{ kubeProxyReplacement: true }'),
      }),
      ['node-components m.yaml:3 kube-proxy'],
    );
    // Not all values are known.
    assert.deepEqual(
      found({ 'm.yaml': machine('{ proxy: { disabled: true } }'), 'c.yaml': release('{ ipam: "${IPAM}" }') }),
      [],
    );
  });

  it('that says nothing may say it in another file', () => {
    assert.deepEqual(
      found({
        'm.yaml': machine('{ network: { cni: { name: none } } }'),
        'c.yaml': release('{ kubeProxyReplacement: true }'),
      }),
      [],
    );
  });
});

unless(missing([namespaces])).describe('the kernel', () => {
  it("gives Cilium's VXLAN no port that flannel's has", () => {
    const devices = (
      port: number,
    ) => `ip link add up0 type veth peer name up1; ip addr add 192.0.2.1/24 dev up0; ip link set up0 up; ip link set up1 up
      ip link add flannel.1 type vxlan id 1 local 192.0.2.1 dev up0 dstport 8472 nolearning && ip link set flannel.1 up
      ip link add cilium_vxlan type vxlan external dstport ${port} && ip link set cilium_vxlan up`;
    assert.match(run('unshare', ['--net', 'bash', '-c', devices(8472)]).stderr, /Address already in use/);
    assert.equal(run('unshare', ['--net', 'bash', '-c', devices(8473)]).stderr, '');
  });
});
