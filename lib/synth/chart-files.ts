import { type ApiObject, Chart, YamlOutputType } from 'cdk8s';
import { concerns } from '../checks/run';
import type { DisabledCheck } from '../model/companions';
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
): OutputFile[] {
  const valueOf = (object: ApiObject) => json.get(object) ?? object.toJson();
  const documentsOf = ({ chart, objects }: NamedChart, header?: string) =>
    hasOwnWay(chart)
      ? ownValuesOf(chart).map(textOf)
      : objects.map((object, i) => documentOf(valueOf(object), i === 0 ? header : undefined, commentOf(object)));

  switch (output) {
    case YamlOutputType.FILE_PER_APP: {
      const documents = charts.flatMap((chart) => documentsOf(chart));
      return charts.length > 0 ? [fileOf(`app${extension}`, documents)] : [];
    }
    case YamlOutputType.FILE_PER_RESOURCE:
      return charts
        .flatMap(({ chart, objects }) => (hasOwnWay(chart) ? ownValuesOf(chart) : objects.map(valueOf)))
        .filter((value) => value !== undefined)
        .map((value) => fileOf(resourceName(value) + extension, [textOf(value)]));
    case YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE:
      return charts.flatMap(({ name, objects }) =>
        objects.map((object) => fileOf(`${name}/${resourceName(object)}${extension}`, [textOf(valueOf(object))])),
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
  const off = disabledChecks.filter((disabled) => concerns(disabled, path) || disabled.path.startsWith(`${path}/`));
  return [
    madeFrom(path, chart.constructor.name),
    ...off.map(
      (disabled) => `Check ${disabled.name} is off at ${shownPath(disabled.path) || 'the app'}: ${disabled.reason}`,
    ),
  ].join('\n');
}

/** `value` with comments in front, below a document marker if there is a header. */
function documentOf(value: unknown, header: string | undefined, comment: string | undefined): string {
  return `${header ? '---\n' : ''}${commentLines(header)}${commentLines(comment)}${textOf(value)}`;
}

/** The object as its chart serialises it. A chart that overrides `toJson` may leave the object out. */
function textOf(value: unknown): string {
  return value === undefined ? '\n' : yamlOf(value);
}

function commentLines(text: string | undefined): string {
  return text ? `${text.replace(/^/gm, '# ')}\n` : '';
}
