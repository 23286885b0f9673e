/** The Service that Cilium makes for a Gateway, in the Gateway's namespace. */
export function gatewayServiceName(gateway: string): string {
  return `cilium-gateway-${gateway}`;
}

/** The label of that Service which names its Gateway, on every release. */
export const OWNING_GATEWAY_LABEL = 'io.cilium.gateway/owning-gateway';

/** The Service that reserves the addresses that a Gateway must not get. Its name sorts before the Gateway's Service. */
export function addressHolderName(gateway: string): string {
  return `cilium-address-${gateway}`;
}
