import type { NodeFact } from '../model/companions';
import type { Announcer, Model } from '../model/model';
import { NodeIndex } from '../model/nodes';
import type { Peer } from './peers';
import { Box, Card, card, Link } from './scene';

const NODES = 5;

/** A card in the box of nodes, and the nodes that the card stands for. */
interface Place {
  readonly card: Card;
  readonly nodes: NodeFact[];
}

/** The nodes of the cluster, side by side. A request may enter at any node: the line ends at a card in the middle. */
export function nodeBox(id: string, model: Model): Box {
  const places = placesOf(model);
  const door = doorOf(places);
  const cards = places.map((place) => place.card);
  const count = entrancesOf(model);
  const byArp = model.announcers.length === 0 && model.l2Policies.length > 0;
  const node = count === 1 ? 'the node' : `${byArp ? 'one' : 'any'}${count > 0 ? ` of ${count} nodes` : ' node'}`;
  cards.splice(door, 0, card('a request enters at', node, byArp ? ['which answers for the address'] : []));
  return { id, lane: 'nodes', rows: [cards], door };
}

/** The sessions of every router with the nodes. */
export function sessionsOf(model: Model, peers: Peer[], id: string): Link[] {
  const places = placesOf(model);
  const door = doorOf(places);
  const selected = selectionOf(model);
  return peers
    .map(
      ({ id: from, peerings }): Link => ({
        kind: 'session',
        from,
        to: id,
        cards: places.flatMap(({ nodes }, i) =>
          peerings.some((peering) => nodes.length === 0 || nodes.some((node) => selected.get(peering)!.has(node)))
            ? [i < door ? i : i + 1]
            : [],
        ),
      }),
    )
    .filter(({ cards }) => cards!.length > 0);
}

/** The number of nodes at which a request may enter: with BGP, the nodes that announce addresses. 0: unknown. */
function entrancesOf(model: Model): number {
  if (model.announcers.length === 0) return model.cluster?.nodes.length ?? 0;
  return new Set([...selectionOf(model).values()].flatMap((nodes) => [...nodes])).size;
}

function doorOf(places: Place[]): number {
  return Math.ceil(places.length / 2);
}

/** The nodes that each peering selects. */
function selectionOf({ cluster, announcers }: Model): Map<Announcer, Set<NodeFact>> {
  const index = new NodeIndex(cluster?.nodes ?? []);
  return new Map(announcers.map((peering) => [peering, new Set(index.selectedBy(peering.nodeSelector))]));
}

function placesOf(model: Model): Place[] {
  const { cluster, announcers } = model;
  const nodes = cluster?.nodes ?? [];
  if (nodes.length === 0) return [{ card: card('Nodes', 'known when it runs', asnOf(announcers)), nodes: [] }];
  const selected = selectionOf(model);
  const one = (node: NodeFact): Place => ({
    nodes: [node],
    card: card('Node', node.name, [
      ...node.addresses.map(String),
      ...asnOf(
        announcers.filter((peering) => selected.get(peering)!.has(node)),
        node,
      ),
    ]),
  });
  if (nodes.length <= NODES) return nodes.map(one);
  const rest = nodes.slice(NODES - 1);
  return [
    ...nodes.slice(0, NODES - 1).map(one),
    { card: card('Nodes', `and ${rest.length} more`, asnOf(announcers)), nodes: rest },
  ];
}

function asnOf(peerings: Announcer[], node?: NodeFact): string[] {
  const asns = [
    ...new Set(
      peerings.map(
        ({ localAsn, asnIsLater, nodeOverrides }) =>
          nodeOverrides.find((override) => override.node === node?.name)?.localAsn ??
          (asnIsLater ? 'known later' : localAsn),
      ),
    ),
  ];
  return asns.length > 0 ? [`AS ${asns.join(', ')}`] : [];
}
