// The tarball in apps of users: jest 29 with ts-jest, as `cdk8s init typescript-app` lays an app out; jest 30 with
// ts-jest or @swc/jest; CommonJS and ES modules; Node 20, 22 and 24. The app's test runs the lab and every example.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, it } from '@jest/globals';
import { readTree } from '../support/snapshot';

const ROOT = resolve('.');
const OURS = JSON.parse(readFileSync('package.json', 'utf8')).devDependencies;
const TEMPLATE = join(ROOT, 'node_modules/cdk8s-cli/templates/typescript-app');

const NODES: Record<string, string> = { node20: '20.20.2', node22: '22.23.3', node24: '24.21.0' };
/** What both apps have; the template names ranges, these are the newest of each. */
const COMMON = ['typescript@5.9.3', 'ts-jest@29.4.15', 'ts-node@10.9.2'];
const APPS: Record<string, string[]> = {
  jest29: ['jest@29.7.0', '@types/jest@29.5.14', '@types/node@14.18.63'],
  jest30: ['jest@30.5.2', '@types/jest@30.0.0', '@types/node@20.19.43', '@swc/jest@0.2.39', '@swc/core@1.16.22'],
};

const swc = (type: string) => ['@swc/jest', { jsc: { parser: { syntax: 'typescript' } }, module: { type } }];
/** The settings of jest, where they are not those of the template. */
const SETTINGS: Record<string, object> = {
  'swc.json': { testMatch: ['**/*.test.ts'], transform: { '^.+\\.ts$': swc('commonjs') } },
  'esm.json': { testMatch: ['**/*.test.ts'], extensionsToTreatAsEsm: ['.ts'], transform: { '^.+\\.ts$': swc('es6') } },
};

/** In which folder, with which settings, on which Node. `esm` is a project with `"type": "module"`. */
const RUNS: { folder: string; settings: string; nodes: string[]; flags?: string[] }[] = [
  { folder: 'jest29', settings: 'jest.config.cjs', nodes: ['node20', 'node22', 'node24'] },
  { folder: 'jest30', settings: 'swc.json', nodes: ['node20', 'node22', 'node24'] },
  // ts-jest takes five times as long as @swc/jest, and what it hands to jest is the same on every Node.
  { folder: 'jest30', settings: 'jest.config.cjs', nodes: ['node24'] },
  { folder: 'jest30/esm', settings: 'swc.json', nodes: ['node20'] },
  { folder: 'jest30/esm', settings: 'esm.json', nodes: ['node22'], flags: ['--experimental-vm-modules'] },
];

/** What compiles an app: module, and how modules are found. */
const COMPILED = [
  ['jest29', 'commonjs', 'node10'],
  ['jest30', 'node16', 'node16'],
  ['jest30/esm', 'node16', 'node16'],
  ['jest30/esm', 'esnext', 'bundler'],
];

/** Imports the programs one after the other, each with a folder of its own to write to. */
const ALL = `const { readdirSync } = await import('node:fs');
for (const file of readdirSync('js').filter((name) => name.endsWith('.js'))) {
  process.env.CDK8S_OUTDIR = process.argv[2] + '/' + file.replace('.js', '');
  await import('./js/' + file);
}`;

function run(directory: string, command: string, args: string[], env: NodeJS.ProcessEnv = {}): string {
  try {
    const inherited: NodeJS.ProcessEnv = { ...process.env, ...env };
    // The lab's own token, and jest as a user starts it.
    for (const name of ['K3D_TOKEN', 'CDK8S_OUTDIR', 'JEST_WORKER_ID', 'NODE_ENV', 'NODE_OPTIONS'])
      delete inherited[name];
    return execFileSync(command, args, { cwd: directory, env: inherited, encoding: 'utf8', stdio: 'pipe' });
  } catch (error: any) {
    throw new Error(`${command} ${args.join(' ')}:\n${error.stdout}${error.stderr}`);
  }
}

/** Each example's main.ts, and the lab as `main`: where the program stands. */
const PROGRAMS: Record<string, string> = {
  main: 'main.ts',
  ...Object.fromEntries(
    readdirSync('examples')
      .filter((name) => existsSync(`examples/${name}/main.ts`))
      .map((name) => [name, `examples/${name}/main.ts`]),
  ),
};

function layOut(folder: string): void {
  mkdirSync(join(folder, 'programs'), { recursive: true });
  for (const [name, file] of Object.entries(PROGRAMS)) cpSync(file, join(folder, `programs/${name}.ts`));
  cpSync('test/apps/app/main-test.ts', join(folder, 'main.test.ts'));
  // By a name that is CommonJS in either kind of project.
  cpSync(join(TEMPLATE, 'jest.config.js'), join(folder, 'jest.config.cjs'));
  cpSync(join(TEMPLATE, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  for (const [file, settings] of Object.entries(SETTINGS)) writeFileSync(join(folder, file), JSON.stringify(settings));
  writeFileSync(join(folder, 'all.mjs'), ALL);
}

/** The app that docs/your-app.md has a reader write, as a project of its own beside the others. */
function layOutPage(folder: string): { readonly files: string[]; readonly refused: string } {
  const page = readFileSync('docs/your-app.md', 'utf8');
  const block = (language: string) => {
    const [, text] = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(page) ?? [];
    assert.ok(text, `docs/your-app.md has no block of ${language}`);
    return text;
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'main.ts'), block('ts'));
  writeFileSync(join(folder, 'main.test.ts'), block('ts test'));
  cpSync(join(TEMPLATE, 'jest.config.js'), join(folder, 'jest.config.js'));
  cpSync(join(TEMPLATE, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  return { files: block('text').trim().split('\n'), refused: block('console') };
}

/** Each program wrote what stands in __snapshots__, to the byte. */
function assertWritten(outdir: string): void {
  for (const name of Object.keys(PROGRAMS))
    assert.deepEqual(
      readTree(join(outdir, name)),
      readTree(join('__snapshots__', name === 'main' ? name : `examples/${name}`)),
      name,
    );
}

/** The tests of the tarball at `tarball`, in folders below `directory`. */
export function testApps(directory: string, tarball: string): void {
  const node = (name: string) => join(directory, 'nodes/node_modules', name, 'bin/node');

  beforeAll(() => {
    const install = (folder: string, packages: string[]) => {
      mkdirSync(join(directory, folder), { recursive: true });
      writeFileSync(join(directory, folder, 'package.json'), JSON.stringify({ name: 'app', private: true }));
      run(join(directory, folder), 'npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...packages]);
    };
    const peers = ['cdk8s', 'constructs', 'cdk8s-plus-27'].map((name) => `${name}@${OURS[name]}`);
    for (const [app, packages] of Object.entries(APPS)) {
      install(app, [tarball, ...peers, ...COMMON, ...packages]);
      layOut(join(directory, app));
    }
    layOut(join(directory, 'jest30/esm'));
    writeFileSync(join(directory, 'jest30/esm/package.json'), JSON.stringify({ type: 'module', private: true }));
    const binary = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
    install(
      'nodes',
      Object.entries(NODES).map(([name, version]) => `${name}@npm:${binary}@${version}`),
    );
  });

  const written = new Set<string>();
  for (const { folder, settings, nodes, flags = [] } of RUNS)
    for (const version of nodes)
      it(`jest runs the tests of an app: ${folder} with ${settings}, ${version}`, () => {
        const jest = join(directory, folder.split('/')[0], 'node_modules/jest/bin/jest.js');
        // The first run of an app writes its snapshot, which the others must meet.
        const ci = `--ci=${written.has(folder)}`;
        const outdir = join(directory, folder, `out-${settings}-${version}`);
        run(join(directory, folder), node(version), [...flags, jest, '--config', settings, ci], { OUT: outdir });
        written.add(folder);
        assertWritten(outdir);
      });

  it('docs/your-app.md: the app that it has a reader write passes its tests, writes its files and is refused so', () => {
    const folder = join(directory, 'jest29/page');
    const { files, refused } = layOutPage(folder);
    const node24 = node('node24');
    const modules = join(directory, 'jest29/node_modules');
    // The first run of an app writes its snapshot.
    run(folder, node24, [join(modules, 'jest/bin/jest.js'), '--ci=false']);
    run(folder, node24, [join(modules, 'typescript/bin/tsc'), '-p', '.']);
    run(folder, node24, ['main.js']);
    assert.deepEqual([...readdirSync(join(folder, 'dist'))], files);
    const main = readFileSync(join(folder, 'main.ts'), 'utf8').replace('198.51.100.0/24', '198.51.100.10/24');
    writeFileSync(join(folder, 'main.ts'), main);
    assert.throws(
      () => run(folder, node24, ['--require', join(modules, 'ts-node/register/transpile-only'), 'main.ts']),
      (error: Error) => error.message.includes(refused.trim()),
    );
    assert.deepEqual([...readdirSync(join(folder, 'dist'))], files);
  });

  for (const [folder, module, moduleResolution] of COMPILED)
    it(`tsc --strict, and every Node runs what it made: ${folder}, ${module}, ${moduleResolution}`, () => {
      const compile = (skipLibCheck: boolean) =>
        run(join(directory, folder), process.execPath, [
          join(directory, folder.split('/')[0], 'node_modules/typescript/bin/tsc'),
          ...['--strict', '--skipLibCheck', String(skipLibCheck), '--target', 'es2020', '--lib', 'es2020'],
          ...['--module', module, '--moduleResolution', moduleResolution, '--outDir', 'js'],
          ...Object.keys(PROGRAMS).map((name) => `programs/${name}.ts`),
        ]);
      // cdk8s-plus declares what a library of ES2016, which the template has, does not know; ES2020 does.
      compile(false);
      if (folder === 'jest29') compile(true);
      // A bundler's output is for a bundler: Node asks for the ending of a file.
      if (moduleResolution === 'bundler') return;
      for (const version of Object.keys(NODES)) {
        const outdir = join(directory, folder, `out-js-${version}`);
        run(join(directory, folder), node(version), ['all.mjs', outdir]);
        assertWritten(outdir);
      }
    });

  for (const version of Object.keys(NODES))
    it(`an ES module has every name, and npx cdk8s-cilium runs: ${version}`, () => {
      const names = `import * as a from 'cdk8s-cilium';
        import { createRequire } from 'node:module';
        const b = createRequire(import.meta.url)('cdk8s-cilium');
        console.log(JSON.stringify(Object.keys(b).filter((name) => !(name in a))), Object.keys(b).length > 40);`;
      writeFileSync(join(directory, 'jest30/esm/names.mjs'), names);
      assert.equal(run(join(directory, 'jest30/esm'), node(version), ['names.mjs']), '[] true\n');
      const help = run(join(directory, 'jest30'), node(version), ['node_modules/.bin/cdk8s-cilium', '--help']);
      assert.match(help, /^Usage: .*cdk8s-cilium/);
    });
}
