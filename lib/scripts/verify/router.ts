import type { Model, Router } from '../../model/model';
import { command } from '../../programs/bash';
import { routerFiles, routerProgram } from '../../programs/routers';
import { countSessions, describeSessions, routersHere } from '../targets';
import type { Fact } from './fact';
import { installed } from './installed';

export function routerFacts(model: Model): Fact[] {
  return routersHere(model).flatMap((router) => [
    ...installed(routerProgram(router), routerFiles(router), 'router'),
    {
      what: `${routerProgram(router).title} has ${describeSessions(router)}`,
      command: command('speaking', countSessions(router)),
    },
  ]);
}

/** Counts packets with a wrong TCP MD5 password, which the kernel drops before the router sees them. */
const WRONG_PASSWORDS = `# Packets that the kernel dropped since its start, before the router saw them.
wrong_passwords() {
  nstat -asz TcpExtTCPMD5Failure TcpExtTCPMD5NotFound TcpExtTCPMD5Unexpected | awk '/MD5/ { n += $2 } END { print n + 0 }'
}

`;

export function routerHelpers(router: Router): string {
  const { showSessions } = routerProgram(router);
  const refused =
    router.password === undefined
      ? ''
      : `; segments with another password than the router's, or none: $(wrong_passwords)`;
  return `${router.password === undefined ? '' : WRONG_PASSWORDS}speaking() {
  sessions "$1" || { echo "$(established) of $1: see ${showSessions}${refused}" && false; }
}

`;
}
