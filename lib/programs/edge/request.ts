import { Ip } from '../../values/cidr';
import { defaultPort } from '../../values/default-port';

/** The sender of a request: a client outside, or a program on the host itself. */
export type From = 'client' | 'host';

/** A request on its path: the edge may change its headers. */
export interface Request {
  readonly url: string;
  readonly from: From;
  readonly scheme: 'http' | 'https';
  /** The host of the URL in lower case, for DNS and for the server name (SNI) of TLS. */
  readonly host: string;
  /** The host, if it is an address. */
  readonly address?: Ip;
  readonly port: number;
  readonly method: string;
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
  /** By names in lower case; `host` is always there. */
  readonly headers: ReadonlyMap<string, string>;
  /** Whether the edge sends the client's address before it, by the PROXY protocol. */
  readonly sendsProxy?: boolean;
}

/** Reads a client's request, or returns the error in it. */
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
    // The syntax of curl: `Name: value`, and `Name;` for a header without a value.
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
    // If a parameter has several values, the gateway compares the first.
    query: new Map([...parsed.searchParams].reverse()),
  };
}

/** The host name that the gateway compares: without a port, in lower case. */
export function hostOf({ headers }: Request): string {
  return (headers.get('host') ?? '').toLowerCase().replace(/:\d*$/, '');
}

/** The query with its question mark; empty without one. */
export function query({ url }: Request): string {
  return /\?[^#]*/.exec(url)?.[0] ?? '';
}
