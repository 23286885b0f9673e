import { Json, list, record, text } from '../values/json';
import type { Keys } from '../report/fields';
import type { Manifest } from './parse';
import { unknownPlaces } from './unknown';

/**
 * Components of a cluster whose work Cilium does, and whether its nodes run them; undefined where the file does not
 * say.
 */
export interface Nodes {
  readonly file: string;
  readonly lineOf: (component: Component) => number;
  readonly runs: Readonly<Partial<Record<Component, boolean>>>;
  /** How each is turned off. */
  readonly off: Readonly<Record<Component, string>>;
}

export type Component = 'flannel' | 'networkPolicy' | 'servicelb' | 'kubeProxy';

/** What a k3d config or a Talos machine config says of its nodes. */
export function readNodes(manifest: Manifest): Nodes[] {
  const { json } = manifest;
  if (String(json.apiVersion).startsWith('k3d.io/')) return k3d(manifest);
  return isTalos(json) ? talos(manifest) : [];
}

export function isTalos({ version, machine, cluster }: Json): boolean {
  return version === 'v1alpha1' && (machine !== undefined || cluster !== undefined);
}

/** k3s runs what it is not told to leave out. */
function k3d({ json, file, lineOf }: Manifest): Nodes[] {
  const k3s = record(record(json.options).k3s);
  // Of the objects since v1alpha3, or the texts before that.
  const args = [
    ...list(k3s.extraArgs).flatMap(({ arg }, i) => ({
      arg: text(arg),
      at: ['options', 'k3s', 'extraArgs', i] as Keys,
    })),
    ...[k3s.extraServerArgs]
      .flat()
      .map((arg, i) => ({ arg: text(arg), at: ['options', 'k3s', 'extraServerArgs', i] as Keys })),
  ];
  // The same can be said in a file of k3s and in the environment.
  const elsewhere =
    args.some(({ arg }) => /^--config/.test(arg ?? '')) ||
    /\/rancher\/k3s\/config|K3S_\w*FLANNEL|K3S_CONFIG/.test(JSON.stringify([json.volumes, json.files, json.env]));
  if (
    elsewhere ||
    unknownPlaces(json.options).length > 0 ||
    unknownPlaces([json.volumes ?? null, json.env ?? null]).length > 0
  )
    return [];
  const given = (name: string) => args.filter(({ arg }) => arg === name || arg?.startsWith(`${name}=`));
  const valueOf = (arg: string | undefined) => arg?.slice(arg.indexOf('=') + 1).replace(/^["']|["']$/g, '');
  const isSet = (name: string) => given(name).some(({ arg }) => !arg!.includes('=') || valueOf(arg) === 'true');
  const backend = given('--flannel-backend')[0];
  const disabled = given('--disable').flatMap(({ arg }) => valueOf(arg)!.split(','));
  return [
    {
      file,
      lineOf: (component) =>
        lineOf(
          component === 'flannel' && backend
            ? backend.at
            : ['options', 'k3s', k3s.extraArgs ? 'extraArgs' : 'extraServerArgs'],
        ),
      runs: {
        flannel: valueOf(backend?.arg) !== 'none',
        networkPolicy: !isSet('--disable-network-policy'),
        servicelb: !disabled.includes('servicelb'),
        kubeProxy: !isSet('--disable-kube-proxy'),
      },
      off: {
        flannel: '--flannel-backend=none',
        networkPolicy: '--disable-network-policy',
        servicelb: '--disable=servicelb',
        kubeProxy: '--disable-kube-proxy',
      },
    },
  ];
}

/** A machine config may be one of several that are put together: only what it says counts. */
function talos({ json, file, lineOf }: Manifest): Nodes[] {
  const cluster = record(json.cluster);
  const cni = text(record(record(cluster.network).cni).name);
  const { disabled } = record(cluster.proxy);
  return [
    {
      file,
      lineOf: (component) =>
        lineOf(component === 'kubeProxy' ? ['cluster', 'proxy', 'disabled'] : ['cluster', 'network', 'cni', 'name']),
      runs: {
        flannel: cni === 'flannel' ? true : cni === 'none' || cni === 'custom' ? false : undefined,
        kubeProxy: typeof disabled === 'boolean' ? !disabled : undefined,
      },
      off: {
        flannel: 'cluster.network.cni.name: none',
        networkPolicy: '',
        servicelb: '',
        kubeProxy: 'cluster.proxy.disabled: true',
      },
    },
  ];
}
