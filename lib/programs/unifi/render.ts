import { bgpPassword } from '../../values/rules';
import { bgpdRules, checkBgpd } from '../bgpd/rules';
import { readSaid, WORDS } from '../bgpd/said';
import { findFrr } from '../bgpd/texts';
import { bgpdLines } from '../bgpd/write';
import { NOT_OF_THIS_HOST } from '../router/appliance';
import type { RouterProgram } from '../router/router-program';

const CONFIG = 'unifi/bgp.conf';

/**
 * The gateway of a UniFi network. It runs FRR and accepts one file: the lines of bgpd, without those of other daemons.
 * UniFi decides how it starts the daemons.
 */
export const UNIFI: RouterProgram = {
  ...NOT_OF_THIS_HOST,
  title: 'UniFi',
  construct: 'UnifiRouter',
  appliance: `upload \`${CONFIG}\` in UniFi Network, under Settings > Policy Engine > BGP`,
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
    // The port is an argument of the daemon.
    port: false,
    maximumPaths: true,
    rawLines: true,
  },
  password: bgpPassword,
  config: CONFIG,
  configNames: ['bgp.conf'],
  findIn: (_, own) => findFrr([], own),
  besides: [],
  words: WORDS,
  read: readSaid,
  rules: bgpdRules('unifi'),
  check: (file, text, cluster) => checkBgpd('unifi', file, text, cluster),
  files: (router, header) => [
    {
      name: CONFIG,
      text: [`! ${header}`, ...bgpdLines(router)].join('\n'),
      target: '',
      mode: 0o644,
      outputMode: router.password === undefined ? 0o644 : 0o600,
      owner: '',
    },
  ],
};
