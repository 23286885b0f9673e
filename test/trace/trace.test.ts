// What trace says of the lab and of the examples, as they are and with something broken in them.
import assert from 'node:assert/strict';
import { describe, expect, it } from '@jest/globals';
import type { Place } from '../../lib/programs/edge/hop';
import { type Files, readTree } from '../support/snapshot';
import { LEADS_TO, twoGateways } from '../network/two-gateways';
import { synth } from '../support/synth';
import { readWorld } from '../../lib/commands/trace/world';
import { ask, edited, leadsTo, statusOf } from './ask';
import { Case, EDGES, REQUESTS, ROUTERS, ROUTES, UNPLAYED } from './cases';

const LAB = readTree('__snapshots__/main');
const GROUPS: Record<string, readonly Case[]> = {
  requests: REQUESTS,
  edge: EDGES,
  routes: ROUTES,
  router: ROUTERS,
  rest: UNPLAYED,
};

/** Without the numbers of lines, which change with each comment of a file. */
function withoutLines(text: string): string {
  return text.replace(/(\.(?:yaml|yml|cfg|conf|map)|hosts):\d+$/gm, '$1');
}

/** What stands where it stops. */
function lineAt(files: Files, place: Place | undefined): string {
  return place?.line === undefined ? '' : `> ${files[place.file].split('\n')[place.line - 1].trim()}\n`;
}

describe('the lab, as it is and broken', () => {
  for (const [group, cases] of Object.entries(GROUPS)) {
    for (const one of cases) {
      it(`${group}: ${one.what}: ${one.status}`, () => {
        const found = ask(edited(LAB, one.edits ?? []), one);
        assert.deepEqual([statusOf(found), found.stop?.stage], [one.status, one.stage], found.text);
      });
    }
  }

  it('says so in words', () => {
    const texts = Object.entries(GROUPS).map(([group, cases]) => {
      const said = cases
        .map((one) => {
          const files = edited(LAB, one.edits ?? []);
          const { text, stop } = ask(files, one);
          return `# ${one.what}\n${withoutLines(text)}${lineAt(files, stop?.place)}`;
        })
        .join('\n');
      return [`${group}.txt`, said];
    });
    expect(Object.fromEntries(texts.sort())).toMatchFiles('trace/lab');
    for (const [, text] of texts)
      for (const line of text.split('\n')) assert.ok(line.length <= 80 || /^[#>] /.test(line), line);
  });
});

describe('two gateways behind one HAProxy', () => {
  for (const names of [0, 150]) {
    it(`each host leads to its route, exact names before wildcards, with ${names} names more${names > 0 ? ', in maps' : ''}`, () => {
      const files = synth((app) => twoGateways(app, names));
      assert.equal('host/hosts.map' in files, names > 0);
      for (const [host, route] of Object.entries(LEADS_TO)) assert.equal(leadsTo(files, host), route, host);
    });
  }
});

describe('the examples', () => {
  const EXAMPLES: Record<string, string[]> = {
    'dual-stack': ['http://hubble.example.com/'],
    'existing-cluster': ['http://blog.example.com/'],
    'escape-hatch': ['http://docs.example.com/'],
    'standalone-charts': ['http://docs.example.com/'],
    'bird-router': ['http://blog.example.com/'],
    'cdk8s-plus': ['http://shop.example.com/'],
    'two-routers': ['http://blog.example.com/'],
    'l2-announcements': ['http://hubble.example.com/'],
    'production-gateway': [
      'http://www.example.com/a',
      'https://www.example.com/a',
      'https://example.com/account/x',
      'https://www.example.com/cart?x=1',
      'https://mail.example.net/',
      'POST https://cart.example.com/example.v1.Cart/Add',
      'https://cart.example.com/',
      'https://www.example.net/',
      'http://mail.example.net:443/',
    ],
  };
  it('say where their requests go', () => {
    expect(
      Object.fromEntries(
        Object.entries(EXAMPLES)
          .sort()
          .map(([example, urls]) => {
            const files = readTree(`__snapshots__/examples/${example}`);
            const said = urls.map((words) =>
              withoutLines(
                ask(files, { url: words.split(' ').at(-1)!, method: words.includes(' ') ? words.split(' ')[0] : 'GET' })
                  .text,
              ),
            );
            return [`${example}.txt`, said.join('\n')];
          }),
      ),
    ).toMatchFiles('trace/examples');
  });

  it('dual-stack: either family leads there', () => {
    const files = edited(readTree('__snapshots__/examples/dual-stack'), [
      ['host/haproxy.cfg', /.*server web 172.*\n/, ''],
    ]);
    const { hops, answer } = ask(files, { url: 'http://hubble.example.com/' });
    assert.equal(answer.by, 'service');
    assert.deepEqual(
      hops.find(({ stage }) => stage === 'nodes')?.nodes?.map(({ address }) => address),
      ['fd54:692e:3e8f::2', 'fd54:692e:3e8f::3', 'fd54:692e:3e8f::4'],
    );
    const withoutV6 = edited(files, [
      ['host/frr/frr.conf', /^ipv6 prefix-list CILIUM-POOLS seq \d+ permit .*\n/gm, ''],
    ]);
    assert.equal(ask(withoutV6, { url: 'http://hubble.example.com/' }).stop?.stage, 'router');
  });

  it('dual-stack: where one family is gone, HAProxy asks the other address', () => {
    const files = edited(readTree('__snapshots__/examples/dual-stack'), [
      ['host/frr/frr.conf', /^ip prefix-list CILIUM-POOLS seq \d+ permit .*\n/gm, ''],
    ]);
    const { hops, answer } = ask(files, { url: 'http://hubble.example.com/' });
    assert.equal(answer.by, 'service');
    assert.match(hops.find(({ stage }) => stage === 'server')!.value, /^web-2, /);
  });

  it('L2 announcements: by a policy for the Service, on nodes that there are', () => {
    const files = readTree('__snapshots__/examples/l2-announcements');
    const policy = Object.keys(files).find((file) => /^kind: CiliumL2AnnouncementPolicy/m.test(files[file]))!;
    const stage = (text: string | RegExp, by: string, file = policy) =>
      ask(edited(files, [[file, text, by]]), { url: 'http://hubble.example.com/' }).stop?.stage;
    assert.equal(stage('loadBalancerIPs: true', 'loadBalancerIPs: false'), 'nodes');
    assert.equal(stage('operator: NotIn', 'operator: In'), 'nodes');
    assert.equal(stage('  serviceSelector:', '  nodeSelector: { matchLabels: { a: b } }\n  serviceSelector:'), 'nodes');
    assert.equal(
      stage(/l2announcements:\n  enabled: true/, 'l2announcements:\n  enabled: false', 'host/cilium-values.yml'),
      'nodes',
    );
  });

  it('a Gateway that was made elsewhere: who has its address, is no verdict', () => {
    const files = edited(readTree('__snapshots__/main'), [
      ['shared-gw.k8s.yaml', 'kind: Gateway', 'kind: GatewayElsewhere'],
      ['host/haproxy.cfg', '172.50.201.37:80', '198.51.100.1:80'],
    ]);
    assert.deepEqual(ask(files, { url: 'http://hubble.example.com/' }).answer, { by: 'unknown' });
  });

  it('two routers: both have the password, or neither', () => {
    const files = edited(readTree('__snapshots__/examples/two-routers'), [
      ['host/frr/frr.conf', / neighbor CILIUM password .*\n/, ''],
    ]);
    assert.match(ask(files, { url: 'http://blog.example.com/' }).stop!.message, /Secret bgp-password/);
  });
});

describe('the release', () => {
  const release = (files: Files, texts: { path: string; text: string }[] = []) => {
    const { version, isGuessed } = readWorld(new Map(Object.entries(files)), undefined, texts);
    return isGuessed ? undefined : version;
  };
  const helmRelease = (version: string) =>
    'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: cilium }\nspec: { chart: { spec: { ' +
    `chart: cilium, version: ${version} } } }\n`;

  it('is the one that check finds, in manifests and in other files', () => {
    assert.equal(release({ 'a.yaml': helmRelease('1.17.4') }), '1.17.4');
    assert.equal(release({ 'a.yaml': '{}' }, [{ path: 'up.sh', text: 'cilium install --version 1.16.5\n' }]), '1.16.5');
    assert.equal(release({ 'a.yaml': '{}' }), undefined);
    const root =
      'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: a }\nspec: { path: ';
    assert.equal(
      release({
        'root.yaml': `${root}./flux }\n`,
        'flux/a.yaml': `${root}./apps }\n`,
        'apps/a.yaml': helmRelease('1.17.4'),
        'old/a.yaml': helmRelease('1.19.4'),
      }),
      '1.17.4',
    );
  });

  it('is that of the Helm values that synth wrote', () => {
    const header = '# Values of the Helm chart cilium 1.18.4, written';
    assert.equal(release({ 'host/cilium-values.yml': `${header}\na: 1\n` }), '1.18.4');
  });
});
