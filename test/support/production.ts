import { ApiObject, App, Chart, Duration } from 'cdk8s';
import {
  Backend,
  BgpPeering,
  Certificate,
  CiliumInstall,
  CiliumLB,
  Filter,
  FrrRouter,
  GrpcMatch,
  GrpcRoute,
  HostSetup,
  HttpMethod,
  HttpRoute,
  Issuer,
  K3dCluster,
  Listener,
  Match,
  Namespaces,
  RedirectStatusCode,
  SharedGateway,
  TcpRoute,
  TlsRoute,
  UdpRoute,
  ZoneFile,
} from '../../lib';
import { has } from '../../lib/release/patches';
import { releaseOf } from '../../lib/release/table';
import type { Parts } from '../mutants/labs';

/**
 * A gateway as people run it: HTTPS for a domain and what is below it, a redirect, TLS passed through, two teams, and
 * every kind of route, filter and match that the release has.
 */
export function productionGateway(app: App, parts: Parts = {}): void {
  const cluster = new K3dCluster(app, 'cluster', {
    name: 'prod',
    image: 'rancher/k3s:v1.33.5-k3s1',
    agents: 1,
    ...parts.cluster,
  });
  const cilium = new CiliumInstall(app, 'cilium', { cluster, version: '1.20.2', ...parts.cilium });
  const { infrastructure, timeouts, cors, versions } = releaseOf(cilium.version).gatewayApi;
  const pool = new CiliumLB(app, 'pool', { cilium, cidrs: ['172.28.128.0/24'], ...parts.pool });
  const router = new FrrRouter(app, 'frr', { cluster, asn: 64513, ...parts.router });
  new BgpPeering(app, 'bgp', { cilium, localAsn: 64512, peers: [router], ...parts.bgp });

  const gateway = new SharedGateway(app, 'edge-gw', {
    cilium,
    namespace: 'gateways',
    addresses: [pool.reserve(10)],
    redirectToHttps: true,
    dnsTargets: ['203.0.113.10'],
    allowedNamespaces: Namespaces.named('shop', 'mail'),
    ...(infrastructure && { serviceLabels: { tier: 'edge' } }),
    listeners: [
      ...Listener.wildcardAndApex({
        domain: 'example.com',
        certificate: Certificate.fromIssuer(Issuer.cluster('letsencrypt'), 'example-com'),
      }),
      Listener.tlsPassthrough({ hostname: 'mail.example.net', allowedNamespaces: Namespaces.named('mail') }),
      ...('TCPRoute' in versions
        ? [
            Listener.tcp({ port: 25, allowedNamespaces: Namespaces.named('mail') }),
            Listener.udp({ port: 53, allowedNamespaces: Namespaces.named('mail') }),
          ]
        : []),
    ],
    ...parts.gateway,
  });
  const shop = new Chart(app, 'shop', { namespace: 'shop' });
  const web = new ApiObject(shop, 'web', {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web' },
    spec: { selector: { app: 'web' }, ports: [{ port: 80 }] },
  });
  new HttpRoute(shop, 'shop', {
    gateway,
    hostnames: ['example.com', 'www.example.com'],
    dnsTtl: Duration.seconds(60),
    backend: Backend.fromService(web),
    ...parts.route,
  });
  new HttpRoute(shop, 'api', {
    gateway,
    hostnames: ['api.example.com'],
    rules: [
      {
        matches: [
          Match.path('/v2')
            .and(Match.method(HttpMethod.GET))
            .and(Match.header('x-preview', 'yes'))
            .and(Match.query('v', '2')),
        ],
        filters: [
          Filter.requestHeaders({ set: { 'x-api': '2' }, remove: ['x-preview'] }),
          ...(has(cilium.version, 'readsRewrites')
            ? [Filter.rewrite({ pathPrefix: '/' }), Filter.mirror(Backend.fromName('audit', 8080))]
            : []),
        ],
        backends: [Backend.fromService(web).withWeight(9), Backend.fromName('canary', 80).withWeight(1)],
        ...(timeouts && { requestTimeout: Duration.seconds(10), backendTimeout: Duration.millis(2500) }),
      },
      {
        matches: [Match.pathExact('/')],
        filters: [Filter.redirect({ hostname: 'www.example.com', statusCode: RedirectStatusCode.MOVED_PERMANENTLY })],
      },
      {
        filters: [
          Filter.responseHeaders({ add: { 'cache-control': 'no-store' } }),
          ...(cors
            ? [
                Filter.cors({
                  allowOrigins: ['*'],
                  allowMethods: [HttpMethod.GET],
                  allowHeaders: ['*'],
                  exposeHeaders: ['*'],
                }),
              ]
            : []),
        ],
        backends: [Backend.fromName('legacy', 80)],
      },
    ],
  });
  if ('GRPCRoute' in versions)
    new GrpcRoute(shop, 'cart', {
      gateway,
      hostnames: ['cart.example.com'],
      rules: [
        {
          matches: [GrpcMatch.service('example.v1.Cart', 'Add').and(GrpcMatch.header('x-user', '1'))],
          backends: [Backend.fromName('cart', 9000)],
        },
      ],
    });
  const mail = new Chart(app, 'mail', { namespace: 'mail' });
  new TlsRoute(mail, 'imaps', { gateway, hostnames: ['mail.example.net'], backends: [Backend.fromName('imap', 993)] });
  if ('TCPRoute' in versions)
    new TcpRoute(mail, 'smtp', {
      gateway,
      dnsHostnames: ['smtp.example.net'],
      backends: [Backend.fromName('smtp', 25)],
    });
  if ('UDPRoute' in versions) new UdpRoute(mail, 'names', { gateway, backends: [Backend.fromName('names', 53)] });
  new ZoneFile(app, 'zone', {
    domain: 'example.com',
    nameServers: [
      { name: 'ns1.example.com', addresses: ['203.0.113.53', '2001:db8::53'] },
      { name: 'ns2.example.net' },
    ],
  });
  new HostSetup(app, 'host');
}
