import { FEATURES } from '../programs/router/can';
import { ROUTERS } from '../programs/routers';
import { cannot } from './cannot';
import type { Check } from './check';

export const routerCannot: Check = {
  name: 'router-cannot',
  level: 'error',
  title: 'A router has a setting that its program does not support',
  why:
    'The program has no such setting, or reads it and ignores it: the router would do something else, without a ' +
    'message.',
  fix: 'Leave it out, or take the construct of a program that has it: the message names them.',
  run: ({ routers }) =>
    routers.flatMap((router) => cannot('router', router, FEATURES, ROUTERS[router.program], Object.values(ROUTERS))),
};
