import type { Model } from '../model/model';
import { NodeIndex } from '../model/nodes';
import { byAddress } from '../values/by-address';
import type { Check, Finding } from './check';
import { overridden } from './helm';

export const routerIdsCollide: Check = {
  name: 'router-ids-collide',
  level: 'error',
  title: 'Two BGP speakers have one router id',
  why:
    'The id tells routers apart: within one AS a speaker refuses a neighbor with its own id (RFC 4271, 6.2), ' +
    'and of routes that are otherwise equal the id chooses one.',
  fix: 'Give each router an address of its own.',
  run: (model) => {
    const first = new Map<string, string>();
    const amongRouters = model.routers.flatMap((router) => {
      const id = router.routerId.toString();
      const other = first.get(id);
      first.set(id, other ?? router.path);
      return other
        ? [
            {
              path: router.path,
              rule: `router id ${id} is the router id of ${other} too`,
              fix: 'Give each router an address of its own.',
            },
          ]
        : [];
    });
    return [...amongRouters, ...idsOfNodesTwice(model), ...idsOfNodesAtRouters(model)];
  },
};

/** Router ids that two nodes of one AS have by overrides, or one node by an override and another by its address. */
function idsOfNodesTwice(model: Model): Finding[] {
  const seen = new Map<string, string>();
  const said = new Set<string>();
  const nodes = model.cluster?.nodes ?? [];
  const known = new Set(nodes.map(({ name }) => name));
  const index = new NodeIndex(nodes);
  const isAddress = idsAreAddresses(model);
  return model.announcers.flatMap(({ path, localAsn: asn, nodeOverrides, nodeSelector }) => {
    const named = new Set(nodeOverrides.flatMap(({ node, routerId }) => (routerId ? [node] : [])));
    if (named.size === 0) return [];
    const asns = new Map(nodeOverrides.map((override) => [override.node, override.localAsn]));
    const others = isAddress ? index.selectedBy(nodeSelector).filter(({ name }) => !named.has(name)) : [];
    const holders = byAddress(others);
    return nodeOverrides.flatMap(({ node, routerId, localAsn = asn }): Finding[] => {
      const key = `${localAsn} ${routerId}`;
      // The check override-without-node reports a node that the cluster does not have.
      const holder = holders.get(`${routerId}`)?.find(({ name }) => (asns.get(name) ?? asn) === localAsn);
      const byOther = routerId && known.has(node) ? holder?.name : undefined;
      const other = routerId && (seen.get(key) ?? byOther);
      if (routerId) seen.set(key, other ?? node);
      if (!other || other === node || said.has(key)) return [];
      said.add(key);
      return [
        {
          path,
          value: `${routerId}`,
          rule: `routerID ${routerId} is that of node ${other} and of node ${node}`,
          fix: 'Give each node one of its own.',
        },
      ];
    });
  });
}

/** Whether a node without an override has its IPv4 address for its router id. */
function idsAreAddresses(model: Model): boolean {
  return overridden(model, 'bgpControlPlane.routerIDAllocation.mode') === undefined;
}

/** Nodes with the router id of a router in their own AS: both ends refuse the session. */
function idsOfNodesAtRouters(model: Model): Finding[] {
  const index = new NodeIndex(model.cluster?.nodes ?? []);
  const isAddress = idsAreAddresses(model);
  return model.routers.flatMap((router): Finding[] => {
    const id = router.routerId;
    for (const peering of model.peerings) {
      if (!router.addresses.some((address) => address.equals(peering.peerAddress))) continue;
      const override = new Map(peering.nodeOverrides.map((one) => [one.node, one]));
      const nodes = [
        ...index.selectedBy(peering.nodeSelector),
        ...peering.nodeOverrides.map(({ node }) => ({ name: node, addresses: [] })),
      ];
      const twin = nodes.find(({ name, addresses }) => {
        const { localAsn = peering.localAsn, routerId } = override.get(name) ?? {};
        const own = routerId ?? (isAddress ? addresses.find(({ family }) => family === 4) : undefined);
        return localAsn === router.asn && own?.equals(id);
      });
      if (twin)
        return [
          {
            path: router.path,
            value: id.toString(),
            rule: `router id ${id} is also that of node ${twin.name}, in the same AS ${router.asn}`,
            fix: 'Give the router one of its own.',
          },
        ];
    }
    return [];
  });
}
