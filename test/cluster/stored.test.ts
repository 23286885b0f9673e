// Before a CRD loses a version at which a real API server stored objects, up.sh has them stored at another: the CRD is
// accepted then, and the objects are there at the version that it has.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, it } from '@jest/globals';
import { parse } from 'yaml';
import { releaseOf } from '../../lib/release/table';
import { kubectl } from '../readers/gotool';
import { missing } from '../readers/requires';
import { ciliumCrds, gatewayApiCrds } from '../readers/upstream';
import { synthLab } from '../support/lab';
import { unless } from '../support/unless';
import { clusterNeeds, startCluster, type Cluster } from './cluster';

const NEWER = '1.20.1';
const GRANTS = 'referencegrants.gateway.networking.k8s.io';
const GRPC = 'grpcroutes.gateway.networking.k8s.io';
const NODES = 'ciliumnodeconfigs.cilium.io';

const OBJECTS = [
  {
    apiVersion: 'gateway.networking.k8s.io/v1alpha2',
    kind: 'ReferenceGrant',
    metadata: { name: 'old', namespace: 'default' },
    spec: {
      from: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'blog' }],
      to: [{ group: '', kind: 'Service' }],
    },
  },
  ...['GRPCRoute', 'TLSRoute'].map((kind) => ({
    apiVersion: 'gateway.networking.k8s.io/v1alpha2',
    kind,
    metadata: { name: 'old', namespace: 'default' },
    spec: { hostnames: ['a.example.com'], rules: [{ backendRefs: [{ name: 'a', port: 443 }] }] },
  })),
  {
    apiVersion: 'cilium.io/v2alpha1',
    kind: 'CiliumNodeConfig',
    metadata: { name: 'old', namespace: 'kube-system' },
    spec: { nodeSelector: {}, defaults: { mtu: '1400' } },
  },
];

unless(missing(clusterNeeds)).describe('objects that are stored at a version which the new CRD lacks', () => {
  let cluster: Cluster;
  let up: string;

  beforeAll(async () => {
    cluster = await startCluster({ operator: false });
    await cluster.kubectl(['create', '-f', '-'], {
      input: JSON.stringify({ apiVersion: 'v1', kind: 'List', items: OBJECTS }),
    });
    const script = readFileSync(join(synthLab(NEWER), 'host/up.sh'), 'utf8');
    up = script.slice(0, script.indexOf('\ncurrent=\n'));

    const config = JSON.parse(readFileSync(cluster.kubeconfig, 'utf8'));
    const context = /--context (\S+)/.exec(up)![1];
    config.contexts[0].name = config['current-context'] = context;
    writeFileSync(join(cluster.dir, 'up.kubeconfig'), JSON.stringify(config));

    mkdirSync(join(cluster.dir, 'crds'));
    const { version } = releaseOf(NEWER).gatewayApi;
    for (const [url, channel] of up.matchAll(/https:\S+\/(standard|experimental)\/[^/;\s]+[.]yaml/g))
      copyFileSync(
        join(gatewayApiCrds(version.slice(1), channel as 'standard' | 'experimental'), basename(url)),
        join(cluster.dir, 'crds', basename(url)),
      );

    // That of 1.20.2 has it again: 1.20.0 and 1.20.1 are those that lack it.
    const crd = parse(readFileSync(join(ciliumCrds('1.20.2'), 'v2/ciliumnodeconfigs.yaml'), 'utf8'));
    crd.spec.versions = crd.spec.versions.filter(({ name }: { name: string }) => name === 'v2');
    writeFileSync(join(cluster.dir, 'ciliumnodeconfigs.yaml'), JSON.stringify(crd));

    // Counts the calls that change something, and kills the script at one of them, before or after it.
    mkdirSync(join(cluster.dir, 'bin'));
    const wrapper = `#!/bin/bash
changes=
if [[ " $* " =~ ' '(patch|replace|apply)' ' ]]; then
  echo >>calls
  if (($(wc -l <calls) == KILLED_AT)); then
    if [[ $KILLED == after ]]; then ${kubectl()} "$@"; fi
    kill -KILL 0
  fi
fi
exec ${kubectl()} "$@"
`;
    writeFileSync(join(cluster.dir, 'bin/kubectl'), wrapper, { mode: 0o755 });
  });
  afterAll(() => cluster?.stop());

  /** Runs lines behind the functions of up.sh. */
  function run(lines: string, killedAt = 0, killed = 'before'): { signal: string | null; said: string } {
    writeFileSync(join(cluster.dir, 'up.sh'), `${up}\n${lines}\n`);
    writeFileSync(join(cluster.dir, 'calls'), '');
    const { signal, status, stdout, stderr } = spawnSync('setsid', ['--wait', 'bash', 'up.sh'], {
      cwd: cluster.dir,
      encoding: 'utf8',
      env: {
        ...process.env,
        HOME: cluster.dir,
        PATH: `${join(cluster.dir, 'bin')}:${process.env.PATH}`,
        KUBECONFIG: join(cluster.dir, 'up.kubeconfig'),
        GATEWAY_API_CRDS: join(cluster.dir, 'crds'),
        KILLED_AT: String(killedAt),
        KILLED: killed,
      },
    });
    const said = stdout + stderr;
    if (killedAt === 0) assert.equal(status, 0, said);
    return { signal: status === 0 ? null : (signal ?? 'SIGKILL'), said };
  }

  const storedVersions = async (crd: string): Promise<string[]> =>
    (await cluster.get(`/apis/apiextensions.k8s.io/v1/customresourcedefinitions/${crd}`)).status.storedVersions;
  const refusal = async (file: string): Promise<string> => {
    const { code, stderr } = await cluster.kubectl(['apply', '--server-side', '--force-conflicts', '-f', file], {
      check: false,
    });
    assert.notEqual(code, 0, `${file} is applied`);
    return stderr;
  };

  it('the API server refuses the new CRDs', async () => {
    for (const crd of [GRANTS, GRPC])
      assert.match(
        await refusal(join(cluster.dir, `crds/gateway.networking.k8s.io_${crd.split('.')[0]}.yaml`)),
        /storedVersions\[0\]: Invalid value: "v1alpha2": missing from spec.versions/,
      );
    assert.match(await refusal(join(cluster.dir, 'ciliumnodeconfigs.yaml')), /storedVersions\[0\]/);
  });

  it('--plan names what is stored anew, and changes nothing', async () => {
    const { said } = run('plan_gateway_api');
    assert.deepEqual(said.trimEnd().split('\n'), [
      `  would store the objects of ${GRANTS} anew at v1beta1, as the new CRD lacks v1alpha2`,
      `  would store the objects of ${GRPC} anew at v1, as the new CRD lacks v1alpha2`,
      '  would apply the CRDs of Gateway API v1.6.1',
    ]);
    assert.deepEqual(await storedVersions(GRANTS), ['v1alpha2']);
  });

  it('the step gateway-api stores them anew, and applies the CRDs', async () => {
    const { said } = run('step_gateway_api');
    assert.match(said, /referencegrants.* stored anew at v1beta1/);
    assert.doesNotMatch(said, /(tls|http)routes.* stored anew/);
    assert.deepEqual(await storedVersions(GRANTS), ['v1beta1']);
    assert.deepEqual(await storedVersions(GRPC), ['v1']);
    for (const [type, version, spec] of [
      ['referencegrants', 'v1beta1', OBJECTS[0].spec],
      ['grpcroutes', 'v1', OBJECTS[1].spec],
      ['tlsroutes', 'v1', OBJECTS[2].spec],
    ] as const) {
      const path = `/apis/gateway.networking.k8s.io/${version}/namespaces/default/${type}/old`;
      const found = await cluster.get(path);
      assert.deepEqual(Object.keys(found.spec), Object.keys(spec), path);
      assert.equal(await cluster.get(path.replace(version, 'v1alpha2')), undefined);
    }
    assert.doesNotMatch(run('step_gateway_api').said, /stored anew|serverside-applied/);
  });

  it('killed before or after each of its changes, up.sh ends it the next time', async () => {
    const line = /store_anew ciliumnodeconfigs\S+/.exec(up)![0];
    const count = ['patch', 'replace', 'patch'].length;
    for (let i = 1; i <= count; i++)
      for (const killed of ['before', 'after'])
        if (i < count || killed === 'before') assert.equal(run(line, i, killed).signal, 'SIGKILL');
    assert.match(run(line).said, /stored anew at v2,/);
    assert.doesNotMatch(run(line).said, /stored anew/);
    assert.deepEqual(await storedVersions(NODES), ['v2']);
    await cluster.kubectl([
      'apply',
      '--server-side',
      '--force-conflicts',
      '-f',
      join(cluster.dir, 'ciliumnodeconfigs.yaml'),
    ]);
    const { spec } = await cluster.get('/apis/cilium.io/v2/namespaces/kube-system/ciliumnodeconfigs/old');
    assert.deepEqual(spec, OBJECTS[3].spec);
  });
});
