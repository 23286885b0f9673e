import { mayAdmit } from '../model/listeners';
import { serves } from '../release/release';
import type { Check } from './check';
import { gatewayKey, gatewaysByKey } from './gateways';

export const listenerSetNotAdmitted: Check = {
  name: 'listener-set-not-admitted',
  level: 'error',
  title: 'A Gateway does not admit a ListenerSet that names it',
  why:
    'A Gateway admits no ListenerSet unless it says so. The ListenerSet gets the condition NotAllowed, and the ' +
    'routes that name it get none: their host names answer 404.',
  fix: 'Admit the namespace: `allowedListenerSets` of SharedGateway.',
  run: (model) => {
    const gateways = gatewaysByKey(model.gateways);
    return model.listenerSets.flatMap((set) => {
      const gateway = gateways.get(gatewayKey(set.gateway));
      // The namespaces that a Gateway outside the app admits are unknown. The check object-refused reports a kind that
      // the release does not have.
      if (
        !gateway ||
        !serves(model.release, 'ListenerSet') ||
        mayAdmit(gateway.admitsSets, gateway.namespace, set.namespace)
      )
        return [];
      const { from, names = [] } = gateway.admitsSets;
      const admitted =
        from === 'None'
          ? 'no ListenerSet'
          : 'ListenerSets of ' +
            `${from === 'Same' ? `its own namespace ${gateway.namespace}` : `the namespaces ${names.join(', ')}`} ` +
            'alone';
      return [
        {
          path: set.path,
          rule:
            `ListenerSet ${gatewayKey(set)} is in namespace ${set.namespace}, and Gateway ${gateway.name} admits ` +
            admitted,
          fix: {
            program: `Admit it: allowedListenerSets: Namespaces.named('${set.namespace}').`,
            file: 'Admit it: spec.allowedListeners.namespaces.',
          },
        },
      ];
    });
  },
};
