// HAProxy reads haproxy.cfg.
import { program } from './requires';
import { Complaint, run } from './tool';

export const haproxyNeeds = [program('haproxy', 'apt install haproxy')];

/**
 * `haproxy -c`: what HAProxy only warns of (no timeouts, a rule that is never reached) is a complaint too.
 * It looks up users, groups, backends, ACLs, certificates and error files; it does not look for the folders of
 * `chroot`, `stats socket` or `log /dev/log`, and binds no port.
 */
export function checkHaproxy(file: string): void {
  const { status, stdout, stderr } = run('haproxy', ['-c', '-f', file]);
  if (status !== 0 || /\[(WARNING|ALERT)\]/.test(stderr)) throw new Complaint('haproxy', stderr || stdout);
}
