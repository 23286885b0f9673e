// Every router program of the registry: what it writes is read back as the same, and what it cannot do is refused.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import type { Router } from '../../lib/model/model';
import { ROUTERS, routerFiles } from '../../lib/programs/routers';
import { Feature, FEATURES } from '../../lib/programs/router/can';
import { missing } from '../../lib/programs/features';
import type { SaidRouter } from '../../lib/programs/router/said';
import { routerOf } from './random-router';
import { Cidr, Ip } from '../../lib/values/cidr';
import { randomCases, SEED } from '../support/random-cases';

/** The files of a router as its program reads them. */
function readBack(router: Router): SaidRouter {
  const program = ROUTERS[router.program];
  const files = new Map(routerFiles(router).map(({ name, text }) => [name, text]));
  const said = program.read(files.get(program.config)!, (name) => files.get(program.config.replace(/[^/]*$/, name)));
  assert.ok(said, 'the program reads what it wrote');
  return said;
}

interface Intent {
  readonly asn: string;
  readonly routerId: string;
  readonly port: number;
  readonly maximumPaths: Record<string, number>;
  readonly sessions: object[];
}

const carriedBy = ({ neighborGroups }: Router) =>
  ([4, 6] as const).filter((one) => neighborGroups.some(({ carries }) => carries.includes(one)));

function written(router: Router): Intent {
  return {
    asn: `${router.asn}`,
    routerId: `${router.routerId}`,
    port: router.port,
    maximumPaths: Object.fromEntries(carriedBy(router).map((one) => [one, router.maximumPaths])),
    sessions: sorted(
      router.neighborGroups.flatMap((one) =>
        [...(one.listenRange ? [one.listenRange] : []), ...one.nodes.map(({ address: ip }) => ip.toCidr())].map(
          (from) => ({
            from: `${from}`,
            remoteAs: `${one.remoteAsn}`,
            password: router.password,
            // The plugin of OPNsense knows no waiting: both ends dial.
            passive: router.program !== 'opnsense',
            multihop: one.multihop,
            holdTimeSeconds: one.holdTimeSeconds,
            keepAliveTimeSeconds: one.keepAliveTimeSeconds,
            families: one.carries.map((own) => ({
              family: own,
              accepts: router.accepted.filter(({ cidr }) => cidr.family === own).map(prefixText),
            })),
          }),
        ),
      ),
    ),
  };
}

function read(said: SaidRouter, router: Router): Intent {
  return {
    asn: said.asn!,
    routerId: said.routerId!,
    port: said.port,
    // Of a program without a limit, every next hop is used.
    maximumPaths: Object.fromEntries(carriedBy(router).map((one) => [one, Math.min(64, said.maximumPaths(one))])),
    sessions: sorted(
      said.sessions.map((one) => ({
        from: `${one.from}`,
        remoteAs: one.remoteAs?.value,
        password: one.password,
        passive: one.passive,
        multihop: one.multihop,
        holdTimeSeconds: one.holdTimeSeconds,
        keepAliveTimeSeconds: one.keepAliveTimeSeconds,
        families: one.families.map((own) => ({ family: own, accepts: one.filter(own)?.accepts.map(prefixText) })),
      })),
    ),
  };
}

const prefixText = ({ cidr, shortest, longest }: { cidr: Cidr; shortest: number; longest: number }) =>
  `${cidr} ${shortest}..${longest}`;
const sorted = (all: object[]) => all.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

describe.each(Object.entries(ROUTERS))('%s', (name, program) => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(routerOf(name, program), (router) => {
        assert.deepEqual(read(readBack(router), router), written(router));
      }),
      randomCases(300),
    );
  });

  it('lets in what it should, and nothing else, as trace works it out', () => {
    let tried = 0;
    fc.assert(
      fc.property(routerOf(name, program), fc.infiniteStream(fc.nat()), (router, numbers) => {
        for (const session of readBack(router).sessions)
          for (const one of router.accepted) {
            const isCarried = session.families.includes(one.cidr.family);
            const length = one.shortest + (numbers.next().value % (one.longest - one.shortest + 1));
            const prefix = new Ip(one.cidr.family, one.cidr.first).toCidr().widen(length);
            assert.equal('by' in session.takes(prefix), isCarried, `${prefix}`);
            tried++;
            const wide = one.cidr.widen(Math.max(0, one.cidr.prefixLength - 1));
            const isOther = router.accepted.some(
              ({ cidr, shortest, longest }) =>
                cidr.family === wide.family &&
                cidr.widen(Math.min(cidr.prefixLength, wide.prefixLength)).first <= wide.first &&
                shortest <= wide.prefixLength &&
                wide.prefixLength <= longest,
            );
            if (!isOther && wide.prefixLength < one.cidr.prefixLength)
              assert.ok('message' in session.takes(wide), `${wide}`);
          }
      }),
      randomCases(100),
    );
    assert.ok(tried > 0);
  });

  it('says of every feature whether it has it', () => {
    assert.deepEqual(Object.keys(program.can).sort(), Object.keys(FEATURES).sort());
  });

  it('has a folder of its own, of its name, and a construct that is exported', () => {
    assert.equal(program.config.split('/')[0], name);
    assert.ok(existsSync(`lib/programs/${name}`));
    assert.match(readFileSync('lib/index.ts', 'utf8'), new RegExp(`host/${name}-router'`));
  });

  it('names its rules after itself', () => {
    assert.ok(program.rules.length > 0);
    assert.deepEqual(
      program.rules.filter((rule) => !rule.name.startsWith(`${name}-`)),
      [],
    );
  });

  it('is not asked for outside its folder, but by the registry', () => {
    const asks = new RegExp(`from '[^']*/${name}/|['"\`/]${name}(\\.conf|-)`);
    const own = [`lib/programs/${name}/`, 'lib/programs/routers.ts', `lib/host/${name}-router.ts`, 'lib/index.ts'];
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

it('every construct of a router has a program in the registry', () => {
  const constructs = Array.from(readdirSync('lib/host'), (file) => /^(.*)-router\.ts$/.exec(file)?.[1] ?? '');
  assert.deepEqual(Object.keys(ROUTERS).sort(), constructs.filter((name) => name && name !== 'bgp').sort());
});

it('what a program cannot do, a router that asks for it is told', () => {
  const none = Object.fromEntries(Object.keys(FEATURES).map((feature) => [feature, false])) as Record<Feature, boolean>;
  fc.assert(
    fc.property(routerOf('frr', ROUTERS.frr), (router) => {
      const asked = missing(FEATURES, { ...router, rawLines: ['!'] }, none).map(({ feature }) => feature);
      assert.equal(asked.includes('password'), router.password !== undefined);
      assert.equal(asked.includes('port'), router.port !== 179);
      assert.equal(asked.includes('maximumPaths'), router.maximumPaths !== 64);
      assert.ok(asked.includes('rawLines'));
      assert.equal(
        asked.includes('multihop'),
        router.neighborGroups.some(({ multihop }) => multihop > 1),
      );
    }),
    { seed: SEED },
  );
});
