import { neighborOf } from '../model/bgp';
import { nodeNetworksOf } from '../model/node-networks';
import { covers } from '../values/cidr';
import { byAddress } from '../values/by-address';
import type { Check } from './check';

export const routerWithoutPeering: Check = {
  name: 'router-without-peering',
  level: 'error',
  title: 'A router has no neighbors',
  why: 'No node dials it, it learns no route, and this host reaches no Service.',
  fix: 'Pass it to a BgpPeering: `peers: [router]`.',
  run: (model) =>
    model.routers
      .filter((router) => router.neighborGroups.length === 0)
      .map((router) => ({
        path: router.path,
        rule: `no BGP peering names ${router.addresses.join(' or ')}: the router would have no neighbors`,
        fix: 'Pass it to BgpPeering: peers: [router].',
      })),
};

export const peerOutOfReach: Check = {
  name: 'peer-out-of-reach',
  level: 'warning',
  title: "A router's address is not in the nodes' network, and the session is for one hop",
  why:
    'eBGP packets have a TTL of 1 unless multihop is set. They reach every address of a router on a network of ' +
    'the nodes, and the first router in between drops them: the session then stays in Active.',
  fix: 'Dial the address of the router on the network of the nodes, or set `multihop` of BgpPeering.',
  run: (model) => {
    const networks = nodeNetworksOf(model.cluster);
    return model.peerings
      .filter(
        ({ multihop, peerAsn, localAsn, asnIsLater }) =>
          multihop <= 1 && peerAsn !== undefined && !asnIsLater && localAsn !== peerAsn,
      )
      .flatMap((peering) => {
        const network = networks.find(({ family }) => family === peering.peerAddress.family);
        if (!network || covers(network, peering.peerAddress.toCidr())) return [];
        return [
          {
            path: peering.path,
            value: peering.peerAddress.toString(),
            rule:
              `peer ${peering.peerAddress} is not in the nodes' network ${network}, and without multihop a router on ` +
              'the way drops the packets (TTL 1)',
            fix: `Use the router's address on ${network}, or set multihop.`,
          },
        ];
      });
  },
};

export const peerIsNode: Check = {
  name: 'peer-is-node',
  level: 'error',
  title: 'The peer of the nodes is one of the nodes',
  why: 'A node that dials itself has no session; the others dial a speaker that does not listen.',
  fix: "Set the peer to the router's address.",
  run: (model) => {
    const nodes = byAddress(model.cluster?.nodes ?? []);
    return model.peerings.flatMap((peering) =>
      (nodes.get(peering.peerAddress.toString()) ?? []).map((node) => ({
        path: peering.path,
        value: peering.peerAddress.toString(),
        rule: `peer ${peering.peerAddress} is node ${node.name} itself`,
        fix: "Set it to the router's address.",
      })),
    );
  },
};

export const nothingAnnounced: Check = {
  name: 'nothing-announced',
  level: 'error',
  title: 'A BGP peering announces nothing',
  why: 'The session comes up and carries no route. Without a Service selector Cilium announces no Service at all.',
  fix: 'Say which Services: Services.all(), or a selector, or an advertisement whose labels the peer config selects.',
  run: (model) =>
    model.announcers
      // The checks advertisement-missing and advertisement-without-selector report what is selected in vain.
      .filter(
        ({ announced, saidElsewhere, selectsInVain }) => announced.length === 0 && !saidElsewhere && !selectsInVain,
      )
      .map((peering) => ({
        path: peering.path,
        value: neighborOf(peering),
        rule: `${peering.name} announces nothing to ${neighborOf(peering)}: no Service selector reaches it`,
        fix: {
          program: 'Say which Services it announces, such as Services.all().',
          file: model.objects.some(({ kind, path }) => kind === 'CiliumBGPPeeringPolicy' && path === peering.path)
            ? 'Say what it announces: serviceSelector, or exportPodCIDR: true.'
            : 'Say which Services it announces: a selector, or an ' +
              'advertisement whose labels the peer config selects.',
        },
      })),
};

export const timersOdd: Check = {
  name: 'timers-odd',
  level: 'error',
  title: 'The keepalive is longer than the hold time, or the hold time shorter than BGP allows',
  why: 'The session drops whenever the hold time ends before a keepalive arrives (RFC 4271, 4.2 and 6.2).',
  fix: 'Set a hold time of 3 seconds or more, and a keepalive of a third of it.',
  run: (model) =>
    model.announcers
      .filter(
        ({ holdTimeSeconds, keepAliveTimeSeconds }) => holdTimeSeconds < 3 || keepAliveTimeSeconds >= holdTimeSeconds,
      )
      .map((peering) => ({
        path: peering.path,
        value: String(peering.keepAliveTimeSeconds),
        rule:
          `keepalive ${peering.keepAliveTimeSeconds} s and hold time ${peering.holdTimeSeconds} s of ` +
          `${peering.name}: the session drops before the next keepalive`,
        fix: 'Set a hold time of 3 s or more, and a keepalive of a third of it.',
      })),
};

export const routerTakesNothing: Check = {
  name: 'router-takes-nothing',
  level: 'error',
  title: 'A router accepts no route at all',
  why: 'Its filter follows from the pools of the app, and there are none: the sessions come up and carry nothing.',
  fix: 'Set what it accepts: `accept: ["192.0.2.0/24"]`, the networks of the pools that are made elsewhere.',
  run: (model) =>
    model.routers
      .filter((router) => router.neighborGroups.length > 0 && router.accepted.length === 0)
      .map((router) => {
        const families = [...new Set(router.neighborGroups.flatMap(({ carries }) => carries))];
        const has = model.pools.some(({ blocks }) => blocks.some(({ range }) => families.includes(range.family)));
        const none = model.pools.length > 0 ? `no pool has IPv${families.join(' or IPv')}` : 'there is no address pool';
        return {
          path: router.path,
          rule: `${has ? 'no address of a pool is announced' : none}, and the router would refuse every route`,
          fix: 'Set the networks that it accepts: accept: ["192.0.2.0/24"].',
        };
      }),
};

export const listenRangeTwice: Check = {
  name: 'listen-range-twice',
  level: 'error',
  title: 'A router accepts the nodes of two peerings from one network',
  why:
    'A router recognises nodes that dial in by their network alone: it takes nodes of one peering for nodes of ' +
    'the other, or refuses them.',
  fix: 'List the nodes by address: `neighbors: NeighborDiscovery.EXPLICIT`.',
  run: (model) =>
    model.routers
      .flatMap((router) =>
        ([4, 6] as const).map((family) => ({
          router,
          groups: router.neighborGroups.filter((group) => group.listenRange?.family === family),
        })),
      )
      .filter(({ groups }) => groups.length > 1)
      .map(({ router, groups }) => ({
        path: router.path,
        rule:
          `accepts the nodes of ${groups.map((group) => group.description.replace('nodes of ', '')).join(' and ')} ` +
          `from one network, ${groups[0].listenRange}, and cannot tell them apart`,
        fix: 'Set neighbors: NeighborDiscovery.EXPLICIT.',
      })),
};
