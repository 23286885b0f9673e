// Which listener, route and rule of a Gateway a request goes by. What should hold is written from the Gateway API's specification.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ask, type Question } from './ask';
import { gateway, HTTP, Route, route, to } from './written';

interface Setting {
  readonly routes: Route[];
  readonly listeners?: string[];
  readonly more?: string;
}

function asked({ routes, listeners = HTTP, more = '' }: Setting, question: string | Question) {
  const text = `${gateway(listeners)}${routes.map(route).join('')}${more}`;
  return ask({ 'app.k8s.yaml': text }, typeof question === 'string' ? { url: question } : question);
}

/** The Service that answers, or where it stops and with which status. */
function way(setting: Setting, question: string | Question): string {
  const { answer, hops, stop } = asked(setting, question);
  if (stop) return `${stop.stage} ${answer.status ?? '-'}`;
  return answer.location ?? hops.filter(({ stage }) => stage === 'service').map(({ value }) => value.replace(/^app\//, '').replace(/, port 80\b/, '')).join(' ');
}

describe('paths', () => {
  const routes = [{
    name: 'r', rules: [
      to('root'),
      to('api', '{ path: { type: PathPrefix, value: /api } }'),
      to('users', '{ path: { type: PathPrefix, value: /api/users/ } }'),
      to('exact', '{ path: { type: Exact, value: /api/users } }'),
      to('regex', '{ path: { type: RegularExpression, value: "/api/[0-9]+" } }'),
    ],
  }];
  const LEADS: Record<string, string> = {
    '/': 'root', '/apis': 'root', '/api': 'api', '/api/': 'api', '/api/x': 'api', '/api/users': 'exact', '/api/users/': 'users', '/api/users/1': 'users', '/api/usersx': 'api',
    '/api/12': 'regex', '/api/12/x': 'api', '/API': 'root', '/api?users': 'api',
  };
  for (const [path, service] of Object.entries(LEADS)) it(`${path} leads to ${service}`, () => assert.equal(way({ routes }, `http://a.example.com${path}`), service));

  it('an expression that cannot be read is no verdict', () => {
    assert.equal(asked({ routes: [{ name: 'r', rules: [to('a', '{ path: { type: RegularExpression, value: "/(" } }')] }] }, 'http://a.example.com/').answer.by, 'unknown');
  });
});

describe('precedence', () => {
  it('method, then headers, then query parameters', () => {
    const routes = [{
      name: 'r', rules: [
        to('plain', '{ path: { value: /x } }'),
        to('query', '{ path: { value: /x }, queryParams: [{ name: q, value: "1" }] }'),
        to('header', '{ path: { value: /x }, headers: [{ name: X-A, value: a }] }'),
        to('headers', '{ path: { value: /x }, headers: [{ name: X-A, value: a }, { name: X-B, type: RegularExpression, value: "b+" }] }'),
        to('method', '{ path: { value: /x }, method: POST }'),
      ],
    }];
    const url = 'http://a.example.com/x?q=1';
    assert.equal(way({ routes }, 'http://a.example.com/x?q=2'), 'plain');
    assert.equal(way({ routes }, url), 'query');
    assert.equal(way({ routes }, { url, headers: ['x-a: a'] }), 'header');
    assert.equal(way({ routes }, { url, headers: ['x-a: A'] }), 'query');
    assert.equal(way({ routes }, { url, headers: ['X-A: a', 'x-b: bbb'] }), 'headers');
    assert.equal(way({ routes }, { url, headers: ['X-A: a', 'x-b: bbc'] }), 'header');
    assert.equal(way({ routes }, { url, headers: ['X-A: a', 'x-b: b'], method: 'POST' }), 'method');
    assert.equal(way({ routes }, { url: 'http://a.example.com/', headers: [] }), 'route 404');
  });

  it('of equals the first by name, and within a route the first rule', () => {
    const rules = (name: string) => [to(`${name}1`), to(`${name}2`)];
    assert.equal(way({ routes: [{ name: 'b', rules: rules('b') }, { name: 'a', rules: rules('a') }] }, 'http://a.example.com/'), 'a1');
  });

  it('the closest host name, whatever the paths: no other is looked for', () => {
    const routes = [
      { name: 'all', rules: [to('all')] },
      { name: 'wild', hostnames: ['*.example.com'], rules: [to('wild')] },
      { name: 'deep', hostnames: ['*.deep.example.com'], rules: [to('deep')] },
      { name: 'exact', hostnames: ['a.example.com'], rules: [to('exact', '{ path: { value: /x } }')] },
    ];
    assert.equal(way({ routes }, 'http://a.example.com/x'), 'exact');
    assert.equal(way({ routes }, 'http://a.example.com/y'), 'route 404');
    assert.equal(way({ routes }, 'http://b.example.com/'), 'wild');
    assert.equal(way({ routes }, 'http://b.c.example.com/'), 'wild');
    assert.equal(way({ routes }, 'http://b.deep.example.com/'), 'deep');
    assert.equal(way({ routes }, 'http://deep.example.com/'), 'wild');
    assert.equal(way({ routes }, 'http://example.com/'), 'all');
    assert.equal(way({ routes }, { url: 'http://198.51.100.10/', headers: ['Host: A.Example.com:80'] }), 'route 404');
  });
});

describe('listeners', () => {
  const listeners = [
    '{ name: all, port: 80, protocol: HTTP, allowedRoutes: { namespaces: { from: All } } }',
    '{ name: own, port: 80, protocol: HTTP, hostname: "*.own.example.com", allowedRoutes: { namespaces: { from: Same } } }',
    '{ name: labels, port: 8080, protocol: HTTP, allowedRoutes: { namespaces: { from: Selector, selector: { matchLabels: { team: a } } } } }',
    '{ name: grpc, port: 9090, protocol: HTTP, allowedRoutes: { namespaces: { from: All }, kinds: [{ kind: GRPCRoute }] } }',
    '{ name: https, port: 443, protocol: HTTPS, hostname: a.example.com, tls: { certificateRefs: [{ name: cert }] }, allowedRoutes: { namespaces: { from: All } } }',
    '{ name: pass, port: 443, protocol: TLS, hostname: "*.tls.example.com", tls: { mode: Passthrough }, allowedRoutes: { namespaces: { from: All } } }',
    '{ name: foreign, port: 444, protocol: HTTPS, tls: { certificateRefs: [{ name: cert, namespace: certs }] }, allowedRoutes: { namespaces: { from: All } } }',
    '{ name: bare, port: 445, protocol: HTTPS, allowedRoutes: { namespaces: { from: All } } }',
    '{ name: tcp, port: 5432, protocol: TCP, allowedRoutes: { namespaces: { from: All } } }',
  ];
  const routes = [
    { name: 'any', rules: [to('any')] },
    { name: 'tls', kind: 'TLSRoute', hostnames: ['x.tls.example.com'], rules: [to('tls')] },
    { name: 'tcp', kind: 'TCPRoute', section: 'tcp', rules: [to('tcp')] },
    { name: 'g', kind: 'GRPCRoute', section: 'grpc', rules: [to('exact', '{ method: { service: a.B, method: C } }'), to('service', '{ method: { service: a.B } }')] },
  ];
  const at = (question: string | Question, more = '') => way({ listeners, routes, more }, question);
  const namespace = (labels: string) => `---\napiVersion: v1\nkind: Namespace\nmetadata: { name: app, labels: { ${labels} } }\n`;

  it('the closest one decides, and takes routes of its namespaces alone', () => {
    assert.equal(at('http://a.example.com/'), 'any');
    assert.equal(at('http://a.own.example.com/'), 'route 404');
  });
  it('by labels of the namespace', () => {
    const url = 'http://a.example.com:8080/';
    assert.equal(at(url, namespace('team: a')), 'any');
    assert.equal(at(url, namespace('team: b')), 'route 404');
    assert.equal(at(url), 'any'); // whoever makes the Namespace labels it
  });
  it('by kind', () => {
    assert.equal(at('http://a.example.com:9090/'), 'route 404');
    assert.equal(at({ url: 'http://a.example.com:9090/a.B/C', method: 'POST' }), 'exact');
    assert.equal(at({ url: 'http://a.example.com:9090/a.B/D', method: 'POST' }), 'service');
    assert.equal(at({ url: 'http://a.example.com:9090/a.BC/D', method: 'POST' }), 'route 404');
  });
  it('by protocol and by the name that TLS is for', () => {
    assert.equal(at('https://a.example.com/'), 'any');
    assert.equal(at('https://b.example.com/'), 'listener -');
    assert.equal(at('https://x.tls.example.com/'), 'tls');
    assert.equal(at('https://y.tls.example.com/'), 'route -');
    assert.equal(at('http://a.example.com:443/'), 'listener -');
    assert.equal(at('https://a.example.com:80/'), 'listener -');
    assert.equal(at('http://a.example.com:5432/'), 'tcp');
    assert.equal(at('http://a.example.com:81/'), 'listener -');
  });
  it('with a certificate that they may use', () => {
    const grant = (name: string) => `---
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata: { name: g, namespace: certs }
spec: { from: [{ group: gateway.networking.k8s.io, kind: Gateway, namespace: infra }], to: [{ group: "", kind: Secret${name} }] }
`;
    assert.equal(at('https://a.example.com:444/'), 'listener -');
    assert.equal(at('https://a.example.com:444/', grant('')), 'any');
    assert.equal(at('https://a.example.com:444/', grant(', name: cert')), 'any');
    assert.equal(at('https://a.example.com:444/', grant(', name: other')), 'listener -');
    assert.equal(at('https://a.example.com:445/'), 'listener -');
  });
});

describe('what a rule does', () => {
  const rule = (text: string, url = 'http://a.example.com:80/old/x?y=1') => way({ routes: [{ name: 'r', rules: [text] }] }, url);
  const redirect = (what: string, path = '/old') => `{ matches: [{ path: { value: ${path} } }], filters: [{ type: RequestRedirect, requestRedirect: { ${what} } }] }`;
  it('redirects', () => {
    assert.equal(rule(redirect('scheme: https')), 'https://a.example.com/old/x?y=1');
    assert.equal(rule(redirect('scheme: https, port: 8443')), 'https://a.example.com:8443/old/x?y=1');
    assert.equal(rule(redirect('hostname: b.example.com')), 'http://b.example.com/old/x?y=1');
    assert.equal(rule(redirect('path: { type: ReplaceFullPath, replaceFullPath: /new }')), 'http://a.example.com/new?y=1');
    assert.equal(rule(redirect('path: { type: ReplacePrefixMatch, replacePrefixMatch: /new }')), 'http://a.example.com/new/x?y=1');
    assert.equal(rule(redirect('path: { type: ReplacePrefixMatch, replacePrefixMatch: / }')), 'http://a.example.com/x?y=1');
    assert.equal(rule(redirect('path: { type: ReplacePrefixMatch, replacePrefixMatch: / }'), 'http://a.example.com/old'), 'http://a.example.com/');
    assert.deepEqual(asked({ routes: [{ name: 'r', rules: [redirect('statusCode: 308, scheme: https')] }] }, 'http://a.example.com/old').answer, { by: 'gateway', status: 308, location: 'https://a.example.com/old' });
  });

  it('answers preflight requests by CORS, and lets others pass', () => {
    const routes = [{ name: 'r', rules: ['{ filters: [{ type: CORS, cors: { allowOrigins: ["https://b.example.com"] } }], backendRefs: [{ name: a, port: 80 }] }'] }];
    const url = 'http://a.example.com/';
    const origin = 'Origin: https://b.example.com';
    assert.equal(way({ routes }, { url, headers: [origin] }), 'a');
    assert.equal(way({ routes }, { url, method: 'OPTIONS', headers: [origin] }), 'a');
    assert.deepEqual(asked({ routes }, { url, method: 'OPTIONS', headers: [origin, 'Access-Control-Request-Method: PUT'] }).answer, { by: 'gateway', status: 200 });
  });

  const shares = (backends: string, more = '') => way({ routes: [{ name: 'r', rules: [`{ backendRefs: [${backends}] }`] }], more }, 'http://a.example.com/');
  const service = '---\napiVersion: v1\nkind: Service\nmetadata: { name: known, namespace: app }\nspec: { ports: [{ port: 8080 }] }\n';
  it('shares requests out by weight, with 500 for those of a backend that is none', () => {
    assert.equal(shares('{ name: a, port: 80, weight: 3 }, { name: b, port: 80 }'), 'a, 75 % b, 25 %');
    assert.equal(shares('{ name: a, port: 80, weight: 0 }, { name: b, port: 80 }'), 'b');
    assert.equal(shares('{ name: a, port: 80, weight: 0 }'), 'service 500');
    assert.equal(shares(''), 'service 500');
    assert.equal(shares('{ name: known, port: 80 }', service), 'service 500');
    assert.equal(shares('{ name: known, port: 8080 }', service), 'known, port 8080');
    assert.match(shares('{ name: known, port: 80 }, { name: a, port: 80 }', service), /^known: 500 for 50 %: .* a, 50 %$/);
    assert.equal(shares('{ name: a }'), 'service 500');
  });

  it('looks for a ReferenceGrant of the kind, the namespace and the name', () => {
    const grant = (kind: string, name: string) => `---
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata: { name: g, namespace: other }
spec: { from: [{ group: gateway.networking.k8s.io, kind: ${kind}, namespace: app }], to: [{ group: "", kind: Service${name} }] }
`;
    const other = '{ name: a, namespace: other, port: 80 }';
    assert.equal(shares(other), 'service 500');
    assert.equal(shares(other, grant('HTTPRoute', '')), 'other/a');
    assert.equal(shares(other, grant('GRPCRoute', '')), 'service 500');
    assert.equal(shares(other, grant('HTTPRoute', ', name: a')), 'other/a');
    assert.equal(shares(other, grant('HTTPRoute', ', name: b')), 'service 500');
  });
});
