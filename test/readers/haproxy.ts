// HAProxy reads haproxy.cfg.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { program } from './requires';
import { Complaint, run, withFolder } from './tool';

export const haproxyNeeds = [program('haproxy'), program('openssl')];

/**
 * `haproxy -c`: what HAProxy only warns of (no timeouts, a rule that is never reached) is a complaint too.
 * It looks up users, groups, backends, ACLs, certificates and error files; it does not look for the folders of
 * `chroot`, `stats socket` or `log /dev/log`, and binds no port.
 */
export function checkHaproxy(file: string): void {
  const directory = / ssl crt (\S+) /.exec(readFileSync(file, 'utf8'))?.[1];
  if (directory === undefined) check(file);
  else withCertificate(file, directory, check);
}

/** The same files beside a throw-away certificate in place of the host's own. */
function withCertificate(file: string, directory: string, use: (file: string) => void): void {
  withFolder((copy) => {
    cpSync(dirname(file), copy, { recursive: true });
    const own = join(copy, 'certificates');
    mkdirSync(own);
    run('openssl', [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=example.com',
      '-keyout',
      join(own, 'a.pem.key'),
      '-out',
      join(own, 'a.pem'),
    ]);
    const target = join(copy, basename(file));
    writeFileSync(target, readFileSync(file, 'utf8').replaceAll(` ssl crt ${directory} `, ` ssl crt ${own} `));
    use(target);
  });
}

function check(file: string): void {
  const { status, stdout, stderr } = run('haproxy', ['-c', '-f', file]);
  if (status !== 0 || /\[(WARNING|ALERT)\]/.test(stderr)) throw new Complaint('haproxy', stderr || stdout);
}
