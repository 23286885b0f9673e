/** A server of a backend, as far as its address is written. */
export interface HaproxyServer {
  /** It begins connections with a PROXY line. */
  readonly sendsProxy: boolean;
  readonly name: string;
  readonly address: string;
  readonly line: number;
}

export interface HaproxyConfig {
  /** By section name. */
  readonly servers: Map<string, HaproxyServer[]>;
  /** Host names that go to a backend. */
  readonly hosts: { readonly name: string; readonly backend: string; readonly line: number }[];
}

const HOST_FETCH = /^(?:req\.)?hdr\(host\)(?:,\S+)?$|^(?:req\.)?hdr\(host,1\)$|^req\.ssl_sni$|^ssl_fc_sni$|^hdr_dom\(host\)$/i;

/** Reads servers, and the host names by which a frontend chooses between them; passes over everything else. */
export function readHaproxy(text: string): HaproxyConfig {
  const servers = new Map<string, HaproxyServer[]>();
  const hosts: { name: string; backend: string; line: number }[] = [];
  let section = '';
  let acls = new Map<string, { names: string[]; line: number }>();
  text.split(/\r?\n/).forEach((raw, index) => {
    const words = raw.replace(/(^|\s)#.*$/, '').trim().split(/\s+/);
    const line = index + 1;
    if (/^(global|defaults|frontend|backend|listen|resolvers|peers|userlist|cache|program|ring|mailers)$/.test(words[0])) {
      section = words[1] ?? words[0];
      acls = new Map();
    } else if (words[0] === 'server' && words.length > 2 && !words.includes('disabled')) {
      const address = /^(?:ipv[46]@)?\[?([0-9a-fA-F.:]+?)\]?(?::\d+)?$/.exec(words[2])?.[1];
      if (address) {
        const sendsProxy = words.some((word) => /^send-proxy/.test(word));
        servers.set(section, [...(servers.get(section) ?? []), { name: words[1], address, line, sendsProxy }]);
      }
    } else if (words[0] === 'acl' && words.length > 3) {
      const names = hostNames(words.slice(2));
      if (names) acls.set(words[1], { names: [...(acls.get(words[1])?.names ?? []), ...names], line });
    } else if (words[0] === 'use_backend' && words[2] === 'if') {
      const condition = words.slice(3);
      const inline = condition[0] === '{' && condition[condition.length - 1] === '}' ? hostNames(condition.slice(1, -1)) : undefined;
      // With "or" and "||" every part of the condition leads there.
      const named = inline ? [{ names: inline, line }] : condition.filter((word) => word !== 'or' && word !== '||').map((word) => acls.get(word));
      if (named.every((acl) => acl !== undefined)) {
        for (const acl of named) for (const name of acl!.names) hosts.push({ name, backend: words[1], line: acl!.line });
      }
    }
  });
  return { servers, hosts };
}

/** `hdr(host) -i a.example.com b.example.com`: exact names alone. */
function hostNames([fetch, ...rest]: string[]): string[] | undefined {
  if (!HOST_FETCH.test(fetch)) return undefined;
  const flags = rest.filter((word) => word.startsWith('-'));
  if (flags.some((flag) => flag !== '-i' && flag !== '--')) return undefined;
  const names = rest.filter((word) => !word.startsWith('-')).map((name) => name.replace(/:\d+$/, '').toLowerCase());
  return names.every((name) => /^[a-z0-9.-]+$/.test(name)) ? [...new Set(names)] : undefined;
}
