import type { Edge } from '../../model/model';

/**
 * A router starts in 2 s. Cilium waits 5 s after a reset of the session, and dials within the next 10 s. Its retry time
 * counts only after a dial that failed.
 */
const RESTART_SECONDS = 18;

/** How many seconds the edge retries while a route is missing or leads to a dead node. */
export function patienceSeconds(edge: Edge): number {
  if (!edge.failoverSeconds || edge.failsOverByLease) return edge.failoverSeconds ?? 0;
  return Math.max(edge.failoverSeconds, RESTART_SECONDS);
}

/** The reason as lines of a comment; empty if the failover time is unknown. */
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
