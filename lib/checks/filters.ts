import type { Model, Router } from '../model/model';
import { gatewayService, matches, selectorText } from '../model/selectors';
import { Cidr, covers, Family, IpRange, overlap, sizeOf, without } from '../values/cidr';
import { answersOnNetwork } from './pools';
import { type Block, blocks } from './pool-blocks';
import type { Check, Finding } from './check';
import { RangeIndex } from './ranges';

export const filterMissesPool: Check = {
  name: 'filter-misses-pool',
  level: 'warning',
  title: 'A router does not accept the addresses of a pool',
  why:
    'Its `accept` leaves them out: the session carries the routes, the router drops them, and this host reaches ' +
    'no Service with such an address.',
  fix: 'Add the network to `accept`, or leave `accept` out: it then follows from the pools.',
  run: (model) =>
    model.routers
      .filter(({ acceptedIsGiven, neighborGroups }) => acceptedIsGiven && neighborGroups.length > 0)
      .flatMap((router) => {
        const taken = new RangeIndex(router.accepted.map(({ cidr }) => ({ range: cidr })));
        const leavesOut = (range: IpRange) =>
          without(
            range,
            [...taken.meeting(range)].map((accepted) => accepted.range),
          ).some((rest) => sizeOf(rest) > 0n);
        return [...blocks(model).map(ofPool), ...fromElsewhere(model)]
          .filter(({ range }) => carried(router).includes(range.family) && leavesOut(range))
          .map(({ what }) => ({
            path: router.path,
            rule: `accepts ${some(router.accepted.map(({ cidr }) => cidr))} alone, and ${what}`,
            fix: 'Add it to accept, or leave accept out.',
          }));
      }),
};

function ofPool({ range, written: { name, text } }: Block): { range: IpRange; what: string } {
  return { range, what: `pool ${name} has ${text}` };
}

/** Addresses that Gateways request from pools outside the app. */
function fromElsewhere({ gateways, foreignAddresses }: Model): { range: IpRange; what: string }[] {
  const foreign = new Set(foreignAddresses.map(String));
  return gateways
    .filter(({ addressFrom }) => addressFrom === 'pools')
    .flatMap(({ name, addresses }) =>
      addresses
        .filter((address) => foreign.has(address.toString()))
        .map((address) => ({ range: address.toCidr(), what: `Gateway ${name} asks for ${address}` })),
    );
}

/** The first five networks as text, and the number of the others. */
function some(cidrs: Cidr[]): string {
  return `${cidrs.slice(0, 5).join(', ')}${cidrs.length > 5 ? ` and ${cidrs.length - 5} more` : ''}`;
}

/** The families of routes that the sessions of a router carry. */
function carried(router: Router): Family[] {
  return router.neighborGroups.flatMap(({ carries }) => carries);
}

export const filterTooWide: Check = {
  name: 'filter-too-wide',
  level: 'warning',
  title: 'A router accepts routes to addresses that no Service may have',
  why:
    'Any node, or a Service that asks for such an address, can then attract the traffic of a node, of pods or of ' +
    'the router itself.',
  fix: 'Accept the networks of the pools alone.',
  run: (model) => {
    const nodes = new RangeIndex(
      (model.cluster?.nodes ?? []).flatMap(({ name, addresses }) =>
        addresses.map((address) => ({ what: `node ${name} (${address})`, range: address.toCidr() })),
      ),
    );
    const announced = model.announcers.flatMap((peering) => peering.announced);
    const networks = [
      ...(announced.some(({ what }) => what === 'pods') ? [] : (model.cluster?.podCidrs ?? [])).map((range) => ({
        what: `the pod network ${range}`,
        range,
      })),
      ...(announced.some(({ addresses }) => addresses.includes('ClusterIP'))
        ? []
        : (model.cluster?.serviceCidrs ?? [])
      ).map((range) => ({ what: `the service network ${range}`, range })),
    ];
    return model.routers
      .filter(({ acceptedIsGiven }) => acceptedIsGiven)
      .flatMap((router) =>
        router.accepted.flatMap(({ cidr }): Finding[] => {
          const own = router.addresses.find((address) => covers(cidr, address.toCidr()));
          const [node] = own ? [] : nodes.meeting(cidr);
          const what = own
            ? `its own address ${own}`
            : (node?.what ?? networks.find(({ range }) => overlap(cidr, range))?.what);
          return what
            ? [
                {
                  path: router.path,
                  rule: `accepts ${cidr}, and with it ${what}`,
                  fix: 'Accept the networks of the pools alone.',
                },
              ]
            : [];
        }),
      );
  },
};

export const gatewayNotAnnounced: Check = {
  name: 'gateway-not-announced',
  level: 'warning',
  title: 'No BGP peering announces the address of a Gateway',
  why:
    'The Service that Cilium makes for it does not have the labels that the peerings select (cilium#41680): no ' +
    'router has a route to it.',
  fix: 'Give the Gateway the labels by spec.infrastructure.labels, which the Service gets, or announce all Services.',
  run: (model) => {
    const selectors = model.announcers.flatMap(({ serviceSelectors }) => serviceSelectors);
    // L2 announcements, or objects outside the app, may announce the Gateway.
    if (
      selectors.length === 0 ||
      answersOnNetwork(model) ||
      model.announcers.some(({ saidElsewhere }) => saidElsewhere)
    )
      return [];
    return model.gateways
      .filter(
        (gateway) =>
          gateway.addressFrom === 'pools' && !selectors.some((selector) => matches(selector, gatewayService(gateway))),
      )
      .map((gateway) => ({
        path: gateway.path,
        rule:
          `Gateway ${gateway.name}: no BGP peering selects its Service, whose labels are ` +
          selectorText({ matchLabels: gatewayService(gateway), matchExpressions: [] }),
        fix: `Add what they select (${selectorText(selectors[0])}) to spec.infrastructure.labels.`,
      }));
  },
};
