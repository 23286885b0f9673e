import { ADDRESS_ANNOTATIONS } from '../release/annotations';
import { grouped } from '../values/grouped';
import { list, record, text, texts } from '../values/json';
import { isRead } from '../model/objects';
import { type Ignore, readFileIgnores, readIgnores } from './ignore';
import type { Manifest, SourceFile } from './parse';
import { manifestsOf, parse } from './parse';
import type { Lead, Sources } from './sources';
import { isOfUse, kindsIn } from './kinds-in-text';
import { directoryOf, isChartPath, isFleetPath, isHelmfilePath, patternOf, resolveIn, segmentsOf } from './paths';
import { writtenFile } from './made';
import { isUnknown } from '../values/unknown';
import { isKustomization, valueFilesIn } from './kustomizations';
import { isApplication } from './applications';
import { argoPaths } from './reach';
import { madeOfResourceSets } from './resource-sets';
import { helmfileValues, valueFilesOf, type ValuesOf } from './values-within';
import type { Note } from './note';
import type { TreeObject } from './object';
import { MENTION, objectsWithin, ofIngress } from './within';

/** The parsed documents of all sources, before they are interpreted. */
export interface Tree {
  /** Objects of Cilium and the Gateway API, and Services, as written. */
  readonly objects: TreeObject[];
  /** Documents that say how the objects are applied, and which Cilium is installed. */
  readonly others: Manifest[];
  readonly notes: Note[];
  /** Kinds with objects in files that were not read. */
  readonly hidden: ReadonlySet<string>;
  readonly files: number;
  readonly whole: boolean;
  /** Whether a file that was not read may say what is applied. */
  readonly appliesUnread: boolean;
  readonly leads: readonly Lead[];
  /** Files of values that a command names, which no controller reads. */
  readonly byHand: ReadonlySet<string>;
}

/** Objects that decide which files are applied. */
const APPLICATION = /kind["']?\s*:\s*["']?Application(?:Set)?\b/;
const APPLIERS = new RegExp(`apiVersion["']?\\s*:\\s*["']?kustomize\\.toolkit\\.fluxcd\\.io/|${APPLICATION.source}`);
/** A file of values by a reference to another source, as in templates of Applications. */
const REFERENCED = /^\s*-\s*["']?\$[\w-]+\/([\w./-]+\.ya?ml)\b/gm;

/** Files with placeholder words for values: only the name tells them from other files. */
const NAMED_TEMPLATE = /(^|[/._-])(template|tmpl|tpl)\.ya?ml$/;

/** Files that nothing applies any more, or not yet. */
const SWITCHED_OFF = /\.(disabled?|off|bak|backup|old|orig)$/;

/** Parses the files of use. `mentions` selects more files by their text, for `others`. */
export function readTree(
  sources: Pick<Sources, 'manifests' | 'templates' | 'texts' | 'whole' | 'leads'>,
  mentions: (text: string) => boolean = () => false,
): Tree {
  const objects: TreeObject[] = [];
  const others: Manifest[] = [];
  const notes: Note[] = [];
  const hidden = new Set<string>();
  const charts = chartDirectories(sources.manifests);
  const isPlain = plainTemplates(sources.manifests, charts);
  const namedUnread: string[] = [];
  let appliesUnread = false;
  for (const file of sources.manifests) {
    const made = madeOfResourceSets(file);
    if (made) others.push(...made);
    else appliesUnread = true;
    if (!isOfUse(file.path, file.text, (content) => mentions(content) || MENTION.test(content))) continue;
    const isTemplate = isInTemplates(file.path, charts) && !isPlain(file);
    const parsed = isTemplate
      ? 'a template of a Helm chart'
      : NAMED_TEMPLATE.test(file.path)
        ? 'a template, by its name'
        : parse(file);
    if (typeof parsed === 'string') {
      kindsIn(file.text).forEach((_, kind) => hidden.add(kind));
      if (APPLIERS.test(file.text)) {
        appliesUnread = true;
        namedUnread.push(...[...file.text.matchAll(REFERENCED)].map(([, path]) => path));
      }
      const isTemplated = isTemplate || /\{\{|\{%/.test(file.text);
      const saysNothing = isTemplate || (isHelmfilePath(file.path) && !file.text.includes('cilium'));
      if (saysNothing && kindsIn(file.text).size === 0 && !asksForAddress(file.text)) continue;
      const unread = isOfUse(file.path, file.text, (content) => MENTION.test(content));
      notes.push({ file: file.path, text: isTemplated ? 'not read: a template' : `not read: ${parsed}`, unread });
      continue;
    }
    const counts = kindsIn(file.text);
    const ofFile = readFileIgnores(file.text);
    for (const manifest of parsed) {
      if (!isModelled(manifest)) {
        others.push(manifest);
        continue;
      }
      const object = toObject(manifest, ofFile, objects);
      objects.push(object);
      counts.set(object.kind, (counts.get(object.kind) ?? 0) - 1);
    }
    counts.forEach((count, kind) => count > 0 && hidden.add(kind));
  }
  const byHand = new Set(inHelmCommands(sources.texts ?? [], others));
  const valueFiles = new Set([
    ...valueFilesNamed(others),
    ...others.flatMap(({ file }) => (namedUnread.some((path) => `/${file}`.endsWith(`/${path}`)) ? [file] : [])),
    ...byHand,
  ]);
  const dependencies = dependenciesOf(sources.manifests);
  // What a template installs is not known: it may be each of them.
  const installed = appliesUnread ? new Set(charts) : chartsInstalled(others, charts);
  // What Helm made of a chart has the routes of its values.
  for (const { path } of sources.manifests) installed.delete((writtenFile(path) ?? '').replace(/Chart\.yaml$/, ''));
  const made = new Set(sources.leads?.map(({ from }) => from));
  for (const manifest of others) {
    const { file, json } = manifest;
    if (made.has(file) && (json.kind === 'Application' || json.kind === 'HelmRelease')) continue;
    const umbrella = dependencies(file);
    const isOwn = installed.has(file.replace(/values\.yaml$/, ''));
    const valuesOf: ValuesOf | undefined =
      valueFiles.has(file) || (isOwn && !umbrella) ? 'chart' : umbrella && { dependencies: umbrella, isOwn };
    objects.push(...objectsWithin(manifest, json.kind === undefined ? valuesOf : undefined), ...ofIngress(manifest));
  }
  for (const { path, text: content } of sources.templates) {
    const kinds = kindsIn(content);
    const what = SWITCHED_OFF.test(path) ? 'switched off by its name' : 'a template';
    if (kinds.size > 0) notes.push({ file: path, text: `not read: ${what}`, unread: true });
    kinds.forEach((_, kind) => hidden.add(kind));
  }
  for (const { path, text: content } of sources.texts ?? []) {
    const kinds = path.endsWith('.sh') ? kindsIn(content) : new Map<string, number>();
    kinds.forEach((_, kind) => hidden.add(kind));
    if (kinds.size > 0) notes.push({ file: path, text: 'not read: objects in a script', unread: true });
  }
  const { leads = [], whole } = sources;
  return { objects, others, notes, hidden, files: sources.manifests.length, whole, appliesUnread, leads, byHand };
}

/**
 * Finds the templates without an action in charts that an Application installs by their path, or may install if paths
 * are not known: Helm applies them as they stand. Charts in other charts may be switched off.
 */
function plainTemplates(files: readonly SourceFile[], charts: readonly string[]): (file: SourceFile) => boolean {
  const hasAction = ({ text: content }: SourceFile) => content.includes('{{');
  const isTemplated = (file: SourceFile) => isInTemplates(file.path, charts) && hasAction(file);
  if (!files.some((file) => isInTemplates(file.path, charts) && !hasAction(file))) return () => false;
  const appliers = files.filter(({ text: content }) => APPLICATION.test(content));
  const applications = manifestsOf(appliers.filter((file) => !isTemplated(file))).filter(({ json }) =>
    isApplication(json),
  );
  const mayBeAny = appliers.some(isTemplated) || applications.some(({ json }) => argoPaths(json) === undefined);
  const installed = [...(mayBeAny ? charts : chartsInstalled(applications, charts))]
    .filter((chart) => !charts.some((other) => chart.startsWith(`${other}charts/`)))
    .map((chart) => `${chart}templates/`);
  return (file) =>
    !hasAction(file) &&
    installed.some((templates) => file.path.startsWith(templates) && !file.path.startsWith(`${templates}tests/`)) &&
    // Helm takes such files for parts of others.
    !/(^|\/)_[^/]*$/.test(file.path);
}

function isInTemplates(path: string, charts: readonly string[]): boolean {
  return charts.some((chart) => path.startsWith(`${chart}templates/`));
}

function asksForAddress(content: string): boolean {
  return ADDRESS_ANNOTATIONS.some((name) => content.includes(name));
}

/** The files that a document names as Helm values. */
function valueFilesNamed(others: readonly Manifest[]): Set<string> {
  const files = new Set(others.map(({ file }) => file));
  const named = others.flatMap((manifest) => {
    const directory = directoryOf(manifest.file);
    if (isKustomization(manifest)) return valueFilesIn(manifest.json).map((file) => resolveIn(directory, file));
    if (isApplication(manifest.json))
      return valueFilesOf(manifest.json).flatMap((path) => {
        const segments = segmentsOf(path);
        const pattern = segments.some(isUnknown) ? patternOf(segments) : undefined;
        const end = `/${segments.join('/')}`;
        return [...files].filter((file) => (pattern ? pattern.test(`/${file}`) : `/${file}`.endsWith(end)));
      });
    const named = isHelmfilePath(manifest.file)
      ? helmfileValues(manifest.json)
      : isFleetPath(manifest.file)
        ? texts(record(manifest.json.helm).valuesFiles)
        : [];
    return named.map((file) => resolveIn(directory, file));
  });
  return new Set(named);
}

/** The command of helm that installs, and the files of values in it. */
const HELM = /\bhelm\b.*\s(?:install|upgrade)\s.*/g;
const VALUES_OPTION = /\s(?:-f|--values)[ =]["']?([^\s"'=]+\.ya?ml)\b/g;

/** The files of values in commands of scripts and notes. If several stand side by side, they may be alternatives. */
function inHelmCommands(sources: readonly SourceFile[], others: readonly Manifest[]): string[] {
  const files = new Set(others.filter(({ json }) => json.kind === undefined).map(({ file }) => file));
  const named = sources.flatMap(({ path, text: content }) =>
    [...content.replace(/\\\r?\n/g, ' ').matchAll(HELM)].flatMap(([command]) =>
      [...command.matchAll(VALUES_OPTION)].flatMap(([, name]) =>
        [resolveIn(directoryOf(path), name), resolveIn('', name)].filter((file) => files.has(file)).slice(0, 1),
      ),
    ),
  );
  const byDirectory = grouped([...new Set(named)], directoryOf);
  return [...byDirectory.values()].flatMap((own) => (own.length === 1 ? own : []));
}

/** Of these charts, the ones that a document installs by their path. Helm reads the values.yaml of each. */
function chartsInstalled(others: readonly Manifest[], charts: readonly string[]): Set<string> {
  const patterns = others.flatMap(chartPaths).map((path) => patternOf(segmentsOf(path)));
  return new Set(charts.filter((chart) => patterns.some((pattern) => pattern.test(`/${chart.slice(0, -1)}`))));
}

function chartPaths({ file, json }: Manifest): string[] {
  if (isHelmfilePath(file))
    return list(json.releases).flatMap(({ chart }) =>
      /^\.\.?\//.test(text(chart) ?? '') ? [resolveIn(directoryOf(file), String(chart))] : [],
    );
  if (isApplication(json)) return argoPaths(json) ?? [];
  const { chart, sourceRef } = record(record(record(json.spec).chart).spec);
  return json.kind === 'HelmRelease' && record(sourceRef).kind === 'GitRepository' ? texts([chart]) : [];
}

function toObject(manifest: Manifest, ofFile: readonly Ignore[], before: readonly TreeObject[]): TreeObject {
  const { json, file, line } = manifest;
  const metadata = record(json.metadata);
  const place = `${file}:${line}`;
  // Two objects of one line: JSON without line breaks.
  const path =
    before.length > 0 && before[before.length - 1].path.replace(/#\d+$/, '') === place
      ? `${place}#${before.length}`
      : place;
  return {
    path,
    chart: file,
    apiVersion: String(json.apiVersion),
    kind: String(json.kind),
    name: text(metadata.name) ?? String(metadata.name ?? ''),
    namespace: text(metadata.namespace),
    json,
    manifest,
    ignores: [...ofFile, ...readIgnores(manifest.text)],
  };
}

/** Whether the model reads an object. */
function isModelled({ json }: Manifest): boolean {
  const [, group = '', version] = /^(?:(.*)\/)?(.*)$/.exec(String(json.apiVersion))!;
  // `cilium.io/v1alpha1` is Tetragon's. A report of a conformance test is a file, and no object of a cluster.
  if ((group === 'cilium.io' && version === 'v1alpha1') || json.kind === 'ConformanceReport') return false;
  return isRead(group, String(json.kind));
}

/** The directories of Helm charts, each with "/" at the end. */
function chartDirectories(files: readonly SourceFile[]): string[] {
  return files.filter(({ path }) => isChartPath(path)).map(({ path }) => path.slice(0, -'Chart.yaml'.length));
}

/** The keys of dependencies in the values file of an umbrella chart; undefined for other files. */
function dependenciesOf(files: readonly SourceFile[]): (valuesFile: string) => string[] | undefined {
  const umbrellas = new Map(
    files
      .filter(({ path, text: content }) => isChartPath(path) && /^dependencies:/m.test(content))
      .map((file) => [file.path, file]),
  );
  return (valuesFile) => {
    const chart = umbrellas.get(valuesFile.replace(/(^|\/)values\.yaml$/, '$1Chart.yaml'));
    const parsed = chart && parse(chart);
    if (!parsed || typeof parsed === 'string') return undefined;
    return list(parsed[0]?.json.dependencies).flatMap(({ name, alias }) => text(alias) ?? text(name) ?? []);
  };
}
