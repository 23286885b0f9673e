import { usesGatewayApi, wantedCrds } from '../../model/crds';
import type { Model } from '../../model/model';
import { command, type Step, word } from '../../programs/bash';
import { gatewayApiCrds } from '../../release/release';
import { kubectl, waitForCrds } from '../kubectl';
import { ofCilium, ofGatewayApi, storedHelpers, wouldStoreAnew } from './stored';

const REPOSITORY = 'https://helm.cilium.io/';

/** The Gateway API's CRDs, and Cilium. */
export function ciliumSteps(model: Model): Step[] {
  return [...gatewayApiStep(model), ...ciliumStep(model)];
}

/** The addresses that `up.sh` downloads from. It tries them before it changes anything. */
export function downloads(model: Model): string[] {
  if (!model.install?.helm) return [];
  const crds = usesGatewayApi(model) ? gatewayApiCrds(model.release, wantedCrds(model)) : [];
  return [`${REPOSITORY}index.yaml`, ...crds.slice(0, 1).map(({ url }) => url)];
}

function gatewayApiStep(model: Model): Step[] {
  // The CRDs belong to the Cilium release: whoever installs Cilium elsewhere installs the CRDs too.
  if (!usesGatewayApi(model) || !model.install?.helm) return [];
  const { version } = model.release.gatewayApi;
  const crds = gatewayApiCrds(model.release, wantedCrds(model));
  const k = kubectl(model.cluster);
  const names = crds.map(({ name }) => name);
  return [
    {
      name: 'gateway-api',
      title: `CRDs of Gateway API ${version}, before Cilium: without them it installs no GatewayClass`,
      lines: [
        'if gateway_api_is_current; then return; fi',
        `store_anew ${ofGatewayApi(model)}`,
        'local url files=()',
        '# A folder with these files stands in for the network.',
        `for url in ${crds.map(({ url }) => url).join(' ')}; do`,
        '  if [[ ${GATEWAY_API_CRDS-} ]]; then url=$GATEWAY_API_CRDS/${url##*/}; fi',
        '  files+=(-f "$url")',
        'done',
        `${command('run', ...k, 'apply', '--server-side', '--force-conflicts')} "\${files[@]}"`,
        waitForCrds(model.cluster, names),
      ],
      plan: [
        'if gateway_api_is_current; then return; fi',
        wouldStoreAnew(ofGatewayApi(model)),
        `would 'apply the CRDs of Gateway API ${version}'`,
      ],
    },
  ];
}

/** Whether a Gateway needs the class that Cilium's chart makes. Other classes of Cilium are in the manifests. */
function needsClassOfChart({ gateways, objects }: Model): boolean {
  return (
    gateways.some(({ className }) => className === 'cilium') &&
    !objects.some(({ kind, name }) => kind === 'GatewayClass' && name === 'cilium')
  );
}

function ciliumStep(model: Model): Step[] {
  const { install, cluster } = model;
  if (!install?.helm) return [];
  const k = kubectl(cluster);
  const hasClass = needsClassOfChart(model);
  const loses = ofCilium(model);
  const options = command(
    ...helmPlace(model),
    ...(install.namespace === 'kube-system' ? [] : ['--create-namespace']),
    '--values',
    'cilium-values.yml',
    '--wait',
    '--timeout',
    '10m0s',
    '--description',
  );
  return [
    {
      name: 'cilium',
      title: `Cilium ${install.version}`,
      lines: [
        'if ! cilium_is_current; then',
        '  free_release',
        ...(loses
          ? ['  # Its operator does not start where the API server refuses a CRD.', `  store_anew ${loses}`]
          : []),
        '  # A file of the chart stands in for the network.',
        `  local chart=(${command('cilium', '--repo', REPOSITORY, '--version', install.version)})`,
        '  if [[ ${CILIUM_CHART-} ]]; then chart=("$CILIUM_CHART"); fi',
        `  slowly 'the pods of Cilium are ready' helm upgrade --install cilium "\${chart[@]}" ${options} ` +
          '"$(cilium_described)"',
        'fi',
        ...waitForAgents(model),
        "slowly 'every node is Ready' " +
          command(...k, 'wait', '--for=condition=Ready', '--timeout=300s', 'node', '--all'),
        ...(hasClass
          ? [
              "wait_for 120 'Cilium accepts the GatewayClass cilium' " +
                command(...k, 'wait', '--for=condition=Accepted', '--timeout=1s', 'gatewayclass/cilium'),
            ]
          : []),
      ],
      plan: [
        'if cilium_is_current; then return; fi',
        ...(loses ? [wouldStoreAnew(loses)] : []),
        `would 'install or change Cilium ${install.version}'`,
      ],
    },
  ];
}

/** Waits until the agent of every node is ready. */
export function waitForAgents({ install, cluster }: Model): string[] {
  if (!install) return [];
  const ask = ['--namespace', install.namespace, 'rollout', 'status', 'daemonset/cilium', '--timeout=300s'];
  return [`slowly 'Cilium runs on every node' ${command(...kubectl(cluster), ...ask)}`];
}

/** The cluster and namespace of the release, as Helm's own options. */
export function helmPlace({ cluster, install }: Model): string[] {
  return [...(cluster?.kubeContext ? ['--kube-context', cluster.kubeContext] : []), '--namespace', install!.namespace];
}

function gatewayApiHelper(model: Model, k: string[]): string {
  if (!usesGatewayApi(model)) return '';
  const crds = gatewayApiCrds(model.release, wantedCrds(model));
  const label = String.raw`{.metadata.annotations.gateway\.networking\.k8s\.io/`;
  const asked = command(
    ...k,
    'get',
    'crd',
    ...crds.map(({ name }) => name),
    '--output',
    `jsonpath={range .items[*]}${label}bundle-version}/${label}channel} {end}`,
  );
  const wanted = crds.map(
    ({ url }) => `${model.release.gatewayApi.version}/${url.includes('/experimental/') ? 'experimental' : 'standard'} `,
  );
  return `
# Whether the cluster has the CRDs that this Cilium needs.
gateway_api_is_current() {
  [[ ! $dry_run && $(${asked} 2>/dev/null) == ${word(wanted.join(''))} ]]
}
`;
}

/** Reads the state of the installed Helm release. */
export function helmHelpers(model: Model): string {
  const { install, cluster } = model;
  if (!install?.helm) return '';
  const k = kubectl(cluster);
  const place = helmPlace(model);
  const hasClass = needsClassOfChart(model);
  const parts = ['daemonset/cilium', 'deployment/cilium-operator', ...(hasClass ? ['gatewayclass/cilium'] : [])];
  const there = command(...k, '--namespace', install.namespace, 'get', ...parts);
  const stores = usesGatewayApi(model) || ofCilium(model) !== '';
  return `${gatewayApiHelper(model, k)}${stores ? storedHelpers(cluster) : ''}
# Describes the content of the release. Helm keeps this text, so that a later run sees whether anything changed.
cilium_described() {
  local sum
  sum=$(sha256sum <cilium-values.yml)
  echo "cilium ${install.version}\${CILIUM_CHART:+ of $CILIUM_CHART}, values \${sum%% *}"
}

release_status() {
  ${command('helm', 'status', 'cilium', ...place, '--output', 'json')} 2>/dev/null
}

# Whether Cilium is installed with these values.
cilium_is_current() {
  local found
  if [[ $dry_run ]]; then return 1; fi
  found=$(release_status) || return 1
  [[ $found == *'"status":"deployed"'* && $found == *"\\"description\\":\\"$(cilium_described)\\""* ]] || return 1
  ${there} >/dev/null 2>&1
}

# A killed Helm leaves a release that it refuses to change.
free_release() {
  local found
  if [[ $dry_run ]]; then return; fi
  found=$(release_status) || return 0
  case $found in
    *'"status":"pending-install"'* | *'"status":"uninstalling"'*)
      echo '    a first installation of Cilium was interrupted: it is removed before the next'
      ${command('run', 'helm', 'uninstall', 'cilium', ...place, '--wait', '--timeout', '2m0s')}
      wait_for 120 'the namespaces of the chart are gone' none ${command(...k, 'get', 'namespace', '--output', String.raw`jsonpath={.items[?(@.metadata.annotations.meta\.helm\.sh/release-name=="cilium")].metadata.name}`)}
      ;;
    *'"status":"pending-'*)
      echo '    a change of Cilium was interrupted: the release before it comes back first'
      ${command('run', 'helm', 'rollback', 'cilium', ...place)}
      ;;
  esac
}

# none COMMAND...: whether the command prints nothing.
none() {
  local found
  found=$("$@") || return
  [[ ! $found ]] || { echo "$found" && false; }
}
`;
}
