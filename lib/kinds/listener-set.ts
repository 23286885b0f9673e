import type { ListenerSetSpec } from '../../imports/gateway.networking.k8s.io/ListenerSet';
import { Json, record, text } from '../values/json';
import { ListenerIntent, readListeners, writeListener } from './listener';

/** A ListenerSet: more listeners for a Gateway. */
export interface ListenerSetIntent {
  /** The Gateway. Without a namespace, it is in the namespace of the ListenerSet. */
  readonly gateway: { readonly name: string; readonly namespace?: string };
  readonly listeners: readonly ListenerIntent[];
}

export function writeListenerSet({ gateway, listeners }: ListenerSetIntent): ListenerSetSpec {
  return {
    parentRef: { name: gateway.name, namespace: gateway.namespace },
    listeners: listeners.map(writeListener),
  };
}

export function readListenerSet(json: Json): ListenerSetIntent {
  const { parentRef, listeners } = record(json.spec);
  const { name, namespace } = record(parentRef);
  return { gateway: { name: text(name) ?? '', namespace: text(namespace) }, listeners: readListeners(listeners) };
}
