import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAllDocuments, stringify } from 'yaml';
import { goTool } from '../test/readers/gotool';
import { gatewayApiCrds } from '../test/readers/upstream';
import { allReleases } from '../lib/release/table';
import { GATEWAY } from './helm';
import { teamRoute } from './team-route';

const route = (i: number) => `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: route-${i}
  namespace: team-${Math.floor(i / 50)}
spec:
  hostnames:
    - app-${i}.example.com
  parentRefs:
    - name: shared-gw
      namespace: kube-system
      sectionName: http
  rules:
    - backendRefs:
        - name: app-${i}
          port: 8080
`;

/** Commands that read the same tree: a Gateway, and routes in a file each, fifty to a folder, under kustomize. */
export function treeCommands(routes: number, folder: string): Record<'check' | 'kubeconform' | 'kustomize', string[]> {
  const tree = join(folder, 'tree');
  const teams = Array.from({ length: Math.ceil(routes / 50) }, (_, team) => `team-${team}`);
  for (const [team, name] of teams.entries()) {
    mkdirSync(join(tree, name), { recursive: true });
    const numbers = Array.from({ length: Math.min(50, routes - team * 50) }, (_, i) => team * 50 + i);
    for (const i of numbers) writeFileSync(join(tree, name, `route-${i}.yaml`), route(i));
    writeFileSync(join(tree, name, 'kustomization.yaml'), kustomization(numbers.map((i) => `route-${i}.yaml`)));
  }
  writeFileSync(join(tree, 'gateway.yaml'), GATEWAY);
  writeFileSync(join(tree, 'kustomization.yaml'), kustomization(['gateway.yaml', ...teams]));
  return {
    check: [process.execPath, resolve('build/lib/commands/main.js'), 'check', tree],
    kubeconform: [goTool('kubeconform'), schemas(folder), tree],
    kustomize: [goTool('kustomize'), 'build', tree, '--output', join(folder, 'kustomized.yaml')],
  };
}

/** Commands that read one file of many objects. */
export function objectCommands(objects: number, folder: string): Record<'check' | 'kubeconform', string[]> {
  const file = join(folder, 'routes.yaml');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, Array.from({ length: objects }, (_, i) => stringify(teamRoute(i))).join('---\n'));
  return {
    check: [process.execPath, resolve('build/lib/commands/main.js'), 'check', file],
    kubeconform: [goTool('kubeconform'), schemas(folder), file],
  };
}

function kustomization(resources: readonly string[]): string {
  const lines = resources.map((path) => `  - ${path}`).join('\n');
  return `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n${lines}\n`;
}

/** Writes the schemas that kubeconform reads, from the CRDs of the newest release. Returns where they are. */
function schemas(folder: string): string {
  const directory = join(folder, 'schemas');
  mkdirSync(directory, { recursive: true });
  const version = allReleases().at(-1)!.gatewayApi.version.replace(/^v/, '');
  const crds = gatewayApiCrds(version, 'standard');
  for (const file of readdirSync(crds).filter((name) => name.endsWith('.yaml'))) {
    for (const crd of parseAllDocuments(readFileSync(join(crds, file), 'utf8')).map((one) => one.toJS())) {
      const { schema } = crd?.spec?.versions?.find((version: { name: string }) => version.name === 'v1') ?? {};
      if (!schema) continue;
      const path = join(directory, `${String(crd.spec.names.kind).toLowerCase()}.json`);
      writeFileSync(path, JSON.stringify(schema.openAPIV3Schema));
    }
  }
  const kustomizations = join(directory, 'kustomization.json');
  writeFileSync(kustomizations, JSON.stringify({ type: 'object' }));
  return join(directory, '{{.ResourceKind}}.json');
}
