import { gatewayServiceName } from '../kinds/gateway-service';
import { asksFor, type Asking, servingAmong, wantedFamilies } from '../model/lb-ipam';
import type { Model, Pool } from '../model/model';
import { matches, selectorText, serviceLabels } from '../model/selectors';
import type { Family } from '../values/cidr';
import { grouped } from '../values/grouped';
import type { Check, Finding } from './check';
import { familiesOn } from './families';
import { overridden } from './helm';
import { blocks, knowsAddresses } from './pool-blocks';
import { complaintAbout } from './selectors';

export const servedByNoPool: Check = {
  name: 'served-by-no-pool',
  field: ['metadata'],
  level: 'warning',
  title: 'No pool of the app gives a Service or Gateway an address',
  why:
    'Unless a pool elsewhere serves it, or another program gives addresses too, it waits for one for ever: the ' +
    'condition IPAMRequestSatisfied of the Service, or lb-ipam-request-satisfied of older releases, stays False with ' +
    'the reason no_pool.',
  fix: 'Let the selector of a pool match its labels, or add a pool for it.',
  run: (model) => {
    const open = blocks(model);
    if (open.length === 0 || !givesAddresses(model) || !knowsPools(model)) return [];
    const poolsFor = servingAmong(open);
    const sharers = grouped(
      [...model.gateways, ...model.services, ...model.plainServices].filter(({ sharing }) => sharing),
      ({ sharing }) => sharing!.key,
    );
    return askersOf(model).flatMap(({ path, what, asking, families }): Finding[] => {
      // Services with one sharing key share an address, whatever the selector of its pool.
      if (asking.sharing && sharers.get(asking.sharing.key)?.some((other) => other.path !== path)) return [];
      const own = poolsFor(asking);
      if (own.some(({ block }) => !families || families.includes(block.range.family))) return [];
      const reason =
        own.length > 0
          ? `no pool that serves it has IPv${families!.join(' or IPv')} addresses, and it gets no others`
          : whyNone(asking, model.pools);
      return [
        {
          path,
          rule: `${what} gets an address from no pool: ${reason}`,
          fix:
            own.length > 0 ? 'Add such a network to the pool.' : 'Give it the labels of a pool, or add a pool for it.',
        },
      ];
    });
  },
};

/** Who needs an address. */
interface Asker {
  readonly path: string;
  readonly what: string;
  readonly asking: Asking;
  /** The families of which it gets addresses. Absent: not known. */
  readonly families?: readonly Family[];
}

/** The Services and Gateways that ask for no address. The checks of requested ones speak of the others. */
function askersOf(model: Model): Asker[] {
  const on = model.cluster?.made && familiesOn(model);
  const owned = new Set(model.gateways.map(({ namespace, name }) => `${namespace}/${gatewayServiceName(name)}`));
  // In host network mode, the Services of Gateways need no address.
  const gateways =
    overridden(model, 'gatewayAPI.hostNetwork.enabled') === true
      ? []
      : model.gateways.filter(({ addressFrom, addresses }) => addressFrom === 'pools' && addresses.length === 0);
  return [
    ...gateways.map((gateway) => ({
      path: gateway.path,
      what: `Gateway ${gateway.namespace}/${gateway.name}`,
      asking: asksFor(gateway),
      families: on && (model.release.gatewayHasBothFamilies ? on : on.slice(0, 1)),
    })),
    ...model.plainServices
      .filter(({ namespace, name }) => !owned.has(`${namespace}/${name}`))
      .map((service) => ({
        path: service.path,
        what: `Service ${service.namespace}/${service.name}`,
        asking: service,
        families:
          on || (service.families.length > 0 && !service.isDualStack) ? wantedFamilies(service, on ?? []) : undefined,
      })),
  ];
}

/** Whether Cilium gives addresses to Services without a class, and no pool outside the app is known of. */
function givesAddresses(model: Model): boolean {
  return (overridden(model, 'defaultLBServiceIPAM') ?? 'lbipam') === 'lbipam' && model.foreignAddresses.length === 0;
}

/** Whether it is known whom every pool serves. The check selector-invalid reports selectors that serve nobody. */
function knowsPools(model: Model): boolean {
  return (
    knowsAddresses(model) &&
    model.pools.every(({ selector }) => !selector?.matchExpressions.some((one) => complaintAbout({ ...one })))
  );
}

function whyNone(asking: Asking, pools: readonly Pool[]): string {
  const labels = serviceLabels(asking);
  const off = pools.find(({ disabled, selector }) => disabled && (!selector || matches(selector, labels)));
  if (off) return `pool ${off.name}, which would serve it, is disabled`;
  const [first, ...others] = pools.filter(({ disabled, selector }) => !disabled && selector);
  const theirs = `the selector of pool ${first.name}, "${selectorText(first.selector!)}", does not match its labels`;
  return others.length === 0
    ? theirs
    : `${theirs}, nor ${others.length === 1 ? 'does that' : 'do those'} of ${others.length} more`;
}
