// Whether Envoy takes what Cilium's operator makes, and whether our model and our checks say so.
import { TAKEN } from '../../lib/checks/tables';
import { runChecks } from '../../lib/checks/run';
import { askingForEveryName, clash } from '../../lib/model/tables/chains';
import type { Known } from '../../lib/model/tables/known';
import { gatewayTables } from '../../lib/model/tables/tables';
import { translationOf } from '../../lib/release/translation';
import { knownIn, modelOf, type Seen } from './compare';
import { refusals } from './envoy';

/** The checks that say that Envoy refuses a Gateway. */
const OF_NAMES = ['tls-names-twice', 'https-without-hostname'];
/** Those that speak of rules whose backends share requests, or of which too few are left: of weights of 0 too. */
const OF_WEIGHTS = ['weights-zero', 'weight-unread', 'routes-collide', 'rule-shadowed', 'backend-without-grant'];

/** What our model says of a Gateway: chance decides where the operator may read routes in any order. */
type Verdict = 'taken' | 'names' | 'weights' | 'weights by chance';

/** What differs, of each case; none for a case without a configuration. */
export function envoyDifferences(seen: readonly (Seen | undefined)[], version: string): string[][] {
  const judged = seen.flatMap((one, i) => {
    if (!one?.config) return [];
    const model = modelOf(one.objects, version);
    const verdict = verdictOf(model, version, knownIn(one.objects));
    // Checks take it that Secrets and Services that are not in the files exist.
    const isKnown = verdictOf(model, version, TAKEN) === verdict;
    return [{ i, config: one.config, verdict, isKnown, found: runChecks(model).found.map(({ check }) => check.name) }];
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
    if (verdict !== 'weights by chance' && (refused === undefined) !== (verdict === 'taken'))
      all[i].push(`${told}; model: ${verdict}`);
    if (!isKnown) continue;
    if (refused === undefined && isSaid(OF_NAMES)) all[i].push(`${told}; checks: ${found.join(', ')}`);
    if (refused !== undefined && !isSaid([...OF_NAMES, ...(verdict === 'names' ? [] : OF_WEIGHTS)]))
      all[i].push(`${told}; checks: ${found.join(', ') || 'nothing'}`);
  }
  return all;
}

function verdictOf(model: ReturnType<typeof modelOf>, version: string, known: Known): Verdict {
  const { chains, tables } = gatewayTables(model, model.gateways[0], translationOf(version), known);
  const isNone = (shares: readonly { weight: number }[]) => shares.length > 1 && shares.every(({ weight }) => !weight);
  if (askingForEveryName(chains) || clash(chains)) return 'names';
  // Envoy asks for the tables of its chains alone.
  const weights = chains
    .flatMap(({ table }) => tables.get(table ?? '') ?? [])
    .flatMap(({ entries }) => entries)
    .map(({ actions }) => actions.map((action) => 'shares' in action && isNone(action.shares)));
  if (weights.some((actions) => actions.every(Boolean))) return 'weights';
  return weights.some((actions) => actions.some(Boolean)) ? 'weights by chance' : 'taken';
}
