// L2 announcements on every release: the API server takes the policy, and the chart turns the feature on.
import { App } from 'cdk8s';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import { unless } from './support/unless';
import {
  CiliumInstall,
  CiliumLB,
  Cluster,
  HaproxyEdge,
  L2Announcement,
  Services,
  SharedGateway,
  Backend,
} from '../lib';
import { releaseOf } from '../lib/release/table';
import { helmNeeds, renderCilium } from './readers/helm';
import { checkObjects, crdFolders, kubernetesNeeds } from './readers/kubernetes';
import { missing } from './readers/requires';
import { ciliumVersions } from './readers/upstream';
import { saidOf } from './support/said';
import { inTemporary, synth } from './support/synth';

const NODES = [
  { name: 'node-1', addresses: ['192.0.2.11'], labels: { edge: 'yes' } },
  { name: 'node-2', addresses: ['192.0.2.12'] },
];

unless(missing([...kubernetesNeeds, ...helmNeeds])).describe('L2 announcements', () => {
  for (const version of ciliumVersions()) {
    it(`${version}: the API server takes the policy, and the chart turns them on`, () => {
      inTemporary((outdir) => {
        const app = new App({ outdir });
        const cilium = new CiliumInstall(app, 'cilium', {
          cluster: Cluster.fromAttributes(app, 'cluster', { name: 'lab', nodes: NODES }),
          version,
        });
        new L2Announcement(app, 'all', { cilium });
        new L2Announcement(app, 'some', {
          cilium,
          services: Services.withLabels({ expose: 'lan' }),
          nodeSelector: { edge: 'yes' },
          interfaces: ['^eth[0-9]+$', '^bond0$'],
          loadBalancerIps: false,
          externalIps: true,
        });
        app.synth();
        const crds = crdFolders(version, releaseOf(version).gatewayApi.version.slice(1));
        const policies = checkObjects(
          ['all', 'some'].map((name) => join(outdir, `${name}.k8s.yaml`)),
          crds,
        );
        assert.deepEqual(
          policies.map(({ kind }) => kind),
          ['CiliumL2AnnouncementPolicy', 'CiliumL2AnnouncementPolicy'],
        );
        const objects = renderCilium(join(outdir, 'host/cilium-values.yml'), version, {
          kubeVersion: '1.33.0',
        }) as any[];
        const { data } = objects.find(
          ({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === 'cilium-config',
        );
        assert.equal(data['enable-l2-announcements'], 'true');
        assert.match(data['kube-proxy-replacement'], /^(true|strict)$/);
        // Without these the agent cannot take part in the election.
        const role = objects.find(({ kind, metadata }) => kind === 'ClusterRole' && metadata.name === 'cilium');
        assert.ok(
          [role, ...objects.filter(({ kind }) => kind === 'Role')].some(({ rules }) =>
            rules.some(
              ({ apiGroups, resources }: any) =>
                apiGroups.includes('coordination.k8s.io') && resources.includes('leases'),
            ),
          ),
        );
      });
    });
  }
});

describe('pools of a family that nobody answers for', () => {
  const pool = (version: string, cidr: string) =>
    saidOf((app) => {
      const cilium = new CiliumInstall(app, 'cilium', { version, values: { ipv6: { enabled: true } } });
      new CiliumLB(app, 'pools', { cilium, cidrs: [cidr] });
      new L2Announcement(app, 'l2', { cilium });
    }).warnings.join('\n');

  it('IPv6, where the release answers ARP alone', () => {
    assert.match(
      pool('1.18.4', '2001:db8::/120'),
      /nodes of Cilium 1\.18 answer for IPv4 alone \(1\.19, 1\.20 for IPv6 too\).*\(pool-family-unannounced\)/,
    );
    assert.equal(pool('1.19.4', '2001:db8::/120'), '');
    assert.equal(pool('1.18.4', '192.0.2.0/24'), '');
  });
});

describe('HAProxy before nodes that answer', () => {
  const retries = (l2announcements: object | undefined) => {
    const files = synth((app) => {
      const cilium = new CiliumInstall(app, 'cilium', { values: l2announcements && { l2announcements } });
      const pool = new CiliumLB(app, 'pools', { cilium, cidrs: ['192.0.2.0/24'] });
      new L2Announcement(app, 'l2', { cilium });
      const gateway = new SharedGateway(app, 'web', { cilium, addresses: [pool.reserve(10)] });
      gateway.addRoute('site', { hostnames: ['www.example.com'], backend: Backend.fromName('site', 80) });
      new HaproxyEdge(app, 'edge', { gateways: [gateway] });
    });
    return /^    retries (\d+)$/m.exec(files['host/haproxy.cfg'])?.[1];
  };

  it('tries for as long as another node needs to take over', () => {
    assert.equal(retries(undefined), '24');
    assert.equal(retries({ leaseDuration: '3s', leaseRenewDeadline: '1s', leaseRetryPeriod: '200ms' }), '4');
    assert.equal(retries({ leaseDuration: '1m0.5s' }), '70');
    // What Go does not read is for the agent to refuse.
    assert.equal(retries({ leaseDuration: 'soon' }), '24');
  });
});
