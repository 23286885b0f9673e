import { cidr } from '../values/rules';
import { BLOCKS, type Check } from './check';

export const poolBlockUnreadable: Check = {
  name: 'pool-block-unreadable',
  field: BLOCKS,
  level: 'error',
  title: 'A block of a pool is not a range of addresses',
  why:
    "The API server accepts any text. Cilium's operator stops at the first block that it cannot read: it " +
    'ignores the blocks after it, and every later change of the pool.',
  fix: 'Give a `cidr`, or `start` and `stop` of one family with the lower address first.',
  run: (model) =>
    model.pools.flatMap((pool) =>
      pool.unreadable.map((block) => ({
        path: pool.path,
        value: block,
        rule: `block ${block} of pool ${pool.name} is no range of addresses: Cilium ignores it and the blocks after it`,
        fix: 'Give a cidr, or start and stop with the lower address first.',
      })),
    ),
};

export const poolHostBits: Check = {
  name: 'pool-host-bits',
  field: BLOCKS,
  level: 'warning',
  title: 'A block of a pool has host bits set',
  why: 'Cilium takes the whole network around it, which may be more than was meant.',
  fix: 'Write the network itself, or the one address.',
  run: (model) =>
    model.pools.flatMap((pool) =>
      pool.blocks
        .filter((block) => block.cidr && cidr(block.text))
        .map((block) => ({
          path: pool.path,
          value: block.text,
          // Which network or address is meant, nobody can tell.
          rule: `block ${block.text} of pool ${pool.name} has host bits set: Cilium takes all of ${block.cidr}`,
          fix: 'Write the network or the address that you mean.',
        })),
    ),
};
