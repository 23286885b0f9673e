import { grouped } from '../values/grouped';
import { AdmissionIntent, ListenerIntent, namesIn } from '../kinds/listener';
import { readListenerSet } from '../kinds/listener-set';
import { record, textMap } from '../values/json';
import type { Admission, Gateway, Listener, ListenerOwner, ListenerSet, Parent } from './model';
import { isOfGatewayApi, KubeObject } from './objects';

/** Reads the ListenerSets. If two have one name, the cluster keeps the second. */
export function readListenerSets(objects: KubeObject[]): ListenerSet[] {
  const sets = objects
    .filter((object) => object.kind === 'ListenerSet' && isOfGatewayApi(object))
    .map(({ path, chart, name, namespace = 'default', json }) => {
      const { gateway, listeners } = readListenerSet(json);
      const owner: ListenerOwner = { kind: 'ListenerSet', path, chart, name, namespace };
      return {
        ...owner,
        gateway: { name: gateway.name, namespace: gateway.namespace ?? namespace },
        issuers: readIssuers(textMap(record(json.metadata).annotations)),
        listeners: ownedListeners(listeners, owner),
      };
    });
  return [...new Map(sets.map((set) => [ownerKey(set), set])).values()];
}

export function ownedListeners(listeners: readonly ListenerIntent[], owner: ListenerOwner): Listener[] {
  return listeners.map(({ admits, tls, ...listener }, index): Listener => {
    const certificates = tls?.certificates.map(({ name, namespace = owner.namespace }) => ({ name, namespace })) ?? [];
    return { ...listener, owner, index, admits: admission(admits), tls: tls && { ...tls, certificates } };
  });
}

export function admission({ from, selector }: AdmissionIntent): Admission {
  return { from, names: selector && namesIn(selector), lacksSelector: from === 'Selector' && !selector };
}

/** Whether an object in namespace `own` may admit objects of `namespace`; false only if it surely does not. */
export function mayAdmit({ from, names }: Admission, own: string, namespace: string): boolean {
  if (from === 'Same') return namespace === own;
  if (from === 'Selector') return !names || names.includes(namespace);
  return from !== 'None';
}

/** Whether a listener admits routes of `namespace`, whatever labels the namespace has. */
export function surelyAdmits({ admits: { from, names }, owner }: Listener, namespace: string): boolean {
  return from === 'All' || (from === 'Same' ? namespace === owner.namespace : (names?.includes(namespace) ?? false));
}

/** The issuers in annotations of cert-manager. */
export function readIssuers(annotations: Record<string, string>): string[] {
  const kinds = { 'cert-manager.io/issuer': 'Issuer', 'cert-manager.io/cluster-issuer': 'ClusterIssuer' };
  return Object.entries(kinds)
    .filter(([key]) => annotations[key])
    .map(([key, kind]) => `${kind} ${annotations[key]}`);
}

/** The owner of a listener: `namespace/name` of a ListenerSet, or "" for the Gateway. */
function ownerKey(owner: ListenerOwner | undefined): string {
  return owner?.kind === 'ListenerSet' ? `${owner.namespace}/${owner.name}` : '';
}

export function byOwner<T extends { readonly owner?: ListenerOwner }>(listeners: T[]): Map<string, T[]> {
  return grouped(listeners, ({ owner }) => ownerKey(owner));
}

/** The listeners that a parentRef selects: those of the ListenerSet that it names, else the Gateway's own. */
export function meant(
  { listenersOf }: Pick<Gateway, 'listenersOf'>,
  { set = '', sectionName, port }: Parent,
): Listener[] {
  return (listenersOf.get(set) ?? []).filter(
    (listener) =>
      (sectionName === undefined || listener.name === sectionName) && (port === undefined || listener.port === port),
  );
}

/** The owner of a listener in messages. */
export function ownerTitle({ owner: { kind, namespace, name } }: Listener): string {
  return kind === 'Gateway' ? `Gateway ${name}` : `ListenerSet ${namespace}/${name}`;
}
