import type { Model, Router } from '../model/model';
import type { HostFile } from './file';
import { madeFrom } from './header';
import { hostFile, ProgramFile } from './program';
import { BIRD } from './bird/render';
import { FRR } from './frr/render';
import type { RouterProgram } from './router/router-program';

/**
 * The program of each kind of router, by the name that its construct states. A new one is a file beside these, and a
 * line here.
 */
const PROGRAMS: Record<string, RouterProgram> = {
  bird: BIRD,
  frr: FRR,
};

export function routerProgram({ program }: Router): RouterProgram {
  return PROGRAMS[program];
}

/** The files of a router, as they are named below the folder of the scripts. */
export function routerFiles(router: Router): ProgramFile[] {
  const program = routerProgram(router);
  const folder = router.machine === undefined ? '' : `${router.machine}/`;
  return program
    .files(router, madeFrom(router.path, program.construct))
    .map((file) => ({ ...file, name: `${folder}${file.name}` }));
}

/** Files of every router, whatever its program. */
export function renderRouters({ routers }: Model): HostFile[] {
  return routers.flatMap(routerFiles).map(hostFile);
}
