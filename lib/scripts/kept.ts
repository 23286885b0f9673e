import type { HostFact } from '../model/companions';
import type { Model } from '../model/model';
import type { Manifest } from './manifest';
import { command } from '../programs/bash';

/** Parent of the folders of all labs of a host. The name avoids those of other software. */
export const ALL = '/var/lib/cdk8s-cilium';

/** Where `up.sh` keeps `down.sh` and the files that it reads: the next synth may change the output directory. */
export function keptFolder(host: HostFact): string {
  return `${ALL}/${host.name}`;
}

/** The manifests that `down.sh` reads. There are none where `down.sh` deletes the whole cluster. */
export function manifestsOfDown(model: Model, manifests: Manifest[]): Manifest[] {
  return model.cluster?.made ? [] : manifests;
}

/**
 * Lines of `up.sh` that take the lock and keep the files that `down.sh` needs. Its user can read them there without
 * root.
 */
export function keep(model: Model, host: HostFact, manifests: Manifest[]): string[] {
  const folder = keptFolder(host);
  const files = [...new Set(manifestsOfDown(model, manifests).map(({ file }) => file))];
  return [
    command('as_root', 'install', '-d', '-m', '0755', ALL),
    `as_root install -d -m 0700 -o "$(id -u)" -g "$(id -g)" ${folder} ${folder}/host`,
    '# A run that is refused must leave the files of the other.',
    ...lock(host),
    'keep_former',
    '# Writes a new file first, so that the old one stays whole on a full disk.',
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

/** Lines that refuse a second run at the same time. A run that holds the lock may start another script. */
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

/** The last lines of `down.sh`, when everything is removed. */
export function forget(host: HostFact): string[] {
  const folder = keptFolder(host);
  return [
    `if [[ "\${steps[*]}" == "\${all_steps[*]}" ]] && [[ $dry_run || -e ${folder} ]]; then`,
    `  ${command('as_root', 'rm', '-rf', folder)}`,
    `  ${command('as_root', 'rmdir', '--ignore-fail-on-non-empty', ALL)}`,
    'fi',
  ];
}
