import coerce = require('semver/functions/coerce');
import compare = require('semver/functions/compare');
import lt = require('semver/functions/lt');
import parseVersion = require('semver/functions/parse');
import satisfies = require('semver/functions/satisfies');
import intersects = require('semver/ranges/intersects');
import validRange = require('semver/ranges/valid');
import { list, record, text } from '../values/json';
import { newestIn } from '../release/known-versions';
import { allReleases, DEFAULT_VERSION, findRelease, minorOf } from '../release/table';
import type { Keys } from '../report/fields';
import { sourcesOf } from './applications';
import type { Manifest, SourceFile } from './parse';
import { isUnknown } from '../values/unknown';
import { isDependenciesPath, isFleetPath, isHelmfilePath, isMarkdown } from './paths';
import type { GivenValues } from './values';
import {
  ofDependency,
  ofFleet,
  ofHelmChart,
  ofHelmfile,
  ofHelmRelease,
  ofKustomized,
  ofSource,
  ValueFiles,
} from './install-values';
import {
  COMMANDED,
  inChartBlocks,
  inChartItems,
  inCommands,
  inImages,
  inText,
  inValues,
  inVariables,
  LOCKED,
} from './release-in-texts';
import type { ReleaseSource } from './release-source';

/** The release for which checks run. */
export interface ChosenRelease {
  readonly version: string;
  /** Why this release: a sentence for users. */
  readonly reason: string;
  /** Whether the user or a file names it, and it is known here. */
  readonly found: boolean;
  /** Whether a file names one that is older or newer than those known here. */
  readonly isOutside?: boolean;
  /** Whether it surely belongs to these files. A command in a script or note may be older than the files. */
  readonly settled: boolean;
  /** The range that the user or the file gives. */
  readonly range?: string;
  readonly source?: ReleaseSource;
}

/** Finds every place in a tree that names the installed Cilium release. */
export function findReleases(
  others: readonly Manifest[],
  texts: readonly SourceFile[],
  more: readonly SourceFile[] = [],
): ReleaseSource[] {
  const around = new ValueFiles(others, texts);
  const aroundAll = new ValueFiles(others, [...texts, ...more]);
  const inManifests = others.flatMap((manifest) => inManifest(manifest, around));
  const ofManifests = new Set(inManifests.map(({ file }) => file));
  // Every pattern below has the word, and most files have not.
  const naming = texts.filter(namesCilium);
  const moreNaming = more.filter(namesCilium);
  const files = moreNaming.filter(({ path }) => !isMarkdown(path));
  return [
    ...inManifests.map((source) => locked(source, more)),
    ...[...naming, ...files].flatMap(inVariables),
    ...[...naming, ...moreNaming].flatMap((file) => inCommands(file, aroundAll)),
    ...[...naming, ...moreNaming].flatMap((file) => inChartBlocks(file, aroundAll)),
    ...[...naming.filter(({ path }) => !ofManifests.has(path)), ...files].flatMap(inChartItems),
    ...naming.flatMap(inImages),
    ...naming.flatMap(inValues),
  ];
}

function namesCilium({ text: content }: SourceFile): boolean {
  return /cilium/i.test(content);
}

function inManifest(manifest: Manifest, around: ValueFiles): ReleaseSource[] {
  const { json, file } = manifest;
  const spec = record(json.spec);
  const name = text(record(json.metadata).name) ?? '';
  const at = (keys: Keys, wanted: unknown, by: string, values?: GivenValues): ReleaseSource[] =>
    wanted === undefined && values === undefined
      ? []
      : [{ file, line: manifest.lineOf(keys), wanted: wanted === undefined ? '' : String(wanted), by, values }];

  switch (json.kind) {
    case 'HelmRelease': {
      const chart = record(record(spec.chart).spec);
      const isCilium = text(chart.chart) === 'cilium' || (name === 'cilium' && (!spec.chart || isUnknown(chart.chart)));
      return isCilium
        ? at(['spec', 'chart', 'spec', 'version'], chart.version, 'HelmRelease', ofHelmRelease(manifest, around))
        : [];
    }
    case 'OCIRepository': {
      const isCilium = /\/cilium$/.test(text(spec.url) ?? '');
      const ref = record(spec.ref);
      return isCilium
        ? at(['spec', 'ref', ref.tag !== undefined ? 'tag' : 'semver'], ref.tag ?? ref.semver, 'OCIRepository')
        : [];
    }
    case 'Application':
    case 'ApplicationSet':
      return sourcesOf(json)
        .filter((source) => source.chart === 'cilium')
        .flatMap((source) => {
          const single =
            record(spec.source).chart === 'cilium'
              ? ['spec', 'source']
              : json.kind === 'Application'
                ? ['spec', 'sources', list(spec.sources).findIndex(({ chart }) => chart === 'cilium')]
                : ['spec'];
          return at(
            [...single, 'targetRevision'],
            source.targetRevision,
            String(json.kind),
            ofSource(manifest, single, source, around),
          );
        });
    case 'HelmChart':
      return /(^|\/)cilium$/.test(text(spec.chart) ?? '')
        ? at(['spec', 'version'], spec.version, 'HelmChart', ofHelmChart(manifest, around))
        : [];
    case 'HelmChartInflationGenerator':
      // Older generators have another key for the chart.
      return [json.name, json.chartName].includes('cilium')
        ? at(['version'], json.version ?? json.chartVersion, 'generator', ofKustomized(manifest, [], json, around))
        : [];
  }
  if (isDependenciesPath(file)) {
    const dependencies = list(json.dependencies).flatMap((entry, i) =>
      entry.name === 'cilium'
        ? at(['dependencies', i, 'version'], entry.version, 'Chart.yaml', ofDependency(manifest, entry, around))
        : [],
    );
    // A copy of Cilium's chart itself, whose two versions are equal.
    return dependencies.length === 0 && json.name === 'cilium' && json.version === json.appVersion
      ? at(['version'], json.version, 'Chart.yaml')
      : dependencies;
  }
  if (isFleetPath(file)) {
    const helm = record(json.helm);
    return /(^|\/)cilium$/.test(text(helm.chart) ?? '')
      ? at(['helm', 'version'], helm.version, 'fleet.yaml', ofFleet(manifest, around))
      : [];
  }
  if (isHelmfilePath(file))
    return list(json.releases).flatMap((entry, i) =>
      /(^|\/)cilium$/.test(text(entry.chart) ?? '')
        ? at(['releases', i, 'version'], entry.version, 'helmfile.yaml', ofHelmfile(manifest, i, entry, around))
        : [],
    );
  return list(json.helmCharts).flatMap((entry, i) =>
    entry.name === 'cilium'
      ? at(
          ['helmCharts', i, 'version'],
          entry.version,
          'kustomization.yaml',
          ofKustomized(manifest, ['helmCharts', i], entry, around),
        )
      : [],
  );
}

/** The version of a range in Chart.yaml that Chart.lock beside it pins. */
function locked(source: ReleaseSource, files: readonly SourceFile[]): ReleaseSource {
  const { by, file, wanted } = source;
  if (by !== 'Chart.yaml' || parseVersion(wanted)) return source;
  const lock = files.find(({ path }) => path === file.replace(/\.yaml$/, '.lock'));
  const [pin] = lock ? inText(lock, LOCKED, 'Chart.lock') : [];
  return pin && satisfies(pin.wanted, wanted) ? { ...pin, values: source.values } : source;
}

/**
 * Whether a controller keeps this release installed. Other sources may be a bootstrap, which runs once before the
 * controller.
 */
export function isOfGitOps(by: string): boolean {
  return /^(HelmRelease|OCIRepository|Application(Set)?)$/.test(by);
}

/** The precedence of sources: a controller, then files, then commands in scripts and notes. */
function rankOf({ by, isLeftOut }: ReleaseSource): number {
  return isOfGitOps(by) && !isLeftOut ? 2 : by === COMMANDED ? 0 : 1;
}

/** The only source with values; undefined if there are several. A command counts only where nothing else has some. */
function onlyWithValues(sources: readonly ReleaseSource[]): ReleaseSource | undefined {
  const withValues = sources.filter(({ values }) => values);
  const files = withValues.filter(({ by }) => by !== COMMANDED);
  const own = files.length > 0 ? files : withValues;
  return own.length === 1 ? own[0] : undefined;
}

/** The source of the Helm values that belong to the chosen release. Other installations may be of another Cilium. */
function sourceWithValues(best: ReleaseSource, sources: readonly ReleaseSource[]): ReleaseSource | undefined {
  const given = sources.filter(
    ({ by, file }) =>
      (by === best.by && file === best.file) ||
      // A HelmRelease holds the values of a chart from an OCIRepository.
      (by === 'HelmRelease' && best.by === 'OCIRepository'),
  );
  const own = best.by === 'variable' ? sources : given;
  return onlyWithValues(own);
}

/** The release for which checks run: the one of `--cilium`, else the one of the tree, else the newest. */
export function chooseRelease(asked: string | undefined, sources: readonly ReleaseSource[]): ChosenRelease {
  if (asked !== undefined) {
    const { version, remark, range }: Known = nearest(asked) ?? { version: DEFAULT_VERSION, remark: '' };
    return {
      version,
      range,
      reason: `Cilium ${asked}, by --cilium${remark}`,
      found: true,
      settled: true,
      source: onlyWithValues(sources),
    };
  }
  const candidates = sources.flatMap((source) => {
    const found = source.wanted === '' ? undefined : nearest(source.wanted);
    return found ? [{ ...found, source }] : [];
  });
  // Controllers come first, and then the newest release: users upgrade to it, and try candidates beside it.
  const isPre = ({ version }: { version: string }) => Number(version.includes('-'));
  const [best] = candidates.sort(
    (a, b) => rankOf(b.source) - rankOf(a.source) || isPre(a) - isPre(b) || compare(b.version, a.version),
  );
  if (!best) {
    const unclear = sources.find(({ wanted }) => wanted !== '');
    const why = unclear ? `${unclear.file}:${unclear.line} says ${unclear.wanted}` : 'no file says which one';
    return {
      version: DEFAULT_VERSION,
      reason: `Cilium ${minorOf(DEFAULT_VERSION)}, the newest known: ${why}`,
      found: false,
      settled: false,
      source: onlyWithValues(sources),
    };
  }
  const others = [...new Set(candidates.map(({ version }) => minorOf(version)))].filter(
    (minor) => minor !== minorOf(best.version),
  );
  const also = others.length > 0 ? ` (other files say ${others.join(', ')})` : '';
  const isOutside = best.remark !== '';
  return {
    version: best.version,
    range: best.range,
    reason:
      `Cilium ${best.source.wanted}, from ${best.source.by} ` +
      `${best.source.file}:${best.source.line}${best.remark}${also}`,
    found: !isOutside,
    settled: !isOutside && best.source.by !== COMMANDED,
    isOutside,
    source: sourceWithValues(best.source, sources),
  };
}

/** Whether the option `--cilium` can be understood. */
export function isVersion(asked: string): boolean {
  return nearest(asked) !== undefined;
}

/** The version that the option `--cilium` means, of a range the newest; undefined if it is none that is known here. */
export function knownVersion(asked: string): string | undefined {
  const found = nearest(asked);
  return found?.remark === '' ? found.version : undefined;
}

/** A version that is known here, for one that is asked for. */
interface Known {
  readonly version: string;
  /** Words behind the version that is asked for, if that is not known. */
  readonly remark: string;
  /** The range that is asked for. */
  readonly range?: string;
}

/** The known version that is nearest to a text. Of a range it is the newest: controllers install that one. */
function nearest(wanted: string): Known | undefined {
  const trimmed = wanted
    .trim()
    .replace(/^[v=]+(?=\d)/, '')
    .replace(/@sha256:.*$/, '');
  const exact = parseVersion(trimmed);
  if (exact) return supported(exact.version);
  const range = validRange(trimmed);
  if (!range) {
    const loose = /^\d+\.\d+/.test(trimmed) ? coerce(trimmed) : null;
    return loose ? supported(loose.version) : undefined;
  }
  const minor = minors()
    .reverse()
    .find((candidate) => intersects(range, `~${candidate}.0`, { includePrerelease: true }));
  return minor === undefined ? undefined : { version: newestIn(range, minor) ?? `${minor}.0`, remark: '', range };
}

function supported(version: string): Known {
  if (findRelease(version)) return { version, remark: '' };
  const all = minors();
  const [oldest, newest] = [all[0], all[all.length - 1]];
  const minor = lt(version, `${oldest}.0`) ? oldest : newest;
  return {
    version: minor === oldest ? `${minor}.0` : newestIn('*', minor)!,
    remark: `, which is not known here: checked as ${minor}`,
  };
}

function minors(): string[] {
  return allReleases().map(({ minor }) => minor);
}
