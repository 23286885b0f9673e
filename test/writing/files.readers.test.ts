// What stands in the output folder when writing is broken off, or cannot be.
import { App } from 'cdk8s';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from '@jest/globals';
import { unless } from '../support/unless';
import * as library from '../../lib';
import { missing, namespaces } from '../readers/requires';
import { readTree, type Files } from '../support/snapshot';
import { inTemporary, synth } from '../support/synth';
import { lab } from './app';

/** What a second synth into a folder says that something stands in the way of; nothing has changed then. */
function refused(prepare: (outdir: string) => void): string {
  return inTemporary((outdir) => {
    const run = (variant: number) => {
      const app = new App({ outdir });
      lab(app, library, variant);
      app.synth();
    };
    run(1);
    prepare(outdir);
    const before = readTree(outdir);
    let said = '';
    assert.throws(
      () => run(2),
      (error: Error) => {
        assert.match(error.stack!, /^Error: [^]*Nothing was\s+changed\.\n {4}at .*files\.readers\.test\.ts.*$/);
        said = error.message.replace(/\s+/g, ' ').replace(/\S*cdk8s-cilium-\w+/, 'dist');
        return true;
      },
    );
    assert.deepEqual(readTree(outdir), before);
    assert.ok(!readdirSync(outdir).includes('.part'));
    return said;
  });
}

test('a folder in the place of a file is named, and nothing is changed', () => {
  for (const file of ['host/up.sh', 'bgp.k8s.yaml']) {
    const said = refused((outdir) => {
      rmSync(join(outdir, file));
      mkdirSync(join(outdir, file));
    });
    assert.equal(
      said,
      `dist/${file} is a folder, where synth writes a file: move it away, or choose another output folder. ` +
        'Nothing was changed.',
    );
  }
});

test('a file in the place of a folder is named, and nothing is changed', () => {
  const said = refused((outdir) => {
    rmSync(join(outdir, 'host/frr'), { recursive: true });
    writeFileSync(join(outdir, 'host/frr'), '');
  });
  assert.match(said, /^dist\/host\/frr is a file, where synth makes a folder: .* Nothing was changed\.$/);
});

test('an output folder that is a link to nothing is named', () => {
  inTemporary((directory) => {
    const outdir = join(directory, 'dist');
    symlinkSync(join(directory, 'nowhere'), outdir);
    const app = new App({ outdir });
    lab(app, library, 1);
    assert.throws(() => app.synth(), /dist\s+is\s+a\s+link\s+to\s+nothing,\s+where\s+synth\s+makes\s+a\s+folder/);
    assert.deepEqual([...readdirSync(directory)], ['dist']);
  });
});

/** Synth as a program of its own on a file system of its own, which `prepare` makes. */
const ONCE = `
const { App } = require('cdk8s');
const library = require(${JSON.stringify(resolve('lib'))});
const { lab } = require(${JSON.stringify(resolve('test/writing/app.ts'))});
const app = new App({ outdir: process.argv[1] });
lab(app, library, 2);
try { app.synth(); } catch (error) { console.log(error.message.replace(/\\s+/g, ' ')); }
`;

function onFileSystem(options: string, prepare: string): { said: string; files: string } {
  return inTemporary((directory) => {
    const dist = join(directory, 'dist');
    mkdirSync(dist);
    const files: Files = synth((app) => lab(app, library));
    const first = join(directory, 'first');
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(first, file, '..'), { recursive: true });
      writeFileSync(join(first, file), text);
    }
    const script = `
      mount -t tmpfs -o ${options} none "$1/dist"; cp -r "$1/first/." "$1/dist"; cd "$1/dist"
      ${prepare}
      cd /; sum() { (cd "$1/dist"; find . -type f ! -name full | sort | xargs sha256sum; find . -name .part); }
      before=$(sum "$1"); cd "$2"
      node --require tsx/cjs --eval "$3" "$1/dist"
      [[ $(sum "$1") == "$before" ]] && echo same >&2`;
    const args = ['--mount', 'bash', '-ec', script, 'bash', directory, resolve('.'), ONCE];
    const { stdout, stderr } = spawnSync('unshare', args, { encoding: 'utf8' });
    return { said: stdout.trim().replace(/\S*cdk8s-cilium-\w+\//, ''), files: stderr.trim() };
  });
}

unless(missing([namespaces])).test('a full disk is named, and nothing is changed', () => {
  assert.deepEqual(onFileSystem('size=512k', 'cat /dev/zero > full || true'), {
    said: 'dist cannot be written, for the disk is full: make room, and run synth again. Nothing was changed.',
    files: 'cat: write error: No space left on device\nsame',
  });
});

unless(missing([namespaces])).test('a file system that can only be read is named', () => {
  assert.deepEqual(onFileSystem('size=512k', 'mount -o remount,ro "$1/dist"'), {
    said: 'dist is on a file system that can only be read: choose another output folder. Nothing was changed.',
    files: 'same',
  });
});

test('cdk8s synth --format helm refuses files for the host, and makes a chart of charts', () => {
  inTemporary((directory) => {
    const app = (body: string) => {
      writeFileSync(
        join(directory, 'main.ts'),
        `import { App } from 'cdk8s'; import * as library from ${JSON.stringify(resolve('lib'))};
        import { lab } from ${JSON.stringify(resolve('test/writing/app.ts'))}; const app = new App(); ${body}; app.synth();`,
      );
      const args = ['synth', '--format', 'helm', '--chart-version', '1.0.0'];
      return spawnSync('node', [resolve('node_modules/cdk8s-cli/bin/cdk8s'), ...args], {
        cwd: directory,
        encoding: 'utf8',
        env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false', NODE_PATH: resolve('node_modules') },
      });
    };
    writeFileSync(
      join(directory, 'cdk8s.yaml'),
      `language: typescript\napp: node --require ${resolve('node_modules/tsx/dist/cjs/index.cjs')} main.ts\n`,
    );
    const refusal = app('lab(app, library)');
    assert.equal(refusal.status, 1);
    assert.match(
      refusal.stderr,
      /a Helm chart has no place for the \d+ files for the host, such as host\/k3d-config\.yml/,
    );
    assert.deepEqual([...readdirSync(join(directory, 'dist/templates'))], []);
    assert.equal(app("new library.CiliumLB(app, 'pools', { cidrs: ['192.0.2.0/24'] })").status, 0);
    assert.deepEqual([...readdirSync(join(directory, 'dist/templates'))], ['pools.k8s.yaml']);
  });
});

test('files that have their text and mode already stay, and all others are written', () => {
  inTemporary((outdir) => {
    const run = () => {
      const app = new App({ outdir });
      lab(app, library, 1);
      app.synth();
    };
    run();
    const good = readTree(outdir);
    const states = () => Object.fromEntries(Object.keys(good).map((file) => [file, statSync(join(outdir, file))]));
    writeFileSync(join(outdir, 'bgp.k8s.yaml'), good['bgp.k8s.yaml'].replace('6', '7'));
    writeFileSync(join(outdir, 'gw.k8s.yaml'), '');
    chmodSync(join(outdir, 'host/up.sh'), 0o600);
    rmSync(join(outdir, 'pools.k8s.yaml'));
    symlinkSync('gw.k8s.yaml', join(outdir, 'pools.k8s.yaml'));
    const before = states();
    run();
    assert.deepEqual(readTree(outdir), good);
    const after = states();
    assert.equal(after['host/up.sh'].mode & 0o777, 0o755);
    assert.ok(!lstatSync(join(outdir, 'pools.k8s.yaml')).isSymbolicLink());
    const written = Object.keys(good).filter((file) => after[file].ino !== before[file].ino);
    assert.deepEqual(written.sort(), ['bgp.k8s.yaml', 'gw.k8s.yaml', 'host/up.sh', 'pools.k8s.yaml']);
  });
});
