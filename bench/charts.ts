/** C charts of N routes each, on a gateway of another chart, with this library. `charts.ts C N [unchecked]` */
import { App, Chart } from 'cdk8s';
import { Backend, HttpRoute, SharedGateway } from 'cdk8s-cilium';
import { argument, measure } from './measure';
import { uncheckedIfAsked } from './checks';

measure(() => {
  const app = new App();
  uncheckedIfAsked(app);
  const gateway = new SharedGateway(app, 'shared-gw');
  for (let c = 0; c < argument(0); c++) {
    const chart = new Chart(app, `team-${c}`, { namespace: `team-${c}` });
    for (let i = 0; i < argument(1); i++) {
      new HttpRoute(chart, `route-${i}`, {
        gateway,
        hostnames: [`app-${i}.team-${c}.example.com`],
        backend: Backend.fromName(`app-${i}`, 8080),
      });
    }
  }
  app.synth();
});
