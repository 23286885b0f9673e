// kind itself makes what KindCluster says, with a Docker that only takes notes.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import { App } from 'cdk8s';
import fc from 'fast-check';
import { parse, parseAllDocuments } from 'yaml';
import { CiliumInstall, FrrRouter, HostSetup, KindCluster, KindClusterProps, NeighborDiscovery } from '../lib';
import { readNodes } from '../lib/programs/kind/nodes';
import { kindNeeds, readKindConfig } from './readers/kind';
import { missing } from './readers/requires';
import { inTemporary, synth } from './support/synth';
import { unless } from './support/unless';
import { SEED } from './support/random-cases';

const files = (props: KindClusterProps, more: (app: App, cluster: KindCluster) => void = () => {}) =>
  synth((app) => {
    const cluster = new KindCluster(app, 'lab', props);
    new CiliumInstall(app, 'cilium', { cluster });
    new HostSetup(app, 'host');
    more(app, cluster);
  });

const intents = fc.record({
  controlPlanes: fc.integer({ min: 1, max: 3 }),
  workers: fc.integer({ min: 0, max: 3 }),
  apiPort: fc.integer({ min: 1024, max: 65535 }),
  ipv6: fc.option(fc.constant({}), { nil: undefined }),
  nodeLabels: fc.dictionary(
    fc.stringMatching(/^[a-z]([-a-z0-9]{0,8}[a-z0-9])?$/),
    fc.constantFrom('a', 'true', 'no', '1', '1e3', '', '0x10'),
    { maxKeys: 3 },
  ),
});

describe('KindCluster', () => {
  unless(missing(kindNeeds)).it('kind makes the nodes, networks and labels that were asked for', () => {
    fc.assert(
      fc.property(intents, (intent) => {
        const written = files(intent);
        const text = written['host/kind-config.yml'];
        const { containers, kubeadm } = inTemporary((folder) => {
          writeFileSync(join(folder, 'kind.yml'), text);
          return readKindConfig(join(folder, 'kind.yml'), 'other');
        });
        const nodes = readNodes(parse(text));
        const balancer = intent.controlPlanes > 1 ? ['lab-external-load-balancer'] : [];
        assert.deepEqual(Object.keys(containers).sort(), [...nodes.map(({ name }) => name), ...balancer].sort());
        for (const options of Object.values(containers)) assert.equal(options[options.indexOf('--net') + 1], 'other');
        const published = containers[balancer[0] ?? 'lab-control-plane'];
        assert.ok(published.includes(`--publish=127.0.0.1:${intent.apiPort}:6443/TCP`), published.join(' '));
        const values = parse(written['host/cilium-values.yml']);
        for (const { name, labels } of nodes) {
          const [cluster, init] = parseAllDocuments(kubeadm[name]).map((document) => document.toJSON());
          assert.equal(cluster.controlPlaneEndpoint, `${values.k8sServiceHost}:${values.k8sServicePort}`);
          const { podSubnet, serviceSubnet } = parse(text).networking;
          assert.deepEqual(cluster.networking, { podSubnet, serviceSubnet });
          assert.equal(podSubnet.split(',').length, intent.ipv6 ? 2 : 1);
          const told = String(init.nodeRegistration.kubeletExtraArgs['node-labels']).split(',').filter(Boolean);
          const { 'node-role.kubernetes.io/control-plane': _, ...own } = labels;
          assert.deepEqual(
            told.sort(),
            Object.entries(own)
              .map(([key, value]) => `${key}=${value}`)
              .sort(),
          );
          assert.deepEqual(own, { ...intent.nodeLabels });
          assert.ok(init.skipPhases.includes('addon/kube-proxy'));
        }
      }),
      { numRuns: 20, seed: SEED },
    );
  });

  unless(missing(kindNeeds)).it('kind refuses what is no config', () => {
    const text = files({})['host/kind-config.yml'];
    inTemporary((folder) => {
      const file = join(folder, 'kind.yml');
      writeFileSync(file, text.replace('disableDefaultCNI', 'disableCNI'));
      assert.throws(() => readKindConfig(file), /disableCNI not found/);
    });
  });

  it('the scripts make, start and remove it, in the Docker network of the program', () => {
    const written = files({ workers: 1, network: { name: 'net' } });
    assert.match(
      written['host/up.sh'],
      /slowly 'kind has made the cluster' env KIND_EXPERIMENTAL_DOCKER_NETWORK=net kind create cluster --config kind-config\.yml/,
    );
    assert.match(written['host/up.sh'], /run docker start lab-control-plane lab-worker$/m);
    assert.match(written['host/down.sh'], /run kind delete cluster --name lab/);
    assert.match(written['host/up.sh'], /kubectl --context kind-lab get --raw \/readyz/);
  });

  it('a router cannot list nodes whose addresses nobody knows, and hears which cluster has them', () => {
    assert.throws(
      () =>
        files({}, (app, cluster) => {
          new FrrRouter(app, 'frr', { cluster, asn: 64513, neighbors: NeighborDiscovery.EXPLICIT });
        }),
      /kind has no addresses of nodes that are known\s+before they run: k3d has/,
    );
  });
});
