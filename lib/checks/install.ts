import type { Model } from '../model/model';
import type { Check, Finding, Fix } from './check';
import { overridden } from './helm';
import { unserved } from './install-modes';

/** The fix for a Helm value that this library sets for programs, and that authors of files set themselves. */
export const FOLLOWS: Exclude<Fix, string> = {
  program: 'Leave it out: it follows from the program.',
  file: 'Set it to true.',
};

/** A finding at the installation, if its Helm values turn off a feature that another part of the app uses. */
function turnedOff(model: Model, path: string, used: boolean, by: string, fix: Fix = FOLLOWS): Finding[] {
  const value = overridden(model, path);
  if (!used || ![false, 'false', 'disabled'].includes(value as string)) return [];
  return [
    {
      path: model.install!.path,
      at: path.split('.'),
      rule: `values.${path} is ${value}, and ${by}`,
      fix,
    },
  ];
}

export const featureTurnedOff: Check = {
  name: 'feature-turned-off',
  level: 'error',
  title: 'A Helm value turns off what the app uses',
  why: 'Objects of that feature are stored and nobody acts on them: no session, no address, no page, and no message.',
  fix: 'Leave the value out: it follows from the program.',
  run: (model) => [
    ...turnedOff(model, 'bgpControlPlane.enabled', model.announcers.length > 0, 'there is a BGP peering'),
    ...turnedOff(
      model,
      'gatewayAPI.enabled',
      model.gateways.some((gateway) => gateway.ofCilium),
      'there is a Gateway that Cilium serves',
    ),
    ...turnedOff(
      model,
      'kubeProxyReplacement',
      model.gateways.some((gateway) => gateway.ofCilium),
      'a Gateway that Cilium serves needs it',
    ),
    ...turnedOff(model, 'kubeProxyReplacement', model.cluster?.made !== undefined, 'the cluster runs no kube-proxy'),
    ...turnedOff(model, 'l2announcements.enabled', model.l2Policies.length > 0, 'there is an L2 announcement policy', {
      ...FOLLOWS,
      // Where BGP announces the addresses, the policy may be a leftover.
      file: 'Set it to true, or leave the policy out.',
    }),
    ...turnedOff(
      model,
      'kubeProxyReplacement',
      model.l2Policies.length > 0 && !model.cluster?.made,
      'L2 announcements need it',
    ),
    ...turnedOff(model, 'hubble.ui.enabled', model.leadsToHubble, 'a route leads to Hubble UI'),
    ...turnedOff(model, 'hubble.relay.enabled', model.leadsToHubble, 'Hubble UI gets its data from the relay'),
    ...unserved(model),
  ],
};

export const valueDropped: Check = {
  name: 'value-dropped',
  level: 'error',
  title: 'The Cilium release dropped a Helm value that the app sets',
  why: 'Helm ignores values that a chart does not know, or the chart refuses them.',
  fix: 'Set the value that replaces it, which the message names.',
  run: (model) =>
    Object.entries(model.release.helm.dropped)
      .filter(([path]) => overridden(model, path) !== undefined)
      .map(([path, instead]) => ({
        path: model.install!.path,
        at: path.split('.'),
        rule: `values.${path}: Cilium ${model.release.minor} has no such value`,
        fix: `${instead}.`,
      })),
};

export const podNetworkIgnored: Check = {
  name: 'pod-network-ignored',
  level: 'error',
  title: "Pods get addresses of another network than the cluster's",
  why:
    "With the IPAM mode cluster-pool Cilium takes 10.0.0.0/8 and not the cluster's pod network: announced pod " +
    "networks and the API server's view are wrong.",
  fix: 'Leave ipam.mode out, or give the network: ipam.operator.clusterPoolIPv4PodCIDRList.',
  run: (model) => {
    const mode = overridden(model, 'ipam.mode');
    if (typeof mode !== 'string' || !mode.startsWith('cluster-pool')) return [];
    return (model.cluster?.podCidrs ?? []).flatMap((network): Finding[] => {
      const field = `ipam.operator.clusterPoolIPv${network.family}PodCIDRList`;
      const list = overridden(model, field);
      if (Array.isArray(list) && list.includes(network.toString())) return [];
      return [
        {
          path: model.install!.path,
          at: ['ipam', 'mode'],
          rule: `values.ipam.mode "${mode}": pods would not be in ${network}`,
          fix: `Set ${field} to it, or leave the mode out.`,
        },
      ];
    });
  },
};

export const releaseMismatch: Check = {
  name: 'release-mismatch',
  level: 'error',
  title: 'An object is written in an API version that the installed release does not serve',
  why:
    'The API server has no such resource: kubectl refuses the file, and the rest of it is applied without this ' +
    'object.',
  fix: 'Pass the CiliumInstall to the chart: `cilium`.',
  run: (model) =>
    model.install
      ? model.writtenFor
          .filter(({ minor }) => minor !== model.release.minor)
          .map(({ path, minor }) => ({
            path,
            rule: `is written for Cilium ${minor}, and ${model.install!.path} is ${model.version}`,
            fix: 'Pass it to the chart: cilium.',
          }))
      : [],
};

export const oneOfEach: Check = {
  name: 'one-of-each',
  level: 'error',
  title: 'Two constructs write the same file for the host',
  why: 'The second would overwrite the first.',
  fix:
    'A second router runs on another machine: `machine`. Otherwise one app describes one cluster on one host: put ' +
    'the other into an app of its own, with an output directory of its own.',
  run: (model) =>
    model.duplicates.map(({ path, kind, first, fix }) => ({
      path,
      rule: `is a second ${kind} beside ${first}, and both write the same files`,
      fix,
    })),
};
