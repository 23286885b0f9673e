import { answering } from '../model/l2';
import type { Edge, Model, Router } from '../model/model';
import { gatewayService } from '../model/selectors';
import { gatewayApiCrds } from '../release/release';
import { gatewayServiceName } from '../kinds/gateway-service';
import { covers, endpoint, Family } from '../values/cidr';
import { edgeFiles, edgeProgram } from '../programs/edges';
import type { HostProgram, ProgramFile } from '../programs/program';
import { routerFiles, routerProgram } from '../programs/routers';
import { command, line, word } from '../programs/bash';
import { kubectl } from './kubectl';
import { modulesFor } from './modules';
import { sysctlsFor } from './sysctls';
import { lookHelpers, routesTo } from './look';
import {
  asked,
  askedAt,
  askedDirectly,
  asksMore,
  countSessions,
  describeSessions,
  moreOf,
  namedBackends,
  rangesFormat,
  rangesText,
  routersHere,
} from './targets';

/** One line of the report: what should hold, and the command that finds out. */
interface Fact {
  readonly what: string;
  readonly command: string;
}

/** The script that checks that all of it works, one line a fact. */
export function verify(model: Model, header: string): string {
  const facts = [
    ...kernelFacts(model),
    ...clusterFacts(model),
    ...ciliumFacts(model),
    ...poolFacts(model),
    ...routerFacts(model),
    ...gatewayFacts(model),
    ...listenerSetFacts(model),
    ...l2Facts(model),
    ...edgeFacts(model),
  ];
  return `#!/usr/bin/env bash
# ${header}
# shellcheck disable=SC2317  # check() calls the functions below by name
set -uo pipefail
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin

usage() {
  cat <<'END'
Usage: ./verify.sh [--dry-run]
Checks that what this folder describes is there and works, one line a fact: ok, or FAIL and the reason.
The exit code is 0 only if all hold. --dry-run prints the commands and runs none.
END
}

dry_run=
case \${1-} in
  '') ;;
  --dry-run) dry_run=yes ;;
  --help) usage && exit ;;
  *) usage >&2 && exit 64 ;;
esac

failed=0

# check WHAT COMMAND...: what the command prints is the reason, should it fail.
check() {
  local what=$1 reason
  shift
  if [[ $dry_run ]]; then
    printf '# %s\\n   ' "$what"
    printf ' %q' "$@"
    printf '\\n'
  elif reason=$("$@" 2>&1); then
    printf 'ok    %s\\n' "$what"
  else
    failed=1
    reason=$(tail -n 1 <<<"$reason")
    printf 'FAIL  %s: %s\\n' "$what" "\${reason:-$* failed}"
  fi
}

# is EXPECTED COMMAND...: whether the command prints exactly this.
is() {
  local expected=$1 found
  shift
  found=$("$@") || return
  [[ $found == "$expected" ]] || { echo "found \\"$found\\" where \\"$expected\\" belongs" && false; }
}

# not_true COMMAND...: whether the command does not print True; what follows that word is the reason.
not_true() {
  local found
  found=$("$@") || return
  [[ \${found%% *} != True ]] || { echo "\${found#* }" && false; }
}

# installed FILE TARGET STEP: whether the file of this folder is what stands at its target.
installed() {
  local here
  here=$(dirname -- "\${BASH_SOURCE[0]}")
  if [[ -r $2 ]]; then cmp -s "$here/$1" "$2"; else sudo cmp -s "$here/$1" "$2"; fi || { echo "$2 differs from ./$1: ./up.sh $3" && false; }
}

# Built into the kernel counts as loaded.
module() {
  [[ -d /sys/module/$1 ]] || grep -q "/$1.ko" "/lib/modules/$(uname -r)/modules.builtin" || { echo "not loaded: modprobe $1" && false; }
}
${lookHelpers(model)}
${routersHere(model)
  .map((router) => routerHelpers(router, model.families))
  .join('')}# page NAME ADDRESS PORT
page() {
  local code
  code=$(status "$@")
  case $code in
    000) echo "no answer from $2 port $3${asksMore(model) ? '${4:+, or no certificate for $1 that this host trusts}' : ''}" && false ;;
    404) echo "404 from $2: nothing there serves $1" && false ;;
    5*) echo "$code from $2: the gateway or the Service behind it is down" && false ;;
  esac
}

# no_page NAME ADDRESS PORT
no_page() {
  is 404 status "$@"
}

${model.l2Policies.length > 0 ? NEIGHBOR : ''}${facts.map((fact) => `check ${word(line(fact.what))} ${fact.command}`).join('\n')}

exit "$failed"
`;
}

/** The kernel drops them before the router sees one. */
const WRONG_PASSWORDS = `# What the kernel dropped since it started, before the router saw it.
wrong_passwords() {
  nstat -asz TcpExtTCPMD5Failure TcpExtTCPMD5NotFound TcpExtTCPMD5Unexpected | awk '/MD5/ { n += $2 } END { print n + 0 }'
}

`;

function routerHelpers(router: Router, families: Family[]): string {
  const { showSessions, showRoute } = routerProgram(router);
  const refused =
    router.password === undefined
      ? ''
      : `; segments with another password than the router's, or none: $(wrong_passwords)`;
  return `${router.password === undefined ? '' : WRONG_PASSWORDS}speaking() {
  sessions "$1" || { echo "$(established) of $1: see ${showSessions}${refused}" && false; }
}

# next_hops ADDRESS COUNT
next_hops() {
  local found
  found=$(${routesTo(router, families)} | grep -c ' via ')
  ((found >= $2)) || { echo "$found of $2 next hops: see ${showRoute}" && false; }
}

`;
}

/** What is asked where nodes answer on their own network. */
const NEIGHBOR = `# some COMMAND...: whether the command prints anything.
some() {
  local found
  found=$("$@") || return
  [[ $found ]] || { echo "nothing where a name belongs" && false; }
}

# answered ADDRESS PORT: whether a machine answers this host for the address. A request makes the kernel ask.
answered() {
  status unknown.invalid "$1" "$2" >/dev/null
  [[ $(ip neighbor show to "$1") == *lladdr* ]] || { echo "no node answers for $1: see ip neighbor show, and the leases cilium-l2announce-*" && false; }
}

`;

function kernelFacts({ cluster, families }: Model): Fact[] {
  return [
    ...sysctlsFor(families).map(({ key, value }) => ({
      what: `${key} is ${value}`,
      command: command('is', value, 'sysctl', '-n', key),
    })),
    ...(cluster?.made ? modulesFor(families) : []).map((name) => ({
      what: `kernel module ${name} is loaded`,
      command: command('module', name),
    })),
  ];
}

function clusterFacts({ cluster }: Model): Fact[] {
  if (!cluster?.made) return [];
  const { network } = cluster.made;
  return [
    {
      what: `Docker network ${network.name} hands out ${network.ranges.map(({ ipRange }) => ipRange).join(' and ')}`,
      command: command(
        'is',
        rangesText(network, ({ subnet, ipRange }) => `${subnet} ${ipRange}`),
        'docker',
        'network',
        'inspect',
        '--format',
        rangesFormat(network, '.Subnet', '.IPRange'),
        network.name,
      ),
    },
    ...cluster.nodes.map((node) => ({
      what: `node ${node.name} is Ready`,
      command: command(
        'is',
        'True',
        ...kubectl(cluster),
        'get',
        'node',
        node.name,
        '--output',
        'jsonpath={.status.conditions[?(@.type=="Ready")].status}',
      ),
    })),
  ];
}

function ciliumFacts(model: Model): Fact[] {
  const k = kubectl(model.cluster);
  const { gatewayApi } = model.release;
  return [
    ...(model.gateways.length > 0
      ? gatewayApiCrds(model.release).map(({ name }) => ({
          what: `CRD ${name} is of ${gatewayApi.version}`,
          command: command(
            'is',
            gatewayApi.version,
            ...k,
            'get',
            'crd',
            name,
            '--output',
            'jsonpath={.metadata.annotations.gateway\\.networking\\.k8s\\.io/bundle-version}',
          ),
        }))
      : []),
    ...(model.install
      ? [
          {
            what: 'Cilium runs on every node',
            command: command(
              ...k,
              '--namespace',
              model.install.namespace,
              'rollout',
              'status',
              'daemonset/cilium',
              '--timeout=5s',
            ),
          },
        ]
      : []),
  ];
}

function poolFacts(model: Model): Fact[] {
  // Where there never was a conflict the condition may be missing.
  const condition = `jsonpath={range .status.conditions[?(@.type=="${model.release.pool.conflict}")]}{.status} {.message}{end}`;
  return model.pools.map((pool) => ({
    what: `address pool ${pool.name} conflicts with no other`,
    command: command(
      'not_true',
      ...kubectl(model.cluster),
      'get',
      'ciliumloadbalancerippools.cilium.io',
      pool.name,
      '--output',
      condition,
    ),
  }));
}

function routerFacts(model: Model): Fact[] {
  return routersHere(model).flatMap((router) => [
    ...installed(routerProgram(router), routerFiles(router), 'router'),
    {
      what: `${routerProgram(router).title} has ${describeSessions(router)}`,
      command: command('speaking', countSessions(router)),
    },
  ]);
}

function installed({ title }: Pick<HostProgram<never>, 'title'>, files: ProgramFile[], step: string): Fact[] {
  return files.map(({ name, target }) => ({
    what: `${title} has ./${name}`,
    command: command('installed', name, target, step),
  }));
}

function countNodes(groups: readonly { readonly nodeCount?: number }[]): number {
  return groups.reduce((sum, group) => sum + (group.nodeCount ?? 1), 0);
}

function gatewayFacts(model: Model): Fact[] {
  const nextHops = (family: Family) =>
    Math.max(
      0,
      ...routersHere(model).map((router) =>
        Math.min(
          router.maximumPaths,
          countNodes(router.neighborGroups.filter(({ carries }) => carries.includes(family))),
        ),
      ),
    );
  return model.gateways.flatMap((gateway) => [
    { what: `Gateway ${gateway.name} is programmed`, command: read(model, gateway, 'True', PROGRAMMED) },
    ...gateway.addresses.flatMap((address) => {
      // Of several, none is known to be the first.
      const field =
        gateway.addresses.length > 1
          ? `{.status.addresses[?(@.value=="${address}")].value}`
          : '{.status.addresses[0].value}';
      const hops = nextHops(address.family);
      return [
        {
          what: `Gateway ${gateway.name} has the address ${address}`,
          command: read(model, gateway, `${address}`, field),
        },
        ...(hops > 0
          ? [
              {
                what: `this host has a route to ${address} over ${hops} nodes`,
                command: command('next_hops', `${address}`, hops),
              },
            ]
          : []),
      ];
    }),
  ]);
}

/** Of gateways whose addresses nodes answer for: who does, and whether this host hears of it. */
function l2Facts(model: Model): Fact[] {
  const { cluster, install } = model;
  const subnets = cluster?.made?.network.ranges.map(({ subnet }) => subnet) ?? [];
  return model.gateways
    .filter((gateway) => answering(model.l2Policies, gatewayService(gateway)))
    .flatMap((gateway) => {
      const lease = `cilium-l2announce-${gateway.namespace}-${gatewayServiceName(gateway.name)}`;
      // Over a route that a router of this host has nobody asks.
      const near = gateway.addresses.filter(
        (address) => routersHere(model).length === 0 && subnets.some((subnet) => covers(subnet, address.toCidr())),
      );
      return [
        {
          what: `a node answers for the addresses of Gateway ${gateway.name}`,
          command: command(
            'some',
            ...kubectl(cluster),
            '--namespace',
            install?.namespace ?? 'kube-system',
            'get',
            'lease',
            lease,
            '--output',
            'jsonpath={.spec.holderIdentity}',
          ),
        },
        ...near.map((address) => ({
          what: `this host gets an answer for ${address}`,
          command: command('answered', `${address}`, gateway.listeners[0]?.port ?? 80),
        })),
      ];
    });
}

/** ListenerSets of Gateways of the app: of others who serves them nobody says. */
function listenerSetFacts(model: Model): Fact[] {
  const gateways = new Set(model.gateways.map(({ namespace, name }) => `${namespace}/${name}`));
  return model.listenerSets
    .filter(({ gateway }) => gateways.has(`${gateway.namespace}/${gateway.name}`))
    .map((set) => ({
      what: `ListenerSet ${set.namespace}/${set.name} is programmed`,
      command: read(model, set, 'True', PROGRAMMED, 'listenerset'),
    }));
}

const PROGRAMMED = '{.status.conditions[?(@.type=="Programmed")].status}';

function read(
  model: Model,
  object: { readonly namespace: string; readonly name: string },
  expected: string,
  jsonpath: string,
  resource = 'gateway',
): string {
  return command(
    'is',
    expected,
    ...kubectl(model.cluster),
    '--namespace',
    object.namespace,
    'get',
    resource,
    object.name,
    '--output',
    `jsonpath=${jsonpath}`,
  );
}

function edgeFacts(model: Model): Fact[] {
  const direct = askedDirectly(namedBackends(model)).flatMap(({ backend, scheme, options, ...request }) =>
    backend.addresses.map((address) => ({
      what: `the gateway answers for ${scheme === 'https' ? 'https://' : ''}${asked(request)} at ${address}`,
      command: command('page', asked(request), `${address}`, backend.port, ...moreOf(scheme, options)),
    })),
  );
  const through = namedBackends(model).flatMap(
    ({ edge, edgeAddresses, edgePort, edgeScheme, edgeOptions, ...request }) =>
      edgeAddresses.map((address) => ({
        what: `${edgeProgram(edge).title} answers for ${edgeScheme === 'https' ? 'https://' : ''}${asked(request)}${address.includes(':') ? ' over IPv6' : ''}`,
        command: command('page', asked(request), address, edgePort, ...moreOf(edgeScheme, edgeOptions)),
      })),
  );
  const files = model.edges.flatMap((edge) => installed(edgeProgram(edge), edgeFiles(edge), 'edge'));
  return [
    ...direct,
    ...files,
    ...through,
    ...model.edges.flatMap((edge) => [...unknownNames(edge), ...tcpFacts(edge), ...metricsFacts(edge)]),
  ];
}

/** What becomes of requests for names that no route has. */
function unknownNames(edge: Edge): Fact[] {
  const { tls, redirects, port, backends, tlsBackends } = edge;
  const { title } = edgeProgram(edge);
  const [address] = askedAt(edge);
  const of = (what: string, expected: string, ...more: (string | number)[]): Fact => ({
    what,
    command: command(
      expected === '404' ? 'no_page' : 'is',
      ...(expected === '404' ? [] : [expected, 'status']),
      'unknown.invalid',
      address,
      ...more,
    ),
  });
  return [
    ...(redirects === 'every-request' ? [of(`${title} sends every request to HTTPS`, '301', port)] : []),
    ...(redirects !== 'every-request' && !backends.some(({ catchAll }) => catchAll)
      ? [of(`${title} has 404 for other names`, '404', port)]
      : []),
    ...(tls?.issuer !== undefined
      ? [of(`${title} has no certificate for other names`, '000', tls.port, 'https', '--insecure')]
      : []),
    ...(tls?.mode === 'passthrough' && !tlsBackends.some(({ catchAll }) => catchAll)
      ? [of(`${title} takes no TLS for other names`, '000', tls.port, 'https')]
      : []),
  ];
}

function tcpFacts(edge: Edge): Fact[] {
  return edge.tcpBackends.flatMap(({ gateway, addresses, port }) => [
    ...addresses.map((address) => ({
      what: `the gateway ${gateway} takes connections at ${address} port ${port}`,
      command: connects(`${address}`, port),
    })),
    ...askedAt(edge).map((address) => ({
      what: `${edgeProgram(edge).title} takes connections at port ${port}${address.includes(':') ? ' over IPv6' : ''}`,
      command: connects(address, port),
    })),
  ]);
}

function connects(address: string, port: number): string {
  return command('timeout', 5, 'bash', '-c', `exec 3<>/dev/tcp/${address}/${port}`);
}

function metricsFacts(edge: Edge): Fact[] {
  const { metrics } = edge;
  if (!metrics) return [];
  return [
    {
      what: `${edgeProgram(edge).title} has metrics for Prometheus`,
      command: command(
        'curl',
        '--noproxy',
        '*',
        '--silent',
        '--show-error',
        '--fail',
        '--max-time',
        5,
        '--output',
        '/dev/null',
        `http://${endpoint(metrics.address, metrics.port)}/metrics`,
      ),
    },
  ];
}
