import type { CrdsByChannel, Release } from '../release/release';
import type { CrdSets } from './crds';

/** The CRDs that a release is installed with, or those of the Gateway API that are named. */
export function crdSetsOf({ minor, gatewayApi }: Release, crds: CrdsByChannel = gatewayApi.crds): CrdSets {
  return {
    cilium: `cilium-${minor}`,
    gatewayApi: `gateway-api-${/\d+\.\d+/.exec(gatewayApi.version)![0]}`,
    standard: crds.standard,
  };
}
