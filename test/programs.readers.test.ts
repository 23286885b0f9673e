// test/programs.json lists what the tests ask for, no more and no less, and says where Debian has it.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { it, test } from '@jest/globals';
import ts from 'typescript';
import listed from './programs.json';
import { missing, namespaces, type Need, type ProgramName } from './readers/requires';
import { find } from './readers/tool';
import { unless } from './support/unless';

/** The names that a file of test/ hands to `program`; the type checker sees to it that each is a word by itself. */
function askedIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
  const asked: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'program')
      for (const name of node.arguments) if (ts.isStringLiteral(name)) asked.push(name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return asked;
}

test('the list has what some test asks for, and nothing else', () => {
  const files = [...readdirSync('test', { recursive: true, encoding: 'utf8' })].filter((file) => file.endsWith('.ts'));
  const asked = new Set(files.flatMap((file) => askedIn(join('test', file))));
  assert.ok(asked.size > 20);
  assert.deepEqual([...asked].sort(), Object.keys(listed).sort());
});

const debian: Need = {
  what: 'Debian',
  how: 'run this on Debian or Ubuntu, or in a container of it',
  met: () => find('apt-cache') !== undefined && find('dpkg-query') !== undefined,
};

unless(missing([debian, namespaces])).describe('CI sees', () => {
  const packages = execFileSync('.ci/packages', { encoding: 'utf8' }).trim().split('\n');
  /** What a shell script says where only the programs of these packages can be found. */
  const sealed = (names: readonly string[], script: string) =>
    spawnSync('.ci/seal', [...names, '--', 'sh', '-c', script], { encoding: 'utf8' });

  it('every program of the list, by the package that the list names', () => {
    const names = Object.keys(listed) as ProgramName[];
    const onPath = names.filter((name) => !name.startsWith('/'));
    const { stdout } = sealed(packages, `for name in ${onPath.join(' ')}; do command -v $name; done`);
    assert.deepEqual(
      stdout
        .trim()
        .split('\n')
        .map((path) => path.replace(/.*\//, '')),
      onPath,
    );
  });

  it('no program of a package that is taken off the list', () => {
    const { stdout, status } = sealed(
      packages.filter((name) => name !== 'socat'),
      'command -v curl; command -v socat',
    );
    assert.deepEqual([stdout, status], ['/usr/bin/curl\n', 127]);
  });

  it('no program that somebody put onto the machine', () => {
    const script = `
      mount -t tmpfs none /usr/local/bin
      cp /bin/true /usr/local/bin/left-behind
      left-behind || exit 1
      "$@" -- sh -c '! command -v left-behind'`;
    const seal = [resolve('.ci/seal'), ...packages];
    const { stderr, status } = spawnSync('unshare', ['--mount', 'sh', '-c', script, 'sh', ...seal], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });
});
