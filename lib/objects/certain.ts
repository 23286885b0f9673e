import { Keys, keysOf } from '../report/fields';
import { isAtOrAbove, isUnknown } from '../values/unknown';
import type { ObjectError } from './walk';

/** The errors that hold for every possible content of the unknown values. */
export function certain(errors: readonly ObjectError[], unknown: readonly Keys[]): ObjectError[] {
  if (unknown.length === 0) return [...errors];
  return errors.filter(({ path, message }) => {
    const at = keysOf(path);
    if (/^is not a field/.test(message))
      return (
        !isUnknown(at[at.length - 1]) && !unknown.some((place) => isAtOrAbove(place, at) && place.length < at.length)
      );
    if (message === 'is required')
      return !unknown.some((place) => isAtOrAbove(place, at) || isUnknownKeyBeside(place, at));
    // A rule about a value may read everything inside the value.
    return !unknown.some((place) => isAtOrAbove(at, place) || isAtOrAbove(place, at));
  });
}

/** A field whose name is unknown may be the one that is missing. */
function isUnknownKeyBeside(place: Keys, at: Keys): boolean {
  return place.length === at.length && isUnknown(place[place.length - 1]) && isAtOrAbove(place.slice(0, -1), at);
}
