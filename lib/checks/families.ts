import { neighborOf } from '../model/bgp';
import { familiesOf } from '../model/families';
import type { Model } from '../model/model';
import { releasesWith } from '../release/table';
import type { Family } from '../values/cidr';
import { answersOnNetwork } from './pools';
import { blocks } from './pool-blocks';
import { BLOCKS, type Check, type Finding } from './check';
import { overridden } from './helm';

/** The families that are on in Cilium, the cluster's first family first; undefined if the app does not say. */
export function familiesOn(model: Model): Family[] | undefined {
  const on = switchedOn(model);
  // The check helm-value-refused reports Cilium without any family.
  return on?.length ? on : undefined;
}

function switchedOn(model: Model): Family[] | undefined {
  if (!model.install?.helm) return model.cluster?.made && familiesOf(model.cluster);
  const known = familiesOf(model.install.cluster ?? model.cluster);
  const said = (family: Family) => overridden(model, `ipv${family}.enabled`);
  const isOn = (family: Family) =>
    said(family) === undefined ? known.includes(family) : [true, 'true'].includes(said(family) as boolean);
  return [...known, ...([4, 6] as const).filter((family) => !known.includes(family))].filter(isOn);
}

export const gatewayFamilyOutside: Check = {
  name: 'gateway-family-outside',
  level: 'error',
  title: 'A Gateway asks for an address of a family that its Service does not have',
  why: 'Cilium removes the address again, or never assigns it: the Gateway waits for it for ever.',
  fix: 'Ask for an address of a family of the cluster; of its first family, if the release gives Gateways no other.',
  run: (model) => {
    const on = familiesOn(model);
    if (!on) return [];
    const given = model.release.gatewayHasBothFamilies ? on : on.slice(0, 1);
    return model.gateways
      .filter(({ addressFrom }) => addressFrom === 'pools')
      .flatMap((gateway) =>
        gateway.addresses
          .filter(({ family }) => !given.includes(family))
          .map((address): Finding => {
            const reason = on.includes(address.family)
              ? `Cilium ${model.release.minor} gives Gateways addresses of the cluster's first family alone, ` +
                `IPv${given[0]} (${releasesWith((release) => release.gatewayHasBothFamilies)} give both)`
              : `Cilium here has IPv${on.join(' and IPv')} alone`;
            return {
              path: gateway.path,
              value: address.toString(),
              rule: `asks for ${address}, and ${reason}`,
              fix: `Take an IPv${given[0]} address.`,
            };
          }),
      );
  },
};

export const poolFamilyOff: Check = {
  name: 'pool-family-off',
  field: BLOCKS,
  level: 'warning',
  title: 'A pool has addresses of a family that Cilium has switched off',
  why: 'No Service ever gets one of them.',
  fix: 'Make the cluster dual-stack, `ipv6: {}`, or leave them out.',
  run: (model) => {
    const on = familiesOn(model);
    // The checks pool-family-unannounced and next-hop-unusable report pools that sessions announce.
    if (!on || (model.announcers.length > 0 && !answersOnNetwork(model))) return [];
    return blocks(model)
      .filter(({ range }) => !on.includes(range.family))
      .map(({ written: { path, name, text }, range }) => ({
        path,
        value: text,
        rule:
          `pool ${name} has ${text}, and Cilium here has IPv${on.join(' and IPv')} alone: no Service gets an ` +
          'address of it',
        fix: `Leave it out, or give the cluster IPv${range.family}.`,
      }));
  },
};

export const peerFamilyOutside: Check = {
  name: 'peer-family-outside',
  level: 'error',
  title: 'The nodes dial a router over a family of which they have no address',
  why: 'They have no route to it and no address to dial from: the session stays in Active.',
  fix: 'Dial the address of the family that the nodes have, or make the cluster dual-stack: `ipv6: {}`.',
  run: (model) => {
    // The addresses of nodes made elsewhere may be unknown.
    if (!model.cluster?.made) return [];
    const { name } = model.cluster;
    const families = familiesOf(model.cluster);
    return model.peerings
      .filter(({ peerAddress }) => !families.includes(peerAddress.family))
      .map((peering) => ({
        path: peering.path,
        value: peering.peerAddress.toString(),
        rule:
          `peer ${peering.peerAddress} is IPv${peering.peerAddress.family}, and the nodes of ${name} have ` +
          `IPv${families.join(' and IPv')} alone`,
        fix: `Use its IPv${families[0]} address, or make the cluster dual-stack: ipv6: {}.`,
      }));
  },
};

export const sessionCarriesNothing: Check = {
  name: 'session-carries-nothing',
  level: 'warning',
  title: 'A BGP session is for a family that no pool of the app has addresses of',
  why: 'It comes up and never carries a route.',
  fix: 'Add a pool of that family, or leave out the address of the router that the session dials.',
  run: (model) => {
    const pooled = new Set(blocks(model).map(({ range }) => range.family));
    // The check pool-family-unannounced reports pools of a family that no session announces.
    if (!model.announcers.some(({ families }) => families.some((family) => pooled.has(family)))) return [];
    return model.announcers
      .filter(
        ({ families, announced, saidElsewhere }) =>
          !saidElsewhere &&
          families.length > 0 &&
          announced.length > 0 &&
          announced.every(
            ({ what, addresses }) => what === 'services' && addresses.every((address) => address === 'LoadBalancerIP'),
          ) &&
          !families.some((family) => pooled.has(family)),
      )
      .map((peering) => ({
        path: peering.path,
        value: neighborOf(peering),
        rule:
          `${peering.name} announces IPv${peering.families.join(' and IPv')} to ${neighborOf(peering)}, and no ` +
          'pool has such addresses',
        fix: 'Add a pool of that family.',
      }));
  },
};
