// All that BgpPeering can say, on every release that has it: the API server takes it, and FRR takes what follows.
import { App, Duration } from 'cdk8s';
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { it } from '@jest/globals';
import { unless } from './support/unless';
import { parseAllDocuments } from 'yaml';
import {
  Advertisement,
  BgpPeering,
  BgpPeeringProps,
  CiliumInstall,
  CiliumLB,
  Cluster,
  FrrRouter,
  HostSetup,
  NeighborDiscovery,
  ServiceAddress,
  Services,
  WellKnownCommunity,
} from '../lib';
import { releaseOf } from '../lib/release/table';
import { checkFrrBgp, frrNeeds, frrContents, roundTripFrr } from './readers/frr';
import { checkObjects, crdFolders, kubernetesNeeds } from './readers/kubernetes';
import { missing } from './readers/requires';
import { ciliumVersions } from './readers/upstream';
import { inTemporary } from './support/synth';

const SESSION = { multihop: 3, gracefulRestartTime: Duration.seconds(60), peerPort: 1179 };
const FIRST: Partial<BgpPeeringProps> = { ...SESSION, advertise: [Advertisement.services(), Advertisement.podCidrs()] };
const ATTRIBUTES = { communities: ['65000:100', '4200000000'], largeCommunities: ['65000:1:2'], localPreference: 200 };
const OF_1_15: Partial<BgpPeeringProps> = {
  ...SESSION,
  passwordSecret: 'bgp-auth',
  advertise: [Advertisement.services(ATTRIBUTES), Advertisement.podCidrs(ATTRIBUTES)],
};
const OF_1_16: Partial<BgpPeeringProps> = {
  ...OF_1_15,
  advertise: [
    Advertisement.services({
      ...ATTRIBUTES,
      wellKnownCommunities: Object.values(WellKnownCommunity) as WellKnownCommunity[],
    }),
    Advertisement.services({
      services: Services.withLabels({ team: 'games' }),
      addresses: [ServiceAddress.CLUSTER_IP, ServiceAddress.EXTERNAL_IP],
    }),
    Advertisement.podCidrs(ATTRIBUTES),
  ],
  nodeOverrides: [{ nodeName: 'node-1', routerId: '192.0.2.101', localPort: 1790, localAddress: '192.0.2.111' }],
};
const OF_1_18: Partial<BgpPeeringProps> = {
  ...OF_1_16,
  advertise: [...OF_1_16.advertise!, Advertisement.services({ aggregationLengthIpv4: 28, aggregationLengthIpv6: 120 })],
  nodeOverrides: [{ nodeName: 'node-1', localAsn: 64520 }],
};
const OF_1_19: Partial<BgpPeeringProps> = {
  ...OF_1_18,
  advertise: [...OF_1_18.advertise!, Advertisement.interfaceAddresses('lo', ATTRIBUTES)],
};
const MOST: Record<string, Partial<BgpPeeringProps>> = {
  '1.14': FIRST,
  '1.15': OF_1_15,
  '1.16': OF_1_16,
  '1.17': OF_1_16,
  '1.18': OF_1_18,
  '1.19': OF_1_19,
  '1.20': OF_1_19,
};

/** Two routers, one of them on another machine, with all that the release has. */
function synth(version: string, outdir: string): void {
  const app = new App({ outdir });
  const cluster = Cluster.fromAttributes(app, 'cluster', {
    name: 'lab',
    nodeNetworks: ['192.0.2.0/24'],
    podCidrs: ['10.42.0.0/16'],
    serviceCidrs: ['10.43.0.0/16'],
    nodes: [1, 2].map((i) => ({ name: `node-${i}`, addresses: [`192.0.2.1${i}`] })),
  });
  const cilium = new CiliumInstall(app, 'cilium', { cluster, version });
  const props = MOST[releaseOf(version).minor];
  const common = {
    asn: 64513,
    cluster,
    neighbors: NeighborDiscovery.EXPLICIT,
    password: props.passwordSecret && 's3cret!',
  };
  const peers = [
    new FrrRouter(app, 'r1', { ...common, addresses: ['192.0.2.1'] }),
    new FrrRouter(app, 'r2', { ...common, addresses: ['192.0.2.2'], machine: 'r2' }),
  ];
  new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers, ...props });
  new CiliumLB(app, 'pool', { cilium, cidrs: ['198.51.100.0/27'] });
  new HostSetup(app, 'host');
  app.synth();
}

unless(missing([...kubernetesNeeds, ...frrNeeds])).describe('all of BGP that a release has', () => {
  for (const version of ciliumVersions()) {
    it(`${version}: the API server takes every object, and FRR both files`, () => {
      inTemporary((outdir) => {
        synth(version, outdir);
        checkObjects(
          ['bgp.k8s.yaml', 'pool.k8s.yaml'].map((file) => join(outdir, file)),
          crdFolders(version, releaseOf(version).gatewayApi.version.slice(1)),
        );
        for (const folder of ['host/frr', 'host/r2/frr']) {
          const file = join(outdir, folder, 'frr.conf');
          checkFrrBgp(file);
          const text = readFileSync(file, 'utf8');
          assert.deepEqual(frrContents(roundTripFrr(file).first), frrContents(text));
          assert.equal(statSync(file).mode & 0o777, text.includes(' password ') ? 0o600 : 0o640);
          assert.match(readFileSync(join(outdir, folder, 'daemons'), 'utf8'), /bgpd_options=".* -p 1179"/);
        }
      });
    });
  }

  it('each setting is where Cilium looks for it', () => {
    const objects = (version: string) =>
      inTemporary(
        (outdir) => (
          synth(version, outdir),
          parseAllDocuments(readFileSync(join(outdir, 'bgp.k8s.yaml'), 'utf8')).map((document) => document.toJS())
        ),
      );
    const [
      {
        spec: {
          virtualRouters: [router],
        },
      },
    ] = objects('1.15.19');
    const [neighbor] = router.neighbors;
    assert.deepEqual(
      [
        neighbor.eBGPMultihopTTL,
        neighbor.peerPort,
        neighbor.authSecretRef,
        neighbor.gracefulRestart,
        router.exportPodCIDR,
      ],
      [3, 1179, 'bgp-auth', { enabled: true, restartTimeSeconds: 60 }, true],
    );
    assert.deepEqual(
      neighbor.advertisedPathAttributes.map(({ selectorType, localPreference }: any) => [
        selectorType,
        localPreference,
      ]),
      [
        ['CiliumLoadBalancerIPPool', 200],
        ['PodCIDR', 200],
      ],
    );
    const [config, peerConfig, advertisement, override] = objects('1.20.2');
    assert.equal(config.spec.bgpInstances[0].name, override.spec.bgpInstances[0].name);
    assert.deepEqual(
      [peerConfig.spec.ebgpMultihop, peerConfig.spec.transport, peerConfig.spec.authSecretRef],
      [3, { peerPort: 1179 }, 'bgp-auth'],
    );
    assert.deepEqual(
      advertisement.spec.advertisements.map(
        ({ advertisementType, service }: any) => service?.addresses ?? advertisementType,
      ),
      [['LoadBalancerIP'], ['ClusterIP', 'ExternalIP'], 'PodCIDR', ['LoadBalancerIP'], 'Interface'],
    );
    assert.deepEqual([override.metadata.name, override.spec.bgpInstances[0].localASN], ['node-1', 64520]);
  });

  it('what is announced passes the filter, and nothing beside it', () => {
    const lists = inTemporary(
      (outdir) => (synth('1.20.2', outdir), readFileSync(join(outdir, 'host/frr/frr.conf'), 'utf8')),
    );
    const permitted = [...lists.matchAll(/^ip prefix-list CILIUM-POOLS seq \d+ permit (.*)$/gm)].map(
      ([, rule]) => rule,
    );
    // Of a cluster from elsewhere it is not known how pod networks are cut.
    assert.deepEqual(permitted, ['198.51.100.0/27 ge 28', '10.43.0.0/16 ge 32', '10.42.0.0/16 le 32']);
  });
});
