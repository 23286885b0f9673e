// A Deployment and a Service of cdk8s-plus, reached from outside through a Gateway that another team keeps in another
// namespace. The route takes name, namespace and port from the Service.
import { App, Chart } from 'cdk8s';
import { Backend, CiliumInstall, CiliumLB, HttpRoute, Namespaces, SharedGateway } from 'cdk8s-cilium';
import { Deployment, Namespace } from 'cdk8s-plus-27';

const EXPOSED = { exposed: 'yes' };

const app = new App();
const cilium = CiliumInstall.fromAttributes(app, 'cilium', { version: '1.19.4' });

// The platform's side: one address, one Gateway, open to namespaces that carry the label.
const pool = new CiliumLB(app, 'addresses', { cilium, cidrs: ['192.0.2.128/25'] });
const gateway = new SharedGateway(app, 'public', {
  cilium,
  addresses: [pool.reserve('192.0.2.130')],
  allowedNamespaces: Namespaces.withLabels(EXPOSED),
});

// The application's side.
new Namespace(new Chart(app, 'namespace'), 'shop', { metadata: { name: 'shop', labels: EXPOSED } });

const shop = new Chart(app, 'shop', { namespace: 'shop' });
const deployment = new Deployment(shop, 'web', {
  metadata: { name: 'web' },
  replicas: 2,
  containers: [
    {
      image: 'traefik/whoami:v1.10.3',
      args: ['--port=8080'],
      portNumber: 8080,
      securityContext: { user: 65534, group: 65534 },
    },
  ],
});
const service = deployment.exposeViaService({ name: 'web', ports: [{ port: 80, targetPort: 8080 }] });

new HttpRoute(shop, 'shop', { gateway, hostnames: ['shop.example.com'], backend: Backend.fromService(service) });

app.synth();
