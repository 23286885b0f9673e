import { isClusterFile } from '../../programs/clusters';
import { overridden } from '../../checks/helm';
import type { NodeFact } from '../../model/companions';
import type { Peering } from '../../model/model';
import { NodeIndex } from '../../model/nodes';
import { isForBgp, routesTo, speaking } from '../../model/announced';
import { selectorText } from '../../model/selectors';
import { firstWith, has } from '../../release/patches';
import { Cidr, Ip } from '../../values/cidr';
import type { Owner } from './address';
import { Answer, Hop, NOBODY, Place, Stage, Step, UNKNOWN } from '../../programs/edge/hop';
import { layer2 } from './layer2';
import { near, type RouterFile } from '../../programs/router-files';
import type { Refusal, SaidRouter, Taken } from '../../programs/router/said';
import { takes } from '../../programs/router/session';
import type { World } from './world';

/** The router and the nodes over which packets reach an address. */
export function router(address: Ip, owner: Owner, world: World): Step<undefined> {
  const { model } = world;
  const near = layer2(address, owner, world);
  if (near && ('to' in near || (world.routers.length === 0 && model.announcers.length === 0))) return near;
  if (world.routers.length === 0) {
    if (model.peerings.length === 0)
      return { hops: [{ stage: 'nodes', value: `${routersOf(world)}: assumed reachable` }], to: undefined };
    const ways = model.peerings.map((peering) => announce(address, owner, peering, world));
    const open = ways.find((way) => 'nodes' in way);
    if (!open || !('nodes' in open)) return refused('nodes', ways[0] as Refused);
    const { peerAddress, peerAsn } = open.peering;
    return {
      hops: [
        {
          stage: 'router',
          value:
            `${peerAddress}${peerAsn === undefined ? '' : `, AS ${peerAsn}`}: assumed to accept the route, ` +
            'as no file in host/ is of a router',
          place: world.place(open.peering.path),
        },
        nodesHop(open, world),
      ],
      to: undefined,
    };
  }
  // If this host has routers, one of them must accept the route; otherwise any router may.
  const here = world.routers.filter(({ machine }) => machine === undefined);
  const steps = (here.length > 0 ? here : world.routers).map((one) => through(one, address, owner, world));
  return steps.find((step) => 'to' in step) ?? steps[0];
}

/** The routers in words, if the address of none is known. */
function routersOf({ model, hidden }: World): string {
  const [late] = model.latePeerings;
  if (late) return `BGP with ${late.peerLater}, which these files do not have`;
  return [...hidden].some((kind) => kind.startsWith('CiliumBGP'))
    ? 'BGP in files that are not read'
    : 'no BGP in these files';
}

/** Why a peering announces nothing for the address. */
interface Refused {
  readonly message: string;
  readonly place?: Place;
  readonly answer: Answer;
}

function refused(stage: Stage, why: Refused, hops: Hop[] = []): Step<undefined> {
  return { hops, stop: { stage, ...why } };
}

function through(file: RouterFile, address: Ip, owner: Owner, world: World): Step<undefined> {
  const { said, title, machine } = file;
  const name = machine === undefined ? title : `${title} on ${machine}`;
  const at = (line?: number): Place => ({ file: file.file, line });
  const fail = (why: Refused) => refused('router', why);
  if (said.stopped)
    return fail({
      message: said.stopped.message,
      place: { file: near(file.file, said.stopped.beside) },
      answer: NOBODY,
    });
  const own = peeringsOf(file, world);
  if (own.length === 0) {
    const dialled = [...new Set(world.model.peerings.map(({ peerAddress }) => `${peerAddress}`))];
    return fail(
      dialled.length === 0
        ? {
            message:
              'no object of these files makes the nodes speak BGP: they announce nothing. Add a BgpPeering with ' +
              'the router as peer.',
            answer: NOBODY,
          }
        : {
            message:
              `the nodes dial ${dialled.join(' and ')}, and the router is ` +
              `${routerAddresses(file, world).join(' or ')}: no session comes up. Change peerAddress.`,
            place: world.place(world.model.peerings[0].path),
            answer: NOBODY,
          },
    );
  }
  // Peerings of the address's own family come first: users expect the reason from these.
  const sorted = [...own].sort(
    (a, b) => Number(b.peerAddress.family === address.family) - Number(a.peerAddress.family === address.family),
  );
  let first: { stage: Stage; refused: Refused } | undefined;
  for (const peering of sorted) {
    const way = announce(address, owner, peering, world);
    if (!('nodes' in way)) {
      first ??= { stage: 'nodes', refused: way };
      continue;
    }
    const sessions = way.networks.map((network) =>
      (way.nodes ?? [undefined]).map((node) => ({ node, network, taken: takes(file, peering, network, node) })),
    );
    const open =
      sessions
        .map((one) => one.filter((session): session is Session & { taken: Taken } => 'by' in session.taken))
        .find((one) => one.length > 0) ?? [];
    if (open.length === 0) {
      const { message, line, unclear } = sessions[0][0].taken as Refusal;
      first ??= { stage: 'router', refused: { message, place: at(line), answer: unclear ? UNKNOWN : NOBODY } };
      continue;
    }
    const nodes = way.nodes && open.map(({ node }) => node!).slice(0, said.maximumPaths(address.family));
    const router: Hop = {
      stage: 'router',
      value: `${name}, AS ${said.asn}: accepts ${open[0].network}`,
      place: at(open[0].taken.line),
    };
    return {
      hops: [
        router,
        nodes ? nodesHop({ ...way, nodes }, world, way.nodes?.length) : neighborsHop(said, peering, world),
      ],
      to: undefined,
    };
  }
  const { stage, refused: why } = first!;
  return refused(stage, why, stage === 'router' ? [] : [{ stage: 'router', value: name, place: at() }]);
}

/** The peerings that dial this router. */
function peeringsOf(file: RouterFile, world: World): Peering[] {
  const { peerings } = world.model;
  const addresses = routerAddresses(file, world);
  const isAt = ({ peerAddress }: Peering) => addresses.some((one) => one === peerAddress.toString());
  // Beside a cluster in Docker, all addresses of this host are known. On another machine, the router id may be none of
  // its addresses.
  const isKnown = file.machine === undefined && world.network.gateways.length > 0;
  const own = peerings.filter(isAt);
  return isKnown || own.some(({ peerAddress }) => peerAddress.family === 6)
    ? own
    : own.length > 0
      ? peerings.filter((one) => isAt(one) || one.peerAddress.family === 6)
      : peerings;
}

function routerAddresses({ machine, said }: RouterFile, { network }: World): string[] {
  return [
    ...new Set([
      ...(machine === undefined ? network.gateways.map(String) : []),
      ...said.addresses,
      ...(said.routerId === undefined ? [] : [said.routerId]),
    ]),
  ];
}

/** A route that a node announces to a router, and whether the router accepts it. */
interface Session {
  readonly node: NodeFact | undefined;
  readonly network: Cidr;
  readonly taken: Taken | Refusal;
}

/** The routes that nodes announce for an address: the address itself, or aggregates. */
interface Announced {
  readonly nodes: NodeFact[] | undefined;
  readonly peering: Peering;
  readonly networks: Cidr[];
  /** Whether only nodes with a pod of the Service announce them. */
  readonly needsPod: boolean;
}

/** The nodes that announce an address over a peering. `nodes` is undefined if the nodes are unknown. */
function announce(address: Ip, owner: Owner, peering: Peering, world: World): Announced | Refused {
  const at = world.place(peering.path);
  const fail = (message: string, place: Place = at, answer: Answer = NOBODY): Refused => ({ message, place, answer });
  if (world.helm && overridden(world.model, 'bgpControlPlane.enabled') !== true)
    return fail('Cilium speaks no BGP: the Helm value bgpControlPlane.enabled is not true.', { file: world.helm });
  const { model, nodes: all } = world;
  const selected = all.length === 0 ? undefined : new NodeIndex([...all]).selectedBy(peering.nodeSelector);
  if (selected?.length === 0)
    return fail(
      `no node has the labels that ${peering.name} selects by ` +
        `(${peering.nodeSelector ? selectorText(peering.nodeSelector) : ''}): none of them speaks BGP. Label the ` +
        `nodes in ${[...world.files.keys()].find(isClusterFile)}, or select by a label that they have.`,
    );
  const nodes = selected && speaking(peering, selected, model);
  if (nodes?.length === 0) return fail(silence(peering, selected!, world));
  const owned = { nodes, peering, networks: [address.toCidr()], needsPod: false };
  if (peering.saidElsewhere) return owned;
  if (!peering.families.includes(address.family))
    return fail(
      `${peering.name} announces no IPv${address.family} to ${peering.peerAddress}. Give its peer config the family.`,
    );
  if (owner.service?.holdsOnly)
    return fail(
      `${owner.title} has no selector and the traffic policy Local: no node announces it.`,
      world.place(owner.path),
    );
  if (!isForBgp(owner.loadBalancerClass, model.version))
    return fail(
      `${owner.title} is of the loadBalancerClass ${owner.loadBalancerClass}, and BGP announces none of that class. ` +
        'Leave the class out.',
      world.place(owner.path),
    );
  if (owner.gateway && owner.isLocal && !has(model.version, 'announcesLocalGateways'))
    return fail(
      `${owner.title} has externalTrafficPolicy Local, and over BGP no node of Cilium ${model.version} announces it. ` +
        `Take Cluster, or Cilium ${firstWith('announcesLocalGateways')}.`,
      world.place(owner.path),
    );
  const routes = routesTo(address, 'LoadBalancerIP', { ...owner, isLocalInside: false }, peering, model.version);
  if (routes.length === 0) {
    return fail(
      peering.serviceSelectors.length === 0
        ? `${peering.name} announces the addresses of no Service: without a selector, none is. Give it one.`
        : `${peering.name} announces Services with other labels than those of ${owner.title}. Change its selector, ` +
            'or label the Gateway in spec.infrastructure.',
      at,
      owner.hasMoreLabels && peering.serviceSelectors.length > 0 ? UNKNOWN : NOBODY,
    );
  }
  // A Gateway has no pods: Envoy on every node handles its packets.
  const needsPod = !owner.gateway && routes[0].needsPod;
  return { ...owned, networks: routes.map(({ network }) => network), needsPod };
}

/** Why no node runs a peering that selects some. */
function silence({ name, path }: Peering, selected: NodeFact[], world: World): string {
  const isOlder = (one: string) => world.object(one).kind === 'CiliumBGPPeeringPolicy';
  const rival = world.model.announcers.find(
    (other) =>
      other.path !== path && isOlder(other.path) && new NodeIndex(selected).selectedBy(other.nodeSelector).length > 0,
  )!;
  return isOlder(path)
    ? `the policies ${name} and ${rival.name} select the same nodes: Cilium applies neither. Merge them.`
    : `CiliumBGPPeeringPolicy ${rival.name} selects the same nodes as ${name}, and Cilium before ` +
        `${firstWith('passesOverPeeringPolicies')} applies that alone. Delete it.`;
}

function nodesHop({ nodes, peering, needsPod }: Announced, world: World, selected?: number): Hop {
  const place = world.place(peering.path);
  const those = needsPod ? ', those with a pod of it' : '';
  if (!nodes) return { stage: 'nodes', value: `those that ${peering.name} selects${those}`, place };
  const all = nodes.map(({ name, addresses }) => ({
    name,
    address: addresses.find(({ family }) => family === peering.peerAddress.family)?.toString(),
  }));
  const of = selected !== undefined && selected !== all.length ? ` of ${selected} nodes` : '';
  return {
    stage: 'nodes',
    value: `${all.length} next hop${all.length === 1 ? '' : 's'}${of}${those}`,
    place,
    nodes: all,
  };
}

/** The hop with the router's explicit neighbors, if the nodes are unknown. */
function neighborsHop({ sessions }: SaidRouter, peering: Peering, world: World): Hop {
  const nodes = sessions.flatMap(({ from }) =>
    from?.family === peering.peerAddress.family && from.prefixLength === from.bits
      ? [{ name: `${new Ip(from.family, from.first)}` }]
      : [],
  );
  return {
    stage: 'nodes',
    value: `those that ${peering.name} selects${nodes.length > 0 ? ', of' : ''}`,
    place: world.place(peering.path),
    nodes,
  };
}
