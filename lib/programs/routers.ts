import type { Model, Router } from '../model/model';
import type { HostFile } from './file';
import { madeFrom } from './header';
import { withIgnores } from './ignores';
import { hostFile, ProgramFile } from './program';
import { BIRD } from './bird/render';
import { FRR } from './frr/render';
import { GOBGP } from './gobgp/render';
import { OPNSENSE } from './opnsense/render';
import type { RouterProgram } from './router/router-program';
import { UNIFI } from './unifi/render';

/**
 * The program of each kind of router, by the name that its construct states. A new one is a file beside these, and a
 * line here.
 */
export const ROUTERS: Readonly<Record<string, RouterProgram>> = {
  bird: BIRD,
  frr: FRR,
  gobgp: GOBGP,
  opnsense: OPNSENSE,
  unifi: UNIFI,
};

export function routerProgram({ program }: Router): RouterProgram {
  return ROUTERS[program];
}

/** The files of a router, by their names below the folder of the scripts. */
export function routerFiles(router: Router): ProgramFile[] {
  const program = routerProgram(router);
  const folder = router.machine === undefined ? '' : `${router.machine}/`;
  return program
    .files(router, madeFrom(router.path, program.construct))
    .map((file) => ({ ...file, name: `${folder}${file.name}` }));
}

/** The folders on this host for files of router programs. An appliance has none here. */
export function routerFolders(): string[] {
  return Object.values(ROUTERS)
    .filter(({ appliance }) => appliance === undefined)
    .map(({ config }) => config.split('/')[0]);
}

/** Files of every router, whatever its program. */
export function renderRouters({ routers, peerings, disabledChecks }: Model): HostFile[] {
  return routers.flatMap((router) => {
    const { rules, config, construct } = routerProgram(router);
    const dialling = peerings.filter(({ peerAddress }) => router.addresses.some((one) => one.equals(peerAddress)));
    const paths = [router.path, ...dialling.map(({ path }) => path)];
    return routerFiles(router).map((file) => {
      const text = file.name.endsWith(config)
        ? withIgnores(file.text, madeFrom(router.path, construct), rules, disabledChecks, paths)
        : file.text;
      return hostFile({ ...file, text });
    });
  });
}
