// Three nodes' BGP control planes of Cilium at a real API server, each with sessions to routers that listen to it.
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { releaseOf } from '../../lib/release/table';
import { build, CILIUM_BINARIES } from '../cluster/build';
import { startCluster, type Cluster } from '../cluster/cluster';
import { freePorts } from '../support/ports';
import { Api } from './api';
import { INSTANCES, NAMESPACES, NODES, PEERS, PEER_ASN, type BgpCase, type ServiceCase } from './bgp-cases';
import { Session } from './bgp-peer';

export type Version = keyof typeof CILIUM_BINARIES;

/** A session by node, AS number of the instance, and peer. */
export const keyOf = (node: string, asn: number, peer: string) => `${node} ${asn} ${peer}`;

/** What is announced in each session that is up. */
export type Table = ReadonlyMap<string, readonly string[]>;

/** What the API server made of a case. */
export interface Made {
  readonly objects: readonly any[];
  readonly slices: readonly any[];
}

export const podNetwork = (node: number) => `10.21.${node}.0/24`;

export class Speakers {
  public static async start(version: Version): Promise<Speakers> {
    const { bgp } = releaseOf(version);
    const isOlder = bgp.kind === 'CiliumBGPPeeringPolicy';
    const { speaker } = await build({ speaker: CILIUM_BINARIES[version].speaker });
    // Of the newer kind the operator tells each node what is for it.
    const cluster = await startCluster({ version, operator: !isOlder });
    const api = new Api(cluster.kubeconfig);
    const speakers = new Speakers(version, cluster, api);
    try {
      const asns = Object.entries(INSTANCES);
      speakers.others.push(
        ...(await api.list('/api/v1/services')).map((one) => ({ ...one, apiVersion: 'v1', kind: 'Service' })),
      );
      const ports = await freePorts(NODES.length * asns.length);
      for (const name of NAMESPACES) await api.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
      for (const [i, { name, labels }] of NODES.entries()) {
        const own = asns.map(([instance, asn], n) => ({ instance, asn, port: ports[i * asns.length + n] }));
        for (const object of nodeObjects(i, name, labels, own, isOlder ? undefined : bgp.apiVersion))
          speakers.must(await api.create(object));
        for (const { asn, port } of own)
          for (const address of PEERS)
            speakers.sessions.set(keyOf(name, asn, address), new Session({ port, address, asn: PEER_ASN }));
        speakers.speak(speaker, name);
      }
      return speakers;
    } catch (error) {
      await speakers.stop();
      throw error;
    }
  }

  /** Services that are there of themselves: that of the API server. */
  public readonly others: any[] = [];
  private readonly sessions = new Map<string, Session>();
  private readonly children: ChildProcess[] = [];
  private readonly kill = () => this.children.forEach((child) => child.kill('SIGKILL'));

  private constructor(
    public readonly version: Version,
    private readonly cluster: Cluster,
    private readonly api: Api,
  ) {
    process.on('exit', this.kill);
  }

  private speak(speaker: string, node: string): void {
    const log = openSync(join(this.cluster.dir, `${node}.log`), 'a');
    this.children.push(
      spawn(speaker, ['--k8s-kubeconfig-path', this.cluster.kubeconfig], {
        stdio: ['ignore', log, log],
        env: { ...process.env, K8S_NODE_NAME: node },
      }),
    );
    closeSync(log);
  }

  public async stop(): Promise<void> {
    for (const session of this.sessions.values()) session.stop();
    this.kill();
    process.off('exit', this.kill);
    this.api.close();
    await this.cluster.stop();
  }

  /** Makes the objects of a case; undefined where the API server refused one. */
  public async make({ services, objects, isServicesFirst }: BgpCase): Promise<Made | undefined> {
    const early = isServicesFirst ? [] : await this.write(objects);
    // Some cases have no session at all.
    if (!isServicesFirst) await this.until('a session', () => this.table().size > 0, 1500).catch(() => undefined);
    const made = (await Promise.all(services.map((one, i) => this.serve(one, i)))).flatMap((one) => one ?? []);
    const late = isServicesFirst ? await this.write(objects) : [];
    const result = {
      objects: [...made.map(({ service }) => service), ...early, ...late],
      slices: made.map(({ slice }) => slice),
    };
    if (result.objects.length === services.length + objects.length) return result;
    await this.remove(result);
    return undefined;
  }

  /** A Service with its endpoints and, as a load balancer would write them, its addresses. */
  private async serve({ service, ingress, endpoints }: ServiceCase, number: number) {
    const answer = await this.api.create(service);
    if (answer.status === 422) return undefined;
    const slice = sliceOf(service, endpoints, number);
    this.must(await this.api.create(slice));
    const created = { ...this.must(answer), apiVersion: 'v1', kind: 'Service' };
    if (ingress.length === 0) return { service: created, slice };
    const status = { loadBalancer: { ingress: ingress.map((ip) => ({ ip })) } };
    return { service: this.must(await this.api.status(service, status)), slice };
  }

  private async write(objects: readonly any[]): Promise<any[]> {
    const written: any[] = [];
    for (const object of objects) {
      const { status, body } = await this.api.create(object);
      if (status === 201) written.push(body);
      else if (status !== 422) throw new Error(`${object.kind}: ${status} ${JSON.stringify(body)}`);
    }
    return written;
  }

  /** Takes the objects of a case away, and waits until no session is left. */
  public async remove({ objects, slices }: Made): Promise<void> {
    await Promise.all([...[...objects].reverse(), ...slices].map((object) => this.api.remove(object)));
    await this.until('all sessions end', () => this.table().size === 0);
  }

  /**
   * What is announced when nothing changes any more, at most so long after it was like `expected`. A speaker of 1.14
   * that fails at a change, as it may on a busy machine, tries again at the next one: it gets one.
   */
  public async settled(isExpected: (table: Table) => boolean): Promise<Table> {
    const [quiet, patience] = [700, 8000];
    let start = Date.now();
    let isNudged = false;
    for (;;) {
      const table = this.table();
      const since = Date.now() - Math.max(start, ...[...this.sessions.values()].map(({ changed }) => changed));
      if (since > (isExpected(table) ? quiet : patience)) {
        if (isNudged || isExpected(table)) return table;
        await this.nudge();
        [start, isNudged] = [Date.now(), true];
      }
      await sleep(50);
    }
  }

  /** A change that says nothing: a Service comes and goes. */
  private async nudge(): Promise<void> {
    const metadata = { name: 'nudge', namespace: 'one' };
    const service = { apiVersion: 'v1', kind: 'Service', metadata, spec: { ports: [{ port: 80 }] } };
    this.must(await this.api.create(service));
    await this.api.remove(service);
  }

  private table(): Table {
    return new Map(
      [...this.sessions].flatMap(([key, { announced }]) => (announced ? [[key, [...announced].sort()]] : [])),
    );
  }

  private async until(what: string, is: () => boolean, millis = 60_000): Promise<void> {
    for (const end = Date.now() + millis; !is(); await sleep(50))
      if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
  }

  private must({ status, body }: { status: number; body: any }): any {
    if (status !== 200 && status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body;
  }
}

/** A node, as kubelet and agent tell of it, with the ports that its instances listen on. */
function nodeObjects(
  number: number,
  name: string,
  own: Record<string, string>,
  instances: readonly { readonly instance: string; readonly asn: number; readonly port: number }[],
  overrideVersion: string | undefined,
): any[] {
  const labels = { ...own, 'kubernetes.io/hostname': name, 'kubernetes.io/os': 'linux' };
  const annotations = Object.fromEntries(
    instances.map(({ asn, port }) => [
      `cilium.io/bgp-virtual-router.${asn}`,
      `router-id=192.0.2.${number + 1},local-port=${port}`,
    ]),
  );
  const podCIDRs = [podNetwork(number)];
  return [
    {
      apiVersion: 'v1',
      kind: 'Node',
      metadata: { name, labels, annotations },
      spec: { podCIDR: podCIDRs[0], podCIDRs },
      status: { addresses: [{ type: 'InternalIP', address: `192.0.2.${number + 1}` }] },
    },
    {
      apiVersion: 'cilium.io/v2',
      kind: 'CiliumNode',
      metadata: { name, labels },
      spec: { addresses: [{ type: 'InternalIP', ip: `192.0.2.${number + 1}` }], ipam: { podCIDRs } },
    },
    ...(overrideVersion
      ? [
          {
            apiVersion: overrideVersion,
            kind: 'CiliumBGPNodeConfigOverride',
            metadata: { name },
            spec: { bgpInstances: instances.map(({ instance, port }) => ({ name: instance, localPort: port })) },
          },
        ]
      : []),
  ];
}

function sliceOf({ metadata: { name, namespace } }: any, endpoints: readonly any[], number: number): any {
  return {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: { name, namespace, labels: { 'kubernetes.io/service-name': name } },
    addressType: 'IPv4',
    ports: [{ port: 8080, protocol: 'TCP' }],
    endpoints: endpoints.map((one, i) => ({ ...one, addresses: [`10.22.${number}.${i + 1}`] })),
  };
}
