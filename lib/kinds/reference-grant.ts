import type {
  ReferenceGrantSpec,
  ReferenceGrantSpecFrom,
  ReferenceGrantSpecTo,
} from '../../imports/gateway.networking.k8s.io/ReferenceGrant';
import { Json, list, record, text } from '../values/json';

const GROUP = 'gateway.networking.k8s.io';

/** A ReferenceGrant: objects of other namespaces may refer to objects of the grant's namespace. */
export interface ReferenceGrantIntent {
  /** Kinds of the Gateway API. */
  readonly from: readonly { readonly kind: string; readonly namespace: string }[];
  /** Kinds of the core API. Without a name, every object of the kind. */
  readonly to: readonly GrantedTarget[];
}

interface GrantedTarget {
  readonly kind: string;
  readonly name?: string;
}

export function writeReferenceGrant({ from, to }: ReferenceGrantIntent): ReferenceGrantSpec {
  return {
    from: from.map(({ kind, namespace }): ReferenceGrantSpecFrom => ({ group: GROUP, kind, namespace })),
    to: to.map(({ kind, name }): ReferenceGrantSpecTo => ({ group: '', kind, name })),
  };
}

export function readReferenceGrant(json: Json): ReferenceGrantIntent {
  const spec = record(json.spec);
  return {
    from: list(spec.from).map(({ kind, namespace }) => ({ kind: text(kind) ?? '', namespace: text(namespace) ?? '' })),
    to: list(spec.to).map(({ kind, name }): GrantedTarget => ({ kind: text(kind) ?? '', name: text(name) })),
  };
}
