import type { HostFact } from '../../model/companions';
import type { Model } from '../../model/model';
import { shownPath } from '../header';
import type { Manifest } from '../manifest';
import { modulesFile } from './modules';
import { sysctlFile } from './sysctls';
import { namedBackends } from './targets';

/** What the folder holds, for the person who opens it on the host. */
export function readme(model: Model, host: HostFact, manifests: Manifest[], header: string): string {
  return `<!-- ${header} -->
# ${title(model)}

    ./up.sh        sets everything up, step by step; run it again after a change
    ./verify.sh    checks that it works, one line a fact
    ./down.sh      removes it

Each takes \`--dry-run\`, which prints the commands. \`up.sh\` and \`down.sh\` take names of steps, to run those alone.
${needs(model)}
## The path of a request

${path(model)}

## Files

| file | read by |
|---|---|
${files(model, host, manifests).map(([file, reader]) => `| \`${file}\` | ${reader} |`).join('\n')}
${disabled(model)}`;
}

function title(model: Model): string {
  const cilium = model.install ? `Cilium ${model.install.version}` : 'Cilium';
  return model.cluster ? `${cilium} on ${model.cluster.name}` : cilium;
}

function disabled({ disabledChecks }: Model): string {
  if (disabledChecks.length === 0) return '';
  const lines = disabledChecks.map(({ path, name, reason }) => `- \`${name}\` at \`${shownPath(path) || 'the app'}\`: ${reason}`);
  return `\n## Checks that are switched off\n\n${lines.join('\n')}\n`;
}

function needs(model: Model): string {
  const tools = [
    ...(model.cluster?.k3d ? ['docker', 'k3d 5.5 or later'] : []),
    ...(model.install?.helm ? ['helm 3'] : []),
    'kubectl',
    'curl',
  ];
  const installed = [...(model.routers.length > 0 ? ['frr'] : []), ...(model.edges.length > 0 ? ['haproxy'] : [])];
  const apt = installed.length > 0 ? ` It installs ${installed.join(' and ')} where apt can, and` : ' It';
  return `\n\`up.sh\` needs ${tools.join(', ')}.${apt} asks for sudo where root is needed.\n`;
}

function path(model: Model): string {
  const lines = namedBackends(model).map(({ backend, name, edgePort }) =>
    `    ${name} -> this host, port ${edgePort}, HAProxy -> ${backend.address}:${backend.port}${route(model)} -> Gateway ${backend.gateway}`);
  return lines.length > 0 ? lines.join('\n') : 'No edge is described here: requests come to the addresses of the pools directly.';
}

function route(model: Model): string {
  return model.routers.length > 0 ? ', a route that FRR learnt over BGP -> a node' : '';
}

function files(model: Model, host: HostFact, manifests: Manifest[]): [string, string][] {
  return [
    ...(model.cluster?.k3d
      ? [['k3d-config.yml', 'k3d'], ['k3d-entrypoint-cilium.sh', 'every node, before k3s starts']] as [string, string][]
      : []),
    ...(model.install?.helm ? [['cilium-values.yml', 'Helm']] as [string, string][] : []),
    ...(model.routers.length > 0 ? [['frr/daemons', 'the start script of FRR, as `/etc/frr/daemons`'], ['frr/frr.conf', 'FRR, as `/etc/frr/frr.conf`']] as [string, string][] : []),
    ...(model.edges.length > 0 ? [['haproxy.cfg', 'HAProxy, as `/etc/haproxy/haproxy.cfg`'], ['hosts', 'a first test, in `/etc/hosts`']] as [string, string][] : []),
    [sysctlFile(host), `sysctl, as \`/etc/${sysctlFile(host)}\``],
    ...(model.cluster?.k3d ? [[modulesFile(host), `the boot of this host, as \`/etc/${modulesFile(host)}\``] as [string, string]] : []),
    ...manifests.map(({ file }): [string, string] => [file === '.' ? '..' : `../${file}`, 'kubectl']),
  ];
}
