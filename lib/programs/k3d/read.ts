import type { NodeFact } from '../../model/companions';
import { k3dNodeAddress, k3dNodeNames } from '../../model/k3d-nodes';
import { Json, list, number, record, text, texts } from '../../values/json';
import { Cidr, Ip } from '../../values/cidr';

/** The Docker network that up.sh makes. */
export interface Network {
  readonly ranges: readonly Cidr[];
  /** The addresses of the host. */
  readonly gateways: readonly Ip[];
}

export function readNetwork(script: string): Network {
  const words = /^\s*run docker network create (.*)$/m.exec(script)?.[1].split(/\s+/) ?? [];
  const values = (option: string) => words.flatMap((word, i) => (word === option ? [words[i + 1] ?? ''] : []));
  return {
    ranges: values('--ip-range').flatMap((value) => Cidr.parse(value) ?? []),
    gateways: values('--gateway').flatMap((value) => Ip.parse(value) ?? []),
  };
}

/** The nodes that k3d makes, as its config has them. */
export function readNodes(config: Json | undefined, { ranges }: Network): NodeFact[] {
  if (!config) return [];
  const [servers, agents] = [number(config.servers) ?? 1, number(config.agents) ?? 0];
  const labels = list(record(record(config.options).k3s).nodeLabels);
  return k3dNodeNames(text(record(config.metadata).name) ?? '', servers, agents).map((name, i) => {
    const [role, index] = i < servers ? ['server', i] : ['agent', i - servers];
    const own = labels
      .filter(
        ({ nodeFilters }) =>
          nodeFilters === undefined || texts(nodeFilters).some((filter) => selects(filter, role, index)),
      )
      .map(({ label }) => text(label) ?? '');
    return {
      name,
      addresses: ranges.flatMap((range) => k3dNodeAddress(range, i) ?? []),
      labels: {
        ...(role === 'server' && { 'node-role.kubernetes.io/control-plane': 'true' }),
        ...Object.fromEntries(own.map((label) => [label.split('=', 1)[0], label.slice(label.indexOf('=') + 1)])),
      },
    };
  });
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
