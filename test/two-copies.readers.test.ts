// An app may load this package twice: through a library that brings a copy of its own, or through a test runner.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, it, jest } from '@jest/globals';
import * as cdk8s from 'cdk8s';
import * as constructs from 'constructs';
import * as library from '../lib';
import { packageVersion } from '../lib/report/package-version';

const ROOT = join(__dirname, '..');
let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-copy-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** The library once more, from a folder of its own. What is no part of it is the same. */
function copyOf(version: string): typeof library {
  const folder = join(home, 'copy');
  mkdirSync(folder);
  cpSync(join(ROOT, 'lib'), join(folder, 'lib'), { recursive: true });
  symlinkSync(join(ROOT, 'imports'), join(folder, 'imports'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'cdk8s-cilium', version }));
  let copy: typeof library | undefined;
  jest.isolateModules(() => {
    jest.doMock('cdk8s', () => cdk8s);
    jest.doMock('constructs', () => constructs);
    copy = jest.requireActual<typeof library>(join(folder, 'lib'));
  });
  return copy!;
}

function program(app: cdk8s.App, { CiliumLB }: typeof library, other: typeof library): void {
  const pool = new CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] });
  new other.SharedGateway(app, 'gateway', { addresses: [pool.reserve(10)] });
}

it('two versions of the package in one app are refused, with the way out', () => {
  const app = new cdk8s.App({ outdir: join(home, 'dist') });
  assert.throws(
    () => program(app, library, copyOf('9.9.9')),
    ({ message }: Error) =>
      message.replace(/\s+/g, ' ').includes(`in one app, ${packageVersion()} and 9.9.9:`) &&
      /npm\s+ls\s+cdk8s-cilium/.test(message) &&
      !/\n\s+at /.test(message),
  );
});

it('an app of another copy of cdk8s is refused at once, with the way out', () => {
  let other: typeof cdk8s | undefined;
  jest.isolateModules(() => {
    other = jest.requireActual<typeof cdk8s>('cdk8s');
  });
  const app = new other!.App({ outdir: join(home, 'dist') });
  assert.throws(
    () => new library.CiliumLB(app, 'pool', { cidrs: ['198.51.100.0/24'] }),
    ({ message }: Error) => /another copy of cdk8s/.test(message) && !/\n\s+at /.test(message),
  );
});

it('two copies of one version make the same files as one', () => {
  const [two, one] = [new cdk8s.App({ outdir: join(home, 'two') }), new cdk8s.App({ outdir: join(home, 'one') })];
  program(two, library, copyOf(packageVersion()));
  program(one, library, library);
  assert.equal(two.synthYaml(), one.synthYaml());
});
