import type { Model, Pool } from '../model/model';
import { covers, Ip } from '../values/cidr';
import { Card, capped, card, cappedText, Line } from './scene';

const POOLS = 6;
const BLOCKS = 6;
const RESERVED = 4;

/** The pools of a model: their networks, and which object requested which address. */
export function poolCards(model: Model): Card[] {
  return capped(
    model.pools,
    POOLS,
    (pool) => poolCard(pool, model),
    (count) => card('Address pools', `and ${count} more`),
  );
}

function poolCard(pool: Pool, { gateways, services }: Model): Card {
  const inside = (address: Ip) => pool.blocks.some(({ range }) => covers(range, address.toCidr()));
  const reserved = [
    ...gateways.flatMap(({ name, addresses }) => addresses.filter(inside).map((address) => `${address} ${name}`)),
    ...services.flatMap(({ name, addresses, holdsOnly }) => {
      const own = addresses.filter(inside);
      return own.length > 0 ? [`${cappedText(own.map(String), 2).join(', ')} ${holdsOnly ? 'kept free' : name}`] : [];
    }),
  ];
  const { lines } = card(
    pool.disabled ? 'Address pool, switched off' : 'Address pool',
    pool.name,
    cappedText(
      [
        ...pool.blocks.map(blockText),
        ...pool.unreadable,
        ...pool.unknownBlocks.map(({ cidr, start, stop }) => cidr ?? `${start}-${stop}`),
      ],
      BLOCKS,
    ),
  );
  if (reserved.length === 0) return { lines };
  return {
    lines: [
      ...lines,
      { style: 'kind', text: 'asked for' },
      ...cappedText(reserved, RESERVED).map((text): Line => ({ style: 'fact', text })),
    ],
  };
}

/** Writes a range. A range of one address is written as this address. */
function blockText({ text }: Pool['blocks'][number]): string {
  return text.replace(/^(.+)-\1$/, '$1');
}
