import type { HostFact } from '../model/companions';
import type { Model } from '../model/model';
import { clusterProgram, madeCluster } from '../programs/clusters';
import { edgeFiles, edgeProgram } from '../programs/edges';
import type { Manifest } from './manifest';
import { hasUnit, type HostProgram, type ProgramFile } from '../programs/program';
import { routerFiles, routerProgram } from '../programs/routers';
import { CHANGE_HELPERS, command, Step, stepScript, word } from '../programs/bash';
import { formerGoesDown } from './former';
import { hostsHelpers } from './hosts';
import { forget, keptFolder, lock, manifestsOfDown } from './kept';
import { kubectl } from './kubectl';
import { modulesFile } from './modules';
import { settingsGoBack, sysctlFile } from './sysctls';
import { filesOf, forwardsHere, routersHere } from './targets';
import { helmPlace } from './up/helm';

/** The script that removes everything that `up.sh` made, in reverse order. */
export function down(model: Model, host: HostFact, manifests: Manifest[], header: string): string {
  return stepScript({
    header,
    name: 'down.sh',
    purpose: 'Removes what up.sh made, and puts back the files that stood there before. Safe to run again.',
    helpers:
      CHANGE_HELPERS +
      helpers(model, host) +
      (manifestsOfDown(model, manifests).length > 0 ? deleteHelper(model) : '') +
      (model.edges.length > 0 ? hostsHelpers(host, false) : ''),
    first: [...lock(host), ...formerGoesDown(host)],
    steps: [
      ...model.edges.map((edge) => serviceStep('edge', edgeProgram(edge), edgeFiles(edge), host)),
      ...(model.edges.length > 0 ? [hostsStep()] : []),
      ...routersHere(model).map((router) => serviceStep('router', routerProgram(router), routerFiles(router), host)),
      ...clusterSteps(model, manifests),
      ...(forwardsHere(model) ? [hostStep(model, host)] : []),
    ],
    last: forget(host),
  });
}

function helpers(model: Model, host: HostFact): string {
  if (!forwardsHere(model) && model.edges.length === 0) return '';
  return `
# take_back TARGET: removes our file and restores the one before it. A file that the user changed since stays.
take_back() {
  local kept=$1.before-${host.name}
  if asks_root test -e "$1" && ! ours "$1"; then return; fi
  if asks_root test -e "$kept"; then as_root mv -f "$kept" "$1"; else as_root rm -f "$1"; fi
}
${forwardsHere(model) ? settingsGoBack(host) : ''}`;
}

/** kubectl deletes what it can of a file, and fails for each kind whose CRD is missing. */
function deleteHelper({ cluster }: Model): string {
  const missing = 'resource mapping not found for name: .*';
  const unknown = [
    `(error: )?\\[?${missing}`,
    `ensure CRDs are installed first(\\]|, ${missing})?`,
    '(error: )?\\[?unable to recognize .*: no matches for kind .*',
  ];
  return `
# delete_file FILE: deletes its objects. Those of a kind that the cluster does not have, as after an up.sh that ended
# before Cilium made its CRDs, are not there.
delete_file() {
  local said others status=0
  { said=$(${command('run', ...kubectl(cluster), 'delete', '--ignore-not-found', '-f')} "$1" 2>&1 >&3) || status=$?; } 3>&1
  others=$(grep -vxE ${word(unknown.join('|'))} <<<"$said" || true)
  if [[ $others ]]; then echo "$said" >&2; fi
  if [[ ! $said || $others ]]; then return "$status"; fi
  echo "    $1 has kinds that the cluster does not have, and so no object of them"
}
`;
}

function serviceStep(
  name: string,
  { service, title, sometimes = [] }: Pick<HostProgram<never>, 'service' | 'title' | 'sometimes'>,
  put: ProgramFile[],
  host: HostFact,
): Step {
  const files = put.map(({ target }) => target);
  const kept = keptFolder(host);
  const removes = (mark: string) => command('run', 'rm', '-f', `${kept}/${mark}-${service}`);
  return {
    name,
    title: `${title}: stopped, unless it ran before with a configuration of its own`,
    lines: [
      `if [[ ! $dry_run ]] && ${files.map((file) => `! ours ${word(file)}`).join(' && ')}; then return; fi`,
      // The program's start script may not work without its configuration, so this stops the program first.
      `if [[ $dry_run ]] || runs ${service}; then ${command('service_is', 'stop', service)}; fi`,
      ...(hasUnit(put)
        ? [
            `if [[ $dry_run || -e ${kept}/at-boot-${service} ]]; then as_root systemctl disable ${service}; ` +
              `${removes('at-boot')}; fi`,
          ]
        : []),
      ...[...new Set([...files, ...sometimes])].map((file) => command('take_back', file)),
      ...(hasUnit(put) ? ['as_root systemctl daemon-reload'] : []),
      `if [[ $dry_run || -e ${kept}/started-${service} ]]; then ${removes('started')}; elif asks_root test -e ` +
        `${word(files[files.length - 1])}; then ${command('service_is', 'start', service)}; fi`,
    ],
  };
}

function hostsStep(): Step {
  return {
    name: 'hosts',
    title: 'entries in /etc/hosts that a broken-off test left behind',
    lines: [
      'if [[ $dry_run ]]; then',
      "  echo '    # takes our lines out of /etc/hosts'",
      'else',
      '  hosts_become hosts_without',
      'fi',
    ],
  };
}

function clusterSteps(model: Model, manifests: Manifest[]): Step[] {
  const { cluster, install } = model;
  const made = madeCluster(cluster);
  if (made) {
    const { network } = made.made;
    const program = clusterProgram(made);
    return [
      {
        name: 'cluster',
        title: `cluster ${made.name}, and all that ran in it`,
        lines: [
          `if [[ $dry_run ]] || exists ${command(...program.isThere(made))}; then`,
          `  ${command('run', ...program.removes(made))}`,
          'fi',
        ],
      },
      {
        name: 'network',
        title: `Docker network ${network.name}`,
        lines: [
          `if [[ $dry_run ]] || exists ${command('docker', 'network', 'inspect', network.name)}; then`,
          `  ${command('run', 'docker', 'network', 'rm', network.name)}`,
          'fi',
        ],
      },
    ];
  }
  const files = filesOf([...manifestsOfDown(model, manifests)].reverse()).filter((one) => one !== '-f');
  return [
    ...(files.length > 0
      ? [
          {
            name: 'manifests',
            title: 'the manifests',
            lines: files.map((file) => command('delete_file', file)),
          },
        ]
      : []),
    ...(install?.helm
      ? [
          {
            name: 'cilium',
            title: 'Cilium',
            lines: [
              'local said',
              '# helm uninstall knows --ignore-not-found from 3.13 on.',
              `if [[ ! $dry_run ]] && ! said=$(${command('helm', 'status', 'cilium', ...helmPlace(model))} 2>&1) && ` +
                "[[ $said == *'release: not found'* ]]; then return; fi",
              command('run', 'helm', 'uninstall', 'cilium', ...helmPlace(model)),
            ],
          },
        ]
      : []),
  ];
}

function hostStep({ cluster }: Model, host: HostFact): Step {
  return {
    name: 'host',
    title: `kernel settings become what they were${cluster?.made ? '; modules stay loaded until the next boot' : ''}`,
    lines: [
      ...[sysctlFile(host), ...(cluster?.made ? [modulesFile(host)] : [])].map((file) =>
        command('take_back', `/etc/${file}`),
      ),
      'settings_go_back',
    ],
  };
}
