import type { Check } from './check';

export const zoneEmpty: Check = {
  name: 'zone-empty',
  level: 'warning',
  title: 'No route of the app has a host name in a zone',
  why: 'The name server answers NXDOMAIN for all of it.',
  fix: 'Attach routes with host names in the domain, to gateways whose address is known, or give the zone its addresses.',
  run: (model) =>
    model.zones
      .filter(({ isEmpty }) => isEmpty)
      .map(({ path, domain }) => ({
        path,
        rule: `no route of the app has a host name in ${domain} and a gateway whose address is known`,
        fix: 'Attach one, or give the zone addresses.',
      })),
};
