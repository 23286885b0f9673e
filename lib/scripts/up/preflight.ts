import type { Model } from '../../model/model';
import { BGP_PORT } from '../../model/bgp';
import { bindsOf } from '../../model/edges';
import { command, type Step, word } from '../../programs/bash';
import { clusterProgram, madeCluster } from '../../programs/clusters';
import { edgeProgram } from '../../programs/edges';
import { routerProgram } from '../../programs/routers';
import { endpoint } from '../../values/cidr';
import { routersHere } from '../targets';
import { downloads } from './helm';
import { programsHere } from './programs';

/** Where a program listens, as `ss` prints it; nothing for all addresses. */
function endpointOrAny(address: string, port: number): string {
  return ['*', '0.0.0.0', '::'].includes(address) ? '' : endpoint(address, port);
}

/** The script lists all failures that it can foresee before it changes anything. */
export function preflightStep(model: Model): Step {
  const { install, edges } = model;
  const cluster = madeCluster(model.cluster);
  const program = cluster && clusterProgram(cluster);
  return {
    name: 'preflight',
    title: 'what this host has to have; changes nothing',
    lines: [
      'if [[ $dry_run ]]; then return; fi',
      'local problems=() found',
      "if ((EUID != 0)) && ! sudo true; then echo 'Nothing was changed: much of this needs root, and sudo " +
        'refuses\' "$(id -un)" >&2 && return 1; fi',
      ...(program
        ? [
            'needs docker',
            command('needs', program.version.command.split(' ')[0], program.version.least, program.version.command),
          ]
        : []),
      ...(install?.helm ? ["needs helm 3.8 'helm version --short'"] : []),
      'needs kubectl',
      'needs curl',
      'needs flock',
      ...(cluster && program
        ? [
            `if [[ $PWD == *[:#\\"\\\\$]* ]]; then problem "the path of this folder, $PWD, has a character that ` +
              `${program.title} takes for its own: move it"; fi`,
            'docker_is_here',
            `if ! exists ${command(...program.isThere(cluster))}; then`,
            `  port_is_free ${cluster.made.apiPort} '' ` +
              word(endpointOrAny(`${cluster.made.apiHostIp}`, cluster.made.apiPort)),
            '  has_memory 2000',
            ...downloads(model).map((url) => `  reaches ${url}`),
            'fi',
          ]
        : [
            'echo "    the cluster is that of the context $(kubectl config current-context 2>/dev/null || echo ' +
              "'(none)')\"",
          ]),
      ...routersHere(model).map((router) =>
        command('port_is_free', router.port ?? BGP_PORT, routerProgram(router).process),
      ),
      ...edges.flatMap((edge) =>
        bindsOf(edge).map(({ addresses, port }) =>
          command(
            'port_is_free',
            port,
            edgeProgram(edge).process,
            ...addresses.map((address) => endpointOrAny(address, port)),
          ),
        ),
      ),
      ...edges.flatMap(({ tls }) =>
        tls?.certificateDirectory === undefined
          ? []
          : [
              `if ! asks_root test -d ${word(tls.certificateDirectory)}; then problem ` +
                `${word(`there is no folder ${tls.certificateDirectory} with certificates`)}; fi`,
            ],
      ),
      ...programsHere(model).map(
        ({ title, package: name, targets }) =>
          `spares ${command(title, name, ...targets)} || problem ` +
          word(`${title} has a configuration of its own, see above`),
      ),
      'found=$(former_cluster)',
      'if [[ $found ]]; then problem "$found"; fi',
      'labs_beside',
      'if ((${#problems[@]} == 0)); then return; fi',
      '{',
      "  echo 'Nothing was changed. First:'",
      '  printf \'  - %s\\n\' "${problems[@]}"',
      '} >&2',
      'return 1',
    ],
  };
}

/** The functions that the step calls. */
export function preflightHelpers(model: Model): string {
  return [COMMON_HELPERS, ...(madeCluster(model.cluster) ? [DOCKER_HELPERS] : [])].join('\n');
}

const COMMON_HELPERS = `
problem() {
  problems+=("$1")
}

# needs COMMAND [VERSION QUESTION]: that version, or a later one.
needs() {
  local found
  if ! command -v "$1" >/dev/null; then
    problem "$1 is missing\${2:+: install $2 or later}"
    return
  fi
  if [[ \${2-} ]]; then
    found=$($3 2>/dev/null | grep -om 1 'v[0-9][0-9.]*') || return 0
    if [[ $(printf '%s\\n' "v$2" "$found" | sort --version-sort | head -n 1) != "v$2" ]]; then problem "$1 is $found: install $2 or later"; fi
  fi
}

# port_is_free PORT PROGRAM [ADDRESS:PORT...]: the port is free, or the program or a former one uses it.
port_is_free() {
  local found
  found=$(asks_root ss -Hltnp "sport = :$1" 2>/dev/null |
    awk -v at=" \${*:3} " 'at ~ /^ *$/ || index(at, " " $4 " ") || $4 ~ /^(\\*|0\\.0\\.0\\.0|\\[::\\]):/ { print $NF }' |
    grep -o '(("[^"]*"' | cut -d '"' -f 2 | sort -u | grep -vxF -f <(echo "$2" && former | cut -d ' ' -f 2) | xargs) || return 0
  if [[ $found ]]; then problem "port $1 is taken by $found: stop it, or give the program another port"; fi
}
`;

const DOCKER_HELPERS = `# Docker must answer, and its networks must be this host's own.
docker_is_here() {
  local found
  command -v docker >/dev/null || return 0
  if ! found=$(docker info --format '{{.OperatingSystem}} {{.SecurityOptions}}' 2>&1); then
    problem "docker does not answer (\${found##*$'\\n'}): is it started, and may $(id -un) use it?"
  elif [[ $found == *'Docker Desktop'* || $found == *rootless* ]]; then
    problem "Docker runs in a machine or namespace of its own ($found): routes and sessions of this host do not reach its networks. Use Docker Engine, as root"
  fi
}

# has_memory MEGABYTES
has_memory() {
  local found
  found=$(awk '/^MemAvailable/ { print int($2 / 1024) }' /proc/meminfo)
  if ((found < $1)); then problem "$found MB of memory are free: nodes and Cilium take about $1"; fi
}

# reaches URL
reaches() {
  if [[ $1 == *helm* && \${CILIUM_CHART-} || $1 != *helm* && \${GATEWAY_API_CRDS-} ]]; then return; fi
  if ! curl --silent --head --location --max-time 10 --output /dev/null "$1"; then problem "$1 cannot be reached: README.md says how to go without a network, or through a proxy"; fi
}
`;
