// Whether Envoy takes what Cilium's operator makes, and whether our model and our checks say so.
import { TAKEN } from '../../lib/checks/tables';
import { runChecks } from '../../lib/checks/run';
import { askingForEveryName, clash } from '../../lib/model/tables/chains';
import type { Known } from '../../lib/model/tables/known';
import { gatewayTables } from '../../lib/model/tables/tables';
import { translationOf } from '../../lib/release/translation';
import { list, record } from '../../lib/values/json';
import { re2Fault } from '../../lib/values/re2';
import type { Rule } from '../../lib/model/tables/actions';
import type { Gateway, Model } from '../../lib/model/model';
import { configOf, knownIn, modelOf, type Seen } from './compare';
import { refusals } from './envoy';

/** The checks that say that Envoy refuses a Gateway. */
const OF_NAMES = ['tls-names-twice', 'https-without-hostname'];
/** It says that a listener for HTTPS and one for TLS have one name, for which Envoy refuses 1.19.6 and 1.19.7 too. */
const OF_COLLISIONS = ['listener-protocols-collide'];
const OF_EXPRESSIONS = ['expression-refused'];
const OF_HEADERS = ['header-refused'];
/** Those that speak of rules whose backends share requests, or of which too few are left: of weights of 0 too. */
const OF_WEIGHTS = ['weights-zero', 'weight-unread', 'routes-collide', 'rule-shadowed', 'backend-without-grant'];

/** What our model says of a Gateway: chance decides where the operator may read routes in any order. */
type Verdict = 'taken' | 'names' | 'expressions' | 'headers' | 'weights' | 'by chance';

/** What differs, of each case; none for a Gateway without a configuration. */
export function envoyDifferences(seen: readonly (Seen | undefined)[], version: string): string[][] {
  const judged = seen.flatMap((one, i) => {
    if (!one || one.configs.length === 0) return [];
    const model = modelOf(one.objects, version);
    const all = runChecks(model).found;
    return model.gateways.flatMap((gateway) => {
      const config = configOf(one, gateway.name);
      if (!config) return [];
      const verdict = verdictOf(model, gateway, version, knownIn(one.objects));
      // Checks take it that Secrets and Services that are not in the files exist.
      const isKnown = verdictOf(model, gateway, version, TAKEN) === verdict;
      const others = model.gateways.filter((other) => other !== gateway);
      const found = all.filter(({ path }) => !others.some((other) => path.startsWith(other.path)));
      return [{ i, config, verdict, isKnown, found: found.map(({ check }) => check.name) }];
    });
  });
  const said = refusals(
    judged.map(({ config }) => config),
    (index) => judged[index].verdict === 'taken',
  );
  const all = seen.map((): string[] => []);
  for (const [at, { i, verdict, isKnown, found }] of judged.entries()) {
    const refused = said[at];
    const told = refused === undefined ? 'Envoy takes it' : `Envoy: ${refused.trim()}`;
    const isSaid = (names: readonly string[]) => found.some((name) => names.includes(name));
    if (verdict !== 'by chance' && (refused === undefined) !== (verdict === 'taken'))
      all[i].push(`${told}; model: ${verdict}`);
    if (!isKnown) continue;
    if (refused === undefined && isSaid(OF_NAMES)) all[i].push(`${told}; checks: ${found.join(', ')}`);
    if (
      refused !== undefined &&
      !isSaid([
        ...OF_NAMES,
        ...(verdict === 'names' ? OF_COLLISIONS : [...OF_EXPRESSIONS, ...OF_HEADERS, ...OF_WEIGHTS]),
      ])
    )
      all[i].push(`${told}; checks: ${found.join(', ') || 'nothing'}`);
  }
  return all;
}

function verdictOf(model: Model, gateway: Gateway, version: string, known: Known): Verdict {
  const { chains, tables } = gatewayTables(model, gateway, translationOf(version), known);
  const isNone = (shares: readonly { weight: number }[]) => shares.length > 1 && shares.every(({ weight }) => !weight);
  if (askingForEveryName(chains) || clash(chains)) return 'names';
  // Of passed TLS, Envoy takes no weight of 0 beside others.
  if (chains.some(({ shares = [] }) => shares.length > 1 && shares.some(({ weight }) => !weight))) return 'weights';
  // Envoy asks for the tables of its chains alone.
  const entries = chains.flatMap(({ table }) => tables.get(table ?? '') ?? []).flatMap((host) => host.entries);
  if (entries.some(({ match: { path } }) => path.type === 'RegularExpression' && re2Fault(path.value)))
    return 'expressions';
  // Of rules with one match, the filters of the first hold; one that answers 500 has none.
  const headers = entries.map(({ actions, rules }) =>
    actions.flatMap((action) => ('shares' in action ? rules.map(changesHost) : [false])),
  );
  if (headers.some((rules) => rules.every(Boolean))) return 'headers';
  const weights = entries.map(({ actions }) => actions.map((action) => 'shares' in action && isNone(action.shares)));
  if (weights.some((actions) => actions.every(Boolean))) return 'weights';
  return [...headers, ...weights].some((some) => some.some(Boolean)) ? 'by chance' : 'taken';
}

function changesHost({ json }: Rule): boolean {
  return list(json.filters).some(({ requestHeaderModifier }) =>
    list(record(requestHeaderModifier).set).some(({ name }) => String(name).toLowerCase() === 'host'),
  );
}
