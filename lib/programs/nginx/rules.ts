import type { FileFinding, FileRule } from '../../report/file-finding';
import { readEndpoint } from '../edge/endpoint';
import { checkGateways, ClusterBehind, gatewayRules, SaidEdge } from '../edge/rules';
import { findingsIn } from '../findings';
import { Directive, named, readDirectives, within } from './read';

const PROGRAM = 'nginx';

/** The rules of `check` for an nginx.conf. */
export const RULES: readonly FileRule[] = gatewayRules(PROGRAM, 'nginx', '502 or 504');

/** Checks an nginx.conf against the Gateways and routes behind it. */
export function checkNginx(file: string, text: string, cluster: ClusterBehind): FileFinding[] {
  return checkGateways(PROGRAM, saidOf(text), cluster, findingsIn(RULES, file));
}

interface Upstream {
  readonly name: string;
  readonly line: number;
  readonly addresses: readonly string[];
}

/** Reads the addresses, and the exact host names that lead to them; ignores everything else. */
function saidOf(text: string): SaidEdge {
  const whole = readDirectives(text);
  const found: Upstream[] = [];
  const hosts: SaidEdge['hosts'][number][] = [];
  const host = (name: string, line: number, addresses: readonly string[]) => {
    const plain = name.toLowerCase().replace(/^\\/, '');
    if (/^[a-z0-9.-]+$/.test(plain) && !plain.startsWith('.')) hosts.push({ name: plain, line, addresses });
  };
  for (const kind of ['http', 'stream']) {
    const all = within(whole, kind);
    const upstreams = new Map(named(all, 'upstream').map(({ words, block = [] }) => [words[1], addressesOf(block)]));
    found.push(
      ...named(all, 'upstream').flatMap(({ words, block = [] }) =>
        [...new Map(named(block, 'server').map((one) => [one.words[1], one])).keys()].flatMap((written) => {
          const line = named(block, 'server').find((one) => one.words[1] === written)!.line;
          const { address } = readEndpoint(written);
          return address === undefined ? [] : [{ name: words[1], line, addresses: [address] }];
        }),
      ),
    );
    for (const { block = [] } of named(all, 'server')) {
      for (const pass of passesOf(block)) {
        const written = pass.words[1].replace(/^https?:\/\//, '').replace(/\/.*$/, '');
        const { address } = readEndpoint(written);
        if (address !== undefined) found.push({ name: written, line: pass.line, addresses: [address] });
        const addresses = upstreams.get(written) ?? (address === undefined ? [] : [address]);
        for (const { words, line } of named(block, 'server_name'))
          for (const name of words.slice(1)) host(name, line, addresses);
      }
    }
    for (const { block = [] } of named(all, 'map').filter(({ words }) => words[1] === '$ssl_preread_server_name'))
      for (const { words, line } of block)
        if (words.length === 2 && words[0] !== 'default') host(words[0], line, upstreams.get(words[1]) ?? []);
  }
  return {
    servers: found.flatMap(({ name, line, addresses }) => addresses.map((address) => ({ name, line, address }))),
    hosts,
  };
}

function addressesOf(block: readonly Directive[]): string[] {
  return named(block, 'server').flatMap(({ words }) => readEndpoint(words[1] ?? '').address ?? []);
}

/** The `proxy_pass` directives of a server and of its locations. */
function passesOf(block: readonly Directive[]): Directive[] {
  return [block, ...named(block, 'location').map((location) => location.block ?? [])].flatMap((one) =>
    named(one, 'proxy_pass').filter(({ words }) => words.length === 2),
  );
}
