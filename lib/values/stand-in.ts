import { Cidr, Ip } from './cidr';

/** Replaces a network that cannot be parsed. It contains every address that a program may look up in it. */
export const STAND_IN_NETWORK = new Cidr(4, 0n, 0);

/** Replaces an address that cannot be parsed. */
export const STAND_IN_ADDRESS = new Ip(4, 1n);

/** Whether `message` is about a stand-in, which the user did not write. */
export function isOfStandIn(message: string): boolean {
  return /(?<![\d.])0\.0\.0\.(0\/0|1)(?![\d.])/.test(message);
}
