import { createHash } from 'node:crypto';
import type { Accepted, NeighborGroup, Router } from '../../model/model';
import { shownPath } from '../../report/path';
import type { Family } from '../../values/cidr';
import { opnsensePassword } from '../../values/rules';
import { bgpdRules, checkConfig } from '../bgpd/rules';
import { hasSeveralOutside, lengths } from '../bgpd/write';
import { NOT_OF_THIS_HOST } from '../router/appliance';
import { acceptedOf, familiesOf } from '../router/accepted';
import type { RouterProgram } from '../router/router-program';
import { findOpnsense, readConfig, readSaid, WORDS } from './said';
import { Written, xmlText } from './xml';

const CONFIG = 'opnsense/config.xml';
const IN = 'CILIUM-POOLS';
const OUT = 'NOTHING';

/**
 * OPNsense with its plugin os-frr 1.52 or later, which configures FRR from config.xml. The plugin's peer groups have no
 * password, no timers and no filter for IPv6, so each node is an explicit neighbor.
 */
export const OPNSENSE: RouterProgram = {
  ...NOT_OF_THIS_HOST,
  title: 'OPNsense',
  construct: 'OpnsenseRouter',
  appliance:
    `put the \`<quagga>\` of \`${CONFIG}\` into a backup of its configuration, in the place of the one there, and ` +
    'restore that under System > Configuration > Backups',
  can: {
    password: true,
    passwordOfRange: false,
    listenRange: false,
    explicit: true,
    multihop: true,
    hopLimit: false,
    gracefulRestart: true,
    longTimers: false,
    ipv6: true,
    otherFamily: true,
    port: false,
    maximumPaths: true,
    rawLines: false,
  },
  password: opnsensePassword,
  config: CONFIG,
  configNames: ['config.xml'],
  findIn: (_, own) => findOpnsense(own),
  besides: [],
  words: WORDS,
  read: readSaid,
  // The plugin asks eBGP for no policy, and makes every neighbor active.
  rules: bgpdRules('opnsense').filter(({ name }) => !/-(policy-missing|family-inactive)$/.test(name)),
  check: (file, text, cluster) => {
    const config = readConfig(text);
    return config ? checkConfig('opnsense', file, config, cluster, WORDS) : [];
  },
  files: (router, header) => [
    {
      name: CONFIG,
      text: xmlText(['opnsense', [['OPNsense', [['quagga', [general(), bgp(router)]]]]]], header),
      target: '',
      mode: 0o644,
      outputMode: router.password === undefined ? 0o644 : 0o600,
      owner: '',
    },
  ],
};

function general(): Written {
  return [
    'general',
    [
      ['enabled', 1],
      ['profile', 'traditional'],
      ['enablecarp', 0],
      ['enablesyslog', 1],
      ['enablesnmp', 0],
      ['sysloglevel', 'notifications'],
      ['fwrules', 1],
    ],
  ];
}

function bgp(router: Router): Written {
  const { asn, neighborGroups, maximumPaths } = router;
  const families = familiesOf(router);
  return [
    'bgp',
    [
      ['enabled', 1],
      ['asnumber', asn],
      ['routerid', `${router.routerId}`],
      ['graceful', 0],
      ['networkimportcheck', 1],
      ['enforce_first_as', 1],
      ['logneighborchanges', 1],
      // Multipath over nodes with different AS numbers.
      ...(hasSeveralOutside(router) ? [['bestpath', 'as-path multipath-relax'] as const] : []),
      ['maximumpaths', maximumPaths],
      ...(neighborGroups.some(({ remoteAsn }) => remoteAsn === asn)
        ? [['maximumpathsibgp', maximumPaths] as const]
        : []),
      ['neighbors', neighborGroups.flatMap((group) => neighbors(router, group, families[0]))],
      ['prefixlists', families.flatMap((family) => prefixLists(router, family, acceptedOf(router, family)))],
    ],
  ];
}

function neighbors(router: Router, group: NeighborGroup, listed: Family): Written[] {
  const { password } = router;
  return group.nodes.map(({ name, address }) => [
    'neighbor',
    [
      ['enabled', 1],
      ['description', name],
      ['address', `${address}`],
      ['remoteas', group.remoteAsn],
      ...(password === undefined
        ? []
        : ([
            ['password', password],
            // FreeBSD identifies the password of a session by the addresses of both ends.
            ['localip', `${router.addresses.find(({ family }) => family === group.family)}`],
          ] as const)),
      ...(group.multihop > 1 ? [['multihop', 1] as const] : []),
      ...(group.carries.some((family) => family !== group.family) ? [['multiprotocol', 1] as const] : []),
      ['keepalive', group.keepAliveTimeSeconds],
      ['holddown', group.holdTimeSeconds],
      // Each names a list by one of its entries: both families have a list of this name.
      ['linkedPrefixlistIn', uuid(router, listed, IN, 0)],
      ['linkedPrefixlistOut', uuid(router, listed, OUT, 0)],
    ],
    uuid(router, group.family, `${address}`, 0),
  ]);
}

function prefixLists(router: Router, family: Family, accepted: Accepted[]): Written[] {
  const entry = (list: string, i: number, action: string, network: string, description: string): Written => [
    'prefixlist',
    [
      ['enabled', 1],
      ['description', description],
      ['name', list],
      ['version', `IPv${family}`],
      ['seqnumber', (i + 1) * 5],
      ['action', action],
      ['network', network],
    ],
    uuid(router, family, list, i),
  ];
  return [
    ...accepted.map((one, i) => entry(IN, i, 'permit', `${one.cidr}${lengths(one)}`, shownPath(one.reason))),
    entry(IN, accepted.length, 'deny', 'any', 'no network or address of someone else'),
    entry(OUT, 0, 'deny', 'any', 'the nodes have their routes from Kubernetes'),
  ];
}

/** A unique UUID for an entry, the same in every run. */
function uuid({ path }: Router, family: Family, name: string, i: number): string {
  const hash = createHash('sha1').update([path, family, name, i].join('\n')).digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
