import { Json, list, record, text, texts } from '../values/json';
import { isUnknown } from '../values/unknown';
import { isKustomization } from './kustomizations';
import { Manifest, parse, SourceFile } from './parse';
import { directoryOf, resolveIn } from './paths';
import { fromText, GivenValues, inlineValues, layered } from './values';

/** Finds the files with Helm values that installations of Cilium name. */
export class ValueFiles {
  private readonly files: ReadonlyMap<string, SourceFile>;

  constructor(
    readonly others: readonly Manifest[],
    texts: readonly SourceFile[],
  ) {
    this.files = new Map(texts.map((file) => [file.path, file]));
  }

  /** A file by its path relative to `directory`. */
  beside(directory: string, path: unknown): GivenValues | undefined {
    const found = typeof path === 'string' ? this.files.get(resolveIn(directory, path)) : undefined;
    return found && fromText(found, true);
  }

  /** A file by its path in the repository. The tree may be any part of the repository. */
  inRepository(path: string): GivenValues | undefined {
    const wanted = `/${resolveIn('', path)}`;
    const found = [...this.files.values()].filter((file) => `/${file.path}`.endsWith(wanted));
    return found.length === 1 ? fromText(found[0], true) : undefined;
  }

  /** Whether a file lies beside a Chart.yaml. */
  isOfChart(path: string): boolean {
    return this.files.has(resolveIn(directoryOf(path), 'Chart.yaml'));
  }

  /** The values at `key` of a ConfigMap, which a kustomization generates or the tree holds. */
  ofConfigMap(name: string, key: string, user: string): GivenValues | undefined {
    const made = this.others.filter(isKustomization).flatMap((manifest) =>
      list(manifest.json.configMapGenerator)
        .filter((generator) => generator.name === name)
        .map((generator) => ({ generator, directory: directoryOf(manifest.file) })),
    );
    // A generator with the behavior merge or replace may change it.
    if (made.some(({ generator }) => generator.behavior !== undefined && generator.behavior !== 'create'))
      return undefined;
    const around = made.filter(({ directory }) => directory === '' || `${user}/`.startsWith(`${directory}/`));
    const longest = Math.max(...around.map(({ directory }) => directory.length));
    const nearest = around.filter(({ directory }) => directory.length === longest);
    const own = nearest.length > 0 ? nearest : made;
    if (own.length === 1) {
      const [{ generator, directory }] = own;
      const entry = texts(generator.files).find(
        (file) => (file.split('=').length > 1 ? file.split('=')[0] : file.replace(/^.*\//, '')) === key,
      );
      return entry === undefined ? undefined : this.beside(directory, entry.slice(entry.indexOf('=') + 1));
    }
    return own.length === 0 ? this.ofWritten(name, key) : undefined;
  }

  private ofWritten(name: string, key: string): GivenValues | undefined {
    const maps = [...this.files.values()]
      .filter(({ text: content }) => /kind["']?\s*:\s*["']?ConfigMap\b/.test(content) && content.includes(name))
      .flatMap((file) => {
        const parsed = parse(file);
        return typeof parsed === 'string' ? [] : parsed;
      })
      .filter(({ json }) => json.kind === 'ConfigMap' && record(json.metadata).name === name);
    return maps.length === 1
      ? inlineValues(maps[0], ['data', key], text(record(maps[0].json.data)[key]), true)
      : undefined;
  }
}

/** The inline values as a list; empty if there are none. */
function inline(manifest: Manifest, at: readonly (string | number)[], value: unknown): (GivenValues | undefined)[] {
  return value === undefined ? [] : [inlineValues(manifest, [...at], value, true)];
}

/** The values of a HelmRelease: `valuesFrom` in its order, then `values`. */
export function ofHelmRelease(manifest: Manifest, around: ValueFiles): GivenValues | undefined {
  const spec = record(manifest.json.spec);
  const from = list(spec.valuesFrom);
  const single = from.flatMap(({ targetPath }) => text(targetPath) ?? []);
  const files = from
    .filter(({ targetPath }) => targetPath === undefined)
    .map(({ kind, name, valuesKey = 'values.yaml' }) => {
      const isKnown = kind === 'ConfigMap' && typeof name === 'string' && ![name, valuesKey].some(isUnknown);
      return isKnown ? around.ofConfigMap(name, String(valuesKey), directoryOf(manifest.file)) : undefined;
    });
  return layered([...files, ...inline(manifest, ['spec', 'values'], spec.values)], single);
}

/**
 * The values in a source of an Application: `valueFiles`, then `valuesObject` or the text in `values`, then parameters.
 */
export function ofSource(
  manifest: Manifest,
  at: readonly (string | number)[],
  { helm: given }: Json,
  around: ValueFiles,
): GivenValues | undefined {
  const helm = record(given);
  const field = helm.valuesObject !== undefined ? 'valuesObject' : 'values';
  const parameters = [...list(helm.parameters), ...list(helm.fileParameters)].flatMap(({ name }) => text(name) ?? []);
  // A path without a reference to another source is a file of the chart itself.
  const files = (Array.isArray(helm.valueFiles) ? (helm.valueFiles as unknown[]) : []).map((file) => {
    const [, path] = /^\$[\w-]+\/(.+)$/.exec(text(file) ?? '') ?? [];
    return path === undefined || /\{\{|\$\{/.test(path) ? undefined : around.inRepository(path);
  });
  return layered([...files, ...inline(manifest, [...at, 'helm', field], helm[field])], parameters);
}

/** The values of a HelmChart: `valuesContent`, then that of the HelmChartConfig with the same name. */
export function ofHelmChart(manifest: Manifest, { others }: ValueFiles): GivenValues | undefined {
  const { name } = record(manifest.json.metadata);
  const configs = others.filter(({ json }) => json.kind === 'HelmChartConfig' && record(json.metadata).name === name);
  const content = (one: Manifest) => inline(one, ['spec', 'valuesContent'], record(one.json.spec).valuesContent);
  const set = Object.keys(record(record(manifest.json.spec).set));
  return configs.length > 1 ? undefined : layered([manifest, ...configs].flatMap(content), set);
}

/**
 * The values of an umbrella chart for its dependency, without those of the dependency's `condition`: Helm itself reads
 * them. Whoever installs the umbrella chart may add more.
 */
export function ofDependency(
  { file }: Manifest,
  { name, alias, condition }: Json,
  around: ValueFiles,
): GivenValues | undefined {
  const key = text(alias) ?? String(name);
  const found = around.beside(directoryOf(file), 'values.yaml');
  const own = found && record(found.raw)[key];
  if (!found || typeof own !== 'object' || own === null) return undefined;
  const conditions = (text(condition) ?? '').split(',').map((path) => path.trim().split('.'));
  const inner: GivenValues = {
    ...found,
    raw: conditions
      .filter(([first]) => first === key)
      .reduce((values, [, ...path]) => without(values, path), record(own)),
    at: [key],
    complete: false,
    lineOf: (keys) => found.lineOf([key, ...keys]),
  };
  return layered([inner]);
}

/** The values in a fleet.yaml: `values`, then the files that it names. Each cluster may have others. */
export function ofFleet(manifest: Manifest, around: ValueFiles): GivenValues | undefined {
  const { values, valuesFiles, valuesFrom } = record(manifest.json.helm);
  if (valuesFrom !== undefined || manifest.json.targetCustomizations !== undefined) return undefined;
  const files = texts(valuesFiles).map((file) => around.beside(directoryOf(manifest.file), file));
  return layered([...inline(manifest, ['helm', 'values'], values), ...files]);
}

/** The values but for the one at a path. */
function without(values: Json, [key, ...rest]: readonly string[]): Json {
  const { [key]: value, ...others } = values;
  return rest.length === 0 || value === undefined ? others : { ...values, [key]: without(record(value), rest) };
}

/** The `values` of a helmfile: files and inline values in their order. */
export function ofHelmfile(
  manifest: Manifest,
  index: number,
  entry: Json,
  around: ValueFiles,
): GivenValues | undefined {
  const all = Array.isArray(entry.values) ? (entry.values as unknown[]) : [];
  const set = list(entry.set).flatMap(({ name }) => text(name) ?? []);
  return layered(
    all.map((one, i) =>
      typeof one === 'string'
        ? around.beside(directoryOf(manifest.file), one)
        : inlineValues(manifest, ['releases', index, 'values', i], one, true),
    ),
    set,
  );
}

/**
 * The values of a chart in `helmCharts` of a kustomization, or of a generator: the file, then inline values unless
 * `valuesMerge` says otherwise, then further files.
 */
export function ofKustomized(
  manifest: Manifest,
  at: readonly (string | number)[],
  { valuesFile, valuesInline, valuesMerge = 'override', additionalValuesFiles }: Json,
  around: ValueFiles,
): GivenValues | undefined {
  const directory = directoryOf(manifest.file);
  const first = valuesFile === undefined ? [] : [around.beside(directory, valuesFile)];
  const own = inline(manifest, [...at, 'valuesInline'], valuesInline);
  const more = texts(additionalValuesFiles).map((file) => around.beside(directory, file));
  const base =
    own.length === 0 || valuesMerge === 'override'
      ? [...first, ...own]
      : valuesMerge === 'merge'
        ? [...own, ...first]
        : own;
  return layered([...base, ...more]);
}
