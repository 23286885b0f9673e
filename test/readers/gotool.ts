// The Go programs in test/tools: the reading half of k3d, Helm, kubectl and the Kubernetes API server.
import { join } from 'node:path';
import { program, type Need } from './requires';
import { find, run } from './tool';

const TOOLS = join(__dirname, '..', 'tools');

export const goNeeds: readonly Need[] = [program('go')];

const built = new Map<string, string>();

/** The path of a program in test/tools, built if it was not. The first build of all takes some ten minutes. */
export function goTool(name: string): string {
  let path = built.get(name);
  if (path === undefined) {
    const { status, stdout, stderr } = run('bash', [join(TOOLS, 'build.sh'), name], { timeoutSeconds: 3600 });
    if (status !== 0) throw new Error(`test/tools/${name} cannot be built:\n${stderr}`);
    path = stdout.trim();
    built.set(name, path);
  }
  return path;
}

/** kubectl of this machine or, where it has none, one built from test/tools. */
export const kubectl = (): string => find('kubectl') ?? goTool('kube/kubectl');
