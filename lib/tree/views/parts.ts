// Parts that the views of several subjects have.
import type { Treatment } from '../view';

export const ROUTES = '\\w+Route';

/** What has listeners. */
export const LISTENING = 'Gateway|ListenerSet';

export const POOL = 'CiliumLoadBalancerIPPool';

export const NAMES: Treatment[] = [
  { kind: `Gateway|ListenerSet|Service|${ROUTES}`, at: 'metadata.name', drop: 'object' },
  // Checks do not see a GatewayClass with an unknown part, and so take nothing from it about its Gateways.
  { kind: 'GatewayClass|CiliumGatewayClassConfig', at: 'spec', drop: 'object' },
  { kind: `Gateway|ListenerSet|Service|ReferenceGrant|${ROUTES}`, at: 'metadata.namespace', drop: 'object' },
  { kind: 'ListenerSet', at: 'spec.parentRef', drop: 'object' },
];

export const CLASS_KNOWN: Treatment[] = [{ kind: 'Gateway', at: 'spec.gatewayClassName', drop: 'object' }];
