// Each class that the package exports has an example in its docstring, construct or value. It compiles as it stands
// there, after the imports and `const app = new App();`, and synthesises without an error.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from '@jest/globals';
import * as library from '../lib';
import { readTree } from './support/snapshot';
import { inTemporary } from './support/synth';

const ROOT = resolve('.');
const CLASS = /\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\nexport (?:(?:abstract )?class|interface) (\w+)/g;

/** The example of each class or interface of lib/ that has one, by its name. */
function examples(): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of Object.values(readTree('lib')))
    for (const [, doc, name] of text.matchAll(CLASS)) {
      const example = doc.split('@example\n')[1];
      if (example) found.set(name, example.replace(/^ \* ?/gm, '').trimEnd());
    }
  return found;
}

/** The classes of the package. */
const classes = Object.entries(library)
  .filter(([name, value]) => typeof value === 'function' && /^[A-Z]/.test(name))
  .map(([name]) => name)
  // The constructors of the first are for their subclasses. The last is for cdk8s.yaml.
  .filter((name) => !['DockerCluster', 'AddressPool', 'MachineCluster', 'CiliumValidation'].includes(name));

describe('examples in docstrings', () => {
  const written = examples();

  it('stand in the docstring of each class', () => {
    assert.ok(classes.length > 40);
    assert.deepEqual(
      classes.filter((name) => !written.has(name)),
      [],
    );
  });

  it('compile and synthesise', () => {
    inTemporary((directory) => {
      symlinkSync(join(ROOT, 'node_modules'), join(directory, 'node_modules'));
      const names = Object.keys(library).join(', ');
      for (const [name, text] of written)
        writeFileSync(
          join(directory, `${name}.ts`),
          [
            "import { App, Chart, Duration } from 'cdk8s';",
            `import { ${names} } from 'cdk8s-cilium';`,
            'const app = new App();',
            text,
            'app.synth();',
            '',
          ].join('\n'),
        );
      writeFileSync(
        join(directory, 'tsconfig.json'),
        JSON.stringify({
          extends: join(ROOT, 'tsconfig.json'),
          include: ['*.ts'],
          compilerOptions: { noUnusedLocals: false },
        }),
      );
      const run = (args: string[], env = {}) =>
        spawnSync(process.execPath, args, { cwd: directory, encoding: 'utf8', env: { ...process.env, ...env } });
      const compiled = run([join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.']);
      assert.equal(compiled.stdout, '');
      // All in one process: to start it and load the package takes longer than the examples.
      const all = [...written.keys()].map(
        (name) => `process.env.CDK8S_OUTDIR = '${join(directory, `out-${name}`)}'; require('./${name}.ts');`,
      );
      writeFileSync(join(directory, 'all.js'), all.join('\n'));
      const { status, stderr } = run(['--require', 'tsx/cjs', 'all.js']);
      assert.equal(stderr, '');
      assert.equal(status, 0);
      for (const name of written.keys())
        assert.ok(Object.keys(readTree(join(directory, `out-${name}`))).length > 0, name);
    });
  });
});
