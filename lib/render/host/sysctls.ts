import type { HostFact } from '../../model/companions';

/** A kernel setting of the host, and why. */
interface Sysctl {
  readonly key: string;
  readonly value: number;
  readonly reason: string;
}

export const SYSCTLS: Sysctl[] = [
  { key: 'net.ipv4.ip_forward', value: 1, reason: 'Packets between the Docker network and the world pass through this host.' },
  {
    key: 'net.ipv4.fib_multipath_hash_policy',
    value: 1,
    reason: 'Spread connections over the nodes by address and port. The default, 0, looks at addresses alone, and every\n# connection from HAProxy to a gateway has the same two: all of them would go to one node.',
  },
];

export function sysctlFile(host: HostFact): string {
  return `sysctl.d/99-${host.name}.conf`;
}

export function sysctls(header: string): string {
  return `# ${header}\n${SYSCTLS.map(({ key, value, reason }) => `# ${reason}\n${key} = ${value}\n`).join('')}`;
}
