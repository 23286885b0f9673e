// What Cilium makes of Gateways with several listeners, of rules and of announcers, where that is not what objects say:
// each check finds it, and leaves alone what people write on purpose.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { CHECKS } from '../../lib/checks/table';
import { readWorld } from '../../lib/commands/trace/world';
import { gateway, type Route, route, to } from '../trace/written';

/** The rules of the findings of a check, for manifests as Cilium of a version reads them. */
function found(check: string, manifests: string, cilium: string, values = ''): string[] {
  const files = new Map([['app.k8s.yaml', manifests]]);
  if (values) files.set('host/cilium-values.yml', values);
  const { model } = readWorld(files, cilium);
  return CHECKS.find(({ name }) => name === check)!
    .run(model)
    .map(({ rule }) => rule);
}

const ALL = 'allowedRoutes: { namespaces: { from: All } }';
const listener = (name: string, port: number, hostname = '', protocol = 'HTTP') =>
  `{ name: ${name}, port: ${port}, protocol: ${protocol}, ` +
  `${hostname && `hostname: "${hostname}", `}` +
  `${protocol === 'HTTPS' ? 'tls: { certificateRefs: [{ name: cert }] }, ' : ''}` +
  `${protocol === 'TLS' ? 'tls: { mode: Passthrough }, ' : ''}${ALL} ` +
  '}';
const of = (listeners: readonly string[], ...routes: readonly Route[]) =>
  `${gateway(listeners)}${routes.map(route).join('')}`;
const OLD = '1.19.0';
const NEW = '1.20.2';

describe('listeners of several ports', () => {
  const HTTP = [listener('http', 80), listener('admin', 8080)];
  const ADMIN = to('admin', '{ path: { value: /admin } }');
  const hostnames = ['a.example.com'];
  const two = (first: Partial<Route>, second: Partial<Route>, listeners = HTTP) =>
    of(
      listeners,
      { name: 'pub', hostnames, section: 'http', rules: [to('pub')], ...first },
      { name: 'adm', hostnames, section: 'admin', rules: [ADMIN], ...second },
    );

  for (const version of ['1.14.1', '1.17.6', OLD, '1.19.4', NEW])
    it(`${version}: two routes for one host name answer at both ports`, () => {
      assert.equal(found('listeners-merged', two({}, {}), version).length, 1);
      assert.match(
        found('routes-collide', two({}, { rules: [to('adm')] }), version).join(),
        /^app\/(adm|pub) .*has the same match for a\.example\.com already/,
      );
    });

  it('a parentRef of another object without a sectionName counts at every listener', () => {
    const apart = [listener('http', 80, '*.example.com'), listener('tls', 443, '*.example.com', 'HTTPS')];
    const app = of(
      apart,
      { name: 'one', hostnames, section: 'http', rules: [to('one')] },
      { name: 'two', hostnames, section: 'tls', rules: [to('two')] },
    );
    const beside = '{ kind: ListenerSet, name: elsewhere, namespace: ops }';
    const named = app.replace(/(name: two[^]*?parentRefs: \[)/, `$1${beside}, `);
    assert.ok(named.includes(beside));
    for (const version of ['1.17.6', '1.19.4']) {
      assert.deepEqual(found('routes-collide', app, version), [], version);
      assert.equal(found('routes-collide', named, version).length, 1, version);
    }
    // The route is not admitted at the other listener by a parentRef of this Gateway.
    assert.deepEqual(found('routes-collide', named, NEW), []);
  });

  it('two listeners that share no host name, and routes that share none, are left alone', () => {
    const apart = [listener('http', 80, 'a.example.com'), listener('admin', 8080, 'b.example.com')];
    for (const version of ['1.14.1', OLD, NEW])
      for (const app of [
        two({}, { hostnames: ['b.example.com'] }),
        two({ hostnames: undefined }, { hostnames: undefined }, apart),
      ])
        for (const check of ['listeners-merged', 'routes-collide'])
          assert.deepEqual(found(check, app, version), [], `${check} ${version}`);
  });

  it('a route that is for both ports is left alone, and so is one Service under both', () => {
    assert.deepEqual(found('listeners-merged', two({ section: undefined }, {}), NEW), []);
    assert.deepEqual(found('routes-collide', two({}, { rules: [to('pub')] }), NEW), []);
  });

  it('of HTTPS: until the ports are kept apart', () => {
    const https = [listener('http', 443, '', 'HTTPS'), listener('admin', 8443, '', 'HTTPS')];
    assert.equal(found('listeners-merged', two({}, {}, https), '1.19.4').length, 1);
    assert.deepEqual(found('listeners-merged', two({}, {}, https), '1.19.6'), []);
  });

  it('a redirect of HTTP beside the route of HTTPS is left alone', () => {
    const app = of(
      [listener('http', 80), listener('https', 443, '', 'HTTPS')],
      {
        name: 'redirect',
        hostnames,
        section: 'http',
        rules: ['{ filters: [{ type: RequestRedirect, requestRedirect: { scheme: https } }] }'],
      },
      { name: 'web', hostnames, section: 'https', rules: [to('web')] },
    );
    for (const version of ['1.17.6', OLD, '1.19.6', NEW])
      for (const check of ['listeners-merged', 'routes-collide', 'http-route-left-out'])
        assert.deepEqual(found(check, app, version), [], `${check} ${version}`);
  });
});

describe('a route for HTTP beside a listener for HTTPS with its host name', () => {
  const HOST = 'shop.example.com';
  const app = (section: string | undefined, http = '') =>
    of([listener('http', 80, http), listener('https', 443, HOST, 'HTTPS')], {
      name: 'shop',
      hostnames: [HOST],
      section,
      rules: [to('shop')],
    });
  it('is left out before protocols are kept apart', () => {
    const versions = ['1.15.19', '1.16.19', '1.17.6', '1.18.7', '1.18.8', OLD, '1.19.1', '1.19.2', '1.20.0', NEW];
    assert.deepEqual(
      versions.filter((version) => found('http-route-left-out', app('http'), version).length > 0),
      ['1.16.19', '1.17.6', '1.18.7', OLD, '1.19.1'],
    );
  });
  it('is left alone where HTTPS serves it too, or where the listener for HTTP has the name', () => {
    assert.deepEqual(found('http-route-left-out', app(undefined), OLD), []);
    assert.deepEqual(found('http-route-left-out', app('http', HOST), OLD), []);
  });
});

describe('routes without host names', () => {
  it('have those of their listener, and meet the routes that name these', () => {
    const app = of(
      [listener('https', 443, 'shop.example.com', 'HTTPS')],
      { name: 'bare', rules: [to('a')] },
      { name: 'named', hostnames: ['shop.example.com'], rules: [to('b')] },
    );
    for (const version of [OLD, NEW]) assert.equal(found('routes-collide', app, version).length, 1);
  });
});

const CLASS = (spec: string) => `---
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata: { name: cilium }
spec:
  controllerName: io.cilium/gateway-controller
  parametersRef: { group: cilium.io, kind: CiliumGatewayClassConfig, name: config, namespace: infra }
---
apiVersion: cilium.io/v2alpha1
kind: CiliumGatewayClassConfig
metadata: { name: config, namespace: infra }
spec: { service: { ${spec} } }
`;
const BGP = (version: string) => `---
apiVersion: cilium.io/${version}
kind: CiliumBGPClusterConfig
metadata: { name: main }
spec:
  bgpInstances:
    - { name: main, localASN: 64512, peers: [{ name: r, peerASN: 64513, peerAddress: 192.0.2.1, peerConfigRef: { name: r } }] }
---
apiVersion: cilium.io/${version}
kind: CiliumBGPPeerConfig
metadata: { name: r }
spec: { families: [{ afi: ipv4, safi: unicast, advertisements: { matchLabels: { a: b } } }] }
---
apiVersion: cilium.io/${version}
kind: CiliumBGPAdvertisement
metadata: { name: all, labels: { a: b } }
spec:
  advertisements: [{ advertisementType: Service, service: { addresses: [LoadBalancerIP] }, selector: {} }]
`;
const L2 = `---
apiVersion: cilium.io/v2alpha1
kind: CiliumL2AnnouncementPolicy
metadata: { name: all }
spec: { loadBalancerIPs: true }
`;

describe('a Gateway with the traffic policy Local', () => {
  const LOCAL = CLASS('externalTrafficPolicy: Local');
  const HTTP = gateway([listener('http', 80)]);
  it('is announced over BGP by nobody, by its class or by a Helm value, before it has an exception', () => {
    const [check, values] = ['gateway-local-unannounced', 'gatewayAPI: { externalTrafficPolicy: Local }\n'];
    for (const [version, api] of [
      ['1.17.6', 'v2alpha1'],
      ['1.18.10', 'v2'],
    ]) {
      assert.equal(found(check, HTTP + BGP(api), version, values).length, 1, version);
      assert.deepEqual(found(check, HTTP + BGP(api), version), []);
      assert.deepEqual(found(check, HTTP + BGP(api) + L2, version, values), []);
    }
    assert.equal(found(check, HTTP + BGP('v2') + LOCAL, '1.18.10').length, 1);
    assert.deepEqual(found(check, HTTP + BGP('v2') + LOCAL, '1.19.0'), []);
  });
  it('is answered for on its network until nodes ask for pods: a patch version decides', () => {
    const at = (version: string) => found('local-policy-answered', HTTP + LOCAL + L2, version).length;
    assert.deepEqual(['1.19.6', '1.20.0', '1.20.1', NEW].map(at), [0, 0, 0, 1]);
  });
});

describe('the class of a load balancer', () => {
  const service = (lbClass: string) => `---
apiVersion: v1
kind: Service
metadata: { name: games, namespace: app }
spec: { type: LoadBalancer, loadBalancerClass: ${lbClass}, ports: [{ port: 25565 }], selector: { app: games } }
`;
  const [OF_BGP, OF_L2] = ['io.cilium/bgp-control-plane', 'io.cilium/l2-announcer'];
  const count = (manifests: string, version = NEW, values = '') =>
    found('class-unannounced', manifests, version, values).length;
  it('of one announcer is announced by nobody where the other is alone', () => {
    assert.equal(count(service(OF_L2) + BGP('v2')), 1);
    assert.equal(count(service(OF_BGP) + L2), 1);
    assert.equal(count(gateway([listener('http', 80)]) + CLASS(`loadBalancerClass: ${OF_BGP}`) + L2), 1);
  });
  it('is left alone where both are there, neither is, or a version does not ask for it', () => {
    assert.equal(count(service(OF_L2) + BGP('v2') + L2), 0);
    assert.equal(count(service(OF_BGP)), 0);
    assert.equal(count(service(OF_BGP) + BGP('v2')), 0);
    assert.equal(count(service('example.com/own') + L2), 0);
    assert.equal(count(service(OF_BGP) + L2, NEW, 'bgpControlPlane: { enabled: true }\n'), 0);
    assert.equal(count(service(OF_BGP) + L2, '1.14.1'), 0);
  });
});

describe('rules', () => {
  const HTTP = [listener('http', 80)];
  const rules = (...some: string[]) => of(HTTP, { name: 'web', rules: some });
  const A = '{ path: { value: /a } }';
  it('with two matches are for either: one that an earlier rule has is told', () => {
    const app = rules(to('one', `${A}, { path: { value: /b } }`), to('two', '{ path: { value: /b } }'));
    assert.match(found('rule-shadowed', app, NEW).join(), /rules\[1\] .* rules\[0\]: .* never sees a request$/);
    assert.match(found('rule-shadowed', app, OLD).join(), /share the requests$/);
    assert.deepEqual(found('rule-shadowed', rules(to('one', `${A}, ${A}`), to('two')), NEW), []);
    assert.deepEqual(
      found('rule-shadowed', rules(to('one', '{ path: { type: Exact, value: /a } }'), to('a', A)), NEW),
      [],
    );
  });
  it('with one match and the same backends lose what the later one says beside them, or nothing', () => {
    const filters = '[{ type: RequestHeaderModifier, requestHeaderModifier: { remove: [x] } }]';
    const filtered = `{ matches: [${A}], filters: ${filters}, backendRefs: [{ name: one, port: 80 }] }`;
    assert.match(found('rule-shadowed', rules(to('one', A), filtered), OLD).join(), /such as filters, does not hold/);
    assert.deepEqual(found('rule-shadowed', rules(to('one', A), to('one', A)), OLD), []);
    assert.match(found('rule-shadowed', rules(to('one', A), to('one', A)), NEW).join(), /never sees a request$/);
  });
  it('with filters and no backend answer 500; one that blocks, or redirects, is left alone', () => {
    const rewrite = '{ filters: [{ type: URLRewrite, urlRewrite: { hostname: b.example.com } }] }';
    assert.equal(found('rule-without-backend', rules(rewrite), NEW).length, 1);
    for (const rule of [
      '{ matches: [{ path: { value: /metrics } }] }',
      '{ filters: [{ type: RequestRedirect, requestRedirect: { scheme: https } }] }',
      '{ filters: [{ type: ExtensionRef, extensionRef: { group: example.com, kind: A, name: a } }] }',
    ])
      assert.deepEqual(found('rule-without-backend', rules(rule), NEW), [], rule);
  });
  it('that set Host are told in words for every version; for any other spelling, Envoy refuses all', () => {
    const set = (name: string) =>
      rules(
        '{ filters: [{ type: RequestHeaderModifier, requestHeaderModifier: { set: [{ name: ' +
          `${name}, value: b.example.com }] } }], backendRefs: [{ name: a, port: 80 }] }`,
      );
    const at = (name: string, version: string) => found('header-refused', set(name), version).join();
    for (const version of ['1.20.0', '1.20.1'])
      assert.match(
        at('Host', version),
        /Cilium 1\.20\.1 and newer do not accept the route; with older ones, Envoy refuses all/,
      );
    assert.match(at('host', '1.20.1'), /changes the header host: Envoy refuses all routes of the Gateway$/);
  });

  it('that lead to a Service of type ExternalName get 503; one that redirects is left alone', () => {
    const service = (spec: string) =>
      `---\napiVersion: v1\nkind: Service\nmetadata: { name: out, namespace: app }\nspec: { ${spec} }\n`;
    const OUT = service('type: ExternalName, externalName: out.example.net');
    const at = (manifests: string) => found('backend-external-name', manifests, NEW);
    assert.match(
      at(rules(to('out')) + OUT).join(),
      /^rules\[0\] of HTTPRoute web leads to Service app\/out, which is of type ExternalName: Cilium has no [^,]*$/,
    );
    assert.equal(at(rules('{ backendRefs: [{ name: out, port: 80, weight: 0 }] }') + OUT).length, 1);
    assert.deepEqual(found('backend-port-missing', rules(to('out')) + OUT, NEW), []);
    for (const fine of [
      rules('{ backendRefs: [{ name: out, port: 80, weight: 0 }, { name: web, port: 80 }] }') + OUT,
      rules(
        '{ filters: [{ type: RequestRedirect, requestRedirect: { scheme: https } }], backendRefs: [{ name: out, ' +
          'port: 80 }] }',
      ) + OUT,
      rules(to('out')) + OUT + service('ports: [{ port: 80 }]'),
      (rules(to('out')) + OUT).replace('gatewayClassName: cilium', 'gatewayClassName: other'),
    ])
      assert.deepEqual(at(fine), [], fine);
  });

  it('that put a word in place of the prefix "/" stick it to the path, until a release keeps the slash', () => {
    const rewrite = (to: string, match = '') =>
      rules(
        `{ ${match && `matches: [{ path: { value: ${match} } }], `}filters: [{ type: URLRewrite, urlRewrite: { path: ` +
          `{ type: ReplacePrefixMatch, replacePrefixMatch: "${to}" } } }], backendRefs: [{ name: a, port: 80 }] }`,
      );
    const at = (manifests: string, version = '1.18.10') => found('rewrite-without-slash', manifests, version);
    assert.match(at(rewrite('/v2')).join(), /Cilium 1\.18\.10 makes \/v2users of \/users$/);
    assert.equal(at(rewrite('/v2/', '/')).length, 1);
    for (const fine of [rewrite('/v2//'), rewrite('/'), rewrite('/find?q='), rewrite('/v2', '/v1')])
      assert.deepEqual(at(fine), []);
    assert.deepEqual(at(rewrite('/v2'), '1.19.0'), []);
    assert.equal(at(rewrite('v2', '/v1'), '1.19.0').length, 1);
  });

  it('with a header value that has blanks at an end match nothing; inside, or in a pattern, they are right', () => {
    const asking = (header: string) => rules(to('one', `{ headers: [{ name: x-a, ${header} }] }`));
    for (const value of ['" a"', '"a "', '"\\ta"'])
      assert.match(found('header-never-matches', asking(`value: ${value}`), NEW).join(), /rules\[0\]\.matches\[0\]/);
    for (const header of ['value: "a b"', 'value: a', 'type: RegularExpression, value: " a"'])
      assert.deepEqual(found('header-never-matches', asking(header), NEW), [], header);
  });
  it('of a route for a Gateway that is not of Cilium are none of its own', () => {
    const app = rules(to('one'), to('two')).replace('gatewayClassName: cilium', 'gatewayClassName: other');
    assert.deepEqual(found('rule-shadowed', app, NEW), []);
  });
});

describe('listeners for TCP and UDP', () => {
  it('are served by nobody before the release reads their routes', () => {
    for (const protocol of ['TCP', 'UDP']) {
      const at = (version: string) =>
        found('listener-unserved', gateway([listener('db', 5432, '', protocol)]), version).length;
      assert.deepEqual(['1.14.1', '1.19.6', NEW].map(at), [1, 1, 0]);
    }
    const two = found(
      'listener-unserved',
      gateway([listener('db', 5432, '', 'TCP'), listener('mq', 5672, '', 'TCP')]),
      '1.14.1',
    );
    assert.equal(two.length, 1);
    assert.match(
      two[0],
      /listeners db \(port 5432\), mq \(port 5672\) are for TCP, and Cilium 1\.14 serves no TCPRoute/,
    );
    assert.deepEqual(found('listener-unserved', gateway([listener('tls', 443, '', 'TLS')]), '1.19.6'), []);
  });
});

describe('TCPRoutes at one listener', () => {
  const tcp = (name: string, section: string) =>
    route({ name, kind: 'TCPRoute', section, rules: [`{ backendRefs: [{ name: ${name}, port: 5432 }] }`] });
  const own = gateway([listener('db', 5432, '', 'TCP'), listener('mq', 5672, '', 'TCP')]);
  const at = (text: string, version = NEW) => found('port-routes-collide', text, version);
  it('are one too many if there are two; the first by name has it', () => {
    const [rule, ...others] = at(own + tcp('one', 'db') + tcp('two', 'db'));
    assert.match(rule, /TCPRoute app\/two is for listener db \(port 5432\) of Gateway gw, and so is TCPRoute app\/one/);
    assert.deepEqual(others, []);
  });
  it('are right at listeners of their own, on releases without TCPRoutes, and if one names its listener twice', () => {
    assert.deepEqual(at(own + tcp('one', 'db') + tcp('two', 'mq')), []);
    assert.deepEqual(at(own + tcp('one', 'db') + tcp('two', 'db'), '1.19.4'), []);
    const twice = tcp('one', 'db').replace('parentRefs: [', 'parentRefs: [{ name: gw, namespace: infra }, ');
    assert.deepEqual(at(own + twice), []);
  });
});

describe('a TLS host name that Envoy finds twice', () => {
  const VERSIONS = ['1.15.0', '1.17.6', '1.19.1', '1.19.3', '1.19.4', '1.19.5', '1.19.6', NEW];
  const at = (manifests: string) =>
    VERSIONS.filter((version) => found('tls-names-twice', manifests, version).length > 0);
  const HOST = 'shop.example.com';
  const secrets = (one: string, ...names: string[]) =>
    one.replace('[{ name: cert }]', `[${names.map((name) => `{ name: ${name} }`).join(', ')}]`);
  const https = (name: string, port: number, ...names: string[]) =>
    secrets(listener(name, port, HOST, 'HTTPS'), ...names);

  it('is that of a listener with two certificates, on every release', () => {
    assert.deepEqual(at(gateway([https('web', 443, 'a', 'b')])), VERSIONS);
    assert.match(
      found('tls-names-twice', gateway([https('web', 443, 'a', 'b')]), NEW).join(),
      /shop\.example\.com twice, for certificate infra\/a and for certificate infra\/b: Envoy refuses/,
    );
    assert.deepEqual(at(gateway([secrets(listener('web', 443, '', 'HTTPS'), 'a', 'b')])), VERSIONS);
    assert.deepEqual(at(gateway([https('web', 443, 'a')])), []);
  });
  it('is that of one certificate twice in a listener where the operator leaves names twice', () => {
    assert.deepEqual(at(gateway([https('web', 443, 'a', 'a')])), ['1.19.3', '1.19.4']);
  });
  it('is that of two ports, until they are kept apart; of one certificate where names are left twice', () => {
    assert.deepEqual(
      at(gateway([https('web', 443, 'a'), https('more', 8443, 'b')])),
      VERSIONS.filter((version) => !['1.19.6', NEW].includes(version)),
    );
    assert.deepEqual(at(gateway([https('web', 443, 'a'), https('more', 8443, 'a')])), ['1.19.3', '1.19.4']);
  });
  it('is told beside listeners of one port and name, which no table has where both are refused', () => {
    const same = listener('more', 443, HOST, 'HTTPS');
    const beside = gateway([secrets(listener('web', 8443, '', 'HTTPS'), 'a', 'b'), same, same]);
    assert.deepEqual(found('tls-names-twice', beside, NEW).length, 1);
  });
  it('is not that of a ListenerSet that the Gateway does not admit', () => {
    const set = `---
apiVersion: gateway.networking.k8s.io/v1
kind: ListenerSet
metadata: { name: set, namespace: app }
spec:
  parentRef: { name: gw, namespace: infra }
  listeners: [${https('web', 443, 'a', 'b')}]
`;
    const own = gateway([listener('http', 80)]);
    assert.deepEqual(found('tls-names-twice', own + set, NEW), []);
    const all = `${own}  allowedListeners: { namespaces: { from: All } }\n`;
    assert.equal(found('tls-names-twice', all + set, NEW).length, 1);
  });
  it('is that of two certificates beside a Gateway of another class alone', () => {
    const other = gateway([https('web', 443, 'a', 'b')]).replace('gatewayClassName: cilium', 'gatewayClassName: other');
    assert.deepEqual(at(other), []);
  });
});

describe('an HTTPS listener without a host name', () => {
  const VERSIONS = ['1.14.1', '1.15.0', '1.15.19', '1.16.0', NEW];
  const at = (...listeners: string[]) =>
    VERSIONS.filter((version) => found('https-without-hostname', gateway(listeners), version).length > 0);
  const every = listener('every', 443, '', 'HTTPS');
  it('is refused at first, then beside a host name with its certificate, then no more', () => {
    assert.deepEqual(at(every), ['1.14.1']);
    assert.deepEqual(at(every, listener('shop', 443, 'shop.example.com', 'HTTPS')), ['1.14.1', '1.15.0', '1.15.19']);
    assert.deepEqual(at(every, listener('shop', 443, 'shop.example.com', 'HTTPS').replace('cert }', 'other }')), [
      '1.14.1',
    ]);
    assert.deepEqual(at(listener('shop', 443, 'shop.example.com', 'HTTPS')), []);
  });
});

describe('backends of TLS that is passed on', () => {
  const passing = (...weights: string[]) =>
    of([listener('pass', 443, 'shop.example.com', 'TLS')], {
      name: 'raw',
      kind: 'TLSRoute',
      hostnames: ['shop.example.com'],
      rules: [`{ backendRefs: [${weights.map((weight, i) => `{ name: s${i}, port: 443${weight} }`).join(', ')}] }`],
    });
  const VERSIONS = ['1.17.17', '1.18.10', '1.18.11', '1.19.4', '1.19.5', NEW];
  const at = (check: string, manifests: string) =>
    VERSIONS.filter((version) => found(check, manifests, version).length > 0);
  it('of one rule are refused if there are two, until they share; then if one has no weight', () => {
    assert.deepEqual(at('tls-names-twice', passing('', '')), ['1.17.17', '1.18.10', '1.19.4']);
    assert.deepEqual(at('weights-zero', passing('', ', weight: 0')), ['1.18.11', '1.19.5', NEW]);
    for (const check of ['tls-names-twice', 'weights-zero']) {
      assert.deepEqual(at(check, passing(', weight: 0')), []);
      assert.deepEqual(at(check, passing('')), []);
    }
  });
  it('of a route without a sectionName count at listeners for TLS alone, once rules have a chain each', () => {
    const beside = gateway([
      listener('http', 80),
      listener('https', 443, 'web.example.com', 'HTTPS'),
      listener('pass', 443, 'shop.example.com', 'TLS'),
    ]);
    assert.deepEqual(
      at('tls-names-twice', passing('').replace(/^[^]*?(?=---\napiVersion[^-]*kind: TLSRoute)/, beside)),
      ['1.19.4'],
    );
  });
});

describe('HTTPS beside TLS that is passed on, at one port', () => {
  it('is refused where the names meet, from a patch version on', () => {
    const beside = (name: string) =>
      gateway([listener('web', 443, '*.example.com', 'HTTPS'), listener('pass', 443, name, 'TLS')]);
    const at = (version: string) => found('listener-protocols-collide', beside('a.example.com'), version).length;
    assert.deepEqual(['1.19.4', '1.19.5', '1.19.6', '1.20.0', NEW].map(at), [0, 0, 1, 1, 1]);
    assert.deepEqual(found('listener-protocols-collide', beside('a.example.net'), '1.19.6'), []);
  });
  it('is told once, beside the names that two rules of a route have', () => {
    const hostnames = ['a.example.com'];
    const app = of([listener('web', 443, '*.example.com', 'HTTPS'), listener('pass', 443, 'a.example.com', 'TLS')], {
      name: 'one',
      kind: 'TLSRoute',
      hostnames,
      rules: [to('one')],
    });
    assert.deepEqual(found('tls-names-twice', app, '1.19.7'), []);
    const twice = app.replace(/rules: \[(.*)\]\n/, 'rules: [$1, $1]\n');
    assert.equal(found('tls-names-twice', twice, '1.19.7').length, 1);
    assert.deepEqual(found('tls-names-twice', twice, NEW), []);
  });
});
