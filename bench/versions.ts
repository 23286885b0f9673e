import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './races';

/** The Go modules of test/tools that are measured, each with the folder of its go.mod. */
const MODULES: readonly [string, string, string][] = [
  ['Helm', 'kube', 'helm.sh/helm/v3'],
  ['kubeconform', 'kubeconform', 'github.com/yannh/kubeconform'],
  ['kustomize', 'kustomize', 'sigs.k8s.io/kustomize/kustomize/v5'],
];
const PACKAGES = ['cdk8s', '@kubernetes-models/gateway-api'];

/** What is measured, with the versions. */
export function versions(): string {
  const packages = PACKAGES.map((name) => {
    const manifest = readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8');
    return `${name} ${(JSON.parse(manifest) as { version: string }).version}`;
  });
  const modules = MODULES.map(([name, folder, module]) => {
    const mod = readFileSync(join(ROOT, 'test/tools', folder, 'go.mod'), 'utf8');
    return `${name} ${mod.split(/\s+/)[mod.split(/\s+/).indexOf(module) + 1]}`;
  });
  return [...packages, ...modules].join(', ');
}
