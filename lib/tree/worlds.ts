import type { AppliedObject } from './applied';
import { directoryOf } from './paths';
import type { ReleaseSource } from './release';

/** One cluster, as far as a tree can be told apart: the directories that are chosen where there is a choice. */
export type World = ReadonlySet<string>;

/** Directories whose children are there for different clusters. */
const CHOICE = /^(clusters?|overlays?|env|envs|environments?|stages?|sites?|regions?|datacenters?)$/;

/** A choice of one child of one directory. */
type Choices = Map<string, Set<string>>;

/**
 * Tells the clusters of a tree apart. One object cannot be twice in one cluster: directories that each hold it are for
 * different ones. So are directories that each make a cluster, and the children of `clusters/`, `overlays/` and so on.
 */
export class Worlds {
  private readonly choices: Choices = new Map();
  /** The clusters of each file that was asked for. */
  private readonly homes = new Map<string, ReadonlySet<World>>();
  readonly all: World[];

  /** `clusters` are files that each make a cluster, `takers` the directories whose kustomizations take a path. */
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
    this.all = this.enumerate(all);
  }

  /** Whether a file belongs to a cluster: a base does that is taken there, or by nobody. */
  holds(world: World, file: string): boolean {
    let homes = this.homes.get(file);
    if (!homes) {
      const named = this.all.filter((one) => this.namesOf(file).every((name) => one.has(name)));
      const taken = named.filter((one) => this.isTaken(one, file, new Set()));
      homes = new Set(taken.length > 0 ? taken : named);
      this.homes.set(file, homes);
    }
    return homes.has(world);
  }

  /** Whether a way through kustomizations leads to the path that all belong to the cluster. */
  private isTaken(world: World, path: string, seen: Set<string>): boolean {
    const takers = this.takers(path).filter((taker) => !seen.has(taker));
    takers.forEach((taker) => seen.add(taker));
    return takers.length === 0 || takers.some((taker) => this.isOf(world, taker) && this.isTaken(world, taker, seen));
  }

  /** Whether a directory is of no other cluster: `overlays/a` may hold nothing that makes it a choice. */
  private isOf(world: World, directory: string): boolean {
    const parts = directory.split('/');
    const others = new Set(this.all.filter((one) => one !== world).flatMap((one) => [...one]));
    const named = parts.filter((_, i) => i > 0 && CHOICE.test(parts[i - 1]));
    return [...this.namesOf(`${directory}/`), ...named].every((name) => world.has(name) || !others.has(name));
  }

  /** Whether a file that is for one cluster alone is for this one, as far as directories say. */
  isFor(world: World, file: string): boolean {
    const parts = directoryOf(file).split('/');
    const isOfAnother = parts.some((part, i) => {
      const known = CHOICE.test(part) ? this.choices.get(parts.slice(0, i + 1).join('/')) : undefined;
      return known !== undefined && parts[i + 1] !== undefined && !known.has(parts[i + 1]);
    });
    return !isOfAnother && this.holds(world, file) && (this.all.length === 1 || this.namesOf(file).length > 0);
  }

  /** Files that no two directories have for one cluster. */
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
    for (const [name, within] of parts) {
      this.choose(directories[0].slice(0, depth).join('/'), name);
      this.choosePart(within);
    }
  }

  private chooseByName(file: string): void {
    const parts = directoryOf(file).split('/');
    parts.forEach((part, i) => {
      if (CHOICE.test(part) && i + 1 < parts.length) this.choose(parts.slice(0, i + 1).join('/'), parts[i + 1]);
    });
  }

  private choose(parent: string, child: string): void {
    this.choices.set(parent, (this.choices.get(parent) ?? new Set()).add(child));
  }

  private namesOf(file: string): string[] {
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

/** What makes two objects one; undefined where that cannot be told. */
export function identity({
  apiVersion,
  kind,
  namespace,
  name,
  namespaceUnsaid,
  unknown,
  within,
}: AppliedObject): string | undefined {
  // What a chart names it is not known for certain.
  if (within) return undefined;
  const isCluster =
    apiVersion.startsWith('cilium.io/') &&
    /^Cilium(LoadBalancerIPPool|BGP|Clusterwide|L2|Node|EgressGateway|PodIPPool|CIDRGroup)/.test(kind);
  if (
    (namespaceUnsaid && !isCluster) ||
    unknown.some(([first, second]) => first === 'metadata' && (second === 'name' || second === 'namespace'))
  )
    return undefined;
  return `${apiVersion.split('/')[0]} ${kind} ${isCluster ? '' : namespace} ${name}`;
}
