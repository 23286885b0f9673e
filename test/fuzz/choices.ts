// Where a program may be nasty: each place has a name, what is right there, and what is a corner.
import { Random } from '../objects/random';
import type { Value } from './program';

export interface Corner {
  readonly place: string;
  readonly index: number;
}

export class Choices extends Random {
  /** The corners of each place that was asked. */
  readonly places = new Map<string, number>();

  constructor(
    seed: number,
    /** How often a place has a corner, where none is forced. */
    private readonly nastiness: number,
    private readonly forced?: Corner,
  ) {
    super(seed);
  }

  /** What is right, or a corner. */
  at<T extends Value>(place: string, right: T, corners: readonly T[]): T {
    this.places.set(place, corners.length);
    const roll = this.next();
    const n = this.int(0, corners.length - 1);
    if (this.forced) return this.forced.place === place ? corners[this.forced.index] : right;
    return roll < this.nastiness ? corners[n] : right;
  }

  maybe<T>(probability: number, make: () => T): T | undefined {
    return this.chance(probability) ? make() : undefined;
  }
}
