import { Cidr, overlap } from '../values/cidr';
import { isPrivate } from '../values/roles';
import type { Check } from './check';

/** The network that Docker gives its own bridge, docker0, by default. */
const DOCKER0 = Cidr.parse('172.17.0.0/16')!;

export const dockerNetworkUsual: Check = {
  name: 'docker-network-usual',
  level: 'warning',
  title: "The Docker network of a cluster overlaps Docker's own bridge",
  why:
    'Docker uses 172.17.0.0/16 for docker0, unless its settings say otherwise, and refuses the network: "Pool ' +
    'overlaps with other one on this address space".',
  fix: 'Take another private network, such as "172.28.0.0/16".',
  run: (model) =>
    (model.cluster?.made?.network.ranges ?? [])
      .filter(({ subnet }) => overlap(subnet, DOCKER0))
      .map(({ subnet }) => ({
        path: model.cluster!.path,
        rule: `network.subnet ${subnet} overlaps ${DOCKER0}, which Docker uses for its own bridge docker0`,
        fix: 'Take another, such as "172.28.0.0/16".',
      })),
};

export const dockerNetworkPublic: Check = {
  name: 'docker-network-public',
  level: 'warning',
  title: 'The Docker network of a cluster has public IPv4 addresses',
  why:
    'This host, the nodes and every pod send packets for these addresses into the Docker network, and never ' +
    'reach the machines that have them on the Internet.',
  fix: 'Take a private network, such as "172.28.0.0/16".',
  run: (model) =>
    (model.cluster?.made?.network.ranges ?? [])
      .filter(({ subnet }) => subnet.family === 4 && !isPrivate(subnet))
      .map(({ subnet }) => ({
        path: model.cluster!.path,
        rule:
          `network.subnet ${subnet} is public: others have these addresses on the Internet, and this host no ` +
          'longer reaches them',
        fix: 'Take a private network, such as "172.28.0.0/16".',
      })),
};
