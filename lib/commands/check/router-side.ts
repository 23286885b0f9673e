import { CHECKED_ROUTERS, CheckedRouter } from '../../programs/checked';
import { type ClusterSide, withNodes } from '../../programs/router/rules';
import { type RouterText, unreadMake } from '../../programs/router/texts';
import type { FileFinding } from '../../report/file-finding';
import type { Note } from '../../tree/note';
import type { Sources } from '../../tree/sources';
import { modelFor } from '../../tree/cluster-facts';
import type { Surroundings } from '../../tree/policies';
import { KNOWN_SESSIONS, WHOLE_POOLS } from '../../tree/views';
import { grouped } from '../../values/grouped';

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

/** Beside a configuration file, one in documentation may be outdated, or show the lines that matter there. */
function isSecond({ text }: FoundRouter, all: readonly FoundRouter[]): boolean {
  return text.isDocumentation && all.some((other) => !other.text.isDocumentation);
}

/**
 * The findings about every router. Of several clusters, a router is compared with those whose nodes have sessions with
 * it by the AS numbers, as if they were one. A finding counts if it is one of each of them by itself; at the line of a
 * session, of each that has the session.
 */
export function checkRouters(found: readonly FoundRouter[], clusters: readonly ClusterSide[]): FileFinding[] {
  return found.flatMap((one) => {
    if (isSecond(one, found)) return [];
    if (clusters.length < 2) return checkRouter(one, clusters[0] ?? NO_CLUSTER);
    const own = clusters
      .map((cluster) => ({ cluster, lines: sessionLines(one, cluster) }))
      .filter(({ lines }) => lines.length > 0)
      .map((side) => ({ ...side, found: new Set(checkRouter(one, side.cluster).map(keyOf)) }));
    return checkRouter(one, together(own.map(({ cluster }) => cluster))).filter((finding) => {
      const having = own.filter(({ lines }) => lines.includes(finding.line));
      return (having.length > 0 ? having : own).every((side) => side.found.has(keyOf(finding)));
    });
  });
}

function keyOf({ check, line }: FileFinding): string {
  return `${check} ${line}`;
}

/** The lines of the sessions with nodes of a cluster. */
function sessionLines({ router, text }: FoundRouter, cluster: ClusterSide): number[] {
  const said = router.read(text.text, () => undefined);
  return said ? withNodes(said, cluster).map(({ line }) => line) : [];
}

/** Clusters as one. What they share, such as pools in a common file, is there once. */
function together(clusters: readonly ClusterSide[]): ClusterSide {
  const nodes = distinct(
    clusters.flatMap((one) => one.nodes ?? []),
    ({ name, addresses }) => `${name} ${addresses.join(' ')}`,
  );
  return {
    peerings: clusters.flatMap(({ peerings }) => peerings),
    pools: distinct(
      clusters.flatMap(({ pools }) => pools),
      ({ path, blocks }) => `${path} ${blocks.map(({ text }) => text).join(' ')}`,
    ),
    ...(nodes.length > 0 && { nodes }),
    hasAllNodes: clusters.length > 0 && clusters.every(({ hasAllNodes }) => hasAllNodes),
    knowsFamilies: clusters.length > 0 && clusters.every(({ knowsFamilies }) => knowsFamilies),
  };
}

/** The first item of each key. */
function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...grouped(items, keyOf).values()].map(([first]) => first);
}

/** In documentation an error is a warning: nothing may run the configuration. */
function checkRouter({ router, text }: FoundRouter, cluster: ClusterSide): FileFinding[] {
  const findings = router.check(text.path, text.text, cluster);
  return text.isDocumentation ? findings.map((finding) => ({ ...finding, level: 'warning' })) : findings;
}
