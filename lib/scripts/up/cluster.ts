import type { HostFact } from '../../model/companions';
import type { Model } from '../../model/model';
import { command, type Step, word } from '../../programs/bash';
import type { MadeCluster } from '../../programs/cluster/cluster-program';
import { clusterProgram, madeCluster } from '../../programs/clusters';
import { keptFolder } from '../kept';
import { kubectl } from '../kubectl';
import { rangesFormat, rangesText } from '../targets';

/** The Docker network, and the cluster of k3d in it. */
export function clusterSteps(model: Model, host: HostFact): Step[] {
  const cluster = madeCluster(model.cluster);
  return cluster ? [networkStep(cluster), clusterStep(cluster, host)] : [];
}

function networkStep({ made }: MadeCluster): Step {
  const { network } = made;
  const addresses = rangesText(network, ({ subnet, ipRange, gateway }) => `${subnet} ${ipRange} ${gateway}`);
  const options = network.ranges.flatMap(({ subnet, ipRange, gateway }) => [
    '--subnet',
    `${subnet}`,
    '--ip-range',
    `${ipRange}`,
    '--gateway',
    `${gateway}`,
  ]);
  const found = command(
    'docker',
    'network',
    'inspect',
    '--format',
    rangesFormat(network, '.Subnet', '.IPRange', '.Gateway'),
    network.name,
  );
  const families = network.ranges.length > 1 ? ['--ipv6'] : [];
  const creates = ['docker', 'network', 'create', '--driver', 'bridge', ...families, ...options, network.name];
  const isThere = `exists ${command('docker', 'network', 'inspect', network.name)}`;
  return {
    name: 'network',
    title: `Docker network ${network.name}`,
    lines: [
      `if ${isThere}; then`,
      '  local found',
      `  found=$(${found})`,
      `  if [[ $found != ${word(addresses)} ]]; then`,
      `    echo "the Docker network ${network.name} is there with other addresses ($found): remove it first, ` +
        `docker network rm ${network.name}" >&2`,
      '    return 1',
      '  fi',
      'else',
      `  ${command('run', ...creates)}`,
      'fi',
    ],
    plan: [`${isThere} || would 'make the Docker network ${network.name}'`],
  };
}

function clusterStep(cluster: MadeCluster, host: HostFact): Step {
  const program = clusterProgram(cluster);
  const k = kubectl(cluster);
  const labels = Object.entries(cluster.made.nodeLabels).map(([key, value]) => `${key}=${value}`);
  const making = `${keptFolder(host)}/making`;
  const isThere = `exists ${command(...program.isThere(cluster))}`;
  return {
    name: 'cluster',
    title: `cluster ${cluster.name}; its nodes stay NotReady until Cilium runs`,
    lines: [
      '# An incomplete cluster holds nothing yet.',
      `if [[ ! $dry_run && -e ${making} ]]; then`,
      `  echo '    the cluster ${cluster.name} is incomplete: it is removed first'`,
      `  ${command('run', ...program.removes(cluster))}`,
      'fi',
      `if ${isThere}; then`,
      '  cluster_is_as_described',
      '  # Starts the cluster only if a node is down: a start takes seconds.',
      `  all_nodes_run || ${command('run', ...program.starts(cluster))}`,
      '  # Its context may be missing: an interrupted creation writes none.',
      `  exists ${command('kubectl', 'config', 'get-contexts', cluster.kubeContext!)} || ` +
        `${command('run', ...program.merges(cluster))} >/dev/null`,
      'else',
      `  run touch ${making}`,
      `  slowly '${program.title} has made the cluster' ${command(...program.creates(cluster))}`,
      `  run rm ${making}`,
      'fi',
      `wait_for 120 'the API server answers' ${command(...k, 'get', '--raw', '/readyz')}`,
      ...(labels.length > 0
        ? [`${command('run', ...k, 'label', 'node', '--all', '--overwrite', ...labels)} >/dev/null`]
        : []),
    ],
    plan: [`if ${isThere}; then cluster_is_as_described || true; else would 'make the cluster ${cluster.name}'; fi`],
  };
}

/** Always quotes: shellcheck warns of an unquoted comma between array elements. */
function quoted(text: string): string {
  return word(text).replace(/^[^'].*$/, "'$&'");
}

export function clusterHelpers(model: Model): string {
  const cluster = madeCluster(model.cluster);
  if (!cluster) return '';
  const { title, labels, keeps, config } = clusterProgram(cluster);
  const [first] = cluster.nodes;
  const nodes = cluster.nodes.map((node) => node.name).sort();
  return `
# Whether all containers of the cluster run, nodes and others.
all_nodes_run() {
  local states
  states=$(docker ps --all --filter ${word(`label=${labels.cluster}=${cluster.name}`)} --format '{{.State}}' | LC_ALL=C sort -u) || return
  [[ $states == running ]]
}

# Whether the existing cluster is the one that ${config} describes: ${title} itself ignores changes.
cluster_is_as_described() {
  local found argument others=() kept=(${keeps(cluster).map(quoted).join(' ')})
  found=$(docker ps --all --filter ${word(`label=${labels.cluster}=${cluster.name}`)} --format '{{.Label "${labels.role}"}} {{.Names}}' | sed -En 's/^(${labels.nodes.join('|')}) //p' | LC_ALL=C sort | xargs)
  if [[ $found != ${word(nodes.join(' '))} ]]; then others+=("its nodes are $found, where ${nodes.join(' ')} belong"); fi
  found=$(docker inspect --format '{{.Config.Image}} {{join .Args " "}}' ${first.name} 2>/dev/null) || found=
  for argument in "\${kept[@]}"; do
    if [[ $found && " \${found#docker.io/} " != *" $argument "* ]]; then others+=("${first.name} was made without $argument"); fi
  done
  if ((\${#others[@]} > 0)); then
    {
      echo 'The cluster ${cluster.name} differs from the one that this folder describes:'
      printf '  - %s\\n' "\${others[@]}"
      echo 'None of this can change while it runs. To make it anew, and lose all that is in it: ./down.sh cluster && ./up.sh'
    } >&2
    return 1
  fi
}
`;
}
