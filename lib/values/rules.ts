import { Cidr, Ip } from './cidr';
import { isWildcard } from './hostnames';
import { re2Fault } from './re2';
import { isDeclared, isUnknown, withDeclared } from './unknown';

/**
 * The rules for single values. Each takes a value as given and returns undefined when it is right, else a sentence
 * with the rule and the fix.
 */
export type Rule = (value: string) => string | undefined;

const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const LABELS = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const LABEL_RULE = 'lower-case letters, digits and "-", starting and ending with a letter or digit';

/** RFC 1123 label: names of Services, namespaces, Gateway listeners. */
export const dnsLabel: Rule = (value) =>
  LABEL.test(value) && value.length <= 63 ? undefined : `must be at most 63 characters: ${LABEL_RULE} (RFC 1123 label)`;

/** RFC 1123 subdomain: names of most Kubernetes objects. */
export const objectName: Rule = (value) =>
  value.length <= 253 && LABELS.test(value)
    ? undefined
    : `must be at most 253 characters: dot-separated parts of ${LABEL_RULE} (RFC 1123 subdomain)`;

/** A host name that a Gateway API route accepts: lower case, no address, no port, `*.` in front allowed. */
export const hostname: Rule = (value) => {
  if (/^[0-9.]+$/.test(value) || (value.includes(':') && Ip.parse(value)))
    return 'is an address, and Gateway API host names may not be one: give a DNS name';
  if (isDeclared(value)) return 'has a part that is known only later, and this field needs the whole name: give it';
  // A template in JavaScript writes this for a variable that is not set.
  if (/(^|\.)undefined$/.test(value)) return 'ends in "undefined": a variable of the program is not set. Set it';
  if (isDnsName(value)) return undefined;
  const lower = value.toLowerCase();
  if (isDnsName(lower)) return `must be in lower case: "${lower}"`;
  return 'must be a DNS name such as "app.example.com" or "*.example.com", without scheme, port, path or trailing dot';
};

function isDnsName(value: string): boolean {
  const bare = isWildcard(value) ? value.slice(2) : value;
  const isShort = bare.length <= 63 || bare.split('.').every((part) => part.length <= 63);
  return value.length <= 253 && isShort && LABELS.test(bare);
}

/** The same rule, but parts of the name may be variables of `Unknown.named`, which are not checked. */
export const laterHostname: Rule = (value) => {
  const known = withDeclared(value, 'later');
  return isUnknown(known)
    ? "has a placeholder that this program does not know: declare it, `${Unknown.named('NAME')}`"
    : hostname(known);
};

/** The name of an object outside the app, of which a part may be known only later. */
export const laterName: Rule = (value) => objectName(withDeclared(value, 'later'));

/** The name of a domain or of a machine: as `hostname`, without `*.`. */
export const domainName: Rule = (value) =>
  value.startsWith('*') ? 'must be a DNS name such as "example.com", without "*"' : hostname(value);

/** The name part of a label key, and label values. */
const LABEL_NAME = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

export const labelKey: Rule = (value) => {
  const slash = value.indexOf('/');
  const prefix = slash < 0 ? undefined : value.slice(0, slash);
  const name = value.slice(slash + 1);
  if (LABEL_NAME.test(name) && name.length <= 63 && (prefix === undefined || objectName(prefix) === undefined))
    return undefined;
  return 'must be "name" or "prefix/name": name at most 63 of letters, digits, "-", "_", ".", prefix a DNS name';
};

export const labelValue: Rule = (value) =>
  value === '' || (LABEL_NAME.test(value) && value.length <= 63)
    ? undefined
    : 'must be at most 63 of letters, digits, "-", "_", ".", starting and ending with a letter or digit';

export const ipAddress: Rule = (value) =>
  Ip.parse(value) ? undefined : 'must be an IPv4 or IPv6 address such as "192.0.2.1", without prefix length or zone';

export const cidr: Rule = (value) => {
  const parsed = Cidr.parse(value);
  if (!parsed) {
    const ip = Ip.parse(value);
    return ip
      ? `has no prefix length. Did you mean "${ip.toCidr()}"?`
      : `must be a network such as "${value.includes(':') ? '2001:db8:1::/64' : '192.0.2.0/24'}"`;
  }
  const [address] = value.split('/');
  const given = Ip.parse(address)!;
  return given.value === parsed.first
    ? undefined
    : `has host bits set. Did you mean "${parsed}" or "${given.toCidr()}"?`;
};

/**
 * Text that fills the rest of a line in FRR, HAProxy or a comment: no character with a meaning in any of them.
 */
export const plainText: Rule = (value) =>
  /^[A-Za-z0-9][A-Za-z0-9 ._:,/()@+=-]{0,79}$/.test(value)
    ? undefined
    : 'must be 1 to 80 letters, digits, spaces or ._:,/()@+=- and start with a letter or digit';

/** An absolute path without characters that have a meaning in HAProxy or bash. */
export const plainPath: Rule = (value) =>
  /^(\/[A-Za-z0-9._+-]+)+$/.test(value)
    ? undefined
    : 'must be an absolute path such as "/etc/haproxy/certificates": letters, digits and ._+- between slashes';

/** An email address without characters that have a meaning in Caddy. */
export const emailAddress: Rule = (value) =>
  /^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(value) && value.length <= 254
    ? undefined
    : 'must be an address such as "ops@example.com"';

/** A password of BGP sessions. FRR reads it to the end of the line; the kernel takes 80 bytes (RFC 2385). */
export const bgpPassword: Rule = (value) =>
  /^[\x21-\x7e]{1,80}$/.test(value)
    ? undefined
    : 'must be 1 to 80 printable ASCII characters without spaces: the kernel takes no more';

/** A BGP password for BIRD, whose strings have no escape for a quote. */
export const birdPassword: Rule = (value) =>
  bgpPassword(value) ??
  (value.includes('"')
    ? 'has a quote ("), which the configuration of BIRD cannot hold: take another password'
    : undefined);

/**
 * A BGP password for OPNsense, whose plugin writes it between quotes in a template in which "%" has a meaning.
 */
export const opnsensePassword: Rule = (value) =>
  bgpPassword(value) ??
  (/["%]/.test(value)
    ? 'has a quote (") or a per cent sign (%), which the plugin of OPNsense cannot hold: take another password'
    : undefined);

/** The name of a network interface; "eth+" means all interfaces whose names begin with "eth". */
export const deviceName: Rule = (value) =>
  /^[^\s/:+]{1,15}\+?$/.test(value)
    ? undefined
    : 'must be the name of a network interface, at most 15 characters without blanks, "/" and ":", such as ' +
      '"enp1s0", or the beginning of names and "+", such as "bond+"';

/** A metric of Hubble, followed by its options. */
export const hubbleMetric: Rule = (value) =>
  /^[A-Za-z][A-Za-z0-9-]*([:;]\S+)?$/.test(value)
    ? undefined
    : 'must be the name of a metric, with its options after ":", such as "dns" or "httpV2:exemplars=true"';

/** The RFC that reserves an AS number, if one does: BGP sessions with a reserved number do not come up. */
export function reservedAsn(asn: number): string | undefined {
  const documents: Record<number, string> = {
    0: 'RFC 7607',
    23456: 'RFC 6793',
    65535: 'RFC 7300',
    4294967295: 'RFC 7300',
  };
  return documents[asn];
}

/** The AS number that a text writes, plainly or with a dot (RFC 5396), if it is one. */
export function asNumberOf(text: string): number | undefined {
  const [, high, low] = /^(?:(\d{1,5})\.)?(\d{1,10})$/.exec(text) ?? [];
  if (low === undefined || (high !== undefined && (Number(high) > 65535 || Number(low) > 65535))) return undefined;
  const number = Number(high ?? 0) * 65536 + Number(low);
  return number <= 4294967295 ? number : undefined;
}

/** Text that YAML can hold: control characters, byte order marks and halves of characters make a file unreadable. */
export const yamlText: Rule = (value) =>
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u.test(value)
    ? 'has a control character, and YAML has no place for it'
    : undefined;

/** The name of a header: a token of HTTP (RFC 9110, 5.6.2). */
export const headerName: Rule = (value) =>
  /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,256}$/.test(value)
    ? undefined
    : 'must be the name of a header: 1 to 256 letters, digits or "-", without ":"';

/** A regular expression that RE2 can read. */
export const readableExpression: Rule = (value) => {
  const fault = re2Fault(value);
  return fault && `${fault.rule}: ${fault.fix}`;
};

/** A regular expression of Envoy (RE2) that must match a whole text. */
export const expression: Rule = (value) => {
  if (value === '') return 'must be a regular expression of one character at least';
  return readableExpression(value) ?? httpText(value);
};

/** An expression for a whole path, which starts with a slash. */
export const pathExpression: Rule = (value) => {
  const complaint = expression(value);
  // The first character is a letter or digit that has to be there.
  if (complaint || !/^\^?[A-Za-z0-9](?![?*{])[^|]*$/.test(value)) return complaint;
  const likely = JSON.stringify(`/${value.replace('^', '')}`);
  return `must match a whole path, and every path starts with "/". Did you mean ${likely}?`;
};

/**
 * Text in one line of HTTP, such as the value of a header (RFC 9110, 5.5) or a path. Envoy rejects routes with other
 * text.
 */
export const httpText: Rule = (value) =>
  value.includes('\n') || yamlText(value)
    ? 'has a line break or a control character, and HTTP has no place for it'
    : undefined;

/** A path of HTTP, which begins with a slash. */
export const absolutePath: Rule = (value) =>
  value.startsWith('/') ? httpText(value) : `must begin with "/". Did you mean ${JSON.stringify(`/${value}`)}?`;

/** The value of a header. HTTP strips blanks at both ends, so a value with such blanks never matches. */
export const headerValue: Rule = (value) =>
  httpText(value) ??
  (value !== value.trim()
    ? `has blanks at an end, which HTTP takes off. Did you mean ${JSON.stringify(value.trim())}?`
    : undefined);

/** A network interface by its whole name. */
export const interfaceName: Rule = (value) =>
  /^(?!\.\.?$)[^\s/:]{1,15}$/.test(value)
    ? undefined
    : 'must be the name of a network interface, at most 15 characters without blanks, "/" and ":", such as "lo"';
