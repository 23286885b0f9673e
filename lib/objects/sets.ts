import type { Release } from '../release/release';
import type { CrdSets } from './crds';

/** The CRDs that a release is installed with. Cilium 1.15's are not in imports/: docs/objects.md says why these two stand in. */
export function crdSetsOf({ minor, gatewayApi }: Release): CrdSets {
  return {
    ...(minor === '1.15' ? { cilium: 'cilium-1.16', ciliumAlso: 'cilium-1.14' } : { cilium: `cilium-${minor}` }),
    gatewayApi: `gateway-api-${/\d+\.\d+/.exec(gatewayApi.version)![0]}`,
    standard: gatewayApi.crds.standard,
  };
}
