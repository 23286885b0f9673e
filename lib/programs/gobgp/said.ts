import { Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { BGP_PORT } from '../../model/bgp';
import { Json, list, record, text } from '../../values/json';
import { Cidr, covers, Family, Ip } from '../../values/cidr';
import type { Refusal, RouterWords, SaidFilter, SaidPrefix, SaidRouter, SaidSession, Taken } from '../router/said';

export const WORDS: RouterWords = {
  own: (asn) => `global.config.as: ${asn}`,
  remote: (asn) => `peer-as: ${asn}`,
  neighbor: (address) => `a prefix in dynamic-neighbors, or neighbor-address: ${address} in neighbors`,
  hosts: (bits) => `masklength-range: ${bits}..${bits}`,
};

/** The parts of a configuration, each with its place. */
interface Config {
  readonly root: Json;
  lineOf(...keys: (string | number)[]): number;
}

/** Reads a gobgpd.yml. Undefined where it is of another form, as TOML, which GoBGP reads too. */
export function readSaid(content: string): SaidRouter | undefined {
  const lines = new LineCounter();
  const document: Document = parseDocument(content, { lineCounter: lines, logLevel: 'error' });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const config: Config = {
    root: record(document.toJS()),
    lineOf: (...keys) => {
      for (let length = keys.length; length > 0; length--) {
        const node = document.getIn(keys.slice(0, length), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return 1;
    },
  };
  const { root, lineOf } = config;
  const own = configOf(root.global);
  const groups = new Map(
    list(root['peer-groups']).map((group, i) => [
      text(configOf(group)['peer-group-name']) ?? '',
      { group, line: lineOf('peer-groups', i) },
    ]),
  );
  const groupOf = (item: Json) => groups.get(text(configOf(item)['peer-group']) ?? '');
  const isEnabled = configOf(record(root.global)['use-multiple-paths']).enabled === true;
  return {
    asn: own.as === undefined ? undefined : String(own.as),
    line: lineOf('global', 'config', 'as'),
    routerId: text(own['router-id']),
    addresses: ((own['local-address-list'] as unknown[] | undefined) ?? []).map(String),
    port: Number(own.port ?? BGP_PORT),
    sessions: [
      ...list(root.neighbors).map((neighbor, i) => {
        const address = text(configOf(neighbor)['neighbor-address']) ?? '';
        const from = Ip.parse(address)?.toCidr();
        return session(
          config,
          `neighbor ${address}`,
          from,
          [neighbor, groupOf(neighbor)?.group],
          lineOf('neighbors', i),
        );
      }),
      ...list(root['dynamic-neighbors']).flatMap((range) => {
        const found = groupOf(range);
        const from = Cidr.parse(text(configOf(range).prefix) ?? '');
        const name = text(configOf(range)['peer-group']) ?? '';
        // Whoever dials in is waited for.
        return found
          ? [{ ...session(config, `peer-group ${name}`, from, [found.group], found.line), passive: true }]
          : [];
      }),
    ],
    maximumPaths: () => (isEnabled ? Infinity : 1),
  };
}

function configOf(part: unknown): Json {
  return record(record(part).config);
}

/** A session by what is said of the neighbor, and of its group where the neighbor says nothing. */
function session(
  config: Config,
  title: string,
  from: Cidr | undefined,
  parts: readonly (Json | undefined)[],
  line: number,
): SaidSession {
  const said = (...keys: string[]): unknown =>
    parts
      .map((part) => {
        const owner = keys.slice(0, -1).reduce<unknown>((value, key) => record(value)[key], part);
        return configOf(owner)[keys[keys.length - 1]];
      })
      .find((value) => value !== undefined);
  const seconds = (name: string) => {
    const value = said('timers', name);
    return value === undefined ? undefined : Number(value);
  };
  const families = parts
    .map((part) =>
      list(part?.['afi-safis']).flatMap((one) => {
        const [, family] = /^ipv([46])-unicast$/.exec(text(configOf(one)['afi-safi-name']) ?? '') ?? [];
        return family ? [Number(family) as Family] : [];
      }),
    )
    .find((own) => own.length > 0);
  const carried = [...(families ?? (from ? [from.family] : []))].sort();
  const remote = said('peer-as');
  const own = configOf(config.root.global).as;
  return {
    title,
    line,
    from,
    remoteAs: remote === undefined ? undefined : { value: String(remote), line },
    localAs: said('local-as') !== undefined && String(said('local-as')) !== String(own),
    shutdown: said('admin-down') === true ? { line } : undefined,
    password: text(said('auth-password')) || undefined,
    passive: said('transport', 'passive-mode') === true,
    multihop: said('ebgp-multihop', 'enabled') === true ? Number(said('ebgp-multihop', 'multihop-ttl') ?? 255) : 1,
    holdTimeSeconds: seconds('hold-time'),
    keepAliveTimeSeconds: seconds('keepalive-interval'),
    families: carried,
    filter: (family) => filterOf(config, family),
    takes: (prefix) =>
      carried.includes(prefix.family)
        ? inbound(config, prefix)
        : {
            line,
            message: `${title} is not active for IPv${prefix.family}: the router takes no such route. Write afi-safi-name: ipv${prefix.family}-unicast in its afi-safis.`,
          },
  };
}

/** A statement of a policy of the global import, with the prefixes that it is for; none where it goes by something else. */
interface Rule {
  readonly title: string;
  readonly line: number;
  readonly accepts?: boolean;
  readonly prefixes?: readonly SaidPrefix[];
}

function rulesOf({ root, lineOf }: Config): {
  readonly rules: Rule[];
  readonly accepts: boolean;
  readonly line: number;
} {
  const { 'import-policy-list': names, 'default-import-policy': otherwise } = configOf(
    record(root.global)['apply-policy'],
  );
  const sets = list(record(root['defined-sets'])['prefix-sets']);
  const policies = list(root['policy-definitions']);
  const rules = ((names as unknown[] | undefined) ?? []).flatMap((name) =>
    policies.flatMap((policy, i) =>
      policy.name === name
        ? list(policy.statements).map((one, j): Rule => {
            const { 'match-prefix-set': match, ...others } = record(one.conditions);
            const set = sets.find((candidate) => candidate['prefix-set-name'] === record(match)['prefix-set']);
            const disposition = record(one.actions)['route-disposition'];
            const isPlain =
              match !== undefined &&
              Object.keys(others).length === 0 &&
              (record(match)['match-set-options'] ?? 'any') === 'any';
            return {
              title: set ? `prefix-set ${set['prefix-set-name']}` : `policy ${name}`,
              line: lineOf('policy-definitions', i, 'statements', j),
              accepts: disposition === 'accept-route' ? true : disposition === 'reject-route' ? false : undefined,
              prefixes: isPlain ? list(set?.['prefix-list']).flatMap((item) => prefixOf(item) ?? []) : undefined,
            };
          })
        : [],
    ),
  );
  return { rules, accepts: otherwise !== 'reject-route', line: lineOf('global', 'apply-policy') };
}

function prefixOf(item: Json): SaidPrefix | undefined {
  const cidr = Cidr.parse(text(item['ip-prefix']) ?? '');
  if (!cidr) return undefined;
  const [, shortest, longest] = /^(\d+)\.\.(\d+)$/.exec(text(item['masklength-range']) ?? '') ?? [];
  return {
    cidr,
    shortest: Number(shortest ?? cidr.prefixLength),
    longest: Number(longest ?? cidr.prefixLength),
  };
}

function inbound(config: Config, prefix: Cidr): Taken | Refusal {
  const { rules, accepts, line } = rulesOf(config);
  for (const rule of rules) {
    if (rule.accepts === undefined) continue;
    if (rule.prefixes === undefined)
      return {
        line: rule.line,
        unclear: true,
        message: `${rule.title} goes by what trace does not work out: ask GoBGP.`,
      };
    const isMeant = rule.prefixes.some(
      ({ cidr, shortest, longest }) =>
        covers(cidr, prefix) && prefix.prefixLength >= shortest && prefix.prefixLength <= longest,
    );
    if (!isMeant) continue;
    if (rule.accepts) return { by: rule.title, line: rule.line };
    return { line: rule.line, message: `${rule.title} rejects ${prefix}, so the router drops the route. Accept it.` };
  }
  if (accepts) return { by: 'no filter', line };
  return {
    line: rules[0]?.line ?? line,
    message: `no policy accepts ${prefix}, so the router drops the route. Write ip-prefix: ${prefix} into the prefix-list of ${rules[0]?.title ?? 'a prefix-set'}.`,
  };
}

/** The list that is taken, where the policies are that and nothing else. */
function filterOf(config: Config, family: Family): SaidFilter | undefined {
  const { rules, accepts, line } = rulesOf(config);
  if (accepts || rules.some((rule) => !rule.accepts || !rule.prefixes)) return undefined;
  const own = rules.flatMap((rule) => rule.prefixes!.filter(({ cidr }) => cidr.family === family));
  const [first] = rules.filter((rule) => rule.prefixes!.some(({ cidr }) => cidr.family === family));
  return { title: first?.title ?? 'the import policy', line: first?.line ?? line, accepts: own };
}
