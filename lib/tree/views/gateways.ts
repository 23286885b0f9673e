import { STANDARD_PROTOCOLS } from '../../kinds/routes';
import { list, record } from '../../values/json';
import type { AppliedObject } from '../object';
import type { Treatment, View } from '../view';
import { ROUTES, LISTENING, NAMES, CLASS_KNOWN } from './parts';

/** A ListenerSet of which it is not said where its Gateway is. */
const isAstray = ({ kind, namespaceUnsaid, json }: AppliedObject) =>
  kind === 'ListenerSet' && namespaceUnsaid && record(record(json.spec).parentRef).namespace === undefined;

const hasListeners = ({ kind }: AppliedObject) => kind === 'Gateway' || kind === 'ListenerSet';

export const PARENTS: Treatment[] = [...NAMES, { kind: ROUTES, at: 'spec.parentRefs[]', drop: 'item' }];

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

/** Gateways whose names are as they stand. */
export const GATEWAY_NAMES: View = {
  treatments: [...NAMES, { kind: 'Gateway', at: 'spec.gatewayClassName', drop: 'object' }],
};

/** ListenerSets of Gateways that say whom they admit. */
export const LISTENER_SETS: View = {
  treatments: [...GATEWAY_NAMES.treatments, { kind: 'Gateway', at: 'spec.allowedListeners', drop: 'object' }],
  also: (object) => (object.namespaceUnsaid ? undefined : object),
};
