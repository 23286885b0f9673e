// The tarball that `npm pack` makes: what it holds, and that a project which installed it writes the same files.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { note } from './support/note';
import { buildSync } from 'esbuild';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { breaksBetween, lastRelease, unannounced } from './api/breaks';
import { apiPage } from '../scripts/api-page';
import { apiTable } from '../scripts/api-table';
import { testApps } from './apps/matrix';
import { synthLab } from './support/lab';
import { readTree } from './support/snapshot';

const ROOT = resolve('.');
const MANIFEST = JSON.parse(readFileSync('package.json', 'utf8'));
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

/** main.ts as a project of its own has it. */
const LAB = readFileSync('main.ts', 'utf8').replace("'./lib'", "'cdk8s-cilium'");

function run(directory: string, command: string, ...args: string[]): string {
  try {
    const env: NodeJS.ProcessEnv = { ...process.env };
    delete env.K3D_TOKEN;
    return execFileSync(command, args, { cwd: directory, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error: any) {
    throw new Error(`${command} ${args.join(' ')}:\n${error.stdout}${error.stderr}`);
  }
}

/** Every file below a folder of the checkout, with the folder's name in front. */
function filesBelow(folder: string): string[] {
  return [...readdirSync(folder, { recursive: true })].map((file) => `${folder}/${file}`.replaceAll('\\', '/'));
}

/**
 * What is wrong about the modules that an installed package requires, in functions too: each ES module, `import()`, and
 * require of what is not known beforehand. esbuild follows them as Node does.
 */
function esModules(folder: string): string[] {
  const ours = [...readdirSync(join(folder, 'build'), { recursive: true, encoding: 'utf8' })]
    .filter((file) => /\.c?js$/.test(file))
    .map((file) => `./build/${file}`.replaceAll('\\', '/'));
  const { metafile, warnings } = buildSync({
    absWorkingDir: folder,
    stdin: { contents: ours.map((file) => `require('${file}');`).join('\n'), resolveDir: folder },
    outdir: 'out',
    write: false,
    metafile: true,
    bundle: true,
    platform: 'node',
    conditions: [],
    mainFields: ['main'],
    external: Object.keys(MANIFEST.peerDependencies),
    logLevel: 'silent',
    logOverride: {
      'indirect-require': 'warning',
      'unsupported-dynamic-import': 'warning',
      'unsupported-require-call': 'warning',
    },
  });
  const inputs = Object.entries(metafile.inputs);
  assert.ok(inputs.length > ours.length, 'our files are followed');
  return [
    ...inputs.flatMap(([file, { format }]) => (format === 'esm' ? [`${file} is an ES module`] : [])),
    ...inputs.flatMap(([file, { imports }]) =>
      imports.flatMap(({ kind, path }) => (kind === 'require-call' ? [] : [`${file}: ${kind} of ${path}`])),
    ),
    ...warnings.map(({ location, text }) => `${location?.file}:${location?.line}: ${text}`),
  ];
}

describe('the npm package', () => {
  const directory = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-package-'));
  const project = join(directory, 'project');
  const tarball = join(directory, `${MANIFEST.name}-${MANIFEST.version}.tgz`);
  let files: string[];

  beforeAll(() => {
    // Builds first, as `prepack` says.
    run(ROOT, 'npm', 'pack', '--pack-destination', directory);
    files = run(directory, 'tar', '-tzf', tarball)
      .trim()
      .split('\n')
      .map((file) => file.replace(/^package\//, ''))
      .sort();
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('runs every program of the bench, and programs that are compared make the same objects', () => {
    const said = run(ROOT, process.execPath, '--require', 'tsx/cjs', 'bench/run.ts', '--try');
    for (const race of ['Beside Helm', 'Cold `cdk8s synth`', 'Routes on one gateway', 'Checks'])
      assert.match(said, new RegExp(`^${race}.*: \\d+ programs run\\.$`, 'm'));
  });

  it('holds the library and its typed constructs, compiled and declared, the assembly, the licence and the README', () => {
    const compiled = (folder: string) =>
      filesBelow(folder)
        .filter((file) => file.endsWith('.ts'))
        .map((file) => file.replace(/\.ts$/, ''));
    const wanted = [
      ...compiled('imports').map((file) => `build/${file}.d.ts`),
      ...['imports', 'lib/vendor'].flatMap(compiled).map((file) => `build/${file}.js`),
      ...['bundle.cjs', 'compiled.cjs', 'index.js', 'load.js', 'commands/main.js'].map((file) => `build/lib/${file}`),
      ...filesBelow('imports')
        .filter((file) => /\.(json|md)$/.test(file))
        .map((file) => `build/${file}`),
      'build/lib/LICENSES.txt',
      'build/lib/vendor/LICENSES.txt',
      '.jsii',
      'LICENSE',
      'README.md',
      'package.json',
    ];
    assert.deepEqual(
      wanted.filter((file) => !files.includes(file)),
      [],
      'missing',
    );
    // Declarations of the library are below: the compiler says which of them it reads.
    assert.deepEqual(
      files.filter((file) => !wanted.includes(file) && !/^build\/lib\/.*\.d\.ts$/.test(file)),
      [],
      'of no use to an importer',
    );
  });

  it('needs nothing but its peers', () => {
    const { dependencies, optionalDependencies, bundledDependencies, peerDependencies } = MANIFEST;
    assert.deepEqual([dependencies, optionalDependencies, bundledDependencies], [undefined, undefined, undefined]);
    assert.deepEqual(Object.keys(peerDependencies), ['cdk8s', 'constructs']);
  });

  // npm warns of such scripts of a tarball, and with `strict-allow-scripts` refuses to install it.
  it('has no script that npm runs or asks about when it is installed', () => {
    const asked = ['preinstall', 'install', 'postinstall', 'prepare'].filter((name) => name in MANIFEST.scripts);
    assert.deepEqual(asked, []);
  });

  it('exports what docs/api.md says', () => {
    const assembly = JSON.parse(run(directory, 'tar', '-xOzf', tarball, 'package/.jsii'));
    assert.equal(readFileSync('docs/api.md', 'utf8'), apiPage(assembly), 'npm run docs writes it');
  });

  it('breaks no program of the last release without a word in docs/upgrading.md', () => {
    const released = lastRelease();
    const breaks = breaksBetween(released, JSON.parse(run(directory, 'tar', '-xOzf', tarball, 'package/.jsii')));
    const silent = unannounced(breaks, readFileSync('docs/upgrading.md', 'utf8'), released.version);
    assert.deepEqual(silent, [], 'name each in docs/upgrading.md, as `Class.member`, with what a program does now');
  });

  it('checks what it is given by its own API', () => {
    const [own, foreign] = [
      run(directory, 'tar', '-xOzf', tarball, 'package/.jsii'),
      readFileSync('node_modules/cdk8s/.jsii', 'utf8'),
    ].map((text) => JSON.parse(text));
    assert.equal(readFileSync('lib/api/table.ts', 'utf8'), apiTable(own, foreign), 'npm run docs writes it');
  });

  it('is small', () => {
    const { size } = statSync(tarball);
    note(`${files.length} files, ${Math.round(size / 1024)} KiB`);
    assert.ok(size < 1.2 * 2 ** 20, `${size} bytes`);
  });

  it('repeats the licence of what is bundled into its code', () => {
    const licences = ['lib', 'lib/vendor'].map((folder) =>
      run(directory, 'tar', '-xOzf', tarball, `package/build/${folder}/LICENSES.txt`),
    );
    const wanted = [
      ['ip-address', 'semver', 'yaml'],
      ['@marcbachmann/cel-js', '@dagrejs/dagre', '@dagrejs/graphlib', '@xmldom/xmldom'],
    ];
    wanted.forEach((names, i) => {
      for (const name of names)
        assert.match(licences[i]!, new RegExp(`^${name} [\\d.]+\n\n[^]*?Permission (is hereby granted|to use)`, 'm'));
    });
  });

  describe('in a project that installed it', () => {
    beforeAll(() => {
      mkdirSync(project);
      writeFileSync(
        join(project, 'package.json'),
        JSON.stringify({ name: 'project', private: true, dependencies: {} }),
      );
      const versions = ['cdk8s', 'constructs', '@types/node'].map(
        (name) => `${name}@${MANIFEST.devDependencies[name]}`,
      );
      run(project, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', tarball, ...versions);
    });

    // jest cannot require an ES module, and Node before 20.19 could not.
    it('has no ES module that a require reaches, sooner or later', () => {
      assert.deepEqual(esModules(join(project, 'node_modules', MANIFEST.name)), []);
    });

    it('brings nothing along but what was asked for', () => {
      const installed = readdirSync(join(project, 'node_modules'))
        .filter((name) => !name.startsWith('.'))
        .sort();
      assert.deepEqual([...installed], ['@types', 'cdk8s', 'cdk8s-cilium', 'constructs', 'undici-types']);
    });

    it('node main.js writes the lab, byte for byte', () => {
      const compiled = transpileModule(LAB, {
        compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 },
      });
      writeFileSync(join(project, 'main.js'), compiled.outputText);
      run(project, process.execPath, 'main.js');
      assert.deepEqual(readTree(join(project, 'dist')), readTree(synthLab()));
    });

    it('ES modules and typed constructs work as well', () => {
      writeFileSync(
        join(project, 'main.mjs'),
        [
          "import { CiliumLB } from 'cdk8s-cilium';",
          "import { CiliumLoadBalancerIPPool } from 'cdk8s-cilium/imports/cilium.io';",
          'console.log(typeof CiliumLB, typeof CiliumLoadBalancerIPPool);',
        ].join('\n'),
      );
      assert.equal(run(project, process.execPath, 'main.mjs'), 'function function\n');
    });

    it('has those declarations that the compiler reads', () => {
      const shipped = files.filter((file) => file.endsWith('.d.ts'));
      const typed = shipped.flatMap((file) => /^build\/(imports\/[^/]+)\.d\.ts$/.exec(file)?.[1] ?? []);
      const imported = ['', ...typed.map((path) => `/${path}`)].map((path) => `import '${MANIFEST.name}${path}';`);
      writeFileSync(join(project, 'all.ts'), imported.join('\n'));
      const options = ['--noEmit', '--listFiles', '--module', 'node16', '--moduleResolution', 'node16'];
      const own = `node_modules/${MANIFEST.name}/`;
      const read = run(project, process.execPath, TSC, ...options, 'all.ts')
        .split('\n')
        .flatMap((line) => (line.includes(own) ? [line.slice(line.lastIndexOf(own) + own.length)] : []));
      assert.deepEqual([...read].sort(), shipped);
    });

    // The first as Node itself resolves modules, the second as the template of `cdk8s init` does.
    for (const [module, moduleResolution] of [
      ['node16', 'node16'],
      ['commonjs', 'node10'],
    ]) {
      it(`type-checks strictly, declarations included, with module ${module} and moduleResolution ${moduleResolution}`, () => {
        writeFileSync(join(project, 'main.ts'), LAB);
        const options = [
          '--strict',
          '--skipLibCheck',
          'false',
          '--exactOptionalPropertyTypes',
          '--target',
          'es2020',
          '--noEmit',
        ];
        run(
          project,
          process.execPath,
          TSC,
          ...options,
          '--module',
          module,
          '--moduleResolution',
          moduleResolution,
          'main.ts',
        );
      });
    }
  });

  describe('in apps of users', () => testApps(join(directory, 'apps'), tarball));
});
