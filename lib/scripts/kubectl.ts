import type { ClusterFact } from '../model/companions';

/** kubectl for this cluster and no other, whatever the current context is. */
export function kubectl(cluster: ClusterFact | undefined): string[] {
  return cluster?.kubeContext ? ['kubectl', '--context', cluster.kubeContext] : ['kubectl'];
}
