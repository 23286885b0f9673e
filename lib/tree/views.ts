import { STANDARD_PROTOCOLS } from '../kinds/routes';
import { ACROSS_ANNOTATIONS, ADDRESS_ANNOTATIONS, SHARING_ANNOTATIONS } from '../release/annotations';
import { type Json, list, record, text, textMap } from '../values/json';
import type { AppliedObject } from './object';
import type { Treatment, View } from './view';

const ROUTES = '\\w+Route';
/** What has listeners. */
const LISTENING = 'Gateway|ListenerSet';
/** A ListenerSet of which it is not said where its Gateway is. */
const isAstray = ({ kind, namespaceUnsaid, json }: AppliedObject) =>
  kind === 'ListenerSet' && namespaceUnsaid && record(record(json.spec).parentRef).namespace === undefined;
const hasListeners = ({ kind }: AppliedObject) => kind === 'Gateway' || kind === 'ListenerSet';
const NAMES: Treatment[] = [
  { kind: `Gateway|ListenerSet|Service|${ROUTES}`, at: 'metadata.name', drop: 'object' },
  // Checks do not see a GatewayClass with an unknown part, and so take nothing from it about its Gateways.
  { kind: 'GatewayClass|CiliumGatewayClassConfig', at: 'spec', drop: 'object' },
  { kind: `Gateway|ListenerSet|Service|ReferenceGrant|${ROUTES}`, at: 'metadata.namespace', drop: 'object' },
  { kind: 'ListenerSet', at: 'spec.parentRef', drop: 'object' },
];
const POOL = 'CiliumLoadBalancerIPPool';
const PARENTS: Treatment[] = [...NAMES, { kind: ROUTES, at: 'spec.parentRefs[]', drop: 'item' }];

/** What a Gateway asks of Cilium for its Service, by annotations. */
const ASKED: Treatment[] = [
  { kind: 'EnvoyProxy', at: 'spec.provider.kubernetes.envoyService', drop: 'object' },
  { kind: 'EnvoyProxy', at: 'metadata', drop: 'object' },
  ...[...ADDRESS_ANNOTATIONS, ...SHARING_ANNOTATIONS, ...ACROSS_ANNOTATIONS].flatMap((key): Treatment[] => [
    { kind: 'Gateway', at: `spec.infrastructure.annotations.{${key}}`, drop: 'object' },
    { kind: 'Service', at: `metadata.annotations.{${key}}`, drop: 'object' },
  ]),
];

/** The sharing key of MetalLB and PureLB, which give such a Service its address. */
const SHARED_BY_OTHERS = /\/allow-shared-ip$/;

/** A Service with a sharing key of which it is not known with whom it may have an address. */
const mayShareUnseen = ({ kind, json, namespaceUnsaid, unknown }: AppliedObject) => {
  const annotations = kind === 'Service' ? Object.keys(textMap(record(json.metadata).annotations)) : [];
  return (
    annotations.some((key) => SHARED_BY_OTHERS.test(key)) ||
    (SHARING_ANNOTATIONS.some((key) => annotations.includes(key)) &&
      (namespaceUnsaid || unknown.some(([part]) => part === 'spec')))
  );
};

/** Blocks and peers that are known, of objects that are in force. */
export const KNOWN_ADDRESSES: View = {
  treatments: [
    ...NAMES,
    ...ASKED,
    { kind: POOL, at: 'spec.disabled', drop: 'object' },
    { kind: 'Gateway', at: 'spec.gatewayClassName', drop: 'object' },
  ],
};

/** KNOWN_ADDRESSES, without pools that are out of use: which of two was made first, files do not say. */
export const POOLS_IN_USE: View = {
  ...KNOWN_ADDRESSES,
  also: (object) => (object.kind === POOL && record(object.json.spec).disabled === true ? undefined : object),
};

/** Known blocks and peers, and of Services that share addresses those of which it is known with whom. */
export const KNOWN_SHARERS: View = {
  ...KNOWN_ADDRESSES,
  also: (object) => (mayShareUnseen(object) ? undefined : object),
};

/** Known blocks and peers, beside the nodes that files name. */
export const BESIDE_NODES: View = { ...KNOWN_ADDRESSES, nodes: true };

/** Pools of which every block is known, and what asks for addresses of them. */
export const WHOLE_POOLS: View = {
  treatments: [
    ...KNOWN_ADDRESSES.treatments,
    { kind: POOL, at: 'spec', drop: 'object' },
    { kind: 'Gateway', at: 'spec.infrastructure.labels', drop: 'object' },
    { kind: 'Service', at: 'metadata.labels', drop: 'object' },
  ],
  // A pool may select by namespace.
  also: (object) => (object.namespaceUnsaid && object.kind !== POOL ? undefined : object),
};

/** Annotations for MetalLB, which may give such a Service its address. */
const OF_METALLB = /^metallb\.(?:universe\.tf|io)\//;

/** WHOLE_POOLS, without Services that MetalLB may serve. */
export const CILIUM_REQUESTS: View = {
  treatments: WHOLE_POOLS.treatments,
  also: (object) =>
    object.kind === 'Service' &&
    Object.keys(textMap(record(object.json.metadata).annotations)).some((key) => OF_METALLB.test(key))
      ? undefined
      : WHOLE_POOLS.also!(object),
};

/** Services whose families are known. */
export const SERVICES: View = { treatments: [...NAMES, ...ASKED, { kind: 'Service', at: 'spec', drop: 'object' }] };

/** Objects whose label selectors are known. */
export const SELECTORS: View = {
  treatments: [],
  also: (object) => (object.unknown.some((place) => place.includes('matchExpressions')) ? undefined : object),
};

/** Peers of which no AS number is unknown. */
export const KNOWN_ASNS: View = {
  treatments: [
    { kind: 'CiliumBGPClusterConfig', at: 'spec.bgpInstances[].localASN', drop: 'item' },
    { kind: 'CiliumBGPClusterConfig', at: 'spec.bgpInstances[].peers[].peerASN', drop: 'item' },
    { kind: 'CiliumBGPPeeringPolicy', at: 'spec.virtualRouters[].localASN', drop: 'item' },
    { kind: 'CiliumBGPPeeringPolicy', at: 'spec.virtualRouters[].neighbors[].peerASN', drop: 'item' },
  ],
  // Without one of its own, an instance has none to judge.
  also: (object) => {
    if (object.kind !== 'CiliumBGPClusterConfig') return object;
    const spec = record(object.json.spec);
    const all = list(spec.bgpInstances);
    const bgpInstances = all.filter(({ localASN }) => localASN !== undefined);
    if (bgpInstances.length === all.length) return object;
    return { ...object, json: { ...object.json, spec: { ...spec, bgpInstances } } };
  },
};

/** KNOWN_ASNS, with the configs of peers that are known at all. */
export const KNOWN_SESSIONS: View = {
  ...KNOWN_ASNS,
  treatments: [...KNOWN_ASNS.treatments, { kind: 'CiliumBGPPeerConfig', at: '=spec', drop: 'object' }],
};

/** Peerings of which both times are known. */
export const KNOWN_TIMERS: View = {
  treatments: [
    { kind: 'CiliumBGPPeerConfig', at: 'spec.timers', drop: 'object' },
    { kind: 'CiliumBGPPeeringPolicy', at: 'spec.virtualRouters[].neighbors[].holdTimeSeconds', drop: 'item' },
    { kind: 'CiliumBGPPeeringPolicy', at: 'spec.virtualRouters[].neighbors[].keepAliveTimeSeconds', drop: 'item' },
  ],
};

/** BGP objects of which all is known but who and where the peers are, and Gateways by the labels of their Services. */
export const KNOWN_ANNOUNCEMENTS: View = {
  treatments: [
    ...NAMES,
    { kind: 'Gateway', at: 'spec.infrastructure.labels', drop: 'object' },
    { kind: 'Gateway', at: 'spec.gatewayClassName', drop: 'object' },
    { kind: 'CiliumBGPPeerConfig', at: 'spec.families', drop: 'object' },
    { kind: 'CiliumBGPAdvertisement', at: 'spec.advertisements[].advertisementType', drop: 'item' },
    { kind: 'CiliumBGPAdvertisement', at: 'spec.advertisements[].selector', drop: 'item' },
    { kind: 'CiliumBGPPeeringPolicy', at: 'spec', drop: 'object' },
    { kind: 'CiliumBGPClusterConfig', at: 'spec.bgpInstances[].peers[].peerConfigRef', drop: 'item' },
  ],
  also: (object) => {
    if (object.kind === 'Gateway' && object.namespaceUnsaid) return undefined;
    return object.kind === 'CiliumBGPPeeringPolicy' && JSON.stringify(object.json).includes('podIPPoolSelector')
      ? undefined
      : object;
  },
};

/** KNOWN_ANNOUNCEMENTS, with advertisements of which it is known who selects them. */
export const SELECTED_ANNOUNCEMENTS: View = {
  treatments: [...KNOWN_ANNOUNCEMENTS.treatments, { kind: 'CiliumBGPAdvertisement', at: 'metadata', drop: 'object' }],
};

/** Pools and policies of which all is known. */
export const MARKED_POOLS: View = {
  treatments: [{ kind: `${POOL}|CiliumBGPPeeringPolicy`, at: 'spec', drop: 'object' }],
};

/** Policies of which it is known which nodes they are for. */
export const NODE_SELECTORS: View = {
  treatments: [{ kind: 'CiliumBGP(ClusterConfig|PeeringPolicy)', at: 'spec.nodeSelector', drop: 'object' }],
};

/** Peers whose peer config is named. */
export const PEER_CONFIGS: View = {
  treatments: [{ kind: 'CiliumBGPClusterConfig', at: 'spec.bgpInstances[].peers[].peerConfigRef', drop: 'item' }],
};

const CLASS_KNOWN: Treatment[] = [{ kind: 'Gateway', at: 'spec.gatewayClassName', drop: 'object' }];

/** Listeners that can be told apart, and routes that say where they attach. */
const LISTENING_KNOWN: Treatment[] = [
  ...PARENTS,
  ...['name', 'port', 'protocol', 'allowedRoutes.namespaces', 'allowedRoutes.kinds'].map(
    (field): Treatment => ({ kind: LISTENING, at: `spec.listeners[].${field}`, drop: 'object' }),
  ),
  ...CLASS_KNOWN,
];

/**
 * Gateways whose listeners can be told apart, and routes that say where they attach. A host name that is unknown is
 * any.
 */
export const ATTACHMENTS: View = {
  treatments: [
    ...LISTENING_KNOWN,
    { kind: LISTENING, at: 'spec.listeners[].hostname', drop: 'field' },
    { kind: ROUTES, at: 'spec.hostnames', drop: 'field' },
  ],
  // A protocol that an implementation made up, and a port or name that is missing or of another type, which
  // object-refused says.
  also: (object) => {
    if (isAstray(object)) return undefined;
    return !hasListeners(object) ||
      list(record(object.json.spec).listeners).every(
        ({ protocol, port, name }) =>
          STANDARD_PROTOCOLS.includes(String(protocol)) && typeof port === 'number' && typeof name === 'string',
      )
      ? object
      : undefined;
  },
};

/** ATTACHMENTS, of routes whose backends are known. */
export const BACKEND_KINDS: View = {
  ...ATTACHMENTS,
  treatments: [...ATTACHMENTS.treatments, { kind: ROUTES, at: 'spec.rules[].backendRefs', drop: 'object' }],
};

/** BACKEND_KINDS, beside Services of a known type. */
export const EXTERNAL_NAMES: View = {
  ...BACKEND_KINDS,
  treatments: [...BACKEND_KINDS.treatments, { kind: 'Service', at: 'spec.type', drop: 'object' }],
};

/** ATTACHMENTS, of routes whose retries are known. */
export const RETRIES: View = {
  ...ATTACHMENTS,
  treatments: [...ATTACHMENTS.treatments, { kind: ROUTES, at: 'spec.rules[].retry', drop: 'object' }],
};

/** ATTACHMENTS, of routes whose namespace is said. */
export const ATTACHMENTS_BY_NAMESPACE: View = {
  treatments: ATTACHMENTS.treatments,
  also: (object) => (object.namespaceUnsaid ? undefined : ATTACHMENTS.also!(object)),
};

/** ATTACHMENTS, where a host name that is unknown may be one that does not fit. */
export const REDIRECTS: View = {
  treatments: [
    { kind: LISTENING, at: 'spec.listeners[].hostname', drop: 'object' },
    { kind: ROUTES, at: 'spec.hostnames', drop: 'object' },
    { kind: ROUTES, at: '=spec.rules', drop: 'object' },
    { kind: ROUTES, at: 'spec.rules[].filters', drop: 'object' },
    ...ATTACHMENTS.treatments,
  ],
  also: ATTACHMENTS.also,
};

/** Routes of which it is known at which listeners they are, and what for. */
export const WHERE_ROUTES_ARE: View = {
  treatments: [{ kind: ROUTES, at: 'spec.parentRefs', drop: 'object' }, ...REDIRECTS.treatments],
  also: REDIRECTS.also,
};

/** Listeners of which it is known how they speak TLS. */
export const CERTIFICATES: View = {
  treatments: [
    ...NAMES,
    { kind: 'Gateway', at: 'spec.gatewayClassName', drop: 'object' },
    { kind: LISTENING, at: 'spec.listeners[].protocol', drop: 'item' },
    { kind: LISTENING, at: 'spec.listeners[].tls.mode', drop: 'item' },
    { kind: LISTENING, at: '=spec.listeners[].tls.certificateRefs', drop: 'item' },
  ],
};

/** CERTIFICATES, of objects whose namespace is said. */
export const CERTIFICATE_GRANTS: View = {
  treatments: [...CERTIFICATES.treatments, { kind: LISTENING, at: 'spec.listeners[].tls', drop: 'item' }],
  also: (object) => (object.namespaceUnsaid ? undefined : object),
};

/** ATTACHMENTS, where it is known too what the listeners do with TLS. */
export const TLS_MODES: View = {
  treatments: [
    ...ATTACHMENTS.treatments,
    { kind: LISTENING, at: '=spec.listeners[].tls', drop: 'object' },
    { kind: LISTENING, at: 'spec.listeners[].tls.mode', drop: 'object' },
  ],
  also: ATTACHMENTS.also,
};

/** Policies of which all is known, and the routes that lead to their Services. */
export const BACKEND_TLS: View = {
  treatments: [
    ...ATTACHMENTS.treatments,
    { kind: 'BackendTLSPolicy', at: 'metadata', drop: 'object' },
    { kind: 'BackendTLSPolicy', at: 'spec', drop: 'object' },
    { kind: ROUTES, at: 'spec.rules[].backendRefs[]', drop: 'item' },
  ],
  also: ATTACHMENTS_BY_NAMESPACE.also,
};

/** Listeners of which it is known what they speak, for which names. */
export const LISTENER_PROTOCOLS: View = {
  treatments: [...TLS_MODES.treatments, { kind: LISTENING, at: 'spec.listeners[].hostname', drop: 'object' }],
  also: TLS_MODES.also,
};

/** Gateways of which all is known that cert-manager looks at. */
export const ISSUED: View = {
  treatments: [
    ...NAMES,
    { kind: LISTENING, at: 'metadata.annotations', drop: 'object' },
    { kind: LISTENING, at: 'spec.listeners', drop: 'object' },
  ],
  also: (object) => (object.namespaceUnsaid && object.kind !== 'Certificate' ? undefined : object),
};

/**
 * Listeners whose ports are known. Host names as written: the same text is the same name. UDP and TCP have ports of
 * their own.
 */
export const LISTENERS: View = {
  treatments: [
    { kind: LISTENING, at: 'spec.listeners[].port', drop: 'item' },
    { kind: LISTENING, at: 'spec.listeners[].protocol', drop: 'item' },
  ],
  also: (object) => {
    if (isAstray(object)) return undefined;
    if (!hasListeners(object)) return object;
    const spec = record(object.json.spec);
    const all = list(spec.listeners);
    const listeners = all.filter(({ port, protocol }) => typeof port === 'number' && protocol !== 'UDP');
    if (listeners.length === all.length) return object;
    return { ...object, json: { ...object.json, spec: { ...spec, listeners } } };
  },
};

/** Files of tests, which are applied one after another. */
const FIXTURE = /(^|\/)(conformance|e2e|tests?)\//;

/**
 * Gateways and routes of which it is known what attaches where. Host names and matches as written: the same text is the
 * same thing.
 */
export const TABLES: View = {
  treatments: [
    { kind: ROUTES, at: '=spec.hostnames', drop: 'object' },
    { kind: ROUTES, at: '=spec.rules[].matches', drop: 'item' },
    // What becomes of requests is not known: the route may send them elsewhere on purpose.
    { kind: ROUTES, at: 'spec.rules[].filters', drop: 'object' },
    ...LISTENING_KNOWN,
  ],
  also: (object) => (FIXTURE.test(object.manifest.file) ? undefined : ATTACHMENTS.also!(object)),
};

/** What `trace` follows: Gateways and routes whose attachment and rules are known. Variables in host names are text. */
export const TRACED: View = {
  treatments: [
    { kind: ROUTES, at: '=spec.hostnames', drop: 'object' },
    { kind: ROUTES, at: '=spec.rules', drop: 'object' },
    { kind: ROUTES, at: 'spec.rules[].matches', drop: 'object' },
    { kind: ROUTES, at: 'spec.rules[].filters', drop: 'object' },
    ...LISTENING_KNOWN,
  ],
};

/** Gateways and routes with known host names: one that is unknown may be one of another listener. */
export const TABLE_NAMES: View = {
  treatments: [
    { kind: LISTENING, at: 'spec.listeners[].hostname', drop: 'object' },
    { kind: ROUTES, at: 'spec.hostnames', drop: 'object' },
    { kind: ROUTES, at: 'spec.rules', drop: 'object' },
    ...LISTENING_KNOWN,
  ],
  also: ATTACHMENTS_BY_NAMESPACE.also,
};

/** Routes of which every rule is known. */
export const RULES: View = {
  treatments: [...PARENTS, { kind: ROUTES, at: 'spec.rules', drop: 'object' }, ...CLASS_KNOWN],
};

/** RULES, and L2 policies whose interfaces are known. */
export const EXPRESSIONS: View = {
  treatments: [...RULES.treatments, { kind: 'CiliumL2AnnouncementPolicy', at: 'spec.interfaces', drop: 'object' }],
};

/** Services and Gateways of which it is known who is to announce them. */
export const CLASSES: View = {
  treatments: [...NAMES, { kind: 'Service', at: 'spec.loadBalancerClass', drop: 'object' }, ...CLASS_KNOWN],
};

/** Routes of which all weights are known. */
export const WEIGHTS: View = { treatments: [...NAMES, { kind: ROUTES, at: 'spec.rules', drop: 'object' }] };

/** Services whose ports are known, and the backends of routes that are Services. */
export const BACKENDS: View = {
  treatments: [
    ...NAMES,
    { kind: 'Service', at: 'spec', drop: 'object' },
    { kind: ROUTES, at: 'spec.rules[].backendRefs[]', drop: 'item' },
  ],
  also: (object) => {
    const spec = record(object.json.spec);
    if (object.kind === 'Service')
      return list(spec.ports).length > 0 && spec.type !== 'ExternalName' ? object : undefined;
    if (!object.kind.endsWith('Route')) return object;
    const all = list(spec.rules);
    // An object that stays the same needs no model of its own.
    if (all.every(({ backendRefs }) => list(backendRefs).every(isServiceRef))) return object;
    const rules = all.map((rule) => ({ ...rule, backendRefs: list(rule.backendRefs).filter(isServiceRef) }));
    return { ...object, json: { ...object.json, spec: { ...spec, rules } } };
  },
};

function isServiceRef({ kind, group }: Json): boolean {
  return (text(kind) ?? 'Service') === 'Service' && (group ?? '') === '';
}

/** Grants decide: routes and Services whose namespaces are said. */
export const GRANTS: View = {
  treatments: BACKENDS.treatments,
  also: (object) => (object.namespaceUnsaid ? undefined : BACKENDS.also!(object)),
};

/** Gateways whose names are as they stand. */
export const GATEWAY_NAMES: View = {
  treatments: [...NAMES, { kind: 'Gateway', at: 'spec.gatewayClassName', drop: 'object' }],
};

/** L2 announcement policies that say what they are for. */
export const L2_POLICIES: View = {
  treatments: [
    ...NAMES,
    ...['loadBalancerIPs', 'externalIPs'].map(
      (field): Treatment => ({ kind: 'CiliumL2AnnouncementPolicy', at: `spec.${field}`, drop: 'object' }),
    ),
  ],
};

/** L2_POLICIES, for interfaces that are known. */
export const L2_INTERFACES: View = {
  treatments: [
    ...L2_POLICIES.treatments,
    { kind: 'CiliumL2AnnouncementPolicy', at: 'spec.interfaces', drop: 'object' },
  ],
};

/** L2_POLICIES, with the Services and Gateways of which it is known that a policy is for them. */
export const L2_LEASES: View = {
  treatments: [
    ...L2_POLICIES.treatments,
    { kind: 'CiliumL2AnnouncementPolicy', at: 'spec', drop: 'object' },
    { kind: 'Service', at: 'spec.type', drop: 'object' },
    { kind: 'Service', at: 'metadata.labels', drop: 'object' },
    { kind: 'Gateway', at: 'spec.infrastructure.labels', drop: 'object' },
    { kind: 'Gateway', at: 'spec.gatewayClassName', drop: 'object' },
  ],
  also: (object) => (object.namespaceUnsaid && object.kind !== 'CiliumL2AnnouncementPolicy' ? undefined : object),
};

/** ListenerSets of Gateways that say whom they admit. */
export const LISTENER_SETS: View = {
  treatments: [...GATEWAY_NAMES.treatments, { kind: 'Gateway', at: 'spec.allowedListeners', drop: 'object' }],
  also: (object) => (object.namespaceUnsaid ? undefined : object),
};
