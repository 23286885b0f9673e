import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { check } from '../../lib/commands/check/check';
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
