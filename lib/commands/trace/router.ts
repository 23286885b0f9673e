import { isClusterFile } from '../../programs/clusters';
import { overridden } from '../../checks/helm';
import type { NodeFact } from '../../model/companions';
import type { Model, Peering } from '../../model/model';
import { NodeIndex } from '../../model/nodes';
import { matches, selectorText } from '../../model/selectors';
import { Cidr, Ip } from '../../values/cidr';
import type { Owner } from './address';
import { Answer, Hop, NOBODY, Place, Stage, Step, UNKNOWN } from '../../programs/edge/hop';
import { layer2 } from './layer2';
import { near, type RouterFile } from '../../programs/router-files';
import type { Refusal, SaidRouter, Taken } from '../../programs/router/said';
import { takes } from '../../programs/router/session';
import type { World } from './world';

/** By which router and over which nodes packets reach an address. */
export function router(address: Ip, owner: Owner, world: World): Step<undefined> {
  const { model } = world;
  const near = layer2(address, owner, world);
  if (near && ('to' in near || (world.routers.length === 0 && model.announcers.length === 0))) return near;
  if (world.routers.length === 0) {
    if (model.peerings.length === 0)
      return { hops: [{ stage: 'nodes', value: `${routersOf(model)}: taken to be reachable` }], to: undefined };
    const ways = model.peerings.map((peering) => announce(address, owner, peering, world));
    const open = ways.find((way) => 'nodes' in way);
    if (!open || !('nodes' in open)) return refused('nodes', ways[0] as Refused);
    const { peerAddress, peerAsn } = open.peering;
    return {
      hops: [
        {
          stage: 'router',
          value: `${peerAddress}${peerAsn === undefined ? '' : `, AS ${peerAsn}`}: not in these files, taken to accept`,
          place: world.place(open.peering.path),
        },
        nodesHop(open.nodes, open.peering, world),
      ],
      to: undefined,
    };
  }
  // A router on this host decides for this host; else any router that takes the address leads to it.
  const here = world.routers.filter(({ machine }) => machine === undefined);
  const steps = (here.length > 0 ? here : world.routers).map((one) => through(one, address, owner, world));
  return steps.find((step) => 'to' in step) ?? steps[0];
}

/** What is known of routers where the address of none is. */
function routersOf({ latePeerings: [late] }: Model): string {
  return late ? `BGP with ${late.peerLater}, which these files do not have` : 'no BGP in these files';
}

/** Why nothing comes of a peering. */
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
  // Sessions of the address's own family first: what stops there is what people mean.
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
    const prefix = announced(address, peering);
    const sessions = (way.nodes ?? [undefined]).map((node) => ({ node, taken: takes(file, peering, prefix, node) }));
    const open = sessions.filter(
      (session): session is { node: NodeFact | undefined; taken: Taken } => 'by' in session.taken,
    );
    if (open.length === 0) {
      const { message, line, unclear } = sessions[0].taken as Refusal;
      first ??= { stage: 'router', refused: { message, place: at(line), answer: unclear ? UNKNOWN : NOBODY } };
      continue;
    }
    const nodes = way.nodes && open.map(({ node }) => node!).slice(0, said.maximumPaths(address.family));
    const router: Hop = {
      stage: 'router',
      value: `${name}, AS ${said.asn}: takes ${prefix}`,
      place: at(open[0].taken.line),
    };
    return {
      hops: [router, nodes ? nodesHop(nodes, peering, world, way.nodes?.length) : neighborsHop(said, peering, world)],
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
  // On the host of a cluster in Docker all addresses are known. Elsewhere the id may be no address of the router at
  // all.
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

/** What is announced for an address: itself, or the network that stands for it. */
function announced(address: Ip, { announced: all }: Peering): Cidr {
  const lengths = all
    .filter(({ addresses }) => addresses.includes('LoadBalancerIP'))
    .map(({ aggregation }) => aggregation[address.family]);
  const [length] = lengths;
  return length !== undefined && lengths.every((one) => one === length)
    ? address.toCidr().widen(length)
    : address.toCidr();
}

/** The nodes that announce an address by a peering: absent where only the cluster knows its nodes. */
function announce(
  address: Ip,
  owner: Owner,
  peering: Peering,
  world: World,
): { nodes: NodeFact[] | undefined; peering: Peering } | Refused {
  const at = world.place(peering.path);
  const fail = (message: string, place: Place = at, answer: Answer = NOBODY): Refused => ({ message, place, answer });
  if (world.helm && overridden(world.model, 'bgpControlPlane.enabled') !== true)
    return fail('Cilium speaks no BGP: the Helm value bgpControlPlane.enabled is not true.', { file: world.helm });
  const nodes = world.nodes.length === 0 ? undefined : new NodeIndex([...world.nodes]).selectedBy(peering.nodeSelector);
  if (nodes?.length === 0)
    return fail(
      `no node has the labels that ${peering.name} selects by ` +
        `(${peering.nodeSelector ? selectorText(peering.nodeSelector) : ''}): none of them speaks BGP. Label the ` +
        `nodes in ${[...world.files.keys()].find(isClusterFile)}, or select by a label that they have.`,
    );
  const rivals = world.model.peerings.filter(
    (other) =>
      other.path !== peering.path &&
      world.object(other.path).kind === 'CiliumBGPPeeringPolicy' &&
      world.object(peering.path).kind === 'CiliumBGPPeeringPolicy',
  );
  const rival =
    nodes && rivals.find((other) => new NodeIndex(nodes).selectedBy(other.nodeSelector).length === nodes.length);
  if (rival)
    return fail(
      `the policies ${peering.name} and ${rival.name} select the same nodes: Cilium takes neither of them. Make ` +
        'them one.',
    );
  if (peering.saidElsewhere) return { nodes, peering };
  if (!peering.families.includes(address.family))
    return fail(
      `${peering.name} announces no IPv${address.family} to ${peering.peerAddress}. Give its peer config the family.`,
    );
  if (owner.service?.holdsOnly)
    return fail(
      `${owner.title} has no selector and the traffic policy Local: no node announces it.`,
      world.place(owner.path),
    );
  if (!peering.serviceSelectors.some((selector) => matches(selector, owner.labels))) {
    return fail(
      peering.serviceSelectors.length === 0
        ? `${peering.name} announces the addresses of no Service: without a selector, none is. Give it one.`
        : `${peering.name} announces Services with other labels than those of ${owner.title}. Change its selector, ` +
            'or label the Gateway in spec.infrastructure.',
      at,
      owner.hasMoreLabels && peering.serviceSelectors.length > 0 ? UNKNOWN : NOBODY,
    );
  }
  return { nodes, peering };
}

function nodesHop(nodes: NodeFact[] | undefined, peering: Peering, world: World, selected?: number): Hop {
  const place = world.place(peering.path);
  if (!nodes) return { stage: 'nodes', value: `those that ${peering.name} selects`, place };
  const all = nodes.map(({ name, addresses }) => ({
    name,
    address: addresses.find(({ family }) => family === peering.peerAddress.family)?.toString(),
  }));
  const of = selected !== undefined && selected !== all.length ? ` of ${selected} nodes` : '';
  return { stage: 'nodes', value: `${all.length} next hop${all.length === 1 ? '' : 's'}${of}`, place, nodes: all };
}

/** The neighbors that the router knows by address, where only the cluster knows its nodes. */
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
