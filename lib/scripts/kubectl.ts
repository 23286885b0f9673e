import type { ClusterFact } from '../model/companions';

/** kubectl with the context of this cluster. It ignores the current context. */
export function kubectl(cluster: ClusterFact | undefined): string[] {
  return cluster?.kubeContext ? ['kubectl', '--context', cluster.kubeContext] : ['kubectl'];
}
