import { Ip } from '../../values/cidr';
import { EdgeFile, Forward, isReachable, redirected, Server, stopIn, Unclear } from '../edge/edge-file';
import { readEndpoint } from '../edge/endpoint';
import { Answer, Hop, NOBODY, Step, UNKNOWN } from '../edge/hop';
import { hostOf, query, Request } from '../edge/request';
import { Directive, named, readDirectives, within } from './read';

/** A socket of a server. */
interface Bind {
  readonly kind: 'http' | 'stream';
  readonly address: string;
  readonly port: number;
  readonly written: string;
  readonly isDefault: boolean;
  readonly isTls: boolean;
  readonly line: number;
  readonly server: Directive;
}

/** Reads the nginx.conf syntax that `NginxEdge` writes. Everything else is unknown to trace. */
export function nginxEdge(file: string, text: string): EdgeFile {
  const whole = readDirectives(text);
  const parts = { http: within(whole, 'http'), stream: within(whole, 'stream') };
  const binds = (['http', 'stream'] as const).flatMap((kind) =>
    named(parts[kind], 'server').flatMap((server) => bindsOf(kind, server)),
  );
  const listens = [...new Map(binds.map((bind) => [bind.written, bind])).values()];

  return { file, title: 'nginx', listens, forward };

  function forward(request: Request): Step<Forward | Answer> {
    const open = binds.filter((bind) => isReachable(bind, request));
    const here = open.filter(({ port }) => port === request.port);
    const [bind] = here;
    const hops: Hop[] = bind
      ? [{ stage: 'edge', value: `nginx, ${bind.written}`, place: { file, line: bind.line } }]
      : [];
    const stop = stopIn(file);
    if (!bind)
      return stop(
        'edge',
        `nginx does not listen on port ${request.port}: it does on ` +
          `${[...new Set(open.map(({ written }) => written))].join(', ') || 'none'}. Ask for another port.`,
        binds[0]?.line,
        NOBODY,
      );
    if (bind.kind === 'http' && !bind.isTls && request.scheme === 'https')
      return stop(
        'edge',
        `nginx speaks plain HTTP on port ${request.port}, and the request is https. Ask for http.`,
        bind.line,
        NOBODY,
      );
    try {
      known(whole, MAIN);
      known(parts[bind.kind], bind.kind === 'http' ? HTTP : STREAM);
      if (bind.isTls) throw new Unclear(bind.line, 'TLS that ends at nginx is something that trace does not look at');
      return bind.kind === 'http' ? web(here, request, hops) : connection(bind, request, hops);
    } catch (error) {
      if (error instanceof Unclear)
        return stopIn(file, hops)('edge', `${error.message}: ask nginx itself.`, error.line, UNKNOWN);
      throw error;
    }
  }

  /** Follows an HTTP request, by its host name. */
  function web(here: readonly Bind[], request: Request, hops: Hop[]): Step<Forward | Answer> {
    const host = hostOf(request).replace(/\.$/, '');
    if (host === '')
      return stopIn(file, hops)('edge', 'nginx answers 400 to a request without a host name.', here[0].line, {
        by: 'edge',
        status: 400,
      });
    const chosen = serverFor(here, host);
    const { server } = chosen;
    const block = server.block ?? [];
    known(block, SERVER);
    const title = chosen.name ?? 'every other name';
    const on: Hop[] = [...hops, { stage: 'backend', value: title, place: { file, line: server.line } }];
    const why = chosen.name === undefined ? `no server is for the host "${host}", so ` : '';
    const early = named(block, 'return')[0];
    if (early) return answered(early, request, host, on, why);
    const locations = named(block, 'location').filter(({ words }) => !words[1].startsWith('@'));
    const other = locations.find(({ words }) => words.length !== 2 || !words[1].startsWith('/'));
    if (other)
      throw new Unclear(other.line, 'a location that is no plain path is something that trace does not look at');
    // The location with the longest matching prefix wins.
    const location = locations
      .filter(({ words }) => request.path.startsWith(words[1]))
      .sort((a, b) => b.words[1].length - a.words[1].length)
      .at(0);
    if (!location) throw new Unclear(server.line, 'no location of the server answers the request');
    known(location.block ?? [], LOCATION);
    const late = named(location.block ?? [], 'return')[0];
    if (late) return answered(late, request, host, on, why);
    const [pass] = named(location.block ?? [], 'proxy_pass');
    const target = /^http:\/\/([^/$]+)$/.exec(pass?.words[1] ?? '')?.[1];
    if (!pass || target === undefined)
      throw new Unclear((pass ?? location).line, 'where the location leads is something that trace does not work out');
    return { hops: on, to: { servers: serversOf('http', target, pass.line), isTcp: false, request } };
  }

  /** Follows a connection, by its port or by the server name (SNI) of TLS. */
  function connection({ server }: Bind, request: Request, hops: Hop[]): Step<Forward | Answer> {
    const block = server.block ?? [];
    known(block, SERVER);
    const [pass] = named(block, 'proxy_pass');
    if (!pass) throw new Unclear(server.line, 'no proxy_pass of the server says where connections go');
    const written = pass.words[1] ?? '';
    const map = written.startsWith('$')
      ? named(parts.stream, 'map').find(({ words }) => words[2] === written)
      : undefined;
    if (written.startsWith('$') && map?.words[1] !== '$ssl_preread_server_name')
      throw new Unclear(pass.line, `${written} is a variable that trace does not work out`);
    const asked = request.scheme === 'https' && !request.address ? request.host : '';
    const found = map ? entryFor(map.block ?? [], asked) : { target: written, line: pass.line };
    if (!found)
      return stopIn(file, hops)(
        'backend',
        `no line of the map is for ${asked === '' ? 'a connection without a server name' : asked}, and nginx ` +
          'closes the connection. Give a route that host name.',
        map!.line,
        NOBODY,
      );
    const on: Hop[] = [...hops, { stage: 'backend', value: found.target, place: { file, line: found.line } }];
    return { hops: on, to: { servers: serversOf('stream', found.target, found.line), isTcp: true, request } };
  }

  /** The servers of an upstream, each once; backups come last. */
  function serversOf(kind: 'http' | 'stream', target: string, line: number): Server[] {
    const upstream = named(parts[kind], 'upstream').find(({ words }) => words[1] === target);
    const lines = upstream
      ? named(upstream.block ?? [], 'server').filter(({ words }) => !words.includes('down'))
      : [{ words: ['server', target], line }];
    const isBackup = ({ words }: Directive) => words.includes('backup');
    const ordered = [...lines.filter((one) => !isBackup(one)), ...lines.filter(isBackup)];
    return [...new Map([...ordered].reverse().map((one) => [one.words[1], one])).values()]
      .sort((a, b) => ordered.findIndex(same(a)) - ordered.findIndex(same(b)))
      .map((one) => {
        const { address, port = 80 } = readEndpoint(one.words[1] ?? '');
        const ip = Ip.parse(address ?? '');
        if (!ip) throw new Unclear(one.line, `the server ${one.words[1]} is given by name`);
        return {
          address: ip,
          port,
          isTls: false,
          sendsProxy: false,
          hop: { stage: 'server', value: `${target}, ${one.words[1]}`, place: { file, line: one.line } },
        };
      });
  }

  /** The answer of `return CODE TEXT`. For a redirect, the text is its target. */
  function answered(
    { words: [, code, ...text], line }: Directive,
    request: Request,
    host: string,
    hops: Hop[],
    why: string,
  ): Step<Answer> {
    const status = Number(code);
    const told = (text[0] ?? '').replace(/\$\{?(\w+)\}?/g, (_, name: string) => {
      const value = { host, request_uri: `${request.path}${query(request)}`, scheme: request.scheme }[name];
      if (value === undefined) throw new Unclear(line, `$${name} is a variable that trace does not work out`);
      return value;
    });
    if ([301, 302, 303, 307, 308].includes(status)) return redirected(hops, status, told, { file, line });
    return {
      hops,
      stop: {
        stage: 'backend',
        place: { file, line },
        answer: status === 444 ? NOBODY : { by: 'edge', status },
        message:
          `${why}nginx answers ${status} itself ` +
          `("${told.replace(/^\d+: */, '')}"). Give a route that host ` +
          'name.',
      },
    };
  }
}

const same = (one: Directive) => (other: Directive) => other.words[1] === one.words[1];

/** The sockets of `listen` directives: `80`, `*:80`, `[::]:80`, `203.0.113.5:80`, with options after it. */
function bindsOf(kind: Bind['kind'], server: Directive): Bind[] {
  return named(server.block ?? [], 'listen').flatMap(({ words: [, written = '', ...more], line }): Bind[] => {
    const [, address = '*', port] = /^(?:(\*|\[[\da-fA-F:.]+\]|[\d.]+):)?(\d+)$/.exec(written) ?? [];
    return port === undefined
      ? []
      : [
          {
            kind,
            server,
            line,
            written,
            address: address.replace(/[[\]]/g, ''),
            port: Number(port),
            isDefault: more.includes('default_server'),
            isTls: more.includes('ssl'),
          },
        ];
  });
}

/** The server for a host name: the exact name, else the longest wildcard, else the default server. */
function serverFor(here: readonly Bind[], host: string): { readonly server: Directive; readonly name?: string } {
  const servers = [...new Set(here.map(({ server }) => server))];
  const all = servers.flatMap((server) =>
    named(server.block ?? [], 'server_name').flatMap(({ words, line }) =>
      words.slice(1).map((word) => ({ server, line, name: word.toLowerCase() })),
    ),
  );
  const wildcards = all
    .filter(({ name }) => name.startsWith('*.') && host.endsWith(name.slice(1)) && host.length >= name.length)
    .sort((a, b) => b.name.length - a.name.length);
  const found = all.find(({ name }) => name === host) ?? wildcards[0];
  if (found) return found;
  const other = all.find(({ name }) => /^~|^\.|\*$|\$/.test(name));
  if (other) throw new Unclear(other.line, `the name ${other.name} is one that trace does not work out`);
  return { server: (here.find(({ isDefault }) => isDefault) ?? here[0]).server };
}

/** The line of a map with `hostnames` for a name. */
function entryFor(
  block: readonly Directive[],
  asked: string,
): { readonly target: string; readonly line: number } | undefined {
  const entries = block
    .filter(({ words }) => words.length === 2)
    .map(({ words: [name, target], line }) => ({ name: name.replace(/^\\/, '').toLowerCase(), target, line }));
  const unclear = entries.find(({ name }) => /^~|^\.|\*$/.test(name));
  if (unclear) throw new Unclear(unclear.line, `the line of ${unclear.name} is one that trace does not work out`);
  const wildcards = entries
    .filter(({ name }) => name.startsWith('*.') && asked.endsWith(name.slice(1)))
    .sort((a, b) => b.name.length - a.name.length);
  const byDefault = block.find(({ words }) => words.length === 2 && words[0] === 'default');
  return (
    entries.find(({ name }) => name === asked && name !== '') ??
    wildcards[0] ??
    (byDefault && { target: byDefault.words[1], line: byDefault.line })
  );
}

const MAIN = /^(user|worker_\w+|pid|error_log|include|events|http|stream)$/;
const HTTP =
  /^(access_log|default_type|server_tokens|server_names_hash_\w+|client_\w+|keepalive_timeout|underscores_in_headers|map|proxy_(?!pass$)\w+|upstream|server)$/;
const STREAM = /^(proxy_(?!pass$|protocol$)\w+|map_hash_\w+|map|upstream|server)$/;
const SERVER = /^(listen|server_name|location|return|ssl_preread|preread_timeout|proxy_pass)$/;
const LOCATION = /^(proxy_pass|error_page|return)$/;

function known(block: readonly Directive[], names: RegExp): void {
  for (const { words, line } of block)
    if (!names.test(words[0])) throw new Unclear(line, `${words[0]} is something that trace does not look at`);
}
