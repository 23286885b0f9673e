import type { Gateway, Pool, Route } from '../../model/model';
import type { FileFinding, FileRule } from '../../report/file-finding';
import type { At } from '../findings';
import { covers, Ip } from '../../values/cidr';
import { hostnamesMeet } from '../../values/hostnames';

/** The cluster behind an edge, as far as files describe it. Parts that may be incomplete are absent. */
export interface ClusterBehind {
  /** Pools, Gateways, and every address that a Gateway or a Service requests. */
  readonly asked?: {
    readonly pools: readonly Pool[];
    readonly gateways: readonly Gateway[];
    readonly addresses: readonly Ip[];
  };
  /** Whether Cilium's Gateways require the PROXY protocol or refuse it, and the file that says so. */
  readonly proxyProtocol?: {
    readonly expected: boolean;
    readonly file: string;
    readonly gateways: readonly Gateway[];
  };
  /** The Gateways and what attaches to them. */
  readonly routes?: { readonly gateways: readonly Gateway[]; readonly routes: readonly Route[] };
}

/** The servers and host names in the file of an edge. */
export interface SaidEdge {
  readonly servers: readonly { readonly name: string; readonly address: string; readonly line: number }[];
  /** Host names, and the addresses that they lead to. */
  readonly hosts: readonly { readonly name: string; readonly addresses: readonly string[]; readonly line: number }[];
}

/** The rules for the servers and host names of every edge program. */
export function gatewayRules(program: string, title: string, answer: string): FileRule[] {
  return [
    {
      name: `${program}-server-unknown`,
      level: 'warning',
      title: `A server of ${title} has an address of a pool, and no Gateway or Service asks for it`,
      why: `Nothing answers there: ${title} answers ${answer}.`,
    },
    {
      name: `${program}-host-unserved`,
      level: 'warning',
      title: `${title} sends a host name to a Gateway, and no route there serves it`,
      why: 'The Gateway answers 404.',
    },
  ];
}

/** Finds servers whose address nobody has, and host names that no route has. */
export function checkGateways(
  program: string,
  said: SaidEdge,
  { asked, routes }: ClusterBehind,
  at: At,
): FileFinding[] {
  return [
    ...(asked ? unknownServers(program, said, asked, at) : []),
    ...(routes ? unservedHosts(program, said, routes, at) : []),
  ];
}

function unknownServers(
  program: string,
  { servers }: SaidEdge,
  { pools, gateways, addresses }: NonNullable<ClusterBehind['asked']>,
  at: At,
): FileFinding[] {
  return servers.flatMap(({ name, address, line }) => {
    const ip = Ip.parse(address);
    const pool =
      ip && pools.find(({ blocks, disabled }) => !disabled && blocks.some(({ range }) => covers(range, ip.toCidr())));
    if (!ip || !pool || addresses.some((other) => other.equals(ip))) return [];
    return [
      at(
        `${program}-server-unknown`,
        line,
        `server ${name} is ${ip}, an address of pool ${pool.name} that no Gateway and no Service asks for. ` +
          'Gateways have ' +
          `${gateways.map(({ name: gateway, addresses: own }) => `${own.join(', ')} (${gateway})`).join(', ')}.`,
      ),
    ];
  });
}

function unservedHosts(
  program: string,
  { hosts }: SaidEdge,
  { gateways, routes }: NonNullable<ClusterBehind['routes']>,
  at: At,
): FileFinding[] {
  return hosts.flatMap(({ name, addresses, line }) => {
    const ips = addresses.map((address) => Ip.parse(address));
    const gateway = gateways.find(({ addresses: own }) => own.some((address) => ips.some((ip) => ip?.equals(address))));
    if (!gateway) return [];
    const attached = routes.filter(({ parents }) =>
      parents.some((parent) => parent.name === gateway.name && parent.namespace === gateway.namespace),
    );
    // A route without host names serves every name of its listener.
    if (
      attached.length === 0 ||
      attached.some(
        ({ hostnames }) => hostnames.length === 0 || hostnames.some((served) => hostnamesMeet(served, name)),
      )
    )
      return [];
    return [
      at(
        `${program}-host-unserved`,
        line,
        `${name} goes to Gateway ${gateway.namespace}/${gateway.name}, and no route of it serves that name: ${attached
          .flatMap(({ hostnames }) => hostnames)
          .slice(0, 5)
          .join(', ')}. Attach a route, or drop the name.`,
      ),
    ];
  });
}
