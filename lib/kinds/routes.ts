/** The kinds of routes, each with the protocols of the listeners at which Cilium takes it. */
export const ROUTE_PROTOCOLS: Record<string, readonly string[]> = {
  HTTPRoute: ['HTTP', 'HTTPS'],
  GRPCRoute: ['HTTP', 'HTTPS'],
  TLSRoute: ['TLS'],
  TCPRoute: ['TCP'],
  UDPRoute: ['UDP'],
};

/** Those at which other controllers may take it: the Gateway API leaves TCPRoutes at TLS to each of them. */
const OF_OTHERS: Record<string, readonly string[]> = { ...ROUTE_PROTOCOLS, TCPRoute: ['TCP', 'TLS'] };

/** The protocols that the Gateway API names. Others are for controllers to make up. */
export const STANDARD_PROTOCOLS: readonly string[] = [...new Set(Object.values(ROUTE_PROTOCOLS).flat())];

/** Kinds whose routes name hosts. The others take everything that comes in at their listener. */
const NAMING_HOSTS = ['HTTPRoute', 'GRPCRoute', 'TLSRoute'];

/** Whether routes of a kind are for HTTP, of which gRPC is a part. */
export function isHttpRoute({ kind }: { readonly kind: string }): boolean {
  return kind === 'HTTPRoute' || kind === 'GRPCRoute';
}

/** The protocols of the listeners that take a kind of routes; undefined for a kind that is not known. */
export function protocolsOf(kind: string, ofCilium: boolean): readonly string[] | undefined {
  return (ofCilium ? ROUTE_PROTOCOLS : OF_OTHERS)[kind];
}

/** The kinds of routes that a listener of this protocol takes. */
export function routeKinds(protocol: string, ofCilium = true): string[] {
  return Object.keys(ROUTE_PROTOCOLS).filter((kind) => protocolsOf(kind, ofCilium)!.includes(protocol));
}

/** The kinds of routes with host names that a listener of this protocol takes. */
export function hostRouteKinds(protocol: string): string[] {
  return routeKinds(protocol).filter((kind) => NAMING_HOSTS.includes(kind));
}
