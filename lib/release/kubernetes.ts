import type { Release } from './release';

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
