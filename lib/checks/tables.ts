import { mayAdmit } from '../model/listeners';
import type { Gateway, Listener, Model, Route } from '../model/model';
import { isMeant, parentsAt, refusal } from '../model/tables/attached';
import type { Known } from '../model/tables/known';
import { type GatewayTables, gatewayTables } from '../model/tables/tables';
import { translationOf } from '../release/translation';
import { once } from '../values/once';

const yes = () => true;

/** Services and Secrets that the app lacks are taken to be there, and labels of namespaces to fit. */
export const TAKEN: Known = {
  hasService: yes,
  hasCertificate: yes,
  admits: ({ admits, owner }, namespace) => mayAdmit(admits, owner.namespace, namespace),
};

/** What Cilium makes of a Gateway: worked out once, since several checks look at it. */
export function tablesOf(model: Model, gateway: Gateway): GatewayTables {
  return tablesIn(model)(gateway);
}

const tablesIn = once((model: Model) => {
  const how = translationOf(model.version);
  return once((gateway: Gateway) => gatewayTables(model, gateway, how, TAKEN));
});

/** The listeners of a Gateway and its ListenerSets that a route means and is accepted at. */
export function acceptedAt(route: Route, gateway: Gateway, model: Model): Listener[] {
  const how = translationOf(model.version);
  return parentsAt(route, gateway)
    .filter((parent) => refusal(route, parent, gateway, how, TAKEN) === undefined)
    .flatMap((parent) => (gateway.listenersOf.get(parent.set ?? '') ?? []).filter((one) => isMeant(one, parent)));
}

/** Whether a route is for HTTP, as far as Cilium's tables are concerned. */
export function isHttp({ kind }: Pick<Route, 'kind'>): boolean {
  return kind === 'HTTPRoute' || kind === 'GRPCRoute';
}
