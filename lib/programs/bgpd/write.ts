import type { Accepted, NeighborGroup, Router } from '../../model/model';
import { shownPath } from '../../report/path';
import type { Family } from '../../values/cidr';
import { acceptedOf, familiesOf, filterComment, routesIn } from '../router/accepted';

const IN = 'CILIUM-POOLS';
const OUT = 'NOTHING';

/** The configuration of bgpd: the router, its filters, and the user's raw lines. */
export function bgpdLines(router: Router): string[] {
  return [
    // Prefix-lists come first: bgpd rejects routes while a list is not defined yet, and does not request them again
    // later.
    ...familiesOf(router).flatMap((family) => prefixLists(family, acceptedOf(router, family))),
    ...bgpLines(router),
    '!',
    ...raw(router.rawLines),
    '',
  ];
}

function bgpLines(router: Router): string[] {
  const { neighborGroups } = router;
  const dynamic = neighborGroups.filter((group) => group.listenRange);
  return [
    `router bgp ${router.asn}`,
    ` bgp router-id ${router.routerId}`,
    ' no bgp default ipv4-unicast',
    ...(hasSeveralOutside(router)
      ? [' ! Nodes of different AS numbers share the traffic too.', ' bgp bestpath as-path multipath-relax']
      : []),
    ...neighborGroups.flatMap((one) => group(one, router)),
    ...familiesOf(router).flatMap((family) => addressFamily(router, family)),
    // Members come last: no node may open a session before the group has its filters.
    ...members(neighborGroups),
    ...listenLimit(dynamic),
    ...dynamic.map((one) => ` bgp listen range ${one.listenRange} peer-group ${one.name}`),
    'exit',
  ];
}

/**
 * Whether it has nodes of several AS numbers other than its own, whose routes it never mixes with others.
 */
export function hasSeveralOutside({ asn, neighborGroups }: Router): boolean {
  return new Set(neighborGroups.map(({ remoteAsn }) => remoteAsn).filter((remote) => remote !== asn)).size > 1;
}

function addressFamily(router: Router, family: Family): string[] {
  const groups = router.neighborGroups.filter(({ carries }) => carries.includes(family));
  return [
    ' !',
    ` address-family ipv${family} unicast`,
    ...groups.flatMap((one) => [
      `  neighbor ${one.name} activate`,
      '  ! The list lets no more through than this. The limit holds should the list ever be changed by hand.',
      `  neighbor ${one.name} maximum-prefix ${routesIn(acceptedOf(router, family))}`,
      `  neighbor ${one.name} prefix-list ${IN} in`,
      `  neighbor ${one.name} prefix-list ${OUT} out`,
    ]),
    `  maximum-paths ${router.maximumPaths}`,
    ...(groups.some((one) => one.remoteAsn === router.asn) ? [`  maximum-paths ibgp ${router.maximumPaths}`] : []),
    ' exit-address-family',
  ];
}

/** By default, FRR accepts 100 neighbors from listen ranges and refuses the next. */
function listenLimit(dynamic: NeighborGroup[]): string[] {
  const nodes = dynamic.reduce((sum, one) => sum + (one.nodeCount ?? 0), 0);
  return nodes > 100 ? [` bgp listen limit ${nodes}`] : [];
}

function group(one: NeighborGroup, { password }: Router): string[] {
  return [
    ` neighbor ${one.name} peer-group`,
    ` neighbor ${one.name} remote-as ${one.remoteAsn}`,
    ` neighbor ${one.name} description ${one.description}`,
    ...(password === undefined ? [] : [` neighbor ${one.name} password ${password}`]),
    ' ! The nodes dial; this side waits.',
    ` neighbor ${one.name} passive`,
    ...(one.multihop > 1 ? [` neighbor ${one.name} ebgp-multihop ${one.multihop}`] : []),
    ` neighbor ${one.name} timers ${one.keepAliveTimeSeconds} ${one.holdTimeSeconds}`,
    ...(one.restartTimeSeconds === undefined
      ? []
      : [
          ` ! Routes of a node whose agent restarts stay for the ${one.restartTimeSeconds} s that it asks for: ` +
            'FRR helps by default.',
        ]),
  ];
}

/** The explicit neighbors: one for each node. */
function members(groups: NeighborGroup[]): string[] {
  return groups.flatMap((one) =>
    one.nodes.flatMap((node) => [` ! ${node.name}`, ` neighbor ${node.address} peer-group ${one.name}`]),
  );
}

/** The prefix lengths in FRR's syntax: `ge` and `le`. */
export function lengths({ cidr, shortest, longest }: Accepted): string {
  if (longest === cidr.prefixLength) return '';
  const least = shortest > cidr.prefixLength ? ` ge ${shortest}` : '';
  return least && longest === cidr.bits ? least : `${least} le ${longest}`;
}

function prefixLists(family: Family, accepted: Accepted[]): string[] {
  const list = family === 4 ? 'ip prefix-list' : 'ipv6 prefix-list';
  return [
    `! ${filterComment(accepted)}`,
    ...accepted.flatMap((one, i) => [
      ...(one.reason === accepted[i - 1]?.reason ? [] : [`! ${shownPath(one.reason)}`]),
      `${list} ${IN} seq ${(i + 1) * 5} permit ${one.cidr}${lengths(one)}`,
    ]),
    `${list} ${IN} seq ${(accepted.length + 1) * 5} deny any`,
    '! The nodes have their routes from Kubernetes.',
    `${list} ${OUT} seq 5 deny any`,
    '!',
  ];
}

function raw(lines: string[]): string[] {
  return lines.length === 0 ? [] : ['! Unchecked: lines that the program added as they are.', ...lines, '!'];
}
