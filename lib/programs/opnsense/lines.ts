import { below, Element } from './xml';

/** A line of bgpd's configuration, and its line in config.xml. */
export interface FrrLine {
  readonly text: string;
  readonly line: number;
}

/** The entries of lists, to which others refer by UUID. */
type Listed = ReadonlyMap<string, Element>;

const FAMILIES = ['ipv4', 'ipv6'] as const;
const PREFIX_LIST_SIDES = [
  ['linkedPrefixlistIn', 'prefix-list', 'in'],
  ['linkedPrefixlistOut', 'prefix-list', 'out'],
  ['linkedRoutemapIn', 'route-map', 'in'],
  ['linkedRoutemapOut', 'route-map', 'out'],
] as const;

/** The lines that the plugin writes for bgpd from a `<quagga>`; none if it is disabled. */
export function frrLines(quagga: Element): FrrLine[] {
  const bgp = below(quagga, 'bgp');
  const asn = below(bgp, 'asnumber');
  if (!isOn(below(quagga, 'general')) || !bgp || !isOn(bgp) || !asn?.text) return [];
  const at = (line: number) => (text: string) => ({ text, line });
  const all = (list: string, item: string) => (below(bgp, list)?.children ?? []).filter(({ name }) => name === item);
  const groups = all('peergroups', 'peergroup').filter(isOn);
  const neighbors = all('neighbors', 'neighbor').filter(isOn);
  const listed: Listed = new Map(
    [bgp, ...bgp.children].flatMap(({ children }) =>
      children.flatMap((one): [string, Element][] => (one.uuid === undefined ? [] : [[one.uuid, one]])),
    ),
  );
  const id = below(bgp, 'routerid');
  return [
    ...[`router bgp ${asn.text}`, ' no bgp default ipv4-unicast', ' no bgp ebgp-requires-policy'].map(at(asn.line)),
    ...(id?.text ? [at(id.line)(` bgp router-id ${id.text}`)] : []),
    ...groups.flatMap((group) => groupLines(group, listed)),
    ...neighbors.flatMap((neighbor) => neighborLines(neighbor, listed)),
    ...FAMILIES.flatMap((family) => [
      at(asn.line)(` address-family ${family} unicast`),
      ...pathLines(bgp),
      ...groups
        .filter((group) => valueOf(group, 'family').split(',').includes(family))
        .map(({ line, children }) => at(line)(`  neighbor ${valueOf({ children }, 'name')} activate`)),
      ...neighbors
        .filter((neighbor) => isIn(neighbor, family))
        .flatMap((neighbor) => [
          at(neighbor.line)(`  neighbor ${valueOf(neighbor, 'address')} activate`),
          ...filterLines(neighbor, valueOf(neighbor, 'address'), listed),
        ]),
      at(asn.line)(' exit-address-family'),
    ]),
    ...all('prefixlists', 'prefixlist').filter(isOn).map(prefixLine),
    ...byNameAndId(all('routemaps', 'routemap').filter(isOn)).flatMap((map) => mapLines(map, listed)),
  ];
}

type Holder = Pick<Element, 'children'>;

function valueOf(holder: Holder, name: string): string {
  return holder.children.find((child) => child.name === name)?.text ?? '';
}

function isOn(holder: Holder | undefined): boolean {
  return holder !== undefined && valueOf(holder, 'enabled') === '1';
}

function isIn(neighbor: Element, family: (typeof FAMILIES)[number]): boolean {
  const own = valueOf(neighbor, 'address').includes(':') ? 'ipv6' : 'ipv4';
  return own === family || valueOf(neighbor, 'multiprotocol') === '1';
}

/** The lines of settings, with the place of each element. An empty element is unset. */
function settings(holder: Element, words: Readonly<Record<string, (value: string) => string | undefined>>): FrrLine[] {
  return Object.entries(words).flatMap(([name, word]) => {
    const element = holder.children.find((child) => child.name === name);
    const text = element?.text ? word(element.text) : undefined;
    return text === undefined ? [] : [{ text, line: element!.line }];
  });
}

const whenOn = (text: string) => (value: string) => (value === '1' ? text : undefined);

/** The lines of a peer group. Its filters are outside the address families, where bgpd applies them to IPv4 alone. */
function groupLines(group: Element, listed: Listed): FrrLine[] {
  const name = valueOf(group, 'name');
  return [
    { text: ` neighbor ${name} peer-group`, line: group.line },
    ...remoteLines(group, name),
    ...filterLines(group, name, listed),
    ...settings(group, { listenranges: (ranges) => ranges }).flatMap(({ text, line }) =>
      text.split(',').map((range) => ({ text: ` bgp listen range ${range.trim()} peer-group ${name}`, line })),
    ),
  ];
}

function remoteLines(holder: Element, name: string): FrrLine[] {
  const remote = (value: string) => ` neighbor ${name} remote-as ${value}`;
  const mode = settings(holder, { remote_as_mode: remote });
  return mode.length > 0 ? mode : settings(holder, { remoteas: remote });
}

function neighborLines(neighbor: Element, listed: Listed): FrrLine[] {
  const name = ` neighbor ${valueOf(neighbor, 'address')}`;
  const hold = valueOf(neighbor, 'holddown');
  return [
    ...remoteLines(neighbor, valueOf(neighbor, 'address')),
    ...settings(neighbor, {
      localas: (value) => `${name} local-as ${value}`,
      password: (value) => `${name} password ${value}`,
      multihop: whenOn(`${name} ebgp-multihop 255`),
      // Both, or none.
      keepalive: (value) => (hold ? `${name} timers ${value} ${hold}` : undefined),
      peergroup: (value) => {
        const group = listed.get(value);
        return group && `${name} peer-group ${valueOf(group, 'name')}`;
      },
    }),
  ];
}

/**
 * A neighbor names a filter by the UUID of one of its entries, and the filter has that entry's name. A disabled entry
 * does not count.
 */
function filterLines(holder: Element, name: string, listed: Listed): FrrLine[] {
  return PREFIX_LIST_SIDES.flatMap(([field, kind, side]) =>
    settings(holder, {
      [field]: (value) => {
        const filter = listed.get(value);
        return isOn(filter) ? `  neighbor ${name} ${kind} ${valueOf(filter!, 'name')} ${side}` : undefined;
      },
    }),
  );
}

function pathLines(bgp: Element): FrrLine[] {
  return settings(bgp, {
    maximumpaths: (value) => `  maximum-paths ${value}`,
    maximumpathsibgp: (value) => `  maximum-paths ibgp ${value}`,
  });
}

function prefixLine(entry: Element): FrrLine {
  const of = (name: string) => valueOf(entry, name);
  const list = of('version') === 'IPv6' ? 'ipv6' : 'ip';
  return {
    text: `${list} prefix-list ${of('name')} seq ${of('seqnumber')} ${of('action')} ${of('network')}`,
    line: entry.line,
  };
}

function byNameAndId(maps: readonly Element[]): Element[] {
  const name = (map: Element) => valueOf(map, 'name');
  const id = (map: Element) => Number(valueOf(map, 'id'));
  return [...maps].sort((a, b) => (name(a) === name(b) ? id(a) - id(b) : name(a) < name(b) ? -1 : 1));
}

function mapLines(map: Element, listed: Listed): FrrLine[] {
  const of = (name: string) => valueOf(map, name);
  const matches = (field: string, word: (entry: Element) => string) =>
    settings(map, { [field]: (value) => value }).flatMap(({ text, line }) =>
      [
        ...new Set(
          text
            .split(',')
            .flatMap((one) => listed.get(one) ?? [])
            .map(word),
        ),
      ].map((own) => ({
        text: ` match ${own}`,
        line,
      })),
    );
  return [
    { text: `route-map ${of('name')} ${of('action')} ${of('id')}`, line: map.line },
    ...matches('match', (entry) => `as-path ${valueOf(entry, 'number')}`),
    ...matches('match2', (entry) => {
      const list = valueOf(entry, 'network').includes(':') ? 'ipv6' : 'ip';
      return `${list} address prefix-list ${valueOf(entry, 'name')}`;
    }),
    ...matches('match3', (entry) => `community ${valueOf(entry, 'number')}`),
  ];
}
