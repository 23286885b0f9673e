import { FEATURES, missing } from '../programs/router/can';
import { ROUTERS } from '../programs/routers';
import type { Check } from './check';

export const routerCannot: Check = {
  name: 'router-cannot',
  level: 'error',
  title: 'A router is asked for what its program does not have',
  why: 'The program has no setting for it, or reads one and does not go by it: the router would do something else, without a message.',
  fix: 'Leave it out, or take the construct of a program that has it: the message names them.',
  run: ({ routers }) =>
    routers.flatMap((router) => {
      const { title, can } = ROUTERS[router.program];
      return missing(router, can).map(({ feature, asked }) => {
        const others = Object.values(ROUTERS).filter((other) => other.can[feature]);
        const have = others.map((other) => other.title).join(' and ') || 'no program';
        return {
          path: router.path,
          rule: `${title} has no ${FEATURES[feature].title}, and the router is asked for ${asked}: ${have} ${others.length === 1 ? 'has' : 'have'}`,
          fix: `Leave it out, or take ${others.map((other) => other.construct).join(' or ') || 'another router'}.`,
        };
      });
    }),
};
