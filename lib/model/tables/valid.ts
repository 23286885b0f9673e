import type { Translation } from '../../release/translation';
import { isGranted } from '../grants';
import type { Gateway, Listener, Model } from '../model';
import { PROTOCOLS } from './attached';
import { ANY, namesMeet } from './hosts';
import type { Known } from './known';

/** The listeners for which Cilium makes tables: the Gateway's own in their order, then those of its ListenerSets. */
export function validListeners(model: Model, gateway: Gateway, how: Translation, known: Known): Listener[] {
  const isTaken = ({ owner }: Listener) =>
    owner.kind === 'Gateway' || (how.leavesOutInvalid && known.admitsSet(gateway, owner.namespace));
  const listeners = gateway.listeners.filter(isTaken);
  const speaking = listeners.filter(({ protocol }) => ['HTTP', 'HTTPS', 'TLS'].includes(protocol));
  if (!how.leavesOutInvalid) return speaking;
  const conflicted = conflicts({ listeners }, how);
  return speaking.filter((listener) => !conflicted.has(listener) && !invalid(listener, model, how, known));
}

/** Whether a listener's own fields make its condition Accepted false. */
export function invalid(
  listener: Listener,
  { grants }: Pick<Model, 'grants'>,
  how: Translation,
  known: Known,
): boolean {
  const { tls, owner, kinds, protocol } = listener;
  const supported = Object.keys(PROTOCOLS).filter((kind) => PROTOCOLS[kind].includes(protocol));
  if (kinds && !kinds.some((kind) => supported.includes(kind))) return true;
  if (how.leavesOutInvalid && protocol === 'TLS' && tls?.mode === 'Terminate') return true;
  return (tls?.certificates ?? []).some(
    (secret) =>
      (secret.namespace !== owner.namespace &&
        !isGranted(grants, { from: owner, to: { kind: 'Secret', ...secret } })) ||
      !known.hasCertificate(secret.namespace, secret.name),
  );
}

/** The listeners that get the condition Conflicted. */
export function conflicts(
  { listeners }: { readonly listeners: readonly Listener[] },
  how: Pick<Translation, 'refusesConflicts'>,
): Set<Listener> {
  const conflicted = new Set<Listener>();
  if (how.refusesConflicts === 'none') return conflicted;
  const accepted: Listener[] = [];
  for (const source of new Set(listeners.map(({ owner }) => owner))) {
    // An earlier owner keeps its port; of two listeners of one owner, both are refused.
    const own = listeners.filter(
      (listener) =>
        listener.owner === source &&
        !accepted.some((other) => collide(listener, other, how) && mark(conflicted, listener)),
    );
    for (const [i, one] of own.entries())
      for (const other of own.slice(i + 1))
        if (collide(one, other, how)) for (const both of [one, other]) conflicted.add(both);
    accepted.push(...own.filter((listener) => !conflicted.has(listener)));
  }
  return conflicted;
}

function mark(set: Set<Listener>, listener: Listener): boolean {
  set.add(listener);
  return true;
}

function collide(one: Listener, other: Listener, { refusesConflicts }: Pick<Translation, 'refusesConflicts'>): boolean {
  if (one.port !== other.port) return false;
  const meet = namesMeet(one.hostname ?? ANY, other.hostname ?? ANY);
  const ends = ({ protocol }: Listener) => protocol === 'HTTPS';
  const passes = ({ protocol, tls }: Listener) => protocol === 'TLS' && tls?.mode === 'Passthrough';
  if ((ends(one) && passes(other)) || (passes(one) && ends(other))) return meet;
  if (refusesConflicts !== 'every pair') return false;
  const alone = ({ protocol }: Listener) => protocol === 'TCP' || protocol === 'UDP';
  if (alone(one) || alone(other)) return !(alone(one) && alone(other) && one.protocol !== other.protocol);
  return one.protocol === other.protocol && (one.hostname ?? ANY) === (other.hostname ?? ANY);
}
