import type { AppliedObject } from './object';
import { directoryOf } from './paths';
import type { ReleaseSource } from './release-source';

/**
 * One cluster of a tree: the names of the directories that belong to it where directories are for different clusters.
 */
export type World = ReadonlySet<string>;

/** Names of directories for parts of one cluster, also where one object stands in two of them. */
const PART = new RegExp(
  `^(${[
    'apps?|applications?|workloads|services|infra|infrastructure|core|platform|system|base|shared|common|addons',
    'controllers|configs?|crds|flux-system|network|networking|monitoring|observability|security|storage|databases?',
  ].join('|')})$`,
);

/** Names of directories whose children are for different clusters. */
const CHOICE = /^(clusters?|overlays?|env|envs|environments?|stages?|sites?|regions?|datacenters?)$/;

/** For each directory, the children of which each cluster has one. */
type Choices = Map<string, Set<string>>;

/**
 * Tells the clusters of a tree apart. These are for different clusters: directories that hold the same object, since a
 * cluster cannot have it twice, unless they are parts such as `apps` and `infrastructure`; directories that each
 * install a cluster; the children of `clusters/`, `overlays/` and so on; and children of other directories with these
 * names.
 */
export class Worlds {
  private readonly choices: Choices = new Map();
  /** A cache: the clusters of each file. */
  private readonly homes = new Map<string, ReadonlySet<World>>();
  readonly all: World[];

  /**
   * `clusters`: files that each make a cluster. `takers`: the directories of the kustomizations, also of Flux, that
   * include a path.
   */
  constructor(
    objects: readonly AppliedObject[],
    releases: readonly ReleaseSource[],
    clusters: readonly string[] = [],
    private readonly takers: (path: string) => readonly string[] = () => [],
  ) {
    const files = new Map<string, Set<string>>();
    for (const object of objects) {
      const key = identity(object);
      if (key) files.set(key, (files.get(key) ?? new Set()).add(object.manifest.file));
    }
    for (const same of files.values()) this.split([...same]);
    this.split(clusters);
    for (const kind of ['HelmRelease', 'Application'])
      this.split(releases.filter(({ by }) => by === kind).map(({ file }) => file));
    const all = [...new Set([...objects.map(({ manifest }) => manifest.file), ...releases.map(({ file }) => file)])];
    for (const file of all) this.chooseByName(file);
    this.chooseAgain(all);
    this.all = this.enumerate(all);
  }

  /** Whether a file belongs to a cluster. A base does if the cluster includes it, or if nobody does. */
  holds(world: World, file: string): boolean {
    let homes = this.homes.get(file);
    if (!homes) {
      const names = this.namesOf(file);
      const named = this.all.filter((one) => names.every((name) => one.has(name)));
      const taken = named.length === 1 ? named : named.filter((one) => this.isTaken(one, file, new Set()));
      homes = new Set(taken.length > 0 ? taken : named);
      this.homes.set(file, homes);
    }
    return homes.has(world);
  }

  /** The objects of a cluster, as they are there. */
  objectsIn(world: World, objects: readonly AppliedObject[]): AppliedObject[] {
    const holds = (file: string) => this.holds(world, file);
    const own = objects.filter(({ manifest }) => holds(manifest.file));
    return this.all.length === 1 ? own : own.map((object) => object.inCluster?.(holds) ?? object);
  }

  /** Whether a chain of kustomizations of this cluster includes the path. */
  private isTaken(world: World, path: string, seen: Set<string>): boolean {
    const takers = this.takers(path).filter((taker) => !seen.has(taker));
    takers.forEach((taker) => seen.add(taker));
    return takers.length === 0 || takers.some((taker) => this.isOf(world, taker) && this.isTaken(world, taker, seen));
  }

  /** Whether a directory belongs to no other cluster. `overlays/a` may hold no object that tells. */
  private isOf(world: World, directory: string): boolean {
    const parts = directory.split('/');
    const others = new Set(this.all.filter((one) => one !== world).flatMap((one) => [...one]));
    const named = parts.filter((_, i) => i > 0 && CHOICE.test(parts[i - 1]));
    return [...this.namesOf(`${directory}/`), ...named].every((name) => world.has(name) || !others.has(name));
  }

  /** Whether a file surely belongs to this cluster, by its directories. */
  isFor(world: World, file: string): boolean {
    const parts = directoryOf(file).split('/');
    const isOfAnother = parts.some((part, i) => {
      const known = CHOICE.test(part) ? this.choices.get(parts.slice(0, i + 1).join('/')) : undefined;
      return known !== undefined && parts[i + 1] !== undefined && !known.has(parts[i + 1]);
    });
    return !isOfAnother && this.holds(world, file) && (this.all.length === 1 || this.namesOf(file).length > 0);
  }

  /** Splits clusters by these files, whose directories are for different clusters. */
  private split(files: readonly string[]): void {
    this.choosePart(
      [...new Set(files.map(directoryOf))].map((directory) => (directory === '' ? [] : directory.split('/'))),
    );
  }

  private choosePart(directories: readonly string[][]): void {
    if (directories.length < 2) return;
    let depth = 0;
    while (directories.every((parts) => parts.length > depth && parts[depth] === directories[0][depth])) depth++;
    const parts = new Map<string, string[][]>();
    for (const directory of directories)
      if (directory.length > depth) parts.set(directory[depth], [...(parts.get(directory[depth]) ?? []), directory]);
    const areParts = [...parts.keys()].every((name) => PART.test(name));
    for (const [name, within] of parts) {
      if (!areParts) this.choose(directories[0].slice(0, depth).join('/'), name);
      this.choosePart(within);
    }
  }

  private chooseByName(file: string): void {
    const parts = directoryOf(file).split('/');
    parts.forEach((part, i) => {
      if (CHOICE.test(part) && i + 1 < parts.length && !PART.test(parts[i + 1]))
        this.choose(parts.slice(0, i + 1).join('/'), parts[i + 1]);
    });
  }

  /** Chooses the children of a directory that are called like two clusters elsewhere. */
  private chooseAgain(files: readonly string[]): void {
    const children = new Map<string, Set<string>>();
    for (const file of files) {
      const parts = directoryOf(file).split('/');
      parts.forEach((part, i) => {
        const parent = parts.slice(0, i).join('/');
        children.set(parent, (children.get(parent) ?? new Set()).add(part));
      });
    }
    const known = [...this.choices.values()].map((names) => new Set(names));
    for (const [parent, names] of children)
      for (const others of known) {
        const same = [...names].filter((name) => others.has(name));
        if (same.length > 1) same.forEach((name) => this.choose(parent, name));
      }
  }

  private choose(parent: string, child: string): void {
    this.choices.set(parent, (this.choices.get(parent) ?? new Set()).add(child));
  }

  private namesOf(file: string): string[] {
    if (this.choices.size === 0) return [];
    const parts = directoryOf(file).split('/');
    return parts.flatMap((part, i) => (this.choices.get(parts.slice(0, i).join('/'))?.has(part) ? [part] : []));
  }

  private enumerate(files: readonly string[]): World[] {
    const distinct = [
      ...new Map(
        files.map((file) => this.namesOf(file)).map((names) => [[...new Set(names)].sort().join('\n'), new Set(names)]),
      ).values(),
    ];
    const largest = distinct.filter(
      (names) =>
        !distinct.some(
          (other) => other !== names && names.size < other.size && [...names].every((name) => other.has(name)),
        ),
    );
    return largest.length > 0 ? largest : [new Set()];
  }
}

/** A key that is equal for the same object; undefined if its name or namespace is unknown. */
export function identity({
  apiVersion,
  kind,
  namespace,
  name,
  namespaceUnsaid,
  isClusterWide,
  unknown,
  within,
}: AppliedObject): string | undefined {
  // The names of objects that a chart makes are uncertain.
  if (within) return undefined;
  if (
    (namespaceUnsaid && !isClusterWide) ||
    unknown.some(([first, second]) => first === 'metadata' && (second === 'name' || second === 'namespace'))
  )
    return undefined;
  return `${apiVersion.split('/')[0]} ${kind} ${isClusterWide ? '' : namespace} ${name}`;
}
