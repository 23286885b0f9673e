// The programs of a machine and of its nodes: real ones, built from Go modules, and stand-ins for what cannot be had.
import { cilium, build, KUBERNETES_BINARIES, kubernetes, type Binary } from '../cluster/build';

const small = ['-ldflags', '-s -w'];
const standIn = (name: string): Binary => ({ module: '../host/standin', package: `./${name}`, flags: small });

/** On the machine, where its user calls them. */
export const USED = {
  k3d: { module: '../tools/k3d', package: './cli', flags: small },
  helm: { module: '../tools/helm', package: 'helm.sh/helm/v4/cmd/helm', flags: small },
  kubectl: { module: '../tools/kube', package: './kubectl', flags: small },
} satisfies Record<string, Binary>;

/** In nodes. */
const NODE = {
  ...KUBERNETES_BINARIES,
  scheduler: kubernetes('kube-scheduler'),
  kubelet: kubernetes('kubelet'),
  k3s: standIn('k3s'),
  runc: standIn('runc'),
} satisfies Record<string, Binary>;

/** In pods. */
const POD = { agent: standIn('agent'), pod: standIn('pod') } satisfies Record<string, Binary>;

const RELEASES: Record<string, string> = { '1.14.1': 'cilium-1.14', '1.19.4': 'cilium-1.19' };

export interface Programs {
  readonly used: Record<keyof typeof USED, string>;
  readonly node: Record<keyof typeof NODE, string>;
  readonly pod: Record<keyof typeof POD, string>;
  /** Cilium's own, by release. */
  readonly cilium: Record<string, { readonly operator: string; readonly speaker: string }>;
}

export async function programs(releases: readonly string[]): Promise<Programs> {
  const own: Record<string, { operator: string; speaker: string }> = {};
  for (const release of releases) own[release] = await build(cilium(RELEASES[release]));
  return { used: await build(USED), node: await build(NODE), pod: await build(POD), cilium: own };
}
