// kind reads kind-config.yml.
import { goNeeds, goTool } from './gotool';
import { Complaint, run } from './tool';

export const kindNeeds = goNeeds;

/** What kind makes of a config. */
export interface KindConfig {
  /** What `docker run` is told for each node, by its name. */
  readonly containers: Readonly<Record<string, readonly string[]>>;
  /** What kubeadm is told on each node: YAML. */
  readonly kubeadm: Readonly<Record<string, string>>;
}

/** Has kind make the cluster of a config, with a Docker that only takes notes, up to where kubeadm starts. */
export function readKindConfig(file: string, network = 'lab'): KindConfig {
  const { status, stdout, stderr } = run(goTool('kind'), [file], {
    env: { KIND_EXPERIMENTAL_DOCKER_NETWORK: network },
  });
  if (status !== 0) throw new Complaint('kind', stderr);
  return JSON.parse(stdout) as KindConfig;
}
