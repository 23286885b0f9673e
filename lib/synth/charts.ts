import { ApiObject, App, Chart, DependencyGraph, YamlOutputType } from 'cdk8s';
import { Document } from 'yaml';
import { concerns } from '../checks/run';
import type { DisabledCheck } from '../model/companions';
import { madeFrom, shownPath } from '../render/header';
import { commentOf } from './comments';

/**
 * Lets every chart of the app hand out its objects for the synthesis that is under way.
 *
 * `App.synth` asks `chart.toJson()`, which validates the whole app again for each chart. By now that has been done,
 * and the JSON of many objects is at hand, so each chart answers from there, once. Where a chart is a file, the file
 * gets a header, and begins with the document marker that keeps files apart when `cdk8s synth --stdout` joins them.
 */
export function serveCharts(
  app: App,
  json: Map<ApiObject, unknown>,
  output: YamlOutputType,
  disabledChecks: DisabledCheck[],
): void {
  // There cdk8s asks no chart.
  if (output === YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE) return;
  const constructs = app.node.findAll();
  // What cannot be serialised is to fail now, before any file is written.
  for (const object of constructs.filter(ApiObject.isApiObject)) {
    if (!json.has(object)) json.set(object, object.toJson());
  }
  const isFile = output === YamlOutputType.FILE_PER_CHART;
  for (const chart of constructs.filter((construct): construct is Chart => Chart.isChart(construct))) {
    // A chart with a way of its own keeps it.
    if (chart.toJson !== Chart.prototype.toJson) continue;
    chart.toJson = () => {
      delete (chart as { toJson?: unknown }).toJson;
      return objectsOf(chart).map((object, i) => {
        const value = json.get(object) ?? object.toJson();
        json.delete(object);
        // Of a file for each object cdk8s takes the name from the object itself: no document, no comment.
        if (output === YamlOutputType.FILE_PER_RESOURCE) return value;
        return documentOf(value, isFile && i === 0 ? header(chart, disabledChecks) : undefined, commentOf(object));
      });
    };
  }
}

/** As cdk8s orders them: dependencies first, each object in its closest chart. */
function objectsOf(chart: Chart): ApiObject[] {
  const constructs = chart.node.findAll();
  // Without dependencies that is the order of the tree, and a graph would cost as much as the objects themselves.
  const ordered = constructs.some((construct) => construct.node.dependencies.length > 0)
    ? new DependencyGraph(chart.node).topology()
    : constructs;
  return ordered.filter(
    (construct): construct is ApiObject => ApiObject.isApiObject(construct) && construct.chart === chart,
  );
}

function header(chart: Chart, disabledChecks: DisabledCheck[]): string {
  const { path } = chart.node;
  const off = disabledChecks.filter((disabled) => concerns(disabled, path) || disabled.path.startsWith(`${path}/`));
  return [
    madeFrom(path, chart.constructor.name),
    ...off.map(
      (disabled) => `Check ${disabled.name} is off at ${shownPath(disabled.path) || 'the app'}: ${disabled.reason}`,
    ),
  ].join('\n');
}

/** `value` with comments in front: a plain value where there is nothing to say, since cdk8s writes those faster. */
function documentOf(value: unknown, header: string | undefined, comment: string | undefined): unknown {
  if (!header && !comment) return value;
  const document = new Document(value, { keepUndefined: true, version: '1.1', aliasDuplicateObjects: false });
  if (header && document.directives) document.directives.docStart = true;
  document.contents!.commentBefore = [header, comment].filter(Boolean).join('\n').replace(/^/gm, ' ');
  return document;
}
