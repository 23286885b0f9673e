// One program, judged: synth refuses it, or every reader takes every file and the oracle finds nothing.
import { App } from 'cdk8s';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkBird } from '../readers/bird';
import { checkCaddyfile } from '../readers/caddy';
import { checkFrrSyntax } from '../readers/frr';
import { checkGobgp } from '../readers/gobgp';
import { checkHaproxy } from '../readers/haproxy';
import { checkNginx } from '../readers/nginx';
import { run as runProgram } from '../readers/tool';
import { checkXml } from '../readers/xml';
import { checkZone } from '../readers/zones';
import { readTree } from '../support/snapshot';
import { inTemporary } from '../support/synth';
import { unwrapped } from '../support/said';
import { oracle } from './oracle';
import { type Program, run } from './program';

export interface Verdict {
  readonly accepted: boolean;
  /** What synth said: its refusal, or warnings. */
  readonly said: string[];
  /** What the readers and the oracle have against files that synth wrote; or a bare failure of synth. */
  readonly problems: string[];
}

export function judge(program: Program, version: string): Verdict {
  return inTemporary((outdir) => {
    const app = new App({ outdir });
    const { said, error } = quietly(() => {
      run(program, app);
      app.synth();
    });
    if (error) return { accepted: false, said: unwrapped(error.message), problems: bare(error) };
    const files = readTree(outdir);
    const told = said.join('\n');
    // What synth warned of was not accepted without a word.
    const found = oracle(files, version).filter((problem) => !isTold(problem, told));
    return { accepted: true, said, problems: [...found, ...readerProblems(outdir)] };
  });
}

/** Synth warned of a value that the problem names. */
function isTold(problem: string, told: string): boolean {
  const values =
    problem.match(/\d+\.\d+\.\d+\.\d+|[a-z0-9-]+(?:\.[a-z0-9-]+)+|(?<=namespace |Gateway |pool )\S+/g) ?? [];
  return values.some((value) => told.includes(value));
}

function quietly(work: () => void): { said: string[]; error?: Error } {
  const said: string[] = [];
  const write = process.stderr.write;
  process.stderr.write = ((text: string) => said.push(...unwrapped(text)) > 0) as typeof write;
  try {
    work();
    return { said };
  } catch (error) {
    return { said, error: error as Error };
  } finally {
    process.stderr.write = write;
  }
}

/** An error that is no message for people: of the language, or without a word on what to do. */
function bare({ name, message }: Error): string[] {
  const isBare =
    ['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError'].includes(name) && !/^\S+ .*:/.test(message);
  // A property that does not exist is a slip of the generator, which then tries nothing.
  const isSlip = /is no property of/.test(message);
  return isBare || isSlip || /undefined|\[object/.test(message) ? [`synth: ${name}: ${message}`] : [];
}

function readerProblems(outdir: string): string[] {
  const host = (file: string) => join(outdir, 'host', file);
  const readers: [string, (file: string) => void][] = [
    ['frr/frr.conf', checkFrrSyntax],
    ['bird/bird.conf', checkBird],
    ['gobgp/gobgpd.yml', checkGobgp],
    ['haproxy.cfg', checkHaproxy],
    ['Caddyfile', checkCaddyfile],
    ['nginx.conf', checkNginx],
    ...zonesIn(host('zones')).map((file): [string, (file: string) => void] => [
      `zones/${file}`,
      (path) => checkZone(path, file.replace(/\.zone$/, '')),
    ]),
    ...filesNamed(host(''), 'opnsense/config.xml').map((file): [string, (file: string) => void] => [file, checkXml]),
    ...filesNamed(host(''), 'unifi/bgp.conf').map((file): [string, (file: string) => void] => [file, checkFrrSyntax]),
    ['up.sh', checkBash],
    ['verify.sh', checkBash],
    ['down.sh', checkBash],
  ];
  return readers.flatMap(([file, check]) => {
    if (!existsSync(host(file))) return [];
    try {
      check(host(file));
      return [];
    } catch (error) {
      return [(error as Error).message.replaceAll(outdir, '')];
    }
  });
}

function zonesIn(folder: string): string[] {
  return existsSync(folder) ? [...readdirSync(folder)] : [];
}

function filesNamed(folder: string, name: string): string[] {
  return existsSync(folder)
    ? [...readdirSync(folder, { recursive: true, encoding: 'utf8' })].filter((file) => file.endsWith(name))
    : [];
}

function checkBash(file: string): void {
  const { status, stderr } = runProgram('bash', ['-n', file]);
  if (status !== 0) throw new Error(`bash: ${stderr}`);
}
