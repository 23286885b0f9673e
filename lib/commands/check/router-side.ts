import type { ClusterSide } from '../../programs/router/rules';
import { modelFor } from '../../tree/cluster-facts';
import type { Surroundings } from '../../tree/policies';
import { KNOWN_ASNS, WHOLE_POOLS } from '../../tree/views';

export const NO_CLUSTER: ClusterSide = { peerings: [], pools: [] };

/** What a tree of files says of the cluster that a router has sessions with. */
export function besideRouters(around: Surroundings, version: string): ClusterSide {
  const { peerings } = modelFor(KNOWN_ASNS, around, version);
  // Addresses of pools may be announced to neighbors on the network itself, or as one network.
  const isSpecial = around.objects.some(
    ({ kind, json }) =>
      kind === 'CiliumL2AnnouncementPolicy' ||
      (kind === 'CiliumBGPAdvertisement' && JSON.stringify(json).includes('aggregationLength')),
  );
  if (!around.whole || isSpecial || around.hidden.has('CiliumLoadBalancerIPPool')) return { peerings, pools: [] };
  return { peerings, pools: modelFor(WHOLE_POOLS, around, version).pools.filter(({ disabled }) => !disabled) };
}
