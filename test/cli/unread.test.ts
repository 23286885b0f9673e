// What is not read, and what is said of that.
import assert from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import { check } from '../../lib/commands/check/check';
import { PROGRAM_FILES } from '../../lib/commands/check/arguments';
import { CHECK } from '../../lib/commands/check/command';
import { readSources } from '../../lib/tree/sources';
import { checkFiles, inTree } from './tree';

const POOL =
  'apiVersion: cilium.io/v2\nkind: CiliumLoadBalancerIPPool\nmetadata: { name: a }\nspec: { blocks: [{ cidr: ' +
  '192.0.2.0/24 }] }\n';

const code = (files: Record<string, string>, ...options: string[]) =>
  inTree(files, (directory) => (CHECK.run([directory, ...options], () => '') as { code: number }).code);
const notes = (files: Record<string, string>) =>
  inTree(files, (directory) =>
    check(readSources([directory], PROGRAM_FILES, {}, directory)).notes.map(({ file, text }) => `${file}: ${text}`),
  );

describe('what is not read', () => {
  const cases: [string, string, string][] = [
    ['a.jsonnet', '{ apiVersion: "cilium.io/v2", kind: "CiliumLoadBalancerIPPool" }', 'Jsonnet'],
    ['a.cue', 'apiVersion: "gateway.networking.k8s.io/v1"', 'CUE'],
    ['a.tf', 'manifest = { apiVersion = "cilium.io/v2" }', 'Terraform'],
    ['a.nix', '{ apiVersion = "cilium.io/v2"; }', 'Nix'],
    ['router.conf', "set protocols bgp neighbor 192.0.2.7 remote-as '64513'\n", 'BGP of a router with VyOS'],
    ['config.boot', 'protocols {\n    bgp 64512 {\n    }\n}\n', 'BGP of a router with VyOS'],
    ['play.yml', "- set protocols bgp neighbor 192.0.2.7 remote-as '64513'\n", 'BGP of a router with VyOS'],
    [
      'bird.conf.j2',
      'protocol bgp node {\n  local as 64513;\n  neighbor {{ node }} as 64514;\n}\n',
      'the configuration of a router is a template',
    ],
    [
      'bird.conf',
      'protocol bgp node {\n  local as {{ asn }};\n  neighbor 192.0.2.7 as 64514;\n}\n',
      'the configuration of a router is a template',
    ],
    [
      'tor.conf',
      'protocol bgp node\n{\n  local as 64513;\n  neighbor 192.0.2.7 as 64514;\n}\n',
      'BGP of BIRD in a file of another name than bird.conf: give it by --bird',
    ],
    [
      'topology.yaml',
      "exec:\n  - >-\n    vtysh -c 'conf t'\n    -c 'router bgp 64512'\n    -c ' neighbor 192.0.2.7 remote-as 64513'\n",
      'BGP of a router with vtysh -c, in place of a file',
    ],
    ['router.conf', 'set protocols bgp group NODES peer-as 64513\n', 'BGP of a router with Junos'],
    ['bgp.rsc', '/routing/bgp/connection\nadd name=node remote.address=192.0.2.7\n', 'BGP of a router with RouterOS'],
    ['bgp.tf', 'resource "routeros_routing_bgp_connection" "node" {}\n', 'BGP of a router with RouterOS'],
    ['a.sh', `kubectl apply -f - <<EOF\n${POOL}EOF\n`, 'objects in a script'],
    [
      'frr.conf.template',
      'router bgp 64512\n  neighbor ROUTER1 remote-as 64513\n',
      'the configuration of a router is a template',
    ],
    ['a.yaml.j2', `{% if x %}\n${POOL}{% endif %}\n`, 'a template'],
    ['site/template.yaml', POOL.replace('{ name: a }', '{ name: pool_name }'), 'a template, by its name'],
    ['a.yaml', `${POOL}  : [\n`, '.*'],
    ['a.yaml', `${POOL}#${' '.repeat(4 * 1024 * 1024)}`, 'over 4 MiB'],
  ];
  for (const [path, text, why] of cases)
    it(`${path}, ${why}: a note says so, and --strict ends with exit code 2`, () => {
      const files = { 'pool.yaml': POOL, [path]: text };
      assert.match(notes(files).join('\n'), new RegExp(`^${path}: not read: ${why}`, 'm'));
      assert.equal(code(files), 0);
      assert.equal(code(files, '--strict'), 2);
    });

  it('what is said of more than three files is said once, and of each in JSON', () => {
    const said = (names: string[], ...options: string[]) =>
      inTree(
        Object.fromEntries([['pool.yaml', POOL], ...names.map((name) => [name, '{ apiVersion: "cilium.io/v2" }'])]),
        (directory) => (CHECK.run([directory, ...options], () => '') as { out: string }).out,
      );
    const [three, four] = [
      ['a', 'b', 'c'],
      ['a', 'b', 'c', 'd'],
    ].map((all) => all.map((one) => `${one}.jsonnet`));
    assert.equal(said(three).match(/^note: /gm)?.length, 3);
    assert.match(said(four), /^note: 4 files, such as \S*a\.jsonnet: not read:\s+Jsonnet/m);
    assert.equal(said(four).match(/^note: /gm)?.length, 1);
    assert.equal(JSON.parse(said(four, '--format', 'json')).notes.length, 4);
  });

  it('files of those languages that are of other things are passed over', () => {
    assert.deepEqual(notes({ 'pool.yaml': POOL, 'a.tf': 'variable "x" {}', 'b.nix': '{ }' }), []);
    assert.equal(code({ 'pool.yaml': POOL, 'a.tf': 'variable "x" {}' }, '--strict'), 0);
  });

  it('definitions of kinds are passed over, and lines stay what they are', () => {
    const definition =
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: pools.example.com }\n' +
      'spec: { names: { kind: é } }\n';
    // The host bits are told at the line of the block, the fourth.
    const bad = POOL.replace('192.0.2.0/24', '192.0.2.1/24');
    for (const [text, before] of [
      [bad, 0],
      [`${definition}---\n${bad}`, 5],
      [`---\n${definition}--- # é\n${bad}`, 6],
      [`${bad}---\n${definition}---\n${definition}`, 0],
      [`${bad}---\n${definition}...\n${definition}`, 0],
    ] as const) {
      const { findings } = checkFiles({ 'all.yaml': text });
      assert.deepEqual(
        findings.map(({ check: name, line }) => [name, line - before]),
        [['pool-host-bits', 4]],
      );
      assert.deepEqual(notes({ 'all.yaml': text }), []);
    }
  });

  it('no object at all is exit code 2 with --strict', () => {
    assert.equal(code({ 'a.yaml': 'a: 1\n' }), 0);
    assert.equal(code({ 'a.yaml': 'a: 1\n' }, '--strict'), 2);
  });

  it('one directory or file that cannot be read does not end the run', () => {
    inTree({ 'pool.yaml': POOL, 'closed/a.yaml': POOL }, (directory) => {
      symlinkSync(join(directory, 'none'), join(directory, 'gone.yaml'));
      chmodSync(join(directory, 'closed'), 0);
      const { objects, notes: said } = check(readSources([directory], PROGRAM_FILES, {}, directory));
      chmodSync(join(directory, 'closed'), 0o700);
      // Root reads what nobody may.
      if (process.getuid?.() !== 0) assert.match(said.map(({ text }) => text).join(), /does not let you read it/);
      assert.ok(objects > 0);
    });
  });

  it('a path that is not there is one sentence', () => {
    const run = (...words: string[]) => CHECK.run(words, () => '');
    assert.deepEqual(run('none/here'), {
      out: '',
      error: 'cdk8s-cilium: none/here: there is no such file or directory\n',
      code: 2,
    });
    inTree({ 'pool.yaml': POOL }, (directory) => {
      const { error } = run(directory, '--frr', `${directory}/frr.conf`) as { error: string };
      assert.equal(error, `cdk8s-cilium: ${directory}/frr.conf: there is no such file or directory\n`);
      const { error: folder } = run(directory, '--frr', directory) as { error: string };
      assert.equal(folder, `cdk8s-cilium: ${directory}: it is a directory, and a file is wanted\n`);
    });
  });
});
