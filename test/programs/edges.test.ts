// Every edge program of the registry: what it writes, trace reads back as the same way for each name, and what it
// cannot do is refused.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import type { Edge } from '../../lib/model/model';
import type { EdgeFile } from '../../lib/programs/edge/edge-file';
import { Feature, FEATURES } from '../../lib/programs/edge/can';
import { missing } from '../../lib/programs/features';
import { readRequest } from '../../lib/programs/edge/request';
import { edgeFiles, EDGES, isEdgeFile, readEdge } from '../../lib/programs/edges';
import { endpoint } from '../../lib/values/cidr';
import { asked, backendOf, edgeOf } from './random-edge';
import { randomCases, SEED } from '../support/random-cases';

const filesOf = (edge: Edge) => new Map(edgeFiles(edge).map(({ name, text }) => [`host/${name}`, text]));

/** What becomes of a request, in short: where it goes, or who answers what. */
function traced(edge: EdgeFile, files: ReadonlyMap<string, string>, url: string): string {
  const request = readRequest(url, { headers: [], method: 'GET', from: 'client' });
  assert.ok(typeof request !== 'string');
  const step = edge.forward(request, files);
  if ('stop' in step) {
    const { by, status } = step.stop.answer;
    assert.notEqual(by, 'unknown', `${url}: ${step.stop.message}`);
    return by === 'edge' ? `${status}` : by;
  }
  if (!('servers' in step.to)) return `${step.to.status} to ${step.to.location}`;
  return (
    [...new Set(step.to.servers.map(({ address, port }) => endpoint(address, port)))].join(', ') +
    `${step.to.servers.some(({ sendsProxy }) => sendsProxy) ? ' by PROXY' : ''}`
  );
}

/** The same, as the model means it. */
function meant(edge: Edge, scheme: 'http' | 'https', host: string): string {
  const { tls, redirects, backends, tlsBackends, clientAddress } = edge;
  const { redirect } = EDGES[edge.program].can;
  const isSecure = scheme === 'https';
  // A certificate of a wildcard is for one label.
  const isKnown = (name: string) =>
    backends.some(({ hostnames }) => hostnames.includes(name) || hostnames.includes(name.replace(/^[^.]+/, '*')));
  if (isSecure && tls?.issuer !== undefined && !isKnown(host)) return 'nobody';
  if (!isSecure && redirects && (redirect.of === 'every-request' || isKnown(host))) {
    const port = tls!.port === 443 ? '' : `:${tls!.port}`;
    return `${redirect.status} to https://${host}${port}/a?b=c`;
  }
  if (!isSecure && redirects) return '404';
  const found = backendOf(isSecure && tls?.mode === 'passthrough' ? tlsBackends : backends, host);
  if (!found) return isSecure && tls?.mode === 'passthrough' ? 'nobody' : '404';
  const to = found.addresses.map((address) => endpoint(address, found.port)).join(', ');
  return `${to}${clientAddress === 'proxy-protocol' ? ' by PROXY' : ''}`;
}

describe.each(Object.entries(EDGES))('%s', (name, program) => {
  it('leads each name where the model has it, as trace reads its files', () => {
    fc.assert(
      fc.property(edgeOf(name, program), (edge) => {
        const files = filesOf(edge);
        const read = readEdge(files);
        assert.ok(read, 'the program finds its own file');
        for (const host of asked(edge)) {
          assert.equal(
            traced(read, files, `http://${host}:${edge.port}/a?b=c`),
            meant(edge, 'http', host),
            `http ${host}`,
          );
          if (edge.tls)
            assert.equal(
              traced(read, files, `https://${host}:${edge.tls.port}/a?b=c`),
              meant(edge, 'https', host),
              `https ${host}`,
            );
        }
      }),
      randomCases(60),
    );
  });

  it('says of every feature whether it has it', () => {
    assert.deepEqual(Object.keys(program.can).sort(), [...Object.keys(FEATURES), 'redirect', 'udp'].sort());
  });

  it('has a folder of its own, of its name, and a construct that is exported', () => {
    assert.ok(existsSync(`lib/programs/${name}`));
    assert.match(readFileSync('lib/index.ts', 'utf8'), new RegExp(`host/${name}-edge'`));
    assert.match(readFileSync(`lib/host/${name}-edge.ts`, 'utf8'), new RegExp(`class ${program.construct} `));
  });

  it('writes files that trace reads, the one that it starts with last', () => {
    fc.assert(
      fc.property(edgeOf(name, program), (edge) => {
        const names = edgeFiles(edge).map((file) => file.name);
        assert.equal(names.at(-1), program.config);
        assert.deepEqual(
          names.filter((file) => !isEdgeFile(`host/${file}`)),
          [],
        );
      }),
      randomCases(30),
    );
  });

  it('names its rules after itself', () => {
    assert.deepEqual(
      program.rules.filter((rule) => !rule.name.startsWith(`${name}-`)),
      [],
    );
  });

  it('is not asked for outside its folder, but by the registry', () => {
    const asks = new RegExp(`from '[^']*/${name}/|['"\`/]${program.config.replace('.', '\\.')}['"\`]|'${name}'`);
    const own = [`lib/programs/${name}/`, 'lib/programs/edges.ts', `lib/host/${name}-edge.ts`, 'lib/index.ts'];
    const named = readdirSync('lib', { recursive: true })
      .map((file) => `lib/${file}`)
      .filter((file) => file.endsWith('.ts') && !own.some((path) => file.startsWith(path)))
      .filter((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .some((line) => !/^ *(\*|\/[/*])/.test(line) && asks.test(line)),
      );
    assert.equal(named.join(', '), '');
  });
});

it('every construct of an edge has a program in the registry', () => {
  const constructs = Array.from(readdirSync('lib/host'), (file) => /^(.*)-edge\.ts$/.exec(file)?.[1] ?? '');
  assert.deepEqual(Object.keys(EDGES).sort(), constructs.filter((name) => name).sort());
});

it('what a program cannot do, an edge that asks for it is told', () => {
  const none = {
    ...(Object.fromEntries(Object.keys(FEATURES).map((feature) => [feature, false])) as Record<Feature, boolean>),
    udp: false,
    redirect: { of: 'every-request', status: 301 } as const,
  };
  fc.assert(
    fc.property(edgeOf('haproxy', EDGES.haproxy), (edge) => {
      const told = missing(FEATURES, { ...edge, rawLines: ['#'] }, none).map(({ feature }) => feature);
      assert.deepEqual(
        told.sort(),
        [
          ...(edge.tls?.mode === 'passthrough' ? ['passthrough'] : []),
          ...(edge.tls?.mode === 'terminate' ? ['certificateFolder'] : []),
          ...(edge.tcpPorts.length > 0 ? ['tcp'] : []),
          ...(edge.clientAddress === 'proxy-protocol' ? ['proxyProtocol'] : []),
          ...(edge.metrics ? ['metrics'] : []),
          ...(!edge.tls && edge.backends.some(({ takesCalls }) => takesCalls) ? ['plainCalls'] : []),
          'rawLines',
        ].sort(),
      );
    }),
    { seed: SEED },
  );
});
