/** The objects of routes.ts by plain cdk8s, as L1s. `routes-l1.ts N` */
import { App, Chart } from 'cdk8s';
import {
  Gateway,
  GatewaySpecListenersAllowedRoutesNamespacesFrom as From,
  HttpRoute,
} from './l1s/gateway-api-1.6/gateway.networking.k8s.io';
import { argument, measure } from './measure';

measure(() => {
  const app = new App();
  const chart = new Chart(app, 'shared-gw', { namespace: 'kube-system' });
  new Gateway(chart, 'Resource', {
    metadata: { name: 'shared-gw' },
    spec: {
      gatewayClassName: 'cilium',
      listeners: [{ name: 'http', port: 80, protocol: 'HTTP', allowedRoutes: { namespaces: { from: From.ALL } } }],
    },
  });
  for (let i = 0; i < argument(0); i++) {
    new HttpRoute(chart, `route-${i}`, {
      metadata: { name: `route-${i}` },
      spec: {
        parentRefs: [{ name: 'shared-gw', namespace: 'kube-system', sectionName: 'http' }],
        hostnames: [`app-${i}.example.com`],
        rules: [{ backendRefs: [{ name: `app-${i}`, port: 8080 }] }],
      },
    });
  }
  app.synth();
});
