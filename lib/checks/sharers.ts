// Services and Gateways that may share an address with others of their sharing key.
import { type Asking, asksFor, mayShare } from '../model/lb-ipam';
import type { Model } from '../model/model';
import type { Ip } from '../values/cidr';
import { grouped } from '../values/grouped';
import { once } from '../values/once';

interface Candidate extends Asking {
  readonly path: string;
  /** The addresses that it requests. */
  readonly addresses: readonly Ip[];
}

interface Sharer {
  readonly one: Candidate;
  /** Those that may have one address with it. */
  readonly others: readonly Candidate[];
}

/** The Services and Gateways that may share an address, each with its possible partners. */
export const sharersOf = once((model: Model): Sharer[] => {
  const candidates = [
    ...model.services,
    ...model.plainServices,
    ...model.gateways
      .filter(({ addressFrom }) => addressFrom === 'pools')
      .map((gateway) => ({ ...asksFor(gateway), path: gateway.path, addresses: gateway.addresses })),
  ].filter(({ sharing }) => sharing !== undefined);
  return [...grouped(candidates, ({ sharing }) => sharing!.key).values()].flatMap((same) =>
    same
      .map((one) => ({ one, others: same.filter((other) => other !== one && mayMeet(one, other, model)) }))
      .filter(({ others }) => others.length > 0),
  );
});

/** Those that may share with one or another of two that may not share: which one depends on their order. */
export function undecided(model: Model): Candidate[] {
  return sharersOf(model)
    .filter(({ others }) => others.some((a, i) => others.slice(i + 1).some((b) => !mayMeet(a, b, model))))
    .map(({ one }) => one);
}

/** Whether two may have one address: Services that request others never do. */
function mayMeet(one: Candidate, other: Candidate, model: Model): boolean {
  const isFree = [one, other].some(({ addresses }) => addresses.length === 0);
  const meet = one.addresses.some((address) => other.addresses.some((own) => own.equals(address)));
  return (isFree || meet) && mayShare(one, other, model);
}
