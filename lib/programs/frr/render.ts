import { BGP_PORT } from '../../model/bgp';
import type { Accepted, NeighborGroup, Router } from '../../model/model';
import type { Family } from '../../values/cidr';
import { shownPath } from '../../report/path';
import type { ProgramFile } from '../program';
import { acceptedOf, familiesOf, filterComment, routesIn } from '../router/accepted';
import type { RouterProgram } from '../router/router-program';
import { bgpPassword } from '../../values/rules';
import { checkFrr, RULES } from './rules';
import { readSaid, WORDS } from './said';

const IN = 'CILIUM-POOLS';
const OUT = 'NOTHING';
const SPEAKS_BFD = /^\s*(bfd|neighbor \S+ bfd\b.*)\s*$/;

export const FRR: RouterProgram = {
  title: 'FRR',
  construct: 'FrrRouter',
  package: 'frr',
  command: 'vtysh',
  service: 'frr',
  can: {
    password: true,
    passwordOfRange: true,
    listenRange: true,
    explicit: true,
    multihop: true,
    gracefulRestart: true,
    ipv6: true,
    otherFamily: true,
    port: true,
    maximumPaths: true,
    rawLines: true,
  },
  password: bgpPassword,
  config: 'frr/frr.conf',
  configNames: ['frr.conf'],
  besides: ['daemons'],
  words: WORDS,
  read: readSaid,
  rules: RULES,
  check: checkFrr,
  files: (router, header) => [
    { ...file('daemons', daemons(router, header)), reader: 'the start script of FRR' },
    { ...file('frr.conf', config(router, header)), outputMode: router.password === undefined ? 0o640 : 0o600 },
  ],
  tries: () => [
    'as_root vtysh --dryrun --inputfile frr/frr.conf',
    'local way=restart',
    '# A running FRR takes over a changed frr.conf, by a script of the package frr-pythontools: sessions stay.',
    'if same frr/daemons /etc/frr/daemons && [[ -x /usr/lib/frr/frr-reload.py ]]; then way=reload; fi',
  ],
  takesOver: () => ['"$way" frr || restart frr'],
  routeProtocol: 'bgp',
  showSessions: "vtysh -c 'show bgp summary'",
  showRoute: "vtysh -c 'show ip route $1'",
  established: (router) => `# Asks vtysh, which only root may.
frr_says() {
  if ((EUID == 0)); then vtysh -c "$1"; else sudo vtysh -c "$1"; fi
}

# How many BGP sessions are established.
established() {
  frr_says '${summary(router)}' | { grep -o '"state": *"Established"' || true; } | wc -l
}
`,
};

function file(name: string, text: string): ProgramFile {
  return { name: `frr/${name}`, text, target: `/etc/frr/${name}`, mode: 0o640, owner: 'frr' };
}

/** What FRR calls the families that sessions carry: both together where there are both. */
function summary({ neighborGroups }: Router): string {
  const carried = new Set(neighborGroups.flatMap(({ carries }) => carries));
  if (!carried.has(6)) return 'show bgp ipv4 unicast summary json';
  return carried.has(4) ? 'show bgp summary json' : 'show bgp ipv6 unicast summary json';
}

/** Read by FRR's start script as shell: what is not named here stays off. */
function daemons({ port, rawLines }: Router, header: string): string {
  // A line of BFD is accepted without the daemon, and does nothing.
  const bfd = rawLines.some((line) => SPEAKS_BFD.test(line));
  return `# ${header}
# zebra, which puts routes into the kernel, and staticd always run.
bgpd=yes
${bfd ? 'bfdd=yes\n' : ''}
vtysh_enable=yes
zebra_options="  -A 127.0.0.1 -s 90000000"
bgpd_options="   -A 127.0.0.1${port === BGP_PORT ? '' : ` -p ${port}`}"
staticd_options="-A 127.0.0.1"
${bfd ? 'bfdd_options="   -A 127.0.0.1"\n' : ''}`;
}

function config(router: Router, header: string): string {
  return [
    `! ${header}`,
    'frr defaults traditional',
    'log syslog informational',
    '!',
    ...bgp(router),
    '!',
    ...familiesOf(router).flatMap((family) => prefixLists(family, acceptedOf(router, family))),
    ...raw(router.rawLines),
    '',
  ].join('\n');
}

/** In the order in which FRR itself writes its configuration, so that the two can be compared. */
function bgp(router: Router): string[] {
  const { neighborGroups } = router;
  const severalAsns = new Set(neighborGroups.map((group) => group.remoteAsn)).size > 1;
  const dynamic = neighborGroups.filter((group) => group.listenRange);
  return [
    `router bgp ${router.asn}`,
    ` bgp router-id ${router.routerId}`,
    ' no bgp default ipv4-unicast',
    ...(severalAsns
      ? [' ! Nodes of different AS numbers share the traffic too.', ' bgp bestpath as-path multipath-relax']
      : []),
    ...neighborGroups.flatMap((one) => group(one, router)),
    ...members(neighborGroups),
    ...listenLimit(dynamic),
    ...dynamic.map((one) => ` bgp listen range ${one.listenRange} peer-group ${one.name}`),
    ...familiesOf(router).flatMap((family) => addressFamily(router, family)),
    'exit',
  ];
}

function addressFamily(router: Router, family: Family): string[] {
  const groups = router.neighborGroups.filter(({ carries }) => carries.includes(family));
  return [
    ' !',
    ` address-family ipv${family} unicast`,
    ...groups.flatMap((one) => [
      `  neighbor ${one.name} activate`,
      '  ! The list lets no more through than this. The limit holds should the list ever be changed by hand.',
      `  neighbor ${one.name} maximum-prefix ${routesIn(acceptedOf(router, family))}`,
      `  neighbor ${one.name} prefix-list ${IN} in`,
      `  neighbor ${one.name} prefix-list ${OUT} out`,
    ]),
    `  maximum-paths ${router.maximumPaths}`,
    ...(groups.some((one) => one.remoteAsn === router.asn) ? [`  maximum-paths ibgp ${router.maximumPaths}`] : []),
    ' exit-address-family',
  ];
}

/** FRR takes 100 neighbors from listen ranges and refuses the next, unless told otherwise. */
function listenLimit(dynamic: NeighborGroup[]): string[] {
  const nodes = dynamic.reduce((sum, one) => sum + (one.nodeCount ?? 0), 0);
  return nodes > 100 ? [` bgp listen limit ${nodes}`] : [];
}

function group(one: NeighborGroup, { password }: Router): string[] {
  return [
    ` neighbor ${one.name} peer-group`,
    ` neighbor ${one.name} remote-as ${one.remoteAsn}`,
    ` neighbor ${one.name} description ${one.description}`,
    ...(password === undefined ? [] : [` neighbor ${one.name} password ${password}`]),
    ' ! The nodes dial; this side waits.',
    ` neighbor ${one.name} passive`,
    ...(one.multihop > 1 ? [` neighbor ${one.name} ebgp-multihop ${one.multihop}`] : []),
    ` neighbor ${one.name} timers ${one.keepAliveTimeSeconds} ${one.holdTimeSeconds}`,
    ...(one.restartTimeSeconds === undefined
      ? []
      : [
          ` ! Routes of a node whose agent restarts stay for the ${one.restartTimeSeconds} s that it asks for: FRR helps by default.`,
        ]),
  ];
}

/** Every node that is known by its address, behind all groups, as FRR itself writes them. */
function members(groups: NeighborGroup[]): string[] {
  return groups.flatMap((one) =>
    one.nodes.flatMap((node) => [` ! ${node.name}`, ` neighbor ${node.address} peer-group ${one.name}`]),
  );
}

/** `ge` and `le` as FRR writes them. */
function lengths({ cidr, shortest, longest }: Accepted): string {
  if (longest === cidr.prefixLength) return '';
  const least = shortest > cidr.prefixLength ? ` ge ${shortest}` : '';
  return least && longest === cidr.bits ? least : `${least} le ${longest}`;
}

function prefixLists(family: Family, accepted: Accepted[]): string[] {
  const list = family === 4 ? 'ip prefix-list' : 'ipv6 prefix-list';
  return [
    `! ${filterComment(accepted)}`,
    ...accepted.flatMap((one, i) => [
      ...(one.reason === accepted[i - 1]?.reason ? [] : [`! ${shownPath(one.reason)}`]),
      `${list} ${IN} seq ${(i + 1) * 5} permit ${one.cidr}${lengths(one)}`,
    ]),
    `${list} ${IN} seq ${(accepted.length + 1) * 5} deny any`,
    '! The nodes have their routes from Kubernetes.',
    `${list} ${OUT} seq 5 deny any`,
    '!',
  ];
}

function raw(lines: string[]): string[] {
  return lines.length === 0 ? [] : ['! Unchecked: lines that the program added as they are.', ...lines, '!'];
}
