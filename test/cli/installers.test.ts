// Charts that Fleet, helmfile, Argo CD and Flux install, and objects within their values.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { PROGRAM_FILES } from '../../lib/commands/check/arguments';
import { check } from '../../lib/commands/check/check';
import { readSources } from '../../lib/tree/sources';
import { checkFiles, inTree } from './tree';

const GATEWAY =
  'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: web, namespace: web }\nspec:\n  ' +
  'gatewayClassName: cilium\n  listeners: [{ name: http, port: 80, protocol: HTTP, allowedRoutes: { namespaces: ' +
  '{ from: All } } }]\n';
const ROUTE = 'route:\n  parentRefs: [{ name: web, namespace: web, sectionName: htp }]\n';
const POOL = (indent: string) =>
  ['apiVersion: cilium.io/v2', 'kind: CiliumLoadBalancerIPPool', 'metadata: { name: a }', 'spec: { blocks: [] }']
    .map((line) => `${indent}${line}\n`)
    .join('');
const indented = (text: string, by: string) => text.replace(/^(?=.)/gm, by);

/** What is found in a tree with a Gateway, and the number of objects beside it. */
const run = (files: Record<string, string>) => {
  const { findings, objects } = checkFiles({ 'gateway.yaml': GATEWAY, ...files });
  return { found: findings.map(({ check, file, line }) => `${check} ${file}:${line}`), objects: objects - 1 };
};
const missing = (file: string, line: number) => ({ found: [`route-parent-missing ${file}:${line}`], objects: 1 });

describe('a fleet.yaml', () => {
  const fleet = (helm: string) => `defaultNamespace: web\nhelm:\n  chart: web\n${indented(helm, '  ')}`;

  it('has values, or names the files of values beside it', () => {
    const values = `values:\n${indented(ROUTE, '  ')}`;
    assert.deepEqual(run({ 'web/fleet.yaml': fleet(values) }), missing('web/fleet.yaml', 6));
    const files = { 'web/fleet.yaml': fleet('valuesFiles: [own.yaml]\n') };
    assert.deepEqual(run({ ...files, 'web/own.yaml': ROUTE }), missing('web/own.yaml', 2));
    assert.deepEqual(run({ ...files, 'other/own.yaml': ROUTE }), { found: [], objects: 0 });
  });

  it('says the namespace of the objects beside it', () => {
    const route =
      'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: web }\n' +
      'spec:\n  parentRefs: [{ name: web, sectionName: htp }]\n  rules: []\n';
    assert.deepEqual(run({ 'a/fleet.yaml': fleet(''), 'a/route.yaml': route }), missing('a/route.yaml', 5));
    assert.deepEqual(run({ 'a/route.yaml': route }), { found: [], objects: 1 });
  });

  it('has values of Cilium itself, where no cluster has others', () => {
    const cilium = 'helm:\n  chart: cilium\n  version: 1.19.0\n  values: { nobody: reads }\n';
    const found = (files: Record<string, string>) =>
      checkFiles(files).findings.map(({ check, file, line }) => `${check} ${file}:${line}`);
    assert.deepEqual(found({ 'c/fleet.yaml': cilium }), ['helm-value-unread c/fleet.yaml:4']);
    assert.deepEqual(found({ 'c/fleet.yaml': `${cilium}targetCustomizations: [{ name: a }]\n` }), []);
    const named = cilium.replace('values: { nobody: reads }', 'valuesFiles: [a.yaml]');
    assert.deepEqual(found({ 'c/fleet.yaml': named, 'c/a.yaml': 'nobody: reads\n' }), ['helm-value-unread c/a.yaml:1']);
  });
});

describe('a helmfile', () => {
  it('that does not install Cilium names files of values, and charts by their paths', () => {
    const release = (more: string) => `releases:\n  - name: web\n    namespace: web\n    ${more}\n`;
    const named = { 'a/helmfile.yaml': release('chart: x/web\n    values: [own.yaml]') };
    assert.deepEqual(run({ ...named, 'a/own.yaml': ROUTE }), missing('a/own.yaml', 2));
    const charts = { 'charts/web/Chart.yaml': 'name: web\n', 'charts/web/values.yaml': ROUTE };
    const path = { 'a/helmfile.yaml': release('chart: ../charts/web') };
    assert.deepEqual(run({ ...path, ...charts }), missing('charts/web/values.yaml', 2));
    assert.deepEqual(run(charts), { found: [], objects: 0 });
  });

  it('has objects in its own values', () => {
    const text = `releases:\n  - name: raw\n    chart: x/raw\n    values:\n      - resources:\n          -\n${POOL(
      '            ',
    )}`;
    assert.equal(run({ 'helmfile.yaml': text }).objects, 1);
  });

  it('that is a template is spoken of where it is of Cilium', () => {
    const notes = (chart: string) =>
      checkFiles({ 'helmfile.yaml': `releases:\n{{ range . }}\n  - chart: ${chart}\n{{ end }}\n` }).notes.length;
    assert.deepEqual([notes('x/web'), notes('x/cilium')], [0, 1]);
  });
});

describe('a kustomization.yaml', () => {
  it('has values of charts', () => {
    const text = `helmCharts:\n  - name: web\n    valuesInline:\n${indented(ROUTE, '      ')}`;
    assert.deepEqual(run({ 'web/kustomization.yaml': text }), missing('web/kustomization.yaml', 5));
  });
});

describe('the values.yaml of a chart', () => {
  const charts = { 'charts/web/Chart.yaml': 'name: web\n', 'charts/web/values.yaml': ROUTE };
  const application = (path: string) =>
    'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: web }\n' +
    `spec: { source: { path: ${path} } }\n`;
  const installers: [string, string][] = [
    ['an Application', application('charts/web')],
    [
      'an ApplicationSet',
      'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: { name: web }\n' +
        'spec:\n  generators: [{ git: { ' +
        'directories: [{ path: charts/* }] } }]\n  template: { spec: { source: { path: "{{path}}" } } }\n',
    ],
    [
      'a HelmRelease',
      'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: web, namespace: web }\n' +
        'spec: { chart: ' +
        '{ spec: { chart: ./charts/web, sourceRef: { kind: GitRepository, name: own } } } }\n# cilium\n',
    ],
    ['what a template may install', `${application('charts/web')}{{ if .Values.x }}\n`],
  ];
  for (const [what, text] of installers)
    it(`is read of ${what}`, () => {
      const file = text.includes('{{ if') ? 'all/templates/a.yaml' : 'a.yaml';
      const all = { ...charts, [file]: text, 'all/Chart.yaml': 'name: all\n' };
      assert.deepEqual(run(all), missing('charts/web/values.yaml', 2));
    });

  it('is read beside those of dependencies, each once', () => {
    const umbrella = {
      'charts/web/Chart.yaml': 'name: web\ndependencies:\n  - name: other\n',
      'charts/web/values.yaml': `${ROUTE}other:\n${indented(ROUTE, '  ')}`,
    };
    assert.deepEqual(run(umbrella).found, ['route-parent-missing charts/web/values.yaml:5']);
    assert.deepEqual(run({ ...umbrella, 'a.yaml': application('charts/web') }), {
      found: ['route-parent-missing charts/web/values.yaml:2', 'route-parent-missing charts/web/values.yaml:5'],
      objects: 2,
    });
  });

  it('of an Application that leads elsewhere is not', () => {
    assert.deepEqual(run({ ...charts, 'a.yaml': application('charts/other') }), { found: [], objects: 0 });
  });
});

describe('folders whose names say that they are apart', () => {
  const route = (name: string) =>
    `apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: ${name}, namespace: web }\n` +
    `spec:\n  parentRefs: [{ name: web }]\n  rules: [{ backendRefs: [{ name: ${name}, port: 80 }] }]\n`;

  it('what is put away is not checked, and a note says so', () => {
    const files = (folder: string) => ({ 'a.yaml': route('a'), [`${folder}/b.yaml`]: route('b') });
    assert.deepEqual(run(files('old-and-new')).found, ['routes-collide old-and-new/b.yaml:4']);
    for (const folder of ['archive', 'apps/_disabled']) assert.deepEqual(run(files(folder)), { found: [], objects: 1 });
    assert.match(checkFiles(files('archive')).notes[0].text, /not checked: its folder is for what is out of use/);
    const { found } = run({ 'archive/a.yaml': route('a'), 'archive/b.yaml': route('b') });
    assert.deepEqual(found, []);
    const all = checkFiles({
      'archive/gateway.yaml': GATEWAY,
      'archive/a.yaml': route('a'),
      'archive/b.yaml': route('b'),
    });
    assert.deepEqual(
      all.findings.map(({ check }) => check),
      ['routes-collide'],
    );
  });

  it('a chart of cdk8s with such a name is checked', () =>
    assert.deepEqual(run({ 'a.k8s.yaml': route('a'), 'archive/b.k8s.yaml': route('b') }).found, [
      'routes-collide archive/b.k8s.yaml:4',
    ]));

  it('what Flux applies of what is put away is not checked either', () => {
    const flux = (path: string) =>
      'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: a }\n' +
      `spec: { path: ${path} }\n`;
    const files = (folder: string) => ({
      'flux/a.yaml': flux('./apps'),
      'flux/b.yaml': flux('./flux'),
      'apps/gateway.yaml': GATEWAY,
      'apps/a.yaml': route('a'),
      [`${folder}/flux.yaml`]: flux(`./${folder}/apps`),
      [`${folder}/apps/b.yaml`]: route('b'),
    });
    assert.deepEqual(run(files('older')).found, ['routes-collide older/apps/b.yaml:4']);
    assert.deepEqual(run(files('archive')).found, []);
  });

  it('routes of tests do not collide: they are applied one after another', () => {
    const files = (folder: string) => ({ [`${folder}/a.yaml`]: route('a'), [`${folder}/b.yaml`]: route('b') });
    assert.deepEqual(run(files('conformance')).found, []);
    assert.deepEqual(run(files('confirmed')).found, ['routes-collide confirmed/b.yaml:4']);
  });

  it('the report of a conformance test is no object', () => {
    const report = 'apiVersion: gateway.networking.k8s.io/v1\nkind: ConformanceReport\nprofiles: []\n';
    assert.deepEqual(run({ 'report.yaml': report }), { found: [], objects: 0 });
  });
});

describe('a command of helm', () => {
  const run = (files: Record<string, string>) =>
    inTree({ 'gateway.yaml': GATEWAY, ...files }, (directory) =>
      check(readSources([directory], PROGRAM_FILES, {}, directory)).findings.map(
        ({ check: name, file, line }) => `${name} ${file}:${line}`,
      ),
    );
  const command = 'helm upgrade --install web x/web \\\n  --values ./own-values.yaml\n';

  it('names a file of values, by the way from it or from the root', () => {
    const found = ['route-parent-missing a/own-values.yaml:2'];
    assert.deepEqual(run({ 'a/install.sh': command, 'a/own-values.yaml': ROUTE }), found);
    const fromRoot = command.replace('./own', 'a/own');
    assert.deepEqual(run({ 'docs/README.md': fromRoot, 'a/own-values.yaml': ROUTE }), found);
    const flux =
      'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: a }\nspec: { path: ./gw }\n';
    const beside = { 'flux/a.yaml': flux, 'flux/b.yaml': flux.replace('gw', 'flux'), 'gw/gateway.yaml': GATEWAY };
    assert.deepEqual(run({ ...beside, 'a/install.sh': command, 'a/own-values.yaml': ROUTE }), found);
    assert.deepEqual(run({ 'a/install.sh': command.replace('upgrade', 'diff'), 'a/own-values.yaml': ROUTE }), []);
  });

  it('or of kubectl that changes a Gateway leaves open which listeners it has', () => {
    const chart = `helmCharts:\n  - name: web\n    valuesInline:\n${indented(ROUTE, '      ')}`;
    const of = (name: string) =>
      run({ 'web/kustomization.yaml': chart, 'README.md': `    kubectl -n web patch gateway ${name} -p x\n` });
    assert.deepEqual(of('other'), ['route-parent-missing web/kustomization.yaml:5']);
    assert.deepEqual(of('web'), []);
  });

  it('names nothing of which another file beside it may be there in its place', () => {
    const files = {
      'a/install.sh': command + command.replace('own', 'other'),
      'a/own-values.yaml': ROUTE,
      'a/other-values.yaml': ROUTE,
    };
    assert.deepEqual(run(files), []);
  });
});

describe('an address that is asked for elsewhere', () => {
  const pool =
    'apiVersion: cilium.io/v2\nkind: CiliumLoadBalancerIPPool\nmetadata: { name: a }\nspec: { blocks: [{ cidr: ' +
    '192.0.2.0/24 }] }\n';
  const found = (files: Record<string, string>) =>
    checkFiles({ 'pool.yaml': pool, ...files }).findings.map(({ check, file, line }) => `${check} ${file}:${line}`);

  it('is that of an Ingress with a load balancer of its own', () => {
    const ingress = (mode: string, name = 'cilium') =>
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\n  namespace: web\n  annotations:\n' +
      `    ingress.cilium.io/loadbalancer-mode: ${mode}\n    lbipam.cilium.io/ips: 198.51.100.7\n` +
      `spec: { ingressClassName: ${name} }\n`;
    assert.deepEqual(found({ 'a.yaml': ingress('dedicated') }), ['service-address-in-no-pool a.yaml:8']);
    assert.deepEqual(found({ 'a.yaml': ingress('shared') }), []);
    const values = (mode: string) =>
      'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: web, namespace: web }\nspec:\n' +
      `  values: { ingress: { annotations: { lbipam.cilium.io/ips: 198.51.100.7, ${mode} } } }\n`;
    const inValues = (mode: string) => found({ 'a.yaml': values(`ingress.cilium.io/loadbalancer-mode: ${mode}`) });
    assert.deepEqual(inValues('dedicated'), ['service-address-in-no-pool a.yaml:5']);
    assert.deepEqual(inValues('shared'), []);
    assert.deepEqual(found({ 'a.yaml': ingress('dedicated', 'nginx') }), []);
  });

  it('is one of the values that a template of an Application names', () => {
    const template =
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  sources:\n    - helm:\n        valueFiles:\n' +
      '          - $values/apps/web/values.yaml\n    - repoURL: {{ .Values.url }}\n      ref: values\n';
    const values = { 'apps/web/values.yaml': 'service: { type: LoadBalancer, loadBalancerIP: 198.51.100.7 }\n' };
    const files = { 'root/Chart.yaml': 'name: root\n', 'root/templates/web.yaml': template };
    const objects = (all: Record<string, string>) => checkFiles(all).objects;
    assert.deepEqual([objects({ ...files, ...values }), objects(values)], [1, 0]);
  });
});
