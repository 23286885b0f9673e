import { usesGatewayApi, wantedCrds } from '../../model/crds';
import type { Model } from '../../model/model';
import { command } from '../../programs/bash';
import { gatewayApiCrds } from '../../release/release';
import { rangesFormat, rangesText } from '../targets';
import type { Fact } from './fact';
import { holds, object } from './kubernetes';

/** The Docker network, and the nodes in it. */
export function clusterFacts({ cluster }: Model): Fact[] {
  if (!cluster?.made) return [];
  const { network } = cluster.made;
  return [
    {
      what: `Docker network ${network.name} hands out ${network.ranges.map(({ ipRange }) => ipRange).join(' and ')}`,
      command: command(
        'is',
        rangesText(network, ({ subnet, ipRange }) => `${subnet} ${ipRange}`),
        'docker',
        'network',
        'inspect',
        '--format',
        rangesFormat(network, '.Subnet', '.IPRange'),
        network.name,
      ),
    },
    ...cluster.nodes.map((node) => ({
      what: `node ${node.name} is Ready`,
      command: holds('Ready', object('node', node.name)),
    })),
  ];
}

/** The CRDs of the Gateway API, and Cilium. */
export function ciliumFacts(model: Model): Fact[] {
  const { gatewayApi } = model.release;
  return [
    ...(usesGatewayApi(model)
      ? gatewayApiCrds(model.release, wantedCrds(model)).map(({ name }) => ({
          what: `CRD ${name} is of ${gatewayApi.version}`,
          command: command('is', gatewayApi.version, 'bundle', name),
        }))
      : []),
    ...(model.install
      ? [
          {
            what: 'Cilium runs on every node',
            command: command(
              'k',
              '--namespace',
              model.install.namespace,
              'rollout',
              'status',
              'daemonset/cilium',
              '--timeout=5s',
            ),
          },
        ]
      : []),
  ];
}
