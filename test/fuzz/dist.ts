// What the files of dist say, read apart from lib.
import { parse, parseAllDocuments } from 'yaml';
import { address, network, type Range } from './addresses';

export type Files = Readonly<Record<string, string>>;

export interface Dist {
  readonly files: Files;
  readonly objects: readonly any[];
  readonly pools: readonly Pool[];
  readonly gateways: readonly Gateway[];
  readonly routes: readonly any[];
  readonly cluster?: { readonly pods: Range[]; readonly services: Range[]; readonly nodes: number };
  /** What Docker gives to nodes, and the whole of its network. */
  readonly docker?: { readonly range: Range; readonly subnet: Range; readonly gateway: Range };
}

export interface Pool {
  readonly name: string;
  readonly ranges: Range[];
  readonly selector?: any;
}

export interface Gateway {
  readonly name: string;
  readonly namespace: string;
  readonly addresses: string[];
  readonly labels: Record<string, string>;
  readonly listeners: any[];
  /** Of a class whose controller may give its Service any labels. */
  readonly isForeign: boolean;
}

export function readDist(files: Files, version: string): Dist {
  const objects = Object.entries(files)
    .filter(([file]) => file.endsWith('.k8s.yaml'))
    .flatMap(([, text]) => parseAllDocuments(text).map((document) => document.toJS() as any))
    .filter((object) => object !== null);
  const of = (kind: string) => objects.filter((object) => object.kind === kind);
  const classes = new Set(['cilium', ...of('GatewayClass').map(({ metadata }) => metadata.name as string)]);
  return {
    files,
    objects,
    pools: of('CiliumLoadBalancerIPPool').map(({ metadata, spec }) => ({
      name: metadata.name,
      // Without its ends, a network of one or two addresses has none on 1.14.
      ranges: (spec.blocks ?? spec.cidrs ?? [])
        .map((block: any) => rangeOf(block, version))
        .filter(({ first, last }: Range) => first <= last),
      selector: spec.serviceSelector,
    })),
    gateways: of('Gateway').map((gateway) => gatewayOf(gateway, classes)),
    routes: objects.filter(({ kind }) => /^(HTTP|GRPC|TLS|TCP|UDP)Route$/.test(kind)),
    cluster: clusterOf(files),
    docker: dockerOf(files),
  };
}

function rangeOf(block: any, version: string): Range {
  if (block.cidr === undefined) return { ...address(block.start)!, last: address(block.stop ?? block.start)!.last };
  const whole = network(block.cidr)!;
  // 1.15 gives networks of one or two addresses whole.
  const isCut = version.startsWith('1.14.') || (version.startsWith('1.15.') && whole.last - whole.first > 1n);
  return isCut ? { ...whole, first: whole.first + 1n, last: whole.last - 1n } : whole;
}

function gatewayOf({ metadata, spec }: any, classes: ReadonlySet<string>): Gateway {
  const { annotations = {}, labels = {} } = spec.infrastructure ?? {};
  const asked = [annotations['lbipam.cilium.io/ips'], annotations['io.cilium/lb-ipam-ips']].filter(Boolean).join(',');
  return {
    name: metadata.name,
    namespace: metadata.namespace,
    addresses: [...(spec.addresses ?? []).map(({ value }: any) => value), ...asked.split(',')].filter(Boolean),
    labels: {
      ...labels,
      'io.cilium.gateway/owning-gateway': metadata.name,
      'gateway.networking.k8s.io/gateway-name': metadata.name,
      'io.kubernetes.service.name': `cilium-gateway-${metadata.name}`,
      'io.kubernetes.service.namespace': metadata.namespace,
    },
    listeners: spec.listeners ?? [],
    isForeign: !classes.has(spec.gatewayClassName),
  };
}

function clusterOf(files: Files): Dist['cluster'] {
  const k3d = files['host/k3d-config.yml'];
  if (k3d !== undefined) {
    const { options, servers = 1, agents = 0 } = parse(k3d);
    const arg = (name: string): Range[] =>
      options.k3s.extraArgs
        .flatMap((one: any) => new RegExp(`^--${name}=(.*)$`).exec(one.arg)?.[1].split(',') ?? [])
        .map(network);
    return { pods: arg('cluster-cidr'), services: arg('service-cidr'), nodes: servers + agents };
  }
  const kind = files['host/kind-config.yml'];
  if (kind === undefined) return undefined;
  const { networking = {}, nodes = [1] } = parse(kind);
  const list = (text?: string) => (text ?? '').split(',').flatMap((one) => network(one) ?? []);
  return { pods: list(networking.podSubnet), services: list(networking.serviceSubnet), nodes: nodes.length };
}

/** The options of `docker network create` in up.sh. */
function dockerOf(files: Files): Dist['docker'] {
  const option = (name: string) =>
    new RegExp(`--${name}[= ](\\d[\\d.]*(?:/\\d+)?)`).exec(files['host/up.sh'] ?? '')?.[1];
  const [range, subnet, gateway] = ['ip-range', 'subnet', 'gateway'].map(option);
  if (!range || !subnet || !gateway) return undefined;
  return { range: network(range)!, subnet: network(subnet)!, gateway: address(gateway)! };
}

/** Whether Kubernetes selects these labels. */
export function selects(selector: any, labels: Record<string, string>): boolean {
  if (selector === undefined) return true;
  const { matchLabels = {}, matchExpressions = [] } = selector;
  return (
    Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
    matchExpressions.every(({ key, operator, values = [] }: any) => {
      if (operator === 'In') return values.includes(labels[key]);
      if (operator === 'NotIn') return !values.includes(labels[key]);
      return (operator === 'Exists') === key in labels;
    })
  );
}
