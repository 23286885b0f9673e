import type { IGateway } from './gateway';

/** What a listener speaks that takes routes of HTTP and gRPC, the preferred first. */
export const HTTP_PROTOCOLS = ['HTTPS', 'HTTP'];

/** Where a route attaches: at one listener by name, or at those of the gateway that are for its host names. */
export function parentRefs(gateway: IGateway, protocols: string[], hostnames: string[], listener?: string): object[] {
  const parent = { name: gateway.gatewayName, namespace: gateway.gatewayNamespace };
  if (listener !== undefined) return [{ ...parent, sectionName: listener }];
  const found = gateway._listenersFor?.(protocols, hostnames) ?? [];
  if (found.length > 0) return found.map((sectionName) => ({ ...parent, sectionName }));
  return [{ ...parent, ...(gateway.defaultListener && { sectionName: gateway.defaultListener }) }];
}
