import { domainName, ipAddress, Rule } from '../values/rules';
import { withDeclared } from '../values/unknown';

/** External DNS reads the second prefix from v0.22 on; older versions read the first. */
export const DNS_PREFIXES = ['external-dns.alpha.kubernetes.io/', 'external-dns.kubernetes.io/'];

/** The annotations for External DNS, in the spelling of every version. Commas separate the items of lists. */
export function dnsAnnotations(said: {
  readonly target?: string[];
  readonly hostname?: string[];
  readonly ttl?: number;
}): Record<string, string> {
  if (said.target === undefined && said.hostname === undefined && said.ttl === undefined) return {};
  const entries = Object.entries(said).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    DNS_PREFIXES.flatMap((prefix) =>
      entries.map(([key, value]) => [`${prefix}${key}`, Array.isArray(value) ? value.join(',') : String(value)]),
    ),
  );
}

/** A valid target of a record: an address gives an A or AAAA record, a name a CNAME record. */
export const dnsTarget: Rule = (value) =>
  /^[\d./]+$|^[\da-f:]+:[\da-f:./]*$/i.test(value) ? ipAddress(value) : domainName(withDeclared(value, 'later'));
