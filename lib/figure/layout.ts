import { Box, Card, LANES, Lane, Link, Scene } from './scene';
import { FACES } from './style';
import { shorten, widthOf } from './text';
import type { Graph } from '../vendor/dagre';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

export interface PlacedCard extends Rect {
  readonly card: Card;
}

export interface PlacedBox extends Rect {
  readonly box: Box;
  readonly rows: PlacedCard[][];
}

export interface PlacedLink {
  readonly link: Link;
  /** The points at which the line passes through the lanes between its ends. */
  readonly passes: { readonly x: number; readonly top: number; readonly bottom: number }[];
}

export interface Placed {
  readonly boxes: PlacedBox[];
  readonly links: PlacedLink[];
  readonly left: number;
  readonly right: number;
  readonly lanes: Map<Lane, { readonly top: number; readonly bottom: number }>;
}

export const PADDING = 12;
/** The distance between a route and its Services, and between cards of a row. */
const CARD_GAP = { route: 40, other: 14 };
const ROW_GAP = 12;
const LANE_GAP = 52;
export const BAND_PADDING = 20;
export const BAND_GAP = 24;
const NARROWEST = 132;

/** Rounds sizes so that centers of boxes are whole numbers, and lines between them are straight. */
function even(length: number): number {
  return 2 * Math.ceil(length / 2);
}

export function sizeOf({ lines }: Card): Size {
  return {
    width: even(
      Math.max(NARROWEST, ...lines.map(({ style, text }) => widthOf(shorten(text), FACES[style]) + 2 * PADDING)),
    ),
    height: lines.reduce((sum, { style }) => sum + FACES[style].line, 2 * PADDING - 4),
  };
}

interface Grid extends Size {
  readonly cards: PlacedCard[][];
  /** The x position of the request line in a box. */
  readonly axis: number;
}

/** Places the cards of a box in a grid from 0, 0. Columns and rows are as large as their largest card. */
function gridOf({ rows, lane, door }: Box): Grid {
  const gap = lane === 'route' ? CARD_GAP.route : CARD_GAP.other;
  const sizes = rows.map((row) => row.map(sizeOf));
  const widths = Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, i) =>
    Math.max(...sizes.map((row) => row[i]?.width ?? 0)),
  );
  const heights = sizes.map((row) => Math.max(...row.map(({ height }) => height)));
  const start = (list: number[], i: number, between: number) =>
    list.slice(0, i).reduce((sum, size) => sum + size + between, 0);
  const end = (list: number[], between: number) => start(list, list.length, between) - between;
  const width = end(widths, gap);
  return {
    axis: door === undefined ? width / 2 : start(widths, door, gap) + widths[door] / 2,
    cards: rows.map((row, r) =>
      row.map((card, c) => ({
        card,
        x: start(widths, c, gap),
        y: start(heights, r, ROW_GAP),
        width: widths[c],
        height: heights[r],
      })),
    ),
    width,
    height: end(heights, ROW_GAP),
  };
}

/**
 * Places all boxes and lines, with 0, 0 at the top left. Each lane is a row; dagre orders its boxes so that few lines
 * cross, and computes the x positions of boxes and of the points at which lines pass through a lane.
 */
export function place({ boxes, links, zones }: Scene): Placed {
  const lanes = LANES.filter((lane) => boxes.some((box) => box.lane === lane));
  const grids = new Map(boxes.map((box) => [box.id, gridOf(box)]));
  const laneOf = new Map(boxes.map((box) => [box.id, lanes.indexOf(box.lane)]));
  const graph = graphOf(boxes, links, grids, laneOf);
  const ends = new Map<Lane, { top: number; bottom: number }>();
  let top = 0;
  lanes.forEach((lane, i) => {
    const bottom = top + Math.max(...boxes.filter((box) => box.lane === lane).map(({ id }) => grids.get(id)!.height));
    ends.set(lane, { top, bottom });
    const zone = zones.find((candidate) => candidate.lanes.includes(lane));
    top =
      bottom + (i + 1 < lanes.length && zone?.lanes.includes(lanes[i + 1]) ? LANE_GAP : BAND_GAP + 2 * BAND_PADDING);
  });
  const placed = boxes.map((box): PlacedBox => {
    const { cards, axis, width, height } = grids.get(box.id)!;
    const x = even(graph.node(box.id).x) - axis;
    const y = ends.get(box.lane)!.top;
    return {
      box,
      x,
      y,
      width,
      height,
      rows: cards.map((row) => row.map((card) => ({ ...card, x: card.x + x, y: card.y + y }))),
    };
  });
  const lines = links.map((link): PlacedLink => {
    // Every second point of a line is inside a lane. The other points are between lanes.
    const between = graph
      .edge(link.from, link.to)
      .points.slice(1, -1)
      .filter((_, i) => i % 2 === 1);
    return {
      link,
      passes: between.map(({ x }, i) => ({ x: even(x), ...ends.get(lanes[laneOf.get(link.from)! + 1 + i])! })),
    };
  });
  const passes = lines.flatMap((line) => line.passes.map(({ x }) => x));
  return {
    boxes: placed,
    lanes: ends,
    left: Math.min(...placed.map(({ x }) => x), ...passes),
    right: Math.max(...placed.map(({ x, width }) => x + width), ...passes),
    links: lines,
  };
}

/** Keeps the order of the program for gateways, unless more lines would cross. */
function inOrder(boxes: Box[]): { left: string; right: string }[] {
  return (['address', 'gateway'] as const).flatMap((lane) => {
    const ids = boxes.filter((box) => box.lane === lane).map(({ id }) => id);
    return ids.slice(1).map((right, i) => ({ left: ids[i], right }));
  });
}

function graphOf(boxes: Box[], links: Link[], grids: Map<string, Grid>, laneOf: Map<string, number>): Graph {
  // Loads dagre only when a figure is drawn.
  const { dagre } = require('../vendor/dagre') as typeof import('../vendor/dagre');
  const graph = new dagre.Graph();
  graph.setGraph({ rankdir: 'TB', ranker: 'tight-tree', nodesep: 36, edgesep: 24 });
  for (const { id } of boxes) {
    const { axis, width, height } = grids.get(id)!;
    graph.setNode(id, { width: 2 * Math.max(axis, width - axis), height });
  }
  const leads = new Set<string>();
  for (const { from, to } of links) {
    leads.add(from);
    graph.setEdge(from, to, { minlen: laneOf.get(to)! - laneOf.get(from)! });
  }
  // Connects each box with the nodes, so that dagre puts the box into its lane even if the box has no link.
  const nodes = boxes.find(({ lane }) => lane === 'nodes')!.id;
  for (const { id } of boxes) {
    const above = laneOf.get(nodes)! - laneOf.get(id)!;
    if (above > 0 && !leads.has(id)) graph.setEdge(id, nodes, { minlen: above, weight: 0 });
  }
  dagre.layout(graph, { constraints: inOrder(boxes) });
  return graph;
}
