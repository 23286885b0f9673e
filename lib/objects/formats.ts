import { isIPv4, isIPv6 } from 'node:net';
import { Ip } from '../values/cidr';

/**
 * The formats that the API server enforces, as it reads them, and what to say. It ignores every other one: `int32` and
 * `int64` (a range is enforced where `minimum` and `maximum` say so), and `idn-hostname`.
 */
export const FORMATS: Readonly<Record<string, { readonly holds: (text: string) => boolean; readonly rule: string }>> = {
  cidr: { holds: isCidr, rule: 'must be a network such as "192.0.2.0/24"' },
  ipv4: {
    holds: (text) => text.includes('.') && isSloppyIp(text),
    rule: 'must be an IPv4 address such as "192.0.2.1"',
  },
  ipv6: { holds: isStrictIpv6, rule: 'must be an IPv6 address such as "2001:db8::1"' },
  'date-time': { holds: isDateTime, rule: 'must be a time such as "2006-01-02T15:04:05Z"' },
};

/** CEL's `isIP`: neither a zone nor an IPv4 address in IPv6 form. */
export function isIP(text: string): boolean {
  return isIPv4(text) || (isStrictIpv6(text) && Ip.parse(text)!.value >> 32n !== 0xffffn);
}

/** RFC 3339, as Kubernetes reads the times in metadata. */
export function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([.,]\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && isDateTime(text.replace(',', '.'));
}

function isStrictIpv6(text: string): boolean {
  return isIPv6(text) && !text.includes('%');
}

/** Kubernetes still accepts leading zeros: "010.0.0.1". */
function isSloppyIp(text: string): boolean {
  const plain = text.replace(/(^|[:.])0+(?=[0-9a-fA-F])/g, '$1');
  return isIPv4(plain) || isStrictIpv6(plain);
}

function isCidr(text: string): boolean {
  const slash = text.indexOf('/');
  const [address, bits] = [text.slice(0, slash), text.slice(slash + 1)];
  if (slash < 0 || !isSloppyIp(address) || !/^\d{1,7}$/.test(bits)) return false;
  return Number(bits) <= (address.includes(':') ? 128 : 32);
}

function isDateTime(text: string): boolean {
  const [date, time] = text.toLowerCase().split('t');
  const match = /^(\d\d):(\d\d):(\d\d)([^\n]\d+)?(z|[+-]\d\d:\d\d)$/.exec(time ?? '');
  return isDate(date) && match !== null && match[1] <= '23' && match[2] <= '59' && match[3] <= '59';
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text); // 30 February rolls over
}
