import type { NeighborGroup, Router } from '../../model/model';
import type { Family } from '../../values/cidr';

/** Whether both ends of the sessions have one AS number. The packets of such a session have no limit of hops. */
export function isInternal(router: Router, { remoteAsn }: NeighborGroup): boolean {
  return remoteAsn === router.asn;
}

/** Whether nodes that announce routes of a family may be behind other routers. */
export function mayBeFar(router: Router, family: Family): boolean {
  return router.neighborGroups.some(
    (group) => group.carries.includes(family) && (group.multihop > 1 || isInternal(router, group)),
  );
}
