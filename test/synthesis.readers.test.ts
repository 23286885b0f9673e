import { ApiObject, App, Chart, Testing, YamlOutputType } from 'cdk8s';
import { Construct } from 'constructs';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { Backend, BgpPeering, CiliumLB, FrrRouter, HostSetup, K3dCluster, SharedGateway } from '../lib';
import { readTree } from './support/snapshot';
import { inTemporary, synth } from './support/synth';

/** An app with a comment above an object, which not every way of writing files has room for. */
function small(app: App): void {
  const cluster = new K3dCluster(app, 'cluster', { image: 'rancher/k3s:v1.33.5-k3s1', token: 'secret' });
  const router = new FrrRouter(app, 'frr', { cluster, asn: 64513 });
  const pools = new CiliumLB(app, 'pools', { cidrs: cluster.poolNetworks });
  new SharedGateway(app, 'gw', { addresses: [pools.reserve(1)] });
  new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
  new HostSetup(app, 'host');
}

describe('synthesis under a plain App', () => {
  it('writes host files beside the manifests', () => {
    const files = Object.keys(synth(small));
    assert.deepEqual(
      files.filter((file) => !file.startsWith('host/')),
      ['bgp.k8s.yaml', 'gw.k8s.yaml', 'pools.k8s.yaml'],
    );
    assert.ok(files.includes('host/frr/frr.conf') && files.includes('host/up.sh'));
  });

  it('gives scripts their run bit, and files with a secret to their owner alone', () => {
    inTemporary((outdir) => {
      const app = new App({ outdir });
      small(app);
      app.synth();
      const mode = (file: string) => (statSync(join(outdir, 'host', file)).mode & 0o777).toString(8);
      assert.equal(mode('up.sh'), '755');
      assert.equal(mode('k3d-entrypoint-cilium.sh'), '755');
      assert.equal(mode('k3d-config.yml'), '600');
      assert.equal(mode('README.md'), '644');
    });
  });

  it('writes the same bytes again, over files that are there', () => {
    inTemporary((outdir) => {
      const run = () => {
        const app = new App({ outdir });
        small(app);
        app.synth();
        app.synth();
        return readTree(outdir);
      };
      assert.deepEqual(run(), run());
    });
  });

  for (const [name, yamlOutputType] of Object.entries(YamlOutputType).filter(
    ([, value]) => typeof value === 'number',
  )) {
    it(`works with ${name}, and up.sh names manifests that exist`, () => {
      const files = synth(small, { yamlOutputType: yamlOutputType as YamlOutputType });
      const manifests = Object.keys(files).filter((file) => !file.startsWith('host/'));
      const kinds = manifests.flatMap((file) =>
        parseAllDocuments(files[file]).map((doc) => (doc as any).toJSON()?.kind),
      );
      assert.deepEqual(kinds.sort(), [
        'CiliumBGPAdvertisement',
        'CiliumBGPClusterConfig',
        'CiliumBGPPeerConfig',
        'CiliumLoadBalancerIPPool',
        'CiliumLoadBalancerIPPool',
        'Gateway',
      ]);
      const named = [...files['host/up.sh'].matchAll(/ -f (\.\.\S*)/g)].map((match) =>
        match[1].replace(/^\.\.\/?/, ''),
      );
      assert.ok(named.length > 0);
      for (const file of named)
        assert.ok(
          file === '' || manifests.some((manifest) => manifest === file || manifest.startsWith(`${file}/`)),
          file,
        );
    });
  }

  it('keeps the numbers that cdk8s gives to files of dependent charts', () => {
    const files = synth((app) => {
      small(app);
      const first = app.node.findChild('bgp') as Chart;
      first.addDependency(app.node.findChild('pools'));
    });
    assert.deepEqual(
      Object.keys(files).filter((file) => file.endsWith('.yaml')),
      ['0000-gw.k8s.yaml', '0001-pools.k8s.yaml', '0002-bgp.k8s.yaml'],
    );
    assert.match(files['host/up.sh'], /-f \.\.\/0001-pools\.k8s\.yaml -f \.\.\/0002-bgp\.k8s\.yaml/);
  });

  it('Testing.synth and synthYaml write nothing', () => {
    inTemporary((outdir) => {
      const app = Testing.app({ outdir });
      small(app);
      assert.equal(Testing.synth(app.node.findChild('pools') as Chart).length, 2);
      app.synthYaml();
      assert.deepEqual([...readdirSync(outdir)], []);
    });
  });

  it('a failing validation of anyone writes nothing and leaves what was there', () => {
    inTemporary((outdir) => {
      mkdirSync(join(outdir, 'host'));
      writeFileSync(join(outdir, 'host', 'up.sh'), 'before');
      const app = new App({ outdir });
      small(app);
      new Construct(app, 'last').node.addValidation({ validate: () => ['no'] });
      assert.throws(() => app.synth(), /\[last\] no/);
      assert.deepEqual(readTree(outdir), { 'host/up.sh': 'before' });
    });
  });

  it('an object that cannot be serialised writes nothing', () => {
    inTemporary((outdir) => {
      const app = new App({ outdir });
      small(app);
      const chart = new Chart(app, 'broken');
      new ApiObject(chart, 'object', { apiVersion: 'v1', kind: 'ConfigMap', data: { key: new Date() } });
      assert.throws(() => app.synth(), /broken/);
      assert.ok(!existsSync(join(outdir, 'host')));
    });
  });

  it('reads the objects once a synth, however many charts there are', () => {
    inTemporary((outdir) => {
      const app = new App({ outdir });
      small(app);
      let reads = 0;
      for (let i = 0; i < 20; i++) {
        const chart = new Chart(app, `chart-${i}`);
        const object = new ApiObject(chart, 'object', {
          apiVersion: 'cilium.io/v2',
          kind: 'CiliumCIDRGroup',
          metadata: { name: 'x' },
          spec: { externalCIDRs: ['192.0.2.0/24'] },
        });
        const original = object.toJson.bind(object);
        object.toJson = () => {
          reads++;
          return original();
        };
      }
      app.synth();
      assert.equal(reads, 20);
    });
  });

  it('a chart with a toJson of its own keeps it', () => {
    class Marked extends Chart {
      toJson() {
        return [...super.toJson(), { apiVersion: 'v1', kind: 'Marker' }];
      }
    }
    const files = synth((app) => {
      small(app);
      new ApiObject(new Marked(app, 'marked'), 'object', { apiVersion: 'v1', kind: 'ConfigMap' });
    });
    assert.match(files['marked.k8s.yaml'], /kind: Marker/);
  });

  it('a changed tree is read anew by the next synth', () => {
    inTemporary((outdir) => {
      const app = new App({ outdir });
      const pools = new CiliumLB(app, 'pools', { cidrs: ['192.0.2.0/24'] });
      new HostSetup(app, 'host');
      app.synth();
      pools.addPool('more', { cidrs: ['198.51.100.0/24'] });
      app.synth();
      assert.match(readTree(outdir)['pools.k8s.yaml'], /198\.51\.100\.0/);
      assert.match(readTree(outdir)['host/verify.sh'], /address pool more/);
    });
  });

  it('joined with nothing between, as cdk8s synth --stdout does, the files keep every object', () => {
    const files = synth((app) => {
      for (const id of ['a', 'b', 'c'])
        new SharedGateway(app, id).addRoute('route', { backend: Backend.fromName('x', 80) });
    });
    const kinds = parseAllDocuments(Object.values(files).join('')).map((doc) => (doc as any).toJSON()?.kind);
    assert.deepEqual(kinds, ['Gateway', 'HTTPRoute', 'Gateway', 'HTTPRoute', 'Gateway', 'HTTPRoute']);
  });

  it('cdk8s synth --stdout of the lab keeps every object', () => {
    const stream = execFileSync('node_modules/.bin/cdk8s', ['synth', '--stdout'], {
      encoding: 'utf8',
      env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false' },
    });
    const kinds = parseAllDocuments(stream).map((doc) => (doc as any).toJSON()?.kind);
    assert.equal(kinds.length, 6);
  });
});
