import type { Model } from '../../model/model';
import type { ClusterBehind } from '../../programs/edge/rules';
import { modelFor } from '../../tree/cluster-facts';
import type { Surroundings } from '../../tree/policies';
import type { GivenValues } from '../../tree/values';
import { ATTACHMENTS, WHOLE_POOLS } from '../../tree/views';
import { record } from '../../values/json';

export const NOTHING_BEHIND: ClusterBehind = {};

/** What a tree of files says of the cluster that an edge forwards to, where all that matters of it is known. */
export function behindEdges(around: Surroundings, version: string, values: GivenValues | undefined): ClusterBehind {
  if (!around.whole || around.hidden.has('Gateway')) return NOTHING_BEHIND;
  const model = modelFor(WHOLE_POOLS, around, version);
  return {
    asked: asked(model, around),
    proxyProtocol: proxyProtocol(model, values),
    routes: routes(around) ? modelFor(ATTACHMENTS, around, version) : undefined,
  };
}

/** Every address that is given must be one that somebody asks for by number. */
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

/** Whether the names of all routes are known, and what they attach to. */
function routes({ objects, hidden }: Surroundings): boolean {
  return (
    !['HTTPRoute', 'GRPCRoute', 'TLSRoute'].some((kind) => hidden.has(kind)) &&
    !objects.some(
      ({ kind, unknown }) =>
        kind.endsWith('Route') && unknown.some(([, field]) => field === 'hostnames' || field === 'parentRefs'),
    )
  );
}
