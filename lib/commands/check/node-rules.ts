import { Json, record, text } from '../../values/json';
import type { FileFinding } from '../../report/file-finding';
import { ruleNamed } from '../../programs/file-rules';
import type { Component, Components } from '../../programs/cluster/components';
import type { Surroundings } from '../../tree/policies';
import type { GivenValues } from '../../tree/values';

/**
 * Compares the components that nodes run with the Cilium on them. The file may be for another cluster than the objects:
 * it counts only if it turns off a component that a network such as Cilium replaces.
 */
export function checkNodes(
  nodes: Components,
  { objects }: Surroundings,
  isInstalled: boolean,
  values: GivenValues | undefined,
): FileFinding[] {
  const { runs, does, off, file, lineOf } = nodes;
  const isCilium = isInstalled || objects.some(({ apiVersion }) => apiVersion.startsWith('cilium.io/'));
  const isPrepared = runs.podNetwork === false || runs.networkPolicy === false || runs.kubeProxy === false;
  // With CNI chaining, Cilium runs on top of another pod network.
  const isChained = values !== undefined && ![undefined, 'none'].includes(text(record(values.known.cni).chainingMode));
  if (!isCilium || !isPrepared || isChained) return [];
  const at = (component: Component, message: string): FileFinding => ({
    check: 'node-components',
    level: ruleNamed('node-components').level,
    file,
    line: lineOf(component),
    message,
  });
  const pool = objects.find(
    ({ kind, json, unknown }) =>
      kind === 'CiliumLoadBalancerIPPool' &&
      record(json.spec).disabled !== true &&
      !unknown.some(([first]) => first === 'metadata'),
  );
  const replaced = values && replacesKubeProxy(values.known, values.complete);
  return [
    ...(runs.podNetwork ? [at('podNetwork', `${does.podNetwork}. Write ${off.podNetwork}.`)] : []),
    ...(runs.networkPolicy ? [at('networkPolicy', `${does.networkPolicy}. Write ${off.networkPolicy}.`)] : []),
    ...(runs.servicelb && pool
      ? [
          at(
            'servicelb',
            `${does.servicelb}, and Cilium those of pool ${pool.name}: each overwrites the other's. Write ` +
              `${off.servicelb}.`,
          ),
        ]
      : []),
    ...(runs.kubeProxy && replaced === true
      ? [
          at(
            'kubeProxy',
            'kube-proxy runs here, and Cilium replaces it: neither knows the connections that the other ' +
              `translates. Write ${off.kubeProxy}.`,
          ),
        ]
      : []),
    ...(runs.kubeProxy === false && replaced === false
      ? [
          at(
            'kubeProxy',
            `kube-proxy is left out here, and kubeProxyReplacement is not true in ${values!.file}: nobody serves ` +
              'the addresses of Services. Set it to true.',
          ),
        ]
      : []),
    ...(runs.kubeProxy === false && replaced === true && values!.complete && !reachesApiServer(values!.known)
      ? [
          at(
            'kubeProxy',
            `kube-proxy is left out here, and k8sServiceHost is not in ${values!.file}: the agents ask for the ` +
              'API server at the address of its Service, which nobody serves before they run. Set it to an address ' +
              'of the API server.',
          ),
        ]
      : []),
  ];
}

/** Whether the agents reach the API server without its Service. */
function reachesApiServer({ k8sServiceHost, k8sServiceHostRef, k8s }: Json): boolean {
  return [k8sServiceHost, record(k8sServiceHostRef).name, record(k8s).apiServerURLs].some(Boolean);
}

/** Whether Cilium replaces kube-proxy; undefined if unknown. */
function replacesKubeProxy(values: Json, complete: boolean): boolean | undefined {
  const value = values.kubeProxyReplacement;
  if ([true, 'true', 'strict'].includes(value as string)) return true;
  if ([false, 'false', 'disabled'].includes(value as string)) return false;
  return value === undefined && complete ? false : undefined;
}
