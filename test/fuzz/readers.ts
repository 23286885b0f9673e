// Hands each file that synth wrote to the program that reads it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { releaseOf } from '../../lib/release/table';
import { checkBird } from '../readers/bird';
import { checkCaddyfile } from '../readers/caddy';
import { checkFrrSyntax } from '../readers/frr';
import { checkGobgp } from '../readers/gobgp';
import { checkHaproxy } from '../readers/haproxy';
import { tryCiliumValues } from '../readers/helm';
import { readK3dConfig } from '../readers/k3d';
import { readKindConfig } from '../readers/kind';
import { crdFolders, judgeYaml } from '../readers/kubernetes';
import { checkNginx } from '../readers/nginx';
import { run } from '../readers/tool';
import { checkXml } from '../readers/xml';
import { checkZone } from '../readers/zones';

/** Verdicts by what was read: many programs have the same values for Helm, or the same cluster. */
export type Known = Map<string, string[]>;

/** What the readers have against the files of a program. */
export function readerProblems(outdir: string, version: string, told: string, known: Known): string[] {
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
    ['cilium-values.yml', (file) => once(known, version, file, () => checkValues(file, version))],
    ['k3d-config.yml', (file) => once(known, '', file, () => checkK3d(file))],
    ['kind-config.yml', (file) => once(known, '', file, () => void readKindConfig(file))],
  ];
  return readers.flatMap(([file, check]) =>
    existsSync(host(file))
      ? complaintsOf(() => check(host(file)))
          .flatMap((text) => (file === 'cilium-values.yml' ? text.split('\n') : [text]))
          // Helm drops these without a word, and synth warns of them.
          .filter((text) => !told.includes(`values.${new RegExp(`${UNKNOWN_KEY} (.*)$`).exec(text)?.[1]} `))
          .map((text) => text.replaceAll(outdir, ''))
      : [],
  );
}

function complaintsOf(work: () => void): string[] {
  try {
    work();
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

/** One verdict for all files that say the same: comments name their program. */
function once(known: Known, of: string, file: string, check: () => void): void {
  const key = `${of}\n${readFileSync(file, 'utf8').replace(/^ *#.*\n/gm, '')}`;
  let complaints = known.get(key);
  if (!complaints) known.set(key, (complaints = complaintsOf(check)));
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}

const UNKNOWN_KEY = 'the chart knows no value';

/** Cilium's chart renders the values, and an API server takes what it makes of them. */
function checkValues(file: string, version: string): void {
  const { error, unknownKeys, objects } = tryCiliumValues(file, version, { kubeVersion: '1.33.0' });
  if (error !== '') throw new Error(`helm: ${error}`);
  const crds = crdFolders(version, releaseOf(version).gatewayApi.version.slice(1));
  const refused = judgeYaml(objects.map((object) => stringify(object)).join('---\n'), crds).flatMap(
    ({ kind, name, errors }) => errors.map((text) => `${kind} ${name}: ${text}`),
  );
  const all = [
    ...refused.map((text) => `the API server: ${text}`),
    ...unknownKeys.map((key) => `helm: ${UNKNOWN_KEY} ${key}`),
  ];
  if (all.length > 0) throw new Error(all.join('\n'));
}

function checkK3d(file: string): void {
  const { warnings } = readK3dConfig(file, { PWD: dirname(file) });
  if (warnings.length > 0) throw new Error(`k3d: ${warnings.join('\n')}`);
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
  const { status, stderr } = run('bash', ['-n', file]);
  if (status !== 0) throw new Error(`bash: ${stderr}`);
}
