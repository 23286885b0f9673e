import type { Model } from '../model/model';
import { list, record } from '../values/json';
import type { Check, Finding } from './check';
import { FOLLOWS } from './install';
import { overridden } from './helm';

/** Kinds that Cilium ignores unless one of these Helm values is true. This library does not set them by itself. */
const FEATURES: Record<string, string[]> = {
  CiliumEgressGatewayPolicy: ['egressGateway.enabled'],
  CiliumLocalRedirectPolicy: ['localRedirectPolicy', 'localRedirectPolicies.enabled'],
};

/** These kinds for users of YAML files. In a program, this library sets the values of the added kinds by itself. */
const FEATURES_OF_FILES: Record<string, string[]> = {
  ...FEATURES,
  CiliumL2AnnouncementPolicy: ['l2announcements.enabled'],
  CiliumBGPClusterConfig: ['bgpControlPlane.enabled'],
  CiliumBGPPeeringPolicy: ['bgpControlPlane.enabled'],
  Gateway: ['gatewayAPI.enabled'],
};

export const featureNotTurnedOn: Check = {
  name: 'feature-not-turned-on',
  level: 'error',
  title: 'The app has objects of a feature that is off unless a Helm value turns it on',
  why: 'The objects are stored and nobody acts on them, without a message.',
  fix: 'Set the value: `values` of CiliumInstall.',
  run: (model) => {
    const helm = model.install?.helm;
    if (!helm) return [];
    const isOn = (path: string) => [true, 'true'].includes(overridden(model, path) as boolean);
    return Object.entries(helm.isComplete ? FEATURES_OF_FILES : FEATURES).flatMap(([kind, paths]) => {
      const ofCilium = new Set(model.gateways.filter((gateway) => gateway.ofCilium).map(({ path: one }) => one));
      const object = model.objects.find((one) => one.kind === kind && (kind !== 'Gateway' || ofCilium.has(one.path)));
      // The check feature-turned-off reports a value of false.
      const isSaid = !(kind in FEATURES) && paths.some((path) => overridden(model, path) === false);
      if (!object || isSaid || paths.some(isOn)) return [];
      return [
        {
          path: object.path,
          rule:
            `${kind} ${object.name}: values.${paths[paths.length - 1]} of ${model.install!.path} is not true, and ` +
            'without this value Cilium ignores the object',
          fix: 'Set it to true.',
        },
      ];
    });
  },
};

export const kubeProxyWord: Check = {
  name: 'kube-proxy-word',
  level: 'error',
  title: 'kubeProxyReplacement has a value that the chart of the release refuses',
  why:
    'Helm stops: "kubeProxyReplacement must be explicitly set to a valid value (true or false) to continue" ' +
    '(cilium#32596).',
  fix: 'Write true or false, or leave it out: it follows from the program.',
  run: (model) => {
    const value = overridden(model, 'kubeProxyReplacement');
    const words = model.release.helm.kubeProxyWords ? ['strict', 'partial', 'disabled'] : [];
    if (value === undefined || [true, false, 'true', 'false', ...words].includes(value as string)) return [];
    return [
      {
        path: model.install!.path,
        at: ['kubeProxyReplacement'],
        rule:
          `values.kubeProxyReplacement ${JSON.stringify(value)}: the chart of Cilium ${model.release.minor} takes ` +
          `${['true', 'false', ...words].join(', ').replace(/, (?=\w+$)/, ' or ')} alone`,
        fix: FOLLOWS,
      },
    ];
  },
};

/** The first port that a process may bind without a capability. */
const UNPRIVILEGED = 1024;

export const hostNetworkPorts: Check = {
  name: 'host-network-ports',
  level: 'warning',
  title: "A program listens on the nodes' own network at a port below 1024, and lacks the privilege to bind it",
  why:
    'Envoy, and the agent with its BGP, run without the capability NET_BIND_SERVICE: nobody listens there, and a ' +
    'log says "Permission denied" (cilium#34016).',
  fix:
    'Use a port from 1024 on, or add the capability: for Envoy ' +
    'envoy.securityContext.capabilities.keepCapNetBindService: true with NET_BIND_SERVICE among the ' +
    'capabilities, for BGP NET_BIND_SERVICE in securityContext.capabilities.ciliumAgent.',
  run: (model) => [...envoyPorts(model), ...bgpPorts(model)],
};

function envoyPorts(model: Model): Finding[] {
  if (
    overridden(model, 'gatewayAPI.hostNetwork.enabled') !== true ||
    overridden(model, 'envoy.securityContext.capabilities.keepCapNetBindService') === true
  )
    return [];
  return model.gateways
    .filter(({ ofCilium }) => ofCilium)
    .flatMap((gateway) =>
      gateway.listeners
        .filter(({ port }) => port < UNPRIVILEGED)
        .map((listener) => ({
          path: listener.owner.path,
          value: String(listener.port),
          rule:
            `listener ${listener.name} has port ${listener.port} on the network of the nodes, and Envoy may bind ` +
            `none below ${UNPRIVILEGED}`,
          fix: 'Set envoy.securityContext.capabilities.keepCapNetBindService, or take another port.',
        })),
    );
}

function bgpPorts(model: Model): Finding[] {
  const capabilities = overridden(model, 'securityContext.capabilities.ciliumAgent');
  const mayBind =
    Array.isArray(capabilities) && capabilities.some((one) => /^(CAP_)?NET_BIND_SERVICE$/.test(String(one)));
  if (!model.install?.helm || mayBind || overridden(model, 'securityContext.privileged') === true) return [];
  return model.objects
    .filter(({ kind }) => kind === 'CiliumBGPClusterConfig' || kind === 'CiliumBGPNodeConfigOverride')
    .flatMap(({ kind, name, path, json }) =>
      list(record(json.spec).bgpInstances)
        .filter(({ localPort }) => typeof localPort === 'number' && localPort > 0 && localPort < UNPRIVILEGED)
        .map((instance) => ({
          path,
          value: String(instance.localPort),
          rule:
            `${kind} ${name}: BGP is to listen at port ${Number(instance.localPort)}, and the agent may bind none ` +
            `below ${UNPRIVILEGED}`,
          fix: 'Add NET_BIND_SERVICE to values.securityContext.capabilities.ciliumAgent, or take another port.',
        })),
    );
}
