import { ApiObject, App, Chart, DependencyGraph, YamlOutputType } from 'cdk8s';
import { Document } from 'yaml';
import { concerns } from '../checks/run';
import type { DisabledCheck } from '../model/companions';
import { madeFrom } from '../render/header';
import { commentOf } from './comments';

/**
 * Lets every chart of the app hand out its objects for the synthesis that is under way.
 *
 * `App.synth` asks `chart.toJson()`, which validates the whole app again for each chart. By now that has been done,
 * and the JSON of many objects is at hand, so each chart answers from there. Where a chart is a file, the file gets a
 * header, and begins with the document marker that keeps files apart when `cdk8s synth --stdout` joins them.
 */
export function serveCharts(app: App, json: Map<ApiObject, unknown>, output: YamlOutputType, disabledChecks: DisabledCheck[]): void {
  const isFile = output === YamlOutputType.FILE_PER_CHART;
  for (const chart of chartsOf(app)) {
    // A chart with a way of its own keeps it.
    if (chart.toJson !== Chart.prototype.toJson) continue;
    const answer = objectsOf(chart).map((object, i) => {
      const value = json.get(object) ?? object.toJson();
      return isFile && i === 0 ? documentOf(value, header(chart, disabledChecks), commentOf(object)) : documentOf(value, undefined, commentOf(object));
    });
    chart.toJson = () => answer as any[];
  }
}

/** Ends what `serveCharts` began. */
export function stopServing(app: App): void {
  for (const chart of chartsOf(app)) {
    if (Object.prototype.hasOwnProperty.call(chart, 'toJson')) delete (chart as { toJson?: unknown }).toJson;
  }
}

function chartsOf(app: App): Chart[] {
  return app.node.findAll().filter((construct): construct is Chart => Chart.isChart(construct));
}

/** As cdk8s orders them: dependencies first, each object in its closest chart. */
function objectsOf(chart: Chart): ApiObject[] {
  return new DependencyGraph(chart.node)
    .topology()
    .filter((construct): construct is ApiObject => ApiObject.isApiObject(construct) && Chart.of(construct) === chart);
}

function header(chart: Chart, disabledChecks: DisabledCheck[]): string {
  const { path } = chart.node;
  const off = disabledChecks.filter((disabled) => concerns(disabled, path) || disabled.path.startsWith(`${path}/`));
  return [
    madeFrom(path, chart.constructor.name),
    ...off.map((disabled) => `Check ${disabled.name} is off at ${disabled.path || 'the app'}: ${disabled.reason}`),
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
