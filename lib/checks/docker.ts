import { Cidr, overlap } from '../values/cidr';
import type { Check } from './check';

/** What Docker takes for its own bridge, docker0, where nobody says otherwise. */
const DOCKER0 = Cidr.parse('172.17.0.0/16')!;

export const dockerNetworkUsual: Check = {
  name: 'docker-network-usual',
  level: 'warning',
  title: "The Docker network of a cluster has addresses of Docker's own bridge",
  why: 'Docker has 172.17.0.0/16 for docker0, unless its settings say otherwise, and refuses the network: "Pool overlaps with other one on this address space".',
  fix: 'Take another private network, such as "172.28.0.0/16".',
  run: (model) =>
    (model.cluster?.made?.network.ranges ?? [])
      .filter(({ subnet }) => overlap(subnet, DOCKER0))
      .map(({ subnet }) => ({
        path: model.cluster!.path,
        rule: `network.subnet ${subnet} overlaps ${DOCKER0}, which Docker has for its own bridge docker0`,
        fix: 'Take another, such as "172.28.0.0/16".',
      })),
};
