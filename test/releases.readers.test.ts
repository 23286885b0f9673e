import { App } from 'cdk8s';
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, it } from '@jest/globals';
import { unless } from './support/unless';
import { releaseOf } from '../lib/release/table';
import { helmNeeds, renderCilium } from './readers/helm';
import { checkObjects, crdFolders, kubernetesNeeds } from './readers/kubernetes';
import { missing } from './readers/requires';
import { ciliumVersions } from './readers/upstream';
import { dualStack, ipv6Only } from './support/families';
import { synthLab } from './support/lab';
import { productionGateway } from './support/production';
import { checkZone, zonesNeeds } from './readers/zones';
import { acceptedByReaders } from './support/readers';
import { inTemporary } from './support/synth';

unless(missing(kubernetesNeeds)).describe('a production gateway on every release', () => {
  for (const version of ciliumVersions()) {
    it(`${version}: the API server takes every object`, () => {
      inTemporary((outdir) => {
        const app = new App({ outdir });
        productionGateway(app, { cilium: { version } });
        app.synth();
        if (!missing(zonesNeeds)) checkZone(join(outdir, 'host/zones/example.com.zone'), 'example.com');
        const manifests = readdirSync(outdir)
          .filter((file) => file.endsWith('.yaml'))
          .map((file) => join(outdir, file));
        checkObjects(
          manifests,
          crdFolders(
            version,
            releaseOf(version).gatewayApi.version.slice(1),
            isStandard(version) ? 'standard' : 'experimental',
          ),
        );
      });
    });
  }
});

/** Whether every CRD that the release goes with is of the standard channel. */
function isStandard(version: string): boolean {
  return releaseOf(version).gatewayApi.crds.experimental.length === 0;
}

unless(missing([...kubernetesNeeds, ...helmNeeds])).describe('the lab on every release, one property changed', () => {
  for (const version of ciliumVersions()) {
    it(`${version}: the API server takes every object, and the chart knows every value`, () => {
      const outdir = synthLab(version);
      const manifests = readdirSync(outdir)
        .filter((file) => file.endsWith('.yaml'))
        .map((file) => join(outdir, file));
      checkObjects(manifests, crdFolders(version, releaseOf(version).gatewayApi.version.slice(1)));
      renderCilium(join(outdir, 'host/cilium-values.yml'), version, { kubeVersion: '1.33.0' });
    });
  }
});

unless(missing([...kubernetesNeeds, ...helmNeeds])).describe('both families, and IPv6 alone, on every release', () => {
  for (const version of ciliumVersions()) {
    const release = releaseOf(version);
    const families: Record<string, { build: (app: App) => void; ipv4: string; ipv6: string; gateway: string[] }> = {
      'dual-stack': {
        build: (app) => dualStack(app, version, release.gatewayHasBothFamilies),
        ipv4: 'true',
        ipv6: 'true',
        gateway: ['172.28.201.37', ...(release.gatewayHasBothFamilies ? [':'] : [])],
      },
      'IPv6 alone': {
        build: (app) => ipv6Only(app, version),
        ipv4: 'false',
        ipv6: 'true',
        gateway: ['2001:db8:80::25'],
      },
    };
    for (const [name, { build, ipv4, ipv6, gateway }] of Object.entries(families)) {
      it(`${version}, ${name}: the API server takes every object, and the chart knows every value`, () => {
        inTemporary((outdir) => {
          const app = new App({ outdir });
          build(app);
          app.synth();
          const manifests = readdirSync(outdir)
            .filter((file) => file.endsWith('.yaml'))
            .map((file) => join(outdir, file));
          checkObjects(
            manifests,
            crdFolders(version, release.gatewayApi.version.slice(1), isStandard(version) ? 'standard' : 'experimental'),
          );
          const config = renderCilium(join(outdir, 'host/cilium-values.yml'), version, { kubeVersion: '1.33.0' }).find(
            ({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === 'cilium-config',
          ).data;
          assert.deepEqual(
            [config['enable-ipv4'], config['enable-ipv6'], config['k8s-require-ipv6-pod-cidr']],
            [ipv4, ipv6, 'true'],
          );
          // Tunnels between IPv6 addresses came with 1.18: before, nodes have routes to each other.
          const isTunnel = config['routing-mode'] !== 'native' && config.tunnel !== 'disabled';
          assert.equal(
            isTunnel,
            ipv4 === 'true' || config['underlay-protocol'] === 'ipv6',
            JSON.stringify(config['routing-mode']),
          );
          const hosts = readFileSync(join(outdir, 'host/hosts'), 'utf8')
            .split('\n')
            .filter((line) => line.endsWith(' www.example.com'));
          assert.deepEqual(
            hosts.map((line, i) => line.includes(gateway[i])),
            gateway.map(() => true),
          );
        });
      });
    }
  }
});

describe('a cluster of IPv6 alone', () => {
  const outdir = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-six-'));
  afterAll(() => rmSync(outdir, { recursive: true, force: true }));
  const app = new App({ outdir });
  ipv6Only(app, '1.20.2');
  app.synth();
  acceptedByReaders(() => outdir, {
    ciliumVersion: '1.20.2',
    objects: [
      'ciliumbgpclusterconfig.cilium.io/bgp',
      'ciliumbgppeerconfig.cilium.io/bgp',
      'ciliumbgpadvertisement.cilium.io/bgp',
      'ciliumloadbalancerippool.cilium.io/web-address',
      'ciliumloadbalancerippool.cilium.io/pool',
      'gateway.gateway.networking.k8s.io/web',
      'httproute.gateway.networking.k8s.io/site',
    ],
  });
});
