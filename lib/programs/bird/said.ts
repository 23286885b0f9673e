import { BGP_PORT } from '../../model/bgp';
import { Cidr, Family, Ip } from '../../values/cidr';
import type { RouterWords, SaidRouter, SaidSession } from '../router/said';
import { Defined, Import, importOf, listOf } from './filter';
import { parseBird, Statement } from './parse';

export const WORDS: RouterWords = {
  own: (asn) => `local as ${asn}`,
  remote: (asn) => `neighbor … as ${asn}`,
  neighbor: (address) => `neighbor range NETWORK as ASN, or neighbor ${address} as ASN`,
  hosts: (bits) => `NETWORK{${bits},${bits}}`,
  only: (session, networks, bits) =>
    `in ${session} ipv${bits === 128 ? 6 : 4} { import where net ~ ` +
    `[${networks.map((one) => `${one}{${bits},${bits}}`).join(', ')}]; };`,
};

/** Reads the BGP parts of a bird.conf, and ignores all others. */
export function readSaid(text: string): SaidRouter {
  const file = parseBird(text);
  const named = (kind: string) => file.filter(({ words }) => words[0] === kind);
  const defined: Defined = new Map(named('define').map(({ words }) => [words[1], words.slice(3)]));
  const value = (word: string): string => {
    const set = defined.get(word);
    return set?.length === 1 ? value(set[0]) : word;
  };
  const filters = new Map(named('filter').map(({ words, line, block }) => [words[1], { line, body: block ?? [] }]));
  const templates = new Map(
    named('template').flatMap((one) => (one.words[1] === 'bgp' ? [[one.words[2], one] as const] : [])),
  );
  const protocols = named('protocol').filter(({ words, block }) => words[1] === 'bgp' && block);
  const read = protocols.map((one) => protocol(one, templates, { defined, filters, value }));
  const first = read[0];
  const kernels = named('protocol').flatMap(({ words, block }) => (words[1] === 'kernel' && block ? [block] : []));
  return {
    asn: first?.asn ?? ownOf([...templates.values()], value),
    line: first?.line ?? 1,
    routerId: named('router').flatMap(({ words }) => (words[1] === 'id' ? [value(words[2])] : []))[0],
    addresses: [...new Set(read.flatMap(({ address }) => address ?? []))],
    port: first?.port ?? BGP_PORT,
    sessions: read.map(({ session }) => session),
    maximumPaths: (family) => pathsOf(kernels, family),
  };
}

function ownOf(templates: readonly Statement[], value: (word: string) => string): string | undefined {
  const own = templates.flatMap(({ block }) => block ?? []).find(({ words }) => words[0] === 'local');
  return own && value(own.words[own.words.indexOf('as') + 1]);
}

/** Without `merge paths`, each route has one next hop. */
function pathsOf(kernels: readonly (readonly Statement[])[], family: Family): number {
  const own = kernels.find((block) => block.some(({ words }) => words[0] === `ipv${family}`));
  const merge = own?.find(({ words }) => words[0] === 'merge' && words[1] === 'paths')?.words ?? ['off'];
  if (/^(off|no)$/.test(merge[2] ?? merge[0])) return 1;
  const limit = merge.indexOf('limit');
  return limit < 0 ? 16 : Number(merge[limit + 1]);
}

interface Names {
  readonly defined: Defined;
  readonly filters: ReadonlyMap<string, { readonly line: number; readonly body: readonly Statement[] }>;
  readonly value: (word: string) => string;
}

interface Protocol {
  readonly session: SaidSession;
  readonly line: number;
  readonly asn?: string;
  readonly address?: string;
  readonly port?: number;
}

function protocol(
  { words, line, block }: Statement,
  templates: ReadonlyMap<string, Statement>,
  names: Names,
): Protocol {
  const { defined, value } = names;
  const from = words.indexOf('from');
  const name = words[2] !== undefined && from !== 2 ? words[2] : 'bgp';
  const body = [...inherited(from < 0 ? undefined : words[from + 1], templates), ...block!];
  // The last statement wins.
  const last = (...keys: string[]) => body.filter((one) => keys.every((key, i) => one.words[i] === key)).pop();
  const after = (statement: Statement | undefined, key: string): string | undefined => {
    const place = statement?.words.indexOf(key) ?? -1;
    return place < 0 ? undefined : value(statement!.words[place + 1]);
  };
  const own = body.filter((one) => one.words[0] === 'local');
  const neighbor = last('neighbor');
  const remote = after(neighbor, 'as') ?? neighbor?.words.find((word) => word === 'internal' || word === 'external');
  const isRange = neighbor?.words[1] === 'range';
  const address = neighbor && value(neighbor.words[isRange ? 2 : 1]);
  const off = last('disabled');
  const bfd = last('bfd');
  const seconds = (key: string) => {
    const said = last(key, 'time')?.words[2];
    return said === undefined ? undefined : Number(value(said));
  };
  const hops = last('multihop');
  const channels = new Map<Family, Statement[]>();
  for (const one of body)
    for (const family of [4, 6] as const)
      if (one.words[0] === `ipv${family}`)
        channels.set(family, [...(channels.get(family) ?? []), ...(one.block ?? [])]);
  const localAddress = own.map((one) => one.words.find((word) => Ip.parse(value(word)))).pop();
  const asn = own.map((one) => after(one, 'as')).find((one) => one !== undefined);
  const isInternal = remote === asn || remote === 'internal';
  const title = `protocol ${name}`;
  const imports = new Map([...channels].map(([family, channel]) => [family, importSaid(channel, names)]));
  return {
    line: own[own.length - 1]?.line ?? line,
    asn,
    address: localAddress ?? after(last('source', 'address'), 'address'),
    port: Number(own.map((one) => after(one, 'port')).find((one) => one !== undefined) ?? BGP_PORT),
    session: {
      title,
      line,
      from: address === undefined ? undefined : isRange ? Cidr.parse(address) : Ip.parse(address)?.toCidr(),
      remoteAs: remote === undefined ? undefined : { value: remote, line: neighbor!.line },
      localAs: false,
      shutdown: off && !/^(off|no)$/.test(off.words[1] ?? 'on') ? { line: off.line } : undefined,
      password: last('password')?.words[1],
      passive: last('passive') !== undefined && !/^(off|no)$/.test(last('passive')!.words[1] ?? 'on'),
      bfd: bfd && !/^(off|no)$/.test(bfd.words[1] ?? 'on') ? { line: bfd.line } : undefined,
      multihop: hops && !last('direct') && !isInternal ? Number(value(hops.words[1] ?? '64')) : 1,
      holdTimeSeconds: seconds('hold'),
      keepAliveTimeSeconds: seconds('keepalive'),
      families: [...channels.keys()].sort(),
      filter: (family) => {
        const said = imports.get(family);
        return said && listOf(said, defined);
      },
      takes: (prefix) => {
        if (!channels.has(prefix.family))
          return {
            line,
            message:
              `${title} has no channel ipv${prefix.family}: the router takes no such route. Write ` +
              `ipv${prefix.family} { import filter NAME; export none; }; in it.`,
          };
        const said = imports.get(prefix.family);
        if (said) return importOf(said, prefix, defined);
        if (isInternal) return { by: 'no filter', line };
        return {
          line,
          message:
            `${title} imports by no filter, which BIRD asks eBGP for (RFC 8212). Write import filter NAME; in its ` +
            `channel ipv${prefix.family}.`,
        };
      },
    },
  };
}

function inherited(
  name: string | undefined,
  templates: ReadonlyMap<string, Statement>,
  seen: string[] = [],
): Statement[] {
  const template = name === undefined || seen.includes(name) ? undefined : templates.get(name);
  if (!template) return [];
  const from = template.words.indexOf('from');
  const above = from < 0 ? [] : inherited(template.words[from + 1], templates, [...seen, name!]);
  return [...above, ...(template.block ?? [])];
}

/** The last `import` of a channel, without `import limit` and `import table`. */
function importSaid(channel: readonly Statement[], { filters }: Names): Import | undefined {
  const said = channel
    .filter(({ words }) => words[0] === 'import' && /^(filter|where|all|none)$/.test(words[1] ?? 'filter'))
    .pop();
  if (!said) return undefined;
  const { words, line, block } = said;
  if (words[1] === 'all' || words[1] === 'none')
    return {
      title: `import ${words[1]}`,
      line,
      body: [{ words: [words[1] === 'all' ? 'accept' : 'reject'], line }],
    };
  if (words[1] === 'where')
    return {
      title: 'import where',
      line,
      body: [
        { words: ['if', ...words.slice(2), 'then', 'accept'], line },
        { words: ['reject'], line },
      ],
    };
  if (block) return { title: 'import filter', line, body: block };
  return { title: `filter ${words[2]}`, ...(filters.get(words[2]) ?? { line }) };
}
