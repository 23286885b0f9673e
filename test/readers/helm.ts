// Helm and Cilium's chart read cilium-values.yml.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { goNeeds, goTool } from './gotool';
import { Complaint, run, withFolder } from './tool';
import { ciliumChart } from './upstream';

export const helmNeeds = goNeeds;

export interface HelmOptions {
  /** @default kube-system */
  readonly namespace?: string;
  /** @default 1.25.7 */
  readonly kubeVersion?: string;
  /**
   * What the cluster serves beside Kubernetes' own when Helm runs, as `group/version/Kind`.
   * @default GatewayClass, v1beta1 and v1: the chart makes GatewayClass `cilium` only where it is served
   */
  readonly apiVersions?: readonly string[];
}

export interface HelmVerdict {
  /** Keys which this release of the chart does not know: Helm drops them without a word. */
  readonly unknownKeys: readonly string[];
  /** What Helm, the chart's schema or the chart's own checks said; empty if they were content. */
  readonly error: string;
  /** The objects Helm would apply. */
  readonly objects: readonly any[];
}

const GATEWAY_CLASS = ['gateway.networking.k8s.io/v1beta1/GatewayClass', 'gateway.networking.k8s.io/v1/GatewayClass'];

/** What `helm template` says and makes of a values file with Cilium's chart of that release. */
export function tryCiliumValues(file: string, ciliumVersion: string, options: HelmOptions = {}): HelmVerdict {
  const helm = goTool('kube/helm');
  const chart = ciliumChart(ciliumVersion);
  return withFolder((folder) => {
    const manifests = join(folder, 'manifests.yaml');
    const args = {
      chart,
      values: file,
      namespace: options.namespace ?? 'kube-system',
      'kube-version': options.kubeVersion ?? '1.25.7',
      'api-versions': (options.apiVersions ?? GATEWAY_CLASS).join(','),
      out: manifests,
    };
    const flags = Object.entries(args).map(([name, value]) => `-${name}=${value}`);
    const { status, stdout, stderr } = run(helm, flags);
    if (status !== 0) throw new Error(`test/tools/kube/helm: ${stderr}`);
    const { unknown, error } = JSON.parse(stdout) as { unknown: string[]; error: string };
    const text = error === '' ? readFileSync(manifests, 'utf8') : '';
    const objects = parseAllDocuments(text).map((document) => document.toJS() as unknown);
    return { unknownKeys: unknown, error, objects: objects.filter((object) => object !== null) };
  });
}

/** As `tryCiliumValues`, but throws unless the chart takes and knows every value. Returns the objects. */
export function renderCilium(file: string, ciliumVersion: string, options: HelmOptions = {}): readonly any[] {
  const { unknownKeys, error, objects } = tryCiliumValues(file, ciliumVersion, options);
  const unknown = unknownKeys.map((key) => `the chart of Cilium ${ciliumVersion} knows no value ${key}`);
  const complaints = error === '' ? unknown : [error, ...unknown];
  if (complaints.length > 0) throw new Complaint('helm', complaints.join('\n'));
  return objects;
}
