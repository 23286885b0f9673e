import type { NodeFact } from '../../model/companions';
import { Ip } from '../../values/cidr';
import { Json, text, texts } from '../../values/json';

/** The configuration of one machine. */
export interface RancherMachine {
  readonly name?: string;
  readonly isServer: boolean;
  readonly addresses: readonly Ip[];
  readonly labels: Record<string, string>;
  readonly podCidrs: readonly string[];
  readonly serviceCidrs: readonly string[];
  readonly names: readonly string[];
  /** Whether a server runs ordinary pods too. */
  readonly works: boolean;
}

/** Several values: a list, or one text with commas. */
function several(value: unknown): string[] {
  return (typeof value === 'string' ? [value] : texts(value)).flatMap((one) => one.split(',')).filter(Boolean);
}

/** Reads a configuration. That of an agent has no settings of the cluster. */
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

/** The nodes of machines with a name. */
export function nodesOf(configs: readonly Json[], ofServers: Readonly<Record<string, string>>): NodeFact[] {
  return configs
    .map(readConfig)
    .flatMap(({ name, isServer, addresses, labels }): NodeFact[] =>
      name === undefined
        ? []
        : [{ name, addresses: [...addresses], labels: { ...(isServer && ofServers), ...labels } }],
    );
}
