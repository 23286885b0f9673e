import satisfies = require('semver/functions/satisfies');
import { ADDRESSES_FAULTS } from './addresses';
import { BGP_FAULTS } from './bgp';
import type { Fault } from './fault';
import { GATEWAYS_FAULTS } from './gateways';
import { L2_FAULTS } from './l2';
import { LOCAL_FAULTS } from './local';
import { NODES_FAULTS } from './nodes';
import { SERVICES_FAULTS } from './services';

/**
 * Known faults of Cilium's load balancing, BGP, L2 announcements and Gateway API. The versions are from its change logs
 * or its source. lib/checks/concerns.ts finds the affected objects.
 */
export const FAULTS = {
  ...GATEWAYS_FAULTS,
  ...LOCAL_FAULTS,
  ...L2_FAULTS,
  ...ADDRESSES_FAULTS,
  ...BGP_FAULTS,
  ...SERVICES_FAULTS,
  ...NODES_FAULTS,
};

export type FaultName = keyof typeof FAULTS;

export const FAULT_NAMES = Object.keys(FAULTS) as FaultName[];

export function isFaulty(version: string, name: FaultName): boolean {
  return satisfies(version, FAULTS[name].broken);
}

/** What users do about a fault, and where Cilium mended it. */
export function adviceOf({ todo = 'Take a version without it.', fixed }: Fault): string {
  return fixed.length > 0 ? `${todo} Mended in ${fixed.join(', ')}.` : todo;
}
