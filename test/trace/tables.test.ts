// Trace answers random requests at random Gateways as the tables of the model do, which test/differential holds against
// Cilium's operators.
import assert from 'node:assert/strict';
import { it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { gateway } from '../../lib/commands/trace/gateway';
import { fits } from '../../lib/commands/trace/match';
import { chainFor, hostIn, refusedByEnvoy, tablesOf } from '../../lib/commands/trace/tables';
import { readWorld, type World } from '../../lib/commands/trace/world';
import type { Gateway } from '../../lib/model/model';
import type { Share } from '../../lib/model/tables/actions';
import { nameOf } from '../../lib/model/tables/tables';
import type { Answer, Step } from '../../lib/programs/edge/hop';
import { hostOf, readRequest, type Request } from '../../lib/programs/edge/request';
import { has } from '../../lib/release/patches';
import { releaseOf } from '../../lib/release/table';
import { cases, numbered, surroundings } from '../differential/cases';

const some = fc.constantFrom;

const question = fc.record({
  host: some(...['a.example.com', 'b.example.com', 'x.b.example.com', 'y.example.com', 'c.example.net', 'example.org']),
  /** Which listener it is for. */
  nth: fc.nat(5),
  /** Whether it speaks TLS where the listener does. */
  fits: some(true, true, true, false),
  path: some('/', '/a', '/a/', '/a/b', '/b', '/ab', '/a/b/c', '/svc/Do', '/svc/No'),
  query: some('', '?x-one=1', '?x-two=2'),
  method: some('GET', 'POST'),
  headers: some<string[]>([], ['x-one: 1'], ['x-two: 2'], ['x-one: 1', 'x-two: 1']),
});

/** Services, a status of the gateway, or that nobody answers. Empty: the files do not tell, or other tests say. */
type Ways = readonly string[];

function byTables(one: Gateway, request: Request, world: World): Ways {
  const tables = tablesOf(one, world);
  const here = one.listeners.filter(({ port }) => port === request.port);
  const isOfPort = here.some(({ protocol }) => protocol === 'TCP' || protocol === 'UDP');
  if (here.length === 0 || isOfPort || refusedByEnvoy(one, tables, world)) return [];
  const chain = chainFor(tables, request.port, request);
  if (!chain) return ['nobody'];
  if (chain.shares) return [textOf(chain.shares)];
  const entries = hostIn(tables, chain.table!, hostOf(request))?.entries ?? [];
  const [entry, ...others] = entries.filter(
    ({ match, rules: [{ route }], actions: [action] }) =>
      fits(route.kind, match, request) &&
      !('redirect' in action && action.redirect.scheme === request.scheme && has(world.version, 'redirectsApart')),
  );
  if (!entry) return ['404'];
  return [entry, ...others.filter(({ rank }) => String(rank) === String(entry.rank))]
    .flatMap(({ actions }) => actions)
    .map((action) => ('shares' in action ? textOf(action.shares) : 'redirect' in action ? 'redirect' : '500'));
}

function textOf(shares: readonly Share[]): string {
  const used = shares.length === 1 ? shares : shares.filter(({ weight }) => weight > 0);
  return used.length === 0 ? 'unknown' : [...new Set(used.map(nameOf))].sort().join(' ');
}

function byTrace(step: Step<Answer>): string {
  const answer = 'stop' in step ? step.stop.answer : step.to;
  if (answer.by === 'unknown') return 'unknown';
  if (answer.location !== undefined) return 'redirect';
  if ('stop' in step) return String(answer.status ?? 'nobody');
  const services = step.hops.filter(({ stage, value }) => stage === 'service' && !value.includes(': left out: '));
  return [...new Set(services.map(({ value }) => value.replace(/, port (\d+).*/, ':$1')))].sort().join(' ');
}

/** Of a listener whose certificate is missing or refused trace says so, even where another chain has the name. */
const isOfCertificate = (step: Step<Answer>) => 'stop' in step && / certificate/.test(step.stop.message);

for (const version of ['1.14.1', '1.17.6', '1.18.11', '1.19.7', '1.20.2']) {
  it(`random requests on Cilium ${version}`, () => {
    let answered = 0;
    const asked = fc.tuple(cases(releaseOf(version)), fc.array(question, { minLength: 20, maxLength: 20 }));
    for (const [objects, questions] of fc.sample(asked, { seed: 5, numRuns: 40 })) {
      const namespaces = surroundings().filter(({ kind }) => kind === 'Namespace');
      const documents = numbered([...namespaces, ...objects], 0).map((object) => `---\n${stringify(object)}`);
      const world = readWorld(new Map([['app.k8s.yaml', documents.join('')]]), version);
      for (const one of world.model.gateways) {
        for (const { host, nth, fits: isRight, path, query, method, headers } of questions) {
          const { protocol, port } = one.listeners[nth % one.listeners.length];
          const url = `${(protocol === 'HTTP') === isRight ? 'http' : 'https'}://${host}:${port}${path}${query}`;
          const request = readRequest(url, { method, headers, from: 'client' });
          if (typeof request === 'string') throw new Error(request);
          const ways = byTables(one, request, world);
          const step = gateway(one, request.port, request, world);
          const said = byTrace(step);
          if (ways.length === 0 || [...ways, said].includes('unknown')) continue;
          if (isOfCertificate(step)) continue;
          answered++;
          assert.ok(ways.includes(said), `${one.name}, ${method} ${url} ${headers}: ${ways}, trace: ${said}`);
        }
      }
    }
    assert.ok(answered > 20, String(answered));
  });
}
