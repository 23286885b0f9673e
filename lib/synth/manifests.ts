import { ApiObject, App, Chart, Names, YamlOutputType } from 'cdk8s';
import type { Manifest } from '../render/manifest';

/**
 * The manifests that `App.synth` is about to write, in the order of the charts' dependencies. Charts without objects
 * have none.
 */
export function manifestsOf(app: App, output: YamlOutputType): Manifest[] {
  const constructs = app.node.findAll();
  const unordered = constructs.filter((construct): construct is Chart => Chart.isChart(construct));
  // cdk8s numbers the files of an app in which one chart depends on another.
  const numbered = unordered.some((chart) => chart.node.dependencies.some((other) => Chart.isChart(other)));
  // Their order costs a graph of the whole app.
  const charts = numbered ? app.charts : unordered;
  const filled = new Set(constructs.filter(ApiObject.isApiObject).map((object) => object.chart));
  return charts
    .map((chart, i) => ({
      chart,
      name: `${numbered ? `${String(i).padStart(4, '0')}-` : ''}${Names.toDnsLabel(chart)}`,
    }))
    .filter(({ chart }) => filled.has(chart))
    .map(({ chart, name }) => ({ chart: chart.node.path, file: fileOf(name, app, output) }));
}

function fileOf(name: string, app: App, output: YamlOutputType): string {
  switch (output) {
    case YamlOutputType.FILE_PER_APP:
      return `app${app.outputFileExtension}`;
    case YamlOutputType.FILE_PER_RESOURCE:
      return '.';
    case YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE:
      return name;
    default:
      return name + app.outputFileExtension;
  }
}
