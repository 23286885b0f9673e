// bash and shellcheck read scripts.
import { program } from './requires';
import { Complaint, run } from './tool';

export const shellNeeds = [program('bash'), program('shellcheck')];

/** `bash -n` and `shellcheck`, with all that shellcheck knows down to style. */
export function checkShell(...files: readonly string[]): void {
  for (const file of files) {
    const syntax = run('bash', ['-n', file]);
    if (syntax.status !== 0 || syntax.stderr !== '') throw new Complaint('bash', syntax.stderr);
  }
  // It takes seconds for a long script.
  const timeoutSeconds = 60 + 10 * files.length;
  const lint = run('shellcheck', ['--severity=style', '--norc', ...files], { timeoutSeconds });
  if (lint.status !== 0) throw new Complaint('shellcheck', lint.stdout + lint.stderr);
}
