// cdk8s synth, which empties the output folder before it runs the app: here into a folder beside it, which takes its
// place when all went well. A synth that fails leaves the last good one whole. Arguments go to cdk8s.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parse } from 'yaml';

const args = process.argv.slice(2);
const config = existsSync('cdk8s.yaml') ? parse(readFileSync('cdk8s.yaml', 'utf8')) : undefined;
const { output, rest } = outputOf(args);
// These write nothing, or not there.
const passed = args.some((arg) => /^(--stdout|-p|--help|--version)$/.test(arg));
const folder = (output ?? config?.output ?? 'dist').replace(/(?<=.)\/+$/, '');
const beside = (suffix) => join(dirname(folder), `.${basename(folder)}.${suffix}`);
const [made, replaced] = [beside('new'), beside('old')];

if (passed) {
  process.exit(await cdk8s(args, 'inherit'));
}
// An earlier run was killed between the two renames below.
if (!existsSync(folder) && existsSync(replaced)) renameSync(replaced, folder);
rmSync(replaced, { recursive: true, force: true });

const status = await cdk8s([...rest, '--output', made], 'pipe');
if (status !== 0) {
  rmSync(made, { recursive: true, force: true });
  if (existsSync(folder)) console.error(`${folder}/ is as the last good synth left it.`);
  process.exit(status);
}
if (existsSync(folder)) renameSync(folder, replaced);
renameSync(made, folder);
rmSync(replaced, { recursive: true, force: true });
tellNext(join(folder, 'host'));

/** Runs cdk8s, whose words name the folder as it will be called. */
function cdk8s(words, stdout) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['node_modules/cdk8s-cli/bin/cdk8s', 'synth', ...words], {
      stdio: ['inherit', stdout, 'inherit'],
      env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false' },
    });
    if (child.stdout) createInterface(child.stdout).on('line', (line) => console.log(line.replaceAll(made, folder)));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** The output folder that the arguments name, and the other arguments. */
function outputOf(words) {
  const rest = [];
  let output;
  for (let i = 0; i < words.length; i++) {
    const [, joined] = /^(?:--output=|-o=?(?=.))(.*)$/.exec(words[i]) ?? [];
    if (joined !== undefined) output = joined;
    else if (words[i] === '--output' || words[i] === '-o') output = words[++i];
    else rest.push(words[i]);
  }
  return { output, rest };
}

/** What lies in the folder for the host, and what to do with it. */
function tellNext(host) {
  if (!existsSync(host)) return;
  const files = readdirSync(host, { recursive: true })
    .map(String)
    .filter((file) => statSync(join(host, file)).isFile())
    .sort();
  console.log(`For the host, in ${host}/:`);
  for (const file of files) console.log(`  - ${file}`);
  if (files.includes('up.sh')) console.log(`Next: ${host}/up.sh --dry-run, which prints what up.sh would do.`);
}
