// Helm values that commands of scripts and blocks of Terraform give Cilium.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { check } from '../../lib/commands/check/check';
import { PROGRAM_FILES } from '../../lib/commands/check/arguments';
import { readSources } from '../../lib/tree/sources';
import { inTree } from './tree';

const GATEWAY =
  'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: web, namespace: web }\nspec:\n  ' +
  'gatewayClassName: cilium\n  listeners: [{ name: http, port: 80, protocol: HTTP }]\n';
const OFF = 'gatewayAPI:\n  enabled: false\n';
const ON = 'gatewayAPI: { enabled: true }\n';
const INSTALL = 'helm upgrade --install cilium cilium/cilium --version 1.20.0 -n kube-system';
const checkFiles = (files: Record<string, string>) =>
  inTree(files, (directory) => check(readSources([directory], PROGRAM_FILES, {}, directory)));
const found = (files: Record<string, string>) =>
  checkFiles({ 'gateway.yaml': GATEWAY, ...files }).findings.map(({ check, file, line }) => `${check} ${file}:${line}`);
const release = (inner: string) => `resource "helm_release" "cilium" {
  name    = "cilium"
  chart   = "cilium"
  version = "1.20.0"
${inner}}
`;

describe('the values that a command gives Cilium', () => {
  const places: [string, Record<string, string>, string][] = [
    ['a file beside the script', { 'up.sh': `${INSTALL} -f values.yaml\n`, 'values.yaml': OFF }, 'values.yaml:2'],
    [
      'a file below the folder in which the script runs',
      { 'hack/up.sh': `${INSTALL} \\\n  --values=infra/cilium.yaml \\\n  --wait\n`, 'infra/cilium.yaml': OFF },
      'infra/cilium.yaml:2',
    ],
    [
      'a file below a folder that the shell knows',
      { 'hack/up.sh': `${INSTALL} -f "\${ROOT}/infra/cilium.yaml"\n`, 'infra/cilium.yaml': OFF },
      'infra/cilium.yaml:2',
    ],
    [
      'the later of two files',
      { Makefile: `up:\n\t${INSTALL} -f a.yaml -f b.yaml\n`, 'a.yaml': ON, 'b.yaml': OFF },
      'b.yaml:2',
    ],
    [
      'an option, over a file',
      { 'up.sh': `${INSTALL} \\\n  --set hubble.enabled=true,gatewayAPI.enabled=false -f a.yaml\n`, 'a.yaml': ON },
      'up.sh:2',
    ],
    [
      'an option of the tool of Cilium',
      { 'up.sh': 'cilium install --version 1.20.0 \\\n  --set "gatewayAPI.enabled=false"\n' },
      'up.sh:2',
    ],
    [
      'options in folded text of YAML, after a command in a command',
      {
        'Taskfile.yaml':
          `tasks:\n  up:\n    cmds:\n      - >-\n        ${INSTALL} --set k8sServiceHost=$(hostname -i)\n        ` +
          '--set gatewayAPI.enabled=false\n',
      },
      'Taskfile.yaml:6',
    ],
    [
      'a command without a version, which a variable has',
      { 'up.sh': `CILIUM_VERSION=1.20.0\n${INSTALL.replace('1.20.0', '$CILIUM_VERSION')} -f a.yaml\n`, 'a.yaml': OFF },
      'a.yaml:2',
    ],
    [
      'a file of Terraform',
      { 'tf/cilium.tf': release('  values = [file("${path.module}/a.yaml")]\n'), 'tf/a.yaml': OFF },
      'tf/a.yaml:2',
    ],
    [
      'a template of Terraform',
      {
        'cilium.tf': release('  values = [\n    templatefile("a.yaml.tftpl", { host = var.host, a = ["b"] }),\n  ]\n'),
        'a.yaml.tftpl': 'k8sServiceHost: ${host}\n' + OFF,
      },
      'a.yaml.tftpl:3',
    ],
    [
      'a text of Terraform',
      { 'cilium.tf': release(`  values = [<<-YAML\n    ${OFF.replace('\n', '\n    ')}YAML\n  ]\n`) },
      'cilium.tf:7',
    ],
    [
      'a block of Terraform, over a text',
      {
        'cilium.tf': release(
          `  values = [<<-YAML\n    ${ON}    YAML\n  ]\n\n` +
            '  set {\n    name  = "gatewayAPI.enabled"\n    value = "false"\n  }\n',
        ),
      },
      'cilium.tf:11',
    ],
    [
      'an item of a list of Terraform',
      {
        'cilium.tf': release(
          '  set = [\n    { name = "hubble.enabled", value = "true" },\n' +
            '    { name = "gatewayAPI.enabled", value = false },\n  ]\n',
        ),
      },
      'cilium.tf:7',
    ],
  ];
  for (const [what, files, place] of places)
    it(`${what}`, () => assert.deepEqual(found(files), [`feature-turned-off ${place}`]));

  const unknown: [string, Record<string, string>][] = [
    ['an option sets them', { 'up.sh': `${INSTALL} -f a.yaml --set gatewayAPI.enabled=true\n`, 'a.yaml': OFF }],
    [
      'an option sets what a shell knows',
      { 'up.sh': `${INSTALL} -f a.yaml --set gatewayAPI.enabled=$GW\n`, 'a.yaml': OFF },
    ],
    ['more options are in a variable', { 'up.sh': `${INSTALL} -f a.yaml "\${MORE[@]}"\n`, 'a.yaml': OFF }],
    [
      'an option behind what just fills in sets them',
      { justfile: `up:\n  ${INSTALL} -f a.yaml --timeout {{ time() }} --set gatewayAPI.enabled=true\n`, 'a.yaml': OFF },
    ],
    ['a later file is not there', { 'up.sh': `${INSTALL} -f a.yaml -f more.yaml\n`, 'a.yaml': OFF }],
    [
      'two commands give different ones',
      { 'up.sh': `${INSTALL} -f a.yaml\n${INSTALL} -f b.yaml\n`, 'a.yaml': OFF, 'b.yaml': OFF },
    ],
    ['a script names the command alone', { 'up.sh': `echo "Run ${INSTALL} -f a.yaml"\n`, 'a.yaml': OFF }],
    [
      'another chart has them',
      { 'up.sh': `${INSTALL} -f c/values.yaml\n`, 'c/values.yaml': OFF, 'c/Chart.yaml': 'name: c\nversion: 0.1.0\n' },
    ],
    ['the command stands in a comment', { 'up.sh': `# ${INSTALL} -f a.yaml\n`, 'a.yaml': OFF }],
    ['the command stands in documentation', { 'README.md': `${INSTALL} -f a.yaml\n`, 'a.yaml': OFF }],
    [
      'a controller has values of its own',
      {
        'up.sh': `${INSTALL} -f a.yaml\n`,
        'a.yaml': OFF,
        'c/kustomization.yaml': `helmCharts:\n  - { name: cilium, version: 1.20.0, valuesInline: ${ON.trim()} }\n`
          .replace('valuesInline: gatewayAPI:', 'valuesInline: { gatewayAPI:')
          .replace('} }\n', '} } }\n'),
      },
    ],
    [
      'Terraform works some out',
      { 'cilium.tf': release('  values = [file("a.yaml"), yamlencode({ a = local.b })]\n'), 'a.yaml': OFF },
    ],
    [
      'a loop of Terraform sets some',
      {
        'cilium.tf': release('  values = [file("a.yaml")]\n  dynamic "set" {\n    for_each = var.more\n  }\n'),
        'a.yaml': OFF,
      },
    ],
    [
      'Terraform sets what it works out',
      {
        'cilium.tf': release(
          '  values = [file("a.yaml")]\n  set {\n    name  = "gatewayAPI.enabled"\n    value = var.gateway\n  }\n',
        ),
        'a.yaml': OFF,
      },
    ],
  ];
  for (const [what, files] of unknown) it(`are not spoken of where ${what}`, () => assert.deepEqual(found(files), []));

  it('are told by name: a key of an option that no template reads', () => {
    const [{ message }] = checkFiles({ 'up.sh': `${INSTALL} --set cgroup.automount.enabled=false\n` }).findings;
    assert.match(message, /^values\.cgroup\.automount.*Did you mean cgroup\.autoMount\?/);
  });

  it('take lists, dots in keys and texts as Helm does', () => {
    const said = (options: string) =>
      checkFiles({ 'up.sh': `${INSTALL} ${options}\n` }).findings.map(({ check }) => check);
    assert.deepEqual(said('--set "hubble.metrics.enabled={dns,drop}" --set-string nodePort.range=30000'), []);
    assert.deepEqual(said("--set 'podAnnotations.example\\.com/a=b' --set extraArgs[0]=--debug"), []);
    assert.deepEqual(said('--set "securityContext.capabilities.ciliumAgent={CHOWN,KILL}"'), []);
    assert.deepEqual(said('--set "extraArgs={1,2}"'), ['helm-value-refused']);
    const set = (name: string, value: string) =>
      release(`  set {\n    name  = "${name}"\n    value = "${value}"\n  }\n`);
    const told = (text: string) => checkFiles({ 'cilium.tf': text }).findings.map(({ check: name }) => name);
    assert.deepEqual(told(set('securityContext.capabilities.ciliumAgent', '{CHOWN,KILL}')), []);
    assert.deepEqual(told(set('ingressController.service.annotations.example\\\\.com/a', 'b')), []);
    assert.deepEqual(told(set('extraArgs', '{1,2}')), ['helm-value-refused']);
  });
});
