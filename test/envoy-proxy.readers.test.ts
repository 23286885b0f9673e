// The CRD of Envoy Gateway takes what EnvoyProxy writes, and refuses what EnvoyProxy refuses.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import { type App, Chart } from 'cdk8s';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { EnvoyProxy, type EnvoyProxyProps, EnvoyServiceType, ExternalTrafficPolicy } from '../lib';
import { crdFolders, judgeYaml, kubernetesNeeds } from './readers/kubernetes';
import { missing } from './readers/requires';
import { saidOf } from './support/said';
import { runs, SEED } from './support/random-cases';
import { synth } from './support/synth';
import { unless } from './support/unless';

const make = (props: EnvoyProxyProps) => (app: App) =>
  new EnvoyProxy(new Chart(app, 'network', { namespace: 'network' }), 'envoy', props);

const judge = (text: string) => judgeYaml(text, crdFolders('1.20.2', '1.6.1')).flatMap(({ errors }) => errors);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const ofBalancer = {
  type: fc.constantFrom(undefined, EnvoyServiceType.LOAD_BALANCER),
  loadBalancerClass: maybe(fc.constantFrom('io.cilium/bgp-control-plane', 'other')),
  loadBalancerIp: maybe(fc.constantFrom('198.51.100.11', '10.0.0.1')),
  allocateLoadBalancerNodePorts: maybe(fc.boolean()),
  loadBalancerSourceRanges: maybe(fc.constant<string[]>(['192.0.2.0/24', '2001:db8::/32'])),
};
const ofAll = {
  name: maybe(fc.constant('envoy-external')),
  externalTrafficPolicy: maybe(fc.constantFrom(ExternalTrafficPolicy.LOCAL, ExternalTrafficPolicy.CLUSTER)),
  annotations: maybe(fc.constant({ 'lbipam.cilium.io/ips': '198.51.100.11' })),
  labels: maybe(fc.constant({ team: 'web' })),
};
const proxies = fc.record({
  replicas: maybe(fc.constantFrom(0, 1, 3)),
  mergeGateways: maybe(fc.boolean()),
  service: maybe(
    fc.oneof(
      fc.record({ ...ofAll, ...ofBalancer }),
      fc.record({ ...ofAll, type: fc.constantFrom(EnvoyServiceType.NODE_PORT, EnvoyServiceType.CLUSTER_IP) }),
    ),
  ),
});

unless(missing(kubernetesNeeds)).describe('EnvoyProxy', () => {
  it('is taken, whatever it says', () => {
    const texts = fc
      .sample(proxies, { numRuns: runs(300), seed: SEED })
      .map((props) => synth(make(props))['network.k8s.yaml']);
    assert.deepEqual(judge(texts.join('---\n')), []);
  });

  it.each<[string, EnvoyProxyProps, object]>([
    [
      'an address of a Service without one',
      { service: { type: EnvoyServiceType.CLUSTER_IP, loadBalancerIp: '198.51.100.11' } },
      { type: 'ClusterIP', loadBalancerIP: '198.51.100.11' },
    ],
    ['an address of IPv6', { service: { loadBalancerIp: '2001:db8::1' } }, { loadBalancerIP: '2001:db8::1' }],
    [
      'clients of a Service without an address',
      { service: { type: EnvoyServiceType.NODE_PORT, loadBalancerSourceRanges: ['192.0.2.0/24'] } },
      { type: 'NodePort', loadBalancerSourceRanges: ['192.0.2.0/24'] },
    ],
  ])('%s: both refuse it', (_, props, envoyService) => {
    assert.ok(saidOf(make(props)).errors.length > 0);
    const object = {
      apiVersion: 'gateway.envoyproxy.io/v1alpha1',
      kind: 'EnvoyProxy',
      metadata: { name: 'envoy', namespace: 'network' },
      spec: { provider: { type: 'Kubernetes', kubernetes: { envoyService } } },
    };
    assert.ok(judge(stringify(object)).length > 0);
  });
});
