import type { Model } from '../model/model';
import { isRefused, isTested } from '../release/kubernetes';
import type { Check } from './check';

/** The image of the nodes and its Kubernetes minor, if the app installs Cilium there and the tag names the minor. */
function kubernetes({ install, cluster }: Model): { image: string; minor: string } | undefined {
  const { image, kubernetes: minor } = cluster?.made ?? {};
  return install && image && minor ? { image, minor } : undefined;
}

function testedOn({ release }: Model): string {
  return release.kubernetes.tested.join(' to ');
}

export const kubernetesVersionRefused: Check = {
  name: 'kubernetes-version-refused',
  level: 'error',
  title: 'The nodes run a Kubernetes that the chart of the Cilium release refuses',
  why: 'Helm stops: "chart requires kubeVersion".',
  fix: 'Use a newer image of the nodes.',
  run: (model) => {
    const nodes = kubernetes(model);
    if (!nodes || !model.install?.helm || !isRefused(model.release, nodes.minor)) return [];
    return [
      {
        path: model.cluster!.path,
        rule:
          `image ${nodes.image}: the chart of Cilium ${model.release.minor} refuses Kubernetes ${nodes.minor}, and ` +
          `takes ${model.release.kubernetes.oldest} or newer`,
        fix: `Take an image of ${testedOn(model)}: Cilium ${model.release.minor} is tested on these.`,
      },
    ];
  },
};

export const kubernetesVersionUntested: Check = {
  name: 'kubernetes-version-untested',
  level: 'warning',
  title: 'The nodes run a Kubernetes that the Cilium release is not tested on',
  why: 'It works as far as this version of Kubernetes stayed compatible.',
  fix: 'Use a newer or older image of the nodes, or another Cilium.',
  run: (model) => {
    const nodes = kubernetes(model);
    if (!nodes || isTested(model.release, nodes.minor) || isRefused(model.release, nodes.minor)) return [];
    return [
      {
        path: model.cluster!.path,
        rule:
          `image ${nodes.image}: Cilium ${model.release.minor} is tested on Kubernetes ${testedOn(model)}, and not ` +
          `on ${nodes.minor}`,
        fix: 'Take an image of one of these, or another Cilium.',
      },
    ];
  },
};
