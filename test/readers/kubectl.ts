// kubectl reads the folder that synth wrote.
import { find, run, Complaint } from './tool';
import { goNeeds, kubectl } from './gotool';
import type { Need } from './requires';

export const kubectlNeeds: readonly Need[] = [
  { what: 'kubectl', how: goNeeds[0].how, met: () => find('kubectl') !== undefined || goNeeds[0].met() },
];

/** The objects that `kubectl apply -f PATH` would send, as `kind.group/name`, in its order. No cluster is asked. */
export function listObjects(path: string, options: { readonly recursive?: boolean } = {}): string[] {
  const args = ['label', '-f', path, 'seen=yes', '--local', '-o', 'name', ...(options.recursive ? ['-R'] : [])];
  const { status, stdout, stderr } = run(kubectl(), args, { env: { KUBECONFIG: '/dev/null' } });
  if (status !== 0) throw new Complaint('kubectl', stderr);
  return stdout.split('\n').filter((line) => line !== '');
}

/** The object in a YAML text. No cluster is asked. */
export function readLocally(text: string): unknown {
  const args = ['label', '-f', '-', 'seen=yes', '--local', '-o', 'json'];
  const { status, stdout, stderr } = run(kubectl(), args, { input: text, env: { KUBECONFIG: '/dev/null' } });
  if (status !== 0) throw new Complaint('kubectl', stderr);
  return JSON.parse(stdout);
}
