// BIRD reads bird.conf.
import { program } from './requires';
import { Complaint, run } from './tool';

export const birdNeeds = [program('/usr/sbin/bird')];

/** `bird -p`: parses the file and every expression in it, and starts nothing. */
export function checkBird(file: string): void {
  const { status, stdout, stderr } = run('/usr/sbin/bird', ['-p', '-c', file]);
  if (status !== 0 || stdout + stderr !== '') throw new Complaint('bird', stdout + stderr);
}

/** What BIRD makes words of: strings and names in quotes are one each, and comments none. */
export function birdTokens(config: string): string[] {
  return config.replace(/^ *#.*$/gm, '').match(/"[^"\n]*"|'[^'\n]*'|[^\s"']+|["']/g) ?? [];
}
