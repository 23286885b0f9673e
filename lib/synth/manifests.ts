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

/** All constructs of an app, found once: an app may have thousands. */
export interface Tree {
  readonly constructs: readonly IConstruct[];
  /** Whether any construct depends on another. Without, charts and objects keep the order of the tree. */
  readonly hasDependencies: boolean;
}

export function treeOf(root: IConstruct): Tree {
  const constructs = root.node.findAll();
  return { constructs, hasDependencies: constructs.some(({ node }) => node.dependencies.length > 0) };
}

/** Every chart of the app, in the order of their dependencies. */
export function chartsOf(app: App, tree: Tree): NamedChart[] {
  const unordered = tree.constructs.filter((construct): construct is Chart => Chart.isChart(construct));
  // cdk8s numbers the files of an app in which one chart depends on another.
  const numbered = unordered.some((chart) => chart.node.dependencies.some((other) => Chart.isChart(other)));
  const objectsOf = objectsIn(tree);
  return (numbered ? app.charts : unordered).map((chart, i) => ({
    chart,
    name: `${numbered ? `${String(i).padStart(4, '0')}-` : ''}${Names.toDnsLabel(chart)}`,
    objects: objectsOf(chart),
  }));
}

/** Finds the objects of a chart in the order of cdk8s: dependencies first, each object in its closest chart. */
function objectsIn({ constructs, hasDependencies }: Tree): (chart: Chart) => ApiObject[] {
  // The graph of cdk8s is slow.
  if (hasDependencies)
    return (chart) => {
      const within = treeOf(chart);
      const ordered = within.hasDependencies ? new DependencyGraph(chart.node).topology() : within.constructs;
      return ordered.filter(
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
