/**
 * N routes on one gateway, with this library. `routes.ts N [edge] [unchecked]`: with HAProxy over them; without checks.
 */
import { App } from 'cdk8s';
import { Backend, CiliumLB, HaproxyEdge, SharedGateway } from 'cdk8s-cilium';
import { argument, measure } from './measure';
import { uncheckedIfAsked } from './checks';

measure(() => {
  const app = new App();
  uncheckedIfAsked(app);
  const edge = process.argv.includes('edge');
  const addresses = edge ? [new CiliumLB(app, 'ippool', { cidrs: ['192.0.2.0/24'] }).reserve(37)] : undefined;
  const gateway = new SharedGateway(app, 'shared-gw', { addresses });
  for (let i = 0; i < argument(0); i++) {
    gateway.addRoute(`route-${i}`, {
      hostnames: [`app-${i}.example.com`],
      backend: Backend.fromName(`app-${i}`, 8080),
    });
  }
  if (edge) new HaproxyEdge(app, 'edge', { gateways: [gateway] });
  app.synth();
});
