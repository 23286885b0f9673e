import type { CrdsByChannel } from '../release/release';
import type { Model } from './model';

/** The CRDs of the Gateway API that the app needs, each from the channel that has the fields in use. */
export function wantedCrds({ release, routes }: Pick<Model, 'release' | 'routes'>): CrdsByChannel {
  const { crds, retry } = release.gatewayApi;
  if (retry !== 'experimental') return crds;
  const retries = routes.some(
    ({ kind, rules }) => kind === 'HTTPRoute' && rules.some((rule) => rule.retry !== undefined),
  );
  if (!retries) return crds;
  return {
    standard: crds.standard.filter((plural) => plural !== 'httproutes'),
    experimental: [...crds.experimental, 'httproutes'],
  };
}

/** Whether the app has objects that need these CRDs. */
export function usesGatewayApi({
  gateways,
  listenerSets,
  routes,
}: Pick<Model, 'gateways' | 'listenerSets' | 'routes'>): boolean {
  return gateways.length > 0 || listenerSets.length > 0 || routes.length > 0;
}
