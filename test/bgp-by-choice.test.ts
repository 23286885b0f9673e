// CiliumBGPPeeringPolicy on purpose, where a release reads it beside the newer kinds: what is written, what follows
// from it in other files, and what is refused.
import assert from 'node:assert/strict';
import type { App } from 'cdk8s';
import { describe, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import {
  Advertisement,
  BgpPeering,
  type BgpPeeringProps,
  BgpRouter,
  CiliumInstall,
  CiliumLB,
  FrrRouter,
  HostSetup,
  K3dCluster,
  ServiceAddress,
  type ServiceAdvertisementOptions,
  Unknown,
  WellKnownCommunity,
} from '../lib';
import { allReleases } from '../lib/release/table';
import { saidOf } from './support/said';
import { synth } from './support/synth';

const VERSIONS = ['1.14.1', '1.15.19', '1.16.19', '1.17.6', '1.18.4', '1.19.4', '1.20.2'];
const OF_BOTH = VERSIONS.slice(2, 5);

function lab(app: App, version: string, props: Partial<BgpPeeringProps> = {}): void {
  const cluster = new K3dCluster(app, 'lab', { image: 'rancher/k3s:v1.31.1-k3s1', nodeLabels: { bgp: 'yes' } });
  const cilium = new CiliumInstall(app, 'cilium', { cluster, version });
  const password = props.passwordSecret === undefined ? undefined : 'example';
  const router = new FrrRouter(app, 'frr', { asn: 64513, cluster, password });
  new CiliumLB(app, 'pool', { cilium, cidrs: ['172.28.200.0/24'] });
  new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [router], nodeSelector: { bgp: 'yes' }, ...props });
  new HostSetup(app, 'host');
}

const kindsOf = (files: Record<string, string>) =>
  parseAllDocuments(files['bgp.k8s.yaml']).map((document) => document.toJS().kind);
const refusals = (version: string, props: Partial<BgpPeeringProps>) =>
  saidOf((app) => lab(app, version, props)).errors.join('\n');

describe('a CiliumBGPPeeringPolicy by choice', () => {
  it('is tried on every release', () => {
    assert.deepEqual(
      VERSIONS.map((version) => version.replace(/\.\d+$/, '')),
      allReleases().map(({ minor }) => minor),
    );
  });

  it.each(OF_BOTH)('is the only object of BGP with Cilium %s, and the router does not see the choice', (of) => {
    const said = { passwordSecret: 'bgp-password', multihop: 2 };
    const made = (peeringPolicy: boolean) => synth((app) => lab(app, of, { ...said, peeringPolicy }));
    const [newer, older] = [made(false), made(true)];
    assert.deepEqual(
      synth((app) => lab(app, of, said)),
      newer,
    );
    assert.deepEqual(kindsOf(older), ['CiliumBGPPeeringPolicy']);
    assert.deepEqual(kindsOf(newer), ['CiliumBGPClusterConfig', 'CiliumBGPPeerConfig', 'CiliumBGPAdvertisement']);
    const differing = Object.keys(newer).filter((file) => newer[file] !== older[file]);
    assert.deepEqual(differing.sort(), ['bgp.k8s.yaml', 'host/objects', 'host/up.sh']);
    const waits = (files: Record<string, string>) => files['host/up.sh'].match(/crd\/ciliumbgp[a-z]+/g);
    assert.deepEqual(waits(older), ['crd/ciliumbgppeeringpolicies']);
    assert.deepEqual(
      waits(newer)?.sort(),
      ['crd/ciliumbgpadvertisements', 'crd/ciliumbgpclusterconfigs', 'crd/ciliumbgppeerconfigs'].sort(),
    );
  });

  it('has the addresses of Services that are announced, and communities of those from pools', () => {
    const policy = (advertise: Advertisement[]) =>
      parseAllDocuments(
        synth((app) => lab(app, '1.18.4', { peeringPolicy: true, advertise }))['bgp.k8s.yaml'],
      )[0].toJS().spec.virtualRouters[0];
    const addresses = [ServiceAddress.LOAD_BALANCER_IP, ServiceAddress.EXTERNAL_IP];
    assert.deepEqual(policy([Advertisement.services({ addresses })]).serviceAdvertisements, [
      'LoadBalancerIP',
      'ExternalIP',
    ]);
    const plain = policy([Advertisement.services({ communities: ['64512:1'] })]);
    assert.equal(plain.serviceAdvertisements, undefined);
    assert.deepEqual(plain.neighbors[0].advertisedPathAttributes, [
      { selectorType: 'CiliumLoadBalancerIPPool', communities: { standard: ['64512:1'] } },
    ]);
  });

  it.each(VERSIONS.slice(5))('is refused with Cilium %s, which does not read it', (version) => {
    assert.match(
      refusals(version, { peeringPolicy: true }),
      /peeringPolicy true: with Cilium 1\.\d+ there is no CiliumBGPPeeringPolicy to write \(1\.14, .*1\.18 have one/,
    );
  });

  it.each(VERSIONS.slice(0, 2))('cannot be turned off with Cilium %s, which has no other kind', (version) => {
    assert.match(
      refusals(version, { peeringPolicy: false }),
      /peeringPolicy false: with Cilium 1\.\d+ there is no CiliumBGPClusterConfig to write \(1\.16, .*1\.20 have one/,
    );
    assert.deepEqual(kindsOf(synth((app) => lab(app, version, { peeringPolicy: true }))), ['CiliumBGPPeeringPolicy']);
  });

  it.each<[string, Partial<BgpPeeringProps>, RegExp]>([
    [
      'settings of single nodes',
      { nodeOverrides: [{ nodeName: 'k3d-lab-server-0', routerId: '192.0.2.1' }] },
      /nodeOverrides: a CiliumBGPPeeringPolicy has no BGP settings of single nodes: leave it out, or leave out peer/,
    ],
    [
      'two advertisements of Services',
      { advertise: [Advertisement.services(), Advertisement.services()] },
      /advertise: a CiliumBGPPeeringPolicy has no second advertisement of Services/,
    ],
    [
      'aggregation',
      { advertise: [Advertisement.services({ aggregationLengthIpv4: 24 })] },
      /advertise\[0\]: a CiliumBGPPeeringPolicy has no aggregation of routes/,
    ],
    [
      'communities of addresses that are from no pool',
      {
        advertise: [Advertisement.services({ addresses: [ServiceAddress.EXTERNAL_IP], communities: ['64512:1'] })],
      },
      /advertise\[0\]: a CiliumBGPPeeringPolicy has no attributes of addresses that are from no pool/,
    ],
    [
      'labels of an advertisement',
      { advertisementLabels: { advertise: 'bgp' } },
      /advertisementLabels .*: are of no use in a CiliumBGPPeeringPolicy, which selects no advertisement: leave them/,
    ],
    [
      'names of what it has not',
      { names: { peerConfig: 'peer' } },
      /names\.peerConfig "peer": is of no use in a CiliumBGPPeeringPolicy/,
    ],
    [
      'an AS number that is known later',
      { localAsn: Unknown.named('ASN') },
      /localAsn "\$\{ASN\}": is known only later, and is not written so into a CiliumBGPPeeringPolicy/,
    ],
  ])('has no place for %s', (_, props, wanted) => {
    assert.match(refusals('1.18.4', { peeringPolicy: true, ...props }), wanted);
  });

  it('is refused once for each cause', () => {
    const features = (version: string, options: ServiceAdvertisementOptions) =>
      [...refusals(version, { advertise: [Advertisement.services(options)] }).matchAll(/has no (.*?) \(/g)].map(
        ([, feature]) => feature,
      );
    const addresses = [ServiceAddress.EXTERNAL_IP];
    const communities = ['64512:1'];
    const choice = 'choice between the addresses of Services';
    assert.deepEqual(features('1.15.19', { addresses, communities }), [choice]);
    assert.deepEqual(features('1.14.1', { addresses, communities }), ['communities and local preference', choice]);
    const wellKnownCommunities = [WellKnownCommunity.NO_EXPORT];
    assert.deepEqual(features('1.14.1', { wellKnownCommunities }), ['well-known communities']);
    assert.deepEqual(features('1.15.19', { wellKnownCommunities }), ['well-known communities']);
  });

  it('finds no default gateways, and takes no addresses that are known later', () => {
    const build = (gateway: (app: App) => ReturnType<typeof BgpRouter.fromDefaultGateway>) => (app: App) => {
      const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.18.4' });
      new BgpPeering(app, 'bgp', { cilium, peeringPolicy: true, localAsn: 64512, peers: [gateway(app)] });
    };
    assert.match(
      saidOf(build((app) => BgpRouter.fromDefaultGateway(app, 'gw', { asn: 64513 }))).errors.join(),
      /peer gw: a CiliumBGPPeeringPolicy has no default gateways as peers/,
    );
    const later = Unknown.named('ROUTER');
    assert.match(
      saidOf(build((app) => BgpRouter.fromAttributes(app, 'gw', { asn: 64513, addresses: [later] }))).errors.join(),
      /is known only later, and a CiliumBGPPeeringPolicy takes no such address/,
    );
  });

  it('silences the cluster config of the same nodes, which is said', () => {
    const { warnings } = saidOf((app) => {
      lab(app, '1.18.4', { peeringPolicy: true });
      const cilium = CiliumInstall.fromAttributes(app, 'same', { version: '1.18.4' });
      const other = BgpRouter.fromAttributes(app, 'other', { asn: 64514, addresses: ['172.28.0.9'] });
      new BgpPeering(app, 'newer', { cilium, localAsn: 64512, peers: [other] });
    });
    assert.match(warnings.join('\n'), /newer does nothing on nodes that CiliumBGPPeeringPolicy bgp selects too/);
  });
});
