import type { Model } from '../model/model';
import { clusterProgram, madeCluster } from '../programs/clusters';
import type { Finding, Fix } from './check';
import { overridden } from './helm';

const WITHOUT_OPERATOR: readonly [string, unknown][] = [
  ['operator.enabled', false],
  ['operator.replicas', 0],
];

/** Helm values, other than feature switches, that stop a service on which the app relies. */
export function unserved(model: Model): Finding[] {
  const { install, cluster, gateways, pools } = model;
  const ofCilium = gateways.filter((gateway) => gateway.ofCilium);
  const fromPools = ofCilium.filter(
    ({ addressFrom, loadBalancerClass }) => addressFrom === 'pools' && !loadBalancerClass,
  );
  const made = madeCluster(cluster);
  const isUsed = pools.length > 0 || ofCilium.length > 0;
  const isOwn = cluster?.made !== undefined || cluster?.machines !== undefined;
  const hasClass = model.objects.some(({ kind, name }) => kind === 'GatewayClass' && name === 'cilium');
  return [
    // With YAML files, other files may install the operator.
    // In a new cluster nobody else does: up.sh waits for agents before it applies the objects of the program.
    ...WITHOUT_OPERATOR.flatMap(([path, value]) =>
      found(
        model,
        path,
        [value],
        !install?.helm?.isComplete && (isUsed || isOwn),
        isUsed
          ? 'the operator gives Services their addresses and serves Gateways'
          : 'the operator makes the CRDs of Cilium, for which agents wait before they do anything',
      ),
    ),
    ...operatorsWithoutNodes(model),
    // On an existing cluster, another program may make the class.
    ...found(
      model,
      'gatewayAPI.gatewayClass.create',
      [false, 'false'],
      cluster?.made !== undefined && !hasClass && ofCilium.some(({ className }) => className === 'cilium'),
      'nobody makes the GatewayClass cilium, which a Gateway names',
    ),
    ...found(
      model,
      'defaultLBServiceIPAM',
      ['none', 'nodeipam'],
      pools.length > 0 && fromPools.length > 0,
      'Services without a loadBalancerClass, such as that of a Gateway, get no address of a pool',
      { program: 'Leave it out.', file: 'Set it to lbipam.' },
    ),
    ...found(
      model,
      'k8sServiceHost',
      ['', null],
      cluster?.made !== undefined &&
        !overridden(model, 'k8sServiceHostRef.name') &&
        !overridden(model, 'k8s.apiServerURLs'),
      'the cluster runs no kube-proxy: the agents reach the API server by that address before they replace it',
    ),
    ...found(
      model,
      'k8sServiceHost',
      ['auto'],
      made !== undefined && !clusterProgram(made).isKubeadm,
      'the chart looks it up in the ConfigMap cluster-info of kubeadm, which this cluster does not have',
    ),
  ];
}

function found(
  model: Model,
  path: string,
  values: readonly unknown[],
  used: boolean,
  by: string,
  fix: Fix = 'Leave it out: it follows from the program.',
): Finding[] {
  const value = overridden(model, path);
  if (!used || !values.includes(value)) return [];
  return [
    {
      path: model.install!.path,
      at: path.split('.'),
      rule: `values.${path} is ${JSON.stringify(value)}, and ${by}`,
      fix,
    },
  ];
}

/** More operators than nodes: a node runs one operator, and Helm waits for at least half of them. */
function operatorsWithoutNodes(model: Model): Finding[] {
  const { cluster, install } = model;
  const replicas = overridden(model, 'operator.replicas');
  const known = cluster?.made ?? cluster?.machines;
  if (!known || typeof replicas !== 'number' || overridden(model, 'operator.affinity') !== undefined) return [];
  const isOwn = overridden(model, 'operator.updateStrategy') !== undefined;
  const nodes = cluster!.nodes.length;
  const waitedFor = replicas - Math.floor(replicas / 2);
  if (isOwn || waitedFor <= nodes) return [];
  return [
    {
      path: install!.path,
      at: ['operator', 'replicas'],
      rule:
        `values.operator.replicas is ${replicas}, and ${cluster!.name} has ${nodes} ` +
        `${nodes === 1 ? 'node' : 'nodes'}: a node runs one operator, and Helm waits for ${waitedFor}`,
      fix: `Take ${nodes} or less.`,
    },
  ];
}
