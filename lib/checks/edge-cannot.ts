import { FEATURES } from '../programs/edge/can';
import { EDGES, edgeProgram } from '../programs/edges';
import { cannot } from './cannot';
import type { Check } from './check';

export const edgeCannot: Check = {
  name: 'edge-cannot',
  level: 'error',
  title: 'An edge is asked for what its program does not have',
  why:
    'The program has no setting for it: the edge would do without, and clients or gateways that count on it would ' +
    'not be served.',
  fix: 'Leave it out, or take the construct of a program that has it: the message names them.',
  run: ({ edges }) => edges.flatMap((edge) => cannot('edge', edge, FEATURES, edgeProgram(edge), Object.values(EDGES))),
};
