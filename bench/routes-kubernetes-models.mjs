// The objects of routes.ts by kubernetes-models, which holds each against its schema, without CEL rules.
// `routes-kubernetes-models.mjs N`
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Gateway, HTTPRoute } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1';
import { stringify } from 'yaml';

const start = performance.now();
const before = process.cpuUsage();
const namespace = 'kube-system';
const objects = [
  new Gateway({
    metadata: { name: 'shared-gw', namespace },
    spec: {
      gatewayClassName: 'cilium',
      listeners: [{ allowedRoutes: { namespaces: { from: 'All' } }, name: 'http', port: 80, protocol: 'HTTP' }],
    },
  }),
];
for (let i = 0; i < Number(process.argv[2]); i++)
  objects.push(
    new HTTPRoute({
      metadata: { name: `route-${i}`, namespace },
      spec: {
        hostnames: [`app-${i}.example.com`],
        parentRefs: [{ name: 'shared-gw', namespace, sectionName: 'http' }],
        rules: [{ backendRefs: [{ name: `app-${i}`, port: 8080 }] }],
      },
    }),
  );
const documents = objects.map((object) => {
  object.validate();
  return stringify(object.toJSON());
});
mkdirSync(process.env.CDK8S_OUTDIR, { recursive: true });
writeFileSync(join(process.env.CDK8S_OUTDIR, 'routes.yaml'), documents.join('---\n'));
const { user, system } = process.cpuUsage(before);
const peakMiB = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ synthMs: performance.now() - start, peakMiB, cpuMs: (user + system) / 1000 }));
