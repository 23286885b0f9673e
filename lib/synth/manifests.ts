import { ApiObject, App, Chart, Names, YamlOutputType } from 'cdk8s';
import type { Manifest } from '../scripts/manifest';

/** A chart, and the name that cdk8s gives its file or folder, without extension. */
export interface NamedChart {
  readonly chart: Chart;
  readonly name: string;
}

/** Every chart of the app, in the order of their dependencies. */
export function namesOf(app: App): NamedChart[] {
  const unordered = app.node.findAll().filter((construct): construct is Chart => Chart.isChart(construct));
  // cdk8s numbers the files of an app in which one chart depends on another.
  const numbered = unordered.some((chart) => chart.node.dependencies.some((other) => Chart.isChart(other)));
  return (numbered ? app.charts : unordered).map((chart, i) => ({
    chart,
    name: `${numbered ? `${String(i).padStart(4, '0')}-` : ''}${Names.toDnsLabel(chart)}`,
  }));
}

/** The charts in the order of `sort`, which builds a graph of the whole app. */
export function orderedCharts(app: App, sort: () => Chart[]): Chart[] {
  const constructs = app.node.findAll();
  // Without dependencies, the charts keep the order of the tree.
  return constructs.some(({ node }) => node.dependencies.length > 0)
    ? sort()
    : constructs.filter((construct): construct is Chart => construct instanceof Chart);
}

/** The manifests that synth is about to write. Charts without objects have none. */
export function manifestsOf(app: App, charts: readonly NamedChart[], output: YamlOutputType): Manifest[] {
  const filled = new Set(
    app.node
      .findAll()
      .filter(ApiObject.isApiObject)
      .map((object) => object.chart),
  );
  return charts
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
