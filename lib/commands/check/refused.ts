import type { CrdSets } from '../../objects/crds';
import { crdSetsOf } from '../../objects/sets';
import { ObjectError, ObjectValidator, sentence } from '../../objects/validator';
import { allReleases, releaseOf } from '../../release/table';
import { keysOf } from '../../report/fields';
import type { AppliedObject } from '../../tree/object';
import type { ObjectFinding } from '../../report/file-finding';
import { certain } from '../../objects/certain';

/**
 * Finds the objects that the API server surely refuses. It leaves out errors that depend on an unknown value, and
 * errors that another set of CRDs, which may be installed, does not have: the CRDs of the Gateway API are often newer
 * than those of the Cilium release, or of the experimental channel. If the release is unknown, it may be any.
 */
export class Refusals {
  private readonly first: ObjectValidator;
  private readonly rest: CrdSets[];
  private readonly others = new Map<CrdSets, ObjectValidator>();
  private readonly known = new Map<object, ObjectFinding[]>();

  constructor(version: string, found: boolean) {
    const own = crdSetsOf(releaseOf(version));
    const releases = found ? [own] : [...allReleases()].reverse().map((release) => crdSetsOf(release));
    this.first = new ObjectValidator(own);
    const gatewayApis = this.first.crds.siblings(own.gatewayApi);
    const from = found ? gatewayApis.indexOf(own.gatewayApi) : 0;
    this.rest = [
      ...releases,
      ...gatewayApis
        .slice(Math.max(0, from))
        .reverse()
        .map((gatewayApi) => ({ ...own, gatewayApi, standard: [] })),
    ];
  }

  of(object: AppliedObject): ObjectFinding[] {
    let findings = this.known.get(object);
    if (!findings) this.known.set(object, (findings = this.look(object)));
    return findings;
  }

  private look(object: AppliedObject): ObjectFinding[] {
    const errors = certain(this.first.validate(object.json), object.unknown);
    if (errors.length === 0) return [];
    let fewest = errors;
    for (const sets of this.rest) {
      const other = certain(this.validator(sets).validate(object.json), object.unknown);
      if (other.length === 0) return [];
      // Of the sets that refuse it, the one that has its fields says what is wrong.
      if (strangers(other) < strangers(fewest)) fewest = other;
    }
    return fewest.map((error) => ({
      check: 'object-refused',
      level: 'error',
      path: object.path,
      message: sentence(error),
      at: keysOf(error.path),
    }));
  }

  private validator(sets: CrdSets): ObjectValidator {
    let validator = this.others.get(sets);
    if (!validator) this.others.set(sets, (validator = new ObjectValidator(sets)));
    return validator;
  }
}

/** How much of an object a set of CRDs does not know: its fields and words; or its version, and so nothing. */
function strangers(errors: readonly ObjectError[]): number {
  if (errors.some(({ path }) => path === '.apiVersion' || path === '.kind')) return Infinity;
  return errors.filter(({ message }) => /^(is not a field|is not one of|must be ")/.test(message)).length;
}
