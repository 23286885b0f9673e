// When files are written under a plain App: in synth, in nothing else.
import { App, YamlOutputType } from 'cdk8s';
import { Construct } from 'constructs';
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from '@jest/globals';
import * as library from '../../lib';
import { inTemporary } from '../support/synth';
import { lab } from './app';

test('reading yamlOutputType writes nothing, whatever came before', () => {
  inTemporary((outdir) => {
    const app = new App({ outdir });
    lab(app, library);
    app.synthYaml();
    assert.equal(app.yamlOutputType, YamlOutputType.FILE_PER_CHART);
    assert.deepEqual([...readdirSync(outdir)], []);
    app.synth();
    assert.equal(app.yamlOutputType, YamlOutputType.FILE_PER_CHART);
    assert.ok(readdirSync(outdir).includes('host'));
  });
});

test('a validation that reads yamlOutputType writes nothing', () => {
  inTemporary((outdir) => {
    const app = new App({ outdir });
    lab(app, library);
    new Construct(app, 'last').node.addValidation({ validate: () => [`no ${app.yamlOutputType}`] });
    assert.throws(() => app.synth(), /\[last\] no 1/);
    assert.deepEqual([...readdirSync(outdir)], []);
  });
});

test('an App of a class of its own keeps its class, and finds every file when cdk8s is done', () => {
  let found: string[] = [];
  class Deploying extends App {
    override synth() {
      super.synth();
      found = readdirSync(this.outdir);
    }
  }
  inTemporary((outdir) => {
    const app = new Deploying({ outdir });
    lab(app, library);
    app.synth();
    assert.deepEqual([...found], ['bgp.k8s.yaml', 'gw.k8s.yaml', 'host', 'pools.k8s.yaml']);
    assert.ok(app instanceof Deploying);
    assert.equal(app.constructor.name, 'Deploying');
  });
});
