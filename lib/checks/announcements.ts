import { neighborOf } from '../model/bgp';
import { podNetworks } from '../model/pod-networks';
import { has } from '../release/patches';
import { overlap } from '../values/cidr';
import { grouped } from '../values/grouped';
import { near } from '../values/near';
import { blocks } from './pool-blocks';
import type { Check, Finding } from './check';
import { sessions } from './peers';

export const localPreferenceUnused: Check = {
  name: 'local-preference-unused',
  level: 'warning',
  title: 'A local preference is set for a router of another AS',
  why: 'The attribute stays within an AS (RFC 4271, 5.1.5): the speaker does not send it to such a router.',
  fix: 'Set it on the router, by a route-map, or speak to the router within one AS.',
  run: (model) =>
    model.announcers.flatMap((peering) => {
      const { localPreference } = peering.announced.find((one) => one.localPreference !== undefined) ?? {};
      if (
        localPreference === undefined ||
        peering.peerAsn === undefined ||
        peering.asnIsLater ||
        peering.peerAsn === peering.localAsn
      )
        return [];
      return [
        {
          path: peering.path,
          value: String(localPreference),
          rule:
            `local preference ${localPreference} of ${peering.name} never reaches ${neighborOf(peering)}, which is ` +
            `in AS ${peering.peerAsn} and not ${peering.localAsn}`,
          fix: 'Set it on the router, or leave it out.',
        },
      ];
    }),
};

export const attributesWantCidrs: Check = {
  name: 'attributes-want-cidrs',
  level: 'error',
  title: 'A CiliumBGPPeeringPolicy sets attributes of routes, and a pool has a block without a CIDR',
  why:
    "To set communities or the local preference of routes to Services, Cilium's agent reads the CIDR of every block " +
    'of every pool. At a block by start and stop it gives up, and announces all routes without attributes. An ' +
    'address that is reserved, and the rest of its pool, are such blocks.',
  fix: 'Give each block by its CIDR and reserve no address, leave out the attributes, or use CiliumBGPClusterConfig.',
  run: (model) => {
    if (has(model.version, 'passesOverPeeringPolicies')) return [];
    const first = blocks(model).find(({ block }) => !block.cidr);
    if (!first) return [];
    const marking = new Map(model.peerings.filter(({ marksPools }) => marksPools).map((one) => [one.path, one]));
    return [...marking.values()].map(
      ({ path, name }): Finding => ({
        path,
        value: first.block.text,
        rule:
          `${name} sets attributes of routes to Services, and pool ${first.pool.name} has ${first.block.text} by ` +
          'start and stop: Cilium then announces all routes without attributes',
        fix: model.release.bgp.policy
          ? 'Write CiliumBGPClusterConfig instead, or give pools by CIDRs alone and reserve no address of them.'
          : 'Give pools by CIDRs alone and reserve no address of them, or leave the attributes out.',
      }),
    );
  },
};

export const aggregateHoldsNode: Check = {
  name: 'aggregate-holds-node',
  level: 'warning',
  title: 'The network that nodes announce for the addresses of Services contains a node',
  why: 'Routers then send packets for that node, also those of its BGP session, to any node.',
  fix: 'Give a longer aggregation, or the pool a network of its own.',
  run: (model) => {
    const pools = blocks(model);
    return model.announcers.flatMap((peering): Finding[] =>
      peering.announced.flatMap(({ addresses, aggregation }) => {
        if (!addresses.includes('LoadBalancerIP')) return [];
        const networks = new Map(
          (model.cluster?.nodes ?? []).flatMap((node) =>
            node.addresses.flatMap((address) => {
              const length = aggregation[address.family];
              if (length === undefined) return [];
              const network = address.toCidr().widen(length);
              return [[network.toString(), { network, node }] as const];
            }),
          ),
        );
        return [...networks.values()].flatMap(({ network, node }) => {
          const meeting = pools.find(({ range }) => overlap(network, range));
          return meeting
            ? [
                {
                  path: peering.path,
                  rule:
                    `${peering.name} announces ${network} for addresses of pool ${meeting.pool.name}, and ` +
                    `this network contains node ${node.name}`,
                  fix: `Give a longer aggregation than ${network.prefixLength} bits.`,
                },
              ]
            : [];
        });
      }),
    );
  },
};

export const filterMissesAnnounced: Check = {
  name: 'filter-misses-announced',
  level: 'warning',
  title: 'A router cannot know which networks of the cluster the nodes announce to it',
  why: 'Its filter accepts the networks that the program states: the router drops the routes to all others.',
  fix: 'State the networks: `podCidrs` and `serviceCidrs` of the cluster, or `accept` of the router.',
  run: (model) =>
    sessions(model)
      .filter(({ router }) => !router.acceptedIsGiven)
      .flatMap(({ router, peering }) => {
        const says = (rule: string, network: string): Finding[] => [
          {
            path: router.path,
            rule,
            fix: `Give the cluster its ${network}, or state what the router accepts: accept.`,
          },
        ];
        return [
          ...(peering.announced.some(({ what }) => what === 'pods') &&
          podNetworks(model.install, model.cluster).length === 0
            ? says(`${peering.name} announces the networks of pods, which the program does not state`, 'podCidrs')
            : []),
          ...(peering.announced.some(({ addresses }) => addresses.includes('ClusterIP')) &&
          !model.cluster?.serviceCidrs.length
            ? says(
                `${peering.name} announces the cluster addresses of Services, and the program does not state their ` +
                  'network',
                'serviceCidrs',
              )
            : []),
        ];
      }),
};

export const overrideWithoutNode: Check = {
  name: 'override-without-node',
  level: 'warning',
  title: 'BGP settings name a node that the cluster does not have',
  why: 'Cilium looks such settings up by the name of the node: these apply to no node.',
  fix: 'Name a node as `kubectl get nodes` has it.',
  run: (model) => {
    const names = (model.cluster?.nodes ?? []).map(({ name }) => name);
    if (names.length === 0) return [];
    const known = new Set(names);
    const policies = grouped(model.announcers, ({ path }) => path);
    return [...policies].flatMap(([path, peerings]) =>
      [...new Set(peerings.flatMap(({ nodeOverrides }) => nodeOverrides.map(({ node }) => node)))]
        .filter((node) => !known.has(node))
        .map((node) => {
          const { name } = peerings[0];
          const suggestion = near(node, names);
          return {
            path,
            value: node,
            rule: `${name} has settings for node ${node}, and there is none of that name`,
            fix: suggestion
              ? `Did you mean ${suggestion}? Name that.`
              : `Name one of the ${names.length} nodes, such as ${names[0]}.`,
          };
        }),
    );
  },
};

export const portsDiffer: Check = {
  name: 'ports-differ',
  level: 'error',
  title: 'Two peerings dial one router on different ports',
  why: 'A router listens on one port: the sessions of the other peering never come up.',
  fix: 'Set the same `peerPort` in both.',
  run: (model) =>
    sessions(model)
      .filter(({ router, peering }) => peering.port !== router.port)
      .map(({ router, peering }) => ({
        path: peering.path,
        rule:
          `dials ${peering.peerAddress} on port ${peering.port}, and the router ${router.path} listens on ` +
          `${router.port} for another peering`,
        fix: 'Set the same peerPort in both.',
      })),
};

export const bfdAlone: Check = {
  name: 'bfd-alone',
  level: 'warning',
  title: 'A router speaks BFD to nodes, and Cilium does not',
  why:
    "The router's BFD waits for an answer that never comes and detects no failure: only the hold time detects a " +
    'dead node.',
  fix: 'Remove the lines, and shorten `holdTime` of BgpPeering.',
  run: (model) =>
    model.routers.flatMap((router) => {
      const ours = new Set(
        router.neighborGroups.flatMap(({ name, nodes }) => [name, ...nodes.map(({ address }) => address.toString())]),
      );
      const line = router.rawLines.find((text) => ours.has(/^\s*neighbor (\S+) bfd\b/.exec(text)?.[1] ?? ''));
      return line === undefined
        ? []
        : [
            {
              path: router.path,
              rule:
                `the raw line ${JSON.stringify(line.trim())} speaks BFD to nodes, and Cilium has no BFD: the ` +
                'line changes nothing',
              fix: 'Remove it, and shorten holdTime of BgpPeering.',
            },
          ];
    }),
};
