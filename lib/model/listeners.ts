import { grouped } from '../values/grouped';
import { Json, list, number, record, text, textMap, texts } from '../values/json';
import type { Admission, Gateway, Listener, ListenerOwner, ListenerSet, Parent } from './model';
import { isOfGatewayApi, KubeObject } from './objects';

/** Reads the ListenerSets. Of two with one name the cluster keeps the second. */
export function readListenerSets(objects: KubeObject[]): ListenerSet[] {
  const sets = objects
    .filter((object) => object.kind === 'ListenerSet' && isOfGatewayApi(object))
    .map(({ path, chart, name, namespace = 'default', json }) => {
      const spec = record(json.spec);
      const parent = record(spec.parentRef);
      const owner: ListenerOwner = { kind: 'ListenerSet', path, chart, name, namespace };
      return {
        ...owner,
        gateway: { name: text(parent.name) ?? '', namespace: text(parent.namespace) ?? namespace },
        issuers: readIssuers(textMap(record(json.metadata).annotations)),
        listeners: readListeners(spec.listeners, owner),
      };
    });
  return [...new Map(sets.map((set) => [ownerKey(set), set])).values()];
}

export function readListeners(listeners: unknown, owner: ListenerOwner): Listener[] {
  return list(listeners).map((listener, index): Listener => {
    const allowed = record(listener.allowedRoutes);
    return {
      owner,
      index,
      name: text(listener.name) ?? '',
      port: number(listener.port) ?? 0,
      protocol: text(listener.protocol) ?? '',
      hostname: text(listener.hostname),
      admits: readAdmission(allowed.namespaces, 'Same'),
      kinds:
        Array.isArray(allowed.kinds) && allowed.kinds.length > 0
          ? list(allowed.kinds).map(({ kind }) => text(kind) ?? '')
          : undefined,
      tls: listener.tls === undefined ? undefined : readTls(record(listener.tls), owner.namespace),
    };
  });
}

export function readAdmission(namespaces: unknown, otherwise: string): Admission {
  const { from, selector } = record(namespaces);
  return { from: text(from) ?? otherwise, names: readNames(record(selector)) };
}

/** False where nothing of `namespace` is surely admitted by what is in namespace `own`. */
export function mayAdmit({ from, names }: Admission, own: string, namespace: string): boolean {
  if (from === 'Same') return namespace === own;
  if (from === 'Selector') return !names || names.includes(namespace);
  return from !== 'None';
}

/** True where a listener takes routes of `namespace` whatever labels that has. */
export function surelyAdmits({ admits: { from, names }, owner }: Listener, namespace: string): boolean {
  return from === 'All' || (from === 'Same' ? namespace === owner.namespace : (names?.includes(namespace) ?? false));
}

const NAMESPACE_NAME = 'kubernetes.io/metadata.name';

/**
 * The names that a selector of namespaces asks for, where it does: the API server gives each namespace its own as a
 * label.
 */
function readNames({ matchLabels, matchExpressions }: Json): string[] | undefined {
  const name = text(record(matchLabels)[NAMESPACE_NAME]);
  const within = list(matchExpressions).find(({ key, operator }) => key === NAMESPACE_NAME && operator === 'In');
  return name !== undefined ? [name] : within && texts(within.values);
}

function readTls(tls: Json, namespace: string): Listener['tls'] {
  return {
    mode: text(tls.mode) ?? 'Terminate',
    certificates: list(tls.certificateRefs).map(({ name, namespace: other }) => ({
      name: text(name) ?? '',
      namespace: text(other) ?? namespace,
    })),
    hasOptions: Object.keys(record(tls.options)).length > 0,
  };
}

/** The issuers that annotations name to cert-manager. */
export function readIssuers(annotations: Record<string, string>): string[] {
  const kinds = { 'cert-manager.io/issuer': 'Issuer', 'cert-manager.io/cluster-issuer': 'ClusterIssuer' };
  return Object.entries(kinds)
    .filter(([key]) => annotations[key])
    .map(([key, kind]) => `${kind} ${annotations[key]}`);
}

/** Who has a listener, of those at one Gateway: `namespace/name` of a ListenerSet, or nothing for the Gateway. */
function ownerKey(owner: ListenerOwner | undefined): string {
  return owner?.kind === 'ListenerSet' ? `${owner.namespace}/${owner.name}` : '';
}

export function byOwner<T extends { readonly owner?: ListenerOwner }>(listeners: T[]): Map<string, T[]> {
  return grouped(listeners, ({ owner }) => ownerKey(owner));
}

/** The listeners of a Gateway that a route means: of a ListenerSet where it names one, else the Gateway's own. */
export function meant(
  { listenersOf }: Pick<Gateway, 'listenersOf'>,
  { set = '', sectionName, port }: Parent,
): Listener[] {
  return (listenersOf.get(set) ?? []).filter(
    (listener) =>
      (sectionName === undefined || listener.name === sectionName) && (port === undefined || listener.port === port),
  );
}

/** What has a listener, as messages name it. */
export function ownerTitle({ owner: { kind, namespace, name } }: Listener): string {
  return kind === 'Gateway' ? `Gateway ${name}` : `ListenerSet ${namespace}/${name}`;
}
