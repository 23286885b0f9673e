import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { check } from '../../lib/commands/check/check';
import { parse } from '../../lib/tree/parse';
import { broken, checkFiles, sourcesOf, treeNames } from './tree';
import { TWINS } from './twins';

describe('a tree that works', () => {
  for (const name of treeNames()) {
    it(`${name}: nothing is found in it`, () => {
      assert.deepEqual(check(sourcesOf(name)).findings, []);
    });
  }
});

describe('a tree with one thing broken', () => {
  for (const twin of TWINS.filter(({ check: name }) => name !== '')) {
    it(`${twin.tree}: ${twin.check} by ${JSON.stringify(twin.to).slice(0, 60)}`, () => {
      const sources = broken(twin.tree, twin.file, twin.from, twin.to);
      const { findings } = check(sources);
      const found = findings.filter((finding) => finding.check === twin.check);
      const file = twin.at ?? twin.file;
      const shown = JSON.stringify(findings, undefined, 1);
      assert.ok(found.length > 0, `not found: ${shown}`);
      assert.ok(
        found.some((finding) => finding.file === file),
        `in another file: ${shown}`,
      );
      const { text } = [...sources.manifests, ...Object.values(sources.programs).flat()].find(
        ({ path }) => path === file,
      )!;
      const lines = text.split('\n');
      assert.ok(
        found.some(({ line }) => lines[line - 1].includes(twin.line)),
        `not at ${twin.line}: ${shown}`,
      );
      assert.deepEqual(
        [...new Set(findings.map((finding) => finding.check))].filter(
          (name) => name !== twin.check && !(twin.also ?? []).includes(name),
        ),
        [],
        shown,
      );
    });
  }
});

describe('a tree in which many objects are wrong for one reason', () => {
  it('redirects: a listener that admits every namespace is one finding, not one a route', () => {
    const { findings } = check(broken('redirects', 'gateway.yaml', '{ from: Same }', '{ from: All }'));
    assert.equal(findings.length, 1, JSON.stringify(findings));
    assert.match(findings[0].message, /blog\/blog/);
  });
});

describe('a scalar that tools read in different ways', () => {
  const pool =
    'apiVersion: cilium.io/v2alpha1\nkind: CiliumLoadBalancerIPPool\nmetadata: { name: a }\n' +
    'spec:\n  allowFirstLastIPs: No\n  blocks: [{ cidr: 192.0.2.0/24 }]\n';
  it('is a word to kustomize', () => {
    const kustomization = 'resources: [pool.yaml]\n';
    assert.deepEqual(checkFiles({ 'pool.yaml': pool, 'kustomization.yaml': kustomization }).findings, []);
  });
  it('is false to kubectl, and what to write is a word that the field takes', () => {
    const [{ check: name, message }] = checkFiles({ 'pool.yaml': pool }).findings;
    assert.equal(name, 'object-refused');
    assert.match(message, /one of "Yes", "No"/);
  });
});

describe('the items of a List', () => {
  const item = (name: string, field = '') =>
    `- apiVersion: cilium.io/v2\n  kind: CiliumLoadBalancerIPPool\n  metadata:\n    name: ${name}\n` +
    `  spec:\n${field}    blocks:\n    - cidr: 192.0.${name.charCodeAt(0)}.1/24\n`;
  const list = (...items: string[]) => `apiVersion: v1\nitems:\n${items.join('')}kind: List\nmetadata: {}\n`;
  const ignore = (check: string) => `# cdk8s-cilium: ignore ${check} for a test\n`;
  const found = (text: string) =>
    checkFiles({ 'list.yaml': text }).findings.map(({ check: name, object }) => `${name} ${object}`);

  it('have the comments above and within them, and not those of others', () => {
    assert.deepEqual(found(list(item('a'), item('b'), item('c'))), [
      'pool-host-bits CiliumLoadBalancerIPPool a',
      'pool-host-bits CiliumLoadBalancerIPPool b',
      'pool-host-bits CiliumLoadBalancerIPPool c',
    ]);
    assert.deepEqual(found(list(item('a'), ignore('pool-host-bits') + item('b'), item('c'))), [
      'pool-host-bits CiliumLoadBalancerIPPool a',
      'pool-host-bits CiliumLoadBalancerIPPool c',
    ]);
    assert.deepEqual(
      found(list(ignore('pool-host-bits') + item('a'), item('b', `    ${ignore('pool-host-bits')}`), item('c'))),
      ['pool-host-bits CiliumLoadBalancerIPPool c'],
    );
    // At the end of an item, deeper than its dash.
    assert.deepEqual(found(list(`${item('a')}  ${ignore('pool-host-bits')}`, item('b'))), [
      'pool-host-bits CiliumLoadBalancerIPPool b',
    ]);
  });
  it('share the comments of the List', () => {
    const two = list(item('a'), item('b'));
    assert.deepEqual(found(ignore('pool-host-bits') + two), []);
    assert.deepEqual(found(two.replace('items:', `items: ${ignore('pool-host-bits').trim()}`)), []);
    assert.deepEqual(found(two.replace('kind: List', `kind: List ${ignore('pool-host-bits').trim()}`)), []);
    assert.deepEqual(found(`${two}---\n${ignore('pool-host-bits')}${list(item('c'))}`), [
      'pool-host-bits CiliumLoadBalancerIPPool a',
      'pool-host-bits CiliumLoadBalancerIPPool b',
    ]);
  });
  it('are words to kustomize one by one', () => {
    const word = list(item('a', '    allowFirstLastIPs: No\n'), item('b', '    allowFirstLastIPs: "No"\n'));
    const refused = (files: Record<string, string>) =>
      checkFiles(files, { ignore: ['pool-host-bits'] }).findings.map(({ object }) => object);
    assert.deepEqual(refused({ 'list.yaml': word }), ['CiliumLoadBalancerIPPool a']);
    assert.deepEqual(refused({ 'list.yaml': word, 'kustomization.yaml': 'resources: [list.yaml]\n' }), []);
  });
  it('hold no text of each other, in blocks and in JSON', () => {
    const block = list(...Array.from({ length: 300 }, (_, i) => item(`pool-${i}`)));
    const json = {
      kind: 'List',
      items: Array.from({ length: 300 }, (_, i) => ({ kind: 'Service', name: `web-${i}` })),
    };
    for (const text of [block, JSON.stringify(json), JSON.stringify(json, undefined, 2), `%YAML 1.1\n---\n${block}`]) {
      const parsed = parse({ path: 'list.yaml', text });
      assert.ok(typeof parsed !== 'string');
      assert.equal(parsed.length, 300);
      const names = /(?:pool|web)-\d+/g;
      for (const { json: own, text: written } of parsed)
        assert.deepEqual(written.match(names), JSON.stringify(own).match(names));
    }
  });
});

it('reads the documents of a file once', () => {
  const file = { path: 'a.yaml', text: 'kind: Service\n' };
  assert.equal(parse(file), parse(file));
});
