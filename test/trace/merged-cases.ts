// Gateways with several listeners, and what becomes of requests by the release.
import { gateway, route, to } from './written';

export interface Merged {
  readonly what: string;
  readonly manifests: string;
  /** Version, request, and the Service, or who else answers. */
  readonly asks: readonly (readonly [cilium: string, url: string, expected: string])[];
}

const ALL = 'allowedRoutes: { namespaces: { from: All } }';
const CERT = 'tls: { certificateRefs: [{ name: cert }] }';
const HTTPS = `{ name: https, port: 443, protocol: HTTPS, hostname: shop.example.com, ${CERT}, ${ALL} }`;
const HTTP = `{ name: http, port: 80, protocol: HTTP, ${ALL} }`;
const of = (listeners: readonly string[], ...routes: Parameters<typeof route>[0][]) =>
  `${gateway(listeners)}${routes.map(route).join('')}`;

export const MERGED: readonly Merged[] = [
  {
    what: 'two listeners for plain HTTP have one table',
    manifests: of(
      [HTTP, `{ name: admin, port: 8080, protocol: HTTP, ${ALL} }`],
      { name: 'pub', hostnames: ['a.example.com'], section: 'http', rules: [to('pub')] },
      { name: 'adm', hostnames: ['admin.example.com'], section: 'admin', rules: [to('adm')] },
    ),
    asks: ['1.19.0', '1.19.4', '1.20.2'].flatMap((version): Merged['asks'] => [
      [version, 'http://admin.example.com:8080/', 'app/adm'],
      [version, 'http://admin.example.com/', 'app/adm'],
      [version, 'http://a.example.com:8080/', 'app/pub'],
    ]),
  },
  {
    what: 'TLS that is passed on at one port is passed on at all, until the ports are kept apart',
    manifests: of(
      [
        `{ name: web, port: 443, protocol: HTTPS, hostname: "*.example.com", ${CERT}, ${ALL} }`,
        `{ name: pass, port: 8443, protocol: TLS, hostname: a.example.com, tls: { mode: Passthrough }, ${ALL} }`,
      ],
      { name: 'web', section: 'web', rules: [to('web')] },
      { name: 'raw', kind: 'TLSRoute', hostnames: ['a.example.com'], section: 'pass', rules: [to('raw')] },
    ),
    asks: [
      ['1.19.0', 'https://a.example.com/', 'app/raw'],
      ['1.19.4', 'https://a.example.com/', 'app/raw'],
      ['1.20.2', 'https://a.example.com/', 'app/web'],
      ['1.20.2', 'https://a.example.com:8443/', 'app/raw'],
    ],
  },
  {
    what: 'a route at HTTP vanishes beside an HTTPS listener for its host name',
    manifests: of([HTTP, HTTPS], {
      name: 'shop',
      hostnames: ['shop.example.com'],
      section: 'http',
      rules: [to('shop')],
    }),
    asks: [
      ['1.17.6', 'http://shop.example.com/', 'gateway 404'],
      ['1.18.7', 'http://shop.example.com/', 'gateway 404'],
      ['1.18.8', 'http://shop.example.com/', 'app/shop'],
      ['1.19.0', 'http://shop.example.com/', 'gateway 404'],
      ['1.19.4', 'http://shop.example.com/', 'app/shop'],
      ['1.20.2', 'http://shop.example.com/', 'app/shop'],
    ],
  },
  {
    what: 'the route of an HTTP-01 solver beside a redirect to HTTPS',
    manifests: of(
      [HTTP, HTTPS],
      {
        name: 'redirect',
        section: 'http',
        rules: ['{ filters: [{ type: RequestRedirect, requestRedirect: { scheme: https } }] }'],
      },
      {
        name: 'solver',
        hostnames: ['shop.example.com'],
        rules: [to('solver', '{ path: { type: Exact, value: /.well-known/acme-challenge/x } }')],
      },
    ),
    asks: [
      ['1.19.0', 'http://shop.example.com/.well-known/acme-challenge/x', ''],
      ['1.19.4', 'http://shop.example.com/.well-known/acme-challenge/x', 'app/solver'],
    ],
  },
  {
    what: 'a route without host names has those of its listener',
    manifests: of(
      [HTTPS],
      { name: 'named', hostnames: ['shop.example.com'], rules: [to('a', '{ path: { value: /a } }')] },
      { name: 'bare', rules: [to('b', '{ path: { value: /b } }')] },
    ),
    asks: [
      ['1.19.0', 'https://shop.example.com/b', 'app/b'],
      ['1.20.2', 'https://shop.example.com/b', 'app/b'],
    ],
  },
];
