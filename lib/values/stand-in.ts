import { Cidr, Ip } from './cidr';

/** What stands in for a network that cannot be read. It holds all that a program may look for in it. */
export const STAND_IN_NETWORK = new Cidr(4, 0n, 0);

/** What stands in for an address that cannot be read. */
export const STAND_IN_ADDRESS = new Ip(4, 1n);

/** Whether `message` is about one of them, which no program has written. */
export function isOfStandIn(message: string): boolean {
  return /(?<![\d.])0\.0\.0\.(0\/0|1)(?![\d.])/.test(message);
}
