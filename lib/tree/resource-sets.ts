import { list, record, text } from '../values/json';
import { type Manifest, parse, type SourceFile } from './parse';

const RESOURCE_SETS = /kind["']?\s*:\s*["']?ResourceSet["']?\s*$/m;
/** Objects that apply others. */
const APPLIERS = /^(Kustomization|Application|ApplicationSet|FluxInstance|ResourceSet)$/;
const IN_TEMPLATE = /kind["']?\s*:\s*["']?(?:<<|Kustomization|Application|FluxInstance|ResourceSet)/;

/**
 * The Flux Kustomizations that Flux's operator makes of the ResourceSets in a file; undefined if the file does not say
 * what they apply.
 */
export function madeOfResourceSets(file: SourceFile): Manifest[] | undefined {
  if (!RESOURCE_SETS.test(file.text)) return [];
  const parsed = parse(file);
  if (typeof parsed === 'string') return undefined;
  const all: Manifest[] = [];
  for (const manifest of parsed.filter(({ json }) => json.kind === 'ResourceSet')) {
    const { resources, resourcesTemplate } = record(manifest.json.spec);
    if (resourcesTemplate !== undefined && IN_TEMPLATE.test(String(resourcesTemplate))) return undefined;
    const appliers = list(resources).flatMap((json, i) =>
      APPLIERS.test(String(json.kind)) || String(json.kind).includes('<<') ? [{ json, i }] : [],
    );
    for (const { json, i } of appliers) {
      const { path, components } = record(json.spec);
      const isSaid = json.kind === 'Kustomization' && components === undefined && !(text(path) ?? '<<').includes('<<');
      if (!isSaid) return undefined;
      const lineOf = (keys: readonly (string | number)[]) => manifest.lineOf(['spec', 'resources', i, ...keys]);
      all.push({ ...manifest, json, line: lineOf([]), lineOf });
    }
  }
  return all;
}
