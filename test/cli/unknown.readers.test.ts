import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { check } from '../../lib/commands/check/check';
import { POLICIES, PROGRAM_ONLY } from '../../lib/tree/policies';
import { isUnknown } from '../../lib/values/unknown';
import { SYMPTOMS } from '../../scripts/symptoms';
import { sourcesOf, treeNames } from './tree';
import { TWINS } from './twins';
import { broken } from './tree';

describe('unknown values', () => {
  it('are told from known ones', () => {
    for (const text of [
      '${VAR}',
      '${VAR:=192.0.2.0/24}',
      'a-${VAR}-b',
      '$VAR',
      '$(VAR)',
      '{{ .Values.x }}',
      '<placeholder>',
      '<path:secret/data/x#y>',
      'ENC[AES256_GCM,data:x]',
      '@VAR@',
      '%VAR_A%',
      '__VAR__',
      '((var))',
      '{var}',
      'CHANGEME',
      'LB_CIDR',
      'NODE_WITHOUT_AGENT_IP/32',
      'web.CHANGEME_DOMAIN',
      'OVERRIDE_ME',
      '192.168.x.x',
      '10.0.XX.0/24',
      '2001:db8:zzzz::1/128',
    ]) {
      assert.ok(isUnknown(text), text);
    }
    for (const text of [
      '192.0.2.0/24',
      'fd00::/64',
      'app.example.com',
      '*.example.com',
      '^/api/.*$',
      '^/[a-z]{2,3}/x{1}$',
      '{manifest.yaml}',
      '192.0.2.x.example.com',
      '2001:db8::1',
      'a:b:c',
      'todoist.example.com',
      '/a/b',
      'x<y',
      'costs 5$',
      'io.cilium/x',
      'user@example.com',
      80,
      true,
      null,
    ]) {
      assert.ok(!isUnknown(text), String(text));
    }
  });

  it('every check that docs/checks.md names for files is run on them', () => {
    // Objects one by one are looked at without a policy.
    const named = SYMPTOMS.flatMap(({ files }) => files).filter((name) => POLICIES[name] && name !== 'object-refused');
    assert.ok(named.length > 20);
    assert.deepEqual(
      named.filter((name) => POLICIES[name] === PROGRAM_ONLY),
      [],
    );
  });

  // Every scalar below spec and metadata of a valid tree, one by one: whatever is unknown, nothing false is said.
  for (const name of treeNames()) {
    it(`${name}: whichever value becomes unknown, nothing is found`, () => {
      const sources = sourcesOf(name);
      const complaints: string[] = [];
      for (const file of sources.manifests.filter(
        ({ path }) => /\.ya?ml$/.test(path) && !/broken|templates\//.test(path),
      )) {
        const lines = file.text.split('\n');
        lines.forEach((line, i) => {
          for (const changed of withUnknown(line)) {
            const text = [...lines.slice(0, i), changed, ...lines.slice(i + 1)].join('\n');
            const manifests = sources.manifests.map((other) => (other === file ? { ...file, text } : other));
            for (const finding of check({ ...sources, manifests }).findings)
              complaints.push(`${file.path}:${i + 1} ${changed.trim()} -> ${finding.check}: ${finding.message}`);
          }
        });
      }
      assert.deepEqual(complaints, []);
    });
  }

  // The same in trees that are broken elsewhere: what is found must be what is broken, and never more than without.
  for (const twin of TWINS.filter(({ file }) => /\.ya?ml$/.test(file)).filter((_, i) => i % 3 === 0)) {
    it(`${twin.tree} with ${JSON.stringify(twin.to).slice(0, 40)}: an unknown value adds no finding`, () => {
      const sources = broken(twin.tree, twin.file, twin.from, twin.to);
      const known = new Set(check(sources).findings.map((finding) => finding.check));
      const more: string[] = [];
      const file = sources.manifests.find(({ path }) => path === twin.file)!;
      const lines = file.text.split('\n');
      lines.forEach((line, i) => {
        for (const changed of withUnknown(line)) {
          const text = [...lines.slice(0, i), changed, ...lines.slice(i + 1)].join('\n');
          const manifests = sources.manifests.map((other) => (other === file ? { ...file, text } : other));
          for (const finding of check({ ...sources, manifests }).findings)
            if (!known.has(finding.check)) more.push(`${changed.trim()} -> ${finding.check}: ${finding.message}`);
        }
      });
      assert.deepEqual(more, []);
    });
  }
});

/** The line with each of its values unknown in turn; not those by which an object is known for what it is. */
function withUnknown(line: string): string[] {
  if (/^\s*#|^---|apiVersion|kind:|\$patch|^\s*- op|op:|path:/.test(line)) return [];
  const result: string[] = [];
  for (const match of line.matchAll(
    /((?:^\s*- |: |[[{,] ?))("[^"]*"|[^\s"'[\]{},:&*|>#-][^\s[\]{},#]*)(?=\s*(?:$|[,\]}]))/g,
  )) {
    const start = match.index + match[1].length;
    result.push(`${line.slice(0, start)}"\${UNKNOWN}"${line.slice(start + match[2].length)}`);
  }
  return result;
}
