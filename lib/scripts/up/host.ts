import type { HostFact } from '../../model/companions';
import type { Model } from '../../model/model';
import { command, type Step } from '../../programs/bash';
import { modulesFile, modulesFor } from '../modules';
import { sysctlFile, sysctlsHere } from '../sysctls';

/** Kernel settings and modules. */
export function hostStep(model: Model, host: HostFact): Step[] {
  const { cluster, families } = model;
  const [sysctl, modules] = [sysctlFile(host), modulesFile(host)];
  const settings = sysctlsHere(model);
  if (settings.length === 0) return [];
  const step: Step = {
    name: 'host',
    title: `kernel settings${cluster?.made ? ' and modules' : ''} of this host`,
    lines: [
      command('remember_settings', `/etc/${sysctl}`, ...settings.map(({ key, value }) => `${key}=${value}`)),
      command('put', '0644', 'root', sysctl, `/etc/${sysctl}`),
      command('as_root', 'sysctl', '-q', '-p', `/etc/${sysctl}`),
      ...(cluster?.made
        ? [
            command('put', '0644', 'root', modules, `/etc/${modules}`),
            command('load_modules', ...modulesFor(families).map(({ name, option }) => `${name}=${option}`)),
          ]
        : []),
    ],
    plan: [
      command('would_put', sysctl, `/etc/${sysctl}`),
      ...(cluster?.made ? [command('would_put', modules, `/etc/${modules}`)] : []),
    ],
  };
  return [step];
}

export const HOST_HELPERS = `
# load_modules NAME=OPTION...: what is built into the kernel needs no loading, and modprobe may not know it.
load_modules() {
  if as_root modprobe -a "\${@%%=*}" 2>/dev/null; then return; fi
  local module missing=()
  for module; do
    if ! in_kernel "\${module%%=*}" "\${module#*=}"; then missing+=("\${module%%=*}"); fi
  done
  if ((\${#missing[@]} > 0)); then
    echo "this kernel, $(uname -r), has no module \${missing[*]}: install the package with its further modules (linux-modules-extra-$(uname -r) on Ubuntu), or boot another kernel" >&2
    return 1
  fi
}
`;
