import { App, YamlOutputType } from 'cdk8s';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  BgpPeering,
  CheckName,
  Checks,
  CiliumInstall,
  CiliumLB,
  Cluster,
  GatewayAddress,
  OpnsenseRouter,
  SharedGateway,
} from '../../lib';
import { HOST_RULES } from '../../lib/programs/checked';
import { CHECKS } from '../../lib/checks/table';
import { POLICIES } from '../../lib/tree/policies';
import { checksPage } from '../../scripts/checks-page';
import { checkFiles } from '../cli/tree';
import { saidOf } from '../support/said';
import { inTemporary, synth } from '../support/synth';
import { TRIPS } from './trips';

/** The findings of a synth: what goes to stderr and what cdk8s reports. */
function findings(build: (app: App) => void): string[] {
  const { warnings, errors } = saidOf(build);
  return [...warnings, ...errors];
}

/** What the app says that trips a check; asked for once each. */
const tripped = new Map<string, string[]>();
function trippedBy(check: string): string[] {
  const found = tripped.get(check) ?? findings(TRIPS[check]);
  tripped.set(check, found);
  return found;
}

/** Two routers with one id also write the same files; an API version that is not served is also refused. */
const COMPANIONS: Record<string, string[]> = {
  'router-ids-collide': ['one-of-each'],
  'release-mismatch': ['object-refused'],
};

const nameOf = (finding: string) => /\(([a-z-]+)\)$/.exec(finding)?.[1];

describe('every check', () => {
  it('has an app that trips it, and no two have one name', () => {
    assert.deepEqual(CHECKS.map((check) => check.name).sort(), Object.keys(TRIPS).sort());
  });

  it('has a line in lib/tree/policies.ts, which says what it may conclude from a tree of YAML', () => {
    assert.deepEqual(CHECKS.map(({ name }) => name).sort(), Object.keys(POLICIES).sort());
  });

  for (const check of CHECKS) {
    it(`${check.name} is tripped by its app, and nothing else is`, () => {
      const found = trippedBy(check.name);
      assert.ok(found.length > 0, 'nothing was found');
      for (const finding of found)
        assert.ok([check.name, ...(COMPANIONS[check.name] ?? [])].includes(nameOf(finding)!), finding);
      assert.equal(
        found.every((finding) => finding.startsWith('warning: ')),
        check.level === 'warning',
      );
    });

    it(`${check.name} can be switched off by name`, () => {
      const found = findings((app) => {
        TRIPS[check.name](app);
        Checks.disable(app, check.name as CheckName, 'for a test');
      });
      assert.deepEqual(
        found.filter((finding) => nameOf(finding) === check.name),
        [],
      );
    });
  }

  it('is off for the written files too, where the program switched it off', () => {
    // Two files of one name are never written.
    const written = CHECKS.filter(({ name }) => ![name, ...(COMPANIONS[name] ?? [])].includes('one-of-each'));
    const found = written.flatMap(({ name }) => {
      const files = synth((app) => {
        TRIPS[name](app);
        for (const off of [name, ...(COMPANIONS[name] ?? [])]) Checks.disable(app, off as CheckName, 'for a test');
      });
      return checkFiles(files).findings.flatMap(({ check, object }) => (object ? [`${name}: ${check}`] : []));
    });
    assert.deepEqual(found, []);
  });

  it('says path, value and fix: every message as it was read and found right', () => {
    const messages = CHECKS.map(
      (check) =>
        `${check.name}\n${trippedBy(check.name)
          .map((finding) => `    ${finding}`)
          .join('\n')}\n`,
    );
    expect({ 'messages.txt': messages.join('\n') }).toMatchFiles('checks');
  });

  it('has its page in docs/checks.md: npm run docs writes it anew', () => {
    assert.equal(readFileSync('docs/checks.md', 'utf8'), checksPage());
  });
});

describe('switching off', () => {
  it('shows in the header of the manifest that it concerns, and in the README of the host', () => {
    inTemporary((outdir) => {
      const app = new App({ outdir });
      TRIPS['pool-holds-node'](app);
      Checks.disable(app.node.findChild('pools'), CheckName.POOL_HOLDS_NODE, 'the node moves next week');
      app.synth();
      assert.match(
        readFileSync(`${outdir}/pools.k8s.yaml`, 'utf8'),
        /# Check pool-holds-node is off at pools: the node moves next week/,
      );
    });
  });

  for (const yamlOutputType of [
    YamlOutputType.FILE_PER_APP,
    YamlOutputType.FILE_PER_CHART,
    YamlOutputType.FILE_PER_RESOURCE,
    YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE,
  ])
    it(`is a comment above the objects that it concerns, which check reads: ${yamlOutputType}`, () => {
      const files = synth(
        (app) => {
          new CiliumLB(app, 'one', { cidrs: ['198.51.100.0/24'] });
          const two = new CiliumLB(app, 'two', { cidrs: ['198.51.100.0/25'] });
          two.addPool('other', { cidrs: ['203.0.113.0/24'] });
          Checks.disable(two, CheckName.POOLS_OVERLAP, 'one of them is off by turns');
        },
        { yamlOutputType },
      );
      const texts = Object.values(files).join('');
      assert.equal(texts.split('# cdk8s-cilium: ignore pools-overlap one of them is off by turns\n').length, 2);
      const { findings, ignored } = checkFiles(files);
      assert.deepEqual([findings, ignored.map(({ object }) => object)], [[], ['CiliumLoadBalancerIPPool two']]);
      const ofApp = synth(
        (app) => {
          for (const id of ['one', 'two']) new CiliumLB(app, id, { cidrs: ['198.51.100.0/24'] });
          Checks.disable(app, CheckName.POOLS_OVERLAP, 'one of them is off by turns');
        },
        { yamlOutputType },
      );
      for (const text of Object.values(ofApp))
        assert.match(text, /^# cdk8s-cilium: ignore-file pools-overlap one of them is off by turns$/m);
      assert.deepEqual(checkFiles(ofApp).findings, []);
    });

  const twins = HOST_RULES.flatMap(({ twin }) => (twin === undefined ? [] : [twin]));
  for (const name of [...new Set(twins)].filter((one) => one !== 'proxy-protocol-one-side'))
    it(`is a comment in the file of a router or a proxy, which check reads: ${name}`, () => {
      const files = synth((app) => {
        TRIPS[name](app);
        Checks.disable(app, name as CheckName, 'known --> here');
      });
      const { findings, ignored } = checkFiles(files);
      assert.deepEqual(findings, []);
      for (const { check, file } of ignored) {
        assert.equal(HOST_RULES.find((rule) => rule.name === check)?.twin, name);
        assert.match(files[file], new RegExp(`^[!#] cdk8s-cilium: ignore-file ${check} known --> here$`, 'm'));
      }
      assert.ok(ignored.length > 0);
    });

  it('is there too where it is off for the peering alone', () => {
    const files = synth((app) => {
      TRIPS['password-one-side'](app);
      Checks.disable(app.node.findChild('bgp'), CheckName.PASSWORD_ONE_SIDE, 'the router gets its password by hand');
    });
    assert.deepEqual(checkFiles(files).findings, []);
  });

  it('is a comment of XML for OPNsense', () => {
    const files = synth((app) => {
      const cluster = Cluster.fromAttributes(app, 'cluster', {
        name: 'rack',
        nodeNetworks: ['192.0.2.0/24'],
        nodes: [{ name: 'node-1', addresses: ['192.0.2.11'] }],
      });
      const accept = ['198.51.100.0/25'];
      const router = new OpnsenseRouter(app, 'fw', { cluster, asn: 64513, addresses: ['192.0.2.1'], accept });
      new CiliumLB(app, 'pools', { cidrs: ['198.51.100.0/24'] });
      new BgpPeering(app, 'bgp', { localAsn: 64512, peers: [router] });
      Checks.disable(router, CheckName.FILTER_MISSES_POOL, 'the rest -- is for later');
    });
    const text = files['host/fw/opnsense/config.xml'];
    assert.match(text, /^<!-- cdk8s-cilium: ignore-file opnsense-pool-filtered-partly the rest - - is for later -->$/m);
    const { findings, ignored } = checkFiles(files);
    assert.deepEqual([findings, ignored.map(({ check }) => check)], [[], ['opnsense-pool-filtered-partly']]);
  });

  it('is a comment in the files of charts that write themselves', () => {
    class Own extends CiliumLB {
      override toJson() {
        return super.toJson().map((one) => ({ ...one, metadata: { ...one.metadata, labels: { own: 'yes' } } }));
      }
    }
    const files = synth((app) => {
      for (const id of ['one', 'two']) new Own(app, id, { cidrs: ['198.51.100.0/24'] });
      Checks.disable(app, CheckName.POOLS_OVERLAP, 'one of them is off by turns');
    });
    assert.match(Object.values(files).join(''), /own: "?yes/);
    assert.deepEqual(checkFiles(files).findings, []);
  });

  it('tells check of an address whose pool the program says to be elsewhere', () => {
    const files = synth((app) => {
      new CiliumLB(app, 'pools', { cidrs: ['198.51.100.0/24'] });
      new SharedGateway(app, 'gw', { addresses: [GatewayAddress.of('192.0.2.7')] });
    });
    assert.match(
      files['gw.k8s.yaml'],
      /# cdk8s-cilium: ignore gateway-address-in-no-pool a pool outside of the program/,
    );
    assert.deepEqual(checkFiles(files).findings, []);
  });

  it('a name that is none is refused with the near one', () => {
    const wrong = saidOf((app) => Checks.disable(app, 'pool-hold-node' as CheckName, 'x'));
    assert.deepEqual(wrong.errors, ['Checks.disable name "pool-hold-node": must be CheckName.POOL_HOLDS_NODE']);
  });

  it('a reason of two lines is refused', () => {
    const { errors } = saidOf((app) => Checks.disable(new CiliumInstall(app, 'cilium'), CheckName.POOL_EMPTY, 'a\nb'));
    assert.deepEqual(errors, [
      '[cilium] Checks.disable pool-empty: the reason "a\\nb": must be a line of 1 to 200 characters',
    ]);
  });
});
