import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { unless } from './support/unless';
import { ApiObject, Chart, JsonPatch, Testing } from 'cdk8s';
import { parse } from 'yaml';
import * as cilium from '../imports/cilium.io';
import * as gateways from '../imports/gateway.networking.k8s.io';
import * as experiments from '../imports/gateway.networking.x-k8s.io';
import { missing, program } from './readers/requires';
import { ciliumCrds, gatewayApiCrds } from './readers/upstream';

const ROOT = resolve(__dirname, '..');
const IMPORTS = join(ROOT, 'imports');
const skip = missing([program('go')]);

describe('imports/ is what scripts/import.ts makes of the CRDs', () => {
  let out: string;
  beforeAll(() => void (out = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-imports-'))));
  afterAll(() => rmSync(out, { recursive: true }));

  unless(skip).test('byte for byte', () => {
    const folders = ['--out', join(out, 'imports'), '--l1s', join(out, 'bench/l1s')];
    execFileSync(process.execPath, ['--require', 'tsx/cjs', 'scripts/import.ts', ...folders], { cwd: ROOT });
    const made = readTree(out);
    const committed = new Map<string, string>(
      ['imports', 'bench/l1s'].flatMap((folder) =>
        [...readTree(join(ROOT, folder))].map(([file, text]) => [`${folder}/${file}`, text] as const),
      ),
    );
    const differing = [...new Set([...made.keys(), ...committed.keys()])]
      .filter((file) => made.get(file) !== committed.get(file))
      .map((file) => `${file} (${!made.has(file) ? 'left over' : !committed.has(file) ? 'missing' : 'changed'})`);
    assert.deepEqual(differing.sort(), [], 'imports/ is out of date, run `npm run import`');
  });
});

describe('typed constructs', () => {
  const synth = (make: (chart: Chart) => ApiObject) => {
    const chart = new Chart(Testing.app(), 'test');
    make(chart);
    const [object] = Testing.synth(chart);
    return object;
  };

  test('write what they are given, in the newest version', () => {
    const metadata = { name: 'pool' };
    const spec = { blocks: [{ cidr: '10.0.0.0/24' }] };
    assert.deepEqual(
      synth((c) => new cilium.CiliumLoadBalancerIPPool(c, 'a', { metadata, spec })),
      { apiVersion: 'cilium.io/v2', kind: 'CiliumLoadBalancerIPPool', metadata, spec },
    );
  });

  test('write the version that they are given, with fields of old releases', () => {
    const spec = { virtualRouters: [{ localASN: 64512, neighbors: [{ peerAddress: '10.0.0.1/32', peerASN: 64513 }] }] };
    const pool = { cidrs: [{ cidr: '10.0.0.0/24' }] };
    assert.deepEqual(synth((c) => new cilium.CiliumBGPPeeringPolicy(c, 'a', { spec })).spec, spec);
    assert.deepEqual(
      synth((c) => new cilium.CiliumLoadBalancerIPPool(c, 'a', { apiVersion: 'cilium.io/v2alpha1', spec: pool })),
      {
        apiVersion: 'cilium.io/v2alpha1',
        kind: 'CiliumLoadBalancerIPPool',
        metadata: { name: 'test-a-c8284566' },
        spec: pool,
      },
    );
  });

  test('keep JSON patches', () => {
    const object = synth((c) => {
      const route = new gateways.HTTPRoute(c, 'a', { spec: {} });
      route.addJsonPatch(JsonPatch.add('/spec/anything', 1));
      return route;
    });
    assert.deepEqual(object.spec, { anything: 1 });
  });

  test('stand for every kind', () => {
    const made = new Set(Object.keys({ ...cilium, ...gateways, ...experiments }));
    const served = readdirSync(IMPORTS)
      .filter((name) => existsSync(join(IMPORTS, name, 'index.json')))
      .flatMap((set) => Object.keys(kinds(set)).map((key) => key.split('/')[2]));
    assert.deepEqual([...made].sort(), [...new Set(served)].sort());
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

  test('what types do not say: ranges, patterns, defaults, CEL rules', () => {
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
    ['cilium-1.14', '1.14.19'],
    ['gateway-api-1.6', '1.6.1'],
    ['gateway-api-1.7', '1.7.0'],
  ]) {
    unless(skip).test(`${set}: nothing but descriptions is lost`, () => {
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
