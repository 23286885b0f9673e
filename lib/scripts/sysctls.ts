import type { HostFact } from '../model/companions';
import type { Family } from '../values/cidr';

/** A kernel setting of the host, and why. */
interface Sysctl {
  readonly key: string;
  readonly value: number;
  readonly reason: string;
}

const SYSCTLS: Record<Family, Sysctl[]> = {
  4: [
    {
      key: 'net.ipv4.ip_forward',
      value: 1,
      reason: 'Packets between the Docker network and the world pass through this host.',
    },
    {
      key: 'net.ipv4.fib_multipath_hash_policy',
      value: 1,
      reason:
        'Spread connections over the nodes by address and port. The default, 0, looks at addresses alone, and every\n# connection from HAProxy to a gateway has the same two: all of them would go to one node.',
    },
  ],
  6: [
    {
      key: 'net.ipv6.conf.all.forwarding',
      value: 1,
      reason:
        'The same for IPv6. A host that forwards takes no router advertisements any more: where it has its own default route\n# from one (ip -6 route show default proto ra), set net.ipv6.conf.DEVICE.accept_ra = 2 for that device first.',
    },
    { key: 'net.ipv6.fib_multipath_hash_policy', value: 1, reason: 'Spread connections over IPv6 too.' },
  ],
};

/** The settings for the families that the host has to do with. */
export function sysctlsFor(families: Family[]): Sysctl[] {
  return families.flatMap((family) => SYSCTLS[family]);
}

export function sysctlFile(host: HostFact): string {
  return `sysctl.d/99-${host.name}.conf`;
}

export function sysctls(families: Family[], header: string): string {
  return `# ${header}\n${sysctlsFor(families)
    .map(({ key, value, reason }) => `# ${reason}\n${key} = ${value}\n`)
    .join('')}`;
}
