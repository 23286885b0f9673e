/** The objects of charts.ts by plain cdk8s, as untyped objects. `charts-apiobject.ts C N` */
import { ApiObject, App, Chart } from 'cdk8s';
import { argument, measure } from './measure';

measure(() => {
  const app = new App();
  new ApiObject(new Chart(app, 'shared-gw', { namespace: 'kube-system' }), 'Resource', {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: { name: 'shared-gw' },
    spec: {
      gatewayClassName: 'cilium',
      listeners: [{ name: 'http', port: 80, protocol: 'HTTP', allowedRoutes: { namespaces: { from: 'All' } } }],
    },
  });
  for (let c = 0; c < argument(0); c++) {
    const chart = new Chart(app, `team-${c}`, { namespace: `team-${c}` });
    for (let i = 0; i < argument(1); i++) {
      new ApiObject(chart, `route-${i}`, {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'HTTPRoute',
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
