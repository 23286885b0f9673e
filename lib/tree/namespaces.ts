import { record, text } from '../values/json';
import { sourcesOf } from './applications';
import { Manifest } from './parse';
import { PathIndex } from './path-index';
import { directoryOf } from './paths';
import type { TreeObject } from './object';
import { isUnknown, unsaidNamespace } from '../values/unknown';
import type { Chain } from './chain';

/** Finds the namespace of the objects in a manifest. */
export type NamespaceOf = (manifest: Manifest) => { readonly namespace: string; readonly namespaceUnsaid: boolean };

/** A path from which a tool applies files, and the namespace that it gives their objects. */
interface Source {
  readonly path: string;
  readonly namespace: string;
}

type Placed = Pick<TreeObject, 'manifest' | 'namespace' | 'within'>;

/** Finds the namespace of each object. */
export class Namespaces {
  constructor(
    private readonly chain: Chain,
    private readonly targets: PathIndex<string>,
    private readonly destinations: PathIndex<string>,
    private readonly plain: boolean,
  ) {}

  of(object: Placed): { namespace: string; namespaceUnsaid: boolean } {
    const said = object.within?.namespace !== undefined ? [object.within.namespace] : this.said(object);
    if (object.within && !object.within.owner && said === undefined) return this.unsaid(object);
    if (said !== undefined && said.length === 1 && !isUnknown(said[0]))
      return { namespace: said[0], namespaceUnsaid: false };
    // The default of kubectl.
    if (said === undefined && this.plain) return { namespace: 'default', namespaceUnsaid: false };
    return this.unsaid(object);
  }

  private unsaid({ manifest }: Placed): { namespace: string; namespaceUnsaid: boolean } {
    return { namespace: unsaidNamespace(directoryOf(manifest.file)), namespaceUnsaid: true };
  }

  private said(object: Placed): string[] | undefined {
    const target = nearest(this.targets, object.manifest.file);
    if (target.length > 0) return target;
    const kustomized = this.kustomized(object.manifest.file, new Set());
    const own = kustomized.map(
      (namespace) => namespace ?? object.namespace ?? nearest(this.destinations, object.manifest.file)[0],
    );
    const distinct = [...new Set(own)];
    if (distinct.length === 1) return distinct[0] === undefined ? undefined : [distinct[0]];
    return distinct.map(String);
  }

  /** The outermost namespace on each chain of kustomizations above the resource. */
  private kustomized(resource: string, seen: Set<string>): (string | undefined)[] {
    if (seen.has(resource)) return [undefined];
    const takers = this.chain.takersOf(resource);
    if (takers.length === 0) return [undefined];
    const within = new Set([...seen, resource]);
    return [
      ...new Set(
        takers.flatMap((taker) => this.kustomized(taker.directory, within).map((outer) => outer ?? taker.namespace)),
      ),
    ];
  }
}

/** The namespaces of the sources with the deepest path that holds `file`. */
function nearest(sources: PathIndex<string>, file: string): string[] {
  return [...new Set(sources.deepest(file))];
}

/** An index of namespaces. */
export function byPath(sources: readonly Source[]): PathIndex<string> {
  return new PathIndex(sources.map(({ path, namespace }) => ({ path, thing: namespace })));
}

export function targets(flux: readonly Manifest[]): Source[] {
  return flux.flatMap(({ json }) => {
    const spec = record(json.spec);
    const [path, namespace] = [text(spec.path), text(spec.targetNamespace)];
    return path !== undefined && namespace ? [{ path, namespace }] : [];
  });
}

/** The namespace of the objects beside a fleet.yaml that have none. */
export function fleetNamespace({ file, json }: Manifest): Source[] {
  const namespace = text(json.namespace) ?? text(json.defaultNamespace);
  return namespace === undefined ? [] : [{ path: directoryOf(file), namespace }];
}

export function destinations(argo: readonly Manifest[]): Source[] {
  return argo.flatMap(({ json }) => {
    const namespace = text(record(record(json.spec).destination).namespace);
    return namespace
      ? sourcesOf(json).flatMap(({ path }) => (text(path) ? [{ path: text(path)!, namespace }] : []))
      : [];
  });
}
