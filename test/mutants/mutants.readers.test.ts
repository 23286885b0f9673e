// From labs that are right, mutants that each break one thing: each is refused by the check that is for it.
import { App } from 'cdk8s';
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { shortPath } from '../../lib/report/path';
import { CHECKS } from '../../lib/checks/table';
import { saidOf } from '../support/said';
import { LABS } from './labs';
import { MUTANTS } from './mutants';
import { REFUSED } from './mutation';

/** What synth or a constructor says, line by line, and the paths of the constructs that there are. */
function said(change: (app: App) => void): { lines: string[]; paths: Set<string> } {
  const { warnings, errors, paths } = saidOf(change);
  return { lines: [...warnings, ...errors], paths };
}

/** A sentence that says what to do. */
const FIX =
  /(^|[.:;,?] (and )?)(Accept|Add|Admit|Ask|Attach|Change|Delete|Enlarge|Give|give|Install|Leave|leave|Make|Move|Name|Pass|pass|Peer|Put|Remove|Reserve|reserve|Say|say|Select|Set|Take|take|Use|Write|Did you mean)\b|\bmust\b|needs .*at least|is not a field here|can not be larger than|; Gateway API \S+( and Gateway API \S+ have| has) |this library knows|overlaps \S+: Cilium/;

describe('labs that are right', () => {
  for (const lab of LABS)
    it(`${lab.name}: no error and no warning`, () => assert.deepEqual(said((app) => lab.build(app)).lines, []));
});

describe('mutants', () => {
  it('are 300 or more, no two of one name, and every check has one', () => {
    assert.ok(MUTANTS.length >= 300, `${MUTANTS.length}`);
    const names = MUTANTS.map(({ lab, name }) => `${lab.name}: ${name}`);
    assert.deepEqual(
      names.filter((name, i) => names.indexOf(name) < i),
      [],
    );
    const met = new Set(MUTANTS.map(({ check }) => check));
    assert.deepEqual(
      CHECKS.map(({ name }) => name).filter((name) => !met.has(name)),
      [],
    );
  });

  for (const { lab, name, check, bad, at, make } of MUTANTS) {
    it(`${lab.name}: ${name} (${check})`, () => {
      const { lines, paths } = said(make);
      const found = lines.filter((line) =>
        check === REFUSED ? !/\([a-z-]+\)$/.test(line) : line.endsWith(`(${check})`),
      );
      assert.ok(found.length > 0, `said: ${lines.join('\n')}`);
      const line = found.find((one) => one.includes(bad) && (!at || one.includes(`[${shortPath(at)}]`)));
      assert.ok(line, `without ${bad} at ${at}: ${found.join('\n')}`);
      const path = /^(?:warning: )?\[([^\]]+)\] /.exec(line)?.[1];
      assert.ok(path && [...paths].some((known) => shortPath(known) === path), `no construct has the path: ${line}`);
      assert.match(line, FIX);
    });
  }
});
