import { Json, record, text } from '../../values/json';
import type { Manifest } from '../../tree/parse';
import { Components, FLANNEL } from '../cluster/components';

/** Text in machine configs of Talos, and in hardly any other file. */
export const MENTION = /^version["']?\s*:\s*["']?v1alpha1["']?\s*$/m;

export function isTalos({ version, machine, cluster }: Json): boolean {
  return version === 'v1alpha1' && (machine !== undefined || cluster !== undefined);
}

/** A machine config may be one of several that Talos merges: only its own settings count. */
export function talosComponents({ json, file, lineOf }: Manifest): Components[] {
  const cluster = record(json.cluster);
  const cni = text(record(record(cluster.network).cni).name);
  const { disabled } = record(cluster.proxy);
  return [
    {
      file,
      lineOf: (component) =>
        lineOf(component === 'kubeProxy' ? ['cluster', 'proxy', 'disabled'] : ['cluster', 'network', 'cni', 'name']),
      runs: {
        podNetwork: cni === 'flannel' ? true : cni === 'none' || cni === 'custom' ? false : undefined,
        kubeProxy: typeof disabled === 'boolean' ? !disabled : undefined,
      },
      does: { podNetwork: FLANNEL },
      off: { podNetwork: 'cluster.network.cni.name: none', kubeProxy: 'cluster.proxy.disabled: true' },
    },
  ];
}
