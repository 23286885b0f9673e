// Trees of Flux and kustomize: what they say of namespaces, and what they leave to the deployment.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { parse } from 'yaml';
import { trace } from '../../lib/commands/trace/trace';
import { asText } from '../../lib/commands/trace/text';
import { isRead, readWorld } from '../../lib/commands/trace/world';
import { readRequest, type Request } from '../../lib/programs/edge/request';
import { noteTexts } from '../../lib/tree/note';
import { ask } from './ask';

const POOL = `apiVersion: cilium.io/v2
kind: CiliumLoadBalancerIPPool
metadata: { name: pool }
spec: { blocks: [{ cidr: 192.0.2.0/24 }] }
---
apiVersion: cilium.io/v2alpha1
kind: CiliumL2AnnouncementPolicy
metadata: { name: l2 }
spec: { loadBalancerIPs: true }
`;

const gateway = (metadata = 'name: external', hostname = '"*.example.com"') => `apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { ${metadata} }
spec:
  gatewayClassName: cilium
  addresses: [{ value: 192.0.2.10 }]
  listeners: [{ name: http, port: 80, protocol: HTTP, hostname: ${hostname}, allowedRoutes: { namespaces: { from: All } } }]
`;

const route = (host = 'web.example.com', more = '') => `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web }
spec:
  parentRefs: [{ name: external, namespace: network }]
  hostnames: ["${host}"]
  rules: [{ backendRefs: [{ name: web, port: 80 }] }]
${more}`;

const flux = (name: string, namespace?: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec:
  path: ./apps/${name}
  prune: true
  interval: 1h
  sourceRef: { kind: GitRepository, name: repo }
${namespace === undefined ? '' : `  targetNamespace: ${namespace}\n`}`;

const TREE = {
  'flux/gateway.yaml': flux('gateway', 'network'),
  'flux/web.yaml': flux('web', 'shop'),
  'apps/gateway/gateway.yaml': gateway(),
  'apps/gateway/pool.yaml': POOL,
  'apps/web/route.yaml': route(),
};

const URL = 'http://web.example.com/';

describe('trace of a tree of Flux', () => {
  it('finds the namespaces that Flux sets', () => {
    const { answer, hops } = ask(TREE, { url: URL });
    assert.equal(answer.by, 'service');
    assert.equal(hops.find(({ stage }) => stage === 'gateway')!.value, 'network/external, class cilium');
    assert.equal(hops.at(-1)!.value, 'shop/web, port 80');
  });

  it('says that the files do not tell, where none says the namespace of the Gateway', () => {
    const files = { ...TREE, 'flux/gateway.yaml': flux('gateway') };
    const { answer, stop } = ask(files, { url: URL });
    assert.equal(answer.by, 'unknown');
    assert.match(
      stop!.message,
      /^HTTPRoute web may attach to Gateway external: no file says the namespace of the Gateway\./,
    );
    const byAddress = ask(files, { url: 'http://192.0.2.10/', headers: ['Host: web.example.com'] });
    assert.equal(byAddress.answer.by, 'unknown');
    assert.equal(byAddress.hops.find(({ stage }) => stage === 'gateway')!.value, 'external, class cilium');
  });

  it('reads objects in JSON, and the release there', () => {
    const web = { ...(parse(route()) as object) };
    const { 'apps/web/route.yaml': _, ...files } = TREE;
    const all = new Map<string, string>([
      ...Object.entries(files),
      ['apps/web/route.json', JSON.stringify(web)],
      ['devbox.json', JSON.stringify({ env: { CILIUM_VERSION: '1.18.2' } }, null, 2)],
    ]);
    const world = readWorld(all);
    assert.equal(world.version, '1.18.2');
    assert.equal(
      trace(readRequest(URL, { headers: [], method: 'GET', from: 'client' }) as Request, world).answer.by,
      'service',
    );
    assert.ok([...all.keys()].every(isRead));
  });

  it('says no more that there is no BGP where a template has it', () => {
    const reachable = (files: Record<string, string>) =>
      ask({ ...TREE, 'apps/gateway/pool.yaml': POOL.split('---')[0], ...files }, { url: URL }).hops.find(
        ({ stage }) => stage === 'nodes',
      )!.value;
    assert.equal(reachable({}), 'no BGP in these files: assumed reachable');
    const bgp = 'apiVersion: cilium.io/v2\nkind: CiliumBGPClusterConfig\nspec: {{ .Values.bgp }}\n';
    const chart = { 'charts/bgp/Chart.yaml': 'name: bgp\n', 'charts/bgp/templates/bgp.yaml': bgp };
    assert.equal(reachable(chart), 'BGP in files that are not read: assumed reachable');
  });

  it('says once what is not read in many files', () => {
    const unread = ['a', 'b', 'c', 'd'].map((name): [string, string] => [
      `charts/web/templates/${name}.yaml`,
      `{{ if .Values.x }}\n${route()}{{ end }}\n`,
    ]);
    const world = readWorld(new Map([...Object.entries(TREE), ['charts/web/Chart.yaml', 'name: web\n'], ...unread]));
    const request = readRequest(URL, { headers: [], method: 'GET', from: 'client' }) as Request;
    const text = asText(trace(request, world), world);
    assert.match(text, /^note: 4 files, such as charts\/web\/templates\/a\.yaml: not read: a template$/m);
  });

  it('stops where no route of the Gateway is for the name', () => {
    const { answer, stop } = ask(TREE, { url: 'http://other.example.com/' });
    assert.deepEqual(answer, { by: 'gateway', status: 404 });
    assert.match(stop!.message, /no route of Gateway network\/external is for other\.example\.com/);
  });

  it('follows no file that the kustomization.yaml beside it does not list', () => {
    const files = { ...TREE, 'apps/web/kustomization.yaml': 'resources: [other.yaml]\n', 'apps/web/other.yaml': '' };
    const { answer, stop } = ask(files, { url: URL });
    assert.deepEqual(answer, { by: 'gateway', status: 404 });
    assert.match(
      stop!.message,
      /HTTPRoute web is for it, and nothing applies apps\/web\/route\.yaml: the kustomization\.yaml beside it does not list it\.$/,
    );
    // Without a Gateway for the name, too.
    const two = { ...files, 'apps/gateway/more.yaml': gateway().replace('name: external', 'name: internal') };
    assert.match(
      ask(two, { url: URL }).stop!.message,
      /where DNS leads clients\. HTTPRoute web is for it, and nothing/,
    );
  });
});

describe('a value that something fills in on deployment', () => {
  const withDomain = {
    ...TREE,
    'apps/gateway/gateway.yaml': gateway('name: external', '"*.${DOMAIN}"'),
    'apps/web/route.yaml': route('web.${DOMAIN}'),
  };

  it('may be asked for as the files write it', () => {
    assert.equal(ask(withDomain, { url: 'http://web.${DOMAIN}/' }).answer.by, 'service');
    assert.deepEqual(ask(withDomain, { url: 'http://other.${DOMAIN}/' }).answer, { by: 'gateway', status: 404 });
  });

  it('leaves open who answers for a name that it may have', () => {
    const { answer, stop } = ask(withDomain, { url: URL });
    assert.equal(answer.by, 'unknown');
    assert.match(stop!.message, /^\*\.\$\{DOMAIN\} may be for web\.example\.com/);
  });

  it('of a patch leaves it open, and not for other names', () => {
    const patched = {
      ...TREE,
      'apps/web/kustomization.yaml': `resources: [route.yaml]
patches:
  - target: { kind: HTTPRoute, name: web }
    patch: |
      - { op: replace, path: /spec/rules, value: [] }
`,
    };
    const { answer, stop } = ask(patched, { url: URL });
    assert.equal(answer.by, 'unknown');
    assert.match(stop!.message, /^HTTPRoute web may decide otherwise: spec\.rules is filled in on deployment\./);
    assert.deepEqual(ask(patched, { url: 'http://other.example.com/' }).answer, { by: 'gateway', status: 404 });
  });

  it('of a pool leaves open whether the Gateway gets its address', () => {
    const other = POOL.split('---')[0].replace('{ name: pool }', '{ name: other }').replace('192.0.2', '198.51.100');
    const open = POOL.replace('192.0.2.0/24', '"${LB_CIDR}"');
    const { answer, stop } = ask({ ...TREE, 'apps/gateway/pool.yaml': `${open}---\n${other}` }, { url: URL });
    assert.equal(answer.by, 'unknown');
    assert.match(stop!.message, /^CiliumLoadBalancerIPPool pool may decide otherwise: spec\.blocks\[0\]\.cidr /);
  });
});

describe('a route in the values of a chart', () => {
  const chart = (rules: string) => ({
    ...TREE,
    'apps/web/route.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web }
spec:
  interval: 1h
  chart: { spec: { chart: app-template, version: 4.0.0, sourceRef: { kind: HelmRepository, name: bjw-s } } }
  values:
    controllers: { web: {} }
    route:
      app:
        hostnames: ["web.example.com"]
        parentRefs: [{ name: external, namespace: network }]
${rules}`,
  });

  it('leads to the Service that the chart names', () => {
    for (const rules of ['', '        rules: [{ backendRefs: [{ identifier: app, port: 80 }] }]\n']) {
      const { answer, hops } = ask(chart(rules), { url: URL });
      assert.equal(answer.by, 'service', rules);
      assert.equal(hops.at(-1)!.value, 'one that a chart or a patch names');
      assert.equal(hops.at(-2)!.value.replace(/:.*/, ''), 'shop/web');
    }
  });

  it('whose name is a template may be the one that leads to its Gateway', () => {
    const files = chart('');
    files['apps/web/route.yaml'] = files['apps/web/route.yaml'].replace('web.example.com', '{{ tpl .Values.host . }}');
    const other = gateway('name: other').replace('192.0.2.10', '192.0.2.11');
    const { answer, stop } = ask({ ...files, 'apps/gateway/other.yaml': other }, { url: URL });
    assert.equal(answer.by, 'unknown');
    assert.match(stop!.message, /^HTTPRoute web may decide otherwise: spec\.hostnames is filled in on deployment\./);
  });

  it('of another chart decides to which Gateway DNS leads, before one that takes every name', () => {
    const files = chart('');
    files['apps/web/route.yaml'] = files['apps/web/route.yaml']
      .replace('    controllers: { web: {} }\n', '')
      .replace('name: external', 'name: tunnel');
    const tunnel = gateway('name: tunnel').replace('gatewayClassName: cilium', 'gatewayClassName: tunnel');
    const redirect = route('*.example.com').replace(
      /rules: .*/,
      'rules: [{ filters: [{ type: RequestRedirect, requestRedirect: { scheme: https } }] }]',
    );
    const all = { ...files, 'apps/gateway/redirect.yaml': redirect, 'apps/gateway/tunnel.yaml': tunnel };
    const { answer, stop } = ask(all, { url: URL });
    assert.equal(answer.by, 'unknown');
    assert.match(stop!.message, /^Gateway network\/tunnel is of the class tunnel: /);
    assert.match(JSON.stringify(ask(all, { url: 'http://other.example.com/' }).answer), /30\d/);
  });

  it('that is no HTTP leaves no doubt, but for a listener of TCP at its port', () => {
    const files = chart('');
    files['apps/web/route.yaml'] = `${route()}---\n${files['apps/web/route.yaml']
      .replace('    controllers: { web: {} }\n', '')
      .replace('    route:\n      app:', '    tcpRoute:')
      .replace('        hostnames: ["web.example.com"]\n', '')}`;
    const other = 'http://other.example.com/';
    assert.deepEqual(ask(files, { url: other }).answer, { by: 'gateway', status: 404 });
    const tcp = gateway().replace('{ name: http,', '{ name: tcp, port: 80, protocol: TCP }, { name: http,');
    assert.equal(ask({ ...files, 'apps/gateway/gateway.yaml': tcp }, { url: other }).answer.by, 'unknown');
  });

  it('of another chart leaves open what becomes of a request', () => {
    const files = chart('');
    files['apps/web/route.yaml'] = files['apps/web/route.yaml'].replace('    controllers: { web: {} }\n', '');
    const { answer, stop } = ask(files, { url: URL });
    assert.equal(answer.by, 'unknown');
    assert.match(stop!.message, /^HTTPRoute web may decide otherwise: spec\.rules is filled in on deployment\./);
  });
});

describe('a solver of cert-manager for challenges', () => {
  const issuer = `apiVersion: cert-manager.io/v1
kind: ClusterIssuer
metadata: { name: le }
spec: { acme: { solvers: [{ http01: { gatewayHTTPRoute: { parentRefs: [{ name: external, namespace: network }] } } }] } }
`;
  const files = { ...TREE, 'apps/gateway/issuer.yaml': issuer };

  it('leaves no doubt about requests for other paths', () => {
    assert.deepEqual(ask(files, { url: 'http://other.example.com/' }).answer, { by: 'gateway', status: 404 });
  });

  it('may answer a challenge', () => {
    const { answer, stop } = ask(files, { url: 'http://other.example.com/.well-known/acme-challenge/a' });
    assert.equal(answer.by, 'unknown');
    assert.match(stop!.message, /^HTTPRoute le may decide otherwise/);
  });
});

describe('files of several clusters', () => {
  const cluster = (name: string, host: string) => ({
    [`clusters/${name}/pool.yaml`]: POOL,
    [`clusters/${name}/gateway.yaml`]: gateway('name: external, namespace: network'),
    [`clusters/${name}/route.yaml`]: route(host),
  });
  const files = new Map(Object.entries({ ...cluster('a', 'a.example.com'), ...cluster('b', 'b.example.com') }));
  const told = (host: string) => {
    const request = readRequest(`http://${host}/`, { headers: [], method: 'GET', from: 'client' }) as Request;
    const world = readWorld(files, undefined, [], host);
    return { ...trace(request, world), notes: noteTexts(world.notes) };
  };

  it('are followed in the cluster that has a route for the name', () => {
    const { answer, hops, notes } = told('b.example.com');
    assert.equal(answer.by, 'service');
    assert.ok(hops.every(({ place }) => !place || place.file.startsWith('clusters/b/')));
    assert.deepEqual(notes, ['the files are for 2 clusters: trace follows the request in b']);
  });

  it('are taken for one, where none has', () => {
    const { answer, notes } = told('c.example.com');
    assert.equal(answer.by, 'unknown');
    assert.match(
      notes[0],
      /, and trace takes them for one: none has a route for c\.example\.com and its Gateway\. Name/,
    );
  });
});

describe('a Gateway whose address no file says', () => {
  const open = (metadata: string) => gateway(metadata).replace('  addresses: [{ value: 192.0.2.10 }]\n', '');
  const own = open('name: external, namespace: network');
  const app = (...parts: string[]) => ({ 'app.k8s.yaml': parts.join('---\n') });

  it('is assumed to be where DNS leads, where a route of it is for the name', () => {
    const { answer, hops } = ask(app(own, route()), { url: URL });
    assert.equal(answer.by, 'service');
    assert.equal(hops[0].value, 'web.example.com, by DNS, assumed to lead to Gateway network/external');
    assert.equal(hops[1].stage, 'gateway');
  });

  it('goes before one with a known address and no such route', () => {
    const other = gateway('name: internal, namespace: network');
    const { answer, hops } = ask(app(POOL, other, own, route()), { url: URL });
    assert.equal(answer.by, 'service');
    assert.match(hops[1].value, /^network\/external/);
  });

  it('is the one for every name, where there is no other', () => {
    const { answer, stop } = ask(app(own, route()), { url: 'http://wen.example.com/' });
    assert.deepEqual(answer, { by: 'gateway', status: 404 });
    assert.match(stop!.message, /Did you mean web\.example\.com\?/);
  });

  it('is not assumed, where the route for the name names a Gateway of other files', () => {
    const { answer, stop } = ask(app(open('name: other, namespace: network'), route()), { url: URL });
    assert.equal(answer.by, 'unknown');
    assert.match(
      stop!.message,
      /^HTTPRoute default\/web is for web\.example\.com and attaches to Gateway network\/external, which/,
    );
  });

  it('of another class leaves open what becomes of a request', () => {
    const { answer, stop } = ask(app(own.replace('ClassName: cilium', 'ClassName: istio'), route()), { url: URL });
    assert.equal(answer.by, 'unknown');
    assert.match(stop!.message, /is of the class istio: trace does not know what its controller does/);
  });
});

describe('a route beside a listener for other kinds', () => {
  const tls = 'name: tls, port: 443, protocol: TLS, hostname: tls.example.com, tls: { mode: Passthrough }';
  const both = gateway('name: external, namespace: network').replace(
    'listeners: [',
    `listeners: [{ ${tls}, allowedRoutes: { kinds: [{ kind: TLSRoute }] } }, `,
  );
  const told = (version: string) =>
    trace(readRequest(URL, { headers: [], method: 'GET', from: 'client' }) as Request, readWorld(files, version));
  const files = new Map([['app.k8s.yaml', [POOL, both, route()].join('---\n')]]);

  // Seen on clusters with 1.19.3, of which the operator says NotAllowedByListeners.
  it('is refused before Cilium asks each listener', () => {
    const { answer, stop } = told('1.19.3');
    assert.deepEqual(answer, { by: 'gateway', status: 404 });
    assert.match(
      stop!.message,
      /^HTTPRoute default\/web is beside listener tls of Gateway external, whose allowedRoutes\.kinds are TLSRoute: Cilium 1\.19\.3 refuses/,
    );
    assert.equal(told('1.20.2').answer.by, 'service');
  });
});

describe('what only looks like a value to fill in', () => {
  const rule = (match: string, filters = '') =>
    `${POOL}---\n${gateway('name: external, namespace: network')}---\n${route().replace(
      '{ backendRefs',
      `{ matches: [{ ${match} }], ${filters && `filters: [${filters}], `}backendRefs`,
    )}`;

  it('is followed: groups of an expression, and variables of Envoy', () => {
    const path = "path: { type: RegularExpression, value: '/users/(?P<id>[0-9]+)' }";
    const set = "requestHeaderModifier: { set: [{ name: x-from, value: '%DOWNSTREAM_REMOTE_ADDRESS%' }] }";
    for (const text of [rule(path), rule(path, `{ type: RequestHeaderModifier, ${set} }`)])
      assert.equal(ask({ 'app.k8s.yaml': text }, { url: `${URL}users/7` }).answer.by, 'service', text);
  });
});

describe('names with words that stand for what is left to do', () => {
  it('are names in small letters', () => {
    const app = `${POOL}---\n${gateway('name: external, namespace: network')}---\n${route('todo.example.com').replace(
      'name: web }',
      'name: todo, namespace: todo }',
    )}`;
    const { answer, hops } = ask({ 'app.k8s.yaml': app }, { url: 'http://todo.example.com/' });
    assert.equal(answer.by, 'service');
    assert.equal(hops.at(-1)!.value, 'todo/web, port 80');
  });
});
