import type { NodeFact } from '../../model/companions';
import { Json, list, text, textMap } from '../../values/json';
import type { NodeCount } from '../cluster/cluster-program';

/** The suffix of a control plane's name, after the name of its cluster. */
const CONTROL_PLANE = 'control-plane';
const WORKER = 'worker';
const BALANCER = 'external-load-balancer';

/** The longest name of a cluster: host names are made of it, of 63 characters at most. */
export const LONGEST_NAME = 63 - `-${BALANCER}`.length;

/** The names of nodes: the first of a role has no number, the next one has 2. */
export function nodeNames(cluster: string, { controlPlanes, workers }: NodeCount): string[] {
  const names = (role: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${cluster}-${role}${i === 0 ? '' : i + 1}`);
  return [...names(CONTROL_PLANE, controlPlanes), ...names(WORKER, workers)];
}

/** The container with the API server; with several control planes, their load balancer. */
export function apiContainer(cluster: string, { controlPlanes }: NodeCount): string {
  return `${cluster}-${controlPlanes > 1 ? BALANCER : CONTROL_PLANE}`;
}

/** The nodes of a config. Docker gives each any free address. */
export function readNodes(config: Json): NodeFact[] {
  const nodes = config.nodes === undefined ? [{}] : list(config.nodes);
  const isWorker = ({ role }: Json) => role === WORKER;
  const [workers, controlPlanes] = [nodes.filter(isWorker), nodes.filter((node) => !isWorker(node))];
  const names = nodeNames(text(config.name) ?? 'kind', {
    controlPlanes: controlPlanes.length,
    workers: workers.length,
  });
  return [...controlPlanes, ...workers].map((node, i) => ({
    name: names[i],
    addresses: [],
    labels: { ...(!isWorker(node) && { 'node-role.kubernetes.io/control-plane': '' }), ...textMap(node.labels) },
  }));
}
