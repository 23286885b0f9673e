/** A kind of routes. */
export enum RouteKind {
  /** Requests of HTTP: `HttpRoute`. */
  HTTP_ROUTE = 'HTTPRoute',
  /** Calls of gRPC: `GrpcRoute`. */
  GRPC_ROUTE = 'GRPCRoute',
  /** TLS as it is: `TlsRoute`. */
  TLS_ROUTE = 'TLSRoute',
  /** TCP: `TcpRoute`. */
  TCP_ROUTE = 'TCPRoute',
  /** UDP: `UdpRoute`. */
  UDP_ROUTE = 'UDPRoute',
}
