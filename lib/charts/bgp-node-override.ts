import { objectName } from '../values/rules';
import { Values } from '../api/values';

/** BGP settings of one node. */
export interface BgpNodeOverride {
  /** Name of the node, as `kubectl get nodes` has it. */
  readonly nodeName: string;

  /**
   * Name of the BGP instance, `name` of one of `moreInstances`. A node may have an override for each.
   * @default - the instance of `localAsn`
   */
  readonly instance?: string;

  /**
   * Its BGP router id, written as an IPv4 address.
   * @default - its IPv4 address
   */
  readonly routerId?: string;

  /**
   * The port on which it waits for routers that dial: 1 to 65535. A port below 1024 needs a privilege that Cilium's
   * agent does not have by default.
   * @default - it does not wait: nodes dial
   */
  readonly localPort?: number;

  /**
   * The source address of its sessions, IPv4 or IPv6, for peers of the instance of the same family.
   * @default - that of the interface towards the peer
   */
  readonly localAddress?: string;

  /**
   * Its AS number: 1 to 4294967294, without the reserved 23456 and 65535.
   * @default - that of the instance
   */
  readonly localAsn?: number;
}

/** Complains about overrides that cannot be right. The first of the instances is that of `localAsn`. */
export function checkOverrides(
  values: Values,
  overrides: BgpNodeOverride[],
  instances: readonly { readonly name: string }[],
): void {
  const known = instances.map(({ name }) => name);
  const seen = new Set<string>();
  const ports = new Set<string>();
  overrides.forEach((override, i) => {
    const prop = `nodeOverrides[${i}]`;
    const { nodeName, instance = known[0], routerId, localPort, localAddress, localAsn } = override;
    values.check(`${prop}.nodeName`, nodeName, objectName);
    if (!known.includes(instance))
      values.refuse(`${prop}.instance`, instance, `is no instance of the peering: give ${known.join(' or ')}`);
    if (seen.has(`${nodeName} ${instance}`))
      values.refuse(`${prop}.nodeName`, nodeName, 'has an override already: put all of a node into one');
    seen.add(`${nodeName} ${instance}`);
    if (localPort !== undefined && ports.has(`${nodeName} ${localPort}`))
      values.refuse(`${prop}.localPort`, localPort, 'is that of another instance of the node: give each its own');
    ports.add(`${nodeName} ${localPort}`);
    if (routerId !== undefined) {
      const id = values.ip(`${prop}.routerId`, routerId, 'routerId');
      if (id.family === 6) values.refuse(`${prop}.routerId`, routerId, 'must be written as an IPv4 address (RFC 6286)');
    }
    if (localPort !== undefined) values.port(`${prop}.localPort`, localPort);
    if (localAddress !== undefined) values.ip(`${prop}.localAddress`, localAddress, 'localAddress');
    if (localAsn !== undefined) values.asn(`${prop}.localAsn`, localAsn);
    if ([routerId, localPort, localAddress, localAsn].every((value) => value === undefined)) {
      values.refuse(prop, { nodeName }, 'changes nothing: name what is different on the node, or leave it out');
    }
  });
}
