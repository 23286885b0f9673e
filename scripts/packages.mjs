// Builds the packages of other languages into build/packages: `npm run packages -- python java go`, all of them by
// default.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** The jsii modules to make a package of. */
const MODULES = {
  python: ['.'],
  java: ['.'],
  // The Go modules of the peers go beside ours, from the same npm packages: those that are published need not be of a
  // version that ours was made with.
  go: ['node_modules/constructs', 'node_modules/cdk8s', '.'],
};

const languages = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(MODULES);
const unknown = languages.filter((language) => !(language in MODULES));
if (unknown.length > 0) {
  console.error(`No package for ${unknown.join(', ')}: there are ${Object.keys(MODULES).join(', ')}.`);
  process.exit(2);
}

const env = { ...process.env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20', npm_config_ignore_scripts: 'true' };

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env });
  if (status !== 0) {
    if (error) console.error(error.message);
    process.exit(status ?? 1);
  }
}

// Once, for all: `ignore_scripts` keeps npm from building again when jsii-pacmak packs.
run(process.execPath, 'scripts/build.mjs');
for (const language of languages) {
  rmSync(`build/packages/${language}`, { recursive: true, force: true });
  run(
    'jsii-pacmak',
    ...MODULES[language],
    // No time of the build in the code, so that it is the same each time.
    '--no-fingerprint',
    '--targets',
    language,
    '--outdir',
    resolve('build/packages'),
    // Maven's downloads stay; by itself jsii-pacmak would have them anew for every build.
    '--maven-local-repository',
    resolve('node_modules/.cache/m2'),
  );
}
