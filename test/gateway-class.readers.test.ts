import { App, Testing } from 'cdk8s';
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import { unless } from './support/unless';
import {
  Backend,
  CiliumGatewayClass,
  CiliumGatewayClassProps,
  CiliumInstall,
  CiliumLB,
  ExternalTrafficPolicy,
  GatewayAddress,
  GatewayServiceType,
  HostSetup,
  IpFamily,
  IpFamilyPolicy,
  SharedGateway,
  SourceRangesPolicy,
} from '../lib';
import { releaseOf } from '../lib/release/table';
import { checkObjects, crdFolders, kubernetesNeeds } from './readers/kubernetes';
import { missing } from './readers/requires';
import { ciliumVersions } from './readers/upstream';
import { inTemporary, synth } from './support/synth';

const EVERYTHING = {
  type: GatewayServiceType.LOAD_BALANCER,
  externalTrafficPolicy: ExternalTrafficPolicy.LOCAL,
  loadBalancerClass: 'io.cilium/bgp-control-plane',
  ipFamilies: [IpFamily.IPV6, IpFamily.IPV4],
  ipFamilyPolicy: IpFamilyPolicy.PREFER_DUAL_STACK,
  loadBalancerSourceRanges: ['192.0.2.0/24', '2001:db8::/32'],
  loadBalancerSourceRangesPolicy: SourceRangesPolicy.DENY,
  allocateLoadBalancerNodePorts: false,
};

/** Two gateways of a class, and a pool with room for one. */
function twoGateways(app: App, props: CiliumGatewayClassProps): void {
  const gatewayClass = new CiliumGatewayClass(app, 'class', props);
  new CiliumLB(app, 'pools', { cidrs: ['192.0.2.1/32'] });
  for (const id of ['one', 'two']) new SharedGateway(app, id, { gatewayClass });
}

describe('a GatewayClass of the program', () => {
  const able = ciliumVersions().filter((version) => releaseOf(version).gatewayClassConfig);

  it('has a config from 1.18 on', () =>
    assert.deepEqual(
      able.map((version) => releaseOf(version).minor),
      ['1.18', '1.19', '1.20'],
    ));

  for (const version of ciliumVersions()) {
    unless(missing(kubernetesNeeds)).it(`the API server with the CRDs of ${version} takes it`, () => {
      inTemporary((folder) => {
        const files = synth((app) => {
          const cilium = new CiliumInstall(app, 'cilium', { version });
          const gatewayClass = new CiliumGatewayClass(app, 'class', {
            cilium,
            ...(able.includes(version) && { service: EVERYTHING }),
          });
          new SharedGateway(app, 'gw', { cilium, gatewayClass });
        });
        const manifests = Object.keys(files)
          .filter((file) => file.endsWith('.yaml'))
          .map((file) => {
            writeFileSync(join(folder, file), files[file]);
            return join(folder, file);
          });
        const kinds = checkObjects(manifests, crdFolders(version, releaseOf(version).gatewayApi.version.slice(1))).map(
          ({ kind }) => kind,
        );
        assert.deepEqual(kinds, [
          ...(able.includes(version) ? ['CiliumGatewayClassConfig'] : []),
          'GatewayClass',
          'Gateway',
        ]);
      });
    });
  }

  it('names its config with the namespace, without which Cilium does not accept it', () => {
    const objects = Testing.synth(
      new CiliumGatewayClass(new App(), 'class', {
        namespace: 'infra',
        service: { type: GatewayServiceType.NODE_PORT },
      }),
    ) as any[];
    assert.deepEqual(
      objects.map(({ kind, metadata, spec }) => ({ kind, metadata, spec })),
      [
        {
          kind: 'CiliumGatewayClassConfig',
          metadata: { name: 'class', namespace: 'infra' },
          spec: { service: { type: 'NodePort' } },
        },
        {
          kind: 'GatewayClass',
          metadata: { name: 'class' },
          spec: {
            controllerName: 'io.cilium/gateway-controller',
            parametersRef: { group: 'cilium.io', kind: 'CiliumGatewayClassConfig', name: 'class', namespace: 'infra' },
          },
        },
      ],
    );
  });

  it('is one that Cilium serves: its gateways need addresses, unless they have ports of the nodes or another load balancer', () => {
    assert.throws(() => synth((app) => twoGateways(app, {})), /pools-too-small/);
    assert.throws(
      () => synth((app) => twoGateways(app, { service: { loadBalancerClass: 'io.cilium/l2-announcer' } })),
      /pools-too-small/,
    );
    synth((app) => twoGateways(app, { service: { type: GatewayServiceType.NODE_PORT } }));
    synth((app) => twoGateways(app, { service: { loadBalancerClass: 'example.com/lb' } }));
  });

  it('gives no address where its Services are of type NodePort', () => {
    const pinned = (type: GatewayServiceType) =>
      synth(
        (app) =>
          new SharedGateway(app, 'gw', {
            gatewayClass: new CiliumGatewayClass(app, 'class', { service: { type } }),
            addresses: [GatewayAddress.of('192.0.2.1')],
          }),
      );
    pinned(GatewayServiceType.LOAD_BALANCER);
    assert.throws(
      () => pinned(GatewayServiceType.NODE_PORT),
      /asks for 192\.0\.2\.1, and the Services of its class class\s+are\s+of\s+type\s+NodePort/,
    );
  });

  it('up.sh waits for the class of the chart where a gateway is of it, and else for none, which the chart may lack', () => {
    const filesOf = (isOwn: boolean) =>
      synth((app) => {
        const cilium = new CiliumInstall(app, 'cilium');
        const gateway = new SharedGateway(app, 'gw', {
          cilium,
          gatewayClass: isOwn ? new CiliumGatewayClass(app, 'class', { cilium, service: {} }) : undefined,
        });
        gateway.addRoute('route', { backend: Backend.fromName('web', 80) });
        new HostSetup(app, 'host');
      });
    assert.match(filesOf(false)['host/up.sh'], /wait_for 120 'Cilium accepts the GatewayClass cilium'/);
    const files = filesOf(true);
    assert.doesNotMatch(files['host/up.sh'], /Cilium accepts the GatewayClass/);
    assert.match(files['host/cilium-values.yml'], /gatewayAPI:\n {2}enabled: true/);
  });
});
