import { isDependenciesPath, isFleetPath, isHelmfilePath, isKustomizationPath } from './paths';

/**
 * These patterns judge a file by its text alone: most files of a tree are of no use here, and parsing them would be
 * slow.
 */
const OURS = /apiVersion["']?\s*:\s*["']?(?:cilium\.io|gateway\.networking\.k8s\.io|cert-manager\.io)\//;
const SERVICE = /kind["']?\s*:\s*["']?Service["']?\s*(?:[,}#\r\n]|$)/;
const ENVOY_PROXY = /kind["']?\s*:\s*["']?EnvoyProxy["']?\s*(?:[,}#\r\n]|$)/;
const APPLIES = /apiVersion["']?\s*:\s*["']?(?:kustomize\.(?:config\.k8s|toolkit\.fluxcd)\.io|argoproj\.io)\//;
const INSTANCE = /kind["']?\s*:\s*["']?FluxInstance\b/;
const INSTALLS =
  /apiVersion["']?\s*:\s*["']?(?:helm\.toolkit\.fluxcd\.io|source\.toolkit\.fluxcd\.io|helm\.cattle\.io)\//;
const GENERATES = /kind["']?\s*:\s*["']?HelmChartInflationGenerator\b/;

/** Whether a file must be parsed. `mentions` tests the text for what only some callers need. */
export function isOfUse(path: string, text: string, mentions: (text: string) => boolean): boolean {
  // A helmfile may name the files of values.
  if (isKustomizationPath(path) || isFleetPath(path) || isHelmfilePath(path)) return true;
  const name = path.split('/').pop()!;
  // Helm's schema of values is large, and never an object.
  if (name === 'values.schema.json') return false;
  if (isDependenciesPath(path)) return /cilium/.test(text);
  return (
    OURS.test(text) ||
    SERVICE.test(text) ||
    ENVOY_PROXY.test(text) ||
    APPLIES.test(text) ||
    INSTANCE.test(text) ||
    mentions(text) ||
    ((INSTALLS.test(text) || GENERATES.test(text)) && /cilium/.test(text))
  );
}

const OBJECT = String.raw`apiVersion["']?\s*:\s*["']?(?:cilium\.io|gateway\.networking\.k8s\.io)\/`;
const KINDS = [
  new RegExp(String.raw`${OBJECT}[^\n,]*[\n,]\s*["']?kind["']?\s*:\s*["']?(\w+)`, 'g'),
  new RegExp(String.raw`kind["']?\s*:\s*["']?(\w+)["']?[^\n,]*[\n,]\s*["']?${OBJECT}`, 'g'),
];

/** The kinds of Cilium and the Gateway API in a text, with their number of objects. */
export function kindsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const bare = text.includes('#') ? text.replace(/^\s*#.*$/gm, '') : text;
  for (const pattern of KINDS)
    for (const [, kind] of bare.matchAll(pattern)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
