import type { Release } from '../release/release';
import type { CrdSets } from './crds';

/** The CRDs that a release is installed with. */
export function crdSetsOf({ minor, gatewayApi }: Release): CrdSets {
  return {
    cilium: `cilium-${minor}`,
    gatewayApi: `gateway-api-${/\d+\.\d+/.exec(gatewayApi.version)![0]}`,
    standard: gatewayApi.crds.standard,
  };
}
