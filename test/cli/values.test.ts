// Where Helm values of Cilium are found, and what else says them.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { checkFiles } from './tree';

const GATEWAY =
  'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: web, namespace: web }\nspec:\n  gatewayClassName: cilium\n  listeners: [{ name: http, port: 80, protocol: HTTP }]\n';
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
  `apiVersion: helm.cattle.io/v1\nkind: HelmChart\nmetadata: { name: cilium, namespace: kube-system }\nspec:\n  chart: cilium\n  version: 1.20.0\n${indented(spec, 2)}`;
const helmRelease = (spec: string) =>
  `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: cilium, namespace: kube-system }\nspec:\n  chart: { spec: { chart: cilium, version: 1.20.0 } }\n${indented(spec, 2)}`;
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
        'k/kustomization.yaml': `helmCharts:\n  - name: cilium\n    version: 1.20.0\n    valuesInline:\n${indented(OFF, 6)}`,
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
          'apiVersion: helm.cattle.io/v1\nkind: HelmChartConfig\nmetadata: { name: cilium, namespace: kube-system }\nspec: { valuesContent: "gatewayAPI: { enabled: true }" }\n',
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
          'resources: [../base]\npatches:\n  - patch: |\n      kind: HelmRelease\n      metadata: { name: cilium }\n      spec: { values: { gatewayAPI: { enabled: true } } }\n',
      },
    ],
  ];
  for (const [what, files] of overridden)
    it(`are not spoken of where ${what} goes before them`, () => assert.deepEqual(found(files), []));

  it('that are text and no values, or a template, are none', () => {
    assert.deepEqual(found({ 'a.yaml': application('values: "{{ .values }}"\n') }), []);
    assert.deepEqual(found({ 'a.yaml': helmChart('valuesContent: just words\n') }), []);
  });
});
