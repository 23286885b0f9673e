import { parse as parseYaml } from 'yaml';
import { installed } from '../../tree/cluster-facts';
import { isKustomizationPath } from '../../tree/paths';
import { Manifest, parse, SourceFile } from '../../tree/parse';
import { applied } from '../../tree/applied';
import { installsOf } from '../../tree/installs';
import { chooseRelease } from '../../tree/release';
import type { ReleaseSource } from '../../tree/release-source';
import type { AppliedObject, TreeObject } from '../../tree/object';
import type { Note } from '../../tree/note';
import { look } from '../../tree/view';
import { TRACED } from '../../tree/views';
import type { KubeObject } from '../../model/objects';
import { Worlds } from '../../tree/worlds';
import { chooseCluster } from './cluster';
import { readTree, Tree } from '../../tree/tree';
import { buildModel } from '../../model/build';
import type { NodeFact } from '../../model/companions';
import type { Model } from '../../model/model';
import { Json, record, text, textMap } from '../../values/json';
import type { Keys } from '../../report/fields';
import { Ip } from '../../values/cidr';
import { isFilledIn, unknownPlaces } from '../../values/unknown';
import type { EdgeFile } from '../../programs/edge/edge-file';
import type { Files } from '../../programs/edge/files';
import type { Place } from '../../programs/edge/hop';
import { isEdgeFile, readEdge } from '../../programs/edges';
import { readRouters, RouterFile, routerFileNames } from '../../programs/router-files';
import { Network, readNetwork } from '../../programs/cluster/network';
import { isClusterFile, nodesIn } from '../../programs/clusters';
import { readZone, ZoneText } from '../../programs/zone/read';

/** The content of all files, as their programs read it. */
export interface World {
  readonly model: Model;
  readonly version: string;
  /** Whether the version is a guess, the newest known one, since no file names it. */
  readonly isGuessed: boolean;
  /** The labels of each Namespace, by its name. */
  readonly namespaces: ReadonlyMap<string, Record<string, string>>;
  /** The data of each ConfigMap, by `namespace/name`. */
  readonly configMaps: ReadonlyMap<string, Record<string, string>>;
  /** The nodes that the host's scripts make. Empty: the scripts make no cluster. */
  readonly nodes: readonly NodeFact[];
  /** The Docker network of the nodes. */
  readonly network: Network;
  readonly hosts?: { readonly file: string; readonly entries: readonly HostsEntry[] };
  readonly zones: readonly ZoneText[];
  readonly edge?: EdgeFile;
  readonly routers: readonly RouterFile[];
  /** The file with Cilium's Helm values, from which the model has its installation. */
  readonly helm?: string;
  readonly files: Files;
  /** Notes about files that could not be read. */
  readonly notes: readonly Note[];
  /** Kinds with objects in files that could not be read. */
  readonly hidden: ReadonlySet<string>;
  /** Objects with values that something fills in on deployment. */
  readonly unfinished: readonly AppliedObject[];
  /** Those of them that the model does not have: what they do with requests is not known. */
  readonly leftOut: ReadonlySet<string>;
  /** Routes in files that nothing applies, and why. */
  readonly unapplied: readonly { readonly route: TreeObject; readonly why: string }[];
  /** The stand-ins for namespaces that no file says. */
  readonly unsaid: readonly string[];
  /** Finds the place of an object of the model, or of one of its fields, in the files. */
  readonly place: (path: string, keys?: Keys) => Place;
  readonly object: (path: string) => Json;
  /** Whether a comment in the files switches a check off for an object. */
  readonly isOff: (check: string, path: string) => boolean;
}

export interface HostsEntry {
  readonly address: Ip;
  readonly name: string;
  readonly line: number;
}

const HELM = 'host/cilium-values.yml';
const HOSTS = 'host/hosts';
const HOST_FILE = /^host\/(.*\/)?(hosts|up\.sh)$/;
const ZONE = /^host\/(.*\/)?[^/]+\.zone$/;

/** Whether trace reads a file of the output directory. */
export function isRead(path: string): boolean {
  return isManifest(path) || HOST_FILE.test(path) || isEdgeFile(path) || ZONE.test(path) || isRouterFile(path);
}

function isManifest(path: string): boolean {
  return /\.(ya?ml|json)$/.test(path) || isKustomizationPath(path);
}

function isRouterFile(path: string): boolean {
  return path.startsWith('host/') && routerFileNames().some((name) => path.endsWith(`/${name}`));
}

/** `texts`: other files of the directory, which may name the release. `host`: decides among several clusters. */
export function readWorld(files: Files, cilium?: string, texts: readonly SourceFile[] = [], host?: string): World {
  const manifests = manifestsOf(files);
  const tree = readTree({ manifests, templates: [], texts: [...texts], whole: true });
  const inForce = applied(tree, (file) => files.get(file));
  const helm = yamlOf(files, HELM);
  const installs = installsIn(tree, inForce, files, texts);
  const clusters = new Worlds(inForce.objects, installs, [], inForce.takersOf);
  const cluster = chooseCluster(host, clusters, inForce.objects);
  const own = installs.filter(({ file }) => cluster.holds(file));
  const { version, found } =
    cilium === undefined ? chooseRelease(undefined, own.length > 0 ? own : installs) : { version: cilium, found: true };
  const here = cluster.objects;
  const objects = new Map(here.map((object) => [object.path, object]));
  const surely = here.map((object) =>
    object.unknown.length === 0 ? object : { ...object, unknown: unknownPlaces(object.json, isFilledIn) },
  );
  const followed = look(TRACED, surely);
  const network = readNetwork(files.get('host/up.sh') ?? '');
  const hosts = files.get(HOSTS);
  return {
    model: modelOf(followed, version, helm),
    version,
    isGuessed: !found,
    files,
    network,
    namespaces: new Map(
      ofKind('Namespace', manifests).map(({ json: { metadata } }) => [
        text(record(metadata).name) ?? '',
        textMap(record(metadata).labels),
      ]),
    ),
    configMaps: new Map(
      ofKind('ConfigMap', manifests).map((manifest) => [
        `${inForce.namespaceOf(manifest).namespace}/${text(record(manifest.json.metadata).name) ?? ''}`,
        textMap(manifest.json.data),
      ]),
    ),
    nodes: nodesIn(files, (path) => yamlOf(files, path), network),
    hosts: hosts === undefined ? undefined : { file: HOSTS, entries: readHosts(hosts) },
    zones: [...files]
      .filter(([path]) => ZONE.test(path))
      .map(([path, content]) => readZone(path, content))
      .filter(({ records }) => records.some(({ type }) => type === 'SOA')),
    edge: readEdge(files),
    routers: readRouters(files),
    helm: helm && HELM,
    notes: [...tree.notes, ...(cluster.note === undefined ? [] : [{ text: cluster.note }])],
    hidden: tree.hidden,
    unfinished: surely.filter(({ unknown }) => unknown.length > 0),
    leftOut: leftOut(here, followed),
    unapplied: tree.objects.flatMap((route) => {
      const { file } = route.manifest;
      const why = route.kind.endsWith('Route') && cluster.holds(file) ? inForce.unapplied.get(file) : undefined;
      return why === undefined ? [] : [{ route, why }];
    }),
    unsaid: here.filter((object) => object.namespaceUnsaid).map(({ namespace }) => namespace!),
    place: (path, keys = []) => {
      const object = objects.get(path)!;
      return { file: object.manifest.file, line: object.manifest.lineOf(keys) };
    },
    object: (path) => objects.get(path)!.json,
    isOff: (check, path) => objects.get(path)!.ignores.some(({ name }) => name === check),
  };
}

/** YAML and JSON that is no file of the host: the paths of charts' files depend on the app's `yamlOutputType`. */
function manifestsOf(files: Files): SourceFile[] {
  return [...files]
    .filter(([path]) => isManifest(path) && path !== HELM && !isClusterFile(path) && !isRouterFile(path))
    .map(([path, content]) => ({ path, text: content }));
}

function modelOf(objects: KubeObject[], version: string, values: Json | undefined): Model {
  return buildModel(
    objects,
    installed({ path: 'install', version, namespace: 'kube-system', helm: values && { hubbleUi: false, values } }),
  );
}

function leftOut(objects: readonly KubeObject[], followed: readonly KubeObject[]): ReadonlySet<string> {
  const paths = new Set(objects.map(({ path }) => path));
  for (const { path } of followed) paths.delete(path);
  return paths;
}

/** What the files say of the release, as `check` finds it. */
function installsIn(
  tree: Tree,
  inForce: ReturnType<typeof applied>,
  files: Files,
  texts: readonly SourceFile[],
): ReleaseSource[] {
  const manifests = [...files].map(([path, content]) => ({ path, text: content }));
  return installsOf(tree, { manifests: manifests.filter(({ path }) => isManifest(path)), texts: [...texts] }, inForce);
}

/** The objects of a kind that the model does not read. */
function ofKind(kind: string, manifests: readonly SourceFile[]): Manifest[] {
  const mention = new RegExp(`kind["']?\\s*:\\s*["']?${kind}\\b`);
  return manifests
    .filter(({ text: content }) => mention.test(content))
    .flatMap((file) => {
      const parsed = parse(file);
      return typeof parsed === 'string' ? [] : parsed.filter(({ json }) => json.kind === kind);
    });
}

function yamlOf(files: Files, path: string): Json | undefined {
  const content = files.get(path);
  if (content === undefined) return undefined;
  try {
    return record(parseYaml(content, { logLevel: 'error' }));
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message.split('\n')[0]}`);
  }
}

/** Reads /etc/hosts as getaddrinfo does: an address, then names. */
function readHosts(content: string): HostsEntry[] {
  return content.split(/\r?\n/).flatMap((raw, index) => {
    const [first, ...names] = raw.replace(/#.*/, '').trim().split(/\s+/);
    const address = Ip.parse(first);
    return address ? names.map((name) => ({ address, name: name.toLowerCase(), line: index + 1 })) : [];
  });
}
