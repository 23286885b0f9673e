import { BGP_PORT } from '../../model/bgp';
import { Json, list, record, text } from '../../values/json';
import { Cidr, Family, Ip } from '../../values/cidr';
import type { RouterWords, SaidRouter, SaidSession } from '../router/said';
import { filterOf, inbound } from './policy';
import { Config, configOf, readConfig } from './read';

export const WORDS: RouterWords = {
  own: (asn) => `global.config.as: ${asn}`,
  remote: (asn) => `peer-as: ${asn}`,
  neighbor: (address) => `a prefix in dynamic-neighbors, or neighbor-address: ${address} in neighbors`,
  hosts: (bits) => `masklength-range: ${bits}..${bits}`,
  only: (_, networks, bits) =>
    'an import policy that accepts a prefix set of ' +
    `${networks.map((one) => `ip-prefix: ${one} with masklength-range: ${bits}..${bits}`).join(' and ')}, and ` +
    'default-import-policy: reject-route',
};

/** Reads a gobgpd.yml. Undefined if it has another format, such as TOML, which GoBGP reads too. */
export function readSaid(content: string): SaidRouter | undefined {
  const config = readConfig(content);
  return config && saidOf(config);
}

export function saidOf(config: Config): SaidRouter {
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
        // The router waits for these neighbors to dial in.
        return found
          ? [{ ...session(config, `peer-group ${name}`, from, [found.group], found.line), passive: true }]
          : [];
      }),
    ],
    maximumPaths: () => (isEnabled ? Infinity : 1),
  };
}

/** A session, from the settings of the neighbor, else from those of its group. */
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
            message:
              `${title} is not active for IPv${prefix.family}: the router takes no such route. Write ` +
              `afi-safi-name: ipv${prefix.family}-unicast in its afi-safis.`,
          },
  };
}
