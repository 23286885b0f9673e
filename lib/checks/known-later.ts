import { isDeclared } from '../values/unknown';
import type { Check } from './check';

export const knownLaterOnHost: Check = {
  name: 'known-later-on-host',
  level: 'error',
  title: 'A file of the host needs a value that is known only later',
  why:
    'The program that fills the value in when it applies objects, such as Flux, never sees the files of the ' +
    'host: a proxy, a name server or a router would get the placeholder itself, or lack its value.',
  fix: 'Give the value itself; to a router, give `accept`; or make the file in an app that knows the value.',
  run: (model) => [
    ...model.edges.flatMap(({ path, backends, tlsBackends }) =>
      [...new Set([...backends, ...tlsBackends].flatMap(({ hostnames }) => hostnames))]
        .filter(isDeclared)
        .map((name) => ({
          path,
          value: name,
          rule:
            `forwards requests for ${name}, which is known only later, and nothing fills it into the files of the ` +
            'host',
          fix: 'Give the name itself, or make the edge in an app that knows it.',
        })),
    ),
    ...model.zones.flatMap(({ path, domain, entries }) =>
      entries
        .filter(({ name }) => isDeclared(name))
        .map(({ name }) => ({
          path,
          value: name,
          rule: `has ${name} in ${domain}, which is known only later, and nothing fills it into the file of a zone`,
          fix: 'Give the name itself, or make the zone in an app that knows it.',
        })),
    ),
    ...model.routers.flatMap(({ path, addresses }) =>
      model.peerings
        .filter(({ asnIsLater, peerAddress }) => asnIsLater && addresses.some((one) => one.equals(peerAddress)))
        .map(({ name }) => ({
          path,
          value: name,
          rule: `is to have a session with the nodes of ${name}, whose AS number is known only later`,
          fix: 'Give the number itself, or make the router in an app that knows it.',
        })),
    ),
    ...model.routers
      .filter(({ acceptedIsGiven, neighborGroups }) => !acceptedIsGiven && neighborGroups.length > 0)
      .flatMap(({ path }) =>
        model.pools.flatMap(({ name, unknownBlocks }) =>
          unknownBlocks.map(({ cidr, start, stop }) => ({
            path,
            value: cidr ?? `${start}-${stop}`,
            rule:
              `accepts routes to the addresses of pools, and pool ${name} has ${cidr ?? `${start}-${stop}`}, which ` +
              'is known only later',
            fix: 'Set the networks that it accepts: accept.',
          })),
        ),
      ),
  ],
};
