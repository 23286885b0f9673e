import { type ApiObject, Chart, YamlOutputType } from 'cdk8s';
import type { Ignored } from '../checks/run';
import type { DisabledCheck } from '../model/companions';
import { concerns } from '../model/disabled';
import { madeFrom } from '../programs/header';
import { shownPath } from '../report/path';
import { commentOf } from './comments';
import type { OutputFile } from './files';
import type { NamedChart } from './manifests';
import { yamlOf } from './yaml';

/**
 * The files that `App.synth` would write, with comments that it does not know. Where a chart is a file, the file gets a
 * header, and begins with the document marker that keeps files apart when `cdk8s synth --stdout` joins them.
 *
 * `App.synth` asks `chart.toJson()`, which validates the whole app again for each chart. By now that has been done, and
 * `json` has what was serialised for it.
 */
export function chartFiles(
  charts: readonly NamedChart[],
  extension: string,
  json: ReadonlyMap<ApiObject, unknown>,
  output: YamlOutputType,
  disabledChecks: DisabledCheck[],
  ignored: readonly Ignored[],
): OutputFile[] {
  const valueOf = (object: ApiObject) => json.get(object) ?? object.toJson();
  const off = ignoresByPath(ignored);
  const offAt = (object: ApiObject) => (off.size > 0 ? off.get(object.node.path) : undefined);
  const offInApp = ignoresOfApp(disabledChecks).join('\n');
  const documentsOf = ({ chart, objects }: NamedChart, header?: string) =>
    hasOwnWay(chart)
      ? ownValuesOf(chart).map((value, i) => documentOf(value, header && i === 0 ? offInApp : undefined))
      : objects.map((object, i) => {
          const marker = header && i === 0 ? '---\n' : '';
          return marker + documentOf(valueOf(object), marker && header, commentOf(object), offAt(object));
        });

  switch (output) {
    case YamlOutputType.FILE_PER_APP: {
      const [first = '', ...others] = charts.flatMap((chart) => documentsOf(chart));
      return charts.length > 0 ? [fileOf(`app${extension}`, [commentLines(offInApp) + first, ...others])] : [];
    }
    case YamlOutputType.FILE_PER_RESOURCE:
      return charts
        .flatMap(({ chart, objects }): { value: any; comment?: string }[] =>
          hasOwnWay(chart)
            ? ownValuesOf(chart).map((value) => ({ value }))
            : objects.map((object) => ({ value: valueOf(object), comment: offAt(object) })),
        )
        .filter(({ value }) => value !== undefined)
        .map(({ value, comment }) => fileOf(resourceName(value) + extension, [documentOf(value, offInApp, comment)]));
    case YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE:
      return charts.flatMap(({ name, objects }) =>
        objects.map((object) =>
          fileOf(`${name}/${resourceName(object)}${extension}`, [documentOf(valueOf(object), offInApp, offAt(object))]),
        ),
      );
    default:
      return charts.map((one) => fileOf(one.name + extension, documentsOf(one, headerOf(one.chart, disabledChecks))));
  }
}

function fileOf(path: string, documents: string[]): OutputFile {
  return { path, text: documents.join('---\n') };
}

/** Whether the class of the chart overrides `toJson`. */
function hasOwnWay(chart: Chart): boolean {
  return chart.toJson !== Chart.prototype.toJson;
}

function ownValuesOf(chart: Chart): any[] {
  return Object.values(chart.toJson());
}

/** The name that cdk8s gives the file of one object. */
function resourceName({ kind, metadata }: { kind: string; metadata: { name?: string } }): string {
  return `${kind}.${metadata.name}`.replace(/[^0-9a-zA-Z-_.]/g, '');
}

function headerOf(chart: Chart, disabledChecks: DisabledCheck[]): string {
  const { path } = chart.node;
  const off = disabledChecks.filter(
    (disabled) => disabled.path !== '' && (concerns(disabled, path) || disabled.path.startsWith(`${path}/`)),
  );
  return [
    madeFrom(path, chart.constructor.name),
    ...off.map((disabled) => `Check ${disabled.name} is off at ${shownPath(disabled.path)}: ${disabled.reason}`),
    ...ignoresOfApp(disabledChecks),
  ].join('\n');
}

/** What `cdk8s-cilium check` reads in a file: the checks that are off for the whole app, and did not run. */
function ignoresOfApp(disabledChecks: readonly DisabledCheck[]): string[] {
  return disabledChecks
    .filter(({ path }) => path === '')
    .map(({ name, reason }) => `cdk8s-cilium: ignore-file ${name} ${reason}`);
}

/** What `cdk8s-cilium check` reads above an object: the checks that found something there and are off. */
function ignoresByPath(ignored: readonly Ignored[]): Map<string, string> {
  const lines = new Map<string, Set<string>>();
  for (const { path, check, reason } of ignored) {
    const line = `cdk8s-cilium: ignore ${check.name} ${reason}`;
    lines.set(path, (lines.get(path) ?? new Set()).add(line));
  }
  return new Map([...lines].map(([path, texts]) => [path, [...texts].join('\n')]));
}

/** `value` with comments in front. */
function documentOf(value: unknown, ...comments: (string | undefined)[]): string {
  return comments.map(commentLines).join('') + textOf(value);
}

/** The object as its chart serialises it. A chart that overrides `toJson` may leave the object out. */
function textOf(value: unknown): string {
  return value === undefined ? '\n' : yamlOf(value);
}

function commentLines(text: string | undefined): string {
  return text ? `${text.replace(/^/gm, '# ')}\n` : '';
}
