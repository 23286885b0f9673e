import type { HostFact } from '../model/companions';
import type { Model } from '../model/model';
import type { Manifest } from './manifest';
import { command } from '../programs/bash';

/** Folder with the folders of all labs of a host. A name that other software uses for its own must do no harm here. */
export const ALL = '/var/lib/cdk8s-cilium';

/** Where `up.sh` keeps `down.sh` and what that reads: the next synth may remove or change this folder. */
export function keptFolder(host: HostFact): string {
  return `${ALL}/${host.name}`;
}

/** The manifests that `down.sh` reads. A cluster that goes as a whole takes its objects along. */
export function manifestsOfDown(model: Model, manifests: Manifest[]): Manifest[] {
  return model.cluster?.made ? [] : manifests;
}

/** Lines of `up.sh` that keep what `down.sh` needs. The person who runs it needs no root to read it there. */
export function keep(model: Model, host: HostFact, manifests: Manifest[]): string[] {
  const folder = keptFolder(host);
  const files = [...new Set(manifestsOfDown(model, manifests).map(({ file }) => file))];
  return [
    command('as_root', 'install', '-d', '-m', '0755', ALL),
    `as_root install -d -m 0700 -o "$(id -u)" -g "$(id -g)" ${folder} ${folder}/host`,
    'keep_former',
    '# Beside it first: a full disk must cost nothing that is there.',
    `if ! exists cmp -s down.sh ${folder}/host/down.sh; then`,
    `  ${command('run', 'install', '-m', '0755', 'down.sh', `${folder}/host/down.sh.new`)}`,
    `  ${command('run', 'mv', '-f', `${folder}/host/down.sh.new`, `${folder}/host/down.sh`)}`,
    'fi',
    ...(files.includes('.')
      ? [command('run', 'find', '..', '-maxdepth', '1', '-type', 'f', '-exec', 'cp', '-t', folder, '{}', '+')]
      : files.length > 0
        ? [command('run', 'cp', '-R', ...files.map((file) => `../${file}`), `${folder}/`)]
        : []),
  ];
}

/** Lines that stop a second run beside this one. A run that has the lock may start another. */
export function lock(host: HostFact): string[] {
  const folder = keptFolder(host);
  return [
    `if [[ ! $dry_run && ! \${LAB_IS_LOCKED-} && -d ${folder} ]]; then`,
    `  exec 9>${folder}/lock`,
    '  if ! flock --nonblock 9; then echo "another run of up.sh or down.sh is at it: wait for its end" >&2 && ' +
      'exit 75; fi',
    'fi',
  ];
}

/** Lines of `down.sh`, when nothing is left that it could remove. */
export function forget(host: HostFact): string[] {
  const folder = keptFolder(host);
  return [
    `if [[ "\${steps[*]}" == "\${all_steps[*]}" ]] && [[ $dry_run || -e ${folder} ]]; then`,
    `  ${command('as_root', 'rm', '-rf', folder)}`,
    `  ${command('as_root', 'rmdir', '--ignore-fail-on-non-empty', ALL)}`,
    'fi',
  ];
}
