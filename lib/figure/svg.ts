import {
  BAND_GAP,
  BAND_PADDING,
  place,
  Placed,
  PlacedBox,
  PlacedCard,
  PlacedLink,
  PADDING,
  Rect,
  sizeOf,
} from './layout';
import { Card, Lane, Line, Scene } from './scene';
import { FACES, styleSheet, TextStyle } from './style';
import { escapeXml } from '../values/xml';
import { shorten, visible, widthOf } from './text';

const MARGIN = 20;
/** The distance between the cards of a box and the frame around them. */
const FRAME = 8;
/** The width of the labels at the left of a band. */
const SIDE = 192;
const SIDE_CHARS = 21;
const HEADER = 74;

/** The figure as an SVG document. */
export function svg(scene: Scene, comment: string): string {
  const shown = visibleScene(scene);
  const placed = place(shown);
  const left = MARGIN + SIDE + BAND_PADDING;
  const top = MARGIN + HEADER + BAND_PADDING;
  const drawn = placed.right - placed.left;
  const inner = Math.max(drawn, widthOf(shown.title, FACES.heading) - SIDE, NARROWEST);
  const width = left + inner + BAND_PADDING + MARGIN;
  const bands = bandsOf(shown, placed, top, width);
  const graph = shifted(placed, left + Math.floor((inner - drawn) / 2) - placed.left, top);
  const pools = poolsOf(shown.pools, left, inner, bands.bottom + BAND_GAP + BAND_PADDING);
  const bottom = shown.pools.length > 0 ? pools.bottom + BAND_PADDING : bands.bottom;
  const poolBand: Rect = {
    x: MARGIN,
    y: bands.bottom + BAND_GAP,
    width: width - 2 * MARGIN,
    height: bottom - bands.bottom - BAND_GAP,
  };
  const lines = [
    ...header(shown),
    ...bands.text,
    ...(shown.pools.length > 0 ? band(poolBand, [{ style: 'title', text: 'Addresses' }]) : []),
    ...graph.boxes.filter(isGroup).map((box) => rect(grown(box, FRAME), 'band card')),
    ...graph.links.map((link) => drawLink(link, graph)),
    ...graph.boxes.flatMap(({ box, rows }) =>
      rows.flatMap((row) => [
        ...(box.lane === 'route' ? drawRow(row) : []),
        ...row.flatMap((card, i) => drawCard(card, i === box.door ? 'card door' : 'card')),
      ]),
    ),
    ...pools.cards.flatMap((card) => drawCard(card)),
  ];
  const height = bottom + MARGIN;
  return `<!-- ${comment.replace(/-(?=-)/g, '- ')} -->
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="topology-title topology-description">
<title id="topology-title">${escapeXml(shown.title)}</title>
<desc id="topology-description">${escapeXml(shown.description)}</desc>
<style>
${styleSheet()}
</style>
<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="request-head" d="M0 0L8 4L0 8z"/></marker></defs>
<rect class="page" width="${width}" height="${height}"/>
${lines.join('\n')}
</svg>
`;
}

const NARROWEST = 420;

/** Escapes names, so that no character in them acts as markup. */
function visibleScene(scene: Scene): Scene {
  const line = ({ style, text }: Line): Line => ({ style, text: visible(text) });
  const card = ({ lines }: Card): Card => ({ lines: lines.map(line) });
  return {
    ...scene,
    title: visible(scene.title),
    description: visible(scene.description),
    zones: scene.zones.map((zone) => ({ ...zone, lines: zone.lines.map(line) })),
    boxes: scene.boxes.map((box) => ({ ...box, rows: box.rows.map((row) => row.map(card)) })),
    pools: scene.pools.map(card),
  };
}

function header({ title, links }: Scene): string[] {
  const y = MARGIN + 52;
  const session = 190;
  return [
    text({ style: 'heading', text: title }, MARGIN, MARGIN + 18, Infinity),
    `<path class="request" marker-end="url(#arrow)" d="M${MARGIN} ${y - 4}h32"/>`,
    text({ style: 'kind', text: 'path of a request' }, MARGIN + 42, y),
    ...(links.some(({ kind }) => kind === 'session')
      ? [
          `<path class="session" d="M${MARGIN + session} ${y - 4}h32"/>`,
          text({ style: 'kind', text: 'BGP session: nodes announce addresses' }, MARGIN + session + 42, y, Infinity),
        ]
      : []),
  ];
}

/** Draws a band for each zone that is not empty, as wide as the figure. */
function bandsOf({ zones }: Scene, { lanes }: Placed, top: number, width: number): { text: string[]; bottom: number } {
  let bottom = top;
  const lines = zones.flatMap((zone) => {
    const own = zone.lanes.flatMap((lane) => lanes.get(lane) ?? []);
    if (own.length === 0) return [];
    const y = top + own[0].top - BAND_PADDING;
    bottom = Math.max(top + own[own.length - 1].bottom + BAND_PADDING, y + heightOf(zone.lines));
    return band({ x: MARGIN, y, width: width - 2 * MARGIN, height: bottom - y }, zone.lines);
  });
  return { text: lines, bottom };
}

function band(area: Rect, lines: Line[]): string[] {
  let y = area.y + BAND_PADDING - 4;
  return [
    rect(area, 'band', 8),
    ...lines.map((line) => {
      y += stepOf(line);
      return text(line, area.x + 16, y - 3, SIDE_CHARS);
    }),
  ];
}

function heightOf(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + stepOf(line), 2 * BAND_PADDING - 4);
}

/** Draws the facts about a zone in groups, each below its title. */
function stepOf({ style }: Line): number {
  return FACES[style].line + (style === 'kind' ? 5 : 0);
}

function shifted(placed: Placed, x: number, y: number): Placed {
  const move = <T extends Rect>(item: T): T => ({ ...item, x: item.x + x, y: item.y + y });
  return {
    ...placed,
    boxes: placed.boxes.map((box) => ({ ...move(box), rows: box.rows.map((row) => row.map(move)) })),
    links: placed.links.map(({ link, passes }) => ({
      link,
      passes: passes.map((pass) => ({ x: pass.x + x, top: pass.top + y, bottom: pass.bottom + y })),
    })),
    lanes: new Map(
      [...placed.lanes].map(([lane, { top, bottom }]): [Lane, { top: number; bottom: number }] => [
        lane,
        { top: top + y, bottom: bottom + y },
      ]),
    ),
  };
}

/** Places cards of one width in rows, as many as fit into a row. */
function poolsOf(cards: Card[], left: number, room: number, top: number): { cards: PlacedCard[]; bottom: number } {
  const gap = 16;
  const width = Math.max(0, ...cards.map((card) => sizeOf(card).width));
  const columns = Math.max(1, Math.floor((room + gap) / (width + gap)));
  const placed: PlacedCard[] = [];
  let y = top;
  for (let i = 0; i < cards.length; i += columns) {
    const row = cards.slice(i, i + columns);
    const height = Math.max(...row.map((card) => sizeOf(card).height));
    row.forEach((card, c) => placed.push({ card, x: left + c * (width + gap), y, width, height }));
    y += height + gap;
  }
  return { cards: placed, bottom: y - gap };
}

function isGroup({ rows }: PlacedBox): boolean {
  return rows.length > 1 || rows[0].length > 1;
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/**
 * Draws a line from box to box: first straight down through the lane, past lower boxes, and then sideways to the
 * next point.
 */
function drawLink({ link, passes }: PlacedLink, { boxes, lanes }: Placed): string {
  const from = boxes.find(({ box }) => box.id === link.from)!;
  const to = boxes.find(({ box }) => box.id === link.to)!;
  const cards = link.cards?.map((i) => to.rows[0][i]) ?? [doorOf(to)];
  const start = doorOf(from);
  // The line ends at the frame if the box has a frame and no door.
  const paths = cards.map((card) => {
    const end = center(card);
    const top = isGroup(to) && to.box.door === undefined ? card.y - FRAME : card.y;
    const side = link.kind === 'request' ? 0 : Math.sign(end - center(doorOf(to))) * 18;
    const stops = [
      { x: center(start) + side, top: start.y + start.height, bottom: lanes.get(from.box.lane)!.bottom },
      ...passes.map((pass) => ({ ...pass, x: pass.x + side })),
    ];
    const curves = stops.map((stop, i) => {
      const next = stops[i + 1] ?? { x: end, top };
      const middle = Math.round((stop.bottom + next.top) / 2);
      return `V${stop.bottom}C${stop.x} ${middle} ${next.x} ${middle} ${next.x} ${next.top}`;
    });
    return `M${stops[0].x} ${stops[0].top}${curves.join('')}`;
  });
  return (
    `<path class="${link.kind}"${link.kind === 'request' ? ' marker-end="url(#arrow)"' : ''} ` +
    `d="${paths.join('')}"/>`
  );
}

/** The card at which request lines enter and leave a box. */
function doorOf({ box, rows, x, y, width, height }: PlacedBox): Rect {
  return box.door === undefined ? { x, y, width, height } : rows[0][box.door];
}

function center({ x, width }: Rect): number {
  return Math.round(x + width / 2);
}

/** Draws the arrow from a route to its Service. */
function drawRow(row: PlacedCard[]): string[] {
  return row.slice(1).map((card, i) => {
    const y = card.y + Math.round(card.height / 2);
    return `<path class="request" marker-end="url(#arrow)" d="M${row[i].x + row[i].width} ${y}H${card.x}"/>`;
  });
}

function drawCard({ card, ...area }: PlacedCard, names = 'card'): string[] {
  let y = area.y + PADDING - 4;
  return [
    rect(area, names, 6),
    ...card.lines.map((line) => {
      y += FACES[line.style].line;
      return text(line, area.x + PADDING, y - 3);
    }),
  ];
}

function rect({ x, y, width, height }: Rect, names: string, radius = 8): string {
  return `<rect class="${names}" x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"/>`;
}

/** Draws one line of text. A text that is too long is shortened, and its tooltip (title) has the full text. */
function text(
  { style, text: whole }: { style: TextStyle; text: string },
  x: number,
  y: number,
  longest?: number,
): string {
  const shown = longest === Infinity ? whole : shorten(whole, longest);
  const element = `<text class="${style}" x="${x}" y="${y}">${escapeXml(shown)}</text>`;
  return shown === whole ? element : `<g><title>${escapeXml(whole)}</title>${element}</g>`;
}
