import { answering } from '../model/l2';
import type { Model } from '../model/model';
import { nodeNetworksOf } from '../model/node-networks';
import { gatewayService, serviceLabels } from '../model/selectors';
import { firstWith, has } from '../release/patches';
import { covers } from '../values/cidr';
import { blocks } from './pool-blocks';
import { BLOCKS, type Check, type Finding } from './check';
import { overridden } from './helm';

export const nothingAnswered: Check = {
  name: 'nothing-answered',
  level: 'error',
  title: 'An L2 announcement policy is for no kind of address',
  why: 'loadBalancerIPs and externalIPs are both false unless they are set: no node answers for anything, and nothing says why.',
  fix: 'Set loadBalancerIPs, externalIPs or both to true.',
  run: (model) =>
    model.l2Policies
      .filter(({ loadBalancerIps, externalIps }) => !loadBalancerIps && !externalIps)
      .map(({ path, name }) => ({
        path,
        rule: `${name}: neither loadBalancerIPs nor externalIPs is true, and no node answers for any address`,
        fix: 'Set loadBalancerIPs: true.',
      })),
};

export const poolOutOfReach: Check = {
  name: 'pool-out-of-reach',
  field: BLOCKS,
  level: 'warning',
  title: 'Nodes answer on their own network alone, and a pool is outside of it',
  why: 'A machine asks by ARP or neighbor discovery for addresses of its own networks; for any other it asks its gateway, which has no route to it either.',
  fix: "Take the pool from the nodes' network, from a part that nobody else uses, or announce it over BGP.",
  run: (model) => {
    // Of what is announced over BGP too, routers have routes.
    if (!model.l2Policies.some(({ loadBalancerIps }) => loadBalancerIps) || model.peerings.length > 0) return [];
    const networks = nodeNetworksOf(model.cluster);
    return blocks(model).flatMap(({ block, written: { path, name, text } }): Finding[] => {
      const network = networks.find(({ family }) => family === block.range.family);
      if (!network || covers(network, block.range)) return [];
      return [
        {
          path,
          value: text,
          rule: `pool ${name} has ${text}, which is not in the nodes' network ${network}, and without BGP no machine looks for it there`,
          fix: `Take a part of ${network}.`,
        },
      ];
    });
  },
};

export const gatewayNotAnswered: Check = {
  name: 'gateway-not-answered',
  level: 'warning',
  title: 'No L2 announcement policy is for the address of a Gateway',
  why: 'The Service that Cilium makes for it does not have the labels that the policies select, and no node answers for its address.',
  fix: 'Give the Gateway the labels by spec.infrastructure.labels, which the Service gets, or select all Services.',
  run: (model) => {
    const policies = model.l2Policies.filter(({ loadBalancerIps }) => loadBalancerIps);
    if (policies.length === 0 || model.peerings.length > 0) return [];
    return model.gateways
      .filter((gateway) => gateway.addressFrom === 'pools' && !answering(policies, gatewayService(gateway)))
      .map((gateway) => ({
        path: gateway.path,
        rule: `Gateway ${gateway.name}: no L2 announcement policy selects its Service, whose labels are ${JSON.stringify(gatewayService(gateway))}`,
        fix: `Add what is selected (${JSON.stringify(policies[0].serviceSelector)}) to spec.infrastructure.labels.`,
      }));
  },
};

export const localPolicyAnswered: Check = {
  name: 'local-policy-answered',
  level: 'warning',
  title: 'Nodes answer for a Service with externalTrafficPolicy Local as they do not for others',
  why: 'Releases that do not ask for pods let any node answer, and one without a pod of the Service drops what comes. Those that do ask let no node answer for a Gateway, whose Service has no pods.',
  fix: 'externalTrafficPolicy: Cluster. Of a Gateway the address of the client reaches the pods in X-Forwarded-For either way.',
  run: (model) => (has(model.version, 'answersWithPodsAlone') ? localGateways(model) : localServices(model)),
};

function localServices({ localServices, l2Policies }: Model): Finding[] {
  return localServices.flatMap((service): Finding[] => {
    const policy = answering(l2Policies, serviceLabels(service));
    if (!policy) return [];
    return [
      {
        path: service.path,
        rule: `Service ${service.namespace}/${service.name} has externalTrafficPolicy Local, and by ${policy.name} any node answers for it, with a pod of it or without: one without drops the packets`,
        fix: `Take Cluster, or a version in which nodes with a pod alone answer (${firstWith('answersWithPodsAlone')}).`,
      },
    ];
  });
}

function localGateways(model: Model): Finding[] {
  const { gateways, l2Policies, peerings } = model;
  if (peerings.length > 0) return [];
  const byHelm = overridden(model, 'gatewayAPI.externalTrafficPolicy') === 'Local';
  return gateways
    .filter(
      ({ isLocal, className, addressFrom }) =>
        addressFrom === 'pools' && (isLocal || (byHelm && className === 'cilium')),
    )
    .flatMap((gateway): Finding[] => {
      const policy = answering(l2Policies, gatewayService(gateway));
      if (!policy) return [];
      return [
        {
          path: gateway.path,
          rule: `Gateway ${gateway.name}: its class ${gateway.className} has externalTrafficPolicy Local, and ${policy.name} has nodes alone answer that run a pod of the Service, of which a Gateway has none: nobody answers`,
          fix: 'Take Cluster.',
        },
      ];
    });
}
