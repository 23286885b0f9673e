// k3d reads k3d-config.yml.
import { goNeeds, goTool } from './gotool';
import { Complaint, run, withFolder } from './tool';

export const k3dNeeds = goNeeds;

export interface K3dConfig {
  /** The file as k3d understood it: keys as in the file, defaults filled in. */
  readonly simple: any;
  /** The cluster that k3d would create: `Nodes` with their volumes, arguments and labels. */
  readonly cluster: any;
  readonly warnings: readonly string[];
}

/**
 * Reads the file as `k3d cluster create --config` does, up to where k3d needs Docker. Environment variables count: k3d
 * puts them in where the file says `$NAME` or `${NAME}` (and nothing where they are not set), and a variable such as
 * K3D_TOKEN replaces what the file says of `token`. Therefore only those in `env` are set.
 */
export function readK3dConfig(file: string, env: Readonly<Record<string, string>> = {}): K3dConfig {
  const k3d = goTool('k3d');
  // k3d leaves a copy of the file behind in the folder for temporary files.
  return withFolder((folder) => {
    const none = Object.fromEntries(Object.keys(process.env).map((name) => [name, undefined]));
    const { status, stdout, stderr } = run(k3d, [file], { env: { ...none, TMPDIR: folder, HOME: folder, ...env } });
    if (status !== 0) throw new Complaint('k3d', stderr);
    const warnings = stderr.split('\n').filter((line) => line !== '');
    return { ...(JSON.parse(stdout) as { simple: any; cluster: any }), warnings };
  });
}
