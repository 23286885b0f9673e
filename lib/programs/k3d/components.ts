import { list, record, text } from '../../values/json';
import type { Keys } from '../../report/fields';
import type { Manifest } from '../../tree/parse';
import { unknownPlaces } from '../../values/unknown';
import { Components, FLANNEL } from '../cluster/components';

/** k3s runs every component that its arguments do not disable. */
export function k3dComponents({ json, file, lineOf }: Manifest): Components[] {
  const k3s = record(record(json.options).k3s);
  // The arguments are objects since v1alpha3, and texts before.
  const args = [
    ...list(k3s.extraArgs).flatMap(({ arg }, i) => ({
      arg: text(arg),
      at: ['options', 'k3s', 'extraArgs', i] as Keys,
    })),
    ...[k3s.extraServerArgs]
      .flat()
      .map((arg, i) => ({ arg: text(arg), at: ['options', 'k3s', 'extraServerArgs', i] as Keys })),
  ];
  // A file of k3s, or the environment, may disable components too.
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
          component === 'podNetwork' && backend
            ? backend.at
            : ['options', 'k3s', k3s.extraArgs ? 'extraArgs' : 'extraServerArgs'],
        ),
      runs: {
        podNetwork: valueOf(backend?.arg) !== 'none',
        networkPolicy: !isSet('--disable-network-policy'),
        servicelb: !disabled.includes('servicelb'),
        kubeProxy: !isSet('--disable-kube-proxy'),
      },
      does: {
        podNetwork: FLANNEL,
        networkPolicy: 'k3s enforces NetworkPolicies here, and Cilium does too: each drops what the other lets through',
        servicelb: 'k3s gives every Service of type LoadBalancer the addresses of nodes',
      },
      off: {
        podNetwork: '--flannel-backend=none',
        networkPolicy: '--disable-network-policy',
        servicelb: '--disable=servicelb',
        kubeProxy: '--disable-kube-proxy',
      },
    },
  ];
}
