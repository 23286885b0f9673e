// What a step from one Cilium to another does to objects: each known fault by the objects that its reports show.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import { CONCERNS } from '../lib/checks/concerns';
import { upgrade } from '../lib/commands/upgrade/upgrade';
import { run } from '../lib/commands/run';
import { CHECKS } from '../lib/checks/table';
import type { Fault } from '../lib/release/faults/fault';
import { FAULT_NAMES, type FaultName, FAULTS, isFaulty } from '../lib/release/faults/faults';
import { STEPS } from '../lib/release/steps';
import { readWorld } from '../lib/commands/trace/world';
import { gateway, HTTP, route, to } from './trace/written';
import { inTemporary } from './support/synth';

const CERT = 'tls: { certificateRefs: [{ name: cert }] }';
const PASS = 'tls: { mode: Passthrough }';
const listener = (name: string, port: number, more = 'protocol: HTTP') => `{ name: ${name}, port: ${port}, ${more} }`;
const https = (port = 443, hostname = 'a.example.com') =>
  listener(`https-${port}`, port, `protocol: HTTPS, hostname: "${hostname}", ${CERT}`);
const tls = (port = 443, hostname = 'b.example.com') =>
  listener(`tls-${port}`, port, `protocol: TLS, hostname: ${hostname}, ${PASS}`);
const object = (apiVersion: string, kind: string, name: string, rest: string, metadata = '') =>
  `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: ${name}${metadata} }\n${rest}\n`;
const cilium = (kind: string, spec: string, metadata = '', name = 'one') =>
  object('cilium.io/v2', kind, name, `spec: ${spec}`, metadata);
const service = (name: string, spec: string, annotations = '') =>
  object(
    'v1',
    'Service',
    name,
    `spec: { type: LoadBalancer, selector: { app: a }, ports: [{ port: 80 }], ${spec} }`,
    `, namespace: app, annotations: { ${annotations} }`,
  );
const pool = (blocks: string, name = 'pool') => cilium('CiliumLoadBalancerIPPool', `{ blocks: [${blocks}] }`, '', name);
const BGP =
  cilium(
    'CiliumBGPClusterConfig',
    '{ bgpInstances: [{ name: a, localASN: 64512, peers: [{ name: r, peerASN: 64513, peerAddress: 192.0.2.1, ' +
      'peerConfigRef: { name: r } }] }] }',
  ) +
  cilium(
    'CiliumBGPPeerConfig',
    '{ families: [{ afi: ipv4, safi: unicast, advertisements: { matchLabels: { a: b } } }] }',
    '',
    'r',
  ) +
  cilium(
    'CiliumBGPAdvertisement',
    '{ advertisements: [{ advertisementType: Service, service: { addresses: [LoadBalancerIP] }, selector: {} }] }',
    ', labels: { a: b }',
  );
const L2 = object('cilium.io/v2alpha1', 'CiliumL2AnnouncementPolicy', 'l2', 'spec: { loadBalancerIPs: true }');
const LOCAL = service('local', 'externalTrafficPolicy: Local');
const LOCAL_CLASS =
  object(
    'gateway.networking.k8s.io/v1',
    'GatewayClass',
    'cilium',
    'spec: { controllerName: io.cilium/gateway-controller, parametersRef: { group: cilium.io, kind: ' +
      'CiliumGatewayClassConfig, name: c, namespace: infra } }',
  ) +
  object(
    'cilium.io/v2alpha1',
    'CiliumGatewayClassConfig',
    'c',
    'spec: { service: { externalTrafficPolicy: Local } }',
    ', namespace: infra',
  );
const KEY = 'lbipam.cilium.io/sharing-key: k';
/** Two Services that may share an address: their ports differ. */
const SHARED = service('one', '', KEY) + service('two', '', KEY).replace('port: 80', 'port: 81');
const rules = (kind: string, ...some: string[]) => route({ name: 'web', kind, rules: some });

/** Peers that nodes find at their default gateways. */
const TO_GATEWAYS = BGP.replace(
  'peerAddress: 192.0.2.1',
  'autoDiscovery: { mode: DefaultGateway, defaultGateway: { addressFamily: ipv4 } }',
);
/** For each fault, objects that meet it. */
const EXAMPLES: Record<FaultName, string> = {
  'challenge-lost': gateway([listener('http', 80), https()]),
  'every-name-asked': gateway([listener('https', 443, `protocol: HTTPS, ${CERT}`)]),
  'selector-missing': gateway([
    listener('http', 80, 'protocol: HTTP, allowedRoutes: { namespaces: { from: Selector } }'),
  ]),
  'http-ports-merged': gateway([listener('http', 80), listener('admin', 8080)]),
  'tls-ports-merged': gateway([https(), tls(8443)]),
  'two-certificates': gateway([https().replace('{ name: cert }', '{ name: cert }, { name: more }')]),
  'server-names-twice': gateway([https(443), https(8443)]),
  'https-beside-tls': gateway([https(443, '*.example.com'), tls()]),
  'listener-names-twice': gateway([https(443, 'c.example.net'), tls(), tls(8443)]),
  'passthrough-lost': gateway([listener('http', 80), tls()]) + rules('TLSRoute', to('a')),
  'passthrough-weights': rules('TLSRoute', '{ backendRefs: [{ name: a, port: 443 }, { name: b, port: 443 }] }'),
  'passthrough-weight-zero': rules(
    'TLSRoute',
    '{ backendRefs: [{ name: a, port: 443 }, { name: b, port: 443, weight: 0 }] }',
  ),
  'expression-taken': rules('HTTPRoute', to('a', '{ path: { type: RegularExpression, value: "/(?=a)" } }')),
  'host-header-taken': rules(
    'HTTPRoute',
    '{ filters: [{ type: RequestHeaderModifier, requestHeaderModifier: { set: [{ name: Host, value: b.example.com }] ' +
      '} }], backendRefs: [{ name: a, port: 80 }] }',
  ),
  'external-auth-open': rules(
    'HTTPRoute',
    '{ filters: [{ type: ExternalAuth, externalAuth: { protocol: HTTP, backendRef: { name: auth, port: 80 } } }], ' +
      'backendRefs: [{ name: a, port: 80 }] }',
  ),
  'rules-shared': rules('HTTPRoute', to('a'), to('b')),
  'tables-reordered':
    gateway([listener('http', 80, 'protocol: HTTP, allowedRoutes: { namespaces: { from: All } }')]) +
    ['a', 'b', 'c']
      .map((name) => route({ name, hostnames: ['a.example.com'], rules: [to(name, `{ path: { value: /${name} } }`)] }))
      .join(''),
  'listener-host-ignored':
    gateway([https()]) + route({ name: 'web', hostnames: ['a.example.com', 'b.example.com'], rules: [to('a')] }),
  'redirect-port':
    gateway([listener('http', 80), https()]) +
    rules('HTTPRoute', '{ filters: [{ type: RequestRedirect, requestRedirect: { scheme: https } }] }'),
  'root-prefix-joined': rules(
    'HTTPRoute',
    '{ filters: [{ type: URLRewrite, urlRewrite: { path: { type: ReplacePrefixMatch, replacePrefixMatch: /v2/ } } ' +
      '}], backendRefs: [{ name: a, port: 80 }] }',
  ),
  'method-order': rules('HTTPRoute', to('a', '{ method: GET }'), to('b', '{ headers: [{ name: a, value: b }] }')),
  'grant-unseen': object(
    'gateway.networking.k8s.io/v1beta1',
    'ReferenceGrant',
    'grant',
    'spec: { from: [{ group: gateway.networking.k8s.io, kind: Gateway, namespace: infra }], to: [{ group: "", ' +
      'kind: Secret }] }',
    ', namespace: certs',
  ),
  'grpc-without-method': rules('GRPCRoute', to('a', '{ headers: [{ name: a, value: b }] }')),
  'tlsroute-crd': gateway(HTTP),
  'discovery-once': gateway(HTTP),
  'listener-set-secret': object(
    'gateway.networking.k8s.io/v1',
    'ListenerSet',
    'more',
    `spec: { parentRef: { name: gw }, listeners: [${https()}] }`,
    ', namespace: infra',
  ),
  'retry-unread': rules('HTTPRoute', '{ retry: { codes: [503] }, backendRefs: [{ name: a, port: 80 }] }'),
  'static-ipv6': gateway(HTTP).replace('198.51.100.10', '"2001:DB8::0010"'),
  'gateway-local-bgp': gateway(HTTP) + BGP + LOCAL_CLASS,
  'gateway-local-l2': gateway(HTTP) + L2 + LOCAL_CLASS,
  'local-l2-dropped': L2 + LOCAL,
  'local-bgp-everywhere': BGP + LOCAL,
  'local-bgp-race': BGP + LOCAL,
  'local-bgp-terminating': BGP + LOCAL,
  'local-backend-elsewhere': rules('TLSRoute', to('local')) + LOCAL,
  'lease-lost': L2,
  'l2-ipv6-unsolicited': L2 + pool('{ cidr: "2001:db8::/120" }'),
  'l2-ipv6-snooped': L2 + pool('{ cidr: "2001:db8::/120" }'),
  'l2-service-missed': L2,
  'arp-unanswered': L2,
  'arp-entries-lost': L2,
  'shared-address-two-nodes': L2 + SHARED,
  'shared-address-split': SHARED,
  'shared-addresses-swapped': SHARED + service('three', '', KEY),
  'shared-port-of-protocols':
    service('tcp', '', KEY) + service('udp', '', KEY).replace('port: 80', 'port: 80, protocol: UDP'),
  'sharing-key-panic': service('one', '', `${KEY}, lbipam.cilium.io/ips: 192.0.2.9`),
  'reserved-address-panic':
    cilium('CiliumLoadBalancerIPPool', '{ blocks: [{ cidr: 192.0.2.0/28 }], allowFirstLastIPs: "No" }') +
    service('one', '', `${KEY}, lbipam.cilium.io/ips: 192.0.2.15`),
  'shared-address-withdrawn': SHARED + BGP,
  'pool-ranges-kept': pool('{ cidr: 192.0.2.0/28 }, { cidr: 192.0.2.32/28 }, { cidr: 192.0.2.64/28 }'),
  'pool-deleted': pool('{ cidr: 192.0.2.0/28 }, { cidr: 192.0.2.32/28 }'),
  'pool-changed': pool('{ cidr: 192.0.2.0/28 }') + service('one', ''),
  'pool-shrunk': pool('{ cidr: 192.0.2.0/28 }') + service('one', ''),
  'addresses-reassigned': pool('{ cidr: 192.0.2.0/32 }') + service('one', '') + service('two', ''),
  'pool-counts': pool('{ cidr: 192.0.2.0/28 }') + pool('{ cidr: 192.0.2.32/28 }', 'other'),
  'pool-blocks-unread':
    pool('{ cidr: 192.0.2.0/28 }') +
    object('cilium.io/v2alpha1', 'CiliumBGPPeeringPolicy', 'p', 'spec: { virtualRouters: [{ localASN: 64512 }] }'),
  'peer-asn-kept': object('cilium.io/v2alpha1', 'CiliumBGPPeeringPolicy', 'p', 'spec: { virtualRouters: [] }'),
  'peer-address-kept': BGP,
  'password-unheard':
    BGP.replace('{ families', '{ authSecretRef: password, families') +
    cilium('CiliumBGPNodeConfigOverride', '{ bgpInstances: [{ name: a, localPort: 1790 }] }', '', 'n-1'),
  'bgp-instances': BGP.replace(
    /bgpInstances: \[(.*)\] \}\n/,
    'bgpInstances: [$1, { name: b, localASN: 64514, peers: [{ name: s, peerASN: 64513, peerAddress: 192.0.2.2 }] ' +
      '}] }\n',
  ),
  'advertisement-wants-pool': BGP,
  'local-address-unused': cilium(
    'CiliumBGPNodeConfigOverride',
    '{ bgpInstances: [{ name: a, peers: [{ name: r, localAddress: 192.0.2.7 }] }] }',
  ),
  'node-config-version': object('cilium.io/v2alpha1', 'CiliumNodeConfig', 'one', 'spec: { defaults: { mtu: "1400" } }'),
  'discovered-without-communities':
    BGP.replace('peerAddress: 192.0.2.1', 'autoDiscovery: { mode: DefaultGateway }') +
    cilium(
      'CiliumBGPAdvertisement',
      '{ advertisements: [{ advertisementType: PodCIDR, attributes: { communities: { standard: ["64512:1"] } } }] }',
      '',
      'pods',
    ),
  'gateway-mistaken': gateway(HTTP) + TO_GATEWAYS,
  'backends-lost': service('web', '') + service('web-metrics', ''),
  'source-ranges-everywhere': service('one', 'loadBalancerSourceRanges: [192.0.2.0/24]'),
  'external-ips-open': service('one', 'loadBalancerSourceRanges: [192.0.2.0/24], externalIPs: [198.51.100.9]'),
  'local-address-dropped': LOCAL,
  'pod-networks-twice': object(
    'cilium.io/v2alpha1',
    'CiliumPodIPPool',
    'one',
    'spec: { ipv4: { cidrs: [10.20.0.0/16], maskSize: 24 } }',
  ),
};

/** An ordinary cluster, and the faults that it meets in one version or another all the same. */
const PLAIN =
  gateway(HTTP) +
  route({ name: 'web', hostnames: ['a.example.com'], rules: [to('web')] }) +
  service('one', '', 'lbipam.cilium.io/ips: 198.51.100.20') +
  BGP;
const MEETS: readonly FaultName[] = ['tlsroute-crd', 'discovery-once', 'peer-address-kept', 'advertisement-wants-pool'];

const VERSION = '1.18.4';
const met = (manifests: string, helm = 'routingMode: native\nkubeProxyReplacement: false\n') => {
  const { model } = readWorld(
    new Map([
      ['app.k8s.yaml', manifests],
      ['host/cilium-values.yml', helm],
    ]),
    VERSION,
  );
  return FAULT_NAMES.filter((name) => CONCERNS[name](model).length > 0);
};
const isOfSharing = (name: FaultName) => /^shared-addresses?-/.test(name);
const sources = (text: string) => ({
  manifests: [{ path: 'app.yaml', text }],
  templates: [],
  programs: {},
  whole: true,
});

describe('known faults', () => {
  it('are 20 or more, and each is recognised from the objects of its reports', () => {
    assert.ok(FAULT_NAMES.length >= 20);
    for (const name of FAULT_NAMES) assert.ok(met(EXAMPLES[name]).includes(name), name);
  });

  it('say nothing of objects that are not theirs', () => {
    assert.deepEqual(met(PLAIN), MEETS);
    const other = (text: string) => text.replace('gatewayClassName: cilium', 'gatewayClassName: other');
    for (const name of ['challenge-lost', 'http-ports-merged', 'tls-ports-merged', 'https-beside-tls'] as const)
      assert.ok(!met(other(EXAMPLES[name])).includes(name), name);
    const without = (name: FaultName, from: string | RegExp, to: string) => {
      const changed = EXAMPLES[name].replace(from, to);
      assert.notEqual(changed, EXAMPLES[name], name);
      assert.ok(!met(changed).includes(name), name);
    };
    without('shared-addresses-swapped', 'port: 80 ', 'port: 82 ');
    without('shared-addresses-swapped', 'port: 81 ', 'port: 80 ');
    const apart = (text: string) =>
      ['a', 'b', 'c'].reduce((all, to) => all.replace('space: app', `space: ${to}`), text);
    assert.deepEqual(met(apart(SHARED + service('three', '', KEY) + L2)).filter(isOfSharing), []);
    const across = `${KEY}, lbipam.cilium.io/sharing-cross-namespace: "*"`;
    assert.ok(met(apart(SHARED.replaceAll(KEY, across) + L2)).includes('shared-address-two-nodes'));
    for (const name of ['shared-address-two-nodes', 'shared-address-split', 'shared-address-withdrawn'] as const) {
      without(name, 'port: 81 ', 'port: 80 ');
      without(name, 'selector: { app: a }', 'externalTrafficPolicy: Local, selector: { app: a }');
    }
    const asking = (host: number, port: number) =>
      service(`s-${port}`, '', `${KEY}, lbipam.cilium.io/ips: 192.0.2.${host}`).replace('port: 80', `port: ${port}`);
    assert.ok(met(asking(8, 81) + asking(8, 82) + L2).includes('shared-address-two-nodes'));
    assert.ok(!met(asking(8, 81) + asking(9, 82) + L2).includes('shared-address-two-nodes'));
    without('local-backend-elsewhere', 'selector: { app: a }, ', '');
    without('local-backend-elsewhere', 'externalTrafficPolicy: Local', '');
    for (const kind of ['HTTPRoute', 'GRPCRoute'])
      assert.ok(met(rules(kind, to('local')) + LOCAL).includes('local-backend-elsewhere'), kind);
    without('addresses-reassigned', /(name: two.*annotations: \{ )/, '$1lbipam.cilium.io/ips: 192.0.2.9 ');
    without('shared-address-two-nodes', 'loadBalancerIPs: true', 'externalIPs: true');
    without(
      'shared-address-two-nodes',
      'spec: { loadBalancerIPs',
      'spec: { nodeSelector: { matchLabels: { kubernetes.io/hostname: n-1 } }, loadBalancerIPs',
    );
    without('password-unheard', 'authSecretRef: password, ', '');
    without('gateway-mistaken', 'addressFamily: ipv4', 'addressFamily: ipv6');
    without('backends-lost', 'name: web-metrics', 'name: metrics');
    without('backends-lost', 'app: a', 'app: b');
    without('backends-lost', 'port: 80', 'port: 80, targetPort: 8080');
    without('backends-lost', /type: LoadBalancer/g, 'clusterIP: None');
    without('source-ranges-everywhere', 'type: LoadBalancer', 'type: ClusterIP');
    without('external-ips-open', /, externalIPs: .*\]/, '');
    assert.ok(!met(EXAMPLES['gateway-mistaken'], 'routingMode: tunnel').includes('gateway-mistaken'));
    assert.ok(!met(LOCAL, 'kubeProxyReplacement: true').includes('local-address-dropped'));
  });

  it('of every file are in the table, each under a name of its own', () => {
    const folder = join(__dirname, '../lib/release/faults');
    const names = [...readdirSync(folder)].flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}'([a-z0-9-]+)': \{$/gm)].map(([, name]) => name),
    );
    assert.deepEqual(names.sort(), [...FAULT_NAMES].sort());
  });

  it('are in the versions before the first that mends them, and in none that does', () => {
    for (const name of FAULT_NAMES) {
      const { fixed, source, check, symptom, todo = '.' }: Fault = FAULTS[name];
      assert.ok(source.length > 0, name);
      assert.match(symptom, /\.$/, name);
      assert.match(todo, /\.$/, name);
      assert.ok(check === undefined || CHECKS.some((one) => one.name === check), name);
      for (const version of fixed) {
        const [major, minor, patch] = version.split('.').map(Number);
        assert.ok(!isFaulty(version, name), `${name} ${version}`);
        if (patch > 0) assert.ok(isFaulty(`${major}.${minor}.${patch - 1}`, name), `${name} before ${version}`);
      }
    }
  });
});

describe('a step', () => {
  it('breaks, mends and leaves what the versions have', () => {
    const both = upgrade(sources(EXAMPLES['challenge-lost']), '1.18.5', '1.20.2');
    assert.deepEqual(
      both.mends.map(({ name, objects }) => [name, objects]),
      ['challenge-lost', 'discovery-once'].map((name) => [
        name,
        [{ object: 'Gateway infra/gw', file: 'app.yaml', line: 7 }],
      ]),
    );
    assert.deepEqual(both.breaks, []);
    const names = (effects: readonly { name?: string }[]) => effects.map(({ name }) => name);
    assert.ok(names(upgrade(sources(L2), '1.19.6', '1.20.0').breaks).includes('l2-service-missed'));
    const l2 = upgrade(sources(EXAMPLES['gateway-local-l2']), '1.20.1', '1.20.2');
    assert.deepEqual([names(l2.breaks), l2.asks], [['gateway-local-l2'], []]);
    const pair = upgrade(sources(EXAMPLES['https-beside-tls']), '1.19.4', '1.19.6');
    assert.deepEqual(names(pair.breaks), ['https-beside-tls'], 'and no check says it again');
    const ports = upgrade(sources(EXAMPLES['http-ports-merged']), '1.19.4', '1.20.2');
    assert.deepEqual(names(ports.stays), ['http-ports-merged']);
  });

  it('reads Gateways whose host names have variables, and asks for CRDs whatever a patch changes', () => {
    const withDomain = EXAMPLES['challenge-lost'].replaceAll('example.com', '${DOMAIN}');
    assert.notEqual(withDomain, EXAMPLES['challenge-lost']);
    const { mends, asks, objects } = upgrade(sources(withDomain), '1.18.5', '1.20.2');
    assert.deepEqual(
      mends.map(({ name }) => name),
      ['challenge-lost', 'discovery-once'],
    );
    assert.equal(objects, upgrade(sources(EXAMPLES['challenge-lost']), '1.18.5', '1.20.2').objects);
    assert.match(asks.map(({ what }) => what).join(), /CRDs of Gateway API v1\.6\.1/);
    const open = gateway(HTTP).replace('gatewayClassName: cilium', 'gatewayClassName: ${CLASS}');
    const unclear = upgrade(sources(open), '1.19.4', '1.20.2');
    assert.deepEqual([unclear.breaks, unclear.mends, unclear.stays], [[], [], []]);
    assert.match(unclear.asks.map(({ what }) => what).join(), /CRDs of Gateway API v1\.6\.1/);
  });

  it('knows clusters apart', () => {
    const files = (l2: string) => ({
      ...sources(''),
      manifests: [
        { path: l2, text: L2 },
        { path: 'clusters/b/local.yaml', text: LOCAL },
      ],
    });
    const mends = (l2: string) => upgrade(files(l2), '1.18.5', '1.20.2').mends.map(({ name }) => name);
    assert.deepEqual(mends('clusters/b/l2.yaml'), ['local-l2-dropped']);
    assert.deepEqual(mends('clusters/a/l2.yaml'), []);
  });

  it('has what the checks say of the new version alone', () => {
    const kept = object('gateway.networking.k8s.io/v1alpha2', 'GRPCRoute', 'r', 'spec: {}', ', namespace: a');
    const { breaks } = upgrade(sources(kept), '1.16.19', '1.20.2');
    assert.match(breaks.map(({ what }) => what).join(), /apiVersion "gateway\.networking\.k8s\.io\/v1alpha2"/);
  });

  const POLICY = (address: string) =>
    object(
      'cilium.io/v2alpha1',
      'CiliumBGPPeeringPolicy',
      'p',
      'spec: { nodeSelector: {}, virtualRouters: [{ localASN: 64512, neighbors: [{ peerASN: 64513, peerAddress: ' +
        `${address} }] }] }`,
    );

  it('says once that a kind is gone, and what to write', () => {
    const { breaks, asks } = upgrade(sources(POLICY('192.0.2.1/32')), '1.18.10', '1.19.0');
    assert.deepEqual(
      breaks.map(({ what, todo }) => [what.split(':')[0], what, todo.split(' ')[0]]),
      [['Since 1.19.0', 'Since 1.19.0: Cilium no longer has this kind: every session that it describes ends', 'Write']],
    );
    assert.deepEqual(asks, []);
  });

  it('does nothing to an object that both versions refuse', () => {
    const { breaks, asks, mends, stays } = upgrade(sources(POLICY('192.0.2.1') + BGP), '1.18.10', '1.19.4');
    assert.deepEqual([breaks, asks], [[], []]);
    assert.doesNotMatch(mends.map(({ what }) => what).join(), /p /);
    assert.match(stays.map(({ what }) => what).join(), /peerAddress "192\.0\.2\.1"/);
  });

  it('asks to leave out a Helm value that is read no more, and breaks nothing by it', () => {
    const release =
      'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: cilium }\nspec: { chart: { ' +
      'spec: { chart: cilium, version: 1.16.5 } }, values: { kubeProxyReplacement: true, ' +
      'externalIPs: { enabled: true } } }\n';
    const step = (from: string) => upgrade(sources(release), from, '1.20.2');
    assert.deepEqual(step('1.16.19').breaks, []);
    const asks = (from: string) =>
      step(from)
        .asks.map(({ what }) => what)
        .join();
    assert.match(asks('1.16.19'), /values\.externalIPs/);
    assert.doesNotMatch(asks('1.18.10'), /values\.externalIPs/);
  });

  it('says the same of several objects once', () => {
    const old = (name: string) => cilium('CiliumBGPPeerConfig', '{ gracefulRestart: { enabled: true } }', '', name);
    const { mends } = upgrade(sources(old('a') + old('b')), '1.16.19', '1.18.4');
    assert.deepEqual(
      mends.map(({ name, objects }) => [name, objects.length]),
      [['object-refused', 2]],
    );
  });

  it('speaks of up.sh where there is one', () => {
    const asks = (paths: string[]) =>
      upgrade({ ...sources(gateway(HTTP)), texts: paths.map((path) => ({ path, text: '' })) }, '1.16.19', '1.17.6')
        .asks.map(({ todo }) => todo)
        .join();
    assert.match(asks(['host/up.sh']), /up\.sh does it/);
    assert.doesNotMatch(asks([]), /up\.sh/);
  });

  it('asks for what release notes ask for', () => {
    const asks = (manifests: string, from: string, to: string) =>
      upgrade(sources(manifests), from, to).asks.map(({ what }) => what);
    const policy = POLICY('192.0.2.1/32');
    const broken = upgrade(sources(policy), '1.18.0', '1.19.0').breaks.map(({ what }) => what);
    assert.match(broken.join(), /no longer has this kind/);
    const rights = /no longer lets agents of older versions read CiliumBGPPeeringPolicies/;
    for (const [from, to] of [
      ['1.18.9', '1.19.3'],
      ['1.18.10', '1.20.2'],
      ['1.16.19', '1.20.0'],
    ] as const)
      assert.match(asks(BGP, from, to).join(), rights);
    for (const [from, to] of [
      ['1.18.9', '1.19.4'],
      ['1.18.9', '1.19.6'],
      ['1.19.0', '1.19.3'],
      ['1.19.0', '1.20.2'],
    ] as const)
      assert.doesNotMatch(asks(BGP, from, to).join(), rights);
    assert.match(asks(policy + BGP, '1.15.0', '1.18.10').join(), /takes precedence/);
    assert.doesNotMatch(asks(policy + BGP, '1.18.0', '1.19.0').join(), /takes precedence/);
    assert.match(asks(gateway(HTTP), '1.19.4', '1.20.2').join(), /CRDs of Gateway API v1\.6\.1/);
    const lost = /The new CRDs? of .* lacks? v1alpha2, at which/;
    assert.match(asks(gateway(HTTP), '1.16.19', '1.17.6').join(), /The new CRDs of referencegrants, grpcroutes lack /);
    for (const [from, to] of [
      ['1.14.1', '1.15.19'],
      ['1.17.6', '1.18.4'],
      ['1.19.4', '1.20.2'],
    ] as const)
      assert.doesNotMatch(asks(gateway(HTTP), from, to).join(), lost);
    assert.match(asks(gateway(HTTP), '1.14.1', '1.19.4').join(), lost);
    assert.match(asks(pool('{ cidr: 192.0.2.0/28 }'), '1.17.0', '1.19.4').join(), /1\.18 lies between/);
    const spec = 'spec: { hostnames: [a.example.com], rules: [{ backendRefs: [{ name: web, port: 443 }] }] }';
    const old = object('gateway.networking.k8s.io/v1alpha2', 'TLSRoute', 't', spec);
    assert.match(asks(old, '1.19.4', '1.20.2').join(), /TLSRoutes as v1/);
    assert.deepEqual(asks(gateway(HTTP), '1.19.4', '1.19.6'), []);
    for (const { since, what, todo } of STEPS)
      assert.match(`${since} ${what}|${todo}`, /^1\.\d\d\.0 [^|]*[^.|]\|.*\.$/);
  });
});

describe('the command', () => {
  it('ends with 0, 1 or 2, as text and as JSON', () => {
    inTemporary((directory) => {
      const file = join(directory, 'app.yaml');
      writeFileSync(file, EXAMPLES['gateway-local-l2']);
      const bad = run(['upgrade', '1.20.1', 'v1.20.2', directory]);
      assert.equal(bad.code, 1);
      assert.match(bad.out, /^Cilium 1\.20\.1 to 1\.20\.2\n\nBreaks\n\n {2}gateway-local-l2\n/);
      assert.match(bad.out, /cilium#48799/);
      for (const line of bad.out.split('\n')) assert.ok(line.length <= 80 || line.includes(directory), line);
      const json = JSON.parse(run(['upgrade', '1.20.1', '1.20.2', directory, '--format', 'json']).out);
      assert.deepEqual([json.version, json.breaks[0].name, json.asks], [1, 'gateway-local-l2', []]);
      assert.equal(run(['upgrade', '1.19.4', '1.19.6', directory]).code, 0);
      assert.equal(run(['upgrade', '1.19.4', '1.19.6', join(directory, 'none')]).code, 2);
    });
  });

  for (const [words, message] of [
    [[], /two versions are needed/],
    [['1.18.5'], /two versions are needed/],
    [['1.18', '1.20.2', '.'], /"1\.18": must be a full version/],
    [['1.18.5', '1.99.0', '.'], /"1\.99\.0": is not supported/],
    [['1.20.2', '1.18.5', '.'], /1\.18\.5 is not newer than 1\.20\.2/],
    [['1.18.5', '1.20.2', '.', '--format', 'xml'], /must be text or json/],
  ] as const)
    it(`upgrade ${words.join(' ')}: says what is wrong`, () => {
      const { code, out, error } = run(['upgrade', ...words]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, message);
    });
});
