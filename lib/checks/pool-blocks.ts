import { blockText, type PoolBlock } from '../kinds/cilium-load-balancer-ip-pool';
import type { DeclaredPool } from '../model/companions';
import type { Model, Pool } from '../model/model';
import { usable } from '../model/pools';
import { covers, type IpRange } from '../values/cidr';

/** Addresses of a pool that Cilium gives to Services. */
export interface Block {
  readonly pool: Pool;
  readonly block: PoolBlock;
  /** The addresses of the block that Services get. */
  readonly range: IpRange;
  /** The block as the program wrote it, or the declared network that holds the block. */
  readonly written: { readonly path: string; readonly name: string; readonly text: string };
}

/** Every block of every pool that is in use. */
export function blocks(model: Model): Block[] {
  const declared = new Map(model.declaredPools.flatMap((pool) => pool.objects.map((path) => [path, pool])));
  return model.pools
    .filter((pool) => !pool.disabled)
    .flatMap((pool) =>
      pool.blocks.map((block) => ({
        pool,
        block,
        range: usable(block, model.release),
        written: writtenAs(pool, block, declared.get(pool.path)),
      })),
    )
    .filter(({ range }) => range.first <= range.last);
}

/** Whether every address of every pool is known. */
export function knowsAddresses({ pools }: Model): boolean {
  return pools.every(({ unknownBlocks }) => unknownBlocks.length === 0);
}

function writtenAs(pool: Pool, block: PoolBlock, declared: DeclaredPool | undefined): Block['written'] {
  const whole = declared?.blocks.find(({ range }) => covers(range, block.range));
  if (!declared || !whole) return { path: pool.path, name: pool.name, text: block.text };
  return { path: declared.objects[0], name: declared.name, text: blockText(whole) };
}
