// Which listener, route and rule of a Gateway a request goes by. test/cluster/routes.test.ts asks Envoy the same by
// Cilium's own tables.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { askGateway, type Question } from './ask';
import { expectedOf, SETTINGS, type Setting } from './route-cases';
import { gateway, HTTP, type Route, route, to } from './written';

/** The Service that answers, or where it stops and with which status. */
function way(
  { routes, listeners = HTTP, more = '' }: Omit<Setting, 'what' | 'asks'>,
  question: string | Question,
  cilium?: string,
): string {
  const asked = typeof question === 'string' ? { url: question } : question;
  const { hops, ...rest } = askGateway(`${gateway(listeners)}${routes.map(route).join('')}${more}`, asked, cilium);
  if ('stop' in rest)
    return rest.stop.answer.by === 'unknown' ? 'refused' : `${rest.stop.stage} ${rest.stop.answer.status ?? '-'}`;
  if (rest.to.location !== undefined) return rest.to.location;
  const as = hops.map(({ value }) => /^rewrite: path (.*)/.exec(value)).find(Boolean);
  const services = hops.filter(({ stage, value }) => stage === 'service' && !value.includes(': left out: '));
  return (
    services
      .map(({ value }) => value.replace(/^app\//, '').replace(/, port 80\b/, ''))
      .sort()
      .join(' ') + (as && as[1] !== new URL(asked.url).pathname ? ` as ${as[1]}` : '')
  );
}

for (const cilium of ['1.14.1', '1.18.10', '1.19.4', '1.20.2']) {
  describe(`Cilium ${cilium}`, () => {
    for (const { asks, ...setting } of SETTINGS) {
      it(setting.what, () => {
        for (const [question, expected] of asks)
          assert.equal(way(setting, question, cilium), expectedOf(expected, cilium), JSON.stringify(question));
      });
    }
  });
}

it('an expression that trace cannot read is no verdict', () => {
  const routes = [{ name: 'r', rules: [to('a', '{ path: { type: RegularExpression, value: "/(?U)x*" } }')] }];
  assert.equal(way({ routes }, 'http://a.example.com/'), 'refused');
});

it('a route with an expression that RE2 cannot read is refused, or with it all tables of the Gateway', () => {
  const bad = (value: string) => ({
    name: 'r',
    hostnames: ['a.example.com'],
    rules: [to('a', `{ path: { type: RegularExpression, value: "${value}" } }`), to('b')],
  });
  const other = { name: 's', hostnames: ['a.example.com', 'b.example.com'], rules: [to('c')] };
  for (const value of ['/(', '/(?=x).*']) {
    const at = (host: string, cilium: string, ...routes: Route[]) => way({ routes }, `http://${host}/x`, cilium);
    for (const cilium of ['1.18.11', '1.19.6'])
      for (const host of ['a.example.com', 'b.example.com'])
        assert.equal(at(host, cilium, bad(value), other), 'refused');
    for (const cilium of ['1.19.7', '1.20.0']) {
      assert.equal(at('a.example.com', cilium, bad(value)), 'route 404');
      for (const host of ['a.example.com', 'b.example.com']) assert.equal(at(host, cilium, bad(value), other), 'c');
    }
  }
});

it('a route that sets Host is refused, or with it all tables of the Gateway, as for any header that Envoy keeps', () => {
  const bad = (kind: string, modifier: string) => ({
    name: 'r',
    kind,
    hostnames: ['a.example.com'],
    rules: [`{ filters: [${modifier}], backendRefs: [{ name: a, port: 80 }] }`],
  });
  const request = (what: string) => `{ type: RequestHeaderModifier, requestHeaderModifier: { ${what} } }`;
  const set = (name: string) => request(`set: [{ name: "${name}", value: b.example.com }]`);
  const other = { name: 's', hostnames: ['a.example.com', 'b.example.com'], rules: [to('c')] };
  const at = (host: string, cilium: string, ...routes: Route[]) => way({ routes }, `http://${host}/x`, cilium);
  for (const host of ['a.example.com', 'b.example.com'])
    for (const kind of ['HTTPRoute', 'GRPCRoute']) {
      for (const cilium of ['1.18.11', '1.19.7', '1.20.0'])
        assert.equal(at(host, cilium, bad(kind, set('Host')), other), 'refused');
      assert.equal(at(host, '1.20.1', bad(kind, set('Host')), other), 'c');
    }
  assert.equal(at('a.example.com', '1.20.1', bad('HTTPRoute', set('Host'))), 'route 404');
  const told = (cilium: string) => {
    const text = gateway(HTTP) + route(bad('HTTPRoute', set('Host')));
    const step = askGateway(text, { url: 'http://a.example.com/' }, cilium);
    return 'stop' in step ? step.stop.message : '';
  };
  const fix = 'Use the filter URLRewrite with hostname.';
  assert.ok(
    told('1.20.1').endsWith(`does not accept it: rules[0] of HTTPRoute r changes the header Host. ${fix}`),
    told('1.20.1'),
  );
  assert.ok(told('1.20.0').startsWith('rules[0] of HTTPRoute r changes the header Host: Envoy refuses all routes'));
  assert.ok(told('1.20.0').endsWith(fix), told('1.20.0'));
  for (const filter of [
    set('host'),
    set(':path'),
    request('add: [{ name: Host, value: b }]'),
    request('remove: [Host]'),
    '{ type: ResponseHeaderModifier, responseHeaderModifier: { set: [{ name: x-a, value: 100% }] } }',
  ])
    assert.equal(at('b.example.com', '1.20.2', bad('HTTPRoute', filter), other), 'refused', filter);
  assert.equal(at('a.example.com', '1.20.2', bad('HTTPRoute', set('x-host'))), 'a');
});

it('a route that Cilium refuses beside a listener with kinds: the one that the same parentRef names', () => {
  const one = (name: string, port: number, more = '') =>
    `{ name: ${name}, port: ${port}, protocol: HTTP, allowedRoutes: { namespaces: { from: All }${more} } }`;
  const calls = ', kinds: [{ kind: GRPCRoute }]';
  const here = one('calls', 80, calls).replace('port', 'hostname: c.example.com, port');
  const web = route({ name: 'r', rules: [to('a')] }).replace(
    'parentRefs: [',
    'parentRefs: [{ name: gw, namespace: infra, sectionName: other }, { name: gw, namespace: infra, port: 80 }, ',
  );
  const text =
    gateway([one('http', 80), here, one('other', 81, calls)]) + web.replace(', { name: gw, namespace: infra }', '');
  const step = askGateway(text, { url: 'http://a.example.com/' }, '1.20.0');
  assert.match('stop' in step ? step.stop.message : '', /^HTTPRoute app\/r is beside listener calls of Gateway gw,/);
});

it('a patch that is not known keeps no slash before the first that does', () => {
  const path = '{ type: ReplacePrefixMatch, replacePrefixMatch: /v2 }';
  const rules = [
    `{ filters: [{ type: URLRewrite, urlRewrite: { path: ${path} } }], backendRefs: [{ name: a, port: 80 }] }`,
  ];
  const at = (cilium: string) => way({ routes: [{ name: 'r', rules }] }, 'http://a.example.com/users', cilium);
  assert.equal(at('1.18.11'), 'a as /v2users');
  assert.equal(at('1.19.0'), 'a as /v2/users');
});

it('a redirect that names neither scheme nor port leads to the port of a listener', () => {
  const one = (name: string, port: number, hostname: string) =>
    `{ name: ${name}, port: ${port}, protocol: HTTP, hostname: ${hostname}, ` +
    'allowedRoutes: { namespaces: { from: All } } }';
  const listeners = [one('first', 8080, 'b.example.com'), one('second', 8081, 'a.example.com')];
  listeners.push(one('third', 8082, '"*.example.com"'));
  const leads = (what: string, url: string, cilium: string, section?: string) => {
    const rules = [`{ filters: [{ type: RequestRedirect, requestRedirect: { ${what} } }] }`];
    return way({ listeners, routes: [{ name: 'r', section, rules }] }, url, cilium);
  };
  const [named, path] = ['hostname: c.example.net', 'path: { type: ReplaceFullPath, replaceFullPath: /new }'];
  // Plain HTTP has one table for all ports.
  for (const port of [8081, 8082]) {
    const url = `http://a.example.com:${port}/`;
    assert.equal(leads(named, url, '1.14.1'), 'http://c.example.net/');
    assert.equal(leads(path, url, '1.14.1'), `http://a.example.com:${port}/new`);
    for (const cilium of ['1.14.2', '1.15.3']) {
      assert.equal(leads(named, url, cilium), 'http://c.example.net:8080/');
      assert.equal(leads(path, url, cilium), 'http://a.example.com:8080/new');
    }
    for (const cilium of ['1.15.4', '1.20.2']) {
      assert.equal(leads(named, url, cilium), 'http://c.example.net:8081/');
      assert.equal(leads(path, url, cilium), 'http://a.example.com:8081/new');
    }
  }
  assert.equal(leads(named, 'http://x.example.com:8082/', '1.20.2', 'third'), 'http://c.example.net:8082/');
  // Envoy keeps the port of Host, if it is not the default one of the scheme before.
  assert.equal(leads('scheme: https', 'http://a.example.com:8081/', '1.14.1'), 'https://a.example.com:8081/');
  assert.equal(leads('scheme: https', 'http://a.example.com:8081/', '1.20.2'), 'https://a.example.com/');
  assert.equal(leads('port: 8443', 'http://a.example.com:8081/', '1.20.2'), 'http://a.example.com:8443/');
});

it('a backend of a kind that Cilium does not know is left out', () => {
  const thing = '{ group: example.com, kind: Thing, name: a, port: 80 }';
  const imported = '{ group: multicluster.x-k8s.io, kind: ServiceImport, name: a, port: 80 }';
  const at = (cilium: string, ...backends: string[]) =>
    way(
      { routes: [{ name: 'r', rules: [`{ backendRefs: [${backends.join(', ')}] }`] }] },
      'http://a.example.com/',
      cilium,
    );
  const b = '{ name: b, port: 80 }';
  assert.equal(at('1.20.2', thing), 'service 500');
  assert.equal(at('1.20.2', thing, b), 'b');
  assert.equal(at('1.15.19', imported, b), 'b');
  assert.equal(at('1.20.2', imported), 'ServiceImport app/a');
});

it('up to 1.19.6, a refused route is served all the same where Cilium cannot resolve a backend or a mirror', () => {
  const one = (name: string, port: number, more = '') =>
    `{ name: ${name}, port: ${port}, protocol: HTTP, allowedRoutes: { namespaces: { from: All }${more} } }`;
  const listeners = [one('http', 80), one('calls', 81, ', kinds: [{ kind: GRPCRoute }]')];
  const at = (backends: string, mirrorIn = 'app', section?: string, cilium = '1.18.10') => {
    const mirror = `requestMirror: { backendRef: { name: m, namespace: ${mirrorIn}, port: 80 } }`;
    const rules = [
      `{ filters: [{ type: RequestMirror, ${mirror} }], backendRefs: [{ name: a, port: 80 }${backends}] }`,
    ];
    return way({ listeners, routes: [{ name: 'r', section, rules }] }, 'http://a.example.com/', cilium);
  };
  assert.equal(at(''), 'route 404');
  assert.equal(at(', { name: b, namespace: other, port: 80 }'), 'a');
  assert.equal(at('', 'other'), 'a');
  assert.equal(at(', { group: example.com, kind: Thing, name: b, port: 80 }'), 'a');
  const byListener = (cilium: string) => at('', 'other', 'calls', cilium);
  for (const cilium of ['1.18.11', '1.19.6']) assert.equal(byListener(cilium), 'a');
  for (const cilium of ['1.19.7', '1.20.0']) assert.equal(byListener(cilium), 'route 404');
});

it('a listener without kinds takes those of its protocol alone, since 1.18.11 and 1.19.5', () => {
  const one = (name: string, port: number, protocol: string, more = '', kinds = '') =>
    `{ name: ${name}, port: ${port}, protocol: ${protocol}${more}, ` +
    `allowedRoutes: { namespaces: { from: All }${kinds} } }`;
  // The last listener with kinds decides whether the route is accepted: the first one serves it by its own.
  const at = (cilium: string, ...listeners: string[]) =>
    way({ listeners, routes: [{ name: 'r', rules: [to('a')] }] }, 'http://a.example.com/', cilium);
  const web = one('web', 80, 'HTTP', '', ', kinds: [{ kind: HTTPRoute }]').replace('from: All', 'from: Same');
  const pass = one('pass', 443, 'TLS', ', tls: { mode: Passthrough }');
  for (const cilium of ['1.18.10', '1.19.4']) assert.equal(at(cilium, web, pass), 'a');
  for (const cilium of ['1.18.11', '1.19.5']) assert.equal(at(cilium, web, pass), 'route 404');
  const open = one('open', 80, 'HTTP');
  for (const cilium of ['1.18.11', '1.19.5', '1.20.2']) assert.equal(at(cilium, open, pass), 'a');
});

it('a route without backends answers for a later one with the same match, since 1.20', () => {
  const routes = [
    { name: 'a', rules: ['{ backendRefs: [] }'] },
    { name: 'b', rules: [to('b')] },
  ];
  assert.equal(way({ routes }, 'http://a.example.com/', '1.19.6'), 'b');
  assert.equal(way({ routes }, 'http://a.example.com/', '1.20.2'), 'service 500');
});

it('chance decides between routes with the same match and backend if their filters differ', () => {
  const filter = '{ type: RequestHeaderModifier, requestHeaderModifier: { remove: [x-a] } }';
  const routes = [
    { name: 'a', rules: [to('s')] },
    { name: 'b', rules: [`{ filters: [${filter}], backendRefs: [{ name: s, port: 80 }] }`] },
  ];
  const { hops } = askGateway(gateway(HTTP) + routes.map(route).join(''), { url: 'http://a.example.com/' });
  assert.match(hops.map(({ value }) => value).join(), /chance decides which goes first/);
});

it('a table is for all listeners: one may answer for a route that it refuses', () => {
  const one = (name: string, port: number) =>
    `{ name: ${name}, port: ${port}, protocol: HTTP, allowedRoutes: { namespaces: { from: All } } }`;
  const listeners = [one('a', 80), one('b', 8080)];
  // Up to 1.18 a parentRef of any kind without sectionName is for every listener.
  const text =
    gateway(listeners) +
    route({ name: 'r', section: 'a', rules: [to('s')] }).replace(
      'parentRefs: [',
      'parentRefs: [{ group: "", kind: Service, name: s }, ',
    ) +
    route({ name: 'o', section: 'b', rules: [to('o', '{ path: { value: /o } }')] });
  const at = (path: string) => {
    const step = askGateway(text, { url: `http://a.example.com:8080${path}` }, '1.18.5');
    return 'stop' in step ? step.stop.message : step.hops.at(-1)!.value;
  };
  assert.equal(at('/o'), 'app/o, port 80');
  assert.equal(at('/'), 'app/s, port 80');
});

it('up to 1.19, a parentRef of another Gateway without a sectionName is for every listener', () => {
  const one = (name: string, port: number) =>
    `{ name: ${name}, port: ${port}, protocol: HTTP, hostname: ${name}.example.com, ` +
    'allowedRoutes: { namespaces: { from: All } } }';
  const text =
    gateway([one('a', 80), one('b', 80)]) +
    route({ name: 'r', section: 'a', rules: [to('s')] }).replace(
      'parentRefs: [',
      '$&{ name: other, namespace: infra }, ',
    );
  const at = (cilium: string) => {
    const step = askGateway(text, { url: 'http://b.example.com/' }, cilium);
    return 'stop' in step ? step.stop.stage : step.hops.at(-1)!.value;
  };
  for (const cilium of ['1.18.11', '1.19.7']) assert.equal(at(cilium), 'app/s, port 80');
  assert.equal(at('1.20.0'), 'route');
});

it('a mirror to another namespace takes a ReferenceGrant, since 1.17.17, 1.18.11 and 1.19.5', () => {
  const filter = '{ type: RequestMirror, requestMirror: { backendRef: { name: m, namespace: other, port: 80 } } }';
  const rules = [`{ filters: [${filter}], backendRefs: [{ name: a, port: 80 }] }`];
  const text = gateway(HTTP) + route({ name: 'r', rules });
  const told = (cilium: string, more = '') =>
    askGateway(text + more, { url: 'http://a.example.com/' }, cilium).hops.find(({ stage }) => stage === 'filter')!
      .value;
  const grant = `---
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata: { name: g, namespace: other }
spec: { from: [{ group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: app }], to: [{ group: "", kind: Service }] }
`;
  for (const cilium of ['1.17.16', '1.18.10', '1.19.4'])
    assert.equal(told(cilium), 'mirror: a copy goes to other/m:80');
  assert.equal(told('1.19.5', grant), 'mirror: a copy goes to other/m:80');
  const none = 'mirror: no copy goes to other/m:80: no ReferenceGrant in other allows it';
  for (const cilium of ['1.17.17', '1.18.11', '1.19.5', '1.20.2']) assert.equal(told(cilium), none);
});

it('a ServiceImport of another namespace takes a ReferenceGrant for ServiceImports, as a backend and for mirrors', () => {
  const ref = (kind: string) => `{ group: multicluster.x-k8s.io, kind: ${kind}, name: m, namespace: other, port: 80 }`;
  const grant = (kind: string) => `---
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata: { name: g, namespace: other }
spec:
  from: [{ group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: app }]
  to: [{ group: multicluster.x-k8s.io, kind: ${kind} }]
`;
  const asked = (rule: string, more: string) =>
    askGateway(gateway(HTTP) + route({ name: 'r', rules: [rule] }) + more, { url: 'http://a.example.com/' }, '1.20.2');
  const backend = `{ backendRefs: [${ref('ServiceImport')}] }`;
  const refused = asked(backend, grant('Service'));
  assert.ok('stop' in refused);
  assert.match(refused.stop.message, /no ReferenceGrant in other allows it/);
  assert.ok('to' in asked(backend, grant('ServiceImport')));
  const mirror = (kind: string, more: string) =>
    asked(
      `{ filters: [{ type: RequestMirror, requestMirror: { backendRef: ${ref(kind)} } }], ` +
        'backendRefs: [{ name: a, port: 80 }] }',
      more,
    ).hops.find(({ stage }) => stage === 'filter')!.value;
  assert.equal(mirror('ServiceImport', grant('ServiceImport')), 'mirror: a copy goes to other/m:80');
  assert.match(mirror('ServiceImport', grant('Service')), /^mirror: no copy goes .* no ReferenceGrant in other/);
  assert.match(mirror('Bucket', grant('Bucket')), /^mirror: no copy goes .* Cilium knows no Bucket there$/);
});

it('TLS that is passed on at one port is at all others too, since 1.19.6 unless these pass on some themselves', () => {
  const one = (name: string, port: number) =>
    `{ name: ${name}, port: ${port}, protocol: TLS, hostname: "*.example.com", tls: { mode: Passthrough }, ` +
    'allowedRoutes: { namespaces: { from: All } } }';
  const tls = (name: string, section: string, host: string) => ({
    ...{ name, section, kind: 'TLSRoute', hostnames: [host] },
    rules: [to(name)],
  });
  const own = tls('r', 'a', 'a.example.com');
  const at = (cilium: string, ...routes: Route[]) =>
    way({ listeners: [one('a', 443), one('b', 8443)], routes }, 'https://a.example.com:8443/', cilium);
  for (const cilium of ['1.18.5', '1.20.2']) assert.equal(at(cilium, own), 'r');
  const other = tls('o', 'b', 'b.example.com');
  assert.equal(at('1.18.5', own, other), 'r');
  assert.equal(at('1.20.2', own, other), 'route -');
});

it('up to 1.19, a certificate that a listener may not use leaves it another one', () => {
  const listeners = [
    '{ name: https, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: own }, { name: other, ' +
      'namespace: other }] }, allowedRoutes: { namespaces: { from: All } } }',
  ];
  const at = (cilium: string) =>
    way({ listeners, routes: [{ name: 'r', rules: [to('a')] }] }, 'https://a.example.com/', cilium);
  assert.equal(at('1.19.6'), 'a');
  assert.equal(at('1.20.2'), 'listener -');
});

it('a Service of type ExternalName has no endpoints', () => {
  const NAMED =
    '---\napiVersion: v1\nkind: Service\nmetadata: { name: out, namespace: app }\nspec: { type: ExternalName, ' +
    'externalName: out.example.net, ports: [{ port: 80 }] }\n';
  const at = (more: string) => way({ routes: [{ name: 'r', rules: [to('out')] }], more }, 'http://a.example.com/');
  assert.equal(at(NAMED), 'service 503');
  assert.equal(at(NAMED.replace(', ports: [{ port: 80 }]', '')), 'service 503');
  assert.equal(at(NAMED.replace('type: ExternalName, ', '')), 'out');
});

describe('listeners', () => {
  const listeners = [
    '{ name: all, port: 80, protocol: HTTP, allowedRoutes: { namespaces: { from: All } } }',
    '{ name: own, port: 80, protocol: HTTP, hostname: "*.own.example.com", allowedRoutes: { namespaces: { from: ' +
      'Same } } }',
    '{ name: labels, port: 8080, protocol: HTTP, allowedRoutes: { namespaces: { from: Selector, selector: { ' +
      'matchLabels: { team: a } } } } }',
    '{ name: grpc, port: 9090, protocol: HTTP, allowedRoutes: { namespaces: { from: All }, kinds: [{ kind: ' +
      'GRPCRoute }] } }',
    '{ name: https, port: 443, protocol: HTTPS, hostname: a.example.com, tls: { certificateRefs: [{ name: cert ' +
      '}] }, allowedRoutes: { namespaces: { from: All } } }',
    '{ name: pass, port: 443, protocol: TLS, hostname: "*.tls.example.com", tls: { mode: Passthrough }, ' +
      'allowedRoutes: { namespaces: { from: All } } }',
    '{ name: foreign, port: 444, protocol: HTTPS, tls: { certificateRefs: [{ name: cert, namespace: certs }] }, ' +
      'allowedRoutes: { namespaces: { from: All } } }',
    '{ name: bare, port: 445, protocol: HTTPS, allowedRoutes: { namespaces: { from: All } } }',
    '{ name: tcp, port: 5432, protocol: TCP, allowedRoutes: { namespaces: { from: All } } }',
  ];
  const routes = [
    { name: 'any', rules: [to('any')] },
    { name: 'tls', kind: 'TLSRoute', hostnames: ['x.tls.example.com'], rules: [to('tls')] },
    { name: 'tcp', kind: 'TCPRoute', section: 'tcp', rules: [to('tcp')] },
    {
      name: 'g',
      kind: 'GRPCRoute',
      section: 'grpc',
      rules: [to('exact', '{ method: { service: a.B, method: C } }'), to('service', '{ method: { service: a.B } }')],
    },
  ];
  const at = (question: string | Question, more = '') => way({ listeners, routes, more }, question);
  const namespace = (labels: string) =>
    `---\napiVersion: v1\nkind: Namespace\nmetadata: { name: app, labels: { ${labels} } }\n`;

  it('the closest one decides, and takes routes of its namespaces alone', () => {
    assert.equal(at('http://a.example.com/'), 'any');
    // That one has no table of its own for its name, and the wider one answers.
    assert.equal(at('http://a.own.example.com/'), 'any');
  });
  it('by labels of the namespace, where no other listener for plain HTTP admits them', () => {
    const url = 'http://a.example.com:8080/';
    const alone = (more = '') => way({ listeners: [listeners[2]], routes, more }, url);
    assert.equal(alone(namespace('team: a')), 'any');
    assert.equal(alone(namespace('team: b')), 'route 404');
    assert.equal(alone(), 'any'); // whoever makes the Namespace labels it
    assert.equal(at(url, namespace('team: b')), 'any');
  });
  it('by kind', () => {
    const url = 'http://a.example.com:9090/';
    assert.equal(way({ listeners: [listeners[3]], routes }, url), 'route 404');
    assert.equal(at(url), 'any');
    assert.equal(at({ url: 'http://a.example.com:9090/a.B/C', method: 'POST' }), 'exact');
    assert.equal(at({ url: 'http://a.example.com:9090/a.B/D', method: 'POST' }), 'service');
    assert.equal(at({ url: 'http://a.example.com:9090/a.BC/D', method: 'POST' }), 'any');
  });
  describe('for HTTPS and for TLS that passes through, with one name', () => {
    const one = 'port: 443, hostname: "*.example.com", allowedRoutes: { namespaces: { from: All } }';
    const both = [
      `{ name: pass, ${one}, protocol: TLS, tls: { mode: Passthrough } }`,
      `{ name: https, ${one}, protocol: HTTPS, tls: { certificateRefs: [{ name: cert }] } }`,
    ];
    const kinds = [
      { name: 'web', hostnames: ['web.example.com'], rules: [to('web')] },
      { name: 'px', kind: 'TLSRoute', hostnames: ['px.example.com'], rules: [to('px')] },
    ];
    for (const [order, inOrder] of [
      ['the one', both],
      ['the other', [...both].reverse()],
    ] as const) {
      const asked = (host: string, cilium: string) =>
        way({ listeners: inOrder, routes: kinds }, `https://${host}.example.com/`, cilium);
      it(`the host names of TLSRoutes decide, ${order} first`, () => {
        assert.deepEqual(
          ['web', 'px', 'no'].map((host) => asked(host, '1.18.9')),
          ['web', 'px', 'route 404'],
        );
      });
      it(`Cilium serves neither where it says that they conflict, ${order} first`, () => {
        assert.deepEqual(
          ['web', 'px'].map((host) => asked(host, '1.20.2')),
          ['listener -', 'listener -'],
        );
      });
    }
  });
  it('by protocol and by the name that TLS is for', () => {
    assert.equal(at('https://a.example.com/'), 'any');
    assert.equal(at('https://b.example.com/'), 'listener -');
    assert.equal(at('https://x.tls.example.com/'), 'tls');
    assert.equal(at('https://y.tls.example.com/'), 'route -');
    // One Envoy listener has all ports, where no two of TLS have to be kept apart.
    assert.equal(at('http://a.example.com:443/'), 'any');
    assert.equal(at('https://a.example.com:80/'), 'any');
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
  it('answers preflight requests by CORS, and lets others pass', () => {
    const routes = [
      {
        name: 'r',
        rules: [
          '{ filters: [{ type: CORS, cors: { allowOrigins: ["https://b.example.com"] } }], backendRefs: [{ name: ' +
            'a, port: 80 }] }',
        ],
      },
    ];
    const url = 'http://a.example.com/';
    const origin = 'Origin: https://b.example.com';
    assert.equal(way({ routes }, { url, headers: [origin] }), 'a');
    assert.equal(way({ routes }, { url, method: 'OPTIONS', headers: [origin] }), 'a');
    const preflight = { url, method: 'OPTIONS', headers: [origin, 'Access-Control-Request-Method: PUT'] };
    const step = askGateway(`${gateway(HTTP)}${routes.map(route).join('')}`, preflight);
    assert.deepEqual('to' in step && step.to, { by: 'gateway', status: 200 });
    // Before 1.20, Cilium passes over the filter.
    assert.equal(way({ routes }, preflight, '1.19.7'), 'a');
  });

  it('rewrites from 1.14.2 on', () => {
    const rewrite = '{ type: URLRewrite, urlRewrite: { path: { type: ReplaceFullPath, replaceFullPath: /b } } }';
    const rules = [`{ filters: [${rewrite}], backendRefs: [{ name: a, port: 80 }] }`];
    const at = (cilium: string) => way({ routes: [{ name: 'r', rules }] }, 'http://a.example.com/a', cilium);
    assert.equal(at('1.14.1'), 'a');
    assert.equal(at('1.14.2'), 'a as /b');
  });

  const shares = (backends: string, more = '') =>
    way({ routes: [{ name: 'r', rules: [`{ backendRefs: [${backends}] }`] }], more }, 'http://a.example.com/');
  const service =
    '---\napiVersion: v1\nkind: Service\nmetadata: { name: known, namespace: app }\nspec: { ports: [{ port: 8080 ' +
    '}] }\n';
  it('a redirect has the status that the filter says', () => {
    const step = askGateway(
      `${gateway(HTTP)}${route({
        name: 'r',
        rules: ['{ filters: [{ type: RequestRedirect, requestRedirect: { statusCode: 308, scheme: https } }] }'],
      })}`,
      { url: 'http://a.example.com/old' },
    );
    assert.deepEqual('to' in step && step.to, { by: 'gateway', status: 308, location: 'https://a.example.com/old' });
  });
  it('a backend without a port is left out, and one whose Service lacks the port has 503 for its share', () => {
    assert.equal(shares('{ name: a }, { name: b, port: 80 }'), 'b');
    assert.equal(shares('{ name: a }'), 'service 500');
    assert.equal(shares('{ name: known, port: 8080 }', service), 'known, port 8080');
    assert.match(
      shares('{ name: known, port: 80 }, { name: a, port: 80 }', service),
      /^a, 50 % known, 50 %: 503: backend app\/known has no port 80/,
    );
  });
});

describe('plain HTTP at a port for HTTPS', () => {
  const https = (port: number) =>
    `{ name: s${port}, port: ${port}, protocol: HTTPS, hostname: a.example.com, ` +
    'tls: { certificateRefs: [{ name: t }] }, allowedRoutes: { namespaces: { from: All } } }';
  const at = (cilium: string, ...ports: number[]) =>
    way(
      { listeners: ports.map(https), routes: [{ name: 'r', rules: [to('r')] }] },
      `http://a.example.com:${ports[0]}/`,
      cilium,
    );
  it('is answered by Envoy, which has no route for it', () => {
    for (const cilium of ['1.17.6', '1.19.4', '1.20.2']) assert.equal(at(cilium, 443), 'listener 404');
  });
  it('is answered by nobody where each port has a listener of Envoy, since 1.19.6', () => {
    for (const cilium of ['1.19.6', '1.20.2']) assert.equal(at(cilium, 443, 8443), 'listener -');
  });
});

it('a listener for kinds alone that its protocol does not have is left out, since 1.20', () => {
  const listeners = [
    '{ name: http, port: 80, protocol: HTTP, allowedRoutes: { kinds: [{ kind: TLSRoute }] } }',
    '{ name: other, port: 8080, protocol: HTTP, allowedRoutes: { namespaces: { from: All } } }',
  ];
  const asked = (cilium: string) => {
    const text = gateway(listeners) + route({ name: 'r', section: 'http', rules: [to('r')] });
    const step = askGateway(text, { url: 'http://a.example.com/' }, cilium);
    assert.ok('stop' in step);
    return [step.stop.answer.status, step.stop.message];
  };
  assert.deepEqual(asked('1.20.2'), [
    undefined,
    'listener http of Gateway gw is for port 80, and it takes TLSRoute alone, which HTTP does not have: Cilium 1.20 ' +
      'leaves it out. Give allowedRoutes.kinds HTTPRoute or GRPCRoute.',
  ]);
  assert.equal(asked('1.19.4')[0], 404);
});

it('TLS goes on by the rule whose backend may be asked', () => {
  const listeners = [
    '{ name: tls, port: 443, protocol: TLS, tls: { mode: Passthrough }, allowedRoutes: { namespaces: { from: All } } }',
  ];
  const rules = ['other', 'app'].map(
    (namespace) => `{ backendRefs: [{ name: a, namespace: ${namespace}, port: 80 }] }`,
  );
  const routes = [{ name: 'r', kind: 'TLSRoute', hostnames: ['a.example.com'], rules }];
  assert.equal(way({ listeners, routes }, 'https://a.example.com/', '1.17.6'), 'a');
});
