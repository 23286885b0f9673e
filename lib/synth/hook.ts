import { App, Chart, YamlOutputType } from 'cdk8s';
import { explained } from './write-errors';
import { type Tree, treeOf } from './manifests';

/** A value of `yamlOutputType` for which `App.synth` writes no files, so that this library writes them. */
const NOTHING = undefined as unknown as YamlOutputType;

/**
 * Calls `write` once in every `app.synth()`, after validation succeeded, in place of the files that cdk8s
 * would write. Reading a property of the app does nothing.
 *
 * The app gets a new class that extends its former class: Node and the kernel of jsii look there for
 * `synth`; jsii ignores a method of the instance. While `synth` runs, reading `yamlOutputType` calls `write`:
 * `App.synth` reads this property after it validated the app and ordered the charts.
 */
export function onSynth(app: App, write: (output: YamlOutputType, tree: Tree) => void): void {
  const output = app.yamlOutputType;
  let state: 'idle' | 'validating' | 'ordered' | 'written' = 'idle';
  let tree: Tree | undefined;

  Object.defineProperty(app, 'yamlOutputType', {
    enumerable: true,
    get: () => {
      if (state !== 'ordered' || !tree) return output;
      state = 'written';
      write(output, tree);
      return NOTHING;
    },
  });

  const Plain = app.constructor as typeof App;
  class Written extends Plain {
    override get charts(): Chart[] {
      if (state !== 'validating') return super.charts;
      state = 'ordered';
      tree = treeOf(this);
      // To sort them, cdk8s builds a graph of the whole app.
      return tree.hasDependencies ? super.charts : tree.constructs.filter((construct) => construct instanceof Chart);
    }

    override synth() {
      state = 'validating';
      try {
        super.synth();
        // An app that overrides `synth` may decide to write nothing.
        if ((state as string) !== 'written' && Plain.prototype.synth === App.prototype.synth) throw new Error(UNKNOWN);
      } catch (error) {
        throw explained(error, this.outdir);
      } finally {
        state = 'idle';
        tree = undefined;
      }
    }
  }
  Object.defineProperty(Written, 'name', { value: Plain.name });
  Object.setPrototypeOf(app, Written.prototype);
}

const UNKNOWN =
  'this version of cdk8s wrote its manifests without asking for app.yamlOutputType, so cdk8s-cilium could write ' +
  'no file ' +
  'for the host. Install a version of cdk8s that it was tested with: npm install cdk8s@2.70.106';
