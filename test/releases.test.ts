import { App } from 'cdk8s';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { releaseOf } from '../lib/release/table';
import { helmNeeds, renderCilium } from './readers/helm';
import { checkObjects, crdFolders, kubernetesNeeds } from './readers/kubernetes';
import { missing } from './readers/requires';
import { ciliumVersions } from './readers/upstream';
import { synthLab } from './support/lab';
import { productionGateway } from './support/production';
import { checkZone, zonesNeeds } from './readers/zones';
import { inTemporary } from './support/synth';

describe('a production gateway on every release', { skip: missing(kubernetesNeeds) }, () => {
  for (const version of ciliumVersions()) {
    it(`${version}: the API server takes every object`, () => {
      inTemporary((outdir) => {
        const app = new App({ outdir });
        productionGateway(app, { cilium: { version } });
        app.synth();
        if (!missing(zonesNeeds)) checkZone(join(outdir, 'host/zones/example.com.zone'), 'example.com');
        const manifests = readdirSync(outdir).filter((file) => file.endsWith('.yaml')).map((file) => join(outdir, file));
        checkObjects(manifests, crdFolders(version, releaseOf(version).gatewayApi.version.slice(1), isStandard(version) ? 'standard' : 'experimental'));
      });
    });
  }
});

/** Whether every CRD that the release goes with is of the standard channel. */
function isStandard(version: string): boolean {
  return releaseOf(version).gatewayApi.crds.experimental.length === 0;
}

describe('the lab on every release, one property changed', { skip: missing([...kubernetesNeeds, ...helmNeeds]) }, () => {
  for (const version of ciliumVersions()) {
    it(`${version}: the API server takes every object, and the chart knows every value`, () => {
      const outdir = synthLab(version);
      const manifests = readdirSync(outdir).filter((file) => file.endsWith('.yaml')).map((file) => join(outdir, file));
      checkObjects(manifests, crdFolders(version, releaseOf(version).gatewayApi.version.slice(1)));
      renderCilium(join(outdir, 'host/cilium-values.yml'), version, { kubeVersion: '1.33.0' });
    });
  }
});
