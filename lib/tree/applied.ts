import { Json, record, text, textMap } from '../values/json';
import { sourcesOf } from './applications';
import { isKustomization, Patch, readInlinePatches, readKustomization, readPatch } from './kustomizations';
import { fluxOfTree, fluxPaths, isInstance } from './flux';
import type { Manifest } from './parse';
import { PathIndex } from './path-index';
import { directoryOf, isFleetPath, isPutAway } from './paths';
import { reached } from './reach';
import type { Note } from './note';
import type { AppliedObject, TreeObject } from './object';
import type { Tree } from './tree';
import { Scopes } from '../objects/scopes';
import { OVERWRITTEN, unknownPlaces } from '../values/unknown';
import { Chain } from './chain';
import { byPath, destinations, fleetNamespace, NamespaceOf, Namespaces, targets } from './namespaces';
import { selects, withUnknown, writesOver } from './overwritten';

const INSTALLS = /^(HelmRelease|HelmChart|Application(Set)?)$/;

/** A kustomize generator, which has its fields and values at the top level, without `spec`. */
const GENERATOR = 'HelmChartInflationGenerator';

/** The spec fields of these kinds that hold Helm values. */
const VALUES = /^(values(Content)?|sources?|template)$/;

/**
 * Follows kustomizations, Flux and Argo CD: drops patches and unused files, marks overwritten values as unknown, and
 * finds the namespace of each object.
 */
export function applied(
  tree: Tree,
  contents: (file: string) => string | undefined,
): {
  objects: AppliedObject[];
  /** The files that nothing applies, and why. */
  unapplied: ReadonlyMap<string, string>;
  notes: Note[];
  valuesPatched: boolean;
  isApplied: (file: string) => boolean;
  namespaceOf: NamespaceOf;
  /** The directories of the kustomizations that include a file or a directory; of the nearest of Flux, if none does. */
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
  const ofFlux = new PathIndex(
    flux.flatMap(({ file, json }) => {
      const { path } = fluxPaths(json);
      return path === undefined ? [] : [{ path, thing: { file, path } }];
    }),
  );
  const everywhere = [
    ...flux.flatMap(({ file, json }) => patchesOf(file, record(json.spec).patches)),
    ...argo.flatMap(({ file, json }) =>
      sourcesOf(json).flatMap((source) => patchesOf(file, record(source.kustomize).patches)),
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
  const taken =
    tree.whole &&
    reached(files, kustomizations, {
      flux: [...flux, ...tree.others.filter(isInstance)],
      argo,
      leads: tree.leads,
      hidden: tree.appliesUnread,
    });
  const isApplied = (file: string) => (taken ? taken.has(file) : !(tree.whole && isPut(file)));
  const whyNot = (file: string) => {
    if (chain.leavesOut(file)) return 'the kustomization.yaml beside it does not list it';
    if (isApplied(file) || (taken && tree.byHand.has(file))) return undefined;
    return taken
      ? 'no Flux Kustomization and no Argo CD Application in these files leads to it'
      : 'its folder is for what is out of use, by its name';
  };
  const unapplied = new Map<string, string>();
  const scopes = new Scopes();
  // The labels of Services matter only to pools that select Services.
  const anyLabels = tree.objects.some(
    ({ kind, json }) => kind === 'CiliumLoadBalancerIPPool' && record(json.spec).serviceSelector !== undefined,
  );
  const objects = tree.objects.flatMap((object): AppliedObject[] => {
    if (partial(object)) return [];
    const why = whyNot(object.manifest.file);
    if (why) {
      unapplied.set(object.manifest.file, why);
      return [];
    }
    const above = chain.above(object.manifest.file);
    const holding = specs.holding(object.manifest.file);
    const reaching = [...everywhere, ...above.flatMap((kustomization) => kustomization.patches)];
    if (object.within?.owner && reaching.some((patch) => writesOver(patch, object))) return [];
    const patches = reaching.filter((patch) => selects(patch, object));
    const labels = Object.assign(
      {},
      ...above.map((kustomization) => kustomization.labels),
      ...holding.map(({ commonMetadata }) => textMap(record(commonMetadata).labels)),
    ) as Record<string, string>;
    const place = {
      ...namespaces.of(object),
      isClusterWide: scopes.isClusterWide(object.apiVersion, object.kind),
    };
    const isKustomized = above.length > 0 || holding.length > 0;
    const read = isKustomized && !object.within ? { ...object, json: object.manifest.kustomized() } : object;
    const json = substituted(inNamespace(read, place), specs.deepest(object.manifest.file));
    if (object.within) {
      const own = { ...object, ...place, json: anyLabels ? json : withoutLabels(json) };
      return [{ ...own, unknown: unknownPlaces(own.json) }];
    }
    const whole = { ...object, ...place, json };
    const all = withUnknown(whole, patches, above, labels);
    if (!patches.some(({ from }) => from !== undefined)) return [all];
    const inCluster = (holds: (file: string) => boolean) =>
      withUnknown(
        whole,
        patches.filter(({ from }) => from === undefined || holds(from)),
        above,
        labels,
      );
    return [{ ...all, inCluster }];
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
    isApplied,
    takersOf: (path) => {
      const takers = chain.takersOf(path).map(({ directory }) => directory);
      return takers.length > 0 ? takers : ofFlux.deepest(`${path}/`).map(({ file }) => directoryOf(file));
    },
    namespaceOf: (manifest) =>
      namespaces.of({ manifest, namespace: text(record(manifest.json.metadata).namespace), within: undefined }),
    unapplied,
    notes: [...unapplied].map(([file, why]) => ({ file, text: `not checked: ${why}` })),
  };
}

/** The patches in a Flux Kustomization or an Application. */
function patchesOf(from: string, entries: unknown): Patch[] {
  return readInlinePatches(entries).map((patch) => ({ ...patch, from }));
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
function substituted(json: Json, nearest: readonly Json[]): Json {
  const spec = record(json.spec);
  if (!Array.isArray(spec.hostnames)) return json;
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
