import { Ip } from '../../values/cidr';

/** Who asks: somebody outside, or a program on the host itself. */
export type From = 'client' | 'host';

/** A request as it is on its way: the edge may change its headers. */
export interface Request {
  readonly url: string;
  readonly from: From;
  readonly scheme: 'http' | 'https';
  /** The host of the URL, in lower case: what is looked up, and what a TLS client says it wants. */
  readonly host: string;
  /** The same, where it is an address. */
  readonly address?: Ip;
  readonly port: number;
  readonly method: string;
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
  /** By names in lower case; `host` is always there. */
  readonly headers: ReadonlyMap<string, string>;
  /** The edge says before it, in the PROXY protocol, who the client is. */
  readonly sendsProxy?: boolean;
}

/** Reads what a client asks for, or says what is wrong with it. */
export function readRequest(
  url: string,
  options: { readonly headers: readonly string[]; readonly method: string; readonly from: From },
): Request | string {
  const written = /^https?:\/\/(?:[^@/?#]*@)?([^/?#]*)/i.exec(url);
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return `"${url}" is no URL. Write one such as http://hubble.example.com/`;
  }
  if (!written) return `"${url}": trace knows http and https`;
  if (!/^[A-Za-z]+$/.test(options.method)) return `--method "${options.method}": must be a word such as GET`;
  const headers = new Map([['host', written[1]]]);
  for (const header of options.headers) {
    // As curl has them: `Name: value`, and `Name;` for one without a value.
    const parts = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+)(?::\s*(.*?)\s*|;)$/.exec(header);
    if (!parts) return `--header "${header}": must be "Name: value"`;
    headers.set(parts[1].toLowerCase(), parts[2] ?? '');
  }
  const host = parsed.hostname.replace(/^\[|\]$/g, '');
  const scheme = parsed.protocol === 'https:' ? 'https' : 'http';
  return {
    url,
    from: options.from,
    scheme,
    host,
    headers,
    address: Ip.parse(host),
    port: parsed.port === '' ? defaultPort(scheme) : Number(parsed.port),
    method: options.method.toUpperCase(),
    path: parsed.pathname,
    // Of several values the gateway looks at the first.
    query: new Map([...parsed.searchParams].reverse()),
  };
}

export function defaultPort(scheme: string): number {
  return scheme === 'https' ? 443 : 80;
}

/** The host name that the gateway compares: without a port, in lower case. */
export function hostOf({ headers }: Request): string {
  return (headers.get('host') ?? '').toLowerCase().replace(/:\d*$/, '');
}

/** With its question mark; empty where there is none. */
export function query({ url }: Request): string {
  return /\?[^#]*/.exec(url)?.[0] ?? '';
}
