// One gateway for two teams: HTTPS for example.com and everything below it with a certificate of cert-manager, a
// redirect from HTTP, names by External DNS, and TLS that goes on to a mail server as it is. Each team attaches routes
// from its own namespace, and names no listener: that follows from the host names.
import { ApiObject, App, Chart, Duration } from 'cdk8s';
import {
  Backend,
  Certificate,
  CiliumInstall,
  CiliumLB,
  Filter,
  GrpcMatch,
  GrpcRoute,
  HttpRoute,
  Issuer,
  Listener,
  Match,
  Namespaces,
  RedirectStatusCode,
  SharedGateway,
  TlsRoute,
  ZoneFile,
} from 'cdk8s-cilium';

const app = new App();
const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.19.4' });

// The platform's side.
const pool = new CiliumLB(app, 'addresses', { cilium, cidrs: ['198.51.100.0/24'] });
const gateway = new SharedGateway(app, 'public', {
  cilium,
  namespace: 'gateways',
  addresses: [pool.reserve('198.51.100.10')],
  listeners: [
    ...Listener.wildcardAndApex({
      domain: 'example.com',
      certificate: Certificate.fromIssuer(Issuer.cluster('letsencrypt'), 'example-com'),
    }),
    Listener.tlsPassthrough({ hostname: 'mail.example.net', allowedNamespaces: Namespaces.named('mail') }),
  ],
  redirectToHttps: true,
  allowedNamespaces: Namespaces.named('shop'),
  // What stands in DNS is not the gateway's own address, but that at which the world sees it.
  dnsTargets: ['203.0.113.10'],
});

// The shop's side: a Service that exists, one of this app, and one in a namespace that all teams share.
const shop = new Chart(app, 'shop', { namespace: 'shop' });
const web = new ApiObject(shop, 'web', {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'web' },
  spec: { selector: { app: 'web' }, ports: [{ port: 80, targetPort: 8080 }] },
});
const shared = new Chart(app, 'shared', { namespace: 'shared' });
const accounts = new ApiObject(shared, 'accounts', {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'accounts' },
  spec: { selector: { app: 'accounts' }, ports: [{ port: 80 }] },
});

new HttpRoute(shop, 'shop', {
  gateway,
  hostnames: ['example.com', 'www.example.com'],
  dnsTtl: Duration.seconds(60),
  rules: [
    // One request in ten goes to the next version.
    {
      backends: [Backend.fromService(web).withWeight(9), Backend.fromName('web-next', 80).withWeight(1)],
      requestTimeout: Duration.seconds(30),
    },
    // In another namespace: the ReferenceGrant is made there.
    {
      matches: [Match.path('/account')],
      filters: [Filter.rewrite({ pathPrefix: '/' })],
      backends: [Backend.fromService(accounts)],
    },
    {
      matches: [Match.pathExact('/cart')],
      filters: [Filter.redirect({ hostname: 'cart.example.com', statusCode: RedirectStatusCode.MOVED_PERMANENTLY })],
    },
  ],
});
new GrpcRoute(shop, 'cart', {
  gateway,
  hostnames: ['cart.example.com'],
  rules: [{ matches: [GrpcMatch.service('example.v1.Cart')], backends: [Backend.fromName('cart', 9000)] }],
});

// The mail team's side: its server has the certificate.
const mail = new Chart(app, 'mail', { namespace: 'mail' });
new TlsRoute(mail, 'imaps', { gateway, hostnames: ['mail.example.net'], backends: [Backend.fromName('imap', 993)] });

// The same names for a name server inside, which leads straight to the gateway.
new ZoneFile(app, 'zone', {
  domain: 'example.com',
  nameServers: [{ name: 'ns1.example.com', addresses: ['192.0.2.53'] }],
});

app.synth();
