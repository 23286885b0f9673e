import { Json, list, record, text, texts } from '../values/json';
import { grouped } from '../values/grouped';
import { isApplication, sourcesOf } from './applications';
import { valueFilesOf } from './values-within';
import { fluxPaths } from './flux';
import type { Kustomization } from './kustomizations';
import type { Manifest } from './parse';
import { PathIndex } from './path-index';
import { directoryOf, isPutAway, patternOf, segmentsOf } from './paths';
import type { Lead } from './sources';
import { isUnknown } from '../values/unknown';

/** A Flux Kustomization, a FluxInstance or an Argo CD Application. */
interface Root {
  /** The file that holds it. */
  readonly file: string;
  /** The paths that it applies. */
  readonly paths: string[];
  /** Whether users apply it themselves, though what it applies may hold it too. */
  readonly isFirst?: boolean;
  /** The files of Helm values that it names in other places. */
  readonly valueFiles?: string[];
  /** In directories without a kustomization.yaml, the files that it applies, by their paths below the directory. */
  readonly include?: RegExp;
}

/**
 * The files that Flux or Argo CD apply, starting from their objects that no other one applies. Undefined if the tree
 * has no objects of Flux or Argo CD, or the paths cannot be followed: then every file counts.
 */
export function reached(
  files: readonly string[],
  kustomizations: readonly Kustomization[],
  {
    flux,
    argo,
    leads,
    hidden,
  }: {
    readonly flux: readonly Manifest[];
    readonly argo: readonly Manifest[];
    readonly leads: readonly Lead[];
    readonly hidden: boolean;
  },
): ReadonlySet<string> | undefined {
  if (hidden) return undefined;
  const roots: Root[] = [];
  for (const { file, json } of flux) {
    if (json.kind === 'FluxInstance') {
      roots.push({ file, paths: texts([record(record(json.spec).sync).path]), isFirst: true });
      continue;
    }
    const { path, components } = fluxPaths(json);
    // Without a path, Flux applies the whole source; without a source too, it is a patch of another one.
    if (path !== undefined || record(json.spec).sourceRef !== undefined)
      roots.push({ file, paths: [path ?? '', ...components] });
  }
  for (const { file, json } of argo) {
    // An AppProject or a Rollout applies no files.
    if (!isApplication(json)) continue;
    const paths = argoPaths(json);
    if (!paths) return undefined;
    roots.push({ file, paths, include: includeOf(json), valueFiles: valueFilesOf(json) });
  }
  const walk = new Walk(files, kustomizations);
  const index = new PathIndex(roots.flatMap((root) => root.paths.map((path) => ({ path, thing: root }))));
  const above = (root: Root) =>
    root.isFirst ? [] : index.holding(root.file).filter((other) => other.file !== root.file);
  const entries = roots.filter((root) => above(root).length === 0);
  const done = new Set<Root>();
  const follow = (queue: Root[]) => {
    queue.forEach((root) => done.add(root));
    for (let root = queue.pop(); root; root = queue.pop()) {
      root.paths.forEach((path) => walk.take(path, root.include));
      root.valueFiles?.forEach((path) => walk.takeFile(path));
      for (const other of roots) {
        if (done.has(other) || !walk.files.has(other.file)) continue;
        done.add(other);
        queue.push(other);
      }
    }
  };
  const starts = entries.length > 0 ? entries : firstOfCycles(roots, done, above);
  for (let queue = [...starts]; queue.length > 0; queue = firstOfCycles(roots, done, above)) follow(queue);
  // If no object applies another one, users may apply those that no kustomization.yaml leaves out by hand.
  const isChain = done.size > starts.length;
  if (!isChain) follow(roots.filter((root) => !done.has(root) && !walk.isKustomized(directoryOf(root.file))));
  for (const { from, to } of leads) if (walk.files.has(from)) walk.files.add(to);
  if (walk.files.size === 0) return undefined;
  // And files outside of their paths.
  const chosen = roots.flatMap(({ paths, include }) =>
    include ? paths.map((path) => patternOf(segmentsOf(path))) : [],
  );
  const outside = files.filter(
    (file) =>
      !isPutAway(file) &&
      index.holding(file).length === 0 &&
      !chosen.some((pattern) => pattern.test(`/${directoryOf(file)}`)),
  );
  return isChain ? walk.files : new Set([...walk.files, ...outside]);
}

/**
 * Roots that hold one another, and that no followed root holds: one of them points at a directory of the same name
 * elsewhere, in another repository. The outermost ones are followed.
 */
function firstOfCycles(roots: readonly Root[], done: ReadonlySet<Root>, above: (root: Root) => Root[]): Root[] {
  let left = roots.filter((root) => !done.has(root));
  for (let count = -1; count !== left.length; ) {
    count = left.length;
    const still = new Set(left);
    left = left.filter((root) => above(root).every((other) => still.has(other)));
  }
  const depths = left.map(({ file }) => file.split('/').length);
  const least = Math.min(...depths);
  return left.filter((_, i) => depths[i] === least);
}

/** Walks through directories as kustomize does, and as Flux does without a kustomization.yaml. */
class Walk {
  readonly files = new Set<string>();
  private readonly taken = new Set<string>();
  private readonly filesIn: Map<string, string[]>;
  private readonly directories: Set<string>;
  /** Directories by each of their endings: `a/b/c` has the endings `c`, `b/c` and `a/b/c`. */
  private readonly byEnding: Map<string, { readonly directory: string; readonly ending: string }[]>;
  private readonly below = new Map<string, Set<string>>();
  private readonly kustomized = new Map<string, Kustomization>();
  private readonly allPutAway: boolean;

  constructor(files: readonly string[], kustomizations: readonly Kustomization[]) {
    for (const kustomization of kustomizations) this.kustomized.set(kustomization.directory, kustomization);
    this.filesIn = grouped(files, directoryOf);
    this.allPutAway = files.every(isPutAway);
    for (let directory of this.filesIn.keys()) {
      while (directory !== '') {
        const above = directoryOf(directory);
        this.below.set(above, (this.below.get(above) ?? new Set()).add(directory));
        directory = above;
      }
    }
    this.directories = new Set(['', ...this.filesIn.keys(), ...[...this.below.values()].flatMap((set) => [...set])]);
    this.byEnding = grouped([...this.directories].flatMap(endingsOf), ({ ending }) => ending);
  }

  take(path: string, include?: RegExp): void {
    const segments = segmentsOf(path);
    const isPlain = !segments.some((segment) => segment.includes('*') || isUnknown(segment));
    const pattern = isPlain ? undefined : patternOf(segments);
    const found = pattern
      ? [...this.directories].filter((directory) => pattern.test(`/${directory}`))
      : (this.byEnding.get(segments.join('/')) ?? []).map(({ directory }) => directory);
    const isMeant = (directory: string) => this.allPutAway || isPutAway(`${path}/`) || !isPutAway(`${directory}/`);
    for (const directory of found.filter(isMeant)) {
      // Argo CD takes a source with a `directory` for plain files, also beside a kustomization.yaml.
      if (include) this.someBelow(directory, include);
      else this.directory(directory);
    }
  }

  /** A file by its path in the repository, of which the tree may be any part. */
  takeFile(path: string): void {
    const segments = segmentsOf(path);
    if (segments.some(isUnknown)) {
      const pattern = patternOf(segments);
      for (const files of this.filesIn.values())
        for (const file of files) if (pattern.test(`/${file}`)) this.files.add(file);
      return;
    }
    const name = segments.pop();
    for (const { directory } of this.byEnding.get(segments.join('/')) ?? [])
      this.files.add(directory === '' ? String(name) : `${directory}/${name}`);
  }

  isKustomized(directory: string): boolean {
    return this.kustomized.has(directory);
  }

  private someBelow(directory: string, include: RegExp): void {
    const start = directory === '' ? '' : `${directory}/`;
    for (const files of this.filesIn.values())
      for (const file of files)
        if (file.startsWith(start) && include.test(file.slice(start.length))) this.files.add(file);
  }

  private directory(directory: string): void {
    if (this.taken.has(directory)) return;
    this.taken.add(directory);
    const kustomization = this.kustomized.get(directory);
    if (!kustomization) {
      for (const file of this.filesIn.get(directory) ?? []) this.files.add(file);
      for (const child of this.below.get(directory) ?? []) this.directory(child);
      return;
    }
    for (const file of kustomization.valueFiles) this.files.add(file);
    for (const resource of kustomization.resources) {
      if (this.filesIn.has(resource) || this.below.has(resource)) this.directory(resource);
      else this.files.add(resource);
    }
  }
}

function endingsOf(directory: string): { readonly directory: string; readonly ending: string }[] {
  const segments = directory.split('/');
  return segments.map((_, i) => ({ directory, ending: segments.slice(i).join('/') }));
}

/**
 * The parameter of git generators for the directory. With a files generator, other parameters are contents of these
 * files.
 */
const OF_DIRECTORY = /^\{\{-?\s*(?:path|\.path\.path)\s*-?\}\}$/;

/** A path of a source in a patch. That of a JSON patch begins with "/". */
const SAYS_PATH = /\bpath["']?\s*:(?!\s*["']?\/)/;

/** The paths of an Application; undefined if a template makes them from values outside the tree. */
export function argoPaths(json: Json): string[] | undefined {
  const paths = sourcesOf(json).flatMap(({ path }) => text(path) ?? []);
  const { generators, templatePatch } = record(json.spec);
  if (SAYS_PATH.test(text(templatePatch) ?? '')) return undefined;
  const ofFiles = paths.every((path) => !path.includes('{{') || OF_DIRECTORY.test(path));
  const directories = [
    ...gitGlobs(generators, 'directories'),
    ...(ofFiles ? gitGlobs(generators, 'files').map(directoryOf) : []),
  ];
  return paths.some((path) => path.includes('{{'))
    ? directories.length > 0
      ? directories
      : paths.every((path) => segmentsOf(path).some((segment) => !isUnknown(segment)))
        ? paths
        : undefined
    : paths;
}

/** The files that `directory.include` of every source selects. */
function includeOf(json: Json): RegExp | undefined {
  const globs = sourcesOf(json).map(({ directory }) => text(record(directory).include));
  if (globs.length === 0 || !globs.every((glob) => glob !== undefined && !isUnknown(glob))) return undefined;
  const pattern = globs.map((glob) =>
    glob!
      .replace(/[.+?^$()|[\]\\]/g, '\\$&')
      .replace(/\*+/g, (stars) => (stars.length > 1 ? '.*' : '[^/]*'))
      .replace(/\{([^{}]*)\}/g, (_, choices: string) => `(?:${choices.replaceAll(',', '|')})`),
  );
  return new RegExp(`^(?:${pattern.join('|')})$`);
}

/** The globs of git generators, also of those within a matrix or merge generator. */
function gitGlobs(generators: unknown, of: 'directories' | 'files'): string[] {
  return list(generators).flatMap((generator) => [
    ...list(record(generator.git)[of])
      .filter(({ exclude }) => exclude !== true)
      .flatMap(({ path }) => text(path) ?? []),
    ...[generator.matrix, generator.merge].flatMap((inner) => gitGlobs(record(inner).generators, of)),
  ]);
}
