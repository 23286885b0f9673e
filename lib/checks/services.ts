import { crashingAtEnds, outcomeOf, rangesOf, whyInNoPool } from '../model/lb-ipam';
import type { Model, PoolService } from '../model/model';
import type { Ip } from '../values/cidr';
import type { Check, Finding, Problem } from './check';
import { RangeIndex } from './ranges';

/** Findings of `look` at every address that a Service asks for. */
function atAddresses(model: Model, look: (service: PoolService, address: Ip) => Problem | undefined): Finding[] {
  return model.services.flatMap((service) =>
    service.addresses.flatMap((address) => {
      const found = look(service, address);
      return found ? [{ path: service.path, value: address.toString(), ...found }] : [];
    }),
  );
}

export const serviceAddressInNoPool: Check = {
  name: 'service-address-in-no-pool',
  field: [],
  level: 'warning',
  title: 'A Service asks for an address that no pool of the app has for it',
  why:
    'Unless a pool elsewhere has it, the Service waits for the address for ever: its condition ' +
    'IPAMRequestSatisfied, or lb-ipam-request-satisfied of older releases, stays False with the reason no_pool or ' +
    'pool_selector_mismatch.',
  fix: 'Ask for an address of a pool, or let the selector of the pool match the Service.',
  run: (model) => {
    if (model.pools.length === 0) return [];
    const index = new RangeIndex(rangesOf(model.pools));
    return atAddresses(model, (service, address) => {
      const holding = index.holding(address);
      const outcome = outcomeOf(address, service, holding, [], model);
      if (outcome === 'given') return undefined;
      const reason =
        outcome === 'pool_selector_mismatch'
          ? `the selector of pool ${holding[0].pool.name}, which has it, does not match`
          : whyInNoPool(address, model.pools, crashingAtEnds(service, model));
      return {
        rule: `Service ${service.namespace}/${service.name} asks for ${address}, and ${reason}`,
        fix: 'Ask for an address of a pool that serves it.',
      };
    });
  },
};

export const serviceFamilyOutside: Check = {
  name: 'service-family-outside',
  field: [],
  level: 'warning',
  title: 'A Service asks for an address of a family that its ipFamilies leave out',
  why: 'Cilium gives it the address, and the Service has no endpoints of that family: nothing answers there.',
  fix: 'Name the family in ipFamilies, or ask for an address of the other.',
  run: (model) =>
    atAddresses(model, (service, address) =>
      service.families.length === 0 || service.families.includes(address.family)
        ? undefined
        : {
            rule:
              `Service ${service.namespace}/${service.name} asks for ${address}, and its ipFamilies are ` +
              `IPv${service.families.join(', IPv')} alone`,
            fix: `Add IPv${address.family}, or ask for another address.`,
          },
    ),
};
