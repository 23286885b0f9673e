import type { Release } from './release';

/**
 * The minor of Kubernetes that a k3s image runs: "1.25" of "rancher/k3s:v1.25.7-k3s1". Undefined where the tag does not
 * say.
 */
export function kubernetesOf(image: string): string | undefined {
  return /:v(\d+\.\d+)\.\d+(?:-rc\d+)?-k3s\d+(?:-|@|$)/.exec(image)?.[1];
}

/** Whether the release's own tests run on this minor of Kubernetes. */
export function isTested({ kubernetes }: Release, minor: string): boolean {
  const [first, last] = kubernetes.tested;
  return ordinal(first) <= ordinal(minor) && ordinal(minor) <= ordinal(last);
}

/** Whether the release's chart refuses to be installed on this minor of Kubernetes. */
export function isRefused({ kubernetes }: Release, minor: string): boolean {
  return ordinal(minor) < ordinal(kubernetes.oldest);
}

function ordinal(version: string): number {
  const [major, minor] = version.split('.').map(Number);
  return major * 1000 + minor;
}
