// docs/from-yaml.md: what people have in YAML, beside the program that makes it. Each program gives these objects and
// no others, and the API server takes them. Values that the API server fills in by itself count as written.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { DEFAULT_VERSION, releaseOf } from '../lib/release/table';
import { checkObjects, crdFolders, kubernetesNeeds } from './readers/kubernetes';
import { missing } from './readers/requires';
import { objects } from './support/objects';
import { readTree } from './support/snapshot';
import { unless } from './support/unless';

const ROOT = resolve('.');
const PAGE = readFileSync('docs/from-yaml.md', 'utf8');
const SECTIONS = PAGE.split(/^## /m)
  .slice(1)
  .map((text) => {
    const block = (language: string) => new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'ms').exec(text)?.[1];
    return { title: text.split('\n')[0], yaml: block('yaml'), program: block('ts') };
  })
  .filter(({ yaml }) => yaml !== undefined);

/** What is filled in before the objects are applied. */
const LATER: Record<string, string> = {
  LB_CIDR: '192.0.2.0/24',
  INTERNAL_IP: '192.0.2.11',
  SECRET_DOMAIN: 'example.com',
};

describe('docs/from-yaml.md', () => {
  it('has a program beside each YAML', () => {
    assert.ok(SECTIONS.length >= 4);
    assert.deepEqual(
      SECTIONS.filter(({ program }) => program === undefined),
      [],
    );
  });

  const directory = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-'));
  beforeAll(() => runAll(directory));
  afterAll(() => rmSync(directory, { recursive: true }));

  SECTIONS.forEach(({ title, yaml }, i) => {
    const written = () => manifests(join(directory, String(i)));
    it(`${title}: the program gives these objects`, () => {
      assert.deepEqual(objects(written()), objects(yaml!));
    });
    unless(missing(kubernetesNeeds)).it(`${title}: the API server takes them`, () => {
      const file = join(directory, `${i}.yaml`);
      writeFileSync(
        file,
        written().replaceAll(/\$\{(\w+)(\/\.\/-)?\}/g, (_, name: string, change?: string) =>
          change ? LATER[name].replace('.', '-') : LATER[name],
        ),
      );
      checkObjects([file], crdFolders(DEFAULT_VERSION, releaseOf(DEFAULT_VERSION).gatewayApi.version.slice(1)));
    });
  });
});

/** Runs every program, in one process: what each writes is in a folder of its number. */
function runAll(directory: string): void {
  symlinkSync(join(ROOT, 'node_modules'), join(directory, 'node_modules'));
  const tsconfig = { extends: join(ROOT, 'tsconfig.json'), include: ['*.ts'] };
  writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify(tsconfig));
  SECTIONS.forEach(({ program }, i) => writeFileSync(join(directory, `program${i}.ts`), program!));
  const main = SECTIONS.map((_, i) => `process.env.CDK8S_OUTDIR = '${i}';\nrequire('./program${i}');\n`);
  writeFileSync(join(directory, 'main.cts'), main.join(''));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', 'tsx/cjs', 'main.cts'], {
    cwd: directory,
    encoding: 'utf8',
  });
  assert.equal(`${stdout}${stderr}`, '');
  assert.equal(status, 0);
}

function manifests(directory: string): string {
  return Object.entries(readTree(directory))
    .filter(([name]) => name.endsWith('.yaml'))
    .map(([, text]) => text)
    .join('\n---\n');
}
