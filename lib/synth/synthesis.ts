import { ApiObject, App, Chart, Names } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { readApp } from '../app/objects';
import { type Ignored, Reported, runChecks } from '../checks/run';
import { buildModel } from '../model/build';
import { noCompanions } from '../model/companions';
import type { Model } from '../model/model';
import { renderHostFiles } from './host-files';
import { failure } from '../report/failure';
import { removeFindings, writeFindings } from '../report/findings-file';
import { stackHere } from '../report/program-line';
import { type Refusal, refusalError, refusalReport, refusalText } from '../report/refusal';
import { errorText, otherText, reportOf, warningText } from './report';
import { isOfStandIn } from '../values/stand-in';
import { chartFiles } from './chart-files';
import { refuseTwice, writeFiles } from './files';
import { refuseHelmChart } from './helm';
import { onSynth } from './hook';
import { refuseOtherCdk8s, refuseOtherVersion } from './two-copies';
import { chartsOf, manifestsOf } from './manifests';

const ID = 'cdk8s-cilium';

/**
 * What the constructs of one app share: the facts that companions state about the host, and the hook by which they
 * are checked and written. It hangs on the app as a child, so two apps in one process never meet.
 */
export class Synthesis extends Construct {
  /** The `Synthesis` of the tree that `scope` is in. */
  static of(scope: IConstruct): Synthesis {
    const root = scope.node.root;
    const existing = root.node.tryFindChild(ID);
    if (!existing && !(root instanceof App)) refuseOtherCdk8s(root);
    if (!existing) return new Synthesis(root as Construct);
    if (!(existing instanceof Synthesis)) refuseOtherVersion((existing as Synthesis).home, __dirname);
    return existing as Synthesis;
  }

  /** The folder of the copy of this package that made it. */
  readonly home = __dirname;

  /** The host's side of the program, stated by the companions as they are constructed. */
  readonly companions = noCompanions();

  /** Names of the gateways that have an address pool of their own, which other pools must leave alone. */
  readonly gatewaysWithPool: string[] = [];

  private readonly takenNames = new Set<string>();

  /**
   * Takes the first of `names` that no object of the kind has in the namespace, or the last. Knows the names alone that
   * were taken here.
   */
  takeName(kind: string, namespace: string | undefined, ...names: string[]): string {
    const keyOf = (name: string) => `${kind} ${namespace ?? ''}/${name}`;
    const name = names.find((one) => !this.takenNames.has(keyOf(one))) ?? names[names.length - 1];
    this.takenNames.add(keyOf(name));
    return name;
  }

  /** Charts that kubectl must apply after another chart, and an object of that other chart. */
  private readonly orders: { readonly later: Chart; readonly object: ApiObject }[] = [];
  private numbered = false;

  /**
   * Makes kubectl apply `later` after `earlier`, which holds `object`. kubectl applies files by name; if that order is
   * wrong, a dependency makes cdk8s number the files of the app, and then every order needs a dependency.
   */
  orderAfter(later: Chart, earlier: Chart, object: ApiObject): void {
    this.orders.push({ later, object });
    const file = (chart: Chart) => `${Names.toDnsLabel(chart)}.`;
    if (this.numbered) later.addDependency(object);
    else if (file(later) < file(earlier)) {
      this.numbered = true;
      this.orders.forEach((order) => order.later.addDependency(order.object));
    }
  }

  /** What constructors have refused so far. */
  private readonly refusals: Refusal[] = [];

  /** Complaints about what constructors cannot know yet, such as the ports that a Service has in the end. */
  readonly lateRefusals: (() => Refusal | undefined)[] = [];

  /** Whether a stand-in replaces an unreadable value. Findings about stand-ins are not reported. */
  hasStandIns = false;

  /** Throws `refusals` together with earlier refusals. */
  refuse(refusals: readonly Refusal[]): never {
    const all = [...this.refusals, ...refusals].filter((refusal) => this.isNews(refusal));
    writeFindings(() => refusalReport(all));
    throw refusalError(all);
  }

  /** Keeps `refusals` for the end of synth, which reports all together. Without an app there is no synth: it throws. */
  refuseLater(refusals: readonly Refusal[]): void {
    if (!(this.node.root instanceof App)) this.refuse(refusals);
    this.refusals.push(...refusals.filter((refusal) => this.isNews(refusal)));
    writeFindings(() => refusalReport(this.refusals));
  }

  private isNews({ message }: Refusal): boolean {
    return !this.hasStandIns || !isOfStandIn(message);
  }

  private constructor(root: Construct) {
    super(root, ID);
    if (root instanceof App) this.attach(root);
  }

  /**
   * A plain `App` has its own validation, which comes before that of every other node and again for every chart that is
   * asked for its JSON: there the model is built and checked. What is written for it waits until `synth` has found all
   * other constructs right as well.
   */
  private attach(app: App): void {
    const json = new Map<ApiObject, unknown>();
    let model: Model | undefined;
    let warnings: Reported[] = [];
    let ignored: Ignored[] = [];
    let isAsking = false;
    removeFindings();

    app.node.addValidation({
      validate: () => {
        if (isAsking) return [];
        // Checks would report the stand-ins of refused values.
        const refusals = [...this.refusals, ...this.lateRefusals.flatMap((look) => look() ?? [])];
        if (refusals.length > 0) {
          writeFindings(() => refusalReport(refusals));
          throw failed(
            refusals.map((refusal) => refusalText(refusal, '  ')),
            refusals.map(({ stack }) => stack),
          );
        }
        json.clear();
        const { objects, namespaces } = readApp(app, json);
        model = buildModel(objects, this.companions, namespaces);
        const results = runChecks(model);
        ignored = results.ignored;
        const inOrder = orderOf(app, results.found);
        warnings = inOrder.filter(({ check }) => check.level === 'warning');
        const errors = inOrder.filter(({ check }) => check.level === 'error');
        writeFindings(() => reportOf(model!, inOrder, ignored));
        if (errors.length === 0) return [];
        // Errors and warnings are reported together, so that users mend all in one go.
        warn(warnings);
        isAsking = true;
        try {
          const others = app.node
            .findAll()
            .flatMap(({ node }) => node.validate().map((message) => otherText(node.path, message)));
          throw failed([...errors.map(errorText), ...others], [stackHere()]);
        } finally {
          isAsking = false;
        }
      },
    });

    onSynth(app, (output, tree) => {
      if (!model) return;
      warn(warnings);
      const charts = chartsOf(app, tree);
      const hostFiles = renderHostFiles(model, manifestsOf(app, charts, output));
      refuseTwice(hostFiles);
      refuseHelmChart(app.outdir, hostFiles);
      const manifests = chartFiles(charts, app.outputFileExtension, json, output, model.disabledChecks, ignored);
      writeFiles(app.outdir, [...manifests, ...hostFiles]);
    });
  }
}

/** The error that cdk8s would throw, without its stack frames. */
function failed(texts: string[], stacks: string[]): Error {
  return failure(`Validation failed with the following errors:\n${texts.join('\n')}`, stacks);
}

/** Sorts findings by construct, in the order of the tree. */
function orderOf(app: App, found: Reported[]): Reported[] {
  if (found.length < 2) return found;
  const places = new Map(app.node.findAll().map((construct, i) => [construct.node.path, i]));
  const place = ({ path }: Reported) => places.get(path) ?? -1;
  return [...found].sort((a, b) => place(a) - place(b));
}

function warn(warnings: Reported[]): void {
  for (const warning of warnings) process.stderr.write(warningText(warning));
}
