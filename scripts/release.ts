// Makes everything that a release publishes in build/release, out of the last commit alone: `npm run release`. With
// `-- --verify` it makes all of it a second time, elsewhere and on another clock, and compares the bytes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { npmReadme } from './npm-readme';
import { sbom } from './sbom';

const TARGET = resolve('build/release');

const must = (cwd: string, command: string, args: string[], env: NodeJS.ProcessEnv = process.env) =>
  execFileSync(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
const git = (...args: string[]) => execFileSync('git', args, { maxBuffer: 2 ** 30 });

/** The tree of a commit, with the README that registries show. */
function checkout(commit: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-x', '-C', folder], { input: git('archive', '--format=tar', commit) });
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const readme = join(folder, 'README.md');
  writeFileSync(readme, npmReadme(readFileSync(readme, 'utf8'), manifest));
}

/** Builds the packages of every language in a checkout, and copies what is published to a folder. */
function make(checkedOut: string, epoch: number, zone: string, target: string): void {
  const time = new Date(epoch * 1000);
  const env = {
    ...process.env,
    TZ: zone,
    SOURCE_DATE_EPOCH: String(epoch),
    PATH: `${join(checkedOut, 'node_modules/.bin')}:${process.env.PATH}`,
    // Maven writes the time of the build into its archives and pages, unless it is told another.
    MAVEN_OPTS: [
      process.env.MAVEN_OPTS ?? '',
      `-Dproject.build.outputTimestamp=${time.toISOString()}`,
      '-Dnotimestamp=true',
    ].join(' '),
  };
  must(checkedOut, process.execPath, ['scripts/packages.mjs'], env);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  must(checkedOut, 'npm', ['pack', '--ignore-scripts', '--pack-destination', target], env);
  const packages = join(checkedOut, 'build/packages');
  const { name, version } = JSON.parse(readFileSync(join(checkedOut, 'package.json'), 'utf8'));
  for (const file of readdirSync(packages, { recursive: true, encoding: 'utf8' }))
    if (/^python\/.*\.whl$|^java\/.*\.(jar|pom)$/.test(file))
      copyFileSync(join(packages, file), join(target, basename(file)));
  must(checkedOut, process.execPath, ['scripts/one-file.mjs', join(target, `${name}-${version}.cjs`)], env);
  // A Go module is a folder of a repository: here an archive of it.
  const archive = join(target, `${name}-go-${version}.tar.gz`);
  const folder = name.replaceAll('-', '');
  const same = ['--sort=name', `--mtime=@${epoch}`, '--owner=0', '--group=0', '--numeric-owner', '--mode=u=rwX,go=rX'];
  must(join(packages, 'go'), 'tar', [...same, '--use-compress-program=gzip -n', '-cf', archive, folder], env);
  writeFileSync(join(target, 'sbom.cdx.json'), sbom(checkedOut, time));
  const sums = readdirSync(target)
    .sort()
    .map((file) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(target, file)))
        .digest('hex');
      return `${hash}  ${file}\n`;
    });
  writeFileSync(join(target, 'SHA256SUMS'), sums.join(''));
}

if (git('status', '--porcelain').length > 0) {
  console.error('A release is made of the last commit. Commit your changes, or put them aside, and run this again.');
  process.exit(1);
}
const work = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-release-'));
try {
  const [commit, epoch] = git('log', '-1', '--format=%H %ct').toString().trim().split(' ');
  const first = join(work, 'first');
  checkout(commit, first);
  must(first, 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline']);
  make(first, Number(epoch), 'UTC', TARGET);
  if (process.argv.includes('--verify')) {
    const second = join(work, 'elsewhere/second');
    checkout(commit, second);
    cpSync(join(first, 'node_modules'), join(second, 'node_modules'), { recursive: true, verbatimSymlinks: true });
    make(second, Number(epoch), 'Pacific/Kiritimati', join(work, 'again'));
    const [sums, again] = [TARGET, join(work, 'again')].map((folder) =>
      readFileSync(join(folder, 'SHA256SUMS'), 'utf8'),
    );
    const differ = sums.split('\n').filter((line) => !again.split('\n').includes(line));
    if (differ.length > 0) {
      cpSync(join(work, 'again'), `${TARGET}-again`, { recursive: true });
      throw new Error(`not the same bytes as in build/release-again:\n${differ.join('\n')}`);
    }
    console.log('Made twice, with the same bytes.');
  }
  console.log(readFileSync(join(TARGET, 'SHA256SUMS'), 'utf8'));
  console.log('It lies in build/release. docs/releasing.md says how to publish it.');
} finally {
  rmSync(work, { recursive: true, force: true });
}
