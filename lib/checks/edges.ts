import { isHttpRoute } from '../kinds/routes';
import { Bind, bindsOf } from '../model/edges';
import { ownerTitle } from '../model/listeners';
import type { Edge, Route } from '../model/model';
import { edgeProgram, edgesWith } from '../programs/edges';
import type { Family } from '../values/cidr';
import type { Check, Finding } from './check';
import { Attachment, attachmentsOf, gatewayKey } from './gateways';

export const edgeWithoutRoutes: Check = {
  name: 'edge-without-routes',
  level: 'warning',
  title: 'An edge has nothing to forward to a gateway',
  why:
    'The edge forwards by the host names of routes at HTTP listeners, and at HTTPS and TLS listeners if TLS ' +
    'passes through. Without such a route, it answers every request with 404.',
  fix: 'Attach a route to such a listener, or leave the gateway out.',
  run: (model) =>
    model.edges.flatMap((edge) => {
      const withoutHttp = new Set(
        model.gateways
          .filter(({ listeners }) => !listeners.some(({ protocol }) => protocol === 'HTTP'))
          .map(gatewayKey),
      );
      const served = new Set(
        [...edge.backends, ...edge.tlsBackends, ...edge.tcpBackends].map((backend) =>
          gatewayKey({ name: backend.gateway, namespace: backend.namespace }),
        ),
      );
      return edge.gateways
        .filter((gateway) => !served.has(gatewayKey(gateway)))
        .map((gateway) => ({
          path: edge.path,
          ...(edge.tls?.mode !== 'passthrough' && withoutHttp.has(gatewayKey(gateway))
            ? {
                rule:
                  `Gateway ${gatewayKey(gateway)} has no HTTP listener, and the edge forwards HTTP alone: it would ` +
                  'answer 404 to every request',
                fix: `Add Listener.http(), or ${letTlsPass(edge)}.`,
              }
            : {
                rule:
                  `no HTTPRoute or GRPCRoute attaches to an HTTP listener of Gateway ${gatewayKey(gateway)}` +
                  (edge.tls?.mode === 'passthrough' ? ', and no route to an HTTPS or TLS listener' : '') +
                  ': the edge would answer 404 to every request',
                fix: 'Attach a route.',
              }),
        }));
    }),
};

/** The fix with which an edge forwards to HTTPS and TLS listeners. */
function letTlsPass(edge: Edge): string {
  return edgeProgram(edge).can.passthrough
    ? 'give the edge tls: EdgeTls.passthrough()'
    : `take a ${edgesWith('passthrough')} with tls: EdgeTls.passthrough() in its place`;
}

export const edgeHostnameTwice: Check = {
  name: 'edge-hostname-twice',
  level: 'error',
  title: 'Two gateways behind one edge serve the same host name',
  why: 'The edge forwards a name to one of them alone; the other never sees a request.',
  fix: 'Attach the routes of a name to one gateway.',
  run: (model) =>
    model.edges.flatMap((edge) =>
      [edge.backends, edge.tlsBackends].flatMap((backends) => {
        const first = new Map<string, string>();
        return backends.flatMap((backend) =>
          [...backend.hostnames, ...(backend.catchAll ? ['every other host name'] : [])].flatMap((name): Finding[] => {
            const other = first.get(name);
            first.set(name, other ?? backend.name);
            return other
              ? [
                  {
                    path: edge.path,
                    rule: `${name} is served by ${other} and by ${backend.name}`,
                    fix: 'Attach its routes to one gateway.',
                  },
                ]
              : [];
          }),
        );
      }),
    ),
};

export const bindTwice: Check = {
  name: 'bind-twice',
  level: 'error',
  title: 'Two programs of the host listen on one address and port',
  why: 'The second to start fails: "Address already in use".',
  fix: 'Give one another port, or an address of its own.',
  run: (model) => {
    const made = model.cluster?.made;
    const others = [
      ...(made
        ? [
            {
              what: `the API server (${made.apiHostIp}:${made.apiPort})`,
              address: made.apiHostIp.toString(),
              port: made.apiPort,
            },
          ]
        : []),
      ...model.routers
        .filter(({ machine }) => !machine)
        .map(({ path, port }) => ({ what: `BGP of the router ${path}`, address: '0.0.0.0', port })),
    ];
    const meets = (bind: Bind, { address, port }: { address: string; port: number }) =>
      bind.port === port &&
      bind.addresses.some((bound) => bound === address || ANY.includes(bound) || ANY.includes(address));
    return model.edges.flatMap((edge) => {
      const binds = bindsOf(edge);
      return binds.flatMap((bind, i) =>
        [
          ...others.filter((other) => meets(bind, other)).map(({ what }) => what),
          ...binds
            .slice(0, i)
            .filter((other) => collide(bind, other))
            .map(({ what }) => `${what} of the same edge`),
        ].map((what) => ({
          path: edge.path,
          rule: `${bind.addresses[0]}:${bind.port} is taken by ${what}`,
          fix: 'Take another port.',
        })),
      );
    });
  },
};

/** Whether two sockets of one edge have the same address and port. Each socket has one family. */
function collide(a: Bind, b: Bind): boolean {
  const common = (one: string, other: string) => one === other || (isEvery(one) && familyOf(one) === familyOf(other));
  return (
    a.port === b.port &&
    a.addresses.some((one) => b.addresses.some((other) => common(one, other) || common(other, one)))
  );
}

function isEvery(address: string): boolean {
  return ANY.includes(address) || address === '::';
}

function familyOf(address: string): Family {
  return address.includes(':') ? 6 : 4;
}

/** Addresses that mean every address. */
const ANY = ['*', '0.0.0.0'];

export const routeBehindNoEdge: Check = {
  name: 'route-behind-no-edge',
  level: 'warning',
  title: 'A route attaches to a listener that the edge in front of its Gateway does not forward to',
  why:
    'The edge forwards to HTTP listeners alone, unless TLS passes through: from outside, the host names of the ' +
    'route answer 404.',
  fix: 'Let TLS pass through, `tls: EdgeTls.passthrough()`, or attach the route to an HTTP listener too.',
  run: (model) => {
    const edges = new Map(
      model.edges.flatMap((edge) => edge.gateways.map((gateway) => [gatewayKey(gateway), edge] as const)),
    );
    if (edges.size === 0) return [];
    const reached = new Set<Route>();
    const behind = new Map<Route, Attachment>();
    for (const attachment of attachmentsOf(model)) {
      const { route, gateway, listeners } = attachment;
      if (!isHttpRoute(route) || listeners.length === 0) continue;
      const edge = edges.get(gatewayKey(gateway));
      if (
        listeners.some(
          ({ protocol }) => protocol === 'HTTP' || (protocol === 'HTTPS' && edge?.tls?.mode === 'passthrough'),
        )
      )
        reached.add(route);
      else if (!behind.has(route) && edge) behind.set(route, attachment);
    }
    return [...behind].flatMap(
      ([
        route,
        {
          gateway,
          listeners: [listener],
        },
      ]): Finding[] => {
        const edge = edges.get(gatewayKey(gateway))!;
        return reached.has(route)
          ? []
          : [
              {
                path: route.path,
                rule:
                  `attaches to listener ${listener.name} (${listener.protocol}) of ${ownerTitle(listener)}, and ` +
                  `the edge ${edge.path} forwards to HTTP listeners alone`,
                fix: `Attach the route to an HTTP listener too, or ${letTlsPass(edge)}.`,
              },
            ];
      },
    );
  },
};

export const udpBehindEdge: Check = {
  name: 'udp-behind-edge',
  level: 'warning',
  title: 'A Gateway behind an edge has a UDP listener',
  why:
    'Edges forward HTTP and TCP alone: from outside nobody reaches the listener, and only this host and others ' +
    'with a route to the Gateway do.',
  fix: 'Give the listener a Gateway of its own, or send clients to the address of this one.',
  run: (model) =>
    model.edges.flatMap((edge) => {
      if (edgeProgram(edge).can.udp) return [];
      const behind = new Set(edge.gateways.map(gatewayKey));
      return model.gateways
        .filter((gateway) => behind.has(gatewayKey(gateway)))
        .flatMap(({ name, listeners }) =>
          listeners
            .filter(({ protocol }) => protocol === 'UDP')
            .map((listener) => ({
              path: edge.path,
              rule:
                `listener ${listener.name} of Gateway ${name} takes UDP at port ${listener.port}, which the edge ` +
                'does not forward',
              fix: 'Give the listener a Gateway of its own, or send clients to the address of this one.',
            })),
        );
    }),
};
