import { packageVersion } from '../report/package-version';
import { refused } from '../report/refused';

/**
 * Throws if an app has constructs of two versions of this package: each version would read facts that the other
 * stated. Two copies of one version understand each other.
 *
 * @param first the folder of the first copy; undefined for older versions, which do not record it
 * @param second the folder of the other
 */
export function refuseOtherVersion(first: string | undefined, second: string): void {
  if (first === second) return;
  const versions = [first === undefined ? 'an older one' : packageVersion(first), packageVersion(second)];
  if (versions[0] === versions[1]) return;
  throw refused(
    `Two versions of cdk8s-cilium are in one app, ${versions.join(' and ')}: constructs of one do not know those ` +
      'of the other. Keep one: "npm ls cdk8s-cilium" says who brings which. A library that uses it names it as a ' +
      'peer dependency.',
  );
}

/** jsii leaves the full name on every class that it compiles. */
const RTTI = Symbol.for('jsii.rtti');

/** Refuses an app of another copy of cdk8s: it has no hook of ours, and cannot write what the constructs make. */
export function refuseOtherCdk8s(root: object): void {
  for (let proto = Object.getPrototypeOf(root); proto; proto = Object.getPrototypeOf(proto))
    if (Object.hasOwn(proto.constructor, RTTI) && proto.constructor[RTTI].fqn === 'cdk8s.App')
      throw refused(
        'The app is of another copy of cdk8s than the one that cdk8s-cilium loads. Keep one: "npm ls cdk8s" says who ' +
          'brings which. A folder that is linked brings its own: install the tarball of "npm pack".',
      );
}
