import type { TextStyle } from './style';

/** One line of text in a card. */
export interface Line {
  readonly style: TextStyle;
  readonly text: string;
}

/** A card for one element of the topology: its kind, its name and its known facts. */
export interface Card {
  readonly lines: Line[];
}

export function card(kind: string, name: string, facts: string[] = []): Card {
  return {
    lines: [
      { style: 'kind', text: kind },
      { style: 'name', text: name },
      ...facts.map((text): Line => ({ style: 'fact', text })),
    ],
  };
}

/** The rows of the figure, from a client to a Service. */
export const LANES = ['client', 'edge', 'address', 'router', 'outside', 'nodes', 'gateway', 'route'] as const;

export type Lane = (typeof LANES)[number];

/** A box: cards that share one place in a lane, such as those of all nodes. */
export interface Box {
  readonly id: string;
  readonly lane: Lane;
  /** Rows of cards, from the top; a request goes along each row. */
  readonly rows: Card[][];
  /** The card at which request lines enter and leave: its index in the only row. */
  readonly door?: number;
}

/** A line between two boxes. */
export interface Link {
  readonly kind: 'request' | 'session';
  readonly from: string;
  readonly to: string;
  /** The cards of `to` that the line leads to. Absent: the door of `to`. */
  readonly cards?: number[];
}

/** Lanes that belong together, with facts that hold for all boxes in them. */
export interface Zone {
  readonly lanes: readonly Lane[];
  readonly lines: Line[];
}

/** The contents of a figure before layout. */
export interface Scene {
  readonly title: string;
  readonly description: string;
  readonly zones: Zone[];
  readonly boxes: Box[];
  readonly links: Link[];
  readonly pools: Card[];
}

/** The first `most` of `items`. If there are more, one further item stands for the rest. */
export function capped<T, R>(
  items: readonly T[],
  most: number,
  show: (item: T, index: number) => R,
  rest: (count: number) => R,
): R[] {
  if (items.length <= most) return items.map(show);
  return [...items.slice(0, most - 1).map(show), rest(items.length - most + 1)];
}

export function cappedText(items: readonly string[], most: number): string[] {
  return capped(
    items,
    most,
    (item) => item,
    (count) => `and ${count} more`,
  );
}
