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
