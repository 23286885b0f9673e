// What the object checks cost: node --require tsx/cjs test/objects/speed.ts
import { casesFor } from './cases';
import { serve } from './server';
import { crdSetsOf } from '../../lib/objects/sets';
import { ObjectValidator } from '../../lib/objects/validator';
import { findRelease } from '../../lib/release/table';
import { withFolder } from '../readers/tool';

const LAB = [
  {
    apiVersion: 'cilium.io/v2alpha1',
    kind: 'CiliumLoadBalancerIPPool',
    spec: { cidrs: [{ cidr: '172.50.201.0/24' }] },
  },
  {
    apiVersion: 'cilium.io/v2alpha1',
    kind: 'CiliumBGPPeeringPolicy',
    spec: {
      nodeSelector: { matchLabels: { a: 'b' } },
      virtualRouters: [{ localASN: 64512, neighbors: [{ peerAddress: '172.50.0.1/32', peerASN: 64513 }] }],
    },
  },
  {
    apiVersion: 'gateway.networking.k8s.io/v1beta1',
    kind: 'Gateway',
    spec: {
      gatewayClassName: 'cilium',
      listeners: [{ name: 'http', port: 80, protocol: 'HTTP', allowedRoutes: { namespaces: { from: 'All' } } }],
    },
  },
  {
    apiVersion: 'gateway.networking.k8s.io/v1beta1',
    kind: 'HTTPRoute',
    spec: {
      parentRefs: [{ name: 'gw', sectionName: 'http' }],
      hostnames: ['a.example.com'],
      rules: [
        { matches: [{ path: { type: 'PathPrefix', value: '/' } }], backendRefs: [{ name: 'hubble-ui', port: 80 }] },
      ],
    },
  },
].map((object) => ({ ...object, metadata: { name: 'a', labels: { 'app.kubernetes.io/name': 'a' } } }));

for (const minor of ['1.14', '1.20']) {
  const sets = crdSetsOf(findRelease(`${minor}.0`)!);
  const objects = LAB.map((object) =>
    minor === '1.14' || object.kind !== 'CiliumBGPPeeringPolicy'
      ? object
      : {
          ...object,
          apiVersion: 'cilium.io/v2',
          kind: 'CiliumBGPClusterConfig',
          spec: {
            bgpInstances: [
              { name: 'i', localASN: 64512, peers: [{ name: 'p', peerASN: 64513, peerAddress: '172.50.0.1' }] },
            ],
          },
        },
  ).map((object) =>
    minor === '1.20' && object.kind === 'CiliumLoadBalancerIPPool'
      ? { ...object, spec: { blocks: [{ cidr: '172.50.201.0/24' }] } }
      : object,
  );
  const start = performance.now();
  const validator = new ObjectValidator(sets);
  const errors = objects.flatMap((object) => validator.validate(object));
  console.log(
    `${minor}: the lab's four kinds, cold: ${(performance.now() - start).toFixed(1)} ms, ${errors.length} errors`,
  );
  for (const object of objects)
    console.log(`${minor}: ${object.kind}, warm: ${microseconds(() => validator.validate(object))} µs`);
  withFolder((folder) => {
    const valid = casesFor(serve(sets, folder))
      .map(({ object }) => object)
      .filter((object) => validator.validate(object).length === 0);
    for (const kind of ['HTTPRoute', 'Gateway', 'CiliumLoadBalancerIPPool', 'CiliumNetworkPolicy']) {
      const some = valid.filter((object) => object.kind === kind);
      const all = Number(microseconds(() => some.forEach((object) => validator.validate(object)), 20));
      const each = (all / some.length).toFixed(1);
      console.log(`${minor}: ${kind}, ${some.length} valid objects of the tests, warm: ${each} µs each`);
    }
  });
}

function microseconds(work: () => void, times = 5000): string {
  for (let i = 0; i < times; i++) work();
  const start = performance.now();
  for (let i = 0; i < times; i++) work();
  return (((performance.now() - start) * 1000) / times).toFixed(1);
}
