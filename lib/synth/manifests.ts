import { ApiObject, App, Chart, DependencyGraph, Names, YamlOutputType } from 'cdk8s';
import type { IConstruct } from 'constructs';
import type { Manifest } from '../scripts/manifest';

/** A chart, and the name that cdk8s gives its file or folder, without extension. */
export interface NamedChart {
  readonly chart: Chart;
  readonly name: string;
  /** Its own objects, in the order in which its file has them. */
  readonly objects: readonly ApiObject[];
}

/** Every chart of the app, in the order of their dependencies. */
export function chartsOf(app: App): NamedChart[] {
  const constructs = app.node.findAll();
  const unordered = constructs.filter((construct): construct is Chart => Chart.isChart(construct));
  // cdk8s numbers the files of an app in which one chart depends on another.
  const numbered = unordered.some((chart) => chart.node.dependencies.some((other) => Chart.isChart(other)));
  const objectsOf = objectsIn(constructs);
  return (numbered ? app.charts : unordered).map((chart, i) => ({
    chart,
    name: `${numbered ? `${String(i).padStart(4, '0')}-` : ''}${Names.toDnsLabel(chart)}`,
    objects: objectsOf(chart),
  }));
}

/** Finds the objects of a chart in the order of cdk8s: dependencies first, each object in its closest chart. */
function objectsIn(constructs: readonly IConstruct[]): (chart: Chart) => ApiObject[] {
  // Without dependencies, the objects keep the order of the tree, and no slow graph is needed.
  if (hasDependencies(constructs))
    return (chart) => {
      const within = chart.node.findAll();
      return (hasDependencies(within) ? new DependencyGraph(chart.node).topology() : within).filter(
        (construct): construct is ApiObject => ApiObject.isApiObject(construct) && construct.chart === chart,
      );
    };
  const byChart = new Map<Chart, ApiObject[]>();
  for (const construct of constructs) {
    if (!ApiObject.isApiObject(construct)) continue;
    const objects = byChart.get(construct.chart);
    if (objects) objects.push(construct);
    else byChart.set(construct.chart, [construct]);
  }
  return (chart) => byChart.get(chart) ?? [];
}

function hasDependencies(constructs: readonly IConstruct[]): boolean {
  return constructs.some(({ node }) => node.dependencies.length > 0);
}

/** The charts in the order of `sort`, which builds a graph of the whole app. */
export function orderedCharts(app: App, sort: () => Chart[]): Chart[] {
  const constructs = app.node.findAll();
  // Without dependencies, the charts keep the order of the tree.
  return hasDependencies(constructs)
    ? sort()
    : constructs.filter((construct): construct is Chart => construct instanceof Chart);
}

/** The manifests that synth is about to write. Charts without objects have none. */
export function manifestsOf(app: App, charts: readonly NamedChart[], output: YamlOutputType): Manifest[] {
  return charts
    .filter(({ objects }) => objects.length > 0)
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
