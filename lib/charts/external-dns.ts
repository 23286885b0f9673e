import { domainName, Rule } from '../values/rules';
import { withDeclared } from '../values/unknown';
import { Ip } from '../values/cidr';

/** External DNS reads the second one from v0.22 on, and the first one before. */
export const DNS_PREFIXES = ['external-dns.alpha.kubernetes.io/', 'external-dns.kubernetes.io/'];

/** The annotations that tell External DNS these things, for every version of it. Of lists it wants commas. */
export function dnsAnnotations(said: {
  readonly target?: string[];
  readonly hostname?: string[];
  readonly ttl?: number;
}): Record<string, string> {
  const entries = Object.entries(said).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return {};
  return Object.fromEntries(
    DNS_PREFIXES.flatMap((prefix) =>
      entries.map(([key, value]) => [`${prefix}${key}`, Array.isArray(value) ? value.join(',') : String(value)]),
    ),
  );
}

/** Where a record may lead: an address makes A or AAAA, a name CNAME. */
export const dnsTarget: Rule = (value) => (Ip.parse(value) ? undefined : domainName(withDeclared(value, 'later')));
