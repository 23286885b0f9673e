// jsii-diff finds what breaks a program, and only docs/upgrading.md can excuse it, by its name. What was built now is
// compared in test/package.readers.test.ts.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { breaksBetween, lastRelease, unannounced, type Assembly } from './breaks';

type Types = Assembly['types'];

/** The names of what breaks when the API of the last release is changed so. */
function broken(change: (types: Types, of: (name: string) => Types[string]) => void): string[] {
  const after = structuredClone(lastRelease());
  change(after.types, (name) => after.types[`cdk8s-cilium.${name}`]);
  return breaksBetween(lastRelease(), after).map(({ name }) => name);
}

describe('a change of the API', () => {
  it('that is none breaks nothing', () => {
    assert.deepEqual(
      broken(() => undefined),
      [],
    );
  });

  it('breaks what it takes away: a class, a method, a property, and what it renames', () => {
    const names = broken((types, of) => {
      delete types['cdk8s-cilium.BirdRouter'];
      of('BgpPeering').methods = [];
      of('CiliumLB').properties = [];
      const multihop = of('BgpPeeringProps').properties!.find(({ name }) => name === 'multihop')!;
      multihop.name = 'hops';
    });
    assert.ok(names.includes('BirdRouter') && names.includes('BgpPeering.addPeer'), String(names));
    assert.ok(names.includes('BgpPeeringProps.multihop'), String(names));
  });

  it('breaks every property that was optional', () => {
    const names = broken((_types, of) => {
      for (const property of of('BgpPeeringProps').properties!)
        if (/^(multihop|peerPort)$/.test(property.name)) delete property.optional;
    });
    assert.deepEqual(names.sort(), ['BgpPeeringProps.multihop', 'BgpPeeringProps.peerPort']);
  });

  it('may add what nobody has to give', () => {
    const names = broken((_types, of) => {
      const properties = of('BgpPeeringProps').properties!;
      properties.push({ ...properties.find(({ optional }) => optional)!, name: 'another' });
    });
    assert.deepEqual(names, []);
  });
});

describe('docs/upgrading.md', () => {
  const breaks = [{ name: 'BgpPeering.addPeer', message: 'has been removed' }];
  const text = (version: string, line: string) => `# Upgrading\n\n## ${version}\n\n- ${line}\n`;

  it('excuses a break by its whole name, in a version that is not out yet', () => {
    assert.deepEqual(unannounced(breaks, text('0.2.0', '`BgpPeering.addPeer` is gone: give `peers`.'), '0.1.0'), []);
  });

  it('excuses none by another name, or in an older version', () => {
    for (const other of [
      text('0.2.0', '`BgpPeering` has no `addPeer`.'),
      text('0.1.0', '`BgpPeering.addPeer` is gone.'),
    ])
      assert.deepEqual(unannounced(breaks, other, '0.1.0'), breaks);
  });
});
