// Where requests go: Cilium's operator makes Envoy's configuration of each setting of test/trace/route-cases.ts, and
// Envoy, which has it, is asked what trace is asked. Listeners and route tables are the operator's; of the clusters,
// which its agents would fill, the names are.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, it } from '@jest/globals';
import { unless } from '../support/unless';
import { parseAllDocuments } from 'yaml';
import { releaseOf } from '../../lib/release/table';
import { clusterNames } from '../differential/envoy';
import { Envoy, envoyNeeds, refusal } from '../readers/envoy';
import { missing } from '../readers/requires';
import { freePorts } from '../support/ports';
import type { Question } from '../trace/ask';
import { expectedOf, SETTINGS, type Setting } from '../trace/route-cases';
import { gateway, HTTP, route } from '../trace/written';
import { clusterNeeds, startCluster, until, type Cluster } from './cluster';

const skip = missing([...clusterNeeds, ...envoyNeeds]);

/** The manifests of a setting, in namespaces of its own. */
function manifestsOf({ routes, listeners = HTTP, more = '' }: Setting, number: number, version: string): any[] {
  const { apiVersion } = releaseOf(version).gatewayApi;
  const text = `${gateway(listeners)}${routes.map(route).join('')}${more}`
    .replaceAll('gateway.networking.k8s.io/v1\n', `${apiVersion}\n`)
    .replace(/namespace: (\w+)/g, `namespace: $1-${number}`);
  const objects = parseAllDocuments(text)
    .map((document) => document.toJS())
    .filter((object) => object && object.kind !== 'CiliumLoadBalancerIPPool');
  const services = new Map<string, any>(
    objects
      .filter(({ kind }) => kind === 'Service')
      .map((service) => [`${service.metadata.namespace}/${service.metadata.name}`, service]),
  );
  for (const { metadata, spec } of objects.filter(({ kind }) => kind.endsWith('Route'))) {
    for (const { name, namespace = metadata.namespace, port } of spec.rules.flatMap(
      ({ backendRefs = [] }: any) => backendRefs,
    )) {
      const key = `${namespace}/${name}`;
      if (!services.has(key))
        services.set(key, {
          apiVersion: 'v1',
          kind: 'Service',
          metadata: { name, namespace },
          spec: { ports: [{ port }] },
        });
    }
  }
  const all = [...objects.filter(({ kind }) => kind !== 'Service'), ...services.values()];
  const namespaces = [...new Set(all.map(({ metadata }) => metadata.namespace))].map((name) => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name },
  }));
  return [...namespaces, ...all];
}

for (const version of ['1.14.1', '1.19.4'] as const) {
  unless(skip).describe(`routes on Cilium ${version}: its operator's tables, in Envoy`, () => {
    let cluster: Cluster;
    let envoy: Envoy;
    let backend: Server;
    let ports: number[];
    let listeners: object[];
    let clusters: object[];
    const manifests = SETTINGS.map((setting, i) => manifestsOf(setting, i, version));
    const isRefused = ({ asks }: Setting) => asks.some(([, expected]) => expected === 'refused');

    beforeAll(async () => {
      cluster = await startCluster({ version });
      await cluster.kubectl(['apply', '-f', '-'], {
        input: [gatewayClass(version), ...manifests.flat()].map((object) => JSON.stringify(object)).join('\n---\n'),
      });
      const configs = await Promise.all(SETTINGS.map((_, i) => configOf(cluster, i)));
      backend = createServer(({ url }, response) => response.setHeader('x-path', url!).end()).listen(0, '127.0.0.1');
      await once(backend, 'listening');
      const { port } = backend.address() as AddressInfo;
      const names = new Set(configs.flatMap(({ spec }) => clusterNames(spec)));
      clusters = [...names].map((name) => clusterOf(name, isServed(name, manifests.flat()) ? [port] : []));
      ports = await freePorts(SETTINGS.length);
      listeners = configs.map((config, i) => listenerOf(config, ports[i], `setting-${i}`));
      envoy = await Envoy.start({ listeners: listeners.filter((_, i) => !isRefused(SETTINGS[i])), clusters });
    });
    afterAll(async () => {
      envoy?.stop();
      backend?.close();
      await cluster?.stop();
    });

    for (const [i, setting] of SETTINGS.entries()) {
      it(setting.what, async () => {
        if (isRefused(setting))
          return assert.match(
            refusal({ listeners: [listeners[i]], clusters }) ?? 'taken',
            /Sum of weights in the weighted_cluster must be greater than 0/,
          );
        for (const [question, expected] of setting.asks) {
          const wanted = expectedOf(expected, version);
          assert.equal(
            await way(ports[i], typeof question === 'string' ? { url: question } : question, wanted.includes('%')),
            wanted,
            JSON.stringify(question),
          );
        }
      });
    }
  });
}

function gatewayClass(version: string): object {
  return {
    apiVersion: releaseOf(version).gatewayApi.apiVersion,
    kind: 'GatewayClass',
    metadata: { name: 'cilium' },
    spec: { controllerName: 'io.cilium/gateway-controller' },
  };
}

/** What the operator makes for Envoy, once it has seen every route and grant: when it stays as it is. */
async function configOf(cluster: Cluster, number: number): Promise<any> {
  const path = `/apis/cilium.io/v2/namespaces/infra-${number}/ciliumenvoyconfigs/cilium-gateway-gw`;
  let [config, since]: [any, number] = [undefined, Date.now()];
  await until(`the configuration of setting ${number}`, 60_000, async () => {
    const now = await cluster.get(path);
    if (now?.metadata.resourceVersion !== config?.metadata.resourceVersion) [config, since] = [now, Date.now()];
    return config !== undefined && Date.now() - since > 3000;
  });
  return config;
}

/** The operator's listener for plain HTTP with its route table in it, at a port of this host. */
function listenerOf({ spec: { resources } }: any, port: number, name: string): object {
  const listener = resources.find((resource: any) => resource['@type'].endsWith('.Listener'));
  const { typedConfig } = listener.filterChains.find(
    ({ filterChainMatch }: any) => filterChainMatch.transportProtocol === 'raw_buffer',
  ).filters[0];
  const {
    rds: { routeConfigName },
    ...rest
  } = typedConfig;
  const { '@type': _, ...routeConfig } = resources.find((resource: any) => resource.name === routeConfigName);
  const seen = { header: { key: 'x-cluster', value: '%UPSTREAM_CLUSTER_RAW%' } };
  const filter = {
    name: 'envoy.filters.network.http_connection_manager',
    typedConfig: { ...rest, routeConfig: { ...routeConfig, responseHeadersToAdd: [seen] } },
  };
  return {
    name,
    address: { socketAddress: { address: '127.0.0.1', portValue: port } },
    filterChains: [{ filters: [filter] }],
  };
}

/** `NAMESPACE/NAME:PORT`, with ":" in place of "/" in newer releases. */
function isServed(cluster: string, objects: readonly any[]): boolean {
  const [, namespace, name, port] = /^([^/:]+)[/:]([^:]+):(\d+)$/.exec(cluster)!;
  return objects.some(
    ({ kind, metadata, spec }) =>
      kind === 'Service' &&
      metadata.namespace === namespace &&
      metadata.name === name &&
      spec.ports.some((one: any) => String(one.port) === port),
  );
}

/** Agents fill a cluster with the pods of its Service: one without such a port has none. */
function clusterOf(name: string, ports: readonly number[]): object {
  const endpoints = ports.map((port) => ({
    endpoint: { address: { socket_address: { address: '127.0.0.1', port_value: port } } },
  }));
  return {
    name,
    type: 'STATIC',
    connect_timeout: '5s',
    load_assignment: { cluster_name: name, endpoints: [{ lb_endpoints: endpoints }] },
  };
}

/** What Envoy answers, in the words of the cases: of shares, those of 400 requests to the nearest 25 %. */
async function way(port: number, question: Question, counts: boolean): Promise<string> {
  if (!counts) return (await ask(port, question)).replace(/^app\//, '');
  const seen = new Map<string, number>();
  for (let i = 0; i < 400; i++) {
    const answer = await ask(port, question);
    seen.set(answer, (seen.get(answer) ?? 0) + 1);
  }
  return [...seen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `${name.replace(/^app\//, '')}, ${Math.round(count / 100) * 25} %`)
    .join(' ');
}

function ask(port: number, { url, method = 'GET', headers = [] }: Question): Promise<string> {
  const { host, pathname, search } = new URL(url);
  const all = Object.fromEntries(
    [['host', host], ...headers.map((header) => header.split(': '))].map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]),
  );
  return new Promise((resolve, reject) => {
    const call = request(
      { host: '127.0.0.1', port, path: pathname + search, method, headers: all, agent: false },
      (answer) => {
        answer.resume();
        const {
          statusCode = 0,
          headers: { location, 'x-cluster': cluster, 'x-path': path },
        } = answer;
        if (location !== undefined) return resolve(new URL(location).href);
        if (statusCode === 404) return resolve('route 404');
        const [, namespace = '', name = ''] = /^([^/:]+?)-\d+[/:]([^:]+):/.exec(String(cluster)) ?? [];
        resolve(
          statusCode === 200
            ? `${namespace}/${name}${path === pathname + search ? '' : ` as ${path}`}`
            : `service ${statusCode}`,
        );
      },
    );
    call.on('error', reject).end();
  });
}
