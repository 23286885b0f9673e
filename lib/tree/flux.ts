import { Json, record, text } from '../values/json';
import type { Manifest } from './parse';
import { PathIndex } from './path-index';
import { resolveIn } from './paths';

/** What a Kustomization of Flux applies: the path as it names it, and the components that Flux adds there. */
export function fluxPaths(json: Json): { readonly path: string | undefined; readonly components: string[] } {
  const spec = record(json.spec);
  const path = text(spec.path);
  const own = resolveIn('', path ?? '');
  const components = Array.isArray(spec.components) ? spec.components : [];
  return { path, components: components.map((entry) => resolveIn(own, String(entry))) };
}

/**
 * The Kustomizations of Flux without those that apply all of another source: `path: ./` of an OCIRepository with the
 * manifests of Flux itself is no path of this tree. A source is this tree where another path in it leads to a file.
 */
export function fluxOfTree(flux: readonly Manifest[], files: readonly string[]): Manifest[] {
  const sourceOf = ({ json }: Manifest) => {
    const { kind, name } = record(record(json.spec).sourceRef);
    return name === undefined ? undefined : `${kind} ${name}`;
  };
  const isWhole = ({ json }: Manifest) => resolveIn('', fluxPaths(json).path ?? '') === '';
  const parts = flux.filter((one) => !isWhole(one));
  const index = new PathIndex(parts.map((one) => ({ path: fluxPaths(one.json).path!, thing: sourceOf(one) })));
  const here = new Set(files.flatMap((file) => index.holding(file).filter((source) => source !== undefined)));
  return flux.filter((one) => {
    const source = sourceOf(one);
    return !isWhole(one) || here.size === 0 || source === undefined || here.has(source);
  });
}
