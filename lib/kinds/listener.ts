import type {
  ListenerSetSpecListeners,
  ListenerSetSpecListenersAllowedRoutesKinds,
  ListenerSetSpecListenersAllowedRoutesNamespaces,
  ListenerSetSpecListenersTls,
  ListenerSetSpecListenersTlsCertificateRefs,
} from '../../imports/gateway.networking.k8s.io/ListenerSet';
import { Json, list, number, record, text } from '../values/json';
import { readSelector, Selector, writeSelector } from './selector';

/** The namespaces whose routes or ListenerSets may attach. */
export interface AdmissionIntent {
  /** "All", "Same", "Selector" or, for ListenerSets, "None". */
  readonly from: string;
  /** The selector of namespaces, if `from` is "Selector". */
  readonly selector?: Selector;
}

/** A listener of a Gateway or of a ListenerSet. */
export interface ListenerIntent {
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
  readonly hostname?: string;
  readonly admits: AdmissionIntent;
  /** The kinds of routes that the listener names. Absent: the kinds that fit its protocol. */
  readonly kinds?: string[];
  readonly tls?: ListenerTls;
}

export interface ListenerTls {
  readonly mode: string;
  /** Secrets. A reference without a namespace means the namespace of the Gateway or ListenerSet. */
  readonly certificates: ListenerCertificate[];
  readonly hasOptions: boolean;
}

export interface ListenerCertificate {
  readonly name: string;
  readonly namespace?: string;
}

/** Gateways have these fields too, and more. */
export function writeListener(listener: ListenerIntent): ListenerSetSpecListeners {
  return {
    name: listener.name,
    port: listener.port,
    protocol: listener.protocol,
    hostname: listener.hostname,
    tls: listener.tls && writeTls(listener.tls),
    allowedRoutes: {
      namespaces: writeAdmission(listener.admits),
      kinds: listener.kinds?.map((kind): ListenerSetSpecListenersAllowedRoutesKinds => ({ kind })),
    },
  };
}

function writeTls({ mode, certificates }: ListenerTls): ListenerSetSpecListenersTls {
  return {
    mode: mode as ListenerSetSpecListenersTls['mode'],
    certificateRefs:
      certificates.length > 0
        ? certificates.map(({ name, namespace }): ListenerSetSpecListenersTlsCertificateRefs => ({ name, namespace }))
        : undefined,
  };
}

export function writeAdmission({ from, selector }: AdmissionIntent): ListenerSetSpecListenersAllowedRoutesNamespaces {
  return {
    from: from as ListenerSetSpecListenersAllowedRoutesNamespaces['from'],
    selector: selector && writeSelector(selector),
  };
}

export function readListeners(listeners: unknown): ListenerIntent[] {
  return list(listeners).map(readListener);
}

function readListener(listener: Json): ListenerIntent {
  const { namespaces, kinds } = record(listener.allowedRoutes);
  return {
    name: text(listener.name) ?? '',
    port: number(listener.port) ?? 0,
    protocol: text(listener.protocol) ?? '',
    hostname: text(listener.hostname),
    admits: readAdmission(namespaces, 'Same'),
    kinds: Array.isArray(kinds) && kinds.length > 0 ? list(kinds).map(({ kind }) => text(kind) ?? '') : undefined,
    tls: listener.tls === undefined ? undefined : readTls(record(listener.tls)),
  };
}

export function readAdmission(namespaces: unknown, otherwise: string): AdmissionIntent {
  const { from, selector } = record(namespaces);
  return { from: text(from) ?? otherwise, selector: readSelector(selector) };
}

function readTls({ mode, certificateRefs, options }: Json): ListenerTls {
  return {
    mode: text(mode) ?? 'Terminate',
    certificates: list(certificateRefs).map(
      ({ name, namespace }): ListenerCertificate => ({
        name: text(name) ?? '',
        namespace: text(namespace),
      }),
    ),
    hasOptions: Object.keys(record(options)).length > 0,
  };
}

const NAMESPACE_NAME = 'kubernetes.io/metadata.name';

/** The namespaces of these names: the API server gives each namespace its own as a label. */
export function namespacesNamed(names: string[]): Selector {
  return { matchLabels: {}, matchExpressions: [{ key: NAMESPACE_NAME, operator: 'In', values: names }] };
}

/** The names of the namespaces, where the selector lists names. */
export function namesIn({ matchLabels, matchExpressions }: Selector): string[] | undefined {
  const name: string | undefined = matchLabels[NAMESPACE_NAME];
  const within = matchExpressions.find(({ key, operator }) => key === NAMESPACE_NAME && operator === 'In');
  return name !== undefined ? [name] : within?.values;
}
