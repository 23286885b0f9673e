import { Json, record, text } from '../values/json';
import type { Manifest } from './parse';
import { liesIn, resolveIn } from './paths';

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
  const here = new Set(
    flux.flatMap((one) =>
      !isWhole(one) && files.some((file) => liesIn(file, fluxPaths(one.json).path!)) ? (sourceOf(one) ?? []) : [],
    ),
  );
  return flux.filter((one) => {
    const source = sourceOf(one);
    return !isWhole(one) || here.size === 0 || source === undefined || here.has(source);
  });
}
