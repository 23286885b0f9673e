// The C library reads /etc/hosts.
import { namespaces, program } from './requires';
import { Complaint, run } from './tool';

export const hostsNeeds = [program('getent'), namespaces];

/**
 * The addresses which programs get for each name when the file is /etc/hosts, in the resolver's order: the file is
 * laid over it in a private mount namespace, and no DNS server is asked. A name without an address is a complaint;
 * of a line that it cannot read the resolver says nothing at all.
 */
export function resolveHosts(file: string, names: readonly string[]): Record<string, string[]> {
  const lookup = 'mount --bind "$1" /etc/hosts; exec getent --service=hosts:files ahosts "$2"';
  const found = names.map((name): [string, string[]] => {
    const { status, stdout, stderr } = run('unshare', ['--mount', 'bash', '-ec', lookup, 'hosts', file, name]);
    if (status !== 0) throw new Complaint('getent', stderr || `no address for ${name}`);
    const addresses = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/\s+/)[0]);
    return [name, [...new Set(addresses)]];
  });
  return Object.fromEntries(found);
}
