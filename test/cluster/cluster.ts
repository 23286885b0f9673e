// A Kubernetes API server with Cilium's real operator, on loopback: no nodes, no agents, no containers. The operator's
// LB-IPAM and Gateway controller need none. The controller manager runs its garbage collector and nothing else.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kubectl as kubectlOf } from '../readers/gotool';
import { releaseOf } from '../../lib/release/table';
import { program, type Need } from '../readers/requires';
import { ciliumCrds, gatewayApiCrds } from '../readers/upstream';
import { freePorts } from '../support/ports';
import { KUBERNETES_BINARIES, OPERATORS, build } from './build';
import {
  authorization,
  controllerManagerOf,
  filesOf,
  kubeconfigOf,
  serversOf,
  type Command,
  type Place,
} from './control-plane';

export const clusterNeeds: readonly Need[] = [program('go'), program('etcd')];

export interface ClusterOptions {
  /** The Cilium that the operator is of. @default 1.14.1 */
  readonly version?: keyof typeof OPERATORS;
  /** Starts the operator at once. @default true */
  readonly operator?: boolean;
  /** Services may have IPv6 too. @default false */
  readonly dualStack?: boolean;
  /** Entries of the operator's configuration beside those that it has here. */
  readonly settings?: Record<string, string>;
}

export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Cluster {
  readonly kubeconfig: string;
  readonly dir: string;
  /** Runs kubectl; throws when it fails, unless `check` is false. */
  kubectl(args: string[], options?: { input?: string; check?: boolean }): Promise<Answer>;
  /** One GET at the API server; undefined for 404. */
  get(path: string): Promise<any>;
  startOperator(): Promise<void>;
  /** As Kubernetes stops a pod, by SIGTERM. */
  stopOperator(): Promise<void>;
  restartOperator(): Promise<void>;
  operatorLog(): string;
  stop(): Promise<void>;
}

export async function startCluster({
  version = '1.14.1',
  operator = true,
  dualStack = false,
  settings = {},
}: ClusterOptions = {}): Promise<Cluster> {
  const binaries = await build({ ...KUBERNETES_BINARIES, operator: OPERATORS[version] });
  const dir = mkdtempSync(join(tmpdir(), 'cdk8s-cilium-'));
  const children = new Map<string, ChildProcess>();
  const killAll = () => {
    for (const child of children.values()) child.kill('SIGKILL');
    rmSync(dir, { recursive: true, force: true });
  };
  const onSignal = () => process.exit(1);
  process.on('exit', killAll);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);

  const start = ({ name, command, args, env }: Command) => {
    const log = openSync(join(dir, `${name}.log`), 'a');
    const child = spawn(command, args, { cwd: dir, stdio: ['ignore', log, log], env: { ...process.env, ...env } });
    closeSync(log);
    children.set(name, child);
    child.on('error', (error) => writeFileSync(join(dir, `${name}.log`), String(error)));
    return child;
  };
  const stopOne = async (name: string) => {
    const child = children.get(name);
    children.delete(name);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await gone;
    clearTimeout(killer);
  };
  const running = (name: string) => {
    const child = children.get(name);
    if (child && child.exitCode === null && child.signalCode === null) return;
    throw new Error(`${name} ended:\n${readFileSync(join(dir, `${name}.log`), 'utf8').slice(-3000)}`);
  };

  const [etcdPort, peerPort, apiPort, operatorPort] = await freePorts(4);
  const place: Place = {
    dir,
    address: '127.0.0.1',
    ports: { api: apiPort, etcd: etcdPort, peer: peerPort },
    dualStack,
  };
  const kubeconfig = kubeconfigOf(place);

  const get = (path: string): Promise<any> =>
    new Promise((resolve, reject) => {
      const call = request(
        {
          host: '127.0.0.1',
          port: apiPort,
          path,
          rejectUnauthorized: false,
          headers: { authorization },
          agent: false,
        },
        (answer) => {
          let body = '';
          answer
            .setEncoding('utf8')
            .on('data', (part) => (body += part))
            .on('end', () => {
              if (answer.statusCode === 404) return resolve(undefined);
              if (answer.statusCode !== 200) return reject(new Error(`GET ${path}: ${answer.statusCode} ${body}`));
              resolve(body.startsWith('{') ? JSON.parse(body) : body);
            });
        },
      );
      call.on('error', reject).end();
    });

  const kubectl: Cluster['kubectl'] = (args, { input = '', check = true } = {}) =>
    new Promise((resolve, reject) => {
      const child = execFile(
        kubectlOf(),
        ['--kubeconfig', kubeconfig, '--cache-dir', join(dir, 'kubectl-cache'), ...args],
        { maxBuffer: 64e6, env: { ...process.env, HOME: dir, KUBECONFIG: '' } },
        (error, stdout, stderr) => {
          const code = error ? Number(error.code ?? 1) : 0;
          if (code !== 0 && check) return reject(new Error(`kubectl ${args.join(' ')}: ${stderr}`));
          resolve({ code, stdout, stderr });
        },
      );
      child.stdin!.on('error', () => undefined);
      child.stdin!.end(input);
    });

  const operatorLog = () => readFileSync(join(dir, 'operator.log'), 'utf8');
  const startOperator = async () => {
    // A second start appends to the log: look only at what is new.
    let seen = 0;
    try {
      seen = operatorLog().length;
    } catch {
      /* first start */
    }
    start({
      name: 'operator',
      command: binaries.operator,
      args: ['--config-dir', join(dir, 'operator')],
      env: { KUBECONFIG: kubeconfig, K8S_NODE_NAME: 'lab' },
    });
    await until('the operator to lead', 60_000, () => {
      running('operator');
      return operatorLog().slice(seen).includes('Initialization complete');
    });
  };

  const cluster: Cluster = {
    kubeconfig,
    dir,
    kubectl,
    get,
    startOperator,
    operatorLog,
    stopOperator: () => stopOne('operator'),
    restartOperator: async () => {
      await stopOne('operator');
      await startOperator();
    },
    stop: async () => {
      for (const name of ['operator', 'controller-manager', 'apiserver', 'etcd']) await stopOne(name);
      process.off('exit', killAll);
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, onSignal);
      killAll();
    },
  };

  try {
    for (const [name, text] of Object.entries(filesOf(place, 'test')))
      writeFileSync(join(dir, name), text, { mode: 0o600 });
    mkdirSync(join(dir, 'operator'));
    const all = { ...operatorSettings(version, kubeconfig, operatorPort), ...settings };
    for (const [name, value] of Object.entries(all)) writeFileSync(join(dir, 'operator', name), value);

    for (const server of serversOf(place, binaries)) start(server);
    await until('the API server to be ready', 60_000, async () => {
      running('etcd');
      running('apiserver');
      return (await get('/readyz').catch(() => undefined)) === 'ok';
    });

    const crds = crdsOf(version);
    await kubectl(['apply', '--server-side', ...crds.flatMap((path) => ['-f', path])]);
    await kubectl(['wait', '--for=condition=Established', '--timeout=30s', 'crd', '--all']);
    // It reads which kinds there are when it starts, then every 30 s: until then nothing of a deleted Gateway goes.
    start(controllerManagerOf(place, binaries));
    if (operator) await startOperator();
    return cluster;
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** The CRD files as the projects publish them. */
function crdsOf(version: string): string[] {
  const cilium = ciliumCrds(version);
  const gateway = gatewayApiCrds(releaseOf(version).gatewayApi.version.slice(1), 'experimental');
  return [
    join(cilium, 'v2'),
    join(cilium, 'v2alpha1'),
    ...readdirSync(gateway)
      .filter((file) => file.startsWith('gateway.'))
      .map((file) => join(gateway, file)),
  ];
}

/** What the chart would put into the ConfigMap cilium-config, as far as the operator cares. */
function operatorSettings(version: string, kubeconfig: string, port: number): Record<string, string> {
  return {
    'k8s-kubeconfig-path': kubeconfig,
    'enable-ipv4': 'true',
    'enable-ipv6': 'false',
    ipam: 'kubernetes',
    'enable-bgp-control-plane': 'true',
    'enable-gateway-api': 'true',
    'enable-gateway-api-secrets-sync': 'true',
    'gateway-api-secrets-namespace': 'cilium-secrets',
    'kube-proxy-replacement': String(releaseOf(version).helm.replaceKubeProxy),
    'identity-allocation-mode': 'crd',
    'cilium-endpoint-gc-interval': '5m',
    'unmanaged-pod-watcher-interval': '0',
    'set-cilium-is-up-condition': 'false',
    'remove-cilium-node-taints': 'false',
    'enable-metrics': 'false',
    // 1.19 serves metrics all the same, and ends where another operator has the port.
    'operator-prometheus-serve-addr': '127.0.0.1:0',
    'operator-api-serve-addr': `127.0.0.1:${port}`,
    'cluster-name': 'default',
    'cilium-pod-namespace': 'kube-system',
    'skip-crd-creation': 'true',
    'gops-port': '0',
  };
}

/** Polls until the condition is true. */
export async function until(
  what: string,
  timeoutMillis: number,
  condition: () => boolean | Promise<boolean>,
): Promise<void> {
  const end = Date.now() + timeoutMillis;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`waited ${timeoutMillis} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
