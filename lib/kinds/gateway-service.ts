import { createHash } from 'node:crypto';
import { has } from '../release/patches';

/** The most characters of a Service's name, and of the value of a label. */
const LONGEST = 63;

const PREFIX = 'cilium-gateway-';

/** The Service that Cilium makes for a Gateway, in the Gateway's namespace. */
export function gatewayServiceName(gateway: string): string {
  return shortened(`${PREFIX}${gateway}`);
}

/** The label of that Service which names its Gateway, on every release. */
export const OWNING_GATEWAY_LABEL = 'io.cilium.gateway/owning-gateway';

/** The value of the labels of that Service which name its Gateway. */
export function gatewayLabel(gateway: string): string {
  return shortened(gateway);
}

/** Why Cilium cannot make what it makes of a Gateway with this name, and the most characters; undefined if it can. */
export function tooLongForCilium(name: string, version: string): { rule: string; longest: number } | undefined {
  if (has(version, 'shortensConfigNames')) return undefined;
  const [kind, most] = has(version, 'findsShortenedService') ? ['CiliumEnvoyConfig', 253] : ['Service', LONGEST];
  const longest = most - PREFIX.length;
  return name.length <= longest
    ? undefined
    : {
        rule: `Cilium ${version} needs a ${kind} ${PREFIX}${name}, and ${most} characters are the limit there`,
        longest,
      };
}

/** The Service that reserves the addresses that a Gateway must not get. Its name sorts before the Gateway's Service. */
export function addressHolderName(gateway: string): string {
  return `cilium-address-${gateway}`;
}

/**
 * A name as Cilium shortens it: the end of a long one gives way to a hash of all of it. The oldest releases do not
 * shorten, and have no Service for such a Gateway.
 */
function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 10);
  // Cilium replaces these digits as Kubernetes does, so that no hash spells a bad word.
  const spelt = hash.replace(/[013ae]/g, (digit) => 'ghkmt'['013ae'.indexOf(digit)]);
  return `${name.slice(0, LONGEST - 11)}-${spelt}`;
}
