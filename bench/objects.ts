/** What the check of one object costs, once warm: HTTPRoutes that differ as those of teams do. `objects.ts N` */
import { crdSetsOf } from '../lib/objects/sets';
import { ObjectValidator } from '../lib/objects/validator';
import { DEFAULT_VERSION, releaseOf } from '../lib/release/table';
import { argument, measure, processorMs } from './measure';

measure(() => {
  const validator = new ObjectValidator(crdSetsOf(releaseOf(DEFAULT_VERSION)));
  const objects = Array.from({ length: argument(0) }, (_, i) => ({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: `route-${i}`, namespace: `team-${i % 100}`, labels: { 'app.kubernetes.io/name': `app-${i}` } },
    spec: {
      parentRefs: [{ name: `gw-${i % 100}`, namespace: 'kube-system', sectionName: 'https' }],
      hostnames: [`app-${i}.team-${i % 100}.example.com`],
      rules: [
        {
          matches: [{ path: { type: 'PathPrefix', value: `/app-${i}` } }],
          backendRefs: [{ name: `app-${i}`, port: 8080 }],
        },
      ],
    },
  }));
  for (const object of objects)
    if (validator.validate(object).length > 0) throw new Error('the API server takes this object');
  const start = processorMs();
  for (const object of objects) validator.validate(object);
  return { objectMs: (processorMs() - start) / objects.length };
});
