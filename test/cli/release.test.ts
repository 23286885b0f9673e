import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { PROGRAM_FILES } from '../../lib/commands/check/arguments';
import { check } from '../../lib/commands/check/check';
import { readSources } from '../../lib/tree/sources';
import { checkFiles, inTree } from './tree';

const release = (files: Record<string, string>, cilium?: string) => checkFiles(files, { cilium }).releases;
const application = (name: string, source: string) =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: ${name} }\nspec: { source: { ${source} } }\n`;
const helmRelease = (version: string) => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: cilium, namespace: kube-system }
spec:
  chart:
    spec:
      chart: cilium
      version: ${version}
`;

describe('the release', () => {
  const found: [string, Record<string, string>, RegExp][] = [
    ['HelmRelease', { 'a.yaml': helmRelease('1.19.2') }, /^Cilium 1\.19\.2, from HelmRelease a\.yaml:8$/],
    ['a range', { 'a.yaml': helmRelease('">=1.17.0 <1.19.0"') }, /^Cilium >=1\.17\.0 <1\.19\.0, from HelmRelease/],
    ['with v', { 'a.yaml': helmRelease('v1.18.0') }, /^Cilium v1\.18\.0/],
    ['a newer one', { 'a.yaml': helmRelease('1.99.0') }, /1\.99\.0.*not known here: checked as 1\.20/],
    ['an older one', { 'a.yaml': helmRelease('1.9.0') }, /1\.9\.0.*not known here: checked as 1\.14/],
    [
      'OCIRepository',
      {
        'a.yaml':
          'apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: { name: cilium }\nspec:\n  ' +
          'url: oci://registry.example.com/charts/cilium\n  ref: { tag: 1.18.3 }\n',
      },
      /1\.18\.3, from OCIRepository a\.yaml:6/,
    ],
    [
      'Argo CD',
      {
        'a.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: c }\nspec: { source: { chart: ' +
          'cilium, targetRevision: 1.17.* } }\n',
      },
      /1\.17\.\*, from Application a\.yaml:4/,
    ],
    [
      'a generator of kustomize',
      {
        'cilium/chart.yaml':
          'apiVersion: builtin\nkind: HelmChartInflationGenerator\nmetadata: { name: cilium }\nname: cilium\n' +
          'version: 1.18.4\nvaluesInline: { ipam: { mode: cluster-pool } }\n',
      },
      /1\.18\.4, from generator cilium\/chart\.yaml:5/,
    ],
    [
      'a file for a generator of an ApplicationSet',
      { 'apps/cilium/config.yaml': 'name: cilium\nchart: cilium\nchartVersion: 1.19.1\n' },
      /1\.19\.1, from chart version apps\/cilium\/config\.yaml:3/,
    ],
    ['a variable of a role', { 'a.yaml': 'cilium_helm_version: 1.16.1\n' }, /1\.16\.1, from variable a\.yaml:1/],
    [
      'a variable of a role that installs it',
      { 'a.yaml': 'cilium_install_chart_version: "1.17.0"\n' },
      /1\.17\.0, from variable a\.yaml:1/,
    ],
    ['a short variable', { 'a.yaml': 'cilium_ver: 1.17.4\n' }, /1\.17\.4, from variable a\.yaml:1/],
    [
      'a stable one beside a candidate that is newer',
      { 'a.yaml': 'cilium_version: 1.20.0-pre.1\n', 'b.yaml': 'cilium_version: 1.19.3\n' },
      /1\.19\.3, from variable b\.yaml:1/,
    ],
    [
      'what a shell takes where a variable has no value',
      { 'a.yaml': 'run: |\n  : ${CILIUM_VERSION:="1.14.4"}\n' },
      /1\.14\.4, from variable a\.yaml:2/,
    ],
    [
      'the same, of a variable that gets its own value',
      { 'a.yaml': 'run: |\n  CILIUM_VERSION="${CILIUM_VERSION:-1.16.5}"\n' },
      /1\.16\.5, from variable a\.yaml:2/,
    ],
    [
      'a command with an option before its word',
      { 'a.yaml': '# cilium --context kind-a install --wait --version "1.15.4"\na: 1\n' },
      /1\.15\.4, from command a\.yaml:1/,
    ],
    [
      'an image that somebody built',
      { 'a.yaml': 'containers:\n  - image: registry.example.com/team/cilium:1.17.3.1\n' },
      /1\.17\.3, from image a\.yaml:2/,
    ],
    [
      'a variable of Terraform or of a shell',
      { 'a.yaml': 'cilium_tag: v1.16.0\n' },
      /v1\.16\.0, from variable a\.yaml:1/,
    ],
    [
      'a variable that Terraform declares',
      {
        'a.yaml':
          '# variable "cilium_cli_version" { default = "0.1.2" }\n' +
          'variable "cilium_version" {\n  type = string\n  default = "1.16.4"\n}\n',
      },
      /1\.16\.4, from variable a\.yaml:4/,
    ],
    [
      'a variable of Terraform for the chart of Helm',
      { 'a.yaml': 'variable "cilium_helm_version" {\n  type    = string\n  default = "1.19.6"\n}\n' },
      /1\.19\.6, from variable a\.yaml:3/,
    ],
    [
      'the image of what Helm rendered',
      {
        'a.yaml':
          'apiVersion: apps/v1\nkind: DaemonSet\nspec:\n  containers:\n    - image: ' +
          'quay.io/cilium/cilium:v1.19.3@sha256:00\n',
      },
      /v1\.19\.3, from image a\.yaml:5/,
    ],
    [
      'the chart itself',
      { 'cilium/Chart.yaml': 'name: cilium\nversion: 1.15.2\nappVersion: 1.15.2\n' },
      /1\.15\.2, from Chart\.yaml cilium\/Chart\.yaml:2/,
    ],
    [
      'a command in a comment',
      {
        'values.yaml': '# helm upgrade --install cilium cilium/cilium --namespace kube-system --version 1.18.5\na: 1\n',
      },
      /1\.18\.5, from command values\.yaml:1/,
    ],
    [
      'a command over several lines',
      {
        'values.yaml': '# helm install cilium cilium/cilium \\\n#   -n kube-system \\\n#   --version 1.18.5 \\\na: 1\n',
      },
      /1\.18\.5, from command values\.yaml:3/,
    ],
    [
      'a command that renders the chart',
      { 'values.yaml': '# helm template \\\n#   cilium cilium/cilium \\\n#   --version 1.16.0 > cilium.yaml\na: 1\n' },
      /1\.16\.0, from command values\.yaml:3/,
    ],
    [
      'a command that installs, before one that renders',
      {
        'values.yaml':
          '# helm template cilium/cilium --version 1.16.0\n# helm install x cilium/cilium --version 1.17.1\na: 1\n',
      },
      /1\.17\.1, from command values\.yaml:2/,
    ],
    [
      'the newer of files and an Application that nothing applies',
      {
        'root.yaml': application('root', 'path: apps'),
        'apps/web.yaml': application('web', 'path: web'),
        'web/route.yaml': '{}',
        'spare/cilium.yaml': application('cilium', 'chart: cilium, targetRevision: 1.14.1'),
        'chart/Chart.yaml': 'dependencies:\n  - name: cilium\n    version: 1.16.0\n',
        // A Workflow applies no files.
        'jobs/Chart.yaml': 'name: jobs\n',
        'jobs/templates/cron.yaml': 'apiVersion: argoproj.io/v1alpha1\nkind: CronWorkflow\nspec: {{ .Values.spec }}\n',
      },
      /1\.16\.0, from Chart\.yaml.*\(other files say 1\.14\)/,
    ],
    [
      'an Application that nothing applies, before a command',
      {
        'root.yaml': application('root', 'path: apps'),
        'apps/web.yaml': application('web', 'path: web'),
        'spare/cilium.yaml': application('cilium', 'chart: cilium, targetRevision: 1.14.1'),
        'values.yaml': '# helm install cilium cilium/cilium --version 1.18.5\na: 1\n',
      },
      /1\.14\.1, from Application/,
    ],
    [
      "the command of Cilium's own program",
      { 'values.yaml': '# cilium install \\\n#   --version v1.17.2 --set gatewayAPI.enabled=true\na: 1\n' },
      /v1\.17\.2, from command values\.yaml:2/,
    ],
    [
      'a command after a variable',
      {
        'a.yaml': 'cilium_version: 1.17.0\n',
        'values.yaml': '# helm install cilium cilium/cilium --version 1.18.5\na: 1\n',
      },
      /1\.17\.0, from variable a\.yaml:1/,
    ],
    [
      'Chart.yaml',
      { 'c/Chart.yaml': 'dependencies:\n  - name: cilium\n    version: ^1.18.0\n' },
      /\^1\.18\.0, from Chart\.yaml c\/Chart\.yaml:3/,
    ],
    [
      'an umbrella chart that is called cilium too',
      {
        'c/Chart.yaml':
          'name: cilium\nversion: 1.0.0\nappVersion: 1.0.0\ndependencies:\n  - name: cilium\n    version: 1.16.3\n',
      },
      /1\.16\.3, from Chart\.yaml c\/Chart\.yaml:6/,
    ],
    [
      'KubeOne, or another list of charts',
      {
        'a.yaml':
          'helmReleases:\n  - version: 1.2.3\n    chart: web\n  - chart: cilium\n    # renovate\n' +
          '    version: 1.20.1 # see\n    values:\n      version: 9.9.9\n  - chart: other\n    version: 1.30.3\n',
      },
      /1\.20\.1, from chart version a\.yaml:6/,
    ],
    [
      'k0s',
      { 'a.yaml': 'charts:\n  - version: "1.17.3"\n    chartname: cilium/cilium\n' },
      /1\.17\.3, from chart version a\.yaml:2/,
    ],
    [
      'what a shell takes for another variable',
      { 'a.yaml': 'run: |\n  chart=${CILIUM_CHART_VERSION:-1.20.0}\n' },
      /1\.20\.0, from variable a\.yaml:2/,
    ],
    [
      'one that is put away, behind all others',
      { 'archive/a.yaml': 'cilium_version: 1.19.0\n', 'b.yaml': '# cilium install --version 1.18.0\n' },
      /1\.18\.0, from command b\.yaml:1/,
    ],
    [
      'a HelmChart in a template',
      { 'a.yaml.j2': 'kind: HelmChart\nspec:\n  version: 1.19.6\n  chart: cilium\n  x: {{ y }}\n' },
      /1\.19\.6, from chart version a\.yaml\.j2:3/,
    ],
    [
      'Rancher Fleet',
      { 'cilium/fleet.yaml': 'helm:\n  repo: https://helm.cilium.io/\n  chart: cilium\n  version: "1.19.6"\n' },
      /1\.19\.6, from fleet\.yaml cilium\/fleet\.yaml:4/,
    ],
    [
      'kustomization',
      { 'kustomization.yaml': 'helmCharts:\n  - name: cilium\n    version: 1.16.1\n' },
      /1\.16\.1, from kustomization\.yaml kustomization\.yaml:3/,
    ],
    [
      'HelmChart',
      {
        'a.yaml':
          'apiVersion: helm.cattle.io/v1\nkind: HelmChart\nmetadata: { name: c }\nspec: { chart: cilium, ' +
          'version: 1.17.4, repo: https://helm.cilium.io }\n',
      },
      /1\.17\.4, from HelmChart/,
    ],
    [
      'helmfile',
      { 'helmfile.yaml': 'releases:\n  - name: cilium\n    chart: cilium/cilium\n    version: 1.18.6\n' },
      /1\.18\.6, from helmfile\.yaml/,
    ],
    ['a variable', { 'vars.yml': 'cilium_version: "1.15.3"\n' }, /1\.15\.3, from variable vars\.yml:1/],
    [
      'two',
      { 'vars.yml': 'cilium_version: "1.15.3"\n', 'a.yaml': helmRelease('1.19.2') },
      /1\.19\.2, from HelmRelease a\.yaml:8 \(other files say 1\.15\)/,
    ],
    [
      'an unknown one',
      { 'a.yaml': helmRelease('"${CILIUM_VERSION}"') },
      /^Cilium 1\.20, the newest known: a\.yaml:8 says \$\{CILIUM_VERSION\}$/,
    ],
    ['none', { 'a.yaml': '{}' }, /^Cilium 1\.20, the newest known: no file says which one$/],
  ];
  for (const [what, files, message] of found) {
    it(`is found: ${what}`, () => {
      const [only, ...others] = release(files);
      assert.match(only, message);
      assert.deepEqual(others, []);
    });
  }

  it('by option wins', () => {
    assert.deepEqual(release({ 'a.yaml': helmRelease('1.19.2') }, 'v1.16'), ['Cilium v1.16, by --cilium']);
  });

  it('decides which CRDs count; without one, any release may be meant', () => {
    const old =
      'apiVersion: cilium.io/v2alpha1\nkind: CiliumBGPPeeringPolicy\nmetadata: { name: a }\nspec: { ' +
      'virtualRouters: [{ localASN: 64512, serviceSelector: {}, neighbors: [{ peerAddress: 192.0.2.1/32, ' +
      'peerASN: 64513 }] }] }\n';
    assert.deepEqual(checkFiles({ 'a.yaml': old }).findings, []);
    const { findings } = checkFiles({ 'a.yaml': old }, { cilium: '1.20' });
    assert.deepEqual(
      findings.map(({ check, line }) => [check, line]),
      [['object-refused', 2]],
    );
  });

  it('decides, unless the experimental channel has the fields: that one says what is wrong', () => {
    const said = (filter: string) =>
      checkFiles({
        'a.yaml':
          'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: a }\n' +
          `spec: { rules: [{ filters: [${filter}] }] }\n`,
      })
        .findings.filter(({ check }) => check === 'object-refused')
        .map(({ message }) => message);
    assert.deepEqual(said('{ type: ExternalAuth, externalAuth: { backendRef: { name: a, port: 80 } } }'), [
      '.spec.rules[0].filters[0].externalAuth.protocol: is required',
    ]);
    assert.match(said('{ type: ExternalAut }').join('\n'), /^\S+\.type "ExternalAut": must be .*CORS/);
  });

  it('says which CRDs of the Gateway API are the oldest: newer ones may be installed', () => {
    const refused = (attempts: number) =>
      checkFiles(
        {
          'a.yaml':
            'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: a }\n' +
            `spec: { rules: [{ retry: { attempts: ${attempts} } }] }\n`,
        },
        { cilium: '1.20.2' },
      ).findings.filter(({ check }) => check === 'object-refused');
    // Gateway API 1.6 refuses 0, and 1.7 takes it.
    assert.deepEqual(refused(0), []);
    assert.equal(refused(-1).length, 1);
  });

  it('by a command may be older than the objects: those of any release count', () => {
    const pool =
      'apiVersion: cilium.io/v2\nkind: CiliumLoadBalancerIPPool\nmetadata: { name: a }\nspec: { blocks: [{ cidr: ' +
      '192.0.2.0/24 }] }\n';
    const refused = (by: Record<string, string>) =>
      checkFiles({ 'a.yaml': pool, ...by }).findings.map(({ check }) => check);
    assert.deepEqual(refused({ 'b.yaml': '# cilium install --version 1.17.4\na: 1\n' }), []);
    assert.deepEqual(refused({ 'b.yaml': helmRelease('1.17.4') }), ['object-refused']);
  });

  it('of a range in Chart.yaml is the one that Chart.lock pins', () => {
    const of = (wanted: string, locked: string, path = 'c/Chart.lock') =>
      check({
        manifests: [
          { path: 'c/Chart.yaml', text: `dependencies:\n  - name: cilium\n    version: "${wanted}"\n` },
          { path: 'c/values.yaml', text: 'cilium:\n  nobody: reads\n' },
        ],
        templates: [],
        texts: [{ path, text: `dependencies:\n- name: web\n  version: 1.2.3\n- name: cilium\n  version: ${locked}\n` }],
        programs: {},
        whole: true,
      });
    const { releases, findings } = of('*', '1.18.6');
    assert.deepEqual(releases, ['Cilium 1.18.6, from Chart.lock c/Chart.lock:5']);
    assert.match(findings[0].message, /the chart of Cilium 1\.18 reads/);
    for (const other of [of('~1.19.0', '1.18.6'), of('1.18.4', '1.18.6'), of('*', '1.18.6', 'd/Chart.lock')])
      assert.match(other.releases[0], /from Chart\.yaml/);
  });

  it('is found in TOML, as a variable or in the table of the chart', () => {
    const found = (text: string) =>
      inTree(
        { 'a.toml': text },
        (directory) => check(readSources([directory], PROGRAM_FILES, {}, directory)).releases[0],
      );
    assert.equal(found('[env]\nCILIUM_VERSION = "1.19.3"\n'), 'Cilium 1.19.3, from variable a.toml:2');
    const table = (name: string, url: string) =>
      found(`[web]\nversion = "9.1.0"\n\n[${name}]\nversion = "1.19.4"\nhelm = "${url}"\n`);
    assert.equal(table('cilium', 'https://helm.cilium.io/'), 'Cilium 1.19.4, from variable a.toml:5');
    assert.match(table('cilium', 'https://example.com/'), /no file says which one/);
    inTree({ '.env.example': 'export CILIUM_VERSION=1.17.3\n' }, (directory) => {
      const { releases } = check(readSources([directory], PROGRAM_FILES, {}, directory));
      assert.deepEqual(releases, ['Cilium 1.17.3, from variable .env.example:1']);
    });
    assert.match(table('cilium-cli', 'https://helm.cilium.io/'), /no file says which one/);
  });

  it('that is not known here decides of no object and no value', () => {
    const policy = (kind: string) => `apiVersion: cilium.io/v2alpha1\nkind: ${kind}\nmetadata: { name: a }\nspec: {}\n`;
    const files = { 'a.yaml': policy('CiliumEgressNATPolicy'), 'c/values.yaml': 'cilium:\n  nobody: reads\n' };
    const found = (version: string) =>
      checkFiles({
        ...files,
        'c/Chart.yaml': `dependencies:\n  - name: cilium\n    version: ${version}\n`,
      }).findings.map(({ check: name }) => name);
    for (const version of ['1.10.3', '1.99.0']) assert.deepEqual(found(version), []);
    assert.deepEqual(found('1.18.0'), ['object-refused', 'helm-value-unread']);
  });

  it('is found in what systemd and make run', () => {
    const install = '\tcilium install \\\n\t  --version=1.15.5 \\\n\t  --wait\n';
    for (const name of ['cilium.service', 'Makefile', 'justfile'])
      inTree({ [name]: `run:\n${install}` }, (directory) => {
        const { releases } = check(readSources([directory], PROGRAM_FILES, {}, directory));
        assert.deepEqual(releases, [`Cilium 1.15.5, from command ${name}:3`]);
      });
  });

  it('is found in the blocks of Terraform that install or render the chart', () => {
    const block = (head: string, chart: string, version: string) =>
      `${head} {\n  name = "cilium"\n  chart = "${chart}"\n  set = [\n    {\n      name = "ipam.mode"\n    }\n  ]\n` +
      `  version = ${version}\n}\n`;
    const found = (text: string) =>
      check({ manifests: [], templates: [], texts: [{ path: 'main.tf', text }], programs: {}, whole: true }).releases;
    const data = 'data "helm_template" "cilium"';
    const resource = 'resource "helm_release" "this"';
    assert.match(found(block(data, 'cilium', '"1.18.5"'))[0], /1\.18\.5, from Terraform main\.tf:9$/);
    assert.match(found(block(resource, 'oci://charts.example.com/cilium', '"1.17.1"'))[0], /1\.17\.1, from Terraform/);
    const other = block(resource, 'certs', '"1.17.1"');
    for (const text of [other, block(resource, 'cilium', 'var.cilium') + other])
      assert.match(found(text)[0], /no file says which one/);
  });

  it('of a range is the newest that it admits: what that one mends is no finding', () => {
    const gateway =
      'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: web, namespace: web }\nspec:\n' +
      '  gatewayClassName: cilium\n  listeners:\n    - { name: http, port: 80, protocol: HTTP }\n' +
      '    - { name: https, port: 443, protocol: HTTPS, hostname: a.example.com, tls: { certificateRefs: ' +
      '[{ name: a }] } }\n';
    const route =
      'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: a, namespace: web }\nspec:\n' +
      '  parentRefs: [{ name: web, sectionName: http }]\n  hostnames: [a.example.com]\n' +
      '  rules: [{ backendRefs: [{ name: a, port: 80 }] }]\n';
    const found = (version: string) =>
      checkFiles({ 'a.yaml': gateway, 'b.yaml': route, 'c.yaml': helmRelease(`"${version}"`) }).findings.map(
        ({ check: name, message }) => `${name} ${/so Cilium (\S+)/.exec(message)?.[1]}`,
      );
    for (const mended of ['1.18.8', '1.18.x', '~1.18.8', '>=1.18.8 <1.19', '~1.18.40', '1.18', '>=1.18.2', '^1.15.0'])
      assert.deepEqual(found(mended), [], mended);
    for (const [broken, version] of [
      ['1.18.0', '1.18.0'],
      ['>=1.18.2 <1.18.8', '1.18.7'],
      ['1.18.1 - 1.18.4', '1.18.4'],
      ['<=1.18.3', '1.18.3'],
    ])
      assert.deepEqual(found(broken), [`http-route-left-out ${version}`], broken);
  });

  it('is the newest of several, patch by patch', () => {
    const files = (...versions: string[]) =>
      Object.fromEntries(versions.map((version, i) => [`${i}.yaml`, helmRelease(version)]));
    for (const versions of [
      ['1.18.1', '1.18.6', '1.18.10-rc.1'],
      ['1.18.6', '1.18.1'],
      ['1.17.9', '1.18.6'],
    ])
      assert.match(release(files(...versions))[0], /^Cilium 1\.18\.6, from HelmRelease/);
  });
});
