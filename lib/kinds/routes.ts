/** The kinds of routes, each with the protocols of the listeners that take it. */
export const ROUTE_PROTOCOLS: Record<string, string[]> = {
  HTTPRoute: ['HTTP', 'HTTPS'],
  GRPCRoute: ['HTTP', 'HTTPS'],
  TLSRoute: ['TLS'],
  TCPRoute: ['TCP', 'TLS'],
  UDPRoute: ['UDP'],
};

/** Kinds whose routes name hosts. The others take everything that comes in at their listener. */
const NAMING_HOSTS = ['HTTPRoute', 'GRPCRoute', 'TLSRoute'];

/** The kinds of routes that a listener of this protocol takes. */
export function routeKinds(protocol: string): string[] {
  return Object.keys(ROUTE_PROTOCOLS).filter((kind) => ROUTE_PROTOCOLS[kind].includes(protocol));
}

/** The kinds of routes with host names that a listener of this protocol takes. */
export function hostRouteKinds(protocol: string): string[] {
  return routeKinds(protocol).filter((kind) => NAMING_HOSTS.includes(kind));
}
