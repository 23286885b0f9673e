/** The Service that Cilium makes for a Gateway, in the Gateway's namespace. */
export function gatewayServiceName(gateway: string): string {
  return `cilium-gateway-${gateway}`;
}
