import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goTool } from '../test/readers/gotool';

/** The Gateway of the routes. */
export const GATEWAY = `apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: shared-gw
  namespace: kube-system
spec:
  gatewayClassName: cilium
  listeners:
    - allowedRoutes:
        namespaces:
          from: All
      name: http
      port: 80
      protocol: HTTP
`;

const ROUTES = `{{- range $i := until (int .Values.routes) }}
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: route-{{ $i }}
  namespace: kube-system
spec:
  hostnames:
    - app-{{ $i }}.example.com
  parentRefs:
    - name: shared-gw
      namespace: kube-system
      sectionName: http
  rules:
    - backendRefs:
        - name: app-{{ $i }}
          port: 8080
{{- end }}
`;

/**
 * The objects of routes.ts as a Helm chart in `folder`. Returns Helm and what it is told to render the chart into
 * `outdir`: the program of test/tools, which does what `helm template` does.
 */
export function helmRoutes(routes: number, folder: string): (outdir: string) => string[] {
  const [chart, values] = [join(folder, 'chart'), join(folder, 'values.yaml')];
  mkdirSync(join(chart, 'templates'), { recursive: true });
  writeFileSync(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: routes\nversion: 1.0.0\n');
  writeFileSync(join(chart, 'values.yaml'), 'routes: 1\n');
  writeFileSync(join(chart, 'templates', 'gateway.yaml'), GATEWAY);
  writeFileSync(join(chart, 'templates', 'routes.yaml'), ROUTES);
  writeFileSync(values, `routes: ${routes}\n`);
  const helm = goTool('kube/helm');
  return (outdir) => {
    mkdirSync(outdir, { recursive: true });
    return [helm, '-chart', chart, '-values', values, '-namespace', 'kube-system', '-out', join(outdir, 'routes.yaml')];
  };
}
