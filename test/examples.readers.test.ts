import { App, Chart } from 'cdk8s';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import {
  Backend,
  BgpPeering,
  BgpRouter,
  CiliumLB,
  GatewayAddress,
  HttpRoute,
  HubbleRoute,
  SharedGateway,
} from '../lib';
import { acceptedByReaders, Expected } from './support/readers';
import { Files, readTree } from './support/snapshot';
import { inTemporary, synth } from './support/synth';

/** Which Cilium an example is for, and what kubectl finds in it. */
const EXAMPLES: Record<string, Expected> = {
  'standalone-charts': {
    ciliumVersion: '1.18.4',
    objects: [
      'ciliumloadbalancerippool.cilium.io/addresses',
      'ciliumbgpclusterconfig.cilium.io/bgp',
      'ciliumbgppeerconfig.cilium.io/bgp',
      'ciliumbgpadvertisement.cilium.io/bgp',
      'httproute.gateway.networking.k8s.io/docs',
      'httproute.gateway.networking.k8s.io/hubble',
      'gateway.gateway.networking.k8s.io/internal',
    ],
  },
  'cdk8s-plus': {
    ciliumVersion: '1.19.4',
    objects: [
      'ciliumloadbalancerippool.cilium.io/public-address',
      'ciliumloadbalancerippool.cilium.io/addresses',
      'namespace/shop',
      'gateway.gateway.networking.k8s.io/public',
      'deployment.apps/web',
      'service/web',
      'httproute.gateway.networking.k8s.io/shop',
    ],
  },
  'production-gateway': {
    ciliumVersion: '1.19.4',
    objects: [
      'ciliumloadbalancerippool.cilium.io/public-address',
      'ciliumloadbalancerippool.cilium.io/addresses',
      'tlsroute.gateway.networking.k8s.io/imaps',
      'gateway.gateway.networking.k8s.io/public',
      'httproute.gateway.networking.k8s.io/public-redirect',
      'service/accounts',
      'referencegrant.gateway.networking.k8s.io/allow-shop-to-accounts',
      'service/web',
      'httproute.gateway.networking.k8s.io/shop',
      'grpcroute.gateway.networking.k8s.io/cart',
    ],
  },
  'existing-cluster': {
    ciliumVersion: '1.20.2',
    objects: [
      'ciliumloadbalancerippool.cilium.io/web-address',
      'ciliumloadbalancerippool.cilium.io/addresses',
      'ciliumbgpclusterconfig.cilium.io/bgp',
      'ciliumbgppeerconfig.cilium.io/bgp',
      'ciliumbgpadvertisement.cilium.io/bgp',
      'httproute.gateway.networking.k8s.io/blog',
      'gateway.gateway.networking.k8s.io/web',
    ],
  },
  'two-routers': {
    ciliumVersion: '1.20.2',
    objects: [
      'ciliumloadbalancerippool.cilium.io/web-address',
      'ciliumloadbalancerippool.cilium.io/addresses',
      'ciliumbgpclusterconfig.cilium.io/bgp',
      'ciliumbgppeerconfig.cilium.io/bgp',
      'ciliumbgpadvertisement.cilium.io/bgp',
      'httproute.gateway.networking.k8s.io/blog',
      'gateway.gateway.networking.k8s.io/web',
    ],
  },
  'bird-router': {
    ciliumVersion: '1.20.2',
    objects: [
      'ciliumloadbalancerippool.cilium.io/web-address',
      'ciliumloadbalancerippool.cilium.io/addresses',
      'ciliumbgpclusterconfig.cilium.io/bgp',
      'ciliumbgppeerconfig.cilium.io/bgp',
      'ciliumbgpadvertisement.cilium.io/bgp',
      'httproute.gateway.networking.k8s.io/blog',
      'gateway.gateway.networking.k8s.io/web',
    ],
  },
  'kind-cluster': {
    ciliumVersion: '1.20.2',
    objects: [
      'ciliumloadbalancerippool.cilium.io/web-address',
      'ciliumloadbalancerippool.cilium.io/addresses',
      'ciliumbgpclusterconfig.cilium.io/bgp',
      'ciliumbgppeerconfig.cilium.io/bgp',
      'ciliumbgpadvertisement.cilium.io/bgp',
      'httproute.gateway.networking.k8s.io/blog',
      'gateway.gateway.networking.k8s.io/web',
    ],
  },
  'dual-stack': {
    ciliumVersion: '1.20.2',
    dualStack: true,
    objects: [
      'ciliumloadbalancerippool.cilium.io/web-address',
      'ciliumloadbalancerippool.cilium.io/web-address6',
      'ciliumloadbalancerippool.cilium.io/addresses',
      'ciliumloadbalancerippool.cilium.io/addresses6',
      'ciliumbgpclusterconfig.cilium.io/bgp',
      'ciliumbgppeerconfig.cilium.io/bgp',
      'ciliumbgpadvertisement.cilium.io/bgp',
      'ciliumbgppeerconfig.cilium.io/bgp-ipv6',
      'httproute.gateway.networking.k8s.io/hubble',
      'gateway.gateway.networking.k8s.io/web',
    ],
  },
  'l2-announcements': {
    ciliumVersion: '1.20.2',
    objects: [
      'ciliumloadbalancerippool.cilium.io/web-address',
      'ciliumloadbalancerippool.cilium.io/addresses',
      'httproute.gateway.networking.k8s.io/hubble',
      'ciliuml2announcementpolicy.cilium.io/l2',
      'gateway.gateway.networking.k8s.io/web',
    ],
  },
  'caddy-edge': {
    ciliumVersion: '1.20.2',
    objects: [
      'ciliumloadbalancerippool.cilium.io/shop-address',
      'ciliumloadbalancerippool.cilium.io/tools-address',
      'ciliumloadbalancerippool.cilium.io/addresses',
      'ciliumbgpclusterconfig.cilium.io/bgp',
      'ciliumbgppeerconfig.cilium.io/bgp',
      'ciliumbgpadvertisement.cilium.io/bgp',
      'gateway.gateway.networking.k8s.io/shop',
      'httproute.gateway.networking.k8s.io/storefront',
      'gateway.gateway.networking.k8s.io/tools',
      'httproute.gateway.networking.k8s.io/hooks',
    ],
  },
  'talos-unifi': {
    ciliumVersion: '1.20.2',
    objects: [
      'ciliumloadbalancerippool.cilium.io/web-address',
      'ciliumloadbalancerippool.cilium.io/addresses',
      'ciliumbgpclusterconfig.cilium.io/bgp',
      'ciliumbgppeerconfig.cilium.io/bgp',
      'ciliumbgpadvertisement.cilium.io/bgp',
      'httproute.gateway.networking.k8s.io/photos',
      'gateway.gateway.networking.k8s.io/web',
    ],
  },
  'nginx-edge': {
    ciliumVersion: '1.20.2',
    objects: [
      'ciliumloadbalancerippool.cilium.io/shop-address',
      'ciliumloadbalancerippool.cilium.io/addresses',
      'ciliumbgpclusterconfig.cilium.io/bgp',
      'ciliumbgppeerconfig.cilium.io/bgp',
      'ciliumbgpadvertisement.cilium.io/bgp',
      'tcproute.gateway.networking.k8s.io/sql',
      'gateway.gateway.networking.k8s.io/shop',
      'httproute.gateway.networking.k8s.io/storefront',
    ],
  },
  'envoy-gateway': {
    ciliumVersion: '1.20.2',
    objects: [
      'ciliumloadbalancerippool.cilium.io/external-address',
      'ciliumloadbalancerippool.cilium.io/addresses',
      'ciliumbgpclusterconfig.cilium.io/bgp',
      'ciliumbgppeerconfig.cilium.io/bgp',
      'ciliumbgpadvertisement.cilium.io/bgp',
      'gateway.gateway.networking.k8s.io/external',
      'httproute.gateway.networking.k8s.io/external-redirect',
      'envoyproxy.gateway.envoyproxy.io/envoy',
      'httproute.gateway.networking.k8s.io/photos',
    ],
  },
  'escape-hatch': {
    ciliumVersion: '1.19.4',
    objects: [
      'ciliumloadbalancerippool.cilium.io/addresses',
      'ciliumbgpclusterconfig.cilium.io/bgp',
      'ciliumbgppeerconfig.cilium.io/bgp',
      'ciliumbgpadvertisement.cilium.io/bgp',
      'httproute.gateway.networking.k8s.io/docs',
      'ciliumloadbalancerippool.cilium.io/printers',
    ],
  },
};

/** Runs an example as its cdk8s.yaml does, and reads what it wrote. */
function run(example: string): Files {
  return inTemporary((directory) => {
    execFileSync('node', ['--require', 'tsx/cjs', 'main.ts'], {
      cwd: join('examples', example),
      env: { ...process.env, CDK8S_OUTDIR: directory },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    return readTree(directory);
  });
}

it('every example is tested', () => {
  const folders = [...readdirSync('examples', { withFileTypes: true })].filter((entry) => entry.isDirectory());
  // Those in other languages are the business of languages.test.ts.
  assert.deepEqual(
    folders.map((entry) => entry.name).sort(),
    [...Object.keys(EXAMPLES), 'go', 'java', 'python'].sort(),
  );
  assert.deepEqual([...readdirSync('__snapshots__/examples')].sort(), Object.keys(EXAMPLES).sort());
});

for (const [example, expected] of Object.entries(EXAMPLES)) {
  describe(`examples/${example}`, () => {
    const directory = `examples/${example}`;
    it('writes what was read and found right', () => expect(run(example)).toMatchFiles(directory));
    acceptedByReaders(() => join('__snapshots__', directory), expected);
  });
}

describe('each chart alone, in an app with nothing else of this library', () => {
  const kinds = (files: Files) =>
    Object.entries(files).map(([file, text]) => [
      file,
      parseAllDocuments(text).map((doc) => (doc as any).toJSON().kind),
    ]);
  const gateway = (app: App) => SharedGateway.fromAttributes(app, 'gateway', { name: 'public', namespace: 'infra' });

  it('CiliumLB', () => {
    const files = synth((app) => new CiliumLB(app, 'alone', { cidrs: ['192.0.2.0/24'] }));
    assert.deepEqual(kinds(files), [['alone.k8s.yaml', ['CiliumLoadBalancerIPPool']]]);
  });

  it('BgpPeering', () => {
    const files = synth((app) => {
      const router = BgpRouter.fromAttributes(app, 'router', { asn: 64496, addresses: ['192.0.2.1'] });
      new BgpPeering(app, 'alone', { localAsn: 64500, peers: [router] });
    });
    assert.deepEqual(kinds(files), [
      ['alone.k8s.yaml', ['CiliumBGPClusterConfig', 'CiliumBGPPeerConfig', 'CiliumBGPAdvertisement']],
    ]);
  });

  it('SharedGateway', () => {
    const files = synth((app) => new SharedGateway(app, 'alone', { addresses: [GatewayAddress.of('203.0.113.10')] }));
    assert.deepEqual(kinds(files), [['alone.k8s.yaml', ['Gateway']]]);
  });

  it('HubbleRoute', () => {
    const files = synth((app) => new HubbleRoute(app, 'alone', { gateway: gateway(app) }));
    assert.deepEqual(kinds(files), [['alone.k8s.yaml', ['HTTPRoute']]]);
  });

  it('HttpRoute, in a chart of the app', () => {
    const files = synth(
      (app) =>
        new HttpRoute(new Chart(app, 'alone'), 'route', {
          gateway: gateway(app),
          backend: Backend.fromName('web', 80),
        }),
    );
    assert.deepEqual(kinds(files), [['alone.k8s.yaml', ['HTTPRoute']]]);
  });
});
