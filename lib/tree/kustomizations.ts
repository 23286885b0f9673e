import { parseAllDocuments } from 'yaml';
import { Json, list, record, text, textMap, texts } from '../values/json';
import { Manifest, quickly } from './parse';
import { directoryOf, isKustomizationPath, resolveIn } from './paths';

/** A patch: fields that it writes, in the objects that it selects. */
export interface Patch {
  readonly kind?: string;
  readonly name?: string;
  /** The places that it writes; undefined if unknown. */
  readonly places: (readonly (string | number)[])[] | undefined;
  /** The file of the Flux Kustomization or the Application that has it. */
  readonly from?: string;
}

/** A kustomization.yaml, with the fields that change objects. */
export interface Kustomization {
  readonly directory: string;
  /** The files and directories that it includes. */
  readonly resources: string[];
  readonly namespace?: string;
  /** Whether the kustomization changes the names of objects. */
  readonly renames: boolean;
  /** Labels that the kustomization adds. */
  readonly labels: Record<string, string>;
  /** Whether the kustomization changes objects in ways that this library does not follow. */
  readonly transforms: boolean;
  readonly patches: Patch[];
  /** Files of patches: no objects. */
  readonly patchFiles: string[];
  readonly isComponent: boolean;
  /** Files of Helm values, for its own charts or for HelmReleases: it may be one itself. */
  readonly valueFiles: string[];
}

export function isKustomization({ file, json }: Manifest): boolean {
  return isKustomizationPath(file) || String(json.apiVersion).startsWith('kustomize.config.k8s.io/');
}

export function readKustomization(
  { file, json }: Manifest,
  contents: (file: string) => string | undefined,
): Kustomization {
  const directory = directoryOf(file);
  const inline = (entry: string) => entry.includes('\n') || /^\s*[{[]/.test(entry);
  const patchFiles: string[] = [];
  const fromFile = (path: string, target: Json): Patch[] => {
    const resolved = resolveIn(directory, path);
    patchFiles.push(resolved);
    return readPatch(contents(resolved) ?? '', target);
  };
  const patches = [
    ...list(json.patches).flatMap((entry) =>
      text(entry.path)
        ? fromFile(text(entry.path)!, record(entry.target))
        : readPatch(text(entry.patch) ?? '', record(entry.target)),
    ),
    ...list(json.patchesJson6902).flatMap((entry) =>
      text(entry.path)
        ? fromFile(text(entry.path)!, record(entry.target))
        : readPatch(text(entry.patch) ?? '', record(entry.target)),
    ),
    ...texts(json.patchesStrategicMerge).flatMap((entry) =>
      inline(entry) ? readPatch(entry, {}) : fromFile(entry, {}),
    ),
    ...list(json.replacements).flatMap(({ targets }) =>
      list(targets).map(
        (target): Patch => ({
          kind: text(record(target.select).kind),
          name: text(record(target.select).name),
          places: texts(target.fieldPaths)
            .map((path) => path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)))
            .map(untilWildcard),
        }),
      ),
    ),
  ];
  return {
    directory,
    resources: [...texts(json.resources), ...texts(json.bases), ...texts(json.components)].map((entry) =>
      resolveIn(directory, entry),
    ),
    namespace: text(json.namespace),
    renames: Boolean(json.namePrefix) || Boolean(json.nameSuffix),
    labels: Object.assign(
      {},
      textMap(json.commonLabels),
      ...list(json.labels).map(({ pairs }) => textMap(pairs)),
    ) as Record<string, string>,
    transforms:
      Array.isArray(json.transformers) ||
      Array.isArray(json.vars) ||
      list(json.replacements).some((entry) => entry.path !== undefined),
    patches,
    patchFiles,
    isComponent: json.kind === 'Component',
    valueFiles: [file, ...valueFilesIn(json).map((path) => resolveIn(directory, path))],
  };
}

/** The files of Helm values that a kustomization names: for its charts, and for ConfigMaps that HelmReleases read. */
export function valueFilesIn(json: Json): string[] {
  const charts = list(json.helmCharts).flatMap(({ valuesFile, additionalValuesFiles }) => [
    ...(text(valuesFile) ? [text(valuesFile)!] : []),
    ...texts(additionalValuesFiles),
  ]);
  const generated = list(json.configMapGenerator).flatMap(({ files }) =>
    texts(files).map((entry) => entry.slice(entry.indexOf('=') + 1)),
  );
  return [...charts, ...generated.filter((file) => /\.ya?ml$/.test(file))];
}

/** The patches of Flux's Kustomization, which are written inline. */
export function readInlinePatches(entries: unknown): Patch[] {
  return list(entries).flatMap((entry) => readPatch(text(entry.patch) ?? '', record(entry.target)));
}

/** The documents of a patch; one that is undefined where it cannot be read. */
function documentsOf(content: string): unknown[] {
  const plain = quickly(content);
  if (plain) return plain.map(({ json }) => json);
  try {
    return [...parseAllDocuments(content, { logLevel: 'silent', uniqueKeys: false })].map(
      (document) => document.toJS() as unknown,
    );
  } catch {
    return [undefined];
  }
}

/** A merge patch or a JSON patch. */
export function readPatch(content: string, target: Json): Patch[] {
  return documentsOf(content)
    .filter((document) => document !== null)
    .map((document) => {
      const selected = { kind: text(target.kind), name: text(target.name) };
      if (Array.isArray(document))
        return { ...selected, places: list(document).map(({ path }) => pointer(text(path) ?? '')) };
      if (typeof document !== 'object' || document === null) return { ...selected, places: undefined };
      const patch = document as Json;
      const metadata = record(patch.metadata);
      const own = {
        kind: selected.kind ?? text(patch.kind),
        name: target.kind ? selected.name : (selected.name ?? text(metadata.name)),
      };
      return {
        ...own,
        places:
          '$patch' in patch
            ? undefined
            : leaves(patch).filter(
                ([key, next]) =>
                  key !== 'apiVersion' &&
                  key !== 'kind' &&
                  !(key === 'metadata' && (next === 'name' || next === 'namespace')),
              ),
      };
    });
}

/** A merge patch replaces lists of custom resources as a whole. */
function leaves(value: Json, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  return Object.entries(value).flatMap(([key, item]) =>
    typeof item === 'object' && item !== null && !Array.isArray(item) && !('$patch' in item)
      ? leaves(item as Json, [...at, key])
      : [[...at, key]],
  );
}

/**
 * Reads a JSON pointer such as `/spec/blocks/0/cidr`. For an addition to a list, which moves the other items, the place
 * is the list.
 */
function pointer(path: string): readonly (string | number)[] {
  const keys = path
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
  const list = keys.findIndex((key) => /^(\d+|-)$/.test(key));
  return list < 0 ? keys : keys.slice(0, list);
}

/** The leading keys of a path such as `spec.listeners.[name=x].hostname` that are certain. */
function untilWildcard(keys: readonly (string | number)[]): readonly (string | number)[] {
  const end = keys.findIndex((key) => typeof key === 'number' || /[[*]/.test(key));
  return end < 0 ? keys : keys.slice(0, end);
}
