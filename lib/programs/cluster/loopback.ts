import type { Family } from '../../values/cidr';
import type { ApiServer } from './cluster-program';

/** The port at which k3s has the API server on every node. */
export const K3S_API_PORT = 6444;

/**
 * The API server where a program of Rancher has it on every node: on a server itself, on an agent by a load balancer.
 * Both listen on the loopback address of one family alone, the first of the Services (k3s#12947).
 */
export function onLoopback(title: string, port: number, family: Family): ApiServer {
  return {
    host: family === 6 ? '::1' : '127.0.0.1',
    port,
    reason: `${title} has the API server on this address of every node, server or agent.`,
  };
}
