import { routeKinds } from '../../kinds/routes';
import type { Translation } from '../../release/translation';
import { isGranted } from '../grants';
import type { Gateway, Listener, Model } from '../model';
import { conflicts } from './conflicts';
import type { Known } from './known';

/** The listeners for which Cilium makes tables: the Gateway's own in their order, then those of its ListenerSets. */
export function validListeners(model: Model, gateway: Gateway, how: Translation, known: Known): Listener[] {
  return acceptedListeners(model, gateway, how, known).filter(({ protocol }) =>
    ['HTTP', 'HTTPS', 'TLS'].includes(protocol),
  );
}

/** The listeners that Cilium serves, in the same order; with them those for TCP and UDP, which need no tables. */
export function acceptedListeners(model: Model, gateway: Gateway, how: Translation, known: Known): Listener[] {
  const isTaken = ({ owner }: Listener) =>
    owner.kind === 'Gateway' || (how.leavesOutInvalid && known.admitsSet(gateway, owner.namespace));
  const listeners = gateway.listeners.filter(isTaken);
  if (!how.leavesOutInvalid) return listeners;
  const conflicted = how.refusesConflicts === 'none' ? undefined : conflicts(listeners, how.refusesConflicts);
  return listeners.filter((listener) => !conflicted?.has(listener) && !invalid(listener, model, how, known));
}

/** Whether a listener is for kinds of routes alone that its protocol does not have. */
export function takesNothing({ kinds, protocol }: Listener): boolean {
  const supported = routeKinds(protocol);
  return kinds !== undefined && !kinds.some((kind) => supported.includes(kind));
}

/** Whether a listener's own fields make its condition Accepted false. */
export function invalid(
  listener: Listener,
  { grants }: Pick<Model, 'grants'>,
  how: Translation,
  known: Known,
): boolean {
  const { tls, owner, protocol } = listener;
  if (takesNothing(listener)) return true;
  if (how.leavesOutInvalid && protocol === 'TLS' && tls?.mode === 'Terminate') return true;
  return (tls?.certificates ?? []).some(
    (secret) =>
      (secret.namespace !== owner.namespace &&
        !isGranted(grants, { from: owner, to: { kind: 'Secret', ...secret } })) ||
      !known.hasCertificate(secret.namespace, secret.name),
  );
}
