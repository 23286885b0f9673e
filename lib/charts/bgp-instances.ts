import type { Values } from '../api/values';
import type { IBgpRouter } from '../references/router';
import { instanceName, shortText } from './bgp-names';
import type { BgpInstanceOptions } from './bgp-peering-props';

/** A BGP instance of the nodes of a peering. */
export interface Instance {
  readonly localAsn: number | string;
  readonly name: string;
  /** `addPeer` may add more until synth. */
  readonly peers: IBgpRouter[];
}

/** The additional instances that the user asked for, before they get their routers. */
export function readInstances(more: readonly BgpInstanceOptions[]): Instance[] {
  return more.map(({ localAsn, name = instanceName(localAsn) }) => ({ localAsn, name, peers: [] }));
}

/** The older API, CiliumBGPPeeringPolicy, needs AS numbers as numbers: placeholders are refused. */
export function refuseLaterAsn(values: Values, prop: string, asn: string, kind: string): void {
  values.refuse(prop, asn, `is known only later, and is not written so into a ${kind}: give the number itself`);
}

/**
 * Complains about additional instances that cannot be right. `all` holds the first instance, then the additional ones.
 */
export function checkInstances(
  values: Values,
  more: readonly BgpInstanceOptions[],
  all: readonly Instance[],
  kind: string,
): void {
  const isPolicy = kind === 'CiliumBGPPeeringPolicy';
  more.forEach(({ localAsn, name, peers }, i) => {
    const prop = `moreInstances[${i}]`;
    values.laterAsn(`${prop}.localAsn`, localAsn);
    if (isPolicy && typeof localAsn === 'string') refuseLaterAsn(values, `${prop}.localAsn`, localAsn, kind);
    if (name !== undefined) values.check(`${prop}.name`, name, shortText);
    if (name !== undefined && isPolicy)
      values.refuse(`${prop}.name`, name, `is of no use in a ${kind}, in which it has no name: leave it out`);
    if (peers.length === 0)
      values.refuse(`${prop}.peers`, [], 'needs one router at least: nodes without a neighbor announce nothing');
    const before = all.slice(0, i + 1);
    if (isPolicy && before.some((other) => other.localAsn === localAsn))
      values.refuse(
        `${prop}.localAsn`,
        localAsn,
        `is that of another instance, which a ${kind} tells by it: give another`,
      );
    if (!isPolicy && before.some((other) => other.name === all[i + 1].name))
      values.refuse(`${prop}.name`, all[i + 1].name, 'is that of another instance: give it a name of its own');
  });
}
