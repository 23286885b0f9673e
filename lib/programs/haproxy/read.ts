import { readEndpoint } from '../edge/endpoint';

/** A server of a backend, as far as its address is written. */
export interface HaproxyServer {
  /** Whether HAProxy starts connections with the PROXY protocol. */
  readonly sendsProxy: boolean;
  readonly name: string;
  readonly address: string;
  readonly line: number;
}

/** One line: its words, quotes resolved. */
export interface HaproxyLine {
  readonly words: string[];
  readonly line: number;
}

/** A section with its lines. */
export interface HaproxySection extends HaproxyLine {
  readonly kind: string;
  readonly name: string;
  readonly lines: HaproxyLine[];
  /** The `defaults` section that applies to it. */
  readonly defaults?: HaproxySection;
}

export interface HaproxyConfig {
  /** By section name. */
  readonly servers: Map<string, HaproxyServer[]>;
  /** Host names, each with its backend. */
  readonly hosts: { readonly name: string; readonly backend: string; readonly line: number }[];
}

const HOST_FETCH =
  /^(?:req\.)?hdr\(host\)(?:,\S+)?$|^(?:req\.)?hdr\(host,1\)$|^req\.ssl_sni$|^ssl_fc_sni$|^hdr_dom\(host\)$/i;

const SECTION = /^(global|defaults|frontend|backend|listen|resolvers|peers|userlist|cache|program|ring|mailers)$/;

/** The sections of a haproxy.cfg, in their order. */
export function readSections(text: string): HaproxySection[] {
  const sections: HaproxySection[] = [];
  let defaults: HaproxySection | undefined;
  text.split(/\r?\n/).forEach((raw, index) => {
    const words = wordsOf(raw);
    const line = index + 1;
    if (words.length === 0) return;
    if (!SECTION.test(words[0])) return void sections[sections.length - 1]?.lines.push({ words, line });
    const section = { kind: words[0], name: words[1] ?? '', words, line, lines: [], defaults };
    sections.push(section);
    if (section.kind === 'defaults') defaults = section;
  });
  return sections;
}

/** The words of a line. Blanks separate words, except after a backslash or in quotes; `#` starts a comment. */
function wordsOf(raw: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let i = 0; i < raw.length; i++) {
    const letter = raw[i];
    if (quote !== '' && letter === quote) quote = '';
    else if (letter === '\\' && quote !== "'") word = (word ?? '') + (raw[++i] ?? '');
    else if (quote !== '') word = (word ?? '') + letter;
    else if (letter === '"' || letter === "'") [word, quote] = [word ?? '', letter];
    else if (letter === '#') break;
    else if (!/\s/.test(letter)) word = (word ?? '') + letter;
    else if (word !== undefined) [word] = [undefined, words.push(word)];
  }
  return word === undefined ? words : [...words, word];
}

/** Reads servers, and the host names by which frontends choose them; ignores everything else. */
export function readHaproxy(text: string): HaproxyConfig {
  const servers = new Map<string, HaproxyServer[]>();
  const hosts: { name: string; backend: string; line: number }[] = [];
  for (const { name, kind, lines } of readSections(text)) {
    const section = name || kind;
    const acls = new Map<string, { names: string[]; line: number }>();
    for (const { words, line } of lines) {
      if (words[0] === 'server' && words.length > 2 && !words.includes('disabled')) {
        const { address } = readEndpoint(words[2]);
        const sendsProxy = words.some((word) => /^send-proxy/.test(word));
        if (address)
          servers.set(section, [...(servers.get(section) ?? []), { name: words[1], address, line, sendsProxy }]);
      } else if (words[0] === 'acl' && words.length > 3) {
        const names = hostNames(words.slice(2));
        if (names) acls.set(words[1], { names: [...(acls.get(words[1])?.names ?? []), ...names], line });
      } else if (words[0] === 'use_backend' && words[2] === 'if') {
        const condition = words.slice(3);
        const inline =
          condition[0] === '{' && condition[condition.length - 1] === '}'
            ? hostNames(condition.slice(1, -1))
            : undefined;
        // With "or" or "||", each part of the condition leads to the backend.
        const named = inline
          ? [{ names: inline, line }]
          : condition.filter((word) => word !== 'or' && word !== '||').map((word) => acls.get(word));
        if (named.every((acl) => acl !== undefined)) {
          for (const acl of named)
            for (const host of acl!.names) hosts.push({ name: host, backend: words[1], line: acl!.line });
        }
      }
    }
  }
  return { servers, hosts };
}

/** The exact names in a test such as `hdr(host) -i a.example.com b.example.com`. */
function hostNames([fetch, ...rest]: string[]): string[] | undefined {
  if (!HOST_FETCH.test(fetch)) return undefined;
  const flags = rest.filter((word) => word.startsWith('-'));
  if (flags.some((flag) => flag !== '-i' && flag !== '--')) return undefined;
  const names = rest.filter((word) => !word.startsWith('-')).map((name) => name.replace(/:\d+$/, '').toLowerCase());
  return names.every((name) => /^[a-z0-9.-]+$/.test(name)) ? [...new Set(names)] : undefined;
}
