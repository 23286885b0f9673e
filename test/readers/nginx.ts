// nginx reads nginx.conf.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from './requires';
import { Complaint, run, withFolder } from './tool';

export const nginxNeeds = [program('nginx')];

/** The same configuration, which listens on addresses that every machine has and writes into a folder. */
export function movedTo(folder: string, text: string): string {
  const addresses: string[] = [];
  return text
    .replace(/^user .*\n/m, '')
    .replace(/\/(var\/log\/nginx|run)\//g, `${folder}/`)
    .replace(/listen (\d+\.\d+\.\d+\.\d+|\[[\da-f:.]+\]):/g, (whole, address: string) => {
      if (address === '[::]') return whole;
      if (!addresses.includes(address)) addresses.push(address);
      return `listen 127.1.0.${addresses.indexOf(address) + 1}:`;
    });
}

/** `nginx -t`: what nginx only warns of is a complaint too. A port that is taken is none. */
export function checkNginx(file: string): void {
  withFolder((folder) => {
    const copy = join(folder, 'nginx.conf');
    writeFileSync(copy, movedTo(folder, readFileSync(file, 'utf8')));
    const { status, stderr } = run('nginx', ['-t', '-e', 'stderr', '-c', copy]);
    if (status !== 0 || /\[(warn|error|crit|alert|emerg)\]/.test(stderr)) throw new Complaint('nginx', stderr);
  });
}
