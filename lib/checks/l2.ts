import { answering, leaseRequestsPerSecond } from '../model/l2';
import type { Model } from '../model/model';
import { nodeNetworksOf } from '../model/node-networks';
import { gatewayService, serviceLabels } from '../model/selectors';
import { USUAL_RATE } from '../programs/helm/values';
import { firstWith, has } from '../release/patches';
import { covers } from '../values/cidr';
import { blocks } from './pool-blocks';
import { BLOCKS, type Check, type Finding } from './check';
import { localGateways } from './classes';
import { overridden } from './helm';

export const nothingAnswered: Check = {
  name: 'nothing-answered',
  level: 'error',
  title: 'An L2 announcement policy selects no kind of address',
  why:
    'loadBalancerIPs and externalIPs are both false unless they are set: no node answers for anything, and nothing ' +
    'says why.',
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

export const interfaceOutside: Check = {
  name: 'interface-outside',
  field: ['spec', 'interfaces'],
  level: 'warning',
  title: 'An L2 announcement policy names interfaces that Cilium does not use',
  why:
    "Nodes answer on Cilium's devices alone, which Helm's `devices` limits: no node answers on another " +
    'interface, and nothing says why.',
  fix: 'Name an interface of `devices`, or leave `interfaces` out: nodes then answer on each of them.',
  run: (model) => {
    const devices = devicesOf(model);
    if (!devices) return [];
    return model.l2Policies.flatMap(({ path, name, interfaces = [] }): Finding[] => {
      if (interfaces.length === 0 || interfaces.some((one) => devices.some((device) => mayFit(one, device)))) return [];
      return [
        {
          path,
          value: interfaces[0],
          rule:
            `${name}: interfaces ${JSON.stringify(interfaces)} match none of Cilium's devices, which values.devices ` +
            `sets to ${devices.join(' and ')}: no node answers`,
          fix: 'Name one of these, or leave interfaces out.',
        },
      ];
    });
  },
};

/** The devices that Helm values name; undefined if Cilium may use other devices. */
function devicesOf(model: Model): string[] | undefined {
  const helm = model.install?.helm;
  const said = overridden(model, 'devices');
  const written = Array.isArray(said) ? said.map(String) : typeof said === 'string' ? said.split(/[\s,]+/) : [];
  const devices = written.filter(Boolean);
  const force = overridden(model, 'forceDeviceDetection');
  const isForced = force !== undefined ? force !== false : helm?.isPartial === true;
  const isPerNode = model.objects.some(({ kind }) => kind === 'CiliumNodeConfig');
  return devices.length === 0 || isForced || isPerNode || devices.some((one) => one.startsWith('!'))
    ? undefined
    : devices;
}

/** Whether a regular expression may match a device: `eth0`, or `eth+` for all names that begin with "eth". */
function mayFit(pattern: string, device: string): boolean {
  if (!device.endsWith('+')) {
    try {
      return new RegExp(pattern).test(device);
    } catch {
      return true;
    }
  }
  const [, name, end] = /^\^([\w-]+)(\$?)$/.exec(pattern) ?? [];
  const start = device.replace(/\+$/, '');
  return name === undefined || name.startsWith(start) || (end === '' && start.startsWith(name));
}

export const leasesAboveRate: Check = {
  name: 'leases-above-rate',
  level: 'warning',
  title: 'L2 announcements renew more leases than an agent may send requests',
  why:
    'For each Service one node renews a lease, and the other nodes read it. Above the rate that the agent may ' +
    'send, requests wait, leases run out, and addresses move from node to node.',
  fix: 'A higher `k8sClientRateLimit.qps`, with `burst` above it, or a longer `l2announcements.leaseRetryPeriod`.',
  run: (model) => {
    const helm = model.install?.helm;
    const said = overridden(model, 'k8sClientRateLimit.qps');
    // In a program, this library sets the rate that the leases need.
    const rate = said ?? (helm?.isComplete && !helm.isPartial ? USUAL_RATE : undefined);
    const [policy] = model.l2Policies;
    const leases = leaseRequestsPerSecond(model);
    if (!policy || typeof rate !== 'number' || leases <= rate) return [];
    const limit = said === undefined ? 'by default' : 'by k8sClientRateLimit.qps';
    return [
      {
        path: policy.path,
        rule:
          `${policy.name}: if one node has the leases of all Services here, they take ${leases} requests a second, ` +
          `and ${limit} an agent sends ${rate}`,
        fix:
          `Set k8sClientRateLimit.qps to ${USUAL_RATE + leases} and burst to ${2 * (USUAL_RATE + leases)} in the ` +
          'Helm values.',
      },
    ];
  },
};

export const poolOutOfReach: Check = {
  name: 'pool-out-of-reach',
  field: BLOCKS,
  level: 'warning',
  title: 'Nodes answer on their own network alone, and a pool is outside that network',
  why:
    'A machine asks by ARP or neighbor discovery for addresses of its own networks; for any other it asks its ' +
    'gateway, which has no route to it either.',
  fix: "Take the pool from the nodes' network, from a part that nobody else uses, or announce it over BGP.",
  run: (model) => {
    // If nodes announce the addresses over BGP too, routers have routes to them.
    if (!model.l2Policies.some(({ loadBalancerIps }) => loadBalancerIps) || model.announcers.length > 0) return [];
    const networks = nodeNetworksOf(model.cluster);
    return blocks(model).flatMap(({ block, written: { path, name, text } }): Finding[] => {
      const network = networks.find(({ family }) => family === block.range.family);
      if (!network || covers(network, block.range)) return [];
      return [
        {
          path,
          value: text,
          rule:
            `pool ${name} has ${text}, which is not in the nodes' network ${network}, and without BGP no machine ` +
            'looks for it there',
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
  why:
    'The Service that Cilium makes for it does not have the labels that the policies select, and no node answers ' +
    'for its address.',
  fix: 'Give the Gateway the labels by spec.infrastructure.labels, which the Service gets, or select all Services.',
  run: (model) => {
    const policies = model.l2Policies.filter(({ loadBalancerIps }) => loadBalancerIps);
    if (policies.length === 0 || model.announcers.length > 0) return [];
    return model.gateways
      .filter((gateway) => gateway.addressFrom === 'pools' && !answering(policies, gatewayService(gateway)))
      .map((gateway) => ({
        path: gateway.path,
        rule:
          `Gateway ${gateway.name}: no L2 announcement policy selects its Service, whose labels are ` +
          JSON.stringify(gatewayService(gateway)),
        fix: `Add the selected labels (${JSON.stringify(policies[0].serviceSelector)}) to spec.infrastructure.labels.`,
      }));
  },
};

export const localPolicyAnswered: Check = {
  name: 'local-policy-answered',
  level: 'warning',
  title: 'L2 announcements of a Service with externalTrafficPolicy Local lose packets or get no answer',
  why:
    'Some releases let any node answer, and a node without a pod of the Service drops the packets. Other releases ' +
    'let only nodes with such a pod answer: none for a Gateway, whose Service has no pods.',
  fix:
    'Use externalTrafficPolicy: Cluster. Behind a Gateway, pods get the address of the client in ' +
    'X-Forwarded-For either way.',
  run: (model) => (has(model.version, 'answersWithPodsAlone') ? gatewaysUnanswered(model) : localServices(model)),
};

function localServices({ localServices, l2Policies }: Model): Finding[] {
  return localServices.flatMap((service): Finding[] => {
    const policy = answering(l2Policies, serviceLabels(service));
    if (!policy) return [];
    return [
      {
        path: service.path,
        rule:
          `Service ${service.namespace}/${service.name} has externalTrafficPolicy Local, and with ${policy.name} ` +
          'any node answers for it: a node without a pod of it drops the packets',
        fix:
          'Take Cluster, or a version in which nodes with a pod alone answer ' +
          `(${firstWith('answersWithPodsAlone')}).`,
      },
    ];
  });
}

function gatewaysUnanswered(model: Model): Finding[] {
  if (model.announcers.length > 0) return [];
  return localGateways(model).flatMap((gateway): Finding[] => {
    const policy = answering(model.l2Policies, gatewayService(gateway));
    if (!policy) return [];
    return [
      {
        path: gateway.path,
        rule:
          `Gateway ${gateway.name}: its class ${gateway.className} has externalTrafficPolicy Local, and ` +
          `with ${policy.name} only nodes that run a pod of the Service answer, and the Service of a Gateway ` +
          'has no pod: nobody answers',
        fix: 'Take Cluster.',
      },
    ];
  });
}
