import type { Backend } from '../model/model';
import { edgeProgram } from '../programs/edges';
import type { Check, Finding } from './check';
import { attachmentsOf, gatewayKey } from './gateways';

export const edgeTlsUnserved: Check = {
  name: 'edge-tls-unserved',
  level: 'warning',
  title: 'TLS passes through an edge whose gateways have no route for it',
  why: 'The edge closes every connection at that port.',
  fix: 'Attach routes to an HTTPS or TLS listener of the gateways, or leave tls out.',
  run: (model) =>
    model.edges
      .filter(({ tls, tlsBackends }) => tls?.mode === 'passthrough' && tlsBackends.length === 0)
      .map(({ path, tls }) => ({
        path,
        rule:
          `tls passes through at port ${tls!.port}, and no route attaches to an HTTPS or TLS listener of its ` +
          'gateways: every connection there is closed',
        fix: 'Attach routes to one, or leave tls out.',
      })),
};

export const edgeRedirectLoop: Check = {
  name: 'edge-redirect-loop',
  level: 'error',
  title: 'TLS ends at the edge, and the gateway behind it redirects every request to HTTPS',
  why:
    'The edge terminates HTTPS and forwards the request over HTTP; the gateway redirects the client to HTTPS ' +
    'again: "too many redirects".',
  fix: 'Set redirectToHttps of the edge instead of that of the gateway, or EdgeTls.passthrough().',
  run: (model) => {
    const ends = new Map(
      model.edges
        .filter(({ tls }) => tls?.mode === 'terminate')
        .flatMap((edge) => edge.gateways.map((gateway) => [gatewayKey(gateway), edge] as const)),
    );
    if (ends.size === 0) return [];
    const found = new Map(
      attachmentsOf(model)
        .filter(
          ({ route, gateway, listeners }) =>
            route.redirectsToHttps &&
            ends.has(gatewayKey(gateway)) &&
            listeners.some(({ protocol }) => protocol === 'HTTP'),
        )
        .map(({ route, gateway }) => [route.path, { route, gateway }]),
    );
    return [...found.values()].map(({ route, gateway }) => {
      const edge = ends.get(gatewayKey(gateway))!;
      const { path } = edge;
      const { redirect, passthrough } = edgeProgram(edge).can;
      const fix =
        redirect.of === 'known-names'
          ? 'Leave the route out: the edge redirects clients to HTTPS by itself.'
          : `Give the edge redirectToHttps in place of the route${passthrough ? ', or EdgeTls.passthrough()' : ''}.`;
      return {
        path: route.path,
        rule:
          `route ${route.name} redirects requests at Gateway ${gateway.name} to HTTPS, and TLS ends at the edge ` +
          `${path}, which forwards them here over HTTP: a redirect loop`,
        fix,
      };
    });
  },
};

export const edgeRedirectNowhere: Check = {
  name: 'edge-redirect-nowhere',
  level: 'error',
  title: 'The edge redirects a host name to HTTPS, and no gateway serves it there',
  why:
    'The edge passes TLS through by server name: it closes the connection if the name has no route at an HTTPS ' +
    'or TLS listener.',
  fix: 'Attach the route to an HTTPS listener too, or leave the redirect to the gateway.',
  run: (model) =>
    model.edges
      .filter(({ tls, redirects }) => redirects && tls?.mode === 'passthrough')
      .flatMap((edge): Finding[] => {
        if (edge.tlsBackends.some(({ catchAll }) => catchAll)) return [];
        const served = new Set(edge.tlsBackends.flatMap(({ hostnames }) => hostnames));
        return edge.backends.flatMap((backend) =>
          namesOf(backend)
            .filter((name) => !isServed(name, served))
            .map((name) => ({
              path: edge.path,
              rule:
                `redirectToHttps: ${name} of ${backend.name} has a route at an HTTP listener alone, and over HTTPS ` +
                'the edge has nowhere to send it',
              fix: 'Attach the route to an HTTPS listener too.',
            })),
        );
      }),
};

function namesOf({ hostnames, catchAll }: Backend): string[] {
  return [...hostnames, ...(catchAll ? ['every other host name'] : [])];
}

/** Whether `served` has the name, or a wildcard that covers it. */
function isServed(name: string, served: Set<string>): boolean {
  const parts = name.split('.');
  return served.has(name) || parts.some((_, i) => i > 0 && served.has(`*.${parts.slice(i).join('.')}`));
}

export const edgeTcpPort: Check = {
  name: 'edge-tcp-port',
  level: 'error',
  title: 'A TCP port of an edge leads to no gateway, or to two',
  why: 'The edge forwards a TCP connection by its port alone.',
  fix: 'Give one of the gateways a TCP listener with that port.',
  run: (model) =>
    model.edges.flatMap((edge) =>
      edge.tcpPorts.flatMap((port): Finding[] => {
        const [first, second] = edge.tcpBackends.filter((backend) => backend.port === port);
        if (!first)
          return [
            {
              path: edge.path,
              rule: `tcpPorts ${port}: no gateway behind the edge has a TCP listener on that port`,
              fix: `Add one, Listener.tcp({ port: ${port} }), or leave the port out.`,
            },
          ];
        if (!second || `${first.namespace}/${first.gateway}` === `${second.namespace}/${second.gateway}`) return [];
        return [
          {
            path: edge.path,
            rule:
              `tcpPorts ${port}: Gateway ${first.namespace}/${first.gateway} and Gateway ` +
              `${second.namespace}/${second.gateway} have that port, and the edge can forward to one alone`,
            fix: 'Give one of them another port.',
          },
        ];
      }),
    ),
};
