import { App, type Chart, YamlOutputType } from 'cdk8s';
import { explained } from './write-errors';
import { orderedCharts } from './manifests';

/** What `App.synth` finds no way of writing for: it has validated the app, and leaves the files to us. */
const NOTHING = undefined as unknown as YamlOutputType;

/**
 * Has `write` called once in every `app.synth()`, when everything was found right, in the place of the files that cdk8s
 * would write. Reading a property of the app does nothing.
 *
 * The app gets a class of its own, between it and the one it had: that is where Node and the kernel of jsii look for
 * `synth`, while jsii passes by a method of the instance. While it runs, the property `yamlOutputType` is the place:
 * `App.synth` reads it after the app was validated and the charts were put in order.
 */
export function onSynth(app: App, write: (output: YamlOutputType) => void): void {
  const output = app.yamlOutputType;
  let state: 'idle' | 'validating' | 'ordered' | 'written' = 'idle';

  Object.defineProperty(app, 'yamlOutputType', {
    enumerable: true,
    get: () => {
      if (state !== 'ordered') return output;
      state = 'written';
      write(output);
      return NOTHING;
    },
  });

  const Plain = app.constructor as typeof App;
  class Written extends Plain {
    override get charts(): Chart[] {
      if (state !== 'validating') return super.charts;
      state = 'ordered';
      return orderedCharts(this, () => super.charts);
    }

    override synth() {
      state = 'validating';
      try {
        super.synth();
        // An app with a way of its own may have reasons to write nothing.
        if ((state as string) !== 'written' && Plain.prototype.synth === App.prototype.synth) throw new Error(UNKNOWN);
      } catch (error) {
        throw explained(error, this.outdir);
      } finally {
        state = 'idle';
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
