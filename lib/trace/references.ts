import type { Route } from '../model/model';
import { list, record } from '../model/objects';
import type { World } from './world';

export function title({ kind, namespace, name }: Route): string {
  return `${kind} ${namespace}/${name}`;
}

/** Whether a ReferenceGrant of these files lets objects of one namespace name one of another. */
export function isGranted({ model, object }: World, from: { kind: string; namespace: string }, to: { kind: string; namespace: string; name: string }): boolean {
  return model.objects.filter(({ kind, namespace }) => kind === 'ReferenceGrant' && namespace === to.namespace).some(({ path }) => {
    const spec = record(object(path).spec);
    return list(spec.from).some((one) => one.kind === from.kind && one.namespace === from.namespace)
      && list(spec.to).some((one) => one.kind === to.kind && (one.name === undefined || one.name === to.name));
  });
}
