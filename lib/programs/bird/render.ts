import { BGP_PORT } from '../../model/bgp';
import type { Accepted, NeighborGroup, Router } from '../../model/model';
import type { Family } from '../../values/cidr';
import { shownPath } from '../../report/path';
import { acceptedOf, familiesOf, filterComment, routesIn } from '../router/accepted';
import { isInternal, mayBeFar } from '../router/far';
import type { RouterProgram } from '../router/router-program';
import { birdPassword } from '../../values/rules';
import { checkBird, RULES } from './rules';
import { readSaid, WORDS } from './said';
import { findBird } from './texts';

export const BIRD: RouterProgram = {
  title: 'BIRD',
  construct: 'BirdRouter',
  package: 'bird2',
  command: 'birdc',
  service: 'bird',
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
    maximumPaths: true,
    rawLines: true,
  },
  password: birdPassword,
  config: 'bird/bird.conf',
  configNames: ['bird.conf'],
  findIn: findBird,
  besides: [],
  words: WORDS,
  read: readSaid,
  rules: RULES,
  check: checkBird,
  process: 'bird',
  files: (router, header) => [
    {
      name: 'bird/bird.conf',
      text: config(router, header),
      target: '/etc/bird/bird.conf',
      mode: 0o640,
      outputMode: router.password === undefined ? 0o640 : 0o600,
      owner: 'bird',
    },
  ],
  tries: () => ['as_root bird -p -c bird/bird.conf'],
  takesOver: () => ['as_root birdc configure 2>/dev/null || start bird'],
  routeProtocol: 'bird',
  showSessions: 'birdc show protocols',
  showRoute: 'birdc show route for $1 all',
  established: () => `# Asks BIRD, which only root and its own group may.
bird_says() {
  if ((EUID == 0)); then birdc -r "$@"; else sudo birdc -r "$@"; fi
}

# How many BGP sessions are established: one that carries both families counts for each.
established() {
  bird_says show protocols all | awk '/^[^ ]/ { bgp = $2 == "BGP" } bgp && /^ +State: +UP$/ { up++ } END { print up + 0 }'
}
`,
};

function config(router: Router, header: string): string {
  const families = familiesOf(router);
  return [
    `# ${header}`,
    'log syslog all;',
    `router id ${router.routerId};`,
    '',
    ...families.flatMap((family) => filter(family, acceptedOf(router, family))),
    '# Which networks this host is in.',
    'protocol device {}',
    '',
    ...families.flatMap((family) => kernel(router, family)),
    ...router.neighborGroups.flatMap((group) =>
      group.listenRange ? listening(router, group, group.listenRange.toString()) : listed(router, group),
    ),
    ...(router.rawLines.length === 0
      ? []
      : ['# Unchecked: lines that the program added as they are.', ...router.rawLines, '']),
  ].join('\n');
}

function filterName(family: Family): string {
  return `cilium_pools_ipv${family}`;
}

function filter(family: Family, accepted: Accepted[]): string[] {
  return [
    `# ${filterComment(accepted)}`,
    `filter ${filterName(family)} {`,
    ...(accepted.length > 0 ? ['  if net ~ ['] : []),
    ...accepted.flatMap((one, i) => [
      ...(one.reason === accepted[i - 1]?.reason ? [] : [`    # ${shownPath(one.reason)}`]),
      `    ${one.cidr}${lengths(one)}${i < accepted.length - 1 ? ',' : ''}`,
    ]),
    ...(accepted.length > 0 ? ['  ] then accept;'] : []),
    '  reject;',
    '}',
    '',
  ];
}

/** The prefix lengths in BIRD's syntax; empty for the network itself alone. */
function lengths({ cidr, shortest, longest }: Accepted): string {
  return longest === cidr.prefixLength ? '' : `{${shortest},${longest}}`;
}

function kernel(router: Router, family: Family): string[] {
  const recursive = mayBeFar(router, family);
  return [
    ...(recursive
      ? [
          '# The next hops of nodes behind other routers are looked up in the routes of this host.',
          'protocol direct {',
          `  ipv${family};`,
          '}',
          '',
        ]
      : []),
    '# Routes that BGP learnt go into the kernel.',
    'protocol kernel {',
    ...(recursive ? ['  learn;'] : []),
    `  ipv${family} {`,
    `    import ${recursive ? 'all' : 'none'};`,
    '    export where source = RTS_BGP;',
    '  };',
    '  # Traffic is spread over all nodes that announce an address.',
    `  merge paths on limit ${router.maximumPaths};`,
    '}',
    '',
  ];
}

/** A neighbor range: BIRD accepts every node that dials in from it. */
function listening(router: Router, group: NeighborGroup, range: string): string[] {
  return [
    '# The nodes dial; this side waits.',
    `protocol bgp '${group.name}' {`,
    ...session(router, group),
    `  neighbor range ${range} as ${group.remoteAsn};`,
    `  dynamic name "${group.name}.";`,
    '}',
    '',
  ];
}

/** The explicit neighbors. */
function listed(router: Router, group: NeighborGroup): string[] {
  return [
    '# The nodes dial; this side waits.',
    `template bgp '${group.name}' {`,
    ...session(router, group),
    '}',
    '',
    ...group.nodes.flatMap(({ name, address }, i) => [
      `# ${name}`,
      `protocol bgp '${group.name}.${i + 1}' from '${group.name}' { neighbor ${address} as ${group.remoteAsn}; }`,
    ]),
    '',
  ];
}

function session(router: Router, group: NeighborGroup): string[] {
  const address = router.addresses.find(({ family }) => family === group.family);
  return [
    `  description "${group.description.replaceAll('"', "'")}";`,
    `  local ${address} ${router.port === BGP_PORT ? '' : `port ${router.port} `}as ${router.asn};`,
    '  passive;',
    ...(router.password === undefined ? [] : [`  password "${router.password}";`]),
    `  ${hops(router, group)};`,
    `  hold time ${group.holdTimeSeconds};`,
    `  keepalive time ${group.keepAliveTimeSeconds};`,
    '  # After an error BIRD refuses its neighbor for 60 s, and then for up to 300 s, unless told otherwise.',
    '  error wait time 1, 5;',
    ...(group.restartTimeSeconds === undefined
      ? []
      : [
          `  # Routes of a node whose agent restarts stay for the ${group.restartTimeSeconds} s that it asks ` +
            'for: BIRD helps by default.',
        ]),
    ...group.carries.flatMap((family) => [
      `  ipv${family} {`,
      `    import filter ${filterName(family)};`,
      '    # The nodes have their routes from Kubernetes.',
      '    export none;',
      '    # The filter lets no more through than this. The limit holds should it ever be changed by hand.',
      `    import limit ${routesIn(acceptedOf(router, family))} action block;`,
      '  };',
    ]),
  ];
}

/** How far nodes may be: `multihop` alone, the default of iBGP, is 64 hops. */
function hops(router: Router, group: NeighborGroup): string {
  if (isInternal(router, group)) return 'multihop';
  return group.multihop > 1 ? `multihop ${group.multihop}` : 'direct';
}
