import type { NodeFact } from '../../model/companions';
import { Json, list, number, record, text, texts } from '../../values/json';
import type { Network } from '../cluster/network';
import { nodeAddress, nodeNames } from './nodes';

/** The nodes in a config of k3d. */
export function readNodes(config: Json, { ranges }: Network): NodeFact[] {
  const [servers, agents] = [number(config.servers) ?? 1, number(config.agents) ?? 0];
  const labels = list(record(record(config.options).k3s).nodeLabels);
  return nodeNames(text(record(config.metadata).name) ?? '', { controlPlanes: servers, workers: agents }).map(
    (name, i) => {
      const [role, index] = i < servers ? ['server', i] : ['agent', i - servers];
      const own = labels
        .filter(
          ({ nodeFilters }) =>
            nodeFilters === undefined || texts(nodeFilters).some((filter) => selects(filter, role, index)),
        )
        .map(({ label }) => text(label) ?? '');
      return {
        name,
        addresses: ranges.flatMap((range) => nodeAddress(range, i) ?? []),
        labels: {
          ...(role === 'server' && { 'node-role.kubernetes.io/control-plane': 'true' }),
          ...Object.fromEntries(own.map((label) => [label.split('=', 1)[0], label.slice(label.indexOf('=') + 1)])),
        },
      };
    },
  );
}

/** A filter of k3d: `server:*`, `agent:0,2`, `agent:0-3`, `all`. */
function selects(filter: string, role: string, index: number): boolean {
  const [group, subset = '*'] = filter.split(':');
  if (group === 'all') return true;
  return (
    group.replace(/s$/, '') === role &&
    (subset === '*' ||
      subset.split(',').some((part) => {
        const [first, last = first] = part.split('-').map(Number);
        return index >= first && index <= last;
      }))
  );
}
