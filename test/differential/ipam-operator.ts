// A cluster whose operator gives addresses to the Services of many cases at once, each with names and networks of its
// own.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Release } from '../../lib/release/release';
import { releaseOf } from '../../lib/release/table';
import { startCluster, type Cluster } from '../cluster/cluster';
import { Api } from './api';
import type { Case } from './cases';
import { ipamNumbered } from './ipam-cases';
import { checkDifferences } from './ipam-checks';
import { CONCERNS } from '../../lib/checks/concerns';
import { isFaulty } from '../../lib/release/faults/faults';
import { modelOf } from './compare';
import { ipamDifferences, keyOf, type IpamSeen } from './ipam-compare';
import type { Difference, Version } from './operator';
import { smaller } from './shrink';

/** How long nothing may change until the operator is taken to be done. */
const QUIET_MILLIS = 1200;
/** The operator compares the times when pools were made, which are whole seconds. */
const SECOND_MILLIS = 1100;

/** What a batch of cases showed. */
export interface Shown {
  readonly found: Difference[];
  readonly refused: number;
  /** Services that wait and about which no check says anything: the reason of each. */
  readonly unsaid: string[];
  /** Services that wait, and some check says that something is wrong. */
  readonly said: number;
  readonly satisfied: number;
}

export class IpamOperator {
  public static async start(version: Version): Promise<IpamOperator> {
    const cluster = await startCluster({
      version,
      dualStack: true,
      // By itself 1.14 asks the API server five times a second.
      settings: {
        'enable-ipv6': 'true',
        'enable-l2-announcements': 'true',
        'k8s-client-qps': '200',
        'k8s-client-burst': '400',
      },
    });
    const operator = new IpamOperator(version, cluster, new Api(cluster.kubeconfig));
    const { apiVersion, field } = operator.pool;
    // Without any pool the operator forgets all Services.
    await operator.api.create({
      apiVersion,
      kind: 'CiliumLoadBalancerIPPool',
      metadata: { name: 'other' },
      spec: { [field]: [{ cidr: '198.51.100.0/24' }], serviceSelector: { matchLabels: { of: 'nobody' } } },
    });
    return operator;
  }

  private cases = 0;
  private readonly pool: Release['pool'];

  private constructor(
    public readonly version: Version,
    private readonly cluster: Cluster,
    private readonly api: Api,
  ) {
    this.pool = releaseOf(version).pool;
  }

  public async stop(): Promise<void> {
    this.api.close();
    await this.cluster.stop();
  }

  public async differing(cases: readonly Case[]): Promise<Shown> {
    const seen = await this.see(cases);
    const checks = seen.map((one) => one && checkDifferences(one, this.version));
    const lines = seen.map((one, i) => (one ? [...ipamDifferences(one, this.version), ...checks[i]!.lines] : []));
    const all = seen.flatMap((one) => [...(one?.state.values() ?? [])]);
    return {
      found: lines.flatMap((own, i) =>
        own.length > 0 ? [{ objects: seen[i]!.objects, of: cases[i], lines: own }] : [],
      ),
      refused: seen.filter((one) => one === undefined).length,
      unsaid: checks.flatMap((one) => one?.unsaid ?? []),
      said: checks.reduce((sum, one) => sum + (one?.said ?? 0), 0),
      satisfied: all.filter(({ kind, status }) => kind === 'Service' && status?.loadBalancer?.ingress).length,
    };
  }

  /** Takes away what can go while there still is a difference, all ways at once. */
  public async shrink(difference: Difference): Promise<Difference> {
    const ways = smaller(difference.of ?? difference.objects, ({ kind }) => kind === 'Pod');
    const { found } = await this.differing(ways);
    const [first] = found.sort((a, b) => JSON.stringify(a.objects).length - JSON.stringify(b.objects).length);
    return first ? this.shrink(first) : difference;
  }

  /** What the API server has of each case when the operator is done with all; undefined where it refused an object. */
  private async see(cases: readonly Case[]): Promise<(IpamSeen | undefined)[]> {
    await this.clear();
    const own = cases.map((one) => ipamNumbered(one, ++this.cases));
    const refused = own.map((objects) => this.crashesAt(objects));
    const namespaces = own.flatMap((_, i) =>
      ['one', 'two'].map((name) => `${name}-${this.cases - own.length + i + 1}`),
    );
    await Promise.all(
      namespaces.map((name) => this.api.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })),
    );
    const ofKind = own
      .map((objects, i) => (refused[i] ? [] : objects))
      .map((objects) => ({
        pools: objects.filter(({ kind }) => kind !== 'Service'),
        services: objects.filter(({ kind }) => kind === 'Service'),
      }));
    const make = async (object: any, i: number) => {
      const { status, body } = await this.api.create(object);
      if (status === 422 || status === 400) refused[i] = true;
      else if (status !== 201) throw new Error(`${keyOf(object)}: ${status} ${JSON.stringify(body)}`);
    };
    for (let round = 0; ofKind.some(({ pools }) => round < pools.length); round++) {
      const began = Date.now();
      await Promise.all(ofKind.map(({ pools }, i) => (round < pools.length ? make(pools[round], i) : undefined)));
      await this.settled();
      await sleep(Math.max(0, began + SECOND_MILLIS - Date.now()));
    }
    await Promise.all(
      ofKind.map(async ({ services }, i) => {
        for (const service of services) await make(service, i);
      }),
    );
    const state = new Map((await this.settled()).map((object) => [keyOf(object), object]));
    return own.map((objects, i) =>
      refused[i]
        ? undefined
        : { objects, state: new Map(objects.map((object) => [keyOf(object), state.get(keyOf(object))])) },
    );
  }

  /** Whether the operator would not survive these objects. */
  private crashesAt(objects: readonly any[]): boolean {
    const name = 'reserved-address-panic';
    return isFaulty(this.version, name) && CONCERNS[name](modelOf(objects, this.version)).length > 0;
  }

  /** Pools of before: an operator that starts anew has forgotten them. */
  private async clear(): Promise<void> {
    if (this.cases === 0) return;
    await this.cluster.stopOperator();
    await this.cluster.kubectl(['delete', 'services', '-A', '--all', '--wait=false']);
    await this.cluster.kubectl(['delete', 'ciliumloadbalancerippools', '--field-selector', 'metadata.name!=other']);
    await this.cluster.startOperator();
  }

  /** All pools and Services, when the operator has seen every pool and changes nothing any more. */
  private async settled(): Promise<any[]> {
    let [before, since] = ['', Date.now()];
    for (const end = Date.now() + 300_000; Date.now() < end; await sleep(200)) {
      const [pools, services] = await Promise.all([
        this.api.list(`/apis/${this.pool.apiVersion}/ciliumloadbalancerippools`),
        this.api.list('/api/v1/services'),
      ]);
      const state = [
        ...pools.map((one) => ({ ...one, kind: 'CiliumLoadBalancerIPPool' })),
        ...services.map((one) => ({ ...one, kind: 'Service' })),
      ];
      const now = state.map(({ metadata }) => metadata.resourceVersion).join(' ');
      if (now !== before) [before, since] = [now, Date.now()];
      const isSeen = pools.every(({ status }) => status?.conditions?.some(({ type }: any) => /total$/i.test(type)));
      if (isSeen && Date.now() - since > QUIET_MILLIS) return state;
    }
    throw new Error('the operator does not come to rest');
  }
}
