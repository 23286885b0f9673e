// Each kind of lib/kinds is written and read back: what comes back is what was meant.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ApiObject, Testing } from 'cdk8s';
import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { readAdvertisement, writeAdvertisement } from '../lib/kinds/cilium-bgp-advertisement';
import { readClusterConfig, writeClusterConfig } from '../lib/kinds/cilium-bgp-cluster-config';
import { readNodeOverride, writeNodeOverride } from '../lib/kinds/cilium-bgp-node-config-override';
import { readPeerConfig, writePeerConfig } from '../lib/kinds/cilium-bgp-peer-config';
import { readPeeringPolicy, writePeeringPolicy } from '../lib/kinds/cilium-bgp-peering-policy';
import { readNodeConfig, writeNodeConfig } from '../lib/kinds/cilium-node-config';
import { readPodIpPool, writePodIpPool } from '../lib/kinds/cilium-pod-ip-pool';
import { readGatewayClassConfig, writeGatewayClassConfig } from '../lib/kinds/cilium-gateway-class-config';
import { readL2Policy, writeL2Policy } from '../lib/kinds/cilium-l2-announcement-policy';
import { readPool, writePool } from '../lib/kinds/cilium-load-balancer-ip-pool';
import { readBackendTls, writeBackendTls } from '../lib/kinds/backend-tls-policy';
import { readCertificate, writeCertificate } from '../lib/kinds/certificate';
import { readEnvoyProxy, writeEnvoyProxy } from '../lib/kinds/envoy-proxy';
import { readGateway, writeGateway } from '../lib/kinds/gateway';
import { readGatewayClass, writeGatewayClass } from '../lib/kinds/gateway-class';
import { readGrpcRoute, writeGrpcRoute } from '../lib/kinds/grpc-route';
import { readHttpRoute, writeHttpRoute } from '../lib/kinds/http-route';
import { readListenerSet, writeListenerSet } from '../lib/kinds/listener-set';
import { readReferenceGrant, writeReferenceGrant } from '../lib/kinds/reference-grant';
import { ROUTE_PROTOCOLS } from '../lib/kinds/routes';
import { readService, writeService } from '../lib/kinds/service';
import { readTcpRoute, writeTcpRoute } from '../lib/kinds/tcp-route';
import { readTlsRoute, writeTlsRoute } from '../lib/kinds/tls-route';
import { readUdpRoute, writeUdpRoute } from '../lib/kinds/udp-route';
import { Crds } from '../lib/objects/crds';
import { crdSetsOf } from '../lib/objects/sets';
import { allReleases, DEFAULT_VERSION, releaseOf } from '../lib/release/table';
import type { Json } from '../lib/values/json';
import * as any from './support/intents';
import { randomCases } from './support/random-cases';

interface RoundTrip<Intent> {
  readonly intents: fc.Arbitrary<Intent>;
  readonly write: (intent: Intent) => object;
  readonly read: (json: Json, intent: Intent) => unknown;
}

/** Keeps the type of the intent between its writer and its reader. */
function pair<Intent>(
  intents: fc.Arbitrary<Intent>,
  write: (intent: Intent) => object,
  read: (json: Json, intent: Intent) => unknown,
): RoundTrip<any> {
  return { intents, write, read };
}

const release = fc.constantFrom(...allReleases());

const ROUND_TRIPS: Record<string, RoundTrip<any>> = {
  CiliumLoadBalancerIPPool: pair(
    fc.tuple(any.pool, release),
    ([intent, of]) => writePool(intent, of),
    (json, [, of]) => {
      const { blocks, unreadable, ...said } = readPool(json);
      assert.deepEqual(unreadable, []);
      return [{ blocks: blocks.map(({ range, cidr }) => any.block(range, cidr)), ...said }, of];
    },
  ),
  CiliumL2AnnouncementPolicy: pair(any.l2Policy, writeL2Policy, readL2Policy),
  CiliumPodIPPool: pair(any.podIpPool, writePodIpPool, readPodIpPool),
  CiliumNodeConfig: pair(any.nodeConfig, writeNodeConfig, readNodeConfig),
  CiliumBGPPeeringPolicy: pair(any.peeringPolicy, writePeeringPolicy, readPeeringPolicy),
  CiliumBGPClusterConfig: pair(any.clusterConfig, writeClusterConfig, readClusterConfig),
  CiliumBGPPeerConfig: pair(any.peerConfig, writePeerConfig, readPeerConfig),
  CiliumBGPAdvertisement: pair(any.advertisement, writeAdvertisement, readAdvertisement),
  CiliumBGPNodeConfigOverride: pair(any.nodeOverride, writeNodeOverride, readNodeOverride),
  CiliumGatewayClassConfig: pair(any.gatewayClassConfig, writeGatewayClassConfig, readGatewayClassConfig),
  GatewayClass: pair(any.gatewayClass, writeGatewayClass, readGatewayClass),
  Gateway: pair(any.gateway, writeGateway, readGateway),
  ListenerSet: pair(any.listenerSet, writeListenerSet, readListenerSet),
  HTTPRoute: pair(any.httpRoute, writeHttpRoute, readHttpRoute),
  GRPCRoute: pair(any.grpcRoute, writeGrpcRoute, readGrpcRoute),
  TLSRoute: pair(any.tlsRoute, writeTlsRoute, readTlsRoute),
  TCPRoute: pair(any.portRoute, writeTcpRoute, readTcpRoute),
  UDPRoute: pair(any.portRoute, writeUdpRoute, readUdpRoute),
  ReferenceGrant: pair(any.referenceGrant, writeReferenceGrant, readReferenceGrant),
  BackendTLSPolicy: pair(any.backendTls, writeBackendTls, readBackendTls),
  Service: pair(any.service, writeService, readService),
  EnvoyProxy: pair(any.envoyProxy, writeEnvoyProxy, readEnvoyProxy),
  Certificate: pair(any.certificate, writeCertificate, readCertificate),
};

/** The object as it is written into a file. */
function written(kind: string, spec: object): Json {
  const object = new ApiObject(Testing.chart(), 'Object', { apiVersion: 'example.com/v1', kind, spec });
  return JSON.parse(JSON.stringify(object.toJson()));
}

describe('what is written is read back', () => {
  for (const [kind, { intents, write, read }] of Object.entries(ROUND_TRIPS)) {
    it(kind, () => {
      fc.assert(
        fc.property(intents, (intent) => {
          assert.deepEqual(any.plain(read(written(kind, write(intent)), intent)), any.plain(intent));
        }),
        randomCases(200),
      );
    });
  }
});

const charts = [...readdirSync('lib/charts')].map((file) => ({
  file,
  text: readFileSync(`lib/charts/${file}`, 'utf8'),
}));

it('every kind that a chart writes is written and read back here', () => {
  const made = charts.flatMap(({ text }) => [
    ...[...text.matchAll(/\b(?:new|extends) ([A-Z]\w*)\b/g)]
      .map(([, name]) => name)
      .filter((name) => isKind(text, name)),
    ...[...text.matchAll(/^ *(?:routeObject\(.*)?\bkind: '([A-Z]\w+)',/gm)].map(([, kind]) => kind),
  ]);
  const kinds = new Set(made);
  assert.ok(kinds.size >= 19, [...kinds].join());
  assert.deepEqual(
    [...kinds].filter((kind) => !ROUND_TRIPS[kind]),
    [],
  );
});

/** The file has the construct from the typed constructs of CRDs, or from a kind of the core API. */
function isKind(text: string, name: string): boolean {
  const imports = [...text.matchAll(/^import \{([^}]*)\} from '\.\.\/(?:\.\.\/imports|kinds)\/[^']*';/gm)];
  return imports.some(([, names]) => names.split(',').some((one) => one.trim() === name));
}

it('charts make objects by constructs with types alone', () => {
  const untyped = /new ApiObject\(|\bLazy\b|\.\.\.\([^()\n]*&& \{|\bspec: \{/;
  assert.deepEqual(
    charts.filter(({ text }) => untyped.test(text)).map(({ file }) => file),
    [],
  );
});

/** The model reads routes of all kinds by the parts that they share, such as `readParent` and `readBackends`. */
const BY_PARTS = ['readHttpRoute', 'readGrpcRoute', 'readTlsRoute', 'readTcpRoute', 'readUdpRoute'];

it('every reader of a kind is asked outside of its file', () => {
  const files = [...readdirSync('lib', { recursive: true, encoding: 'utf8' })]
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file: file.split(sep).join('/'), text: readFileSync(join('lib', file), 'utf8') }));
  const readers = files
    .filter(({ file }) => file.startsWith('kinds/'))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/^export function (read\w+)/gm)].map(([, name]) => ({ file, name })),
    );
  assert.ok(readers.length > 19, `${readers.length}`);
  assert.deepEqual(
    readers.filter(
      ({ file, name }) =>
        !BY_PARTS.includes(name) &&
        !files.some((other) => other.file !== file && new RegExp(`\\b${name}\\b`).test(other.text)),
    ),
    [],
  );
});

it('every kind of routes has its protocols', () => {
  const newest = new Crds(crdSetsOf(releaseOf(DEFAULT_VERSION))).siblings('gateway-api-').at(-1);
  const { kinds } = JSON.parse(readFileSync(`imports/${newest}/index.json`, 'utf8'));
  const routes = Object.keys(kinds)
    .map((key) => key.split('/')[2])
    .filter((kind) => kind.endsWith('Route'));
  assert.deepEqual(Object.keys(ROUTE_PROTOCOLS).sort(), [...new Set(routes)].sort());
});
