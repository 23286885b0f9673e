import { Family, Ip } from '../values/cidr';
import { grouped } from '../values/grouped';
import type { EdgeFact } from './companions';
import {
  backendsOf,
  RouteAttachment,
  namesOf,
  tcpBackends,
  UNKNOWN_HTTP,
  UNKNOWN_TLS,
  withNames,
} from './edge-backends';
import type { Backend, Edge, Model, Announcer, Route } from './model';

/**
 * Gives an edge a backend for every listener of its gateways that it forwards to, with the host names of the routes
 * there.
 */
export function resolveEdge(
  fact: EdgeFact,
  { gateways, gatewaysElsewhere, routes }: Pick<Model, 'gateways' | 'gatewaysElsewhere' | 'routes'>,
  peerings: Announcer[],
  families: Family[],
  takeoverSeconds: number | undefined,
): Edge {
  const byGateway = groupRoutes(routes);
  const known = new Map(gateways.map((gateway) => [keyOf(gateway), gateway]));
  const elsewhere = new Map(gatewaysElsewhere.map((gateway) => [keyOf(gateway), gateway.listeners]));
  const behind = fact.gateways.flatMap((reference) => {
    const gateway = known.get(keyOf(reference));
    const given = reference.addresses.flatMap((address) => Ip.parse(address) ?? []);
    const addresses = gateway && gateway.addresses.length > 0 ? gateway.addresses : given;
    const listeners = gateway?.listeners ?? [UNKNOWN_HTTP, UNKNOWN_TLS, ...(elsewhere.get(keyOf(reference)) ?? [])];
    return addresses.length === 0
      ? []
      : [
          {
            name: reference.name,
            namespace: reference.namespace,
            addresses,
            gateway,
            listeners,
            attachments: byGateway.get(keyOf(reference)) ?? [],
          },
        ];
  });
  const passes = fact.tls?.mode === 'passthrough';
  return {
    path: fact.path,
    program: fact.program,
    bindAddresses: fact.bindAddress === undefined ? ['*', ...(families.includes(6) ? ['::'] : [])] : [fact.bindAddress],
    port: fact.port,
    tls: fact.tls,
    redirects: fact.redirects,
    clientAddress: fact.clientAddress,
    tcpPorts: fact.tcpPorts,
    metrics: fact.metrics,
    gateways: fact.gateways,
    failoverSeconds:
      peerings.length > 0 ? Math.max(...peerings.map(({ holdTimeSeconds }) => holdTimeSeconds)) : takeoverSeconds,
    failsOverByLease: peerings.length === 0 && takeoverSeconds !== undefined,
    rawLines: fact.rawLines,
    backends: behind.flatMap((one): Backend[] => {
      const https = one.listeners.filter(({ protocol }) => protocol === 'HTTPS');
      // A redirect to HTTPS without host names serves the names of the HTTPS routes.
      const redirected = namesOf(https, one.attachments);
      const attachments = one.attachments.map((attachment) =>
        attachment.route.redirectsToHttps && redirected.length > 0
          ? { ...attachment, everyName: redirected }
          : attachment,
      );
      const http = one.listeners.filter(({ protocol }) => protocol === 'HTTP');
      const found = backendsOf(one, http, attachments);
      // The edge redirects plain HTTP by itself: the gateway gets only ACME challenges, for the names of its HTTPS
      // listeners.
      return passes && fact.redirects ? withNames(one, http, found, redirected) : found;
    }),
    tlsBackends: passes
      ? behind.flatMap((one) =>
          backendsOf(
            one,
            one.listeners.filter(({ protocol }) => ['HTTPS', 'TLS', UNKNOWN_TLS.protocol].includes(protocol)),
            one.attachments,
          ),
        )
      : [],
    tcpBackends: behind.flatMap((one) => tcpBackends(one, fact.tcpPorts)),
  };
}

function keyOf(gateway: { readonly name: string; readonly namespace: string }): string {
  return `${gateway.namespace}/${gateway.name}`;
}

/** Attachments by gateway, grouped in one pass. */
function groupRoutes(routes: Route[]): Map<string, RouteAttachment[]> {
  return grouped(
    routes.flatMap((route) => route.parents.map((parent): RouteAttachment => ({ route, parent }))),
    ({ parent }) => keyOf(parent),
  );
}

/** A socket address on which an edge listens. */
export interface Bind {
  readonly what: string;
  readonly addresses: string[];
  readonly port: number;
}

export function bindsOf({ bindAddresses, port, tls, tcpPorts, metrics }: Edge): Bind[] {
  return [
    { what: 'HTTP', addresses: bindAddresses, port },
    ...(tls ? [{ what: 'HTTPS', addresses: bindAddresses, port: tls.port }] : []),
    ...tcpPorts.map((one) => ({ what: `TCP port ${one}`, addresses: bindAddresses, port: one })),
    ...(metrics ? [{ what: 'the metrics', addresses: [metrics.address], port: metrics.port }] : []),
  ];
}
