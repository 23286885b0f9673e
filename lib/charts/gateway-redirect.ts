import { ApiObject, Chart } from 'cdk8s';
import type { Release } from '../release/release';
import { Filter } from './filter';
import type { IGateway } from '../references/gateway';
import type { Listener } from './listener';

/** The route that sends every request at the HTTP listeners of a gateway to HTTPS, for good (301). */
export function addRedirect(gateway: Chart & IGateway, listeners: Listener[], release: Release): void {
  const https = listeners.find(({ protocol }) => protocol === 'HTTPS')!;
  new ApiObject(gateway, 'Redirect', {
    apiVersion: release.gatewayApi.apiVersion,
    kind: 'HTTPRoute',
    metadata: { name: `${gateway.gatewayName}-redirect` },
    spec: {
      parentRefs: listeners
        .filter(({ protocol }) => protocol === 'HTTP')
        .map(({ name }) => ({ name: gateway.gatewayName, namespace: gateway.gatewayNamespace, sectionName: name })),
      rules: [
        {
          filters: [
            Filter.redirect({ scheme: 'https', port: https.port === 443 ? undefined : https.port, statusCode: 301 })
              ._filter,
          ],
        },
      ],
    },
  });
}
