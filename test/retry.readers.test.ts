// Retries of an HTTPRoute: what is written, and the CRD that has the field.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import { ApiObject, type App, Chart, Duration } from 'cdk8s';
import { parse } from 'yaml';
import { Backend, CiliumInstall, HostSetup, HttpRetry, HttpRoute, SharedGateway } from '../lib';
import { releaseOf } from '../lib/release/table';
import { checkObjects, crdFolders, kubernetesNeeds } from './readers/kubernetes';
import { missing } from './readers/requires';
import { ciliumVersions } from './readers/upstream';
import { inTemporary, synth } from './support/synth';
import { unless } from './support/unless';

const EVERYTHING: HttpRetry = { codes: [502, 503], attempts: 3, backoff: Duration.millis(1500) };

function routeFile(version: string, retry?: HttpRetry) {
  const files = synth((app) => {
    const cilium = new CiliumInstall(app, 'cilium', { version });
    const gateway = new SharedGateway(app, 'public', { cilium });
    const rules = [{ backends: [Backend.fromName('web', 80)], retry }];
    new HttpRoute(new Chart(app, 'shop', { namespace: 'shop' }), 'web', { gateway, rules });
    new HostSetup(app, 'host');
  });
  return { route: files['shop.k8s.yaml'], up: files['host/up.sh'] };
}

function rawRoute(app: App, version: string): void {
  const gateway = new SharedGateway(app, 'public', { cilium: new CiliumInstall(app, 'cilium', { version }) });
  new ApiObject(gateway, 'web', {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: 'web', namespace: 'kube-system' },
    spec: {
      parentRefs: [{ name: 'public' }],
      rules: [{ backendRefs: [{ name: 'web', port: 80 }], retry: { attempts: 2 } }],
    },
  });
}

describe('retries', () => {
  const able = ciliumVersions().filter((version) => releaseOf(version).gatewayApi.retry);

  it('are served from 1.20 on', () =>
    assert.deepEqual([...new Set(able.map((one) => releaseOf(one).minor))], ['1.20']));

  for (const version of able) {
    it(`${version}: the rule has them, and up.sh the experimental HTTPRoute beside standard kinds`, () => {
      const { route, up } = routeFile(version, EVERYTHING);
      assert.deepEqual(parse(route).spec.rules[0].retry, { codes: [502, 503], attempts: 3, backoff: '1s500ms' });
      assert.match(up, /\/experimental\/gateway\.networking\.k8s\.io_httproutes\.yaml/);
      assert.match(up, /\/standard\/gateway\.networking\.k8s\.io_gateways\.yaml/);
      assert.doesNotMatch(up, /\/standard\/gateway\.networking\.k8s\.io_httproutes\.yaml/);
    });

    it(`${version}: without them all is of the standard channel`, () =>
      assert.doesNotMatch(routeFile(version).up, /\/experimental\//));

    for (const retry of [EVERYTHING, {}, { codes: [400, 599] }])
      unless(missing(kubernetesNeeds)).it(`${version}: the API server takes ${JSON.stringify(retry)}`, () => {
        inTemporary((folder) => {
          const file = join(folder, 'shop.k8s.yaml');
          writeFileSync(file, routeFile(version, retry).route);
          checkObjects([file], crdFolders(version, releaseOf(version).gatewayApi.version.slice(1), 'experimental'));
        });
      });

    it(`${version}: an ApiObject has them too`, () => {
      assert.match(JSON.stringify(synth((app) => rawRoute(app, version))), /attempts: 2/);
    });
  }

  it('are no field of the HTTPRoute that Cilium 1.19 goes with', () => {
    assert.throws(() => synth((app) => rawRoute(app, '1.19.4')), /retry/);
  });
});
