// Objects of features that complete Helm values leave off.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { checkFiles } from './tree';

const release = (values: string, more = '') =>
  `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: cilium, namespace: kube-system ` +
  `}\nspec:\n  chart: { spec: { chart: cilium, version: 1.20.0 } }\n${more}  values: ${values}\n`;
const gateway = (className = 'cilium') =>
  `apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: web, namespace: web }\nspec:\n  ` +
  `gatewayClassName: ${className}\n  listeners: [{ name: http, port: 80, protocol: HTTP }]\n`;
const BGP =
  'apiVersion: cilium.io/v2\nkind: CiliumBGPClusterConfig\nmetadata: { name: a }\nspec:\n  bgpInstances: [{ ' +
  'name: a, localASN: 64513, peers: [{ name: r, peerASN: 64512, peerAddress: 192.0.2.1, peerConfigRef: { name: a ' +
  '} }] }]\n';
const found = (values: string, objects: string, more = '') =>
  checkFiles({ 'release.yaml': release(values, more), 'objects.yaml': objects })
    .findings.filter(({ check }) => check.startsWith('feature-'))
    .map(({ check, message }) => `${check} ${/values\.([\w.]+)/.exec(message)?.[1]}`);

describe('a feature that values leave off', () => {
  it('is named, where its objects are there', () => {
    assert.deepEqual(found('{ kubeProxyReplacement: true }', gateway()), ['feature-not-turned-on gatewayAPI.enabled']);
    assert.deepEqual(found('{ hubble: { enabled: true } }', BGP), ['feature-not-turned-on bgpControlPlane.enabled']);
    assert.deepEqual(found('{ gatewayAPI: { enabled: false } }', gateway()), ['feature-turned-off gatewayAPI.enabled']);
  });

  it('is not, where it is on, of another class, or where values are not all there are', () => {
    assert.deepEqual(found('{ gatewayAPI: { enabled: true }, kubeProxyReplacement: true }', gateway()), []);
    assert.deepEqual(found('{ hubble: { enabled: true } }', gateway('envoy')), []);
    assert.deepEqual(found('{ hubble: { enabled: true } }', BGP, '  valuesFrom: [{ kind: Secret, name: x }]\n'), []);
    assert.deepEqual(found('{ bgpControlPlane: { enabled: "${BGP}" } }', BGP), []);
  });
});
