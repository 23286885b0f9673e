import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ApiObject, Chart, Testing } from 'cdk8s';
import { parse } from 'yaml';
import * as cilium114 from '../imports/cilium-1.14/cilium.io';
import * as cilium119 from '../imports/cilium-1.19/cilium.io';
import * as gateway07 from '../imports/gateway-api-0.7/gateway.networking.k8s.io';
import * as gateway16 from '../imports/gateway-api-1.6/gateway.networking.k8s.io';
import * as gatewayX16 from '../imports/gateway-api-1.6/gateway.networking.x-k8s.io';
import { missing, program } from './readers/requires';
import { ciliumCrds, gatewayApiCrds } from './readers/upstream';

const ROOT = resolve(__dirname, '..');
const IMPORTS = join(ROOT, 'imports');
const skip = missing([program('go', 'install Go, https://go.dev/doc/install')]);

describe('imports/ is what scripts/import.ts makes of the CRDs', () => {
  let out: string;
  before(() => void (out = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-imports-'))));
  after(() => rmSync(out, { recursive: true }));

  test('byte for byte', { skip }, () => {
    execFileSync(process.execPath, ['--require', 'tsx/cjs', 'scripts/import.ts', '--out', out], { cwd: ROOT });
    const made = readTree(out);
    const committed = readTree(IMPORTS);
    const differing = [...new Set([...made.keys(), ...committed.keys()])]
      .filter((file) => made.get(file) !== committed.get(file))
      .map((file) => `${file} (${!made.has(file) ? 'left over' : !committed.has(file) ? 'missing' : 'changed'})`);
    assert.deepEqual(differing.sort(), [], 'imports/ is out of date, run `npm run import`');
  });
});

describe('L1s', () => {
  const synth = (make: (chart: Chart) => ApiObject) => {
    const chart = new Chart(Testing.app(), 'test');
    make(chart);
    const [object] = Testing.synth(chart);
    return object;
  };

  test('pools', () => {
    const metadata = { name: 'pool' };
    assert.deepEqual(
      synth(
        (c) => new cilium114.CiliumLoadBalancerIpPool(c, 'a', { metadata, spec: { cidrs: [{ cidr: '10.0.0.0/24' }] } }),
      ),
      {
        apiVersion: 'cilium.io/v2alpha1',
        kind: 'CiliumLoadBalancerIPPool',
        metadata,
        spec: { cidrs: [{ cidr: '10.0.0.0/24' }] },
      },
    );
    const spec = { blocks: [{ cidr: '10.0.0.0/24' }] };
    assert.deepEqual(
      synth((c) => new cilium119.CiliumLoadBalancerIpPool(c, 'a', { metadata, spec })),
      { apiVersion: 'cilium.io/v2', kind: 'CiliumLoadBalancerIPPool', metadata, spec },
    );
    assert.equal(
      synth((c) => new cilium119.CiliumLoadBalancerIpPoolV2Alpha1(c, 'a', { metadata, spec })).apiVersion,
      'cilium.io/v2alpha1',
    );
  });

  test('BGP', () => {
    const metadata = { name: 'bgp' };
    const policy = {
      virtualRouters: [{ localAsn: 64512, neighbors: [{ peerAddress: '10.0.0.1/32', peerAsn: 64513 }] }],
    };
    assert.deepEqual(
      synth((c) => new cilium114.CiliumBgpPeeringPolicy(c, 'a', { metadata, spec: policy })),
      {
        apiVersion: 'cilium.io/v2alpha1',
        kind: 'CiliumBGPPeeringPolicy',
        metadata,
        spec: { virtualRouters: [{ localASN: 64512, neighbors: [{ peerAddress: '10.0.0.1/32', peerASN: 64513 }] }] },
      },
    );
    const cluster = {
      bgpInstances: [{ name: 'i', localAsn: 64512, peers: [{ name: 'p', peerAddress: '10.0.0.1', peerAsn: 64513 }] }],
    };
    assert.deepEqual(
      synth((c) => new cilium119.CiliumBgpClusterConfig(c, 'a', { metadata, spec: cluster })),
      {
        apiVersion: 'cilium.io/v2',
        kind: 'CiliumBGPClusterConfig',
        metadata,
        spec: {
          bgpInstances: [
            { name: 'i', localASN: 64512, peers: [{ name: 'p', peerAddress: '10.0.0.1', peerASN: 64513 }] },
          ],
        },
      },
    );
  });

  for (const [set, l1, apiVersion] of [
    ['0.7', gateway07, 'v1beta1'],
    ['1.6', gateway16, 'v1'],
  ] as const) {
    test(`Gateway and HTTPRoute of Gateway API ${set}`, () => {
      const metadata = { name: 'g', namespace: 'n' };
      const gateway = { gatewayClassName: 'cilium', listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }] };
      assert.deepEqual(
        synth((c) => new l1.Gateway(c, 'a', { metadata, spec: gateway })),
        { apiVersion: `gateway.networking.k8s.io/${apiVersion}`, kind: 'Gateway', metadata, spec: gateway },
      );
      const route = { parentRefs: [{ name: 'g' }], rules: [{ backendRefs: [{ name: 's', port: 80 }] }] };
      assert.deepEqual(
        synth((c) => new l1.HttpRoute(c, 'a', { metadata, spec: route })),
        { apiVersion: `gateway.networking.k8s.io/${apiVersion}`, kind: 'HTTPRoute', metadata, spec: route },
      );
    });
  }

  test('the class without a suffix is the newest version', () => {
    assert.equal(gateway07.GatewayV1Alpha2.GVK.apiVersion, 'gateway.networking.k8s.io/v1alpha2');
    assert.equal(gateway07.ReferenceGrant.GVK.apiVersion, 'gateway.networking.k8s.io/v1beta1');
    assert.equal(gateway16.ReferenceGrant.GVK.apiVersion, 'gateway.networking.k8s.io/v1');
    assert.equal(gateway16.TlsRoute.GVK.apiVersion, 'gateway.networking.k8s.io/v1');
    assert.equal(gatewayX16.XMesh.GVK.apiVersion, 'gateway.networking.x-k8s.io/v1alpha1');
  });
});

describe('facts', () => {
  test('scope, versions and channels', () => {
    const pool = kinds('cilium-1.19')['cilium.io/v2alpha1/CiliumLoadBalancerIPPool'];
    assert.deepEqual([pool.plural, pool.scope, pool.storage], ['ciliumloadbalancerippools', 'Cluster', false]);
    assert.match(pool.deprecationWarning, /v2alpha1/);
    assert.equal(kinds('cilium-1.14')['cilium.io/v2/CiliumLoadBalancerIPPool'], undefined);

    const gateway = kinds('gateway-api-1.6');
    assert.deepEqual(Object.keys(gateway['gateway.networking.k8s.io/v1/TLSRoute'].schemas), [
      'standard',
      'experimental',
    ]);
    assert.deepEqual(Object.keys(gateway['gateway.networking.k8s.io/v1alpha2/TLSRoute'].schemas), ['experimental']);
  });

  test('what L1s drop: ranges, patterns, defaults, CEL rules', () => {
    const router = property(
      schema('cilium-1.14', 'cilium.io/v2alpha1/CiliumBGPPeeringPolicy'),
      'spec',
      'virtualRouters',
    );
    assert.deepEqual([router.minItems, property(router.items, 'localASN').maximum], [1, 4294967295]);
    assert.equal(property(router.items, 'neighbors').items.properties.peerPort.default, 179);

    const listeners = property(schema('gateway-api-1.6', 'gateway.networking.k8s.io/v1/Gateway'), 'spec', 'listeners');
    assert.deepEqual(listeners['x-kubernetes-list-map-keys'], ['name']);
    assert.ok(
      listeners['x-kubernetes-validations'].some((rule: { rule: string }) => rule.rule.includes('self.all(l1')),
    );
    assert.match('*.example.com', new RegExp(property(listeners.items, 'hostname').pattern));
  });

  for (const [set, version] of [
    ['cilium-1.14', '1.14.1'],
    ['gateway-api-1.6', '1.6.1'],
  ]) {
    test(`${set}: nothing but descriptions is lost`, { skip }, () => {
      const channels = set.startsWith('cilium') ? ['standard'] : ['standard', 'experimental'];
      for (const channel of channels) {
        const folder = set.startsWith('cilium') ? ciliumCrds(version) : gatewayApiCrds(version, channel as 'standard');
        const files = readdirSync(folder, { recursive: true })
          .map(String)
          .filter((file) => /^(v2.*\/|[^_]+_)[a-z]+\.yaml$/.test(file));
        assert.ok(files.length > 3, folder);
        for (const file of files) {
          const { group, names, versions } = parse(readFileSync(join(folder, file), 'utf8')).spec;
          for (const version of versions) {
            const key = `${group}/${version.name}/${names.kind}`;
            assert.equal(kinds(set)[key]?.schemas[channel] !== undefined, version.served, key);
            if (!version.served) continue;
            // Properties called `description` are objects, descriptions are strings.
            const expected = JSON.parse(JSON.stringify(version.schema.openAPIV3Schema), (name, value) =>
              name === 'description' && typeof value === 'string' ? undefined : value,
            );
            assert.deepEqual(schema(set, key, channel), expected, key);
          }
        }
      }
    });
  }
});

function kinds(set: string): Record<string, any> {
  return JSON.parse(readFileSync(join(IMPORTS, set, 'index.json'), 'utf8')).kinds;
}

function schema(set: string, key: string, channel = 'standard'): any {
  return JSON.parse(readFileSync(join(IMPORTS, 'schemas', kinds(set)[key].schemas[channel]), 'utf8'));
}

function property(parent: any, ...path: string[]): any {
  return path.reduce((node, name) => node.properties[name], parent);
}

function readTree(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(folder.length + 1), readFileSync(file, 'utf8')];
    }),
  );
}
