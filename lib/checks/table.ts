import * as addresses from './addresses';
import * as bgp from './bgp';
import type { Check } from './check';
import * as edges from './edges';
import * as gateways from './gateways';
import * as install from './install';
import * as objects from './objects';

/** Every check. To add one, write it into the file of its subject. */
export const CHECKS: Check[] = [objects, addresses, bgp, install, gateways, edges].flatMap((subject) => Object.values(subject).filter(isCheck));

function isCheck(value: unknown): value is Check {
  return typeof value === 'object' && value !== null && 'run' in value;
}
