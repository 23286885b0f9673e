// ListenerSets, made by the library and by hand: what is read of them is what the Gateway serves.
import { ApiObject, App, Chart } from 'cdk8s';
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import {
  Backend,
  Certificate,
  CertManagerCertificate,
  EdgeTls,
  GatewayAddress,
  HaproxyEdge,
  HostSetup,
  HttpRoute,
  Issuer,
  K3dCluster,
  CiliumInstall,
  Listener,
  ListenerSet,
  Namespaces,
  SharedGateway,
  TcpRoute,
  ZoneFile,
} from '../lib';
import { HostnameIndex, hostnamesMeet } from '../lib/values/hostnames';
import { checkFiles } from './cli/tree';
import { saidOf } from './support/said';
import { readTree } from './support/snapshot';
import { inTemporary } from './support/synth';
import { randomCases } from './support/random-cases';

/** The files of an app, which synthesises without a word. */
function filesOf(build: (app: App) => void): Record<string, string> {
  const { warnings, errors } = saidOf(build);
  assert.deepEqual([...warnings, ...errors], []);
  return inTemporary((outdir) => {
    const app = new App({ outdir });
    build(app);
    app.synth();
    return readTree(outdir) as Record<string, string>;
  });
}

/** As somebody writes it by hand. */
function byHand(chart: Chart, spec: object): void {
  new ApiObject(chart, 'set', {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'ListenerSet',
    metadata: { name: 'set' },
    spec,
  });
}

const CERTIFICATE = Certificate.fromSecret('web-tls');

describe('listeners of a ListenerSet', () => {
  const build = (app: App): void => {
    const cluster = new K3dCluster(app, 'cluster', { image: 'rancher/k3s:v1.33.5-k3s1' });
    new CiliumInstall(app, 'cilium', { cluster });
    const gateway = new SharedGateway(app, 'public', {
      addresses: [GatewayAddress.of('198.51.100.10')],
      allowedListenerSets: Namespaces.named('shop', 'hand'),
      redirectToHttps: true,
      listeners: [Listener.https({ hostname: 'www.example.com', certificate: CERTIFICATE })],
    });
    gateway.addRoute('www', { hostnames: ['www.example.com'], backend: Backend.fromName('www', 80) });
    const shop = new Chart(app, 'shop', { namespace: 'shop' });
    const set = new ListenerSet(shop, 'shop', {
      gateway,
      listeners: [
        Listener.https({ hostname: '*.shop.example.com', certificate: CERTIFICATE }),
        Listener.tcp({ port: 5432 }),
      ],
    });
    new HttpRoute(shop, 'web', {
      gateway: set,
      hostnames: ['a.shop.example.com'],
      backend: Backend.fromName('web', 80),
    });
    new TcpRoute(shop, 'sql', { gateway: set, backends: [Backend.fromName('sql', 5432)] });
    const hand = new Chart(app, 'hand', { namespace: 'hand' });
    byHand(hand, {
      parentRef: { name: 'public', namespace: 'kube-system' },
      listeners: [
        {
          name: 'https',
          port: 8443,
          protocol: 'HTTPS',
          hostname: 'hand.example.com',
          tls: { certificateRefs: [{ name: 'web-tls' }] },
        },
      ],
    });
    new ApiObject(hand, 'route', {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
      metadata: { name: 'hand' },
      spec: {
        parentRefs: [{ kind: 'ListenerSet', name: 'set' }],
        rules: [{ backendRefs: [{ name: 'hand', port: 80 }] }],
      },
    });
    new HaproxyEdge(app, 'edge', { gateways: [gateway], tls: EdgeTls.passthrough(), tcpPorts: [5432] });
    new ZoneFile(app, 'zone', { domain: 'example.com', nameServers: [{ name: 'ns1.example.net' }] });
    new HostSetup(app, 'host');
  };

  it('are behind the edge, in the zone, in the figure and looked at by verify.sh', () => {
    const files = filesOf(build);
    const haproxy = files['host/haproxy.cfg'];
    assert.match(haproxy, /acl is_public\.kube-system:443 req\.ssl_sni,lower -m str a\.shop\.example\.com/);
    assert.match(haproxy, /acl is_public\.kube-system:8443 req\.ssl_sni,lower -m str hand\.example\.com/);
    assert.match(haproxy, /server public 198\.51\.100\.10:5432 /);
    // The redirect is for the names that there is HTTPS for, those of the sets too.
    assert.match(haproxy, /acl is_public\.kube-system hdr\(host\),field\(1,:\),lower -m str a\.shop\.example\.com/);
    for (const name of ['www', 'a.shop', 'hand'])
      assert.match(files['host/zones/example.com.zone'], new RegExp(`^${name} IN A 198\\.51\\.100\\.10$`, 'm'));
    assert.match(files['host/topology.svg'], /shop\/shop https: HTTPS 443/);
    for (const set of ['shop/shop', 'hand/set'])
      assert.ok(
        files['host/verify.sh'].includes(
          `check 'ListenerSet ${set} is programmed' holds Programmed listenerset ${set}\n`,
        ),
      );
    assert.match(files['host/verify.sh'], /check 'CRD listenersets\.gateway\.networking\.k8s\.io is of /);
  });
});

describe('a ListenerSet for a Gateway from elsewhere', () => {
  it('has its names and ports at the edge, beside what is not known', () => {
    const files = filesOf((app) => {
      const gateway = SharedGateway.fromAttributes(app, 'theirs', {
        name: 'public',
        namespace: 'gateways',
        addresses: ['198.51.100.10'],
      });
      const shop = new Chart(app, 'shop', { namespace: 'shop' });
      const set = new ListenerSet(shop, 'shop', {
        gateway,
        listeners: [Listener.http({ port: 8080, hostname: 'shop.example.com' })],
      });
      new HttpRoute(shop, 'web', {
        gateway: set,
        hostnames: ['shop.example.com'],
        backend: Backend.fromName('web', 80),
      });
      new HttpRoute(shop, 'old', { gateway, hostnames: ['old.example.com'], backend: Backend.fromName('web', 80) });
      new HaproxyEdge(app, 'edge', { gateways: [gateway] });
    });
    const haproxy = files['host/haproxy.cfg'];
    assert.match(haproxy, /acl is_public\.gateways:8080 hdr\(host\),field\(1,:\),lower -m str shop\.example\.com/);
    assert.match(haproxy, /acl is_public\.gateways hdr\(host\),field\(1,:\),lower -m str old\.example\.com/);
  });

  it('is checked like one of the app', () => {
    const { errors } = saidOf((app) => {
      const gateway = SharedGateway.fromAttributes(app, 'theirs', { name: 'public', namespace: 'gateways' });
      const shop = new Chart(app, 'shop', { namespace: 'shop' });
      const set = new ListenerSet(shop, 'shop', {
        gateway,
        listeners: [
          Listener.https({ hostname: 'shop.example.com', certificate: CERTIFICATE }),
          Listener.tcp({ name: 'raw', port: 443 }),
        ],
      });
      new HttpRoute(new Chart(app, 'mail', { namespace: 'mail' }), 'mail', {
        gateway: set,
        hostnames: ['shop.example.com'],
        backend: Backend.fromName('web', 80),
      });
    });
    assert.deepEqual(errors.map((error) => /\(([a-z-]+)\)$/.exec(error)?.[1]).sort(), [
      'listener-protocols-collide',
      'route-namespace-outside',
    ]);
  });
});

describe('certificates of a ListenerSet', () => {
  it('from another namespace have a grant for ListenerSets, and from cert-manager an annotation', () => {
    const files = filesOf((app) => {
      const gateway = new SharedGateway(app, 'public', { allowedListenerSets: Namespaces.all() });
      const certificate = new CertManagerCertificate(new Chart(app, 'certs', { namespace: 'certs' }), 'shop', {
        issuer: Issuer.cluster('letsencrypt'),
        dnsNames: ['shop.example.com'],
      });
      const shop = new Chart(app, 'shop', { namespace: 'shop' });
      new ListenerSet(shop, 'granted', {
        gateway,
        listeners: [Listener.https({ hostname: 'shop.example.com', certificate: Certificate.fromObject(certificate) })],
      });
      new ListenerSet(shop, 'issued', {
        gateway,
        listeners: [
          Listener.https({
            hostname: 'api.example.com',
            certificate: Certificate.fromIssuer(Issuer.namespaced('internal'), 'api-tls'),
          }),
        ],
        metadata: { annotations: { team: 'shop' } },
      });
    });
    assert.match(
      files['certs.k8s.yaml'],
      /kind: ReferenceGrant[^]*from:\n +- group: gateway\.networking\.k8s\.io\n +kind: ListenerSet\n +namespace: shop\n/,
    );
    assert.match(
      files['shop.k8s.yaml'],
      /annotations:\n +cert-manager\.io\/issuer: internal\n +team: shop\n +name: issued/,
    );
  });
});

describe('files', () => {
  const gateway = (allowed: string) => `apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: public, namespace: gateways }
spec:
  gatewayClassName: cilium
  ${allowed}
  listeners: [{ name: http, port: 80, protocol: HTTP }]
`;
  const set = `---
apiVersion: gateway.networking.k8s.io/v1
kind: ListenerSet
metadata: { name: shop, namespace: shop }
spec:
  parentRef: { name: public, namespace: gateways }
  listeners: [{ name: http, port: 80, protocol: HTTP }]
`;
  const found = (...texts: string[]) =>
    checkFiles({ 'app.yaml': texts.join('') }, { cilium: '1.20.2' })
      .findings.map(({ check }) => check)
      .sort();

  it('with a ListenerSet that its Gateway does not admit: its listeners collide with none', () => {
    assert.deepEqual(found(gateway(''), set), ['listener-set-not-admitted']);
  });
  describe('with listeners that cannot both be served', () => {
    const all = gateway('allowedListeners: { namespaces: { from: All } }');
    const of = (name: string, ...listeners: string[]) =>
      set.replace('name: shop', `name: ${name}`).replace(/\[.*\]/, `[${listeners.join(', ')}]`);
    const said = (...texts: string[]) =>
      checkFiles({ 'app.yaml': texts.join('') }, { cilium: '1.20.2' }).findings.map(
        ({ check, message }) => `${check}: ${message}`,
      );
    const web = (hostname: string) => `{ name: web, port: 80, protocol: HTTP, hostname: ${hostname}.example.com }`;
    const tcp = (name: string, port: number) => `{ name: ${name}, port: ${port}, protocol: TCP }`;

    it('one that lost its port takes it from no other', () => {
      const lines = said(all, of('s1', tcp('tcp', 80), web('b')), of('s2', web('c')));
      assert.equal(lines.length, 1, lines.join('\n'));
      assert.match(
        lines[0],
        /^listener-protocols-collide: .*http \(HTTP, every host name\) of Gateway public and tcp \(TCP\) of ListenerSet shop\/s1 are both for port 80, .*serves the first alone/,
      );
    });
    it('a pair is one finding, and each that loses is named', () => {
      assert.deepEqual(found(all, of('s1', web('b')), of('s2', tcp('tcp', 80), web('c')), of('s3', tcp('more', 80))), [
        'listener-protocols-collide',
        'listener-protocols-collide',
      ]);
      const three = said(all, of('s1', tcp('a', 5432), tcp('b', 5432), tcp('c', 5432))).filter((line) =>
        line.startsWith('listeners-collide'),
      );
      assert.deepEqual(
        three.map((line) => /listener \w+ is for .*/.exec(line)?.[0]),
        ['b', 'c'].map((name) => `listener ${name} is for TCP at port 5432, and so is a. Give it another port.`),
      );
    });
    it('of two owners the first one keeps the port, of one owner none does', () => {
      assert.deepEqual(found(all, of('s1', web('b')), of('s2', web('b')), of('s3', web('b'))), [
        'listeners-collide',
        'listeners-collide',
      ]);
      // The API server refuses two of one object itself.
      assert.deepEqual(found(all, of('s1', web('b'), web('b').replace('web', 'other')), of('s2', web('b'))), [
        'listeners-collide',
        'object-refused',
      ]);
    });
  });
  it('of which the Gateway admits it, or says so by a value that is not known', () => {
    assert.deepEqual(
      found(gateway('allowedListeners: { namespaces: { from: All } }'), set.replace('port: 80', 'port: 81')),
      [],
    );
    assert.deepEqual(
      found(gateway('allowedListeners: { namespaces: { from: "${FROM}" } }'), set.replace('port: 80', 'port: 81')),
      [],
    );
  });
  it('with a ListenerSet of a Gateway that is elsewhere', () => {
    assert.deepEqual(found(set), []);
  });
});

it('the index of host names finds one that meets, where there is one', () => {
  const hostname = fc.option(
    fc
      .tuple(fc.boolean(), fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 4 }))
      .map(([wildcard, labels]) => [...(wildcard ? ['*'] : []), ...labels].join('.')),
    { nil: undefined },
  );
  fc.assert(
    fc.property(fc.array(hostname, { maxLength: 5 }), hostname, (names, asked) => {
      const index = new HostnameIndex<{ name?: string }>();
      for (const name of names) index.add(name, { name });
      const met = index.meeting(asked);
      assert.equal(
        met !== undefined,
        names.some((name) => hostnamesMeet(name, asked)),
      );
      if (met) assert.ok(hostnamesMeet(met.name, asked));
    }),
    randomCases(2000),
  );
});
