import { mayAdmit } from '../model/listeners';
import type { Gateway, Listener, Model, Route } from '../model/model';
import { isMeant, parentsAt, refusal } from '../model/tables/attached';
import type { Known } from '../model/tables/known';
import { type GatewayTables, gatewayTables } from '../model/tables/tables';
import { translationOf } from '../release/translation';
import { once } from '../values/once';

const yes = () => true;

/** Assumes that Services and Secrets outside the app exist, and that labels of namespaces match. */
export const TAKEN: Known = {
  hasService: yes,
  hasCertificate: yes,
  admits: ({ admits, owner }, namespace) => mayAdmit(admits, owner.namespace, namespace),
  admitsSet: ({ admitsSets, namespace: own }, namespace) => mayAdmit(admitsSets, own, namespace),
};

/** The tables that Cilium makes from a Gateway. Computed once for several checks. */
export function tablesOf(model: Model, gateway: Gateway): GatewayTables {
  return tablesIn(model)(gateway);
}

const tablesIn = once((model: Model) =>
  once((gateway: Gateway) => gatewayTables(model, gateway, translationBy(model), TAKEN)),
);

/** How the Cilium of a model translates Gateways. Read from the release table once for all checks and routes. */
export const translationBy = once((model: Model) => translationOf(model.version));

/** The listeners of a Gateway and its ListenerSets to which a route attaches and where Cilium accepts it. */
export function acceptedAt(route: Route, gateway: Gateway, model: Model): Listener[] {
  const how = translationBy(model);
  return parentsAt(route, gateway)
    .filter((parent) => refusal(route, parent, gateway, how, TAKEN) === undefined)
    .flatMap((parent) => (gateway.listenersOf.get(parent.set ?? '') ?? []).filter((one) => isMeant(one, parent)));
}
