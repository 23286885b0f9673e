import type { ClusterFact } from '../model/companions';
import { command } from '../programs/bash';

/** kubectl with the context of this cluster. It ignores the current context. */
export function kubectl(cluster: ClusterFact | undefined): string[] {
  return cluster?.kubeContext ? ['kubectl', '--context', cluster.kubeContext] : ['kubectl'];
}

/** Waits until the API server serves the kinds of these CRDs. */
export function waitForCrds(cluster: ClusterFact | undefined, crds: readonly string[]): string {
  return `run ${waitsForCrds(cluster, crds, 60)}`;
}

/** Waits for so many seconds until the API server serves them, and fails at once where one is missing. */
export function waitsForCrds(cluster: ClusterFact | undefined, crds: readonly string[], seconds: number): string {
  const named = crds.map((crd) => `crd/${crd}`);
  return command(...kubectl(cluster), 'wait', '--for=condition=Established', `--timeout=${seconds}s`, ...named);
}
