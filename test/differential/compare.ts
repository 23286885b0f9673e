// What differs between Cilium's operator and our model, of one case.
import { isCloser } from '../../lib/model/tables/matches';
import type { Known } from '../../lib/model/tables/known';
import { gatewayTables } from '../../lib/model/tables/tables';
import { parentsAt, refusal, resolves, takenRoutes } from '../../lib/model/tables/attached';
import { acceptedListeners, validListeners } from '../../lib/model/tables/valid';
import { buildModel } from '../../lib/model/build';
import { record } from '../../lib/values/json';
import { readMirrors } from '../../lib/kinds/route';
import { readSelector } from '../../lib/kinds/selector';
import { matches } from '../../lib/model/selectors';
import { mayAdmit } from '../../lib/model/listeners';
import type { Listener, Model } from '../../lib/model/model';
import type { KubeObject } from '../../lib/model/objects';
import { translationOf } from '../../lib/release/translation';
import { installed } from '../../lib/tree/cluster-facts';
import { portDifferences } from './port-routes';
import { ofModel, ofOperator, type Ranked } from './told';

/** What the API server has of one case. */
export interface Seen {
  readonly objects: readonly any[];
  readonly gateways: readonly any[];
  readonly routes: readonly any[];
  readonly configs: readonly any[];
  /** EndpointSlices. */
  readonly slices: readonly any[];
}

/** The CiliumEnvoyConfig that the operator made of a Gateway. */
export function configOf({ configs }: Pick<Seen, 'configs'>, gateway: string): any {
  return configs.find(({ metadata }) => metadata.name === `cilium-gateway-${gateway}`);
}

export function differences(seen: Seen, version: string): string[] {
  const model = modelOf(seen.objects, version);
  return seen.gateways.flatMap((gateway) =>
    differencesOf(gateway, model, seen, version).map((line) => `${gateway.metadata.name}: ${line}`),
  );
}

function differencesOf(gateway: any, model: Model, seen: Seen, version: string): string[] {
  const { objects, routes } = seen;
  const known = knownIn(objects);
  const how = translationOf(version);
  const own = model.gateways.find(({ name }) => name === gateway.metadata.name)!;
  // A ListenerSet of a case is one of the Gateway "gw". Of one that the Gateway does not admit, a route says nothing,
  // or that it is accepted, and gets no entry.
  const isOwn = ({ parentRef: { kind, name, namespace } }: any) =>
    kind === 'ListenerSet'
      ? own.name === 'gw' && model.listenerSets.some((set) => set.name === name) && known.admitsSet(own, namespace)
      : name === own.name;
  const statuses = routes.flatMap((route): string[] => {
    const ours = model.routes.find(({ kind, name }) => kind === route.kind && name === route.metadata.name)!;
    const parents = (route.status?.parents ?? []).filter(isOwn);
    const conditions = (type: string) =>
      parents.map((one: any) => one.conditions.find((condition: any) => condition.type === type));
    const said = conditions('Accepted');
    const asked = parentsAt(ours, own).filter(
      ({ set }) => set === undefined || known.admitsSet(own, set.slice(0, set.indexOf('/'))),
    );
    const expected = asked.map((parent) => refusal(ours, parent, own, how, known) ?? 'Accepted');
    const told = said.map((condition: any) => (condition?.status === 'True' ? 'Accepted' : condition?.reason));
    const name = `${route.kind} ${route.metadata.name}`;
    // From 1.20.1 on, a port that the Service lacks counts too: those of cases have port 80 alone.
    const hasPorts =
      !how.leavesOutInvalid || [...ours.backends, ...ours.rules.flatMap(readMirrors)].every(({ port }) => port === 80);
    const resolved = String(hasPorts && resolves(ours, model, known));
    const unlike = conditions('ResolvedRefs').find((one: any) => one && one.status.toLowerCase() !== resolved);
    return [
      ...(String(told) === String(expected) ? [] : [`${name}: operator ${told}, model ${expected}`]),
      ...(unlike ? [`${name}: operator ResolvedRefs ${unlike.status} ${unlike.reason}, model ${resolved}`] : []),
    ];
  });
  const accepted = acceptedListeners(model, own, how, known);
  // Older operators say of every listener that it is programmed.
  const expected = accepted.filter(({ owner }) => owner.kind === 'Gateway').map(({ name }) => name);
  const programmed = gateway.status.listeners
    .filter(({ conditions }: any) => conditions.some((c: any) => c.type === 'Programmed' && c.status === 'True'))
    .map(({ name }: any) => name);
  const besides = [
    ...statuses,
    ...(how.leavesOutInvalid && String(programmed) !== String(expected)
      ? [`listeners: operator ${programmed}, model ${expected}`]
      : []),
    ...portDifferences(seen.slices, own, accepted, takenRoutes(model, own, how, known), model, how, known),
  ];
  const config = configOf(seen, own.name);
  const isAccepted = gateway.status?.conditions?.some((c: any) => c.type === 'Accepted' && c.status === 'True');
  if (!config)
    return isAccepted && validListeners(model, own, how, known).length > 0 ? [...besides, 'no configuration'] : besides;
  const { lines: all, ranks } = ofOperator(config);
  // Of 1.14 no chain of TLS: it asks for the name "*", which Envoy does not know, and for TLS that is passed on it has
  // an Envoy listener of the same name as that for HTTP.
  const isCompared = (line: string) => !how.sharesHosts || !line.startsWith(' TLS ');
  const told = all.filter(isCompared);
  const lines = ofModel(gatewayTables(model, own, how, known), how.sharesHosts, { model, version }).filter(([line]) =>
    isCompared(line),
  );
  const left = [...told];
  const missing = lines.filter((ways) => {
    const i = left.findIndex((line) => ways.includes(line));
    if (i >= 0) left.splice(i, 1);
    return i < 0;
  });
  const order = ranks
    .filter((some) => some.some((one, i) => i > 0 && isAstray(some[i - 1], one)))
    .map((some) => `order: ${JSON.stringify(some)}`);
  return [
    ...besides,
    ...missing.map((ways) => `model: ${ways.join(' or ')}`),
    ...left.map((line) => `operator: ${line}`),
    ...(how.sharesHosts ? [] : order),
  ];
}

/** Whether an entry should stand before that which does. */
function isAstray(before: Ranked, one: Ranked): boolean {
  const areApart = before.method !== one.method && before.method !== undefined && one.method !== undefined;
  return !areApart && isCloser(one.rank, before.rank);
}

/** Objects of a case as the model reads them. `pathOf`: where findings say that one stands. */
export function asRead(
  objects: readonly any[],
  pathOf: (json: any, index: number) => string = (_, i) => `object-${i}`,
): KubeObject[] {
  return objects.map((json, i) => ({
    path: pathOf(json, i),
    chart: 'case',
    apiVersion: json.apiVersion,
    kind: json.kind,
    name: json.metadata.name,
    namespace: json.metadata.namespace,
    json,
  }));
}

export function modelOf(objects: readonly any[], version: string): Model {
  return buildModel(asRead(objects), installed({ path: 'install', version, namespace: 'kube-system' }));
}

export function knownIn(objects: readonly any[]): Known {
  const has = (kind: string) => (namespace: string, name: string) =>
    objects.some(
      (object) => object.kind === kind && object.metadata.namespace === namespace && object.metadata.name === name,
    );
  return {
    hasService: has('Service'),
    hasCertificate: has('Secret'),
    // No case has a selector for ListenerSets.
    admitsSet: ({ admitsSets, namespace: own }, namespace) => mayAdmit(admitsSets, own, namespace),
    admits: ({ owner, index, admits }: Listener, namespace) => {
      if (admits.from !== 'Selector') return mayAdmit(admits, owner.namespace, namespace);
      const json = objects.find(
        ({ kind, metadata }) =>
          kind === owner.kind && metadata.name === owner.name && metadata.namespace === owner.namespace,
      );
      const selector = readSelector(record(json.spec.listeners[index].allowedRoutes.namespaces).selector);
      const labels = objects.find(({ kind, metadata }) => kind === 'Namespace' && metadata.name === namespace)?.metadata
        .labels;
      return selector !== undefined && matches(selector, labels ?? {});
    },
  };
}
