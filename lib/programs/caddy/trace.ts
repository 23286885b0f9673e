import { readEndpoint } from '../edge/endpoint';
import { endpoint, Ip } from '../../values/cidr';
import { CAN } from './can';
import { CaddyLine, readCaddyfile } from './read';
import { EdgeFile, Forward, isReachable, redirected, stopIn, Unclear } from '../edge/edge-file';
import { Answer, Hop, NOBODY, Step, UNKNOWN } from '../edge/hop';
import { hostOf, query, Request } from '../edge/request';

/** One address of a site. */
interface Site {
  readonly scheme: 'http' | 'https';
  /** Empty: every name. */
  readonly host: string;
  readonly port: number;
  readonly block: readonly CaddyLine[];
  readonly line: number;
  /** The address of the site's `bind`. */
  readonly address?: string;
}

/** Reads the Caddyfile syntax that `CaddyEdge` writes. Everything else is unknown to trace. */
export function caddyEdge(file: string, text: string): EdgeFile {
  const lines = readCaddyfile(text);
  const options = lines.find(({ words }) => words.length === 0)?.block ?? [];
  const option = (name: string) => options.find(({ words }) => words[0] === name)?.words[1];
  const httpPort = Number(option('http_port') ?? 80);
  const everywhere = option('default_bind') ?? '';
  const sites = lines
    .filter(({ words }) => words.length > 0 && !words[0].startsWith('('))
    .flatMap(({ words, block = [], line }) =>
      words.map((word) => siteOf(word.replace(/,$/, ''), httpPort, block, line)),
    );
  // Caddy redirects plain HTTP to HTTPS for every name with a certificate.
  const redirects = sites
    .filter(({ scheme, host }) => scheme === 'https' && host !== '')
    .map((site): Site => ({ ...site, scheme: 'http', port: httpPort, block: [] }));
  const listens = [
    ...new Map(
      [...sites, ...redirects].map((site) => {
        const address = site.address ?? everywhere;
        const written = endpoint(address, site.port);
        return [written, { address, port: site.port, scheme: site.scheme, written, line: site.line }] as const;
      }),
    ).values(),
  ];

  return { file, title: 'Caddy', listens, forward };

  function forward(request: Request): Step<Forward | Answer> {
    const stop = stopIn(file);
    const open = listens.filter((bind) => isReachable(bind, request));
    const bind = open.find(({ port }) => port === request.port);
    if (!bind)
      return stop(
        'edge',
        `Caddy does not listen on port ${request.port}: it does on ` +
          `${open.map(({ written }) => written).join(', ') || 'none'}. Ask for another port.`,
        listens[0]?.line,
        NOBODY,
      );
    if (bind.scheme !== request.scheme) {
      return stop(
        'edge',
        `Caddy speaks ${bind.scheme === 'https' ? 'TLS' : 'plain HTTP'} on port ${request.port}, and the request ` +
          `is ${request.scheme}. Ask for ${bind.scheme}.`,
        bind.line,
        bind.scheme === 'https' ? { by: 'edge', status: 400 } : NOBODY,
      );
    }
    const hops: Hop[] = [{ stage: 'edge', value: `Caddy, ${bind.written}`, place: { file, line: bind.line } }];
    const here = sites.filter(({ port, scheme }) => port === request.port && scheme === request.scheme);
    try {
      known(options);
      if (request.scheme === 'https' && !closest(here, request.address ? '' : request.host)?.host) {
        return stopIn(file, hops)(
          'edge',
          `Caddy has no certificate for ${request.host}, and closes the connection. Give a route that host name.`,
          bind.line,
          NOBODY,
        );
      }
      const host = hostOf(request);
      const site = closest(here, host);
      const secure =
        request.scheme === 'http' && !site?.host
          ? closest(
              redirects.filter(({ port }) => port === request.port),
              host,
            )
          : undefined;
      if (secure) {
        return redirected(hops, CAN.redirect.status, `https://${host}${request.path}${query(request)}`, {
          file,
          line: secure.line,
        });
      }
      if (!site)
        return stopIn(file, hops)(
          'backend',
          `no site of the Caddyfile is for the host "${host}", and Caddy answers an empty page. Add a site for it.`,
          bind.line,
          { by: 'edge', status: 200 },
        );
      return within(site.block, site, request, [
        ...hops,
        { stage: 'backend', value: site.host || 'every other name', place: { file, line: site.line } },
      ]);
    } catch (error) {
      if (error instanceof Unclear)
        return stopIn(file, hops)('edge', `${error.message}: ask Caddy itself.`, error.line, UNKNOWN);
      throw error;
    }
  }

  /** Applies the lines of a block to a request, until one answers. */
  function within(block: readonly CaddyLine[], site: Site, request: Request, hops: Hop[]): Step<Forward> {
    const matchers = new Map<string, boolean>();
    for (const {
      words: [directive, first, ...rest],
      line,
      block: inner = [],
    } of block) {
      if (directive.startsWith('@')) {
        matchers.set(directive, matches([first, ...rest], request, line));
        continue;
      }
      const named = first?.startsWith('@') ? first : undefined;
      if (named !== undefined && !matchers.get(named)) continue;
      const words = named === undefined ? [first, ...rest].filter((word) => word !== undefined) : rest;
      if (directive === 'vars' || directive === 'bind' || (directive === 'import' && first === 'unreachable')) continue;
      if (directive === 'route' || (directive === 'handle' && (named !== undefined || words.length === 0)))
        return within(inner, site, request, hops);
      if (directive === 'reverse_proxy')
        return {
          hops,
          to: {
            servers: words.map((word) => server(word, line)),
            isTcp: false,
            request: { ...request, scheme: 'http' },
          },
        };
      if (directive === 'respond') {
        const status = Number(words.at(-1));
        const why = site.host === '' ? `no site is for the host "${hostOf(request)}", so ` : '';
        return {
          hops,
          stop: {
            stage: 'backend',
            place: { file, line },
            answer: { by: 'edge', status },
            message:
              `${why}Caddy answers ${status} itself ("${words[0].replace(/^\d+: */, '')}"). Give a route that host ` +
              'name.',
          },
        };
      }
      throw new Unclear(line, `${directive} is something that trace does not look at`);
    }
    throw new Unclear(site.line, 'no line of the site answers the request');
  }

  function server(word: string, line: number): Forward['servers'][number] {
    const { address, port = 80 } = readEndpoint(word.replace(/^(h2c|http):\/\//, ''));
    const ip = Ip.parse(address ?? '');
    if (!ip) throw new Unclear(line, `the upstream ${word} is no address`);
    return {
      address: ip,
      port,
      isTls: false,
      sendsProxy: false,
      hop: { stage: 'server', value: word, place: { file, line } },
    };
  }
}

/** `http://a.example.com`, `a.example.com`, `https://`, `http://:8405`. */
function siteOf(word: string, httpPort: number, block: readonly CaddyLine[], line: number): Site {
  const [, scheme = 'https', host, port] = /^(?:(https?):\/\/)?([^:/]*)(?::(\d+))?$/.exec(word) ?? [];
  return {
    scheme: scheme as Site['scheme'],
    host: (host ?? word).toLowerCase(),
    port: port === undefined ? { http: httpPort, https: 443 }[scheme]! : Number(port),
    block,
    line,
    address: block.find(({ words }) => words[0] === 'bind')?.words[1],
  };
}

/** The site for a host name: the exact name, else a wildcard, which covers one label, else the site of every name. */
function closest(sites: readonly Site[], host: string): Site | undefined {
  return (
    ['', '*']
      .flatMap((label) =>
        sites.filter((site) => site.host !== '' && site.host === (label === '' ? host : host.replace(/^[^.]+/, label))),
      )
      .at(0) ?? sites.find((site) => site.host === '')
  );
}

const OPTIONS = new Set(['default_bind', 'http_port', 'email', 'local_certs', 'skip_install_trust', 'servers']);

function known(options: readonly CaddyLine[]): void {
  for (const {
    words: [name],
    line,
  } of options)
    if (!OPTIONS.has(name)) throw new Unclear(line, `the option ${name} is one that trace does not know`);
}

function matches([kind, ...words]: readonly string[], request: Request, line: number): boolean {
  if (kind === 'header' && words.length === 2 && /^[^*]*\*?$/.test(words[1])) {
    const value = request.headers.get(words[0].toLowerCase());
    return (
      value !== undefined && (words[1].endsWith('*') ? value.startsWith(words[1].slice(0, -1)) : value === words[1])
    );
  }
  const ends =
    kind === 'vars_regexp' && words[0] === '{host}'
      ? /^\(\?i\)\.((?:[\w-]|\\\.)+)\$$/.exec(words[1] ?? '')?.[1].replace(/\\\./g, '.')
      : undefined;
  if (ends === undefined)
    throw new Unclear(line, `the matcher ${[kind, ...words].join(' ')} is one that trace does not work out`);
  const host = hostOf(request);
  return host.length > ends.length && host.endsWith(ends.toLowerCase());
}
