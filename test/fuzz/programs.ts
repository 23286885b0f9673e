// The programs of a run: first each corner by itself, then random ones.
import type { Corner } from './choices';
import { generate, type Generated } from './generate';

/** How many programs without a corner are looked at for places that have one. */
const LOOKED_AT = 400;

export function* programs(count: number, seed: number): Iterable<Generated & { readonly name: string }> {
  let made = 0;
  for (const { corner, at } of corners(seed)) {
    if (made >= count / 2) break;
    made++;
    yield { ...generate(at, 0, corner), name: `seed ${at}, ${corner.place} corner ${corner.index}` };
  }
  for (; made < count; made++) {
    const at = seed + made;
    yield { ...generate(at, 0.03), name: `seed ${at}` };
  }
}

/** Each corner, with the seed of a program that has its place; in turn by place, so that a short run has of each. */
function corners(seed: number): { corner: Corner; at: number }[] {
  const places = new Map<string, { count: number; seeds: number[] }>();
  for (let at = seed; at < seed + LOOKED_AT; at++)
    for (const [place, count] of generate(at, 0).choices.places) {
      const known = places.get(place) ?? { count, seeds: [] };
      known.seeds.push(at);
      places.set(place, known);
    }
  const all = [...places].flatMap(([place, { count, seeds }]) =>
    Array.from({ length: count }, (_, index) => ({ corner: { place, index }, at: seeds[index % seeds.length] })),
  );
  return all.sort((a, b) => a.corner.index - b.corner.index);
}
