// Caddy reads Caddyfiles.
import { program } from './requires';
import { Complaint, run, withFolder } from './tool';

export const caddyNeeds = [program('caddy')];

/**
 * `caddy validate`, which loads every module that is named and starts none; and `caddy fmt`, which must find nothing to
 * do.
 */
export function checkCaddyfile(file: string): void {
  withFolder((home) => {
    // It makes its CA and looks for certificates below its own folder.
    const { status, stderr } = run('caddy', ['validate', '--adapter', 'caddyfile', '--config', file], {
      env: { HOME: home, XDG_DATA_HOME: undefined, XDG_CONFIG_HOME: undefined },
    });
    if (status !== 0 || /"level":"error"/.test(stderr)) throw new Complaint('caddy', stderr);
  });
  const formatted = run('caddy', ['fmt', '--diff', file]);
  const changed = formatted.stdout.split('\n').filter((line) => /^[+-]/.test(line));
  if (changed.length > 0) throw new Complaint('caddy fmt', changed.join('\n'));
}

/** What Caddy makes of a Caddyfile. */
export function readCaddyfile(file: string): unknown {
  const { status, stdout, stderr } = run('caddy', ['adapt', '--adapter', 'caddyfile', '--config', file]);
  if (status !== 0) throw new Complaint('caddy', stderr);
  return JSON.parse(stdout);
}
