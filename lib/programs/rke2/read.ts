import type { NodeFact } from '../../model/companions';
import { Ip } from '../../values/cidr';
import { Json, text, texts } from '../../values/json';

/** What the configuration of one machine says. */
export interface RancherMachine {
  readonly name?: string;
  readonly isServer: boolean;
  readonly addresses: readonly Ip[];
  readonly labels: Record<string, string>;
  readonly podCidrs: readonly string[];
  readonly serviceCidrs: readonly string[];
  readonly names: readonly string[];
  /** Of a server: it runs what agents run. */
  readonly works: boolean;
}

/** Several values, as a list or with commas in one text. */
function several(value: unknown): string[] {
  return (typeof value === 'string' ? [value] : texts(value)).flatMap((one) => one.split(',')).filter(Boolean);
}

/** The configuration of an agent has nothing of the cluster in it. */
export function readConfig(json: Json): RancherMachine {
  return {
    name: text(json['node-name']),
    isServer: json['cluster-cidr'] !== undefined || json['tls-san'] !== undefined,
    addresses: several(json['node-ip']).flatMap((address) => Ip.parse(address) ?? []),
    labels: Object.fromEntries(
      several(json['node-label']).map((label) => {
        const [key] = label.split('=', 1);
        return [key, label.slice(key.length + 1)];
      }),
    ),
    podCidrs: several(json['cluster-cidr']),
    serviceCidrs: several(json['service-cidr']),
    names: several(json['tls-san']),
    works: !several(json['node-taint']).some((taint) => taint.startsWith('node-role.kubernetes.io/control-plane')),
  };
}

/** The nodes of machines that have a name. */
export function nodesOf(configs: readonly Json[], ofServers: Readonly<Record<string, string>>): NodeFact[] {
  return configs
    .map(readConfig)
    .flatMap(({ name, isServer, addresses, labels }): NodeFact[] =>
      name === undefined
        ? []
        : [{ name, addresses: [...addresses], labels: { ...(isServer && ofServers), ...labels } }],
    );
}
