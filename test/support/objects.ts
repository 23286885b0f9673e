// Objects as the API server has them, so that two ways to write the same compare as equal.
import assert from 'node:assert/strict';
import { parseAllDocuments } from 'yaml';
import { type Json, list, record } from '../../lib/values/json';

/** Objects by kind and name, as the API server would have them. */
export function objects(text: string): Record<string, unknown> {
  const all = parseAllDocuments(text)
    .map((document) => JSON.parse(JSON.stringify(document.toJS())) as Json | null)
    .filter((json): json is Json => json !== null)
    .map((json): [string, unknown] => {
      const { name, namespace } = record(json.metadata);
      return [`${json.kind} ${namespace ?? ''}/${name}`, filledIn(json)];
    });
  assert.equal(new Set(all.map(([key]) => key)).size, all.length);
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const GATEWAY_API = 'gateway.networking.k8s.io';

function filledIn(json: Json): unknown {
  const own = record(json.metadata).namespace;
  const spec = record(json.spec);
  const parent = (ref: Json) => ({ group: GATEWAY_API, kind: 'Gateway', namespace: own, ...ref });
  const service = (ref: Json) => ({ group: '', kind: 'Service', weight: 1, namespace: own, ...ref });
  const secret = (ref: Json) => ({ group: '', kind: 'Secret', namespace: own, ...ref });
  const rule = (one: Json) => ({
    ...one,
    matches: one.matches ?? [{ path: { type: 'PathPrefix', value: '/' } }],
    backendRefs: one.backendRefs && list(one.backendRefs).map(service),
  });
  const listener = (one: Json) => ({
    ...one,
    allowedRoutes: {
      namespaces: record(one.allowedRoutes).namespaces ?? { from: 'Same' },
      kinds: list(record(one.allowedRoutes).kinds).map((kind) => ({ group: GATEWAY_API, ...kind })),
    },
    tls: one.tls && {
      mode: 'Terminate',
      ...record(one.tls),
      certificateRefs: list(record(one.tls).certificateRefs).map(secret),
    },
  });
  const family = { afi: 'ipv4', safi: 'unicast' };
  const more: Record<string, Json> = {
    CiliumBGPPeerConfig: {
      timers: { connectRetryTimeSeconds: 120, holdTimeSeconds: 90, keepAliveTimeSeconds: 30, ...record(spec.timers) },
      ebgpMultihop: spec.ebgpMultihop ?? 1,
      transport: { peerPort: 179, ...record(spec.transport) },
      gracefulRestart: { enabled: false, restartTimeSeconds: 120, ...record(spec.gracefulRestart) },
      families: spec.families ?? [family, { ...family, afi: 'ipv6' }],
    },
    // No selector, and one of everything, select the same.
    CiliumBGPClusterConfig: { nodeSelector: selector(spec.nodeSelector) },
    CiliumBGPPeeringPolicy: { nodeSelector: selector(spec.nodeSelector) },
    CiliumL2AnnouncementPolicy: { externalIPs: spec.externalIPs ?? false },
    HTTPRoute: { parentRefs: list(spec.parentRefs).map(parent), rules: list(spec.rules).map(rule) },
    Gateway: { listeners: list(spec.listeners).map(listener) },
  };
  return plain({ ...json, spec: { ...spec, ...more[String(json.kind)] } });
}

/** Empty parts select nothing less. */
function selector(value: unknown): Json {
  return Object.fromEntries(Object.entries(record(value)).filter(([, part]) => Object.keys(part as object).length > 0));
}

/** Without what says nothing. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]): [string, unknown] => [key, plain(one)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
