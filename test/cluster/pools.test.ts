// Pools of Cilium 1.14 that change: what up.sh does about them, against the real operator.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { afterAll, beforeAll, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { kubectl as kubectlOf } from '../readers/gotool';
import { missing } from '../readers/requires';
import { labFiles } from '../support/lab';
import { unless } from '../support/unless';
import { clusterNeeds, startCluster, until, type Cluster } from './cluster';

const POOLS = '/apis/cilium.io/v2alpha1/ciliumloadbalancerippools';
const skip = missing(clusterNeeds);

unless(skip).describe('a pool of Cilium 1.14.1 that changes', () => {
  const files = skip ? {} : labFiles();
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster();
  });
  afterAll(() => cluster?.stop());

  const pool = () =>
    parseAllDocuments(files['ippool.k8s.yaml'])
      .map((document) => document.toJS() as any)
      .find(({ metadata }) => metadata.name === 'ippool');
  const apply = (object: object) => cluster.kubectl(['apply', '-f', '-'], { input: JSON.stringify(object) });

  /** Whether the pool conflicts with itself, or undefined before the operator has seen it. */
  async function isInItsOwnWay(): Promise<boolean | undefined> {
    const { status } = await cluster.get(`${POOLS}/ippool`);
    const conditions: any[] = status?.conditions ?? [];
    if (!conditions.some(({ type }) => type === 'io.cilium/ips-total')) return undefined;
    return conditions.some(
      ({ type, status: is, message }) =>
        type === 'io.cilium/conflict' && is === 'True' && message.includes("from IP Pool 'ippool'"),
    );
  }

  /** What up.sh does before it applies pools, with the kubectl of this cluster. */
  function makeWay(): Promise<string> {
    const up = files['host/up.sh'];
    const functions = ['make_way', 'empty_pool', 'let_cilium_see', 'sorted'].map(
      (name) => new RegExp(`^${name}\\(\\) \\{[^]*?^\\}`, 'm').exec(up)![0],
    );
    const calls = [...up.matchAll(/^ +(make_way .*|let_cilium_see)$/gm)].map(([, call]) => call);
    assert.ok(calls.length > 2, up);
    const script = [
      'set -Eeuo pipefail',
      'dry_run= made_way=',
      'run() { "$@"; }',
      `kubectl() { if [[ $1 == --context ]]; then shift 2; fi; ${kubectlOf()} --kubeconfig "$0" "$@"; }`,
      ...functions,
      ...calls,
    ].join('\n');
    return new Promise((resolve, reject) =>
      execFile('bash', ['-c', script, cluster.kubeconfig], (error, stdout, stderr) =>
        error ? reject(new Error(`it ends with ${error.code}: ${stdout}${stderr}`)) : resolve(stdout),
      ),
    );
  }

  it('conflicts with ranges that it had, until it is made anew with time between', async () => {
    const { spec, ...rest } = pool();
    const ranges: { cidr: string }[] = spec.cidrs;
    await apply({
      ...rest,
      spec: {
        ...spec,
        cidrs: [
          { cidr: '172.50.201.0/26' },
          ...['64/27', '96/27', '128/26', '192/26'].map((end) => ({ cidr: `172.50.201.${end}` })),
        ],
      },
    });
    await until('the operator has seen the pool', 20_000, async () => (await isInItsOwnWay()) === false);
    await apply({ ...rest, spec });
    await until('the pool is in its own way', 20_000, async () => (await isInItsOwnWay()) === true);
    const said = await makeWay();
    assert.match(said, /ippool conflicts with ranges that it had before: it is made anew/);
    await apply({ ...rest, spec });
    await until('the operator has seen the new pool', 20_000, async () => (await isInItsOwnWay()) === false);
    assert.equal(await makeWay(), '');
    assert.deepEqual((await cluster.get(`${POOLS}/ippool`)).spec.cidrs, ranges);
  });

  it('has no conflict where up.sh makes it anew for other ranges', async () => {
    const { spec, ...rest } = pool();
    for (let round = 0; round < 3; round++) {
      await apply({ ...rest, spec: { ...spec, cidrs: [{ cidr: '172.50.201.0/25' }, { cidr: '172.50.201.128/25' }] } });
      assert.match(await makeWay(), /ippool has .*, and will have/);
      await apply({ ...rest, spec });
      await until('the operator has seen the new pool', 20_000, async () => (await isInItsOwnWay()) === false);
    }
  });

  it('has no conflict, however many ranges it had before', async () => {
    const { spec, ...rest } = pool();
    // Without any pool the operator begins anew, and has forgotten all of them.
    await apply({ ...rest, metadata: { name: 'other' }, spec: { cidrs: [{ cidr: '198.51.100.0/24' }] } });
    for (const count of [3, 6, 9, 16]) {
      await cluster.kubectl(['delete', 'ciliumloadbalancerippools', 'ippool', '--ignore-not-found']);
      await cluster.restartOperator();
      const cidrs = Array.from({ length: count }, (_, i) => ({ cidr: `172.50.201.${16 * i}/28` }));
      await apply({ ...rest, spec: { ...spec, cidrs } });
      await until('the operator has seen the pool', 20_000, async () => (await isInItsOwnWay()) === false);
      assert.match(await makeWay(), /ippool has .*, and will have/);
      await apply({ ...rest, spec });
      await until('the operator has seen the new pool', 20_000, async () => (await isInItsOwnWay()) !== undefined);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      assert.equal(await isInItsOwnWay(), false, `after ${count} ranges`);
    }
  });
});
