// A Kubernetes API server reads manifests.
import { goNeeds, goTool } from './gotool';
import { Complaint, run } from './tool';
import { ciliumCrds, envoyGatewayCrds, gatewayApiCrds } from './upstream';

export const kubernetesNeeds = goNeeds;

export interface ObjectVerdict {
  readonly file: string;
  /** Of the YAML document in its file, from 0. */
  readonly index: number;
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  /** Why the API server would refuse the object, in its words. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Folders of the CRDs which the API server has. */
export function crdFolders(
  ciliumVersion: string,
  gatewayApiVersion: string,
  channel: 'standard' | 'experimental' = 'experimental',
): string[] {
  return [ciliumCrds(ciliumVersion), gatewayApiCrds(gatewayApiVersion, channel), envoyGatewayCrds()];
}

/**
 * What an API server with these CRDs would say to `kubectl apply --validate=strict` of each object in the files: its
 * own code decodes, defaults and validates (schema, CEL, metadata, built-in kinds), all of it in one process.
 */
export function judgeObjects(files: readonly string[], crds: readonly string[]): ObjectVerdict[] {
  return judge(files, crds, '');
}

/** The same of YAML text. */
export function judgeYaml(text: string, crds: readonly string[]): ObjectVerdict[] {
  return judge(['-'], crds, text);
}

/** Throws unless the API server would take every object in the files without a warning. */
export function checkObjects(files: readonly string[], crds: readonly string[]): ObjectVerdict[] {
  const verdicts = judgeObjects(files, crds);
  const complaints = verdicts.flatMap(({ file, kind, namespace, name, errors, warnings }) =>
    [...errors, ...warnings].map((text) => `${file}: ${kind} ${namespace}/${name}: ${text}`),
  );
  if (complaints.length > 0) throw new Complaint('Kubernetes', complaints.join('\n'));
  return verdicts;
}

function judge(files: readonly string[], crds: readonly string[], input: string): ObjectVerdict[] {
  const args = [`-crds=${crds.join(',')}`, ...files];
  const { status, stdout, stderr } = run(goTool('kube/validate'), args, { input, timeoutSeconds: 600 });
  if (status !== 0) throw new Error(`test/tools/kube/validate: ${stderr}`);
  return JSON.parse(stdout) as ObjectVerdict[];
}
