// Objects made from a schema. They keep what the schema says of single values; CEL rules and oneOf they may break.
import fc from 'fast-check';
import type { Schema } from '../../lib/objects/schema';
import type { Random } from './random';

/** Words that fit many patterns: a generated object then looks like one that somebody wrote. */
const WORDS = [
  'a',
  'web',
  'kube-system',
  'app.example.com',
  '*.example.com',
  'example.com/thing',
  'HTTP',
  'HTTPS',
  'TLS',
  'TCP',
  'UDP',
  'GET',
  '/',
  '/api/v1',
  '10.0.0.1',
  '10.0.0.0/24',
  '2001:db8::1',
  '2001:db8::/64',
  '80',
  '8080',
  '10s',
  '1h30m',
  '0s',
  'In',
  'Exact',
  'X-Header',
  'text value',
  '64512:100',
  '64512:1:2',
  'https://example.com',
  '*',
  'Cookie',
  'Service',
  '',
  'cluster.local',
  'eth0',
  '2024-02-29T12:00:00Z',
  'System',
  'Hostname',
  'ports-8',
];

/** `density` is the chance of an optional field. */
export function generate(schema: Schema, random: Random, density: number, depth = 0): unknown {
  if (schema.enum) return random.pick(schema.enum);
  if (schema['x-kubernetes-int-or-string']) return random.chance(0.5) ? random.int(0, 70000) : text(schema, random);
  switch (schema.type) {
    case 'object':
      return object(schema, random, density, depth);
    case 'array':
      return list(schema, random, density, depth);
    case 'string':
      return text(schema, random);
    case 'integer':
      return integer(schema, random);
    case 'number':
      return random.next() * 100;
    case 'boolean':
      return random.chance(0.5);
    case undefined:
      return random.pick<unknown>(['any', 1, { any: [1, null] }]);
  }
}

function object(schema: Schema, random: Random, density: number, depth: number): unknown {
  const result: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    const wanted =
      schema.required?.includes(key) ||
      (oneOfKeys(schema).includes(key) && random.chance(0.5)) ||
      random.chance(depth > 7 ? 0 : density);
    if (wanted) result[key] = generate(field, random, density * 0.85, depth + 1);
  }
  if (schema.additionalProperties) {
    for (let i = random.int(0, 2); i > 0; i--)
      result[random.pick(WORDS) || 'key'] = generate(schema.additionalProperties, random, density, depth + 1);
  }
  return result;
}

function oneOfKeys(schema: Schema): string[] {
  return [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((branch) => branch.required ?? []);
}

function list(schema: Schema, random: Random, density: number, depth: number): unknown[] {
  const { minItems = 0, maxItems = 99, items = {} } = schema;
  const length = Math.min(maxItems, Math.max(minItems, random.int(0, random.chance(0.2) ? 3 : 1)));
  return Array.from({ length }, () => generate(items, random, density, depth + 1));
}

function integer({ minimum = -3, maximum = 100_000 }: Schema, random: Random): number {
  return random.chance(0.2)
    ? random.pick([minimum, maximum])
    : random.int(minimum, Math.min(maximum, minimum + 70_000));
}

function text(schema: Schema, random: Random): string {
  const { minLength = 0, maxLength = 1000, pattern, format } = schema;
  if (format === 'cidr')
    return random.pick(['10.0.0.0/24', '10.1.2.3/32', '2001:db8::/32', '010.0.0.0/8', '::ffff:10.0.0.0/104']);
  if (format === 'ipv4') return random.pick(['10.0.0.1', '192.0.2.255', '::ffff:1.2.3.4']);
  if (format === 'date-time') return random.pick(['2024-02-29T12:00:00Z', '2023-01-31t23:59:59.123+02:00']);
  const fits = (value: string): boolean =>
    value.length >= minLength && value.length <= maxLength && (!pattern || javascript(pattern).test(value));
  const words = WORDS.filter(fits);
  if (words.length > 0 && (random.chance(0.9) || !pattern)) return random.pick(words);
  if (!pattern || /PC|\(\)/.test(pattern)) return 'x'.repeat(Math.max(1, minLength));
  const made = fc.sample(fc.stringMatching(javascript(pattern), { size: 'small' }), {
    seed: random.int(1, 1e9),
    numRuns: 20,
  });
  return made.find(fits) ?? random.pick(WORDS);
}

const compiled = new Map<string, RegExp>();

/** Read by JavaScript, not by the code under test. */
function javascript(pattern: string): RegExp {
  let regExp = compiled.get(pattern);
  if (!regExp) compiled.set(pattern, (regExp = new RegExp(pattern.replace('\\PC', '[ -~]'))));
  return regExp;
}
