/** The objects of charts.ts by plain cdk8s, as L1s. `charts-l1.ts C N` */
import { App, Chart } from 'cdk8s';
import {
  Gateway,
  GatewaySpecListenersAllowedRoutesNamespacesFrom as From,
  HttpRoute,
} from './l1s/gateway-api-1.6/gateway.networking.k8s.io';
import { argument, measure } from './measure';

measure(() => {
  const app = new App();
  new Gateway(new Chart(app, 'shared-gw', { namespace: 'kube-system' }), 'Resource', {
    metadata: { name: 'shared-gw' },
    spec: {
      gatewayClassName: 'cilium',
      listeners: [{ name: 'http', port: 80, protocol: 'HTTP', allowedRoutes: { namespaces: { from: From.ALL } } }],
    },
  });
  for (let c = 0; c < argument(0); c++) {
    const chart = new Chart(app, `team-${c}`, { namespace: `team-${c}` });
    for (let i = 0; i < argument(1); i++) {
      new HttpRoute(chart, `route-${i}`, {
        metadata: { name: `route-${i}` },
        spec: {
          parentRefs: [{ name: 'shared-gw', namespace: 'kube-system', sectionName: 'http' }],
          hostnames: [`app-${i}.team-${c}.example.com`],
          rules: [{ backendRefs: [{ name: `app-${i}`, port: 8080 }] }],
        },
      });
    }
  }
  app.synth();
});
