import { CHECK_NAMES } from '../all-checks';
import { fieldText, Keys } from '../../report/fields';
import { near } from '../../values/near';
import { applied } from '../../tree/applied';
import { readFileIgnores } from '../../tree/ignore';
import type { AppliedObject } from '../../tree/object';
import type { FileFinding, ObjectFinding } from '../../report/file-finding';
import type { ClusterSide } from '../../programs/router/rules';
import { CHECKED_EDGES } from '../../programs/checked';
import type { ClusterBehind } from '../../programs/edge/rules';
import { behindEdges, NOTHING_BEHIND } from './edge-side';
import { besideRouters, checkRouters, findRouters } from './router-side';
import { clusterOf, findNodes } from './node-addresses';
import { checkNodes } from './node-rules';
import { mentionsAddresses } from '../../programs/nodes-files';
import { componentsOf, isClusterConfig, mentionsNodes } from '../../programs/clusters';
import type { Surroundings } from '../../tree/policies';
import { Refusals } from './refused';
import { checkSecrets, SECRETS } from './secret-rules';
import { installsOf } from '../../tree/installs';
import { ChosenRelease, chooseRelease } from '../../tree/release';
import type { ReleaseSource } from '../../tree/release-source';
import type { Sources } from '../../tree/sources';
import { layerOf } from '../../tree/values';
import type { Note } from '../../tree/note';
import type { Manifest } from '../../tree/parse';
import { readTree, type Tree } from '../../tree/tree';
import { checkWhole, installPath } from './whole';
import { patchedGateways, withoutOpenGateways } from '../../tree/attaching';
import { asOne } from '../../tree/variants';
import { identity, Worlds } from '../../tree/worlds';

export interface CheckOptions {
  /** The Cilium version, if the files do not name it or are wrong. */
  readonly cilium?: string;
  /** Checks to leave out. */
  readonly ignore?: readonly string[];
}

/** The result of a run. */
export interface CheckResult {
  readonly findings: FileFinding[];
  /** Findings that a comment or an option switched off. */
  readonly ignored: FileFinding[];
  readonly notes: Note[];
  /** The Cilium release for which the checks ran, and why: one for each cluster. */
  readonly releases: string[];
  /** The number of checked objects. */
  readonly objects: number;
  readonly files: number;
  /** The number of checked router configurations. */
  readonly routers: number;
}

/** What the files say, for any release. */
export interface Reading {
  readonly sources: Sources;
  readonly tree: Tree;
  readonly inForce: ReturnType<typeof applied>;
  readonly installs: readonly ReleaseSource[];
  /** The files that each make a cluster. */
  readonly clusters: readonly Manifest[];
  readonly worlds: Worlds;
}

export function readFiles(sources: Sources): Reading {
  // Secrets matter only if sessions have passwords.
  const hasPasswords = sources.manifests.some(({ text }) => text.includes('authSecretRef'));
  const tree = readTree(
    sources,
    (text) => mentionsNodes(text) || mentionsAddresses(text) || (hasPasswords && SECRETS.test(text)),
  );
  const texts = new Map([...sources.manifests, ...sources.templates].map(({ path, text }) => [path, text]));
  const inForce = applied(tree, (file) => texts.get(file));
  const installs = installsOf(tree, sources, inForce);
  const clusters = tree.others.filter(({ json }) => isClusterConfig(json));
  const worlds = new Worlds(
    inForce.objects,
    installs,
    clusters.map(({ file }) => file),
    inForce.takersOf,
  );
  return { sources, tree, inForce, installs, clusters, worlds };
}

/** Checks files. A pure function: it reads only its arguments. */
export function check(sources: Sources, options: CheckOptions = {}): CheckResult {
  return checkRead(readFiles(sources), options);
}

export function checkRead(reading: Reading, { cilium, ignore = [] }: CheckOptions): CheckResult {
  const { sources, tree, installs, clusters, worlds } = reading;
  const { objects, notes, namespaceOf } = reading.inForce;
  const found: FileFinding[] = [];
  const releases: ChosenRelease[] = [];
  const byPath = new Map(objects.map((object) => [object.path, object]));
  const refusals = new Map<string, Refusals>();
  // If there are several cluster configurations, none of them surely belongs to these files.
  const nodes = tree.others
    .filter((manifest) => clusters.length < 2 || !clusters.includes(manifest))
    .flatMap(componentsOf);
  const nodesFiles = findNodes(tree.others, sources.templates);
  const routers = findRouters(sources);
  const patched = patchedGateways(sources.texts ?? []);
  const besides: ClusterSide[] = [];
  const edges = CHECKED_EDGES.flatMap(({ option, check: checkEdge }) =>
    (sources.programs[option] ?? []).map(({ path, text }) => ({ checkEdge, path, text })),
  );
  const checkEdges = (cluster: ClusterBehind) =>
    edges.flatMap(({ checkEdge, path, text }) => checkEdge(path, text, cluster));
  for (const world of worlds.all) {
    const own = distinct(worlds.objectsIn(world, objects));
    const here = installs.filter(({ file }) => worlds.holds(world, file));
    const release = chooseRelease(
      cilium,
      here.some(({ wanted }) => wanted !== '') ? here : [...here, ...shared(installs)],
    );
    releases.push(release);
    const key = `${release.version} ${release.settled}`;
    if (!refusals.has(key)) refusals.set(key, new Refusals(release.version, release.settled));
    const { values } = release.source ?? {};
    const ofNodes = nodesFiles.filter(({ file }) => worlds.isFor(world, file));
    const around: Surroundings = {
      objects: withoutOpenGateways(own.once, patched),
      hidden: tree.hidden,
      whole: tree.whole,
      releaseSaid: release.found,
      valuesComplete: values?.complete === true && worlds.all.length === 1,
      cluster: clusterOf(ofNodes),
      hasAllNodes: ofNodes.some(({ isWhole }) => isWhole),
    };
    const refused = own.all
      .filter(({ within, apiVersion }) => !within && !(release.isOutside && apiVersion.startsWith('cilium.io/')))
      .flatMap((object) => refusals.get(key)!.of(object));
    // Reports an error of the API server only once.
    const placed = ({ path, at = [] }: ObjectFinding) => `${path} ${fieldText(at)}`;
    const isSaid = new Set(refused.map(placed));
    const results = [...refused, ...checkWhole(around, release).filter((finding) => !isSaid.has(placed(finding)))];
    found.push(
      ...results
        .map((result) => inFile(result, byPath, release))
        .filter((result): result is FileFinding => result !== undefined),
    );
    if (routers.found.length > 0) besides.push(besideRouters(around, release.version));
    // Another file of the host is for one cluster. If there are several, it is unknown which.
    if (worlds.all.length === 1) {
      found.push(...nodes.flatMap((one) => checkNodes(one, around, here.length > 0, values)));
      found.push(...checkSecrets(own.once, tree.others, namespaceOf, values));
      found.push(...(edges.length > 0 ? checkEdges(behindEdges(around, release.version, values)) : []));
    }
  }
  found.push(...checkRouters(routers.found, besides));
  if (worlds.all.length > 1) found.push(...checkEdges(NOTHING_BEHIND));

  const unique = [...new Map(found.map((finding) => [JSON.stringify(finding), finding])).values()];
  const switchedOff = new Set(
    objects.flatMap((object) => object.ignores.map(({ name }) => offKey(object.manifest.file, titleOf(object), name))),
  );
  const offIn = offInFiles(
    sources,
    unique.filter(({ object }) => object === undefined).map(({ file }) => file),
  );
  const [ignored, findings] = parted(
    unique.sort(byPlace),
    ({ check: name, file, object }) =>
      ignore.includes(name) ||
      switchedOff.has(offKey(file, object, name)) ||
      (object === undefined && offIn.get(file)?.has(name) === true),
  );
  return {
    findings,
    ignored,
    notes: [
      ...(sources.notes ?? []),
      ...tree.notes,
      ...routers.notes,
      ...notes,
      ...misnamed(objects),
      ...misnamedIn(sources.programs),
    ],
    releases: [...new Set(releases.map(({ reason }) => reason))],
    objects: objects.length,
    files: tree.files + Object.values(sources.programs).flat().length,
    routers: routers.found.length,
  };
}

/** The release for a cluster without one in its files: that of the other clusters, if all have the same. */
function shared(installs: readonly ReleaseSource[]): ReleaseSource[] {
  const said = installs.filter(({ wanted }) => wanted !== '');
  return new Set(said.map(({ wanted }) => wanted.replace(/^v/, ''))).size === 1
    ? said.map((source) => ({ ...source, values: undefined }))
    : [];
}

/** `once`: each object of the cluster once, from the files deepest in the tree. */
function distinct(objects: readonly AppliedObject[]): { all: readonly AppliedObject[]; once: AppliedObject[] } {
  const deepest = new Map<string, AppliedObject[]>();
  const depthOf = ({ manifest }: AppliedObject) => manifest.file.split('/').length;
  for (const object of objects) {
    const key = object.within
      ? object.path
      : (identity(object) ?? `${object.apiVersion.split('/')[0]} ${object.kind} ${object.namespace} ${object.name}`);
    const others = deepest.get(key);
    const deeper = others ? depthOf(object) - depthOf(others[0]) : 1;
    if (deeper > 0) deepest.set(key, [object]);
    else if (deeper === 0) others!.push(object);
  }
  return { all: objects, once: [...deepest.values()].map(asOne) };
}

function inFile(
  finding: ObjectFinding,
  objects: ReadonlyMap<string, AppliedObject>,
  release: ChosenRelease,
): FileFinding | undefined {
  const { check: name, level, message, at } = finding;
  if (finding.path === installPath(release)) {
    const all = release.source?.values;
    const values = all && layerOf(all, at ?? []);
    return (
      values && {
        check: name,
        level,
        file: values.file,
        line: values.lineOf(at ?? []),
        ...fieldOf([...values.at, ...(at ?? [])]),
        message,
      }
    );
  }
  const object = objects.get(finding.path);
  if (!object) return undefined;
  const place = at ?? [];
  return {
    check: name,
    level,
    file: object.manifest.file,
    line: object.manifest.lineOf(place),
    object: titleOf(object),
    ...fieldOf(object.within ? object.within.keysIn(place) : place),
    message,
  };
}

function fieldOf(place: Keys): { field?: string } {
  return place.length > 0 ? { field: fieldText(place) } : {};
}

/** The name of an object in reports. */
export function titleOf({ kind, name, namespace, namespaceUnsaid, isClusterWide }: AppliedObject): string {
  return `${kind} ${isClusterWide || namespaceUnsaid ? '' : `${namespace}/`}${name}`;
}

/** The checks that comments of these files switch off for all of a file. */
function offInFiles(
  { manifests, templates, texts = [], programs }: Sources,
  files: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const wanted = new Set(files);
  if (wanted.size === 0) return new Map();
  return new Map(
    [...Object.values(programs).flat(), ...manifests, ...templates, ...texts]
      .filter(({ path }) => wanted.has(path))
      .map(({ path, text }) => [path, new Set(readFileIgnores(text).map(({ name }) => name))]),
  );
}

/** A key for a check that a comment switches off for an object. */
function offKey(file: string, object: string | undefined, check: string): string {
  return JSON.stringify([file, object, check]);
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  const [first, second]: [T[], T[]] = [[], []];
  for (const one of all) (isFirst(one) ? first : second).push(one);
  return [first, second];
}

function byPlace(a: FileFinding, b: FileFinding): number {
  return a.file < b.file
    ? -1
    : a.file > b.file
      ? 1
      : a.line - b.line || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0);
}

/** Notes about comments that switch off a check that does not exist. */
function misnamed(objects: readonly AppliedObject[]): Note[] {
  const told = new Set<string>();
  return objects.flatMap(({ manifest, ignores, within }) =>
    ignores
      .filter(({ name }) => !within && !CHECK_NAMES.includes(name))
      .filter(({ name, isOfFile }) => {
        const key = `${manifest.file} ${name}`;
        return !isOfFile || (!told.has(key) && told.add(key));
      })
      .map(({ name }) => ({ file: manifest.file, line: manifest.line, text: noCheck(name) })),
  );
}

/** The same in the files of routers and proxies. */
function misnamedIn(programs: Sources['programs']): Note[] {
  return Object.values(programs)
    .flat()
    .flatMap(({ path, text }) => {
      const wrong = readFileIgnores(text).filter(({ name }) => !CHECK_NAMES.includes(name));
      return [...new Set(wrong.map(({ name }) => name))].map((name) => ({ file: path, text: noCheck(name) }));
    });
}

function noCheck(name: string): string {
  const suggestion = near(name, [...CHECK_NAMES]);
  return `the comment ignores ${name}, which is no check${suggestion ? `. Did you mean ${suggestion}?` : ''}`;
}
