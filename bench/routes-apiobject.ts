/** The objects of routes.ts by plain cdk8s, as untyped objects. `routes-apiobject.ts N` */
import { ApiObject, App, Chart } from 'cdk8s';
import { argument, measure } from './measure';

measure(() => {
  const app = new App();
  const chart = new Chart(app, 'shared-gw', { namespace: 'kube-system' });
  new ApiObject(chart, 'Resource', {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: { name: 'shared-gw' },
    spec: {
      gatewayClassName: 'cilium',
      listeners: [{ name: 'http', port: 80, protocol: 'HTTP', allowedRoutes: { namespaces: { from: 'All' } } }],
    },
  });
  for (let i = 0; i < argument(0); i++) {
    new ApiObject(chart, `route-${i}`, {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
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
