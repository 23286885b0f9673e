import { overridden } from '../../checks/helm';
import { answering } from '../../model/l2';
import { NodeIndex } from '../../model/nodes';
import { selectorText } from '../../model/selectors';
import type { Ip } from '../../values/cidr';
import type { Owner } from './address';
import { Hop, NOBODY, Step, UNKNOWN } from '../../programs/edge/hop';
import type { World } from './world';

/** The node over which packets reach an address by L2 announcements; undefined if no policy announces it. */
export function layer2(address: Ip, owner: Owner, world: World): Step<undefined> | undefined {
  const { l2Policies } = world.model;
  if (l2Policies.length === 0) return undefined;
  const stop = (message: string, place = world.place(l2Policies[0].path), answer = NOBODY): Step<undefined> => ({
    hops: [],
    stop: { stage: 'nodes', message, place, answer },
  });
  if (world.helm && overridden(world.model, 'l2announcements.enabled') !== true)
    return stop('no node answers for addresses of Services: the Helm value l2announcements.enabled is not true.', {
      file: world.helm,
    });
  const policy = answering(l2Policies, owner.labels);
  if (!policy)
    return stop(
      `no L2 policy answers for ${owner.title}: ${l2Policies[0].name} is for Services with other labels, or for ` +
        'no addresses from pools. Change its serviceSelector, or set loadBalancerIPs: true.',
      undefined,
      owner.hasMoreLabels ? UNKNOWN : NOBODY,
    );
  const nodes = world.nodes.length === 0 ? undefined : new NodeIndex([...world.nodes]).selectedBy(policy.nodeSelector);
  const place = world.place(policy.path);
  if (nodes?.length === 0)
    return stop(
      `no node has the labels that ${policy.name} selects by ` +
        `(${policy.nodeSelector ? selectorText(policy.nodeSelector) : ''}): none answers. Label the nodes, or ` +
        'select by a label that they have.',
      place,
    );
  const all = nodes?.map(({ name, addresses }) => ({
    name,
    address: addresses.find(({ family }) => family === address.family)?.toString(),
  }));
  const hop: Hop = {
    stage: 'nodes',
    value: `one ${all ? `of ${all.length}` : 'of those that it selects'}, by ${policy.name}`,
    place,
    nodes: all,
  };
  return { hops: [hop], to: undefined };
}
