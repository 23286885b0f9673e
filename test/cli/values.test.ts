// Where Helm values of Cilium are found, and what else says them.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { checkFiles } from './tree';

const GATEWAY =
  'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: web, namespace: web }\nspec:\n  ' +
  'gatewayClassName: cilium\n  listeners: [{ name: http, port: 80, protocol: HTTP }]\n';
const OFF = 'gatewayAPI:\n  enabled: false\n';
const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));
const application = (helm: string) => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: cilium }
spec:
  source:
    chart: cilium
    targetRevision: 1.20.0
    helm:
${indented(helm, 6)}`;
const helmChart = (spec: string) =>
  `apiVersion: helm.cattle.io/v1\nkind: HelmChart\nmetadata: { name: cilium, namespace: kube-system }\nspec:\n  ` +
  `chart: cilium\n  version: 1.20.0\n${indented(spec, 2)}`;
const helmRelease = (spec: string) =>
  `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: cilium, namespace: kube-system ` +
  `}\nspec:\n  chart: { spec: { chart: cilium, version: 1.20.0 } }\n${indented(spec, 2)}`;
const found = (files: Record<string, string>) =>
  checkFiles({ 'gateway.yaml': GATEWAY, ...files }).findings.map(({ check, file, line }) => `${check} ${file}:${line}`);

describe('Helm values', () => {
  const places: [string, Record<string, string>, string][] = [
    ['a HelmRelease', { 'a.yaml': helmRelease(`values:\n${indented(OFF, 2)}`) }, 'a.yaml:8'],
    ['an Application, as an object', { 'a.yaml': application(`valuesObject:\n${indented(OFF, 2)}`) }, 'a.yaml:11'],
    ['an Application, as text', { 'a.yaml': application(`values: |\n${indented(OFF, 2)}`) }, 'a.yaml:11'],
    ['a HelmChart', { 'a.yaml': helmChart(`valuesContent: |-\n${indented(OFF, 2)}`) }, 'a.yaml:9'],
    [
      'helmCharts of a kustomization, inline',
      {
        'k/kustomization.yaml':
          `helmCharts:\n  - name: cilium\n    version: 1.20.0\n    ` + `valuesInline:\n${indented(OFF, 6)}`,
      },
      'k/kustomization.yaml:6',
    ],
    [
      'a file beside the kustomization',
      {
        'k/kustomization.yaml': 'helmCharts:\n  - name: cilium\n    version: 1.20.0\n    valuesFile: ../values.yaml\n',
        'values.yaml': OFF,
      },
      'values.yaml:2',
    ],
    [
      'a helmfile, inline',
      { 'helmfile.yaml': `releases:\n  - chart: cilium/cilium\n    values:\n      - ${indented(OFF, 8).trimStart()}` },
      'helmfile.yaml:5',
    ],
    [
      'a file beside the helmfile',
      {
        'helmfile.yaml': 'releases:\n  - chart: cilium/cilium\n    values: [cilium.yaml]\n',
        'cilium.yaml': `# by hand\n${OFF}`,
      },
      'cilium.yaml:3',
    ],
  ];
  const generator = (more = '') =>
    `configMapGenerator:\n  - name: cilium-values\n    files: ` +
    `[values.yaml=./helm/values.yaml]\n${more}resources: [a.yaml]\n`;
  const FROM = 'valuesFrom:\n  - { kind: ConfigMap, name: cilium-values }\n';
  places.push(
    [
      'a file that a generator of ConfigMaps names',
      {
        'app/a.yaml': helmRelease(`${FROM}values: { hubble: { enabled: true } }\n`),
        'app/kustomization.yaml': generator(),
        'app/helm/values.yaml': `# by hand\n${OFF}`,
      },
      'app/helm/values.yaml:3',
    ],
    [
      'a ConfigMap',
      {
        'a.yaml': helmRelease(FROM),
        'b.yaml':
          `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: cilium-values }\ndata:\n  values.yaml: ` +
          `|\n${indented(OFF, 4)}`,
      },
      'b.yaml:7',
    ],
    [
      'a HelmRelease, over a Secret that nobody knows',
      {
        'a.yaml': helmRelease(`valuesFrom: [{ kind: Secret, name: x }]\nvalues:\n${indented(OFF, 2)}`),
      },
      'a.yaml:9',
    ],
    [
      'a file of another source of an Application',
      {
        'a.yaml': application('valueFiles: [$values/cilium/values.yaml]\nvalues: "hubble: { enabled: true }"\n'),
        'repo/cilium/values.yaml': OFF,
      },
      'repo/cilium/values.yaml:2',
    ],
    [
      'values beside an umbrella chart',
      {
        'c/Chart.yaml': 'name: network\ndependencies: [{ name: cilium, version: 1.20.0 }]\n',
        'c/values.yaml': `cilium:\n${indented(OFF, 2)}`,
      },
      'c/values.yaml:3',
    ],
    [
      'a HelmChartConfig, over those of the HelmChart',
      {
        'a.yaml': helmChart('valuesContent: "gatewayAPI: { enabled: true }"\n'),
        'b.yaml':
          `apiVersion: helm.cattle.io/v1\nkind: HelmChartConfig\nmetadata: { name: cilium, namespace: kube-system ` +
          `}\nspec:\n  valuesContent: |-\n${indented(OFF, 4)}`,
      },
      'b.yaml:7',
    ],
    [
      'the later of two files of a helmfile',
      {
        'helmfile.yaml': 'releases:\n  - chart: cilium/cilium\n    values: [a.yaml, b.yaml]\n',
        'a.yaml': 'gatewayAPI: { enabled: true }\n',
        'b.yaml': OFF,
      },
      'b.yaml:2',
    ],
    [
      'further files of helmCharts',
      {
        'k/kustomization.yaml':
          'helmCharts:\n  - name: cilium\n    version: 1.20.0\n    valuesInline: { gatewayAPI: { enabled: true } ' +
          '}\n    additionalValuesFiles: [more.yaml]\n',
        'k/more.yaml': OFF,
      },
      'k/more.yaml:2',
    ],
  );
  for (const [what, files, place] of places)
    it(`of ${what}`, () => assert.deepEqual(found(files), [`feature-turned-off ${place}`]));

  const overridden: [string, Record<string, string>][] = [
    [
      'a parameter',
      {
        'a.yaml': application(
          `parameters: [{ name: gatewayAPI.enabled, value: "true" }]\nvalues: |\n${indented(OFF, 2)}`,
        ),
      },
    ],
    [
      'the values that are an object',
      { 'a.yaml': application(`valuesObject: { gatewayAPI: { enabled: true } }\nvalues: |\n${indented(OFF, 2)}`) },
    ],
    [
      'a HelmChartConfig',
      {
        'a.yaml': helmChart(`valuesContent: |-\n${indented(OFF, 2)}`),
        'b.yaml':
          'apiVersion: helm.cattle.io/v1\nkind: HelmChartConfig\nmetadata: { name: cilium, namespace: ' +
          'kube-system }\nspec: { valuesContent: "gatewayAPI: { enabled: true }" }\n',
      },
    ],
    [
      'a second file',
      {
        'helmfile.yaml': 'releases:\n  - chart: cilium/cilium\n    values: [cilium.yaml, more.yaml]\n',
        'cilium.yaml': OFF,
        'more.yaml': 'gatewayAPI: { enabled: true }\n',
      },
    ],
    [
      'a patch',
      {
        'base/kustomization.yaml': 'resources: [release.yaml]\n',
        'base/release.yaml': helmRelease(`values:\n${indented(OFF, 2)}`),
        'prod/kustomization.yaml':
          'resources: [../base]\npatches:\n  - patch: |\n      kind: HelmRelease\n      metadata: { name: cilium ' +
          '}\n      spec: { values: { gatewayAPI: { enabled: true } } }\n',
      },
    ],
  ];
  for (const [what, files] of overridden)
    it(`are not spoken of where ${what} goes before them`, () => assert.deepEqual(found(files), []));

  it('that are text and no values, or a template, are none', () => {
    assert.deepEqual(found({ 'a.yaml': application('values: "{{ .values }}"\n') }), []);
    assert.deepEqual(found({ 'a.yaml': helmChart('valuesContent: just words\n') }), []);
  });

  const together = 'hubble:\n  relay:\n    enabled: true\n  enabled: false\n';
  it('are refused together as Helm refuses them, at the first that is written', () => {
    const [finding] = checkFiles({ 'a.yaml': helmRelease(`values:\n${indented(together, 2)}`) }).findings;
    assert.deepEqual(
      [finding.check, finding.line, finding.field],
      ['helm-value-refused', 9, '.spec.values.hubble.relay.enabled'],
    );
    assert.match(
      finding.message,
      /hubble\.relay\.enabled true, hubble\.enabled false: the chart of Cilium 1\.20 stops with "Hubble Relay requires/,
    );
  });

  it('are not refused for what others may set, or is unknown', () => {
    const native = 'routingMode: native\n';
    const said = (values: string, more = '') =>
      checkFiles({ 'a.yaml': helmRelease(`${more}values:\n${indented(values, 2)}`) }).findings.map(
        ({ check }) => check,
      );
    assert.deepEqual(said(native), ['helm-value-refused']);
    assert.deepEqual(said(`${native}ipv4NativeRoutingCIDR: 10.42.0.0/16\n`), []);
    assert.deepEqual(said(`${native}ipv4NativeRoutingCIDR: "\${CLUSTER_CIDR}"\n`), []);
    assert.deepEqual(said(native, 'valuesFrom: [{ kind: ConfigMap, name: more }]\n'), []);
  });

  it('are warned of where no template reads them', () => {
    const { findings } = checkFiles({
      'a.yaml': helmRelease(
        'values: { cgroup: { automount: { enabled: false } }, bpf: { distributedLRU.enabled: true } }\n',
      ),
    });
    assert.deepEqual(
      findings.map(({ check, level }) => [check, level]),
      [
        ['helm-value-unread', 'warning'],
        ['helm-value-unread', 'warning'],
      ],
    );
    assert.match(
      findings.map(({ message }) => message).join(' '),
      /Did you mean cgroup\.autoMount.*distributedLRU: \{ enabled: … \}/,
    );
  });

  it('a key is suggested if the spelling is near, it is in one other place, or it succeeds this one', () => {
    const meant = (values: string) =>
      checkFiles({ 'a.yaml': helmRelease(`values: ${values}\n`) }).findings.map(({ message }) =>
        /(?:Did you mean|or write) (\S+?)(\?| if that is meant)/.exec(message)?.slice(1, 3).join(''),
      );
    assert.deepEqual(meant('{ cgroup: { automount: { enabled: false } } }'), ['cgroup.autoMount?']);
    assert.deepEqual(meant('{ bbr: true }'), ['bandwidthManager.bbr if that is meant']);
    assert.deepEqual(meant('{ bgp: { enabled: true } }'), ['bgpControlPlane if that is meant']);
    assert.deepEqual(meant('{ enableIPv4: true, enableIPv6: false }'), [
      'ipv4.enabled if that is meant',
      'ipv6.enabled if that is meant',
    ]);
    for (const values of [
      '{ nodePort: { enabled: true } }',
      '{ dnsProxy: { enabled: true } }',
      '{ policy: default }',
      '{ etcd: { clusterDomain: cluster.local } }',
    ])
      assert.deepEqual(meant(values), [undefined], values);
  });

  it('that turn off L2 announcements beside a policy are to be set, or the policy left out', () => {
    const [{ check, message }] = checkFiles({
      'a.yaml': helmRelease('values: { l2announcements: { enabled: false } }\n'),
      'b.yaml':
        'apiVersion: cilium.io/v2alpha1\nkind: CiliumL2AnnouncementPolicy\nmetadata: { name: a }\n' +
        'spec: { loadBalancerIPs: true }\n',
    }).findings;
    assert.equal(check, 'feature-turned-off');
    assert.match(message, /Set it to true, or leave the policy out\.$/);
  });

  it('a misspelt key beside the right one is to be left out', () => {
    const [{ message }] = checkFiles({
      'a.yaml': helmRelease('values: { cgroup: { autoMount: { enabled: false }, automount: { enabled: false } } }\n'),
    }).findings;
    assert.match(message, /Leave it out: cgroup\.autoMount is there too\.$/);
  });

  it('one that the chart removed is to be left out, and what has its place named', () => {
    const fixes = (values: string) =>
      checkFiles({ 'a.yaml': helmRelease(`values: ${values}\n`) }).findings.map(
        ({ message }) => /Leave it out.*$|Change .*$/.exec(message)?.[0],
      );
    assert.deepEqual(fixes('{ enableCiliumEndpointSlice: true }'), [
      'Leave it out, and write ciliumEndpointSlice.enabled instead.',
    ]);
    assert.deepEqual(fixes('{ remoteNodeIdentity: true }'), ['Leave it out.']);
  });

  it('the condition of a dependency is read by Helm, and other keys beside it are not', () => {
    const unread = (condition: string) =>
      checkFiles({
        'c/Chart.yaml':
          'name: network\ndependencies: [{ name: cilium, version: 1.20.0, condition: ' + `"${condition}" }]\n`,
        'c/values.yaml': 'cilium:\n  enabled: true\n  ours: { install: true }\n  hubble: { enabled: true }\n',
      }).findings.map(({ line }) => line);
    assert.deepEqual(unread('cilium.enabled, cilium.ours.install'), [3]);
    assert.deepEqual(unread('cilium.enabled'), [3]);
    assert.deepEqual(unread('network.enabled'), [2, 3]);
  });

  it('a key that only some patches of a minor read is unread by the others alone', () => {
    const isTold = (version: string, values: string) =>
      checkFiles({ 'a.yaml': helmRelease(`values: ${values}\n`).replace('1.20.0', version) }).findings.length > 0;
    const external = '{ externalIPs: { enabled: true } }';
    assert.deepEqual(
      ['1.17.0', '1.17.5', '"1.17"', '1.17.x', '1.17.6', '1.18.0'].map((version) => isTold(version, external)),
      [false, false, false, false, true, true],
    );
    const announces = '{ l2podAnnouncements: { interface: eth0 } }';
    assert.deepEqual(
      ['1.18.11', '1.19.4', '1.19.x', '1.19.5'].map((version) => isTold(version, announces)),
      [false, false, false, true],
    );
  });
});
