import { Json, record, text } from '../values/json';
import type { Manifest } from './parse';
import { PathIndex } from './path-index';
import { resolveIn } from './paths';

/** The path that a Flux Kustomization applies, as written, and its components. */
export function fluxPaths(json: Json): { readonly path: string | undefined; readonly components: string[] } {
  const spec = record(json.spec);
  const path = text(spec.path);
  const own = resolveIn('', path ?? '');
  const components = Array.isArray(spec.components) ? spec.components : [];
  return { path, components: components.map((entry) => resolveIn(own, String(entry))) };
}

/**
 * The Flux Kustomizations of this tree. Left out is one that applies all of another source, such as `path: ./` of an
 * OCIRepository with Flux's own manifests. A source is this tree if the path of another Kustomization with this source
 * has files here.
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

/** Whether Flux's operator installs Flux by it, which then applies a path first. */
export function isInstance({ json }: Manifest): boolean {
  return json.kind === 'FluxInstance' && String(json.apiVersion).startsWith('fluxcd.controlplane.io/');
}
