// down.sh of a cluster that is there, with kubectl itself: what it makes of a cluster that lacks the CRDs.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, it } from '@jest/globals';
import { ApiObject, Chart } from 'cdk8s';
import { CiliumInstall, CiliumLB, HostSetup, SharedGateway } from '../lib';
import { kubectl } from './readers/gotool';
import { kubectlNeeds } from './readers/kubectl';
import { missing } from './readers/requires';
import { synth } from './support/synth';
import { unless } from './support/unless';

/** An API server with ConfigMaps alone: what kubectl asks of it, and what it answers to a deletion. */
class Core {
  public readonly deleted: string[] = [];
  public refuses = false;
  public readonly server: Server = createServer((request, response) => {
    const path = request.url!.split('?')[0];
    const [code, answer] = this.answer(request.method!, path);
    response.writeHead(code, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ apiVersion: 'v1', ...answer }));
  });

  private answer(method: string, path: string): [number, object] {
    if (path === '/api') return [200, { kind: 'APIVersions', versions: ['v1'] }];
    if (path === '/apis') return [200, { kind: 'APIGroupList', groups: [] }];
    const verbs = ['get', 'list', 'delete'];
    const resource = { name: 'configmaps', singularName: 'configmap', namespaced: true, kind: 'ConfigMap', verbs };
    if (path === '/api/v1') return [200, { kind: 'APIResourceList', groupVersion: 'v1', resources: [resource] }];
    if (method !== 'DELETE')
      return [404, { kind: 'Status', status: 'Failure', reason: 'NotFound', message: 'gone', code: 404 }];
    if (this.refuses)
      return [403, { kind: 'Status', status: 'Failure', reason: 'Forbidden', message: 'not you', code: 403 }];
    this.deleted.push(path.split('/').at(-1)!);
    return [200, { kind: 'Status', status: 'Success', details: { name: 'one', kind: 'configmaps', uid: '1' } }];
  }
}

unless(missing(kubectlNeeds)).describe('down.sh where the CRDs are missing', () => {
  const core = new Core();
  let folder: string;
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text, { mode: 0o755 });
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-'));
    await new Promise<void>((resolve) => core.server.listen(0, '127.0.0.1', resolve));
    const files = synth((app) => {
      const cilium = new CiliumInstall(app, 'cilium', { version: '1.19.4' });
      const pool = new CiliumLB(app, 'pool', { cilium, cidrs: ['198.51.100.0/24'] });
      new SharedGateway(app, 'gw', { cilium, addresses: [pool.reserve(1)] });
      const settings = new Chart(app, 'settings', { namespace: 'default' });
      for (const name of ['one', 'two'])
        new ApiObject(settings, name, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } });
      new HostSetup(app, 'host', { name: 'not-on-this-host' });
    });
    for (const [file, text] of Object.entries(files)) write(`dist/${file}`, text);
    write('bin/kubectl', `#!/bin/sh\nexec '${kubectl()}' "$@"\n`);
    const { port } = core.server.address() as AddressInfo;
    const cluster = { name: 'c', cluster: { server: `http://127.0.0.1:${port}` } };
    const context = { name: 'c', context: { cluster: 'c', user: 'u' } };
    const config = {
      clusters: [cluster],
      contexts: [context],
      users: [{ name: 'u', user: {} }],
      'current-context': 'c',
    };
    write('kubeconfig', JSON.stringify({ apiVersion: 'v1', kind: 'Config', ...config }));
  });
  afterAll(async () => {
    const closed = new Promise((resolve) => core.server.close(resolve));
    core.server.closeAllConnections();
    await closed;
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs the steps of the cluster, with a Helm that answers `status` in this way and notes what else it is asked. */
  async function down(helmStatus: string) {
    core.deleted.length = 0;
    write('bin/helm', `#!/bin/sh\ncase $1 in status) ${helmStatus} ;; *) echo "asked: helm $*" ;; esac\n`);
    const child = spawn(join(folder, 'dist/host/down.sh'), ['manifests', 'cilium'], {
      env: { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, KUBECONFIG: join(folder, 'kubeconfig'), HOME: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data) => (stdout += data));
    child.stderr.on('data', (data) => (stderr += data));
    const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { status, stdout, stderr };
  }

  it('deletes what there is, and goes on to Cilium', async () => {
    const { status, stdout, stderr } = await down('true');
    assert.deepEqual([status, stderr], [0, '']);
    assert.deepEqual(core.deleted.sort(), ['one', 'two']);
    assert.match(stdout, /^configmap "one" deleted/m);
    assert.match(stdout, /^asked: helm uninstall cilium --namespace kube-system$/m);
  });

  it('a release that is not there needs no removal, and no option of a later Helm', async () => {
    const { status, stdout } = await down('echo "Error: release: not found" >&2; exit 1');
    assert.equal(status, 0);
    assert.doesNotMatch(stdout, /asked: helm/);
  });

  it('a Helm that does not know is no release that is gone', async () => {
    const { stdout } = await down('echo "Error: Kubernetes cluster unreachable" >&2; exit 1');
    assert.match(stdout, /^asked: helm uninstall cilium/m);
  });

  it('stops at any other failure, and says it', async () => {
    core.refuses = true;
    const { status, stdout, stderr } = await down('true');
    core.refuses = false;
    assert.notEqual(status, 0);
    assert.match(stderr, /not you/);
    assert.doesNotMatch(stdout, /asked: helm/);
  });
});
