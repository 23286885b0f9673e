// The whole way of a request with Cilium's own programs: Kubernetes' API server, the operator and, on each node, the
// BGP control plane of one release, beside the FRR and HAProxy of test/network. What no container runs here is played:
// docker, k3d and helm do nothing, kubelets and agents say what they would say, and a web server stands where Envoy
// would.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseOf } from '../../lib/release/table';
import { upstreamFolder } from '../../scripts/upstream';
import { CILIUM_BINARIES, KUBERNETES_BINARIES, L2_BINARY, build } from '../cluster/build';
import { clusterNeeds } from '../cluster/cluster';
import {
  controllerManagerOf,
  filesOf,
  kubeconfigOf,
  serversOf,
  type Command,
  type Place,
} from '../cluster/control-plane';
import { Lab, networkNeeds } from '../network/lab';
import { kubectl } from '../readers/gotool';
import { helmNeeds, renderCilium } from '../readers/helm';
import type { Need } from '../readers/requires';
import { withFolder } from '../readers/tool';
import type { Files } from '../support/snapshot';

export const chainNeeds: readonly Need[] = [...networkNeeds, ...clusterNeeds, ...helmNeeds];

export type Version = keyof typeof CILIUM_BINARIES;

const DIR = '/run/lab/cluster';
const CONFIG = `${DIR}/cilium-config`;
const NAMESPACE = 'kube-system';
/** What the chart says of the cluster is said of this Kubernetes. */
const KUBERNETES = '1.33.0';

/** How this host learns which node takes what is for the Gateway's address. */
type Answers = 'by BGP' | 'by L2 announcements';

type Binaries = Record<'apiserver' | 'controllerManager' | 'operator' | 'agent', string>;

export class Chain {
  /** Host and nodes as after the step `cluster` of up.sh: Kubernetes runs, and its nodes are not ready. */
  public static async start(files: Files, version: Version, answers: Answers = 'by BGP'): Promise<Chain> {
    const { operator, speaker } = CILIUM_BINARIES[version];
    const binaries = await build({ ...KUBERNETES_BINARIES, operator });
    const agent = answers === 'by BGP' ? (await build({ speaker })).speaker : (await build({ agent: L2_BINARY })).agent;
    const chain = new Chain(files, version, answers, { ...binaries, agent }, await Lab.start(files, true));
    try {
      await chain.startKubernetes();
      return chain;
    } catch (error) {
      await chain.stop();
      throw error;
    }
  }

  private applied = 0;

  private constructor(
    private readonly files: Files,
    private readonly version: Version,
    private readonly answers: Answers,
    private readonly binaries: Binaries,
    public readonly lab: Lab,
  ) {}

  public stop(): Promise<void> {
    return this.lab.stop();
  }

  private async startKubernetes(): Promise<void> {
    const { lab } = this;
    // As in k3d, everything runs in the first server.
    const place: Place = { dir: DIR, address: lab.addresses[0], ports: { api: 6443, etcd: 2379, peer: 2380 } };
    const context = /--context (\S+)/.exec(this.files['host/up.sh'])![1];
    for (const [name, text] of Object.entries(filesOf(place, context))) await lab.write(join(DIR, name), text);
    await lab.write('/run/lab/stubs/kubectl', this.kubectlScript(kubeconfigOf(place)));
    await this.putCrds();
    for (const server of serversOf(place, this.binaries)) await this.begin(0, server);
    await lab.until(
      'the API server is ready',
      60,
      async () => (await lab.run('kubectl get --raw /readyz')).stdout === 'ok',
    );
    await this.begin(0, controllerManagerOf(place, this.binaries));
    for (const [i, { name, labels }] of lab.nodes.entries()) {
      await this.apply([
        {
          apiVersion: 'v1',
          kind: 'Node',
          metadata: { name, labels },
          spec: { podCIDR: `10.21.${i}.0/24`, podCIDRs: [`10.21.${i}.0/24`] },
        },
      ]);
      await this.say('node', name, { addresses: [{ type: 'InternalIP', address: lab.addresses[i] }] });
    }
  }

  /** The real kubectl. */
  private kubectlScript(kubeconfig: string): string {
    return ['#!/bin/bash', `exec '${kubectl()}' --kubeconfig '${kubeconfig}' "$@"`, ''].join('\n');
  }

  /** The folder of CRDs that up.sh takes in place of a download: from Go's module cache. */
  private async putCrds(): Promise<void> {
    const { version } = releaseOf(this.version).gatewayApi;
    const here = upstreamFolder('kubernetes-sigs/gateway-api', version);
    const published = new RegExp(`/gateway-api/${version.replaceAll('.', '\\.')}/(config/crd/\\S+\\.yaml)`, 'g');
    for (const [, path] of this.files['host/up.sh'].matchAll(published))
      await this.lab.must('install -D --mode=644 --target-directory=/run/lab/crds "$1"', join(here, path));
  }

  private begin(node: number, { name, command, args, env }: Command): Promise<void> {
    const set = Object.entries(env ?? {})
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${key}=${value}`);
    return this.lab.inNode(node, name, 'env', ...set, command, ...args);
  }

  // --- what runs in the cluster

  /**
   * What `helm install` with the generated values brings about: the chart's objects, the operator, an agent on each
   * node.
   */
  public async installCilium(): Promise<void> {
    const chart = this.chart();
    await this.apply(chart);
    const { data } = chart.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === 'cilium-config');
    await this.lab.must(
      'mkdir -p "$1" && cd "$1" && shift && while (($#)); do printf %s "$2" > "$1" && shift 2; done',
      CONFIG,
      ...Object.entries<string>(data).flat(),
    );
    await this.startOperator();
    const { bgp } = releaseOf(this.version);
    const crds = [
      'ciliumnodes.cilium.io',
      'ciliumloadbalancerippools.cilium.io',
      ...(this.answers === 'by BGP' ? bgp.crds : ['ciliuml2announcementpolicies.cilium.io']),
    ].map((name) => `crd/${name}`);
    await this.lab.until(
      'the operator made its CRDs',
      60,
      async () =>
        (await this.lab.run('kubectl wait --for=condition=Established --timeout=1s "$@"', ...crds)).status === 0,
    );
    await Promise.all(this.lab.nodes.map((_, i) => this.startAgent(i)));
    const nodes = this.lab.nodes.length;
    await this.say('daemonset', 'cilium', {
      observedGeneration: 1,
      desiredNumberScheduled: nodes,
      currentNumberScheduled: nodes,
      updatedNumberScheduled: nodes,
      numberAvailable: nodes,
      numberReady: nodes,
      numberMisscheduled: 0,
    });
  }

  private chart(): readonly any[] {
    return withFolder((folder) => {
      const values = join(folder, 'values.yml');
      writeFileSync(values, this.files['host/cilium-values.yml']);
      return renderCilium(values, this.version, { kubeVersion: KUBERNETES });
    });
  }

  private startOperator(): Promise<void> {
    return this.begin(0, {
      name: 'operator',
      command: this.binaries.operator,
      args: ['--config-dir', CONFIG, '--k8s-kubeconfig-path', `${DIR}/kubeconfig`],
      env: { K8S_NODE_NAME: this.lab.nodes[0].name, CILIUM_K8S_NAMESPACE: NAMESPACE, KUBECONFIG: `${DIR}/kubeconfig` },
    });
  }

  /** What the agent of a node tells of it, and its BGP control plane or its L2 announcements. */
  private async startAgent(i: number): Promise<void> {
    const { nodes, addresses } = this.lab;
    const { name, labels } = nodes[i];
    await this.apply([
      {
        apiVersion: 'cilium.io/v2',
        kind: 'CiliumNode',
        metadata: { name, labels },
        spec: { addresses: [{ type: 'InternalIP', ip: addresses[i] }] },
      },
    ]);
    await this.beginAgent(i);
    await this.say('node', name, {
      conditions: [{ type: 'Ready', status: 'True', reason: 'KubeletReady', message: 'played' }],
    });
  }

  private beginAgent(i: number): Promise<void> {
    return this.begin(i, {
      name: 'agent',
      command: this.binaries.agent,
      args: ['--k8s-kubeconfig-path', `${DIR}/kubeconfig`],
      env: { K8S_NODE_NAME: this.lab.nodes[i].name },
    });
  }

  /** The agent of a node stops as Kubernetes stops a pod, if it runs, and starts again. */
  public async restartAgent(i: number): Promise<void> {
    await this.lab.end(i, 'agent');
    await this.beginAgent(i);
  }

  /**
   * The nodes take what comes for the Gateway's address, and answer for the host names that the operator gave to Envoy.
   */
  public async playEnvoy(gateway: string, seconds = 60): Promise<void> {
    const name = `cilium-gateway-${gateway}`;
    let [addresses, hostnames]: string[][] = [[], []];
    await this.lab.until(
      'the operator made a Service with an address and a configuration for Envoy',
      seconds,
      async () => {
        addresses = ingressOf(await this.get(`/api/v1/namespaces/${NAMESPACE}/services/${name}`));
        hostnames = hostnamesOf(
          await this.get(`/apis/cilium.io/v2/namespaces/${NAMESPACE}/ciliumenvoyconfigs/${name}`),
        );
        return addresses.length > 0 && hostnames.length > 0;
      },
    );
    await Promise.all(
      this.lab.nodes.map(async (_, i) => {
        for (const address of addresses) await this.lab.serve(i, address);
        await this.lab.startServer(
          i,
          addresses.map((address) => ({
            gateway,
            address,
            port: 80,
            hostname: '*',
            routes: [{ name: gateway, hostnames }],
          })),
        );
      }),
    );
  }

  /** Labels a node, or takes the label away; its agent says the same of it. */
  public async label(i: number, label: string): Promise<void> {
    const { name } = this.lab.nodes[i];
    await this.lab.must(
      'kubectl label --overwrite node "$1" "$2" && kubectl label --overwrite ciliumnode "$1" "$2"',
      name,
      label,
    );
  }

  // --- the API

  /** As `kubectl apply`; returns what it says. */
  public async apply(objects: readonly any[]): Promise<string> {
    const file = `${DIR}/applied-${++this.applied}.json`;
    await this.lab.write(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }));
    return this.lab.must('kubectl apply --server-side --force-conflicts -f "$1"', file);
  }

  /** Applies the manifests of one of the files, changed or not. */
  public async applyFile(file: string, files = this.files): Promise<void> {
    await this.lab.write(`/run/lab/changed/${file}`, files[file]);
    await this.lab.must('kubectl apply -f "$1"', `/run/lab/changed/${file}`);
  }

  public async get(path: string): Promise<any> {
    const { status, stdout } = await this.lab.run('kubectl get --raw "$1"', path);
    return status === 0 ? JSON.parse(stdout) : undefined;
  }

  /** Writes the status of an object, as a kubelet or a controller would. */
  private async say(kind: string, name: string, status: object): Promise<void> {
    const namespace = kind === 'daemonset' ? NAMESPACE : 'default';
    await this.lab.must(
      'kubectl patch "$1" "$2" --namespace "$3" --subresource=status --type=merge --patch "$4"',
      kind,
      name,
      namespace,
      JSON.stringify({ status }),
    );
  }
}

/** The addresses of a Service of type LoadBalancer. */
export function ingressOf(service: any): string[] {
  return (service?.status?.loadBalancer?.ingress ?? []).map(({ ip }: any) => ip);
}

/** The exact host names in an Envoy configuration of Cilium's. */
function hostnamesOf(config: any): string[] {
  const resources: any[] = config?.spec?.resources ?? [];
  return resources
    .flatMap(({ virtualHosts = [] }) => virtualHosts.flatMap(({ domains }: any) => domains))
    .filter((domain) => !domain.endsWith(':*'));
}
