// GoBGP reads gobgpd.yml.
import { goNeeds, goTool } from './gotool';
import { Complaint, run } from './tool';

export const gobgpNeeds = goNeeds;

/** As `gobgpd --dry-run`, and applied to a server without a network. */
export function checkGobgp(...files: string[]): void {
  const { status, stdout, stderr } = run(goTool('gobgp'), files);
  if (status !== 0 || stdout + stderr !== '') throw new Complaint('gobgpd', stdout + stderr);
}
