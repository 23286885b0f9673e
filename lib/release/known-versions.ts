import compare = require('semver/functions/compare');
import satisfies = require('semver/functions/satisfies');
import { READ_BY_PATCHES } from './chart-patches';
import type { Fault } from './faults/fault';
import { FAULTS } from './faults/faults';
import { type Patch, PATCHES } from './patches';
import { DEFAULT_VERSION, minorOf } from './table';

/**
 * The newest patch of a minor in a range of which this library knows something, or which the range names; undefined
 * where the range has none of them.
 */
export function newestIn(range: string, minor: string): string | undefined {
  return versionsIn([
    range,
    `${minor}.0`,
    DEFAULT_VERSION,
    ...Object.values(PATCHES).flatMap(({ since, unread = '' }: Patch) => [...since, unread]),
    ...Object.values(FAULTS).flatMap(({ broken, fixed }: Fault) => [broken, ...fixed]),
    ...Object.values(READ_BY_PATCHES),
  ])
    .filter((version) => minorOf(version) === minor && satisfies(version, range, { includePrerelease: true }))
    .sort(compare)
    .at(-1);
}

/** The versions in texts such as `>=1.18.6 <1.19.0`. */
function versionsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(/\d+\.\d+\.\d+/g) ?? []);
}
