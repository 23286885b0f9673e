import { Json, record, text, textMap } from '../values/json';
import type { Keys } from '../report/fields';
import { sourcesOf } from './applications';
import {
  isKustomization,
  Kustomization,
  Patch,
  readInlinePatches,
  readKustomization,
  readPatch,
} from './kustomizations';
import { fluxOfTree, isInstance } from './flux';
import { kustomized, Manifest } from './parse';
import { PathIndex } from './path-index';
import { directoryOf, isFleetPath, isPutAway } from './paths';
import { reached } from './reach';
import type { Note } from './note';
import type { TreeObject } from './object';
import type { Tree } from './tree';
import { isUnknown, OVERWRITTEN, related, unknownPlaces, unsaidNamespace } from '../values/unknown';

const INSTALLS = /^(HelmRelease|HelmChart|Application(Set)?)$/;
/** A kustomize generator, which has its fields and values at the top level, without `spec`. */
const GENERATOR = 'HelmChartInflationGenerator';
/** The spec fields of these kinds that hold Helm values. */
const VALUES = /^(values(Content)?|sources?|template)$/;

/** An object as kustomize, Flux or Argo CD apply it, as far as files tell. */
export interface AppliedObject extends TreeObject {
  /** The places of values that are known only on deployment. */
  readonly unknown: Keys[];
  /** Whether no file says its namespace; `namespace` is then a stand-in. */
  readonly namespaceUnsaid: boolean;
}

/** Finds the namespace of the objects in a manifest. */
export type NamespaceOf = (manifest: Manifest) => { readonly namespace: string; readonly namespaceUnsaid: boolean };

/** A path from which a tool applies files, and the namespace that it gives their objects. */
interface Source {
  readonly path: string;
  readonly namespace: string;
}

/**
 * Follows kustomizations, Flux and Argo CD: drops patches and unused files, marks overwritten values as unknown, and
 * finds the namespace of each object.
 */
export function applied(
  tree: Tree,
  contents: (file: string) => string | undefined,
): {
  objects: AppliedObject[];
  notes: Note[];
  valuesPatched: boolean;
  isApplied: (file: string) => boolean;
  namespaceOf: NamespaceOf;
  /** The directories of the kustomizations that include a file or a directory. */
  takersOf: (path: string) => readonly string[];
} {
  const kustomizations = tree.others.filter(isKustomization).map((manifest) => readKustomization(manifest, contents));
  const chain = new Chain(kustomizations);
  const files = [...tree.objects.map(({ manifest }) => manifest), ...tree.others].map(({ file }) => file);
  const isPut = files.every(isPutAway) ? () => false : isPutAway;
  const inUse = tree.others.filter(({ file }) => !isPut(file));
  const flux = fluxOfTree(
    inUse.filter(({ json }) => String(json.apiVersion).startsWith('kustomize.toolkit.fluxcd.io/')),
    files,
  );
  const argo = inUse.filter(({ json }) => String(json.apiVersion).startsWith('argoproj.io/'));
  const ofFleet = tree.others.filter(({ file }) => isFleetPath(file)).flatMap(fleetNamespace);
  const patchFiles = new Set(kustomizations.flatMap((kustomization) => kustomization.patchFiles));
  const partial = (object: TreeObject) => '$patch' in object.json || patchFiles.has(object.manifest.file);
  const specs = specsByPath(flux);
  const everywhere = [
    ...flux.flatMap(({ json }) => readInlinePatches(record(json.spec).patches)),
    ...argo.flatMap(({ json }) =>
      sourcesOf(json).flatMap((source) => readInlinePatches(record(source.kustomize).patches)),
    ),
    ...tree.objects
      .filter((object) => '$patch' in object.json)
      .flatMap((object) => readPatch(JSON.stringify(object.json), {})),
  ];
  const namespaces = new Namespaces(
    chain,
    byPath(targets(flux)),
    byPath([...destinations(argo), ...ofFleet]),
    kustomizations.length + flux.length + argo.length + ofFleet.length === 0,
  );
  const unused = new Set<string>();
  const taken =
    tree.whole &&
    reached(files, kustomizations, {
      flux: [...flux, ...tree.others.filter(isInstance)],
      argo,
      leads: tree.leads,
      hidden: tree.appliesUnread,
    });
  const unreached = new Set<string>();
  const putAway = new Set<string>();
  // The labels of Services matter only to pools that select Services.
  const anyLabels = tree.objects.some(
    ({ kind, json }) => kind === 'CiliumLoadBalancerIPPool' && record(json.spec).serviceSelector !== undefined,
  );
  const objects = tree.objects.flatMap((object): AppliedObject[] => {
    if (partial(object)) return [];
    if (chain.leavesOut(object.manifest.file)) {
      unused.add(object.manifest.file);
      return [];
    }
    if (taken && !taken.has(object.manifest.file) && !tree.byHand.has(object.manifest.file)) {
      unreached.add(object.manifest.file);
      return [];
    }
    if (!taken && tree.whole && isPut(object.manifest.file)) {
      putAway.add(object.manifest.file);
      return [];
    }
    if (
      object.within?.owner &&
      [...everywhere, ...chain.above(object.manifest.file).flatMap(({ patches }) => patches)].some((patch) =>
        writesOver(patch, object),
      )
    )
      return [];
    const above = chain.above(object.manifest.file);
    const holding = specs.holding(object.manifest.file);
    const patches = [...everywhere, ...above.flatMap((kustomization) => kustomization.patches)].filter((patch) =>
      selects(patch, object),
    );
    const labels = Object.assign(
      {},
      ...above.map((kustomization) => kustomization.labels),
      ...holding.map(({ commonMetadata }) => textMap(record(commonMetadata).labels)),
    ) as Record<string, string>;
    const place = namespaces.of(object);
    const isKustomized = above.length > 0 || holding.length > 0;
    const read = isKustomized && !object.within ? { ...object, json: kustomized(object.manifest) } : object;
    const json = substituted(inNamespace(read, place), holding);
    if (object.within) {
      const own = { ...object, ...place, json: anyLabels ? json : withoutLabels(json) };
      return [{ ...own, unknown: unknownPlaces(own.json) }];
    }
    return [withUnknown({ ...object, ...place, json }, patches, above, labels)];
  });
  const valuesPatched = [...everywhere, ...kustomizations.flatMap(({ patches }) => patches)].some(
    ({ kind, places }) =>
      kind === GENERATOR ||
      ((kind === undefined || INSTALLS.test(kind)) &&
        (!places ||
          places.some(([first, second]) => first === 'spec' && (second === undefined || VALUES.test(String(second)))))),
  );
  return {
    objects,
    valuesPatched,
    isApplied: (file) => (taken ? taken.has(file) : !(tree.whole && isPut(file))),
    takersOf: (path) => chain.takersOf(path).map(({ directory }) => directory),
    namespaceOf: (manifest) =>
      namespaces.of({ manifest, namespace: text(record(manifest.json.metadata).namespace), within: undefined }),
    notes: [
      ...[...unused].map((file) => ({
        file,
        text: 'not checked: the kustomization.yaml beside it does not list it',
      })),
      ...[...putAway].map((file) => ({
        file,
        text: 'not checked: its folder is for what is out of use, by its name',
      })),
      ...[...unreached].map((file) => ({
        file,
        text: 'not checked: no Flux Kustomization and no Argo CD Application in these files leads to it',
      })),
    ],
  };
}

/** Whether a patch of the owner may change the object that a chart or an operator makes from it. */
function writesOver({ kind, name, places }: Patch, { within }: TreeObject): boolean {
  const { owner, at } = within!;
  if (kind === undefined && name === undefined && places !== undefined) return false;
  return (
    fits(kind, owner!.kind) &&
    fits(name, owner!.name) &&
    (!places || places.some((place) => related(place, at) || place[1] === 'targetNamespace'))
  );
}

/** Drops the unknown labels of an object that a chart makes. */
function withoutLabels(json: Json): Json {
  const { labels, ...metadata } = record(json.metadata);
  return labels === OVERWRITTEN ? { ...json, metadata } : json;
}

/** The object with the namespace that a tool sets in place of its own, such as the placeholder "_". */
function inNamespace(
  { json }: TreeObject,
  { namespace, namespaceUnsaid }: { namespace: string; namespaceUnsaid: boolean },
): Json {
  const metadata = record(json.metadata);
  const isMeant = metadata.namespace !== '_' && metadata.namespace === namespace;
  if (metadata.namespace === undefined || isMeant) return json;
  const isSaid = !namespaceUnsaid && namespace !== '_';
  return { ...json, metadata: { ...metadata, namespace: isSaid ? namespace : OVERWRITTEN } };
}

/** The specs of Flux Kustomizations, by their paths. */
function specsByPath(flux: readonly Manifest[]): PathIndex<Json> {
  const specs = flux.map((manifest) => record(manifest.json.spec));
  return new PathIndex(
    specs.flatMap((spec) => (text(spec.path) === undefined ? [] : [{ path: text(spec.path)!, thing: spec }])),
  );
}

/**
 * Fills the variables in host names from the nearest Flux Kustomization: each Kustomization has values of its own. If
 * several Kustomizations of one path have different values, the host name stays unknown, and differs from the same
 * variable elsewhere.
 */
function substituted(json: Json, holding: readonly Json[]): Json {
  const spec = record(json.spec);
  if (!Array.isArray(spec.hostnames)) return json;
  const length = Math.max(...holding.map(({ path }) => String(path).length));
  const nearest = holding.filter(({ path }) => String(path).length === length);
  const written = nearest.map(({ postBuild }) => record(record(postBuild).substitute));
  const values = [...new Set(written.flatMap((one) => Object.keys(one)))].map((key): [string, string] => {
    const different = new Set(written.map((one) => String(one[key])));
    return [key, different.size === 1 ? [...different][0] : `\${${key} of ${String(nearest[0].path)}}`];
  });
  const fill = (name: unknown) =>
    typeof name !== 'string'
      ? name
      : values.reduce((filled, [key, value]) => filled.replaceAll(`\${${key}}`, () => value), name);
  return values.length === 0 ? json : { ...json, spec: { ...spec, hostnames: spec.hostnames.map(fill) } };
}

/** kustomize reads kinds and names of patch targets as regular expressions. */
function fits(pattern: string | undefined, value: string): boolean {
  return pattern === undefined || pattern === value || wholeMatch(pattern, value);
}

function selects(patch: Patch, object: TreeObject): boolean {
  return (
    fits(patch.kind, object.kind) &&
    fits(patch.name, object.name) &&
    (patch.kind !== undefined || patch.name !== undefined || patch.places === undefined)
  );
}

function wholeMatch(pattern: string, value: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`).test(value);
  } catch {
    return true;
  }
}

function withUnknown(
  object: TreeObject & { namespaceUnsaid: boolean },
  patches: readonly Patch[],
  above: readonly Kustomization[],
  labels: Record<string, string>,
): AppliedObject {
  const renamed = above.some(({ renames }) => renames);
  const rewritten = above.some(({ transforms }) => transforms);
  const json =
    patches.length > 0 || renamed || rewritten || Object.keys(labels).length > 0
      ? // Not structuredClone: under jest its objects are of another realm, and no maps to CEL.
        (JSON.parse(JSON.stringify(object.json)) as Json)
      : object.json;
  for (const { places } of patches) {
    if (!places) json.spec = OVERWRITTEN;
    else places.forEach((place) => overwrite(json, place));
  }
  if (rewritten) json.spec = OVERWRITTEN;
  if (Object.keys(labels).length > 0) {
    const metadata = record(json.metadata);
    json.metadata = { ...metadata, labels: { ...record(metadata.labels), ...labels } };
  }
  if (renamed) overwrite(json, ['metadata', 'name']);
  return {
    ...object,
    json,
    name: renamed ? `${OVERWRITTEN}-${object.name}` : object.name,
    unknown: unknownPlaces(json),
  };
}

function overwrite(json: Json, place: Keys): void {
  let here = json;
  for (const key of place.slice(0, -1)) {
    const next = here[key];
    if (typeof next === 'string' && isUnknown(next)) return;
    if (typeof next !== 'object' || next === null) here[key] = {};
    here = here[key] as Json;
  }
  if (place.length > 0) here[place[place.length - 1]] = OVERWRITTEN;
}

/** Which kustomization includes which files and directories. */
class Chain {
  private readonly takers = new Map<string, Kustomization[]>();
  private readonly aboveOne = new Map<Kustomization, Kustomization[]>();
  private readonly directories = new Set<string>();

  constructor(kustomizations: readonly Kustomization[]) {
    for (const kustomization of kustomizations) {
      this.directories.add(kustomization.directory);
      for (const resource of [...kustomization.resources, ...kustomization.valueFiles])
        this.takers.set(resource, [...(this.takers.get(resource) ?? []), kustomization]);
    }
  }

  /** Whether a kustomization beside the file does not include it. */
  leavesOut(file: string): boolean {
    return this.directories.has(directoryOf(file)) && !this.takers.has(file);
  }

  takersOf(resource: string): Kustomization[] {
    return this.takers.get(resource) ?? [];
  }

  /** Every kustomization that includes the file, directly or through others. */
  above(file: string): readonly Kustomization[] {
    const takers = this.takersOf(file);
    if (takers.length !== 1) return this.climb(takers);
    // Most files of a tree have one, and share it with the files beside them.
    let found = this.aboveOne.get(takers[0]);
    if (!found) this.aboveOne.set(takers[0], (found = this.climb(takers)));
    return found;
  }

  private climb(takers: readonly Kustomization[]): Kustomization[] {
    const found = new Set<Kustomization>();
    const add = (taker: Kustomization) => {
      if (found.has(taker)) return;
      found.add(taker);
      this.takersOf(taker.directory).forEach(add);
    };
    takers.forEach(add);
    return [...found];
  }
}

type Placed = Pick<TreeObject, 'manifest' | 'namespace' | 'within'>;

/** Finds the namespace of each object. */
class Namespaces {
  constructor(
    private readonly chain: Chain,
    private readonly targets: PathIndex<Source>,
    private readonly destinations: PathIndex<Source>,
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
    const target = longest(this.targets, object.manifest.file);
    if (target.length > 0) return target;
    const kustomized = this.kustomized(object.manifest.file, new Set());
    const own = kustomized.map(
      (namespace) => namespace ?? object.namespace ?? longest(this.destinations, object.manifest.file)[0],
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

/** The namespaces of the sources with the longest path that holds `file`. */
function longest(sources: PathIndex<Source>, file: string): string[] {
  const fitting = sources.holding(file);
  const length = Math.max(...fitting.map(({ path }) => path.length));
  return [...new Set(fitting.filter(({ path }) => path.length === length).map(({ namespace }) => namespace))];
}

function byPath(sources: readonly Source[]): PathIndex<Source> {
  return new PathIndex(sources.map((source) => ({ path: source.path, thing: source })));
}

function targets(flux: readonly Manifest[]): Source[] {
  return flux.flatMap(({ json }) => {
    const spec = record(json.spec);
    const [path, namespace] = [text(spec.path), text(spec.targetNamespace)];
    return path !== undefined && namespace ? [{ path: path.replace(/^\.\//, ''), namespace }] : [];
  });
}

/** The namespace of the objects beside a fleet.yaml that have none. */
function fleetNamespace({ file, json }: Manifest): Source[] {
  const namespace = text(json.namespace) ?? text(json.defaultNamespace);
  return namespace === undefined ? [] : [{ path: directoryOf(file), namespace }];
}

function destinations(argo: readonly Manifest[]): Source[] {
  return argo.flatMap(({ json }) => {
    const namespace = text(record(record(json.spec).destination).namespace);
    return namespace
      ? sourcesOf(json).flatMap(({ path }) => (text(path) ? [{ path: text(path)!, namespace }] : []))
      : [];
  });
}
