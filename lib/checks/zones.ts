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

export const zoneNameServerRoute: Check = {
  name: 'zone-name-server-route',
  level: 'error',
  title: 'A name server of a zone has the name of a route',
  why: 'The zone gives the name the addresses of both: clients ask the name server for web pages, and resolvers ask the Gateway for names.',
  fix: 'Give one of the two another name.',
  run: (model) =>
    model.zones.flatMap(({ path, domain, clashes }) =>
      clashes.map((name) => ({
        path,
        value: name,
        rule: `${name} is a name server of ${domain}, and the host name of a route that leads elsewhere`,
        fix: 'Give one of the two another name.',
      })),
    ),
};
