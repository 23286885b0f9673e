import type { Model, Peering } from '../model/model';
import { type Json, list, record, text, textMap } from '../values/json';
import { KubeObject } from '../model/objects';
import { readSelector } from '../kinds/selector';
import { excludeEachOther, matches } from '../model/selectors';
import { grouped } from '../values/grouped';
import { near } from '../values/near';
import type { Check, Finding } from './check';

function ofKind(model: Model, kind: string): KubeObject[] {
  return model.objects.filter((object) => object.kind === kind);
}

export const peerConfigMissing: Check = {
  name: 'peer-config-missing',
  level: 'error',
  title: 'A BGP peer names a CiliumBGPPeerConfig that does not exist',
  why: 'Cilium leaves the peer out: no session, and a condition MissingPeerConfigs on the cluster config.',
  fix: 'Name a CiliumBGPPeerConfig of the app.',
  run: (model) => {
    const names = ofKind(model, 'CiliumBGPPeerConfig').map(({ name }) => name);
    // An app with neither CiliumBGPPeerConfigs nor CiliumBGPAdvertisements has them elsewhere.
    if (names.length === 0 && ofKind(model, 'CiliumBGPAdvertisement').length === 0) return [];
    const known = new Set(names);
    return ofKind(model, 'CiliumBGPClusterConfig').flatMap(({ path, json }) =>
      list(record(json.spec).bgpInstances).flatMap((instance) =>
        list(instance.peers).flatMap((peer): Finding[] => {
          const name = text(record(peer.peerConfigRef).name);
          if (name === undefined || known.has(name)) return [];
          const suggestion = near(name, names);
          return [
            {
              path,
              value: name,
              rule: `peerConfigRef ${name} of peer ${text(peer.name)}: there is no such CiliumBGPPeerConfig`,
              fix: suggestion
                ? `Did you mean ${suggestion}? Name that.`
                : `Name ${names.length > 0 ? `one of ${names.join(', ')}` : 'one that exists'}.`,
            },
          ];
        }),
      ),
    );
  },
};

export const advertisementMissing: Check = {
  name: 'advertisement-missing',
  level: 'error',
  title: 'A family of a peer config selects no CiliumBGPAdvertisement',
  why: 'The session comes up and carries no route of that family.',
  fix: 'Select by labels that an advertisement has.',
  run: (model) => {
    const labels = ofKind(model, 'CiliumBGPAdvertisement').map(({ json }) => textMap(record(json.metadata).labels));
    // The check nothing-announced reports an app without any advertisement.
    if (labels.length === 0) return [];
    return ofKind(model, 'CiliumBGPPeerConfig').flatMap(({ path, name, json }) =>
      list(record(json.spec).families).flatMap((family): Finding[] => {
        const selector = readSelector(family.advertisements);
        if (!selector || labels.some((one) => matches(selector, one))) return [];
        return [
          {
            path,
            value: text(family.afi),
            rule:
              `family ${text(family.afi)} of ${name} selects ${JSON.stringify(family.advertisements)}, and no ` +
              `CiliumBGPAdvertisement has such labels, but ${JSON.stringify(labels[0])}`,
            fix: 'Select by labels that one has.',
          },
        ];
      }),
    );
  },
};

export const familyTwice: Check = {
  name: 'family-twice',
  field: ['spec', 'families'],
  level: 'warning',
  title: 'A CiliumBGPPeerConfig has two entries for one family',
  why: 'Cilium takes the last one: advertisements that only an earlier one selects are announced to no peer.',
  fix: 'Leave one entry a family, with a selector for all of its advertisements.',
  run: (model) => {
    const advertisements = ofKind(model, 'CiliumBGPAdvertisement').map(({ name, json }) => ({
      name,
      labels: textMap(record(json.metadata).labels),
    }));
    const selects = ({ advertisements: selector }: Json, labels: Record<string, string>) => {
      const known = readSelector(selector);
      return known !== undefined && matches(known, labels);
    };
    return ofKind(model, 'CiliumBGPPeerConfig').flatMap(({ path, name, json }) => {
      const families = list(record(json.spec).families);
      const key = ({ afi, safi }: Json) => `${text(afi)} ${text(safi)}`;
      return families.flatMap((family, i): Finding[] => {
        const last = families.filter((other) => key(other) === key(family)).pop()!;
        if (last === family) return [];
        const lost = advertisements.find(({ labels }) => selects(family, labels) && !selects(last, labels));
        if (!lost) return [];
        return [
          {
            path,
            at: ['spec', 'families', i],
            rule:
              `${name} has two entries for ${key(family)}, and Cilium takes the last: entry ${i} alone selects ` +
              `CiliumBGPAdvertisement ${lost.name}, which goes to no peer`,
            fix: 'Select all of its advertisements by one entry.',
          },
        ];
      });
    });
  },
};

export const advertisementWithoutSelector: Check = {
  name: 'advertisement-without-selector',
  level: 'error',
  title: 'An advertisement of Services has no selector',
  why: 'Without a selector Cilium announces no Service at all (cilium#33076).',
  fix: 'Give a selector: `{}`, or an expression that every Service matches.',
  run: (model) =>
    ofKind(model, 'CiliumBGPAdvertisement').flatMap(({ path, name, json }) =>
      list(record(json.spec).advertisements).flatMap((advertisement, i): Finding[] =>
        advertisement.advertisementType === 'Service' && advertisement.selector === undefined
          ? [
              {
                path,
                at: ['spec', 'advertisements', i],
                rule: `advertisement ${i} of ${name} is of type Service and has no selector: it announces nothing`,
                fix: 'Give it one that matches the Services.',
              },
            ]
          : [],
      ),
    ),
};

export const neighborTwice: Check = {
  name: 'neighbor-twice',
  level: 'error',
  title: 'Two neighbors of one BGP instance have one address',
  why:
    'The speaker knows its neighbors by address and refuses the second ("can\'t overwrite the existing peer"): the ' +
    'instance is not set up.',
  fix: 'Name each router once.',
  run: (model) => {
    const first = new Set<string>();
    return model.peerings.flatMap((peering): Finding[] => {
      const key = `${peering.path} ${peering.instance} ${peering.peerAddress}`;
      if (!first.has(key)) return first.add(key) && [];
      return [
        {
          path: peering.path,
          value: peering.peerAddress.toString(),
          rule: `${peering.peerAddress} is the address of two neighbors of ${peering.name}`,
          fix: 'Name each router once.',
        },
      ];
    });
  },
};

/** Pairs of a router of the app and a peering that dials it. */
export function sessions(model: Model): { router: Model['routers'][number]; peering: Peering }[] {
  const peerings = grouped(model.peerings, ({ peerAddress }) => peerAddress.toString());
  return model.routers.flatMap((router) =>
    router.addresses.flatMap((address) =>
      (peerings.get(address.toString()) ?? []).map((peering) => ({ router, peering })),
    ),
  );
}

export const passwordOneSide: Check = {
  name: 'password-one-side',
  level: 'error',
  title: 'One end of a BGP session has a password and the other has none',
  why: 'The kernel drops every packet that is not signed as it expects, and says nothing: the session stays in Active.',
  fix: 'Set it at both ends or at neither: `password` of the router, and `passwordSecret` of BgpPeering.',
  run: (model) =>
    sessions(model).flatMap(({ router, peering }): Finding[] => {
      const passwords = router.rawLines.flatMap((line) => /^\s*neighbor (\S+) password /.exec(line)?.[1] ?? []);
      // Passwords in raw lines may be for other neighbors of the router.
      const there =
        router.password !== undefined ||
        passwords.some((neighbor) => router.neighborGroups.some(({ name }) => name === neighbor));
      if (peering.passwordSecret && !there && passwords.length === 0)
        return [
          {
            path: peering.path,
            rule:
              `${peering.name} has the password of Secret ${peering.passwordSecret}, and the router ${router.path} ` +
              'has none: no session comes up',
            fix: 'Give the router its password.',
          },
        ];
      if (!peering.passwordSecret && there && !peering.saidElsewhere)
        return [
          {
            path: peering.path,
            rule:
              `the router ${router.path} has a password for its neighbors, and ${peering.name} has none: no ` +
              'session comes up',
            fix: 'Set passwordSecret, or take it off the router.',
          },
        ];
      return [];
    }),
};

export const gracefulRestartOneSide: Check = {
  name: 'graceful-restart-one-side',
  level: 'warning',
  title: 'The nodes ask for graceful restart, and the router has it turned off',
  why: 'The router drops the routes of a node as its agent restarts, which graceful restart is there to avoid.',
  fix: 'Take `bgp graceful-restart-disable` out of the raw lines: routers help a restarting neighbor by default.',
  run: (model) =>
    sessions(model)
      .filter(
        ({ router, peering }) =>
          peering.restartTimeSeconds !== undefined &&
          router.rawLines.some((line) => /^\s*bgp graceful-restart-disable/.test(line)),
      )
      .map(({ router, peering }) => ({
        path: peering.path,
        rule: `${peering.name} has graceful restart, and the router ${router.path} has "bgp graceful-restart-disable"`,
        fix: 'Take that line out.',
      })),
};

export const nextHopUnusable: Check = {
  name: 'next-hop-unusable',
  level: 'warning',
  title: 'IPv6 addresses are announced over an IPv4 session',
  why:
    'Routes arrive with a next hop such as ::ffff:192.0.2.1 and never reach the kernel of the router, unless the ' +
    'speaker sets a real one.',
  fix: "Peer with the router's IPv6 address too, and announce IPv6 there.",
  run: (model) => {
    const pools = model.pools.filter(
      ({ disabled, blocks }) => !disabled && blocks.some(({ range }) => range.family === 6),
    );
    if (model.peerings.some(({ families, peerAddress }) => peerAddress.family === 6 && families.includes(6))) return [];
    return model.peerings
      .filter(({ families, peerAddress }) => families.includes(6) && peerAddress.family === 4)
      .flatMap((peering): Finding[] => {
        const pool = pools.find(
          ({ selector }) =>
            !selector ||
            peering.saidElsewhere ||
            peering.serviceSelectors.some((announced) => !excludeEachOther(selector, announced)),
        );
        if (!pool) return [];
        return [
          {
            path: peering.path,
            value: peering.peerAddress.toString(),
            rule:
              `${peering.name} announces IPv6, such as pool ${pool.name}, to ${peering.peerAddress}: the routes have ` +
              'no next hop that the router can use',
            fix: 'Peer with its IPv6 address.',
          },
        ];
      });
  },
};

export const routerIdUnknown: Check = {
  name: 'router-id-unknown',
  level: 'warning',
  title: 'Nodes without an IPv4 address have no BGP router id that is known before they run',
  why:
    'A router id is a number that looks like an IPv4 address. Cilium takes the IPv4 address of the node. Without ' +
    'one it derives the id from a MAC address, which nobody knows beforehand (cilium#22052, #36451). With ' +
    'a CiliumBGPPeeringPolicy it starts no session.',
  fix:
    'Set one for each node: a CiliumBGPNodeConfigOverride with routerID, or with a CiliumBGPPeeringPolicy the ' +
    'annotation `cilium.io/bgp-virtual-router.ASN: router-id=ADDRESS` of the node.',
  run: (model) => {
    const nodes = model.cluster?.nodes ?? [];
    const [peering] = model.announcers;
    if (!peering || nodes.some(({ addresses }) => addresses.length !== 1 || addresses[0].family === 4)) return [];
    const isPolicy = ofKind(model, 'CiliumBGPPeeringPolicy').some(({ path }) => path === peering.path);
    const named = new Set(
      (isPolicy ? [] : ofKind(model, 'CiliumBGPNodeConfigOverride'))
        .filter(({ json }) => list(record(json.spec).bgpInstances).some(({ routerID }) => routerID !== undefined))
        .map(({ name }) => name),
    );
    const without = nodes.filter(({ name }) => !named.has(name));
    if (without.length === 0) return [];
    return [
      {
        path: peering.path,
        rule:
          `${without.length} of ${nodes.length} nodes have no IPv4 address, such as ${without[0].name} ` +
          `(${without[0].addresses.join(', ')}), and no router id`,
        fix: isPolicy
          ? `Annotate each with cilium.io/bgp-virtual-router.${peering.localAsn}: router-id=, and an IPv4 address.`
          : 'Set one for each in a CiliumBGPNodeConfigOverride.',
      },
    ];
  },
};
