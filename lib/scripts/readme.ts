import type { HostFact } from '../model/companions';
import type { Model, Router } from '../model/model';
import { endpoint } from '../values/cidr';
import { clusterFiles, clusterProgram, machinesOf, madeCluster } from '../programs/clusters';
import { edgeFiles, edgeProgram } from '../programs/edges';
import { shownPath } from '../report/path';
import type { Manifest } from './manifest';
import { hasUnit } from '../programs/program';
import { routerFiles, routerProgram } from '../programs/routers';
import { modeOf } from '../programs/bash';
import { keptFolder } from './kept';
import { modulesFile } from './modules';
import { hasSysctls, sysctlFile } from './sysctls';
import { passwordSecrets } from './passwords';
import { asked, namedBackends, pathsOf, routersHere } from './targets';
import { downloads } from './up/helm';
import { OBJECTS } from './up/prune';
import { zoneFile } from '../programs/zone/render';

/** The README of the output directory, for the person who opens it on the host. */
export function readme(model: Model, host: HostFact, manifests: Manifest[], header: string): string {
  return `<!-- ${header} -->
# ${title(model)}

    ./up.sh        sets everything up, step by step; run it again after a change
    ./verify.sh    checks that it works, one line a fact
    ./down.sh      removes it

Each takes \`--dry-run\`, which prints the commands. \`up.sh\` and \`down.sh\` take names of steps, to run those alone.
\`./up.sh --plan\` asks this host and the cluster what a run would change, and changes nothing.
\`up.sh\` keeps \`down.sh\` and what it reads in \`${keptFolder(host)}\`: should this folder be gone, run
\`${keptFolder(host)}/host/down.sh\`. A \`down.sh\` that succeeded removes that folder too.
${needs(model)}
## The path of a request

${path(model)}

## Files

| file | read by |
|---|---|
${files(model, host, manifests)
  .map(([file, reader]) => `| \`${file}\` | ${reader} |`)
  .join('\n')}
${limits(model)}${downloaded(model)}${passwords(model)}${nodes(model)}${machines(model, host)}${disabled(model)}`;
}

function title(model: Model): string {
  const cilium = model.install ? `Cilium ${model.install.version}` : 'Cilium';
  return model.cluster ? `${cilium} on ${model.cluster.name}` : cilium;
}

function disabled({ disabledChecks }: Model): string {
  if (disabledChecks.length === 0) return '';
  const lines = disabledChecks.map(
    ({ path, name, reason }) => `- \`${name}\` at \`${shownPath(path) || 'the app'}\`: ${reason}`,
  );
  return `\n## Checks that are switched off\n\n${lines.join('\n')}\n`;
}

function limits(model: Model): string {
  const cluster = madeCluster(model.cluster);
  const lines = cluster ? clusterProgram(cluster).limits(cluster) : [];
  return lines.length === 0 ? '' : `\n## Limits\n\n${lines.map((text) => `- ${text}\n`).join('')}`;
}

function downloaded(model: Model): string {
  if (downloads(model).length === 0) return '';
  return `
## Without a network, or through a proxy

Helm, kubectl and curl go through the proxy that \`HTTPS_PROXY\` and \`NO_PROXY\` name. In place of downloads \`up.sh\` takes, from
its environment:

- \`CILIUM_CHART\`: a file or folder of the chart of Cilium ${model.install!.version};
- \`GATEWAY_API_CRDS\`: a folder with the files of the CRDs of Gateway API ${model.release.gatewayApi.version}.
`;
}

function passwords(model: Model): string {
  const lines = passwordSecrets(model).map(
    ({ name, namespace, variable }) =>
      `- \`${variable}\`: that of the Secret \`${name}\` in \`${namespace}\`, which \`up.sh\` makes where there ` +
      'is none. It is the one that the program gave to the routers.',
  );
  return lines.length === 0
    ? ''
    : `\n## Passwords of BGP sessions\n\n\`up.sh\` takes them from its environment:\n\n${lines.join('\n')}\n`;
}

function nodes({ cluster }: Model): string {
  const machines = machinesOf(cluster);
  if (!machines) return '';
  const lines = machines.program.applies(machines.cluster).map((line) => `    ${line}`);
  return (
    `\n## Machines of the cluster\n\n\`up.sh\` makes no node: the machines run ${machines.program.title}, and are ` +
    `told once, before \`up.sh\` runs. From this folder:\n\n${lines.join('\n')}\n`
  );
}

function machines({ routers }: Model, host: HostFact): string {
  const devices = routers.flatMap((router) => {
    const { appliance } = routerProgram(router);
    return appliance ? [`- ${router.machine}: below \`${router.machine}/\`, ${appliance}.`] : [];
  });
  const lines = routers.flatMap((router) =>
    router.machine === undefined || routerProgram(router).appliance
      ? []
      : [
          `- ${router.machine}: ${routerFiles(router)
            .map(
              ({ name, target, owner, mode }) =>
                `\`${name}\` as \`${target}\`, of user and group ${owner} with mode ${modeOf(mode)}`,
            )
            .join('; ')}; and \`${sysctlFile(host)}\` into \`/etc/sysctl.d/\`. Then ${afterwards(router)}.`,
        ],
  );
  const text = [
    ...(lines.length > 0 ? [`\`up.sh\` sets up this host alone. Copy to\n\n${lines.join('\n')}`] : []),
    ...(devices.length > 0 ? [`No script reaches these devices:\n\n${devices.join('\n')}`] : []),
  ];
  return text.length === 0 ? '' : `\n## Other machines\n\n${text.join('\n\n')}\n`;
}

/** The commands on another machine that has its files. */
function afterwards(router: Router): string {
  const { service } = routerProgram(router);
  const has = hasUnit(routerFiles(router));
  const commands = [
    'sysctl --system',
    ...(has ? ['systemctl daemon-reload', `systemctl enable ${service}`] : []),
    `systemctl restart ${service}`,
  ].map((one) => `\`${one}\``);
  return `${commands.slice(0, -1).join(', ')} and ${commands[commands.length - 1]}`;
}

function needs(model: Model): string {
  const cluster = madeCluster(model.cluster);
  const tools = [
    ...(cluster ? ['docker', clusterProgram(cluster).needs] : []),
    ...(model.install?.helm ? ['helm 3.8 or later'] : []),
    'kubectl',
    'curl',
  ];
  const installed = [...routersHere(model).map(routerProgram), ...model.edges.map(edgeProgram)].map(
    (program) => program.package,
  );
  const apt = installed.length > 0 ? ` It installs ${installed.join(' and ')} where apt can, and` : ' It';
  return `\n\`up.sh\` needs ${tools.join(', ')}.${apt} asks for sudo where root is needed.\n`;
}

function path(model: Model): string {
  const lines = namedBackends(model).map(
    ({ backend, edge, edgePort, edgeScheme, ...request }) =>
      `    ${edgeScheme === 'https' ? 'https://' : ''}${asked(request)} -> this host, port ${edgePort}, ` +
      `${edgeProgram(edge).title} -> ` +
      `${backend.addresses.map((address) => endpoint(address, backend.port)).join(' or ')}${route(model)} -> ` +
      `Gateway ${backend.gateway}`,
  );
  return lines.length > 0
    ? lines.join('\n')
    : `No edge is described here: requests come to the addresses of the pools directly.${fromElsewhere(model)}`;
}

/** Docker's firewall rules protect the bridge to the nodes of a cluster in Docker. */
function fromElsewhere({ cluster, pools }: Model): string {
  const [network] = pools.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  if (!madeCluster(cluster) || network === undefined) return '';
  const family = network.includes(':') ? 'ip6tables' : 'iptables';
  return `
They come from this host alone: Docker drops what other machines send through it. To let them in, until the next boot, for each
network of the pools: \`sudo ${family} -I DOCKER-USER -d ${network} -j ACCEPT\`. The other machines need a route to it by way of this host.`;
}

function route(model: Model): string {
  const [router] = routersHere(model);
  if (router) return `, a route that ${routerProgram(router).title} learnt over BGP -> a node`;
  return model.l2Policies.length > 0 ? ' -> the node that answers for this address' : '';
}

function files(model: Model, host: HostFact, manifests: Manifest[]): [string, string][] {
  return [
    ...clusterFiles(model.cluster).map(({ path: file, reader }): [string, string] => [
      file.replace(/^host\//, ''),
      reader,
    ]),
    ...(model.install?.helm ? ([['cilium-values.yml', 'Helm']] as [string, string][]) : []),
    ...model.routers.flatMap((router): [string, string][] => {
      const on = router.machine === undefined ? '' : ` of ${router.machine}`;
      return routerFiles(router).map(({ name, target, reader = routerProgram(router).title }) => [
        name,
        routerProgram(router).appliance ? `${reader}${on}` : `${reader}${on}, as \`${target}\``,
      ]);
    }),
    ...(model.edges.length > 0
      ? ([
          ...model.edges.flatMap((edge) =>
            edgeFiles(edge).map(({ name, target, reader = edgeProgram(edge).title }) => [
              name,
              `${reader}, as \`${target}\``,
            ]),
          ),
          ['hosts', 'a first test, in `/etc/hosts`'],
        ] as [string, string][])
      : []),
    ...model.zones.map((zone): [string, string] => [zoneFile(zone), `a name server of ${zone.domain}`]),
    ...(model.objects.length > 0
      ? [
          [
            OBJECTS,
            '`up.sh`: the objects that it applied last, so that the next run deletes those that are no longer there',
          ] as [string, string],
        ]
      : []),
    ['topology.svg', 'a browser: a figure of the whole'],
    ...(hasSysctls(model) ? [[sysctlFile(host), `sysctl, as \`/etc/${sysctlFile(host)}\``] as [string, string]] : []),
    ...(model.cluster?.made
      ? [[modulesFile(host), `the boot of this host, as \`/etc/${modulesFile(host)}\``] as [string, string]]
      : []),
    ...pathsOf(manifests).map((path): [string, string] => [path, 'kubectl']),
  ];
}
