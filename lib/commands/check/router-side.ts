import { CHECKED_ROUTERS, CheckedRouter } from '../../programs/checked';
import { type ClusterSide, withNodes } from '../../programs/router/rules';
import { type RouterText, unreadMake } from '../../programs/router/texts';
import type { FileFinding } from '../../report/file-finding';
import type { Note } from '../../tree/note';
import type { Sources } from '../../tree/sources';
import { modelFor } from '../../tree/cluster-facts';
import type { Surroundings } from '../../tree/policies';
import { KNOWN_SESSIONS, WHOLE_POOLS } from '../../tree/views';

const NO_CLUSTER: ClusterSide = { peerings: [], pools: [] };

/** The cluster of a router's sessions, as far as the tree of files describes it. */
export function besideRouters(around: Surroundings, version: string): ClusterSide {
  const { peerings } = modelFor(KNOWN_SESSIONS, around, version);
  const knowsFamilies = !around.objects.some(
    ({ kind, unknown }) => kind === 'CiliumBGPPeerConfig' && unknown.some((place) => place.includes('families')),
  );
  const known = { peerings, nodes: around.cluster?.nodes, hasAllNodes: around.hasAllNodes, knowsFamilies };
  // L2 announcements may announce pool addresses instead of BGP, or BGP may aggregate them.
  const isSpecial = around.objects.some(
    ({ kind, json }) =>
      kind === 'CiliumL2AnnouncementPolicy' ||
      (kind === 'CiliumBGPAdvertisement' && JSON.stringify(json).includes('aggregationLength')),
  );
  if (!around.whole || isSpecial || around.hidden.has('CiliumLoadBalancerIPPool')) return { ...known, pools: [] };
  return { ...known, pools: modelFor(WHOLE_POOLS, around, version).pools.filter(({ disabled }) => !disabled) };
}

/** A router configuration, and its program. */
export interface FoundRouter {
  readonly router: CheckedRouter;
  readonly text: RouterText;
}

/** Finds every router configuration in files; notes name those that it cannot read. */
export function findRouters({ programs, manifests, templates, texts = [] }: Sources): {
  found: FoundRouter[];
  notes: Note[];
} {
  const others = [...texts, ...manifests, ...templates];
  const all = CHECKED_ROUTERS.map((router) => {
    const own = programs[router.option] ?? [];
    const alone = { texts: own.map((file) => ({ ...file, isDocumentation: false })), notes: [] };
    return { router, ...(router.findIn?.(others, own) ?? alone) };
  });
  return {
    found: all.flatMap(({ router, texts: own }) => own.map((text) => ({ router, text }))),
    notes: [...all.flatMap(({ notes }) => notes), ...others.flatMap(unreadMake)],
  };
}

/** If a router has a configuration file, the one in documentation may be outdated. */
function isSecond({ text }: FoundRouter, all: readonly FoundRouter[]): boolean {
  return text.isDocumentation && all.some((other) => !other.text.isDocumentation);
}

/**
 * The findings about every router. Of several clusters, a router is compared with those whose nodes have sessions with
 * it by the AS numbers, and a finding counts if all of these have it.
 */
export function checkRouters(found: readonly FoundRouter[], clusters: readonly ClusterSide[]): FileFinding[] {
  return found.flatMap((one) => {
    if (isSecond(one, found)) return checkRouter(one, NO_CLUSTER);
    const own = clusters.length > 1 ? clusters.filter((cluster) => isRouterOf(one, cluster)) : clusters;
    const [first, ...others] = (own.length > 0 ? own : [NO_CLUSTER]).map((cluster) =>
      checkRouter(one, cluster).map((finding) => ({ finding, key: JSON.stringify(finding) })),
    );
    return first
      .filter(({ key }) => others.every((other) => other.some((same) => same.key === key)))
      .map(({ finding }) => finding);
  });
}

function isRouterOf({ router, text }: FoundRouter, cluster: ClusterSide): boolean {
  const said = router.read(text.text, () => undefined);
  return said !== undefined && withNodes(said, cluster).length > 0;
}

/** In documentation an error is a warning: nothing may run the configuration. */
function checkRouter({ router, text }: FoundRouter, cluster: ClusterSide): FileFinding[] {
  const findings = router.check(text.path, text.text, cluster);
  return text.isDocumentation ? findings.map((finding) => ({ ...finding, level: 'warning' })) : findings;
}
