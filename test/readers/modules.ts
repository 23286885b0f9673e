// systemd-modules-load and kmod read modules-load.d/*.conf.
import { existsSync, readdirSync } from 'node:fs';
import { release } from 'node:os';
import { join, resolve } from 'node:path';
import { program, type Need } from './requires';
import { Complaint, run } from './tool';

const LOADER = '/lib/systemd/systemd-modules-load';
const DATABASES = '/lib/modules';

const kernelModules: Need = {
  ...program('/lib/modules'),
  what: `a module database below ${DATABASES}`,
  met: () => databases().length > 0,
};

export const modulesNeeds = [
  program('/lib/systemd/systemd-modules-load'),
  program('setpriv'),
  program('modprobe'),
  kernelModules,
];

/**
 * The modules which systemd would load for this file at boot. A complaint says that it read a name which is no
 * module of a Debian kernel (or the running one): that it loads then, and that it is there, this does not show.
 */
export function readModules(file: string): string[] {
  // Without CAP_SYS_MODULE, so that nothing is loaded here. Its exit code and the other lines then say nothing.
  const withoutLoading = ['--bounding-set', '-sys_module', '--inh-caps', '-sys_module', LOADER, resolve(file)];
  const log = run('setpriv', withoutLoading, { env: { SYSTEMD_LOG_LEVEL: 'debug', SYSTEMD_LOG_TARGET: 'console' } });
  const names = [...log.stderr.matchAll(/^Loading module: (.*)$/gm)].map((match) => match[1]);
  if (names.length === 0) throw new Complaint('systemd-modules-load', `no module in the file\n${log.stderr}`);
  for (const name of names) {
    const { status, stderr } = run('modprobe', ['--dry-run', '--set-version', databases()[0], name]);
    if (status !== 0 || stderr !== '') throw new Complaint('modprobe', stderr || name);
  }
  return names;
}

/** The kernel versions whose modules are known here, the running one first. */
function databases(): string[] {
  if (!existsSync(DATABASES)) return [];
  return readdirSync(DATABASES)
    .filter((version) => existsSync(join(DATABASES, version, 'modules.dep.bin')))
    .sort((a, b) => Number(b === release()) - Number(a === release()));
}
