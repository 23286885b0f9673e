import { BGP_CLASS, L2_CLASS } from '../release/annotations';
import { readService } from '../kinds/service';
import { gatewayService, matches } from '../model/selectors';
import type { Gateway, Model } from '../model/model';
import { answering } from '../model/l2';
import { firstWith, has, versionsWith } from '../release/patches';
import type { Check, Finding } from './check';
import { overridden } from './helm';

/**
 * For each loadBalancerClass: the feature that announces its Services, and the Helm value that turns the feature on.
 */
const ANNOUNCERS: Record<string, { readonly what: string; readonly value: string }> = {
  [BGP_CLASS]: { what: 'BGP', value: 'bgpControlPlane.enabled' },
  [L2_CLASS]: { what: 'L2 announcements', value: 'l2announcements.enabled' },
};

export const classUnannounced: Check = {
  name: 'class-unannounced',
  field: ['spec'],
  level: 'warning',
  title: 'A Service or Gateway has the loadBalancerClass of an announcer that the app does not have',
  why:
    'loadBalancerClass chooses who announces the address: io.cilium/bgp-control-plane means BGP alone, ' +
    'io.cilium/l2-announcer L2 announcements alone. Nobody announces the address, and nothing says so.',
  fix: 'Leave loadBalancerClass out: then either announces it.',
  run: (model) => {
    if (!has(model.version, 'announcersAskForClass')) return [];
    const there: Record<string, boolean> = {
      BGP: model.announcers.length > 0 || overridden(model, 'bgpControlPlane.enabled') === true,
      'L2 announcements': model.l2Policies.length > 0 || overridden(model, 'l2announcements.enabled') === true,
    };
    const [only, ...both] = Object.keys(there).filter((what) => there[what]);
    if (!only || both.length > 0) return [];
    return classed(model)
      .filter(({ lbClass }) => ANNOUNCERS[lbClass] && ANNOUNCERS[lbClass].what !== only)
      .map(
        ({ path, title, lbClass }): Finding => ({
          path,
          value: lbClass,
          rule:
            `${title} is of the loadBalancerClass ${lbClass}, which is for ${ANNOUNCERS[lbClass].what}, and ` +
            `Cilium announces by ${only} alone: nobody announces its address`,
          fix: `Leave the class out, or turn ${ANNOUNCERS[lbClass].what} on (${ANNOUNCERS[lbClass].value}).`,
        }),
      );
  },
};

/** Services and Gateways, with their loadBalancerClass; "" where they have none. */
function classed({ objects, gateways }: Model): { path: string; title: string; lbClass: string }[] {
  return [
    ...objects
      .filter(({ kind }) => kind === 'Service')
      .map(({ path, namespace = 'default', name, json }) => {
        const { type, loadBalancerClass } = readService(json);
        return {
          path,
          title: `Service ${namespace}/${name}`,
          lbClass: type === 'LoadBalancer' ? (loadBalancerClass ?? '') : '',
        };
      }),
    ...gateways.map(({ path, name, loadBalancerClass }) => ({
      path,
      title: `Gateway ${name}`,
      lbClass: loadBalancerClass ?? '',
    })),
  ];
}

/** Gateways of Cilium whose Services have externalTrafficPolicy Local, by their class or by Helm. */
export function localGateways(model: Model): Gateway[] {
  const byHelm = overridden(model, 'gatewayAPI.externalTrafficPolicy') === 'Local';
  return model.gateways.filter(
    ({ ofCilium, isLocal, className, addressFrom }) =>
      ofCilium && addressFrom === 'pools' && (isLocal || (byHelm && className === 'cilium')),
  );
}

export const gatewayLocalUnannounced: Check = {
  name: 'gateway-local-unannounced',
  level: 'error',
  title: 'A Gateway has externalTrafficPolicy Local, and no node announces it over BGP',
  why:
    'A node announces a Local Service if a pod of the Service runs there, and the Service of a Gateway has no ' +
    `pods. Cilium ${versionsWith('announcesLocalGateways')} announces it all the same.`,
  fix:
    'Use externalTrafficPolicy: Cluster, or a newer version. The address of the client reaches the pods in ' +
    'X-Forwarded-For either way.',
  run: (model) => {
    if (model.announcers.length === 0 || has(model.version, 'announcesLocalGateways')) return [];
    const selectors = model.announcers.flatMap(({ serviceSelectors }) => serviceSelectors);
    return localGateways(model)
      .filter((gateway) => {
        const labels = gatewayService(gateway);
        // The check gateway-not-announced reports a Gateway that no peering selects. For L2 announcements, any node may
        // answer.
        return selectors.some((selector) => matches(selector, labels)) && !answering(model.l2Policies, labels);
      })
      .map(({ path, name, className }) => ({
        path,
        rule:
          `Gateway ${name}: its class ${className} has externalTrafficPolicy Local, and over BGP no node of Cilium ` +
          `${model.version} announces its address`,
        fix: `Take Cluster, or Cilium ${firstWith('announcesLocalGateways')}.`,
      }));
  },
};
