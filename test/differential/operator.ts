// A cluster whose operator is asked for what it makes of many cases at once, each in namespaces of its own.
import { setTimeout as sleep } from 'node:timers/promises';
import { apiVersionOf } from '../../lib/release/release';
import { releaseOf } from '../../lib/release/table';
import { missing } from '../readers/requires';
import { startCluster, type Cluster, type ClusterOptions } from '../cluster/cluster';
import { Api } from './api';
import { numbered, surroundings, type Case } from './cases';
import { differences, type Seen } from './compare';
import { chainNeeds } from './envoy';
import { envoyDifferences } from './envoy-compare';
import { smaller } from './shrink';

export type Version = NonNullable<ClusterOptions['version']>;

/** A case that the operator and our model see differently. */
export interface Difference {
  readonly objects: Case;
  /** The case before it got its number, where `objects` have it. */
  readonly of?: Case;
  readonly lines: readonly string[];
}

/** How long nothing may change until the operator is taken to be done. */
const QUIET_MILLIS = 1500;

export class Operator {
  public static async start(version: Version): Promise<Operator> {
    const cluster = await startCluster({ version });
    const { gatewayApi, pool } = releaseOf(version);
    const operator = new Operator(version, cluster, new Api(cluster.kubeconfig));
    await operator.api.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'cilium-secrets' } });
    await operator.api.create({
      apiVersion: gatewayApi.apiVersion,
      kind: 'GatewayClass',
      metadata: { name: 'cilium' },
      spec: { controllerName: 'io.cilium/gateway-controller' },
    });
    await operator.api.create({
      apiVersion: pool.apiVersion,
      kind: 'CiliumLoadBalancerIPPool',
      metadata: { name: 'pool' },
      spec: { [pool.field]: [{ cidr: '10.64.0.0/12' }] },
    });
    return operator;
  }

  private cases = 0;
  private readonly words = new Map<string, { resourceVersion: string; words: string }>();
  /** Whether Envoy, which is not for every system, is asked for what it refuses. */
  private readonly asksEnvoy = missing(chainNeeds) === false;

  private constructor(
    public readonly version: Version,
    private readonly cluster: Cluster,
    private readonly api: Api,
  ) {}

  public async stop(): Promise<void> {
    this.api.close();
    await this.cluster.stop();
  }

  /** What the API server has of each case when the operator is done with all; undefined where it refused an object. */
  public async see(cases: readonly Case[]): Promise<(Seen | undefined)[]> {
    const own = cases.map((one) => {
      const number = this.cases++;
      return { number, objects: numbered([...surroundings(), ...one], number) };
    });
    const taken = await Promise.all(own.map(({ objects }) => this.apply(objects)));
    const state = await this.settled();
    return own.map(({ number, objects }, i) => {
      if (!taken[i]) return undefined;
      const mine = state.filter(({ metadata }) => metadata.namespace.endsWith(`-${number}`));
      const ofKind = (pattern: RegExp) => mine.filter(({ kind }) => pattern.test(kind));
      return {
        objects,
        gateways: ofKind(/^Gateway$/),
        routes: ofKind(/Route$/),
        configs: ofKind(/^CiliumEnvoyConfig$/),
        slices: ofKind(/^EndpointSlice$/),
      };
    });
  }

  /** The cases that differ; those of which the API server refused an object are passed over. */
  public async differing(cases: readonly Case[]): Promise<{ found: Difference[]; refused: number }> {
    const seen = await this.see(cases);
    const ofEnvoy = this.asksEnvoy ? envoyDifferences(seen, this.version) : undefined;
    return {
      refused: seen.filter((one) => one === undefined).length,
      found: seen.flatMap((one, i) => {
        const lines = one ? [...differences(one, this.version), ...(ofEnvoy?.[i] ?? [])] : [];
        return lines.length > 0 ? [{ objects: cases[i], lines }] : [];
      }),
    };
  }

  /** Takes away what can go while there still is a difference, all ways at once. */
  public async shrink(difference: Difference): Promise<Difference> {
    const { found } = await this.differing(smaller(difference.objects, ({ metadata }) => metadata.name === 'gw'));
    const [first] = found.sort((a, b) => JSON.stringify(a.objects).length - JSON.stringify(b.objects).length);
    return first ? this.shrink(first) : difference;
  }

  private async apply(objects: readonly any[]): Promise<boolean> {
    for (const object of objects) {
      const { status, body } = await this.api.create(object);
      if (status === 422 || status === 400) return false;
      if (status !== 201) throw new Error(`${object.kind} ${object.metadata.name}: ${status} ${JSON.stringify(body)}`);
    }
    return true;
  }

  /**
   * What an object says, in no order and without its address: the operator of 1.14.1 writes ports and chains in any
   * order, sees that, and writes them again, for ever; and each time a Gateway gets another address.
   */
  private wordsOf({ metadata: { uid, resourceVersion }, spec, status }: any): string {
    const before = this.words.get(uid);
    if (before && before.resourceVersion === resourceVersion) return before.words;
    const all = JSON.stringify([spec, { ...status, addresses: undefined }]).split(/[{}[\],]/);
    const words = all
      .filter((word) => !word.startsWith('"lastTransitionTime"'))
      .sort()
      .join();
    this.words.set(uid, { resourceVersion, words });
    return words;
  }

  private async settled(): Promise<any[]> {
    const release = releaseOf(this.version);
    const { gatewayApi } = release;
    const kinds = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'].filter(
      (kind) => kind in gatewayApi.versions,
    );
    const paths: [string, string][] = [
      ['Gateway', `/apis/${gatewayApi.apiVersion}/gateways`],
      ...kinds.map((kind): [string, string] => [kind, `/apis/${apiVersionOf(release, kind)}/${kind.toLowerCase()}s`]),
      ['CiliumEnvoyConfig', '/apis/cilium.io/v2/ciliumenvoyconfigs'],
      ...('TCPRoute' in gatewayApi.versions
        ? [['EndpointSlice', '/apis/discovery.k8s.io/v1/endpointslices'] as [string, string]]
        : []),
    ];
    let [before, since] = ['', Date.now()];
    for (const end = Date.now() + 600_000; Date.now() < end; await sleep(300)) {
      const state = (
        await Promise.all(
          paths.map(async ([kind, path]) => (await this.api.list(path)).map((one) => ({ ...one, kind }))),
        )
      ).flat();
      const now = state.map((object) => this.wordsOf(object)).join('\n');
      if (now !== before) [before, since] = [now, Date.now()];
      const isSeen = state
        .filter(({ kind }) => kind === 'Gateway')
        .every(
          ({ status, metadata }) =>
            status?.conditions?.some(
              (c: any) => c.observedGeneration === metadata.generation && c.reason !== 'Pending',
            ) && !isWaiting(status.conditions),
        );
      if (isSeen && Date.now() - since > QUIET_MILLIS) return state;
    }
    throw new Error('the operator does not come to rest');
  }
}

/** Whether a Gateway that is accepted gets its address yet: its listeners are programmed when it has one. */
function isWaiting(conditions: readonly any[]): boolean {
  const isSo = (type: string, status: string) => conditions.find((c) => c.type === type && c.status === status);
  return isSo('Accepted', 'True') !== undefined && isSo('Programmed', 'False')?.reason === 'AddressNotAssigned';
}
