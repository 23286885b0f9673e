import { BGP_PORT } from '../../model/bgp';
import type { Accepted, NeighborGroup, Router } from '../../model/model';
import type { Family } from '../../values/cidr';
import { bgpPassword } from '../../values/rules';
import { acceptedOf, familiesOf, filterComment } from '../router/accepted';
import type { RouterProgram } from '../router/router-program';
import { yamlText } from '../yaml';
import { checkGobgp, RULES } from './rules';
import { readSaid, WORDS } from './said';

/** Earlier versions crash on a message of FRR 8.4's zebra about a network interface. */
const OLDEST = '3.36.0';
const POLICY = 'cilium-pools';
/** Where systemd looks for the command of a unit. */
const SYSTEMD_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin';

export const GOBGP: RouterProgram = {
  title: 'GoBGP',
  construct: 'GobgpRouter',
  package: 'gobgpd',
  command: 'gobgpd',
  service: 'gobgpd',
  process: 'gobgpd',
  can: {
    password: true,
    passwordOfRange: true,
    listenRange: true,
    explicit: true,
    multihop: true,
    hopLimit: true,
    gracefulRestart: true,
    longTimers: true,
    ipv6: true,
    otherFamily: true,
    port: true,
    // GoBGP reads the setting and ignores it: all paths go to zebra.
    maximumPaths: false,
    rawLines: true,
  },
  password: bgpPassword,
  config: 'gobgp/gobgpd.yml',
  configNames: ['gobgpd.yml', 'gobgpd.yaml'],
  besides: [],
  words: WORDS,
  read: readSaid,
  rules: RULES,
  check: checkGobgp,
  files: (router, header) => [
    {
      name: 'gobgp/gobgpd.service',
      text: unit(header),
      target: '/etc/systemd/system/gobgpd.service',
      mode: 0o644,
      owner: 'root',
      reader: 'systemd',
    },
    {
      name: 'gobgp/gobgpd.yml',
      text: config(router, header),
      target: '/etc/gobgpd.yml',
      mode: 0o640,
      outputMode: router.password === undefined ? 0o640 : 0o600,
      owner: 'frr',
    },
  ],
  tries: () => [
    '# GoBGP hands its routes to zebra, which puts them into the kernel.',
    'has vtysh frr',
    '# The unit starts the one that systemd finds, which the PATH of a user may hide.',
    'local version=',
    `if [[ ! $dry_run ]]; then version=$(PATH=${SYSTEMD_PATH} gobgpd --version | grep -o '[0-9.]*$' || true); fi`,
    `if [[ ! $dry_run && $(printf '%s\\n' ${OLDEST} "$version" | sort -V | head -n 1) != ${OLDEST} ]]; then`,
    `  echo "the gobgpd of /usr/local/bin or /usr/bin is \${version:-missing}, and before ${OLDEST} it crashes when ` +
      'zebra tells it of a network interface: install a newer one there" >&2',
    '  return 1',
    'fi',
    'as_root gobgpd --dry-run --config-type yaml --config-file gobgp/gobgpd.yml',
  ],
  takesOver: () => ['as_root systemctl daemon-reload', 'at_boot gobgpd', 'restart gobgpd'],
  routeProtocol: 'bgp',
  showSessions: 'gobgp neighbor',
  showRoute: 'gobgp global rib',
  established: () => `# How many BGP sessions are established: one that carries both families counts for each.
established() {
  local peer
  gobgp neighbor | awk '$4 == "Establ" { print $1 }' | while read -r peer; do
    gobgp neighbor "$peer"
  done | { grep -c 'unicast:.*advertised and received' || true; }
}
`,
};

/** Replaces Debian's unit, under which GoBGP has no access to zebra and serves its API to every machine. */
function unit(header: string): string {
  return `# ${header}
[Unit]
Description=GoBGP
After=network-online.target frr.service
Requires=frr.service

[Service]
Type=notify
# zebra takes routes from its own user alone.
User=frr
AmbientCapabilities=CAP_NET_BIND_SERVICE
# From where systemd looks for commands, /usr/local/bin before /usr/bin: Debian's package or a release of GoBGP.
ExecStart=gobgpd --config-type yaml --config-file /etc/gobgpd.yml --sdnotify --log-plain --pprof-disable --api-hosts 127.0.0.1:50051
Restart=on-failure

[Install]
WantedBy=multi-user.target
`;
}

function config(router: Router, header: string): string {
  const families = familiesOf(router);
  const filtered = families.filter((family) => acceptedOf(router, family).length > 0);
  const text = yamlText(
    [header],
    {
      global: {
        config: {
          as: router.asn,
          'router-id': `${router.routerId}`,
          port: router.port === BGP_PORT ? undefined : router.port,
          'local-address-list': router.addresses.map(String),
        },
        'use-multiple-paths': { config: { enabled: true } },
        'apply-policy': {
          config: {
            'import-policy-list': [POLICY],
            'default-import-policy': 'reject-route',
            'default-export-policy': 'reject-route',
          },
        },
      },
      zebra: {
        config: {
          enabled: true,
          url: 'unix:/run/frr/zserv.api',
          version: 6,
          'redistribute-route-type-list': [],
        },
      },
      'peer-groups': router.neighborGroups.map((group) => peerGroup(router, group)),
      neighbors: router.neighborGroups.flatMap(({ name, nodes }) =>
        nodes.map(({ address }) => ({
          config: { 'neighbor-address': `${address}`, 'peer-group': name },
          transport: { config: { 'passive-mode': true } },
        })),
      ),
      'dynamic-neighbors': router.neighborGroups.flatMap(({ name, listenRange }) =>
        listenRange ? [{ config: { prefix: `${listenRange}`, 'peer-group': name } }] : [],
      ),
      'defined-sets': { 'prefix-sets': filtered.map((family) => prefixSet(family, acceptedOf(router, family))) },
      'policy-definitions': [{ name: POLICY, statements: filtered.map(statement) }],
    },
    {
      'global.use-multiple-paths': 'Traffic is spread over all nodes that announce an address.',
      'global.apply-policy':
        `${filterComment(router.accepted)}\n` + 'Nothing is sent: the nodes have their routes from Kubernetes.',
      zebra: 'zebra of FRR puts the routes into the kernel.',
      'peer-groups': 'The nodes dial; this side waits.',
    },
  );
  return router.rawLines.length === 0
    ? text
    : `${text}# Unchecked: lines that the program added as they are.\n${router.rawLines.join('\n')}\n`;
}

function peerGroup({ password }: Router, group: NeighborGroup): object {
  const restarts = group.restartTimeSeconds;
  return {
    config: {
      'peer-group-name': group.name,
      'peer-as': group.remoteAsn,
      description: group.description,
      'auth-password': password,
    },
    transport: { config: { 'passive-mode': true } },
    'ebgp-multihop': group.multihop > 1 ? { config: { enabled: true, 'multihop-ttl': group.multihop } } : undefined,
    timers: { config: { 'hold-time': group.holdTimeSeconds, 'keepalive-interval': group.keepAliveTimeSeconds } },
    'graceful-restart':
      restarts === undefined ? undefined : { config: { enabled: true, 'helper-only': true, 'restart-time': restarts } },
    'afi-safis': group.carries.map((family) => ({
      config: { 'afi-safi-name': `ipv${family}-unicast` },
      'mp-graceful-restart': restarts === undefined ? undefined : { config: { enabled: true } },
    })),
  };
}

function setName(family: Family): string {
  return `${POLICY}-ipv${family}`;
}

function prefixSet(family: Family, accepted: Accepted[]): object {
  return {
    'prefix-set-name': setName(family),
    'prefix-list': accepted.map(({ cidr, shortest, longest }) => ({
      'ip-prefix': `${cidr}`,
      'masklength-range': `${shortest}..${longest}`,
    })),
  };
}

function statement(family: Family): object {
  return {
    name: setName(family),
    conditions: { 'match-prefix-set': { 'prefix-set': setName(family), 'match-set-options': 'any' } },
    actions: { 'route-disposition': 'accept-route' },
  };
}
