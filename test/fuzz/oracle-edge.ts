// The part of the oracle about edges, the names that they know, and zones.
import { address, isSpecial, meets } from './addresses';
import type { Dist } from './dist';

interface Server {
  readonly gateway: string;
  readonly address: string;
}

export function edgeProblems(dist: Dist): string[] {
  const { files, gateways } = dist;
  const servers = [
    ...haproxyServers(files['host/haproxy.cfg'] ?? ''),
    ...caddyServers(files['host/Caddyfile'] ?? ''),
    ...nginxServers(files['host/nginx.conf'] ?? ''),
  ];
  const known = new Map(gateways.filter(({ addresses }) => addresses.length > 0).map((one) => [one.name, one]));
  const wrong = servers.filter((server) => {
    const asked = known.get(server.gateway)?.addresses;
    return asked && !asked.includes(server.address);
  });
  return [
    ...new Set([
      ...wrong.map(
        ({ gateway, address: text }) => `the edge sends to ${text}, and Gateway ${gateway} asks for another`,
      ),
      ...bindProblems(dist, servers),
      ...nameProblems(dist),
      ...udpProblems(dist, servers),
      ...zoneProblems(dist),
    ]),
  ];
}

function haproxyServers(config: string): Server[] {
  return [...config.matchAll(/^backend (\S+)\n((?: +.*\n?)*)/gm)].flatMap(([, , body]) =>
    [...body.matchAll(/^ +server (\S+?)(?:-\d+)?(?:-grpc)? \[?([\da-fA-F.:]+?)\]?:\d+ /gm)].map(
      ([, gateway, text]) => ({
        gateway: gateway.replace(/-\d+$/, (end) => end),
        address: text,
      }),
    ),
  );
}

function caddyServers(config: string): Server[] {
  return [...config.matchAll(/vars gateway "(\S+) at (.*)"/g)].flatMap(([, gateway, all]) =>
    all.split(' and ').map((text) => ({ gateway, address: text })),
  );
}

function nginxServers(config: string): Server[] {
  return [...config.matchAll(/503: gateway (\S+) at (.*?) does not answer/g)].flatMap(([, gateway, all]) =>
    all.split(' and ').map((text) => ({ gateway, address: text })),
  );
}

function bindProblems({ files }: Dist, servers: Server[]): string[] {
  const config = files['host/haproxy.cfg'] ?? files['host/Caddyfile'] ?? files['host/nginx.conf'] ?? '';
  const bound = [...config.matchAll(/(?:default_bind|bind|listen) \[?([\da-fA-F.:*]+?)\]?(?::\d+)?(?:[ ;].*)?$/gm)].map(
    ([, text]) => text,
  );
  return bound.flatMap((text) => {
    const ip = address(text);
    if (!ip || ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(text)) return [];
    return [
      ...(isSpecial(ip) && !text.startsWith('127.') && !text.startsWith('::ffff:')
        ? [`the edge listens on ${text}`]
        : []),
      ...(servers.some((server) => meets(address(server.address)!, ip))
        ? [`the edge listens on ${text} and sends there`]
        : []),
    ];
  });
}

/** Exact names of HTTPRoutes at HTTP listeners of Gateways behind the edge are known to it, and it knows no others. */
function nameProblems({ files, routes, gateways }: Dist): string[] {
  const hosts = files['host/hosts'];
  if (hosts === undefined) return [];
  const known = [...hosts.matchAll(/^[\da-fA-F.:]+ (\S+)$/gm)].map(([, name]) => name);
  const named = new Set<string>([
    ...routes.flatMap(({ spec }) => spec.hostnames ?? []),
    ...gateways.flatMap(({ listeners }) => listeners.flatMap(({ hostname }) => hostname ?? [])),
  ]);
  return known.filter((name) => !named.has(name)).map((name) => `the edge knows ${name}, and no route has it`);
}

/** HAProxy, Caddy and nginx forward no UDP: a listener of it behind them is reached from the host alone. */
function udpProblems({ gateways }: Dist, servers: Server[]): string[] {
  const behind = new Set(servers.map(({ gateway }) => gateway));
  return gateways
    .filter(({ name, listeners }) => behind.has(name) && listeners.some(({ protocol }) => protocol === 'UDP'))
    .map(({ name }) => `Gateway ${name} has a UDP listener behind an edge, which forwards none`);
}

/** Where neither the Gateway nor a pool says its address, it may be the name server's. */
function zoneProblems({ files, gateways, pools, routes }: Dist): string[] {
  const isHere = ({ metadata, spec }: any) =>
    spec.parentRefs.some((parent: any) =>
      gateways.some(
        ({ name, namespace, addresses }) =>
          name === parent.name &&
          namespace === (parent.namespace ?? metadata.namespace) &&
          (addresses.length > 0 || pools.length > 0),
      ),
    );
  return Object.entries(files)
    .filter(([file]) => file.endsWith('.zone'))
    .flatMap(([, text]) => {
      const servers = [...text.matchAll(/^@ IN NS (\S+)\.$/gm)].map(([, name]) => name);
      const hostnames = routes.filter(isHere).flatMap(({ spec }) => spec.hostnames ?? []);
      return servers
        .filter((name) => hostnames.includes(name))
        .map((name) => `${name} is a name server of the zone and the host name of a route`);
    });
}
