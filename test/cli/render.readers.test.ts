// `check --render`, with kustomize, kubectl and Helm themselves.
import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { beforeAll, describe, it } from '@jest/globals';
import { PROGRAM_FILES } from '../../lib/commands/check/arguments';
import { check, CheckResult } from '../../lib/commands/check/check';
import { CHECK } from '../../lib/commands/check/command';
import { asSarif } from '../../lib/commands/check/sarif';
import { rendered } from '../../lib/tree/render';
import { readSources, Sources } from '../../lib/tree/sources';
import { renderers, renderersNeeds, withPrograms } from '../readers/renderers';
import { missing } from '../readers/requires';
import { find } from '../readers/tool';
import { unless } from '../support/unless';
import { broken, inTree, sourcesOf, treeNames, treePath } from './tree';
import { TWINS } from './twins';

type Files = Readonly<Record<string, string>>;
type Program = 'kustomize' | 'kubectl' | 'helm';
let all: Record<Program, string>;
const only = (...names: Program[]) => Object.fromEntries(names.map((name) => [name, all[name]]));

interface Checked extends CheckResult {
  /** The names of files that were read. */
  readonly read: readonly string[];
}

const checked = (sources: Sources): Checked => ({
  ...check(sources),
  read: sources.manifests.map(({ path }) => path),
});

/** The tree as it stands, and with what the programs make of it. */
function both(files: Files, programs: Readonly<Record<string, string>>): { raw: Checked; made: Checked } {
  return inTree(files, (directory) => {
    const sources = readSources([directory], PROGRAM_FILES, {}, directory);
    const made = checked(withPrograms(programs, () => rendered(sources, directory)));
    const said = JSON.stringify([made.findings, made.notes]);
    assert.ok(!said.includes(directory) && !said.includes(tmpdir()), `a path of this machine: ${said}`);
    return { raw: checked(sources), made };
  });
}

const shown = ({ findings }: CheckResult) => findings.map(({ check: name, file }) => `${file}: ${name}`);
const said = ({ notes }: CheckResult) => notes.map(({ file, text }) => `${file ?? ''}: ${text}`);

const pool = (cidr: string, comment = '') =>
  `apiVersion: cilium.io/v2\nkind: CiliumLoadBalancerIPPool\nmetadata: { name: a }\n${comment}spec:\n  blocks:\n` +
  `    - cidr: ${cidr}\n`;
const BGP = `apiVersion: cilium.io/v2
kind: CiliumBGPClusterConfig
metadata: { name: bgp }
spec:
  bgpInstances:
    - name: one
      localASN: 64512
      peers: [{ name: router, peerASN: 64513, peerAddress: 192.0.2.1 }]
`;
const kustomization = (resources: string, more = '') => `resources: [${resources}]\n${more}`;
const patch = (cidr: string) =>
  'patches:\n  - target: { kind: CiliumLoadBalancerIPPool }\n    patch: |\n' +
  `      - { op: replace, path: /spec/blocks/0/cidr, value: ${cidr} }\n`;

/** A base whose pool holds the router's address, and an overlay that takes another pool by a component. */
const COMPONENT: Files = {
  'base/kustomization.yaml': kustomization('bgp.yaml, pool.yaml'),
  'base/bgp.yaml': BGP,
  'base/pool.yaml': pool('192.0.2.0/24'),
  'own/kustomization.yaml':
    `kind: Component\napiVersion: kustomize.config.k8s.io/v1alpha1\n` + patch('198.51.100.0/24'),
  'apps/web/kustomization.yaml': kustomization('../../base', 'components: [../../own]\n'),
};
/** A good base, and an overlay that breaks it. */
const OVERLAY: Files = {
  ...COMPONENT,
  'base/pool.yaml': pool('198.51.100.0/24'),
  'apps/web/kustomization.yaml': kustomization('../../base', patch('192.0.2.0/24')),
};
const WEB = 'apps/web/kustomization.yaml (kustomize)';

unless(missing(renderersNeeds)).describe('check --render', () => {
  beforeAll(async () => {
    all = await renderers();
  });

  describe.each(['kustomize', 'kubectl'] as const)('%s', (program) => {
    it('what a component writes over is not held against the base', () => {
      const { raw, made } = both(COMPONENT, only(program));
      assert.deepEqual(shown(raw), ['base/pool.yaml: pool-holds-router']);
      assert.deepEqual(shown(made), []);
      assert.deepEqual(said(made), []);
      assert.ok(made.read.includes(WEB) && !made.read.includes('base/pool.yaml'), made.read.join());
    });

    it('a kustomization without an extension is built too', () => {
      const { 'apps/web/kustomization.yaml': overlay, ...rest } = OVERLAY;
      const { made } = both({ ...rest, 'apps/web/Kustomization': overlay }, only(program));
      assert.deepEqual(shown(made), ['apps/web/Kustomization (kustomize): pool-holds-router']);
    });

    it('what an overlay writes is known', () => {
      const { raw, made } = both(OVERLAY, only(program));
      assert.deepEqual(shown(raw), []);
      assert.deepEqual(shown(made), [`${WEB}: pool-holds-router`]);
      assert.equal(made.findings[0].field, '.spec.blocks[0].cidr');
    });

    it('a kustomization that it refuses is a note, and its files are read', () => {
      const files = { ...COMPONENT, 'own/kustomization.yaml': kustomization('none.yaml', 'kind: Component\n') };
      const { raw, made } = both(files, only(program));
      assert.deepEqual(shown(made), shown(raw));
      assert.deepEqual(shown(made), ['base/pool.yaml: pool-holds-router']);
      assert.match(said(made).join('\n'), /^apps\/web\/kustomization\.yaml: read as it stands: \S[^\n]*none\.yaml/);
      assert.equal(made.notes.length, 1);
    });
  });

  it('a base that one overlay cannot use is read as it stands for all', () => {
    const files = {
      ...COMPONENT,
      'apps/db/kustomization.yaml': kustomization('../../base, none.yaml'),
      'apps/own/kustomization.yaml': kustomization('pool.yaml'),
      'apps/own/pool.yaml': pool('203.0.113.0/24'),
    };
    const { made } = both(files, only('kustomize'));
    assert.deepEqual(
      said(made).map((note) => note.replace(/: .*none\.yaml.*/, '')),
      [
        'apps/db/kustomization.yaml',
        'apps/web/kustomization.yaml: read as it stands, as apps/db/kustomization.yaml is: both take the same files',
      ],
    );
    assert.deepEqual(
      made.read.filter((path) => path.endsWith(')')),
      ['apps/own/kustomization.yaml (kustomize)'],
    );
  });

  it('nothing is fetched', () => {
    for (const remote of ['https://example.com/pool.yaml', 'github.com/example/pools?ref=v1', 'example.com/pools']) {
      const files = { ...OVERLAY, 'base/kustomization.yaml': kustomization(`pool.yaml, bgp.yaml, '${remote}'`) };
      const { made } = both(files, only('kustomize', 'kubectl'));
      assert.deepEqual(shown(made), []);
      assert.match(said(made).join('\n'), /^apps\/web\/kustomization\.yaml: read as it stands: .*example/);
    }
    // What only the programs know: by HTTP, and by git.
    for (const more of [
      "patchesStrategicMerge: ['http://192.0.2.9/a.yaml']\n",
      'components: ["GitHub.com/example/pools"]\n',
    ]) {
      const files = { ...OVERLAY, 'base/kustomization.yaml': kustomization('pool.yaml, bgp.yaml', more) };
      assert.deepEqual(said(both(files, { ...only('kustomize'), git: find('git')! }).made), [
        'apps/web/kustomization.yaml: read as it stands: it takes something from elsewhere, and nothing is fetched',
      ]);
    }
    const charts = { ...OVERLAY, 'base/kustomization.yaml': kustomization('pool.yaml', 'helmCharts: [{ name: a }]\n') };
    assert.equal(
      said(both(charts, only('kustomize', 'helm')).made)[0],
      'apps/web/kustomization.yaml: read as it stands: it takes charts of Helm, and nothing is fetched',
    );
  });

  it('a comment that switches a check off holds for what is made of its object', () => {
    const comment = '# cdk8s-cilium: ignore pool-holds-router the router has its own\n';
    const files = { ...OVERLAY, 'base/pool.yaml': pool('198.51.100.0/24', comment) };
    const { made } = both(files, only('kustomize'));
    assert.deepEqual(shown(made), []);
    assert.deepEqual(
      made.ignored.map(({ check: name, file }) => `${file}: ${name}`),
      [`${WEB}: pool-holds-router`],
    );
  });

  const listener = (port: string) =>
    'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata:\n  name: {{ .Release.Name }}\n' +
    `spec:\n  gatewayClassName: cilium\n  listeners: [{ name: http, protocol: HTTP, port: ${port} }]\n`;
  const CHART: Files = {
    'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 0.1.0\n',
    'charts/web/values.yaml': 'port: 80\n',
    'charts/web/templates/gateway.yaml': listener('{{ .Values.port }}'),
  };
  const MADE = 'charts/web/Chart.yaml (helm template)';
  const application = (helm: string) =>
    'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: shop }\nspec:\n' +
    `  destination: { namespace: shop }\n  source: { path: charts/web, helm: ${helm} }\n`;
  const release = (spec: string) =>
    'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: shop, namespace: shop }\nspec:\n' +
    `  chart: { spec: { chart: ./charts/web, sourceRef: { kind: GitRepository, name: flux-system } } }\n  ${spec}\n`;

  it('what a template of a chart makes is read, with the chart’s own values', () => {
    const good = both(CHART, only('helm'));
    assert.deepEqual([shown(good.made), said(good.made)], [[], []]);
    assert.deepEqual(said(good.raw), ['charts/web/templates/gateway.yaml: not read: a template']);
    const { raw, made } = both({ ...CHART, 'charts/web/values.yaml': 'port: 70000\n' }, only('helm'));
    assert.deepEqual(shown(raw), []);
    assert.deepEqual(shown(made), [`${MADE}: object-refused`]);
    assert.equal(made.findings[0].object, 'Gateway default/web');
  });

  it('a route in values of a chart that is made is read once', () => {
    const parents = '[{ name: gw, namespace: infra, sectionName: nowhere }]';
    const files = {
      'charts/web/Chart.yaml': CHART['charts/web/Chart.yaml'],
      'charts/web/values.yaml': `route:\n  main:\n    hostnames: [a.example.com]\n    parentRefs: ${parents}\n`,
      'charts/web/templates/route.yaml':
        'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: web }\nspec:\n' +
        '  hostnames: {{ toJson .Values.route.main.hostnames }}\n' +
        '  parentRefs: {{ toJson .Values.route.main.parentRefs }}\n',
      'apps/shop.yaml': application('{}'),
      'apps/apps.yaml': application('{}').replace('charts/web', 'apps').replace('name: shop', 'name: apps'),
      'apps/gateway.yaml': listener('80, allowedRoutes: { namespaces: { from: All } }').replace(
        '{{ .Release.Name }}',
        'gw\n  namespace: infra',
      ),
    };
    const { raw, made } = both(files, only('helm'));
    assert.deepEqual(shown(raw), ['charts/web/values.yaml: route-parent-missing']);
    assert.deepEqual(shown(made), [`${MADE}: route-parent-missing`]);
    const inline = {
      ...files,
      'charts/web/values.yaml': '{}\n',
      'apps/shop.yaml': application(`{ valuesObject: { route: { main: { hostnames: [], parentRefs: ${parents} } } } }`),
    };
    assert.deepEqual(shown(both(inline, only('helm')).made), [`${MADE}: route-parent-missing`]);
  });

  it('an Application and a HelmRelease give values, where all of them are known', () => {
    for (const install of [
      application('{ valuesObject: { port: 70000 } }'),
      application('{ valueFiles: [values.yaml], values: "port: 70000" }'),
      application('{ valueFiles: [other.yaml] }'),
      release('values: { port: 70000 }'),
    ]) {
      const files = { ...CHART, 'charts/web/other.yaml': 'port: 70000\n', 'apps/shop.yaml': install };
      const { made } = both(files, only('helm'));
      assert.deepEqual(shown(made), [`${MADE}: object-refused`], install);
      assert.match(made.findings[0].object!, /shop$/);
    }
    for (const install of [
      application('{ parameters: [{ name: port, value: "80" }] }'),
      application('{ valueFiles: [none.yaml] }'),
      application('{ valueFiles: [$other/values.yaml] }'),
      application('{ valuesObject: { port: "${PORT}" } }'),
      application('{}')
        .replace('Application', 'ApplicationSet')
        .replace('  source', '  template: { spec: { source')
        .concat('} }'),
      application('{{ helm }}'),
      release('values: ${VALUES}'),
      release('valuesFrom: [{ kind: Secret, name: values }]'),
      `${release('values: {}')}---\n${application('{}')}`,
    ]) {
      const files = { ...CHART, 'charts/web/values.yaml': 'port: 70000\n', 'apps/shop.yaml': install };
      const { made } = both(files, only('helm'));
      assert.deepEqual(shown(made), [], install);
      assert.match(
        said(made).join('\n'),
        /^charts\/web\/Chart\.yaml: its templates are not rendered: (what apps\/shop\.yaml gives it is not all known|2 installations)/,
        install,
      );
    }
  });

  it('a chart counts where what installs it does', () => {
    const flux = (path: string) =>
      'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: x }\n' +
      `spec: { path: ./${path} }\n`;
    const files = {
      ...CHART,
      'clusters/a/flux.yaml': flux('clusters/a'),
      'clusters/a/apps.yaml': flux('apps'),
      'apps/shop/release.yaml': release('values: { port: 70000 }'),
      'apps/shop/kustomization.yaml': 'resources: [release.yaml]\n',
    };
    assert.deepEqual(shown(both(files, only('helm', 'kustomize')).made), [`${MADE}: object-refused`]);
    const { 'apps/shop/release.yaml': shop, ...rest } = files;
    const { made: unlisted } = both({ ...rest, 'old/release.yaml': shop }, only('helm'));
    assert.deepEqual(shown(unlisted), []);
    assert.match(said(unlisted).join('\n'), /\(helm template\): not checked: no Flux Kustomization/);
    const { made: unnamed } = both(rest, only('helm'));
    assert.match(
      said(unnamed).join('\n'),
      /its templates are not rendered: no Application and no HelmRelease here names it/,
    );
    // What a patch gives it counts, where it is known.
    const patches = (port: string) =>
      'patches:\n  - target: { kind: HelmRelease }\n    patch: |\n' +
      `      - { op: replace, path: /spec/values/port, value: ${port} }\n`;
    const list = 'resources: [release.yaml]\n';
    const good = { ...files, 'apps/shop/kustomization.yaml': list + patches('8080') };
    const { made } = both(good, only('helm', 'kustomize'));
    assert.deepEqual([shown(made), said(made)], [[], []]);
    const { made: unbuilt } = both(good, only('helm'));
    assert.deepEqual(shown(unbuilt), []);
    assert.match(said(unbuilt).join('\n'), /its templates are not rendered: what apps\/shop\/release\.yaml gives it/);
  });

  it('a chart that Helm refuses, or whose dependencies are not there, is a note', () => {
    const torn = { ...CHART, 'charts/web/templates/gateway.yaml': `${listener('80')}{{ end }}\n` };
    assert.match(
      said(both(torn, only('helm')).made)[0],
      /^charts\/web\/Chart\.yaml: its templates are not rendered: parse /,
    );
    const dependency = 'dependencies: [{ name: db, version: 1.0.0, repository: "https://charts.example.com" }]\n';
    const files = { ...CHART, 'charts/web/Chart.yaml': CHART['charts/web/Chart.yaml'] + dependency };
    const { made } = both(files, only('helm'));
    assert.match(said(made)[0], /missing in charts\/ directory: db/);
    // What lies in the chart is no chart of its own.
    const there = { ...files, 'charts/web/charts/db/Chart.yaml': 'apiVersion: v2\nname: db\nversion: 1.0.0\n' };
    assert.deepEqual(said(both(there, only('helm')).made), []);
  });

  it('a program that is not installed is one note, and the files are read', () => {
    const files = { ...COMPONENT, ...CHART, 'more/kustomization.yaml': 'resources: [a.yaml]\n', 'more/a.yaml': BGP };
    const { raw, made } = both(files, {});
    assert.deepEqual(shown(made), shown(raw));
    assert.deepEqual(made.read, raw.read);
    assert.deepEqual(
      said(made).filter((note) => !said(raw).includes(note)),
      [
        ': kustomizations are read as they stand: neither kustomize nor kubectl is installed',
        ': templates of charts are not rendered: helm is not installed',
      ],
    );
  });

  it('is an option of the command, and its findings stand beside files that are there', () => {
    inTree(OVERLAY, (directory) => {
      const run = (...words: string[]) =>
        withPrograms(only('kustomize'), () => CHECK.run([directory, ...words], () => '')) as {
          out: string;
          code: number;
        };
      assert.equal(run().code, 0);
      const { out, code } = run('--render');
      assert.equal(code, 1);
      assert.match(out, /apps\/web\/kustomization\.yaml \(kustomize\)\n +\d+: error: pool-holds-router/);
    });
    const { results } = JSON.parse(asSarif(both(OVERLAY, only('kustomize')).made, '1.0.0')).runs[0];
    assert.deepEqual(results[0].locations[0].physicalLocation, {
      artifactLocation: { uri: 'apps/web/kustomization.yaml' },
      region: { startLine: 1 },
    });
  });

  describe('the trees', () => {
    const built = (name: string) =>
      withPrograms(only('kustomize', 'helm'), () => rendered(sourcesOf(name), treePath(name))).manifests.some(
        ({ path }) => path.endsWith(')'),
      );

    it('in each that works, nothing is found when it is built', () => {
      assert.ok(treeNames().filter(built).length >= 5);
      for (const name of treeNames()) {
        const sources = withPrograms(only('kustomize', 'helm'), () => rendered(sourcesOf(name), treePath(name)));
        assert.deepEqual(check(sources).findings, [], name);
      }
    });

    it('in each that is broken, the same is found when it is built', () => {
      const twins = TWINS.filter(({ tree }) => built(tree));
      assert.ok(twins.length > 20, String(twins.length));
      for (const { tree, file, from, to } of twins) {
        const sources = broken(tree, file, from, to);
        const texts = [...sources.manifests, ...sources.templates, ...Object.values(sources.programs).flat()];
        const files = Object.fromEntries([...texts, ...(sources.texts ?? [])].map(({ path, text }) => [path, text]));
        const { raw, made } = both(files, only('kustomize', 'helm'));
        const names = (result: CheckResult) => [...new Set(result.findings.map(({ check: name }) => name))].sort();
        assert.deepEqual(names(made), names(raw), `${tree}/${file}: ${to}\n${JSON.stringify(made, undefined, 1)}`);
      }
    });
  });
});
