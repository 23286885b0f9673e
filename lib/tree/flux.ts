import { Json, record, text } from '../values/json';
import { resolveIn } from './paths';

/** What a Kustomization of Flux applies: the path as it names it, and the components that Flux adds there. */
export function fluxPaths(json: Json): { readonly path: string | undefined; readonly components: string[] } {
  const spec = record(json.spec);
  const path = text(spec.path);
  const own = resolveIn('', path ?? '');
  const components = Array.isArray(spec.components) ? spec.components : [];
  return { path, components: components.map((entry) => resolveIn(own, String(entry))) };
}
