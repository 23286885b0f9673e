// The generated Gateways and HTTPRoutes, read as a Gateway API controller reads them: which route answers at which
// address, port and host name. server.mjs serves that, and nothing else.
import type { Files } from '../support/snapshot';
import { gatewayAddress, objectsOf, selects } from './cilium';

/** One HTTP listener, with the routes that it admits. */
export interface Listener {
  readonly gateway: string;
  readonly address: string;
  readonly port: number;
  /** "*" for every name. */
  readonly hostname: string;
  readonly routes: { readonly name: string; readonly hostnames: string[] }[];
}

export interface GatewayRef {
  readonly name: string;
  readonly address: string;
}

/** Every Gateway of class cilium, with the address that it gets. */
export function gatewaysOf(files: Files): GatewayRef[] {
  return objectsOf(files)
    .filter(({ kind, spec }) => kind === 'Gateway' && spec.gatewayClassName === 'cilium')
    .map(({ metadata }) => ({ name: metadata.name, address: gatewayAddress(files, metadata.name) }));
}

export function listenersOf(files: Files): Listener[] {
  const objects = objectsOf(files);
  return gatewaysOf(files).flatMap(({ name, address }) => {
    const gateway = objects.find(({ kind, metadata }) => kind === 'Gateway' && metadata.name === name);
    return gateway.spec.listeners
      .filter(({ protocol }: any) => protocol === 'HTTP')
      .map((listener: any) => ({
        gateway: name,
        address,
        port: listener.port,
        hostname: listener.hostname ?? '*',
        routes: objects
          .filter((object) => object.kind === 'HTTPRoute' && admits(objects, gateway, listener, object))
          .map((route) => ({
            name: route.metadata.name,
            hostnames: route.spec.hostnames ?? [listener.hostname ?? '*'],
          })),
      }));
  });
}

/** Whether a route asks for this listener, and the listener takes it. */
function admits(objects: any[], gateway: any, listener: any, route: any): boolean {
  const asks = route.spec.parentRefs.some(
    ({ name, namespace, sectionName, port }: any) =>
      name === gateway.metadata.name &&
      (namespace ?? route.metadata.namespace) === gateway.metadata.namespace &&
      (sectionName ?? listener.name) === listener.name &&
      (port ?? listener.port) === listener.port,
  );
  const { kinds, namespaces } = listener.allowedRoutes ?? {};
  return (
    asks && (kinds ?? [{ kind: 'HTTPRoute' }]).some(({ kind }: any) => kind === 'HTTPRoute') && from(namespaces ?? {})
  );

  function from({ from: whence = 'Same', selector }: any): boolean {
    const { namespace } = route.metadata;
    if (whence === 'All') return true;
    if (whence === 'Same') return namespace === gateway.metadata.namespace;
    const labels = objects.find(({ kind, metadata }) => kind === 'Namespace' && metadata.name === namespace)?.metadata
      .labels;
    return selects(selector, { ...labels, 'kubernetes.io/metadata.name': namespace });
  }
}
