/** A record of a zone, by names in lower case without the dot at their end. */
export interface ZoneRecord {
  readonly name: string;
  readonly type: string;
  /** The data of the record; for types that lead to a name, the name. */
  readonly data: string;
  readonly line: number;
}

/** A zone file, as a name server reads it. */
export interface ZoneText {
  readonly file: string;
  readonly domain: string;
  readonly records: readonly ZoneRecord[];
}

/** A name server's answer for a name. */
export type Lookup =
  | { readonly is: 'found'; readonly records: readonly ZoneRecord[] }
  | { readonly is: 'absent' }
  /** The name servers of another zone answer for the name. */
  | { readonly is: 'delegated'; readonly record: ZoneRecord };

const NAMES = ['NS', 'CNAME', 'DNAME', 'PTR'];

/** Reads the format of RFC 1035. Without $ORIGIN, the name of the file is the domain. */
export function readZone(file: string, text: string): ZoneText {
  let origin = file
    .replace(/^.*\//, '')
    .replace(/\.zone$/, '')
    .toLowerCase();
  let owner = '';
  const absolute = (name: string) =>
    (name === '@'
      ? origin
      : name.endsWith('.')
        ? name.slice(0, -1)
        : origin === ''
          ? name
          : `${name}.${origin}`
    ).toLowerCase();
  const records = entriesOf(text).flatMap(({ words, line, isIndented }): ZoneRecord[] => {
    if (words[0] === '$ORIGIN') origin = absolute(words[1] ?? '@');
    if (words[0].startsWith('$')) return [];
    const rest = [...words];
    if (!isIndented) owner = absolute(rest.shift()!);
    while (rest.length > 0 && /^(\d+[smhdw]?)+$|^(IN|CH|HS)$/i.test(rest[0])) rest.shift();
    const [type = '', ...data] = rest;
    const upper = type.toUpperCase();
    return type === ''
      ? []
      : [{ name: owner, type: upper, data: NAMES.includes(upper) ? absolute(data[0] ?? '@') : data.join(' '), line }];
  });
  return { file, domain: records.find(({ type }) => type === 'SOA')?.name ?? origin, records };
}

/** The words of each entry, without comments. Brackets continue an entry over several lines. */
function entriesOf(text: string): { words: string[]; line: number; isIndented: boolean }[] {
  const entries: { words: string[]; line: number; isIndented: boolean }[] = [];
  let depth = 0;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const tokens = line.match(/"(?:[^"\\]|\\.)*"|;.*|[()]|(?:[^\s;()"\\]|\\.)+/g) ?? [];
    const words: string[] = [];
    const wasOpen = depth > 0;
    for (const token of tokens) {
      if (token === '(') depth++;
      else if (token === ')') depth--;
      else if (!token.startsWith(';')) words.push(token);
    }
    if (wasOpen) entries.at(-1)!.words.push(...words);
    else if (words.length > 0) entries.push({ words, line: index + 1, isIndented: /^\s/.test(line) });
  }
  return entries;
}

/** The zone of a name; of several, the longest. */
export function zoneOf(name: string, zones: readonly ZoneText[]): ZoneText | undefined {
  return [...zones].sort((a, b) => b.domain.length - a.domain.length).find(({ domain }) => isWithin(name, domain));
}

/** The answer of a zone: the name's own records, or those of the wildcard below the closest existing name. */
export function lookUp(name: string, { domain, records }: ZoneText): Lookup {
  const delegated = records.find(
    (record) =>
      record.type === 'NS' && record.name !== domain && isWithin(record.name, domain) && isWithin(name, record.name),
  );
  if (delegated) return { is: 'delegated', record: delegated };
  const exists = (one: string) => records.some((record) => isWithin(record.name, one));
  const own = records.filter((record) => record.name === name);
  if (own.length > 0) return { is: 'found', records: own };
  if (exists(name)) return { is: 'absent' };
  let closest = name;
  do closest = closest.slice(closest.indexOf('.') + 1);
  while (closest !== domain && !exists(closest));
  const wild = records.filter((record) => record.name === `*.${closest}`);
  return wild.length > 0 ? { is: 'found', records: wild } : { is: 'absent' };
}

function isWithin(name: string, domain: string): boolean {
  return name === domain || domain === '' || name.endsWith(`.${domain}`);
}
