import type { Release } from '../release/release';
import type { CrdSets } from './crds';

/** The CRDs that a release is installed with. Cilium 1.15's are not in imports/: docs/objects.md says what stands in. */
export function crdSetsOf({ minor, gatewayApi }: Release): CrdSets {
  return {
    cilium: `cilium-${minor === '1.15' ? '1.16' : minor}`,
    gatewayApi: `gateway-api-${/\d+\.\d+/.exec(gatewayApi.version)![0]}`,
    standard: gatewayApi.crds.standard,
  };
}
