// Single values at random, right ones, that topologies are made of.
import { Address4 } from 'ip-address';
import fc from 'fast-check';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const chars = (set: string) => fc.constantFrom(...set);
const text = (set: string, maxLength: number, minLength = 1) => fc.string({ unit: chars(set), minLength, maxLength });

/** What is a label and yet means something in YAML or bash. */
const WORDS = ['null', 'true', 'no', 'on', 'y', '1e3', '0x1f', '007', '1-30', 'do', 'then', 'if', 'time', 'end'];

/** An RFC 1123 label; some as long as can be. */
export const dnsLabel = (longest = 63): fc.Arbitrary<string> => {
  const label = (middle: fc.Arbitrary<string>) =>
    fc
      .tuple(chars(LOWER), middle, chars(`${LOWER}0123456789`))
      .map((parts) => parts.join('').slice(0, longest).replace(/-+$/, 'x'));
  const set = `${LOWER}0123456789-`;
  return fc.oneof(
    { weight: 8, arbitrary: label(text(set, 10, 0)) },
    { weight: 1, arbitrary: label(text(set, longest - 2, longest - 2)) },
    { weight: 1, arbitrary: fc.constantFrom(...WORDS) },
  );
};

const labelName = fc
  .tuple(chars(`${LOWER}ABC123`), text(`${LOWER}ABC123-_.`, 20, 0), chars(`${LOWER}9`))
  .map((parts) => parts.join(''));
export const labels = (minKeys = 0): fc.Arbitrary<Record<string, string>> =>
  fc.dictionary(
    fc.oneof(
      labelName,
      fc.tuple(dnsLabel(20), labelName).map(([prefix, name]) => `${prefix}.example/${name}`),
    ),
    fc.oneof(fc.constant(''), fc.constantFrom('true', 'null', '1e3', '0x10', 'on'), labelName),
    { minKeys, maxKeys: 3, noNullPrototype: true },
  );

export const asn = fc.oneof(
  fc.integer({ min: 1, max: 65534 }).filter((number) => number !== 23456),
  fc.integer({ min: 65536, max: 4294967294 }),
  fc.constantFrom(1, 64512, 65534, 4200000000, 4294967294),
);

/** Of `base`, the part of `prefixLength` with the number `n`, as many as there are. */
export function part(base: string, prefixLength: number, n: number): Address4 {
  const network = new Address4(base);
  const count = 2 ** (prefixLength - network.subnetMask);
  const first = network.startAddress().bigInt() + BigInt(n % count) * (1n << BigInt(32 - prefixLength));
  return new Address4(`${Address4.fromBigInt(first).address}/${prefixLength}`);
}

export const portNumber = fc.oneof(fc.constantFrom(80, 8080, 65535), fc.integer({ min: 1, max: 65535 }));
export const token = fc.string({
  unit: fc
    .integer({ min: 0x20, max: 0x7e })
    .map((code) => String.fromCharCode(code))
    .filter((char) => char !== '$'),
  minLength: 1,
  maxLength: 40,
});
export const contextName = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 ._:,\/()@+=-]{0,40}$/);

/** Without the keys that hold undefined. */
export function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}
