import { hasAttributes } from '../kinds/bgp';
import type {
  PeeringPolicyIntent,
  PolicyAttributes,
  PolicyNeighbor,
  PolicyRouter,
} from '../kinds/cilium-bgp-peering-policy';
import { type IBgpRouter, knownAsn } from '../references/router';
import type { BgpApi } from '../release/release';
import { ServiceAddress } from './advertisement';
import type { Instance } from './bgp-instances';
import type { Said } from './bgp-peering-read';
import type { SharedSession } from './bgp-session-options';
import { sessionsWith } from './bgp-sessions';

/** A peering as one CiliumBGPPeeringPolicy. */
export function policyOf(
  { nodeSelector, advertised }: Said,
  instances: readonly Instance[],
  api: BgpApi,
  settingsOf: (peer: IBgpRouter) => SharedSession,
): PeeringPolicyIntent {
  const services = advertised.find(({ _services }) => _services);
  // The default: addresses from pools. Not every release has the field.
  const addresses =
    services && services._addresses.join() !== ServiceAddress.LOAD_BALANCER_IP ? services._addresses : undefined;
  // Cilium's default is both families: the field is needed with IPv6 alone, and not every release has it.
  const all = instances.flatMap(({ peers }) => peers.flatMap(sessionsWith));
  const saysFamilies = all.some(({ family }) => family === 6) && api.can.has('families of single sessions');
  const attributes = advertised
    .filter(({ _attributes }) => hasAttributes(_attributes))
    .map(({ _services, _attributes }): PolicyAttributes => ({ of: _services ? 'services' : 'pods', ..._attributes }));
  return {
    nodeSelector,
    routers: instances.map(
      ({ localAsn, peers }): PolicyRouter => ({
        localAsn: knownAsn(localAsn),
        exportPodCidr: advertised.some(({ _services }) => !_services),
        serviceSelector: services?._services?._selector,
        serviceAddresses: addresses,
        announcesPodPools: false,
        neighbors: peers.flatMap(sessionsWith).flatMap(({ peer, family, at: { address } }): PolicyNeighbor[] => {
          const { session, bothFamilies } = settingsOf(peer);
          const families = saysFamilies && !bothFamilies ? [family] : undefined;
          return address ? [{ address, asn: peer.asn, session, families, attributes }] : [];
        }),
      }),
    ),
  };
}
