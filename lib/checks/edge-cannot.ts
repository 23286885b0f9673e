import { FEATURES } from '../programs/edge/can';
import { EDGES, edgeProgram } from '../programs/edges';
import { cannot } from './cannot';
import type { Check } from './check';

export const edgeCannot: Check = {
  name: 'edge-cannot',
  level: 'error',
  title: 'An edge has a setting that its program does not support',
  why:
    'The program has no such setting: the edge would do without, and fail the clients or gateways that rely on ' +
    'it.',
  fix: 'Leave it out, or take the construct of a program that has it: the message names them.',
  run: ({ edges }) => edges.flatMap((edge) => cannot('edge', edge, FEATURES, edgeProgram(edge), Object.values(EDGES))),
};
