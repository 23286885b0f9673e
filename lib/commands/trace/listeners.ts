import { isGranted } from '../../model/grants';
import { mayAdmit, ownerTitle } from '../../model/listeners';
import type { Admission, Gateway, Listener } from '../../model/model';
import { matches } from '../../model/selectors';
import { conflicts } from '../../model/tables/conflicts';
import { takesNothing } from '../../model/tables/valid';
import { list, record } from '../../values/json';
import { routeKinds } from '../../kinds/routes';
import { readSelector } from '../../kinds/selector';
import { serves } from '../../release/release';
import { translationOf } from '../../release/translation';
import type { Place } from '../../programs/edge/hop';
import { isUnsaidNamespace } from '../../values/unknown';
import type { World } from './world';

/**
 * The listeners that a Gateway serves, and those that it leaves out: of a ListenerSet, in conflict with others, or for
 * kinds of routes alone that the protocol does not have.
 */
export function takenIn(one: Gateway, world: World): { served: Listener[]; refused: Listener[] } {
  const lost = conflictsAt(one, world);
  const { leavesOutInvalid } = translationOf(world.version);
  const isTaken = (listener: Listener) =>
    isAdmitted(one, listener, world) && !lost.has(listener) && !(leavesOutInvalid && takesNothing(listener));
  return { served: one.listeners.filter(isTaken), refused: one.listeners.filter((listener) => !isTaken(listener)) };
}

function isAdmitted(one: Gateway, { owner }: Listener, world: World): boolean {
  return (
    owner.kind === 'Gateway' || (serves(world.model.release, 'ListenerSet') && admitsSet(one, owner.namespace, world))
  );
}

/** The listeners that Cilium leaves out because of others, each with one of these. */
function conflictsAt(one: Gateway, world: World): Map<Listener, Listener> {
  const { leavesOutInvalid, refusesConflicts } = translationOf(world.version);
  const admitted = one.listeners.filter((listener) => isAdmitted(one, listener, world));
  return leavesOutInvalid ? conflicts(admitted, refusesConflicts) : new Map<Listener, Listener>();
}

export function whyLeftOut(one: Gateway, listener: Listener, world: World): string {
  const { namespace, name } = one;
  const { owner } = listener;
  const other = conflictsAt(one, world).get(listener);
  if (other)
    return (
      `Cilium cannot tell it from listener ${nameOf(other)} (${other.protocol}) there, and leaves it out ` +
      '(Conflicted). Give one of them another port, or host names that do not overlap.'
    );
  if (takesNothing(listener))
    return (
      `it takes ${listener.kinds!.join(' and ')} alone, which ${listener.protocol} does not have: Cilium ` +
      `${world.model.release.minor} leaves it out. Give allowedRoutes.kinds ` +
      `${routeKinds(listener.protocol).join(' or ')}.`
    );
  if (!serves(world.model.release, 'ListenerSet'))
    return (
      `Cilium ${world.model.release.minor} serves no ListenerSets. Put the listener into Gateway ` +
      `${namespace}/${name}.`
    );
  return (
    `Gateway ${namespace}/${name} admits no ListenerSet of the namespace ${owner.namespace}. Admit it: ` +
    'spec.allowedListeners.'
  );
}

export function placeOf({ owner, index }: Listener, world: World, ...keys: string[]): Place {
  return world.place(owner.path, ['spec', 'listeners', index, ...keys]);
}

/** The name of a listener, with its ListenerSet if it has one. */
export function nameOf(listener: Listener): string {
  return listener.owner.kind === 'Gateway' ? listener.name : `${listener.name} of ${ownerTitle(listener)}`;
}

/** Why a listener that terminates TLS has no usable certificate. */
export function certificates(listener: Listener, world: World): { message: string; place: Place } | undefined {
  const { name, protocol, tls, owner } = listener;
  if (protocol !== 'HTTPS' && protocol !== 'TLS') return undefined;
  const place = placeOf(listener, world, 'tls');
  if (!tls || (tls.mode === 'Terminate' && tls.certificates.length === 0 && !tls.hasOptions))
    return {
      message:
        `listener ${name} speaks ${protocol} and has no certificate: it is not programmed. Give it one: ` +
        'tls.certificateRefs.',
      place,
    };
  const foreign = tls.certificates.find(
    (secret) =>
      secret.namespace !== owner.namespace &&
      !isGranted(world.model.grants, { from: owner, to: { kind: 'Secret', ...secret } }),
  );
  return (
    foreign && {
      message:
        `listener ${name} has its certificate from Secret ${foreign.namespace}/${foreign.name}, and no ` +
        `ReferenceGrant in ${foreign.namespace} allows it. Add one, or put the Secret into ${owner.namespace}.`,
      place,
    }
  );
}

export function isHttpListener({ protocol }: Listener): boolean {
  return routeKinds(protocol).includes('HTTPRoute');
}

export function admitsRoutes(listener: Listener, namespace: string, world: World): boolean {
  const allowed = () =>
    record(list(record(world.object(listener.owner.path).spec).listeners)[listener.index]).allowedRoutes;
  return admits(listener.admits, { own: listener.owner.namespace, namespace }, allowed, world);
}

export function admitsSet({ admitsSets, path, namespace: own }: Gateway, namespace: string, world: World): boolean {
  return admits(admitsSets, { own, namespace }, () => record(world.object(path).spec).allowedListeners, world);
}

/**
 * Whether a listener admits a namespace. Assumes that it admits one that no file says, and that the labels of a
 * Namespace outside the files match. `allowed` has the selector.
 */
function admits(
  admission: Admission,
  { own, namespace }: { own: string; namespace: string },
  allowed: () => unknown,
  world: World,
): boolean {
  if (isUnsaidNamespace(own) || isUnsaidNamespace(namespace)) return true;
  if (admission.from !== 'Selector') return mayAdmit(admission, own, namespace);
  const selector = readSelector(record(record(allowed()).namespaces).selector);
  const labels = world.namespaces.get(namespace);
  if (!selector) return false;
  return labels
    ? matches(selector, { ...labels, 'kubernetes.io/metadata.name': namespace })
    : mayAdmit(admission, own, namespace);
}
