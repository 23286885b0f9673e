import type { Model } from '../../model/model';
import type { ClusterBehind } from '../../programs/edge/rules';
import { modelFor } from '../../tree/cluster-facts';
import type { Surroundings } from '../../tree/policies';
import type { GivenValues } from '../../tree/values';
import { ATTACHMENTS, WHOLE_POOLS } from '../../tree/views';
import { record } from '../../values/json';

export const NOTHING_BEHIND: ClusterBehind = {};

/** The cluster behind an edge, as far as the tree of files describes it completely. */
export function behindEdges(around: Surroundings, version: string, values: GivenValues | undefined): ClusterBehind {
  if (!around.whole || around.hidden.has('Gateway')) return NOTHING_BEHIND;
  const model = modelFor(WHOLE_POOLS, around, version);
  return {
    asked: asked(model, around),
    proxyProtocol: proxyProtocol(model, values),
    routes: routes(around) ? modelFor(ATTACHMENTS, around, version) : undefined,
  };
}

/** The requested addresses, if every Gateway and Service requests its address. */
function asked({ gateways, services, pools }: Model, { objects }: Surroundings): ClusterBehind['asked'] {
  const loadBalancers = objects.filter(
    ({ kind, json }) => kind === 'Service' && record(json.spec).type === 'LoadBalancer',
  );
  const isComplete =
    gateways.length > 0 &&
    gateways.length === objects.filter(({ kind }) => kind === 'Gateway').length &&
    gateways.every(({ addresses }) => addresses.length > 0) &&
    loadBalancers.every(
      ({ path, unknown }) => unknown.length === 0 && services.some((service) => service.path === path),
    );
  return isComplete
    ? { pools, gateways, addresses: [...gateways, ...services].flatMap(({ addresses }) => addresses) }
    : undefined;
}

function proxyProtocol({ gateways }: Model, values: GivenValues | undefined): ClusterBehind['proxyProtocol'] {
  const value = record(values?.known.gatewayAPI).enableProxyProtocol;
  const isOff = value === false || (value === undefined && values?.complete);
  if (!values || !(value === true || isOff)) return undefined;
  return { expected: value === true, file: values.file, gateways: gateways.filter(({ ofCilium }) => ofCilium) };
}

/** Whether the host names and parents of all routes are known. */
function routes({ objects, hidden }: Surroundings): boolean {
  return (
    !['HTTPRoute', 'GRPCRoute', 'TLSRoute'].some((kind) => hidden.has(kind)) &&
    !objects.some(
      ({ kind, unknown }) =>
        kind.endsWith('Route') && unknown.some(([, field]) => field === 'hostnames' || field === 'parentRefs'),
    )
  );
}
