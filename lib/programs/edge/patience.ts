import type { Edge } from '../../model/model';

/** A router starts in 2 s, a speaker rests 5 s after its session was reset, and dials within the next 10 s. */
const RESTART_SECONDS = 18;

/** For how many seconds no route, or that of a dead node, is no reason to give up. */
export function patienceSeconds(edge: Edge): number {
  if (!edge.failoverSeconds || edge.failsOverByLease) return edge.failoverSeconds ?? 0;
  return Math.max(edge.failoverSeconds, RESTART_SECONDS);
}

/** What that is for, as lines of a comment. None where nothing is known of it. */
export function patienceReason(edge: Edge): string[] {
  if (!edge.failoverSeconds) return [];
  if (edge.failsOverByLease)
    return [
      'Connections are tried again each second until another node answers for the address of a dead one: ' +
        `${edge.failoverSeconds} s at most.`,
    ];
  return [
    `Connections are tried again each second while a dead node has its route, ${edge.failoverSeconds} s by the ` +
      'BGP hold time, or',
    `the router restarts: ${RESTART_SECONDS} s until the nodes have dialled again.`,
  ];
}
