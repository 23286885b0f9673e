import { Chart } from 'cdk8s';
import { HTTPRoute } from '../../imports/gateway.networking.k8s.io';
import { writeHttpRoute } from '../kinds/http-route';
import { metadata } from '../kinds/manifest';
import type { ParentIntent } from '../kinds/route';
import type { Release } from '../release/release';
import { Filter, RedirectScheme, RedirectStatusCode } from './filter';
import type { IGateway } from '../references/gateway';
import { type Listener, ListenerProtocol } from './listener';

/** The route that sends every request at the HTTP listeners of a gateway to HTTPS, for good (301). */
export function addRedirect(
  gateway: Chart & IGateway,
  listeners: Listener[],
  release: Release,
  name = `${gateway.gatewayName}-redirect`,
): void {
  const https = listeners.find(({ protocol }) => protocol === ListenerProtocol.HTTPS)!;
  const port = https.port === 443 ? undefined : https.port;
  const toHttps = Filter.redirect({
    scheme: RedirectScheme.HTTPS,
    port,
    statusCode: RedirectStatusCode.MOVED_PERMANENTLY,
  });
  new HTTPRoute(gateway, 'Redirect', {
    apiVersion: release.gatewayApi.apiVersion,
    metadata: metadata({ name }),
    spec: writeHttpRoute({
      parents: listeners
        .filter(({ protocol }) => protocol === 'HTTP')
        .map(
          ({ name: sectionName }): ParentIntent => ({
            name: gateway.gatewayName,
            namespace: gateway.gatewayNamespace,
            sectionName,
          }),
        ),
      hostnames: [],
      rules: [{ matches: [], filters: [toHttps._filter], backends: [] }],
    }),
  });
}
