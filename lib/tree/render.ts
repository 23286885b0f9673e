import { resolve } from 'node:path';
import { stringify } from 'yaml';
import { grouped } from '../values/grouped';
import { list, record, text } from '../values/json';
import { isApplication, sourcesOf } from './applications';
import { fluxPaths } from './flux';
import { readIgnores } from './ignore';
import { isOfUse } from './kinds-in-text';
import { isKustomization, Kustomization, readKustomization } from './kustomizations';
import { madeOf } from './made';
import { Manifest, manifestsOf, parse, SourceFile } from './parse';
import { directoryOf, isChartPath, isKustomizationPath, resolveIn } from './paths';
import { kustomize } from './programs';
import { renderCharts } from './render-charts';
import { MAX_BYTES, Sources } from './sources';
import type { Note } from './note';
import { MENTION } from './within';

/** A kustomization, with all that it includes, directly or through others. */
interface Root {
  /** Its kustomization.yaml. */
  readonly file: string;
  readonly directory: string;
  /** The directories of all kustomizations that it includes, its own first. */
  readonly parts: readonly string[];
  /** The files of objects and patches. */
  readonly files: readonly string[];
}

/**
 * The tree with the output of kustomize and Helm in place of the files of kustomizations and charts. Files that they
 * refuse stay as they are, with a note that says why. `base`: the directory to which paths of the tree are relative.
 */
export function rendered(sources: Sources, base = process.cwd()): Sources {
  const { sources: built, patched } = renderKustomizations(sources, base);
  return renderCharts(built, patched, base);
}

function renderKustomizations(
  sources: Sources,
  base: string,
): { readonly sources: Sources; readonly patched: ReadonlySet<string> } {
  const contents = new Map(sources.manifests.map((file) => [file.path, file.text]));
  const own = new Map<string, { readonly manifest: Manifest; readonly read: Kustomization }>();
  for (const file of sources.manifests.filter(({ path }) => isKustomizationPath(path))) {
    const parsed = parse(file);
    if (typeof parsed === 'string' || parsed.length !== 1 || !isKustomization(parsed[0])) continue;
    const [manifest] = parsed;
    own.set(directoryOf(file.path), { manifest, read: readKustomization(manifest, (path) => contents.get(path)) });
  }
  const { paths, components } = appliedPaths(sources.manifests);
  const isNamed = (directory: string, names: readonly string[]) =>
    names.some((name) => `/${directory}`.endsWith(`/${name}`));
  const taken = new Set([...own.values()].flatMap(({ read }) => read.resources));
  const rootOf = ({ manifest: { file }, read }: { manifest: Manifest; read: Kustomization }): Root => {
    const parts = new Set<string>();
    const files = new Set<string>();
    const take = ({ directory, resources, patchFiles }: Kustomization) => {
      if (parts.has(directory)) return;
      parts.add(directory);
      for (const path of [...resources, ...patchFiles]) {
        const part = own.get(path);
        if (part) take(part.read);
        else if (contents.has(path)) files.add(path);
      }
    };
    take(read);
    return { file, directory: read.directory, parts: [...parts], files: [...files] };
  };
  const hasCharts = sources.manifests.some(({ path }) => isChartPath(path));
  const isRead = (path: string, content: string) =>
    isOfUse(path, content, (one) => MENTION.test(one) || (hasCharts && one.includes('helm.toolkit.fluxcd.io/')));
  const roots = [...own.values()]
    .filter(
      ({ read: { directory, isComponent } }) => !isComponent && (!taken.has(directory) || isNamed(directory, paths)),
    )
    .map(rootOf)
    .filter(({ files }) => files.some((path) => isRead(path, contents.get(path)!)));

  const patchedBy = (some: readonly Root[]) =>
    new Set(
      some
        .filter(({ parts }) =>
          parts.map((part) => own.get(part)!.read).some((one) => one.patches.length > 0 || one.transforms),
        )
        .flatMap(({ files }) => files),
    );

  const notes: Note[] = [];
  const texts = new Map<Root, string>();
  // Flux adds these components to Kustomizations by itself, so they are read from their files.
  const unbuilt = [...own.values()].filter(({ read }) => isNamed(read.directory, components)).map(rootOf);
  for (const root of roots) {
    const remote = root.parts.flatMap((part) => remotes(own.get(part)!.manifest))[0];
    const result =
      remote === undefined
        ? kustomize(resolve(base, root.directory), MAX_BYTES)
        : { why: `it takes ${remote}, and nothing is fetched` };
    if ('text' in result) {
      texts.set(root, result.text);
      continue;
    }
    if (result.isMissing)
      return {
        sources: noted(sources, [{ text: `kustomizations are read as they stand: ${result.why}` }]),
        patched: patchedBy(roots),
      };
    unbuilt.push(root);
    notes.push({ file: root.file, text: `read as it stands: ${result.why}` });
  }
  // If one kustomization stays unbuilt, so do all others that share files with it.
  for (let i = 0; i < unbuilt.length; i++) {
    const kept = new Set([...unbuilt[i].files, ...unbuilt[i].parts]);
    for (const root of [...texts.keys()]) {
      if (![...root.files, ...root.parts].some((path) => kept.has(path))) continue;
      texts.delete(root);
      unbuilt.push(root);
      notes.push({ file: root.file, text: `read as it stands, as ${unbuilt[i].file} is: both take the same files` });
    }
  }
  const parts = new Set([...texts.keys()].flatMap((root) => root.parts));
  const gone = new Set([...texts.keys()].flatMap((root) => root.files));
  const results = new Map([...texts].map(([root, said]) => [root.directory, withIgnores(said, root, contents)]));
  return {
    sources: noted(
      {
        ...sources,
        manifests: sources.manifests.flatMap((file): SourceFile[] => {
          if (gone.has(file.path)) return [];
          const directory = directoryOf(file.path);
          const part = own.get(directory);
          if (part?.manifest.file !== file.path || !parts.has(directory)) return [file];
          const result = results.get(directory);
          const rest = { path: file.path, text: afterwards(part.manifest, part.read, own, result !== undefined) };
          return result === undefined ? [rest] : [rest, { path: madeOf(file.path, 'kustomize'), text: result }];
        }),
      },
      notes,
    ),
    patched: patchedBy(unbuilt),
  };
}

function noted(sources: Sources, notes: readonly Note[]): Sources {
  return notes.length === 0 ? sources : { ...sources, notes: [...(sources.notes ?? []), ...notes] };
}

/**
 * The text that replaces a built kustomization: its links to others, its namespace, and the ConfigMaps that
 * HelmReleases read.
 */
function afterwards(
  { file, json }: Manifest,
  { directory, resources }: Kustomization,
  own: ReadonlyMap<string, unknown>,
  isRoot: boolean,
): string {
  const inner = ['resources', 'bases', 'components']
    .flatMap((key) => (Array.isArray(json[key]) ? json[key] : []))
    .filter((entry): entry is string => typeof entry === 'string')
    .filter((entry) => resources.includes(resolveIn(directory, entry)) && own.has(resolveIn(directory, entry)));
  const { apiVersion, kind, namespace, configMapGenerator } = json;
  const name = madeOf(file.slice(file.lastIndexOf('/') + 1), 'kustomize');
  return stringify({
    apiVersion,
    kind,
    namespace,
    configMapGenerator,
    resources: [...(isRoot ? [name] : []), ...inner],
  });
}

/** kustomize drops comments: puts those that switch checks off back, after the first keys of their objects. */
function withIgnores(said: string, { files }: Root, contents: ReadonlyMap<string, string>): string {
  const before = manifestsOf(
    files
      .map((path) => ({ path, text: contents.get(path)! }))
      .filter(({ text: content }) => content.includes('cdk8s-cilium:')),
  ).flatMap(({ json, text: content }) => readIgnores(content).map((ignore) => ({ json, ignore })));
  if (before.length === 0) return said;
  const byKind = grouped(before, ({ json }) => String(json.kind));
  const lines = said.split('\n');
  for (const { json, line } of manifestsOf([{ path: '', text: said }])) {
    const name = String(record(json.metadata).name);
    const ignores = (byKind.get(String(json.kind)) ?? []).filter((one) =>
      name.includes(String(record(one.json.metadata).name)),
    );
    let at = line - 1;
    for (const { ignore } of ignores.slice(0, Object.keys(json).length)) {
      while (!/^[A-Za-z]+:/.test(lines[at])) at++;
      lines[at] += ` # cdk8s-cilium: ignore ${ignore.name} ${ignore.reason}`;
      at++;
    }
  }
  return lines.join('\n');
}

/** The remote resources of a kustomization, and its charts. */
function remotes({ json }: Manifest): string[] {
  const entries = ['resources', 'bases', 'components', 'crds', 'transformers', 'generators', 'configurations'].flatMap(
    (key) => (Array.isArray(json[key]) ? json[key] : []),
  );
  if (json.helmCharts !== undefined || json.helmChartInflationGenerator !== undefined) return ['charts of Helm'];
  return [...entries, ...list(json.patches).map(({ path }) => path)].filter(
    (entry): entry is string =>
      typeof entry === 'string' &&
      !entry.includes('\n') &&
      /^[\w+]+::?\/\/|^git::|^[\w-]+@[\w.-]+:|^github\.com[/:]|[?&](ref|version)=/.test(entry),
  );
}

/** The paths that Flux Kustomizations and Argo CD Applications name, and the components that Flux adds. */
function appliedPaths(files: readonly SourceFile[]): { readonly paths: string[]; readonly components: string[] } {
  const appliers = manifestsOf(files.filter(({ text: content }) => /fluxcd\.io\/|argoproj\.io\//.test(content)));
  const paths: string[] = [];
  const components: string[] = [];
  for (const { json } of appliers) {
    if (json.kind === 'Kustomization' && String(json.apiVersion).includes('fluxcd.io/')) {
      const flux = fluxPaths(json);
      if (flux.path !== undefined) paths.push(resolveIn('', flux.path));
      components.push(...flux.components);
    }
    if (isApplication(json))
      paths.push(...sourcesOf(json).flatMap(({ path }) => (text(path) ? [resolveIn('', text(path)!)] : [])));
  }
  return { paths: paths.filter(Boolean), components };
}
