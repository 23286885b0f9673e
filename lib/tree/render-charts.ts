import { resolve } from 'node:path';
import { Json, list, record, text } from '../values/json';
import { isUnknown, unknownPlaces } from '../values/unknown';
import { sourcesOf } from './applications';
import { isOfUse } from './kinds-in-text';
import { madeOf } from './made';
import { Manifest, manifestsOf, parse, SourceFile } from './parse';
import { directoryOf, isChartPath, isHelmfilePath, isKustomizationPath, resolveIn } from './paths';
import { helmTemplate, Installation } from './programs';
import { MAX_BYTES, Sources } from './sources';
import type { Note } from './note';
import { MENTION } from './within';

/** The stand-in for a namespace that no file names. */
const SOME_NAMESPACE = '${NAMESPACE}';
/** Tools that set namespaces. Without them, the namespace is `default`. */
const APPLIES = /(?:kustomize\.config\.k8s|kustomize\.toolkit\.fluxcd|argoproj)\.io\//;
/** Objects of controllers. If the tree has any, controllers install its charts too. */
const APPLIERS = /(?:helm\.toolkit\.fluxcd|kustomize\.toolkit\.fluxcd|argoproj)\.io\//;
/** The Helm fields of Argo CD that this reader supports. */
const UNDERSTOOD = /^(releaseName|values|valuesObject|valueFiles|skipCrds|passCredentials|version)$/;

/** A chart of the tree. */
interface Chart {
  readonly directory: string;
  readonly file: string;
  readonly name: string;
}

/** The tree with Helm's output in place of the templates of charts. `patched`: files that patches change. */
export function renderCharts(sources: Sources, patched: ReadonlySet<string>, base: string): Sources {
  const notes: Note[] = [];
  const appliers = [...sources.manifests, ...sources.templates].filter(
    ({ path, text: content }) => APPLIERS.test(content) || isHelmfilePath(path.replace(/\.gotmpl$/, '')),
  );
  const installers = manifestsOf(appliers);
  const unread = appliers.filter((file) => typeof parse(file) === 'string');
  const isPlain = !sources.manifests.some(
    ({ path, text: content }) => APPLIES.test(content) || isKustomizationPath(path),
  );
  const paths = new Set(sources.manifests.map(({ path }) => path));
  const made: { readonly chart: Chart; readonly installers: readonly Manifest[]; readonly text: string }[] = [];
  for (const chart of chartsIn(sources)) {
    const names = installers.flatMap((manifest) => installationsOf(manifest, chart, paths));
    const [only] = names;
    const unclear = unread.find((file) => mentions(file, chart));
    const doubtful =
      unclear?.path ??
      (only && (only.how === undefined || isPatched(only.manifest, installers, patched))
        ? only.manifest.file
        : undefined);
    const why =
      names.length > 1
        ? `${names.length} installations name it`
        : doubtful !== undefined
          ? `what ${doubtful} gives it is not all known`
          : !only && installers.some(({ json }) => APPLIERS.test(String(json.apiVersion)))
            ? 'no Application and no HelmRelease here names it'
            : undefined;
    if (why !== undefined) {
      notes.push({ file: chart.file, text: `its templates are not rendered: ${why}` });
      continue;
    }
    const how = only?.how ?? {};
    const { release = chart.name, namespace = isPlain ? 'default' : SOME_NAMESPACE, files = [], values = {} } = how;
    const given = files.map((file) => resolve(base, file));
    const installation = { release, namespace, files: given, values };
    const result = helmTemplate(resolve(base, chart.directory), installation, MAX_BYTES);
    if ('text' in result) {
      made.push({ chart, installers: names.map(({ manifest }) => manifest), text: result.text });
      continue;
    }
    if (result.isMissing) {
      notes.push({ text: `templates of charts are not rendered: ${result.why}` });
      break;
    }
    notes.push({ file: chart.file, text: `its templates are not rendered: ${result.why}` });
  }
  const isGone = ({ path }: SourceFile) =>
    made.some(({ chart }) =>
      ['templates', 'charts'].some((folder) => path.startsWith(`${resolveIn(chart.directory, folder)}/`)),
    );
  return {
    ...sources,
    leads: made.flatMap(({ chart, installers: leading }) =>
      leading.map(({ file }) => ({ from: file, to: madeOf(chart.file, 'helm template') })),
    ),
    manifests: [
      ...sources.manifests.filter((file) => !isGone(file)),
      ...made.map(({ chart, text: said }) => ({ path: madeOf(chart.file, 'helm template'), text: said })),
    ],
    templates: sources.templates.filter((file) => !isGone(file)),
    notes: [...(sources.notes ?? []), ...notes],
  };
}

/** The charts with objects of use, without library charts and charts within others. */
function chartsIn({ manifests, templates }: Sources): Chart[] {
  const all = manifests
    .filter(({ path }) => isChartPath(path))
    .map((file) => ({ file, directory: directoryOf(file.path) }));
  const isIn = (path: string, directory: string) => directory === '' || path.startsWith(`${directory}/`);
  return all
    .filter(({ directory }) => !all.some((other) => other.directory !== directory && isIn(directory, other.directory)))
    .flatMap(({ file, directory }) => {
      const [chart] = manifestsOf([file]);
      const name = text(chart?.json.name);
      const isOurs = [...manifests, ...templates].some(
        ({ path, text: content }) =>
          isIn(path, directory) && !isKustomizationPath(path) && isOfUse(path, content, (said) => MENTION.test(said)),
      );
      return name === undefined || chart.json.type === 'library' || !isOurs
        ? []
        : [{ directory, file: file.path, name }];
    });
}

/** A manifest that installs a chart, and the installation if it is fully known. */
interface Named {
  readonly manifest: Manifest;
  readonly how?: Partial<Installation>;
}

function installationsOf(manifest: Manifest, chart: Chart, paths: ReadonlySet<string>): Named[] {
  const { json, file } = manifest;
  const spec = record(json.spec);
  const isIt = (path: unknown) =>
    typeof path === 'string' && path !== '' && `/${chart.directory}`.endsWith(`/${resolveIn('', path)}`);
  const name = text(record(json.metadata).name);
  switch (json.kind) {
    case 'HelmRelease': {
      const { chart: path, valuesFiles } = record(record(spec.chart).spec);
      if (!isIt(path)) return [];
      const isMore = [valuesFiles, spec.valuesFrom, spec.postRenderers].some((more) => more !== undefined);
      return [{ manifest, how: isMore ? undefined : known(text(spec.releaseName) ?? name, spec.values ?? {}) }];
    }
    case 'Application':
    case 'ApplicationSet':
      return sourcesOf(json)
        .filter(({ path }) => isIt(path))
        .map((source) => {
          const helm = record(source.helm);
          const files = Array.isArray(helm.valueFiles)
            ? helm.valueFiles.map((entry) => resolveIn(chart.directory, String(entry)))
            : [];
          const isMore =
            json.kind === 'ApplicationSet' ||
            source.plugin !== undefined ||
            isUnknown(source.helm) ||
            Object.keys(helm).some((key) => !UNDERSTOOD.test(key)) ||
            !files.every((path) => paths.has(path));
          const how = known(text(helm.releaseName) ?? name, helm.valuesObject ?? helm.values ?? {});
          const namespace = text(record(spec.destination).namespace);
          const isSaid = namespace !== undefined && !isUnknown(namespace);
          return { manifest, how: isMore || !how ? undefined : { ...how, files, ...(isSaid ? { namespace } : {}) } };
        });
  }
  return isHelmfilePath(file) &&
    list(json.releases).some((one) => resolveIn(directoryOf(file), text(one.chart) ?? '') === chart.directory)
    ? [{ manifest }]
    : [];
}

/** An installation with these values; undefined if the name or a value is unknown. */
function known(release: string | undefined, given: unknown): Partial<Installation> | undefined {
  if (isUnknown(given)) return undefined;
  const parsed = typeof given === 'string' ? parse({ path: '', text: given }) : [{ json: record(given) }];
  if (typeof parsed === 'string' || parsed.length > 1 || release === undefined || isUnknown(release)) return undefined;
  const values: Json = parsed[0]?.json ?? {};
  return unknownPlaces(values).length > 0 ? undefined : { release, values };
}

/** Whether a text that cannot be parsed may name the chart. */
function mentions({ path, text: content }: SourceFile, { directory }: Chart): boolean {
  const folder = directory.slice(directory.lastIndexOf('/') + 1);
  return !path.startsWith(`${directory}/`) && content.split(/[\s"'/,{}[\]]+/).includes(folder);
}

/** Whether a patch may change the manifest. */
function isPatched({ file }: Manifest, others: readonly Manifest[], patched: ReadonlySet<string>): boolean {
  return (
    patched.has(file) ||
    others.some(({ json }) => json.kind === 'Kustomization' && record(json.spec).patches !== undefined)
  );
}
