import { BGP_PORT } from '../../model/bgp';
import type { Router } from '../../model/model';
import { bgpPassword } from '../../values/rules';
import { bgpdRules, checkBgpd } from '../bgpd/rules';
import { readSaid, WORDS } from '../bgpd/said';
import { findFrr } from '../bgpd/texts';
import { bgpdLines } from '../bgpd/write';
import type { ProgramFile } from '../program';
import { familiesOf } from '../router/accepted';
import { mayBeFar } from '../router/far';
import type { Beside, RouterProgram } from '../router/router-program';
import type { SaidRouter } from '../router/said';

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
    hopLimit: true,
    gracefulRestart: true,
    longTimers: true,
    ipv6: true,
    otherFamily: true,
    port: true,
    maximumPaths: true,
    rawLines: true,
  },
  password: bgpPassword,
  config: 'frr/frr.conf',
  configNames: ['frr.conf'],
  findIn: findFrr,
  besides: ['daemons'],
  words: WORDS,
  read: readWithDaemons,
  rules: bgpdRules('frr'),
  check: (file, text, cluster) => checkBgpd('frr', file, text, cluster),
  process: 'bgpd',
  files: (router, header) => [
    { ...file('daemons', daemons(router, header)), reader: 'the start script of FRR' },
    { ...file('frr.conf', config(router, header)), outputMode: router.password === undefined ? 0o640 : 0o600 },
  ],
  tries: () => [
    'as_root vtysh --dryrun --inputfile frr/frr.conf',
    'local way=restart',
    '# A running FRR takes over a changed frr.conf, by a script of the package frr-pythontools: sessions stay.',
    '# After a run that ended early, the daemons may be new to it.',
    'if same frr/daemons /etc/frr/daemons && ! in_change frr && [[ -x /usr/lib/frr/frr-reload.py ]]; then',
    '  way=reload',
    'fi',
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

/** FRR's word for the families of the sessions; one word for both together. */
function summary({ neighborGroups }: Router): string {
  const carried = new Set(neighborGroups.flatMap(({ carries }) => carries));
  if (!carried.has(6)) return 'show bgp ipv4 unicast summary json';
  return carried.has(4) ? 'show bgp summary json' : 'show bgp ipv6 unicast summary json';
}

/** FRR's start script reads this file as shell. Daemons that it does not name stay off. */
function daemons({ port, rawLines }: Router, header: string): string {
  // Without its daemon, FRR accepts lines of BFD and ignores them.
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
    ...nextHops(router),
    ...bgpdLines(router),
  ].join('\n');
}

/** By default, FRR takes no route whose next hop this host reaches by its default route alone. */
function nextHops(router: Router): string[] {
  const far = familiesOf(router).filter((family) => mayBeFar(router, family));
  return far.length === 0
    ? []
    : [
        '! Nodes may be behind the default gateway: their routes count too.',
        ...far.map((family) => `${family === 6 ? 'ipv6' : 'ip'} nht resolve-via-default`),
        '!',
      ];
}

/** Reads a frr.conf, and the `daemons` beside it. */
function readWithDaemons(text: string, beside: Beside): SaidRouter {
  const daemons = beside('daemons') ?? 'bgpd=yes';
  const [, port = BGP_PORT] = /^\s*bgpd_options=.*\s-p\s*(\d+)/m.exec(daemons) ?? [];
  return {
    ...readSaid(text),
    port: Number(port),
    stopped: /^\s*bgpd=["']?yes\b/m.test(daemons)
      ? undefined
      : { message: 'bgpd is not started: no session comes up. Write bgpd=yes.', beside: 'daemons' },
  };
}
