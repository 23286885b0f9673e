// Random programs over the whole public API: right ones, with corners here and there.
import { Choices, type Corner } from './choices';
import { ADDRESSES, IMAGES, NAMES, NETWORKS, PORTS, SIZES, TEXTS } from './corners';
import { Call, type Program, Ref, type Statement, type Value } from './program';
import { Decorator } from './decorate';
import { addGateways } from './generate-gateways';

export const VERSIONS = ['1.14.19', '1.15.19', '1.16.19', '1.17.17', '1.18.11', '1.19.7', '1.20.2'];

/** What the parts of a program know of each other. */
export interface Draft {
  readonly choices: Choices;
  readonly statements: Statement[];
  readonly version: string;
  /** `cilium: cilium`, where there is one. */
  cilium: { readonly cilium?: Value };
  cluster?: 'k3d' | 'kind' | 'existing' | 'machines';
  pools: string[];
  routers: string[];
  gateways: { name: string; protocols: string[]; isOurs: boolean; isAddressed: boolean }[];
  /** Nodes and their addresses are known. */
  knowsNodes: boolean;
  knowsNetwork: boolean;
}

function seconds(n: number): Call {
  return new Call('Duration.seconds', [n]);
}

const UNKNOWN = { knowsNodes: false, knowsNetwork: false };

export function add({ statements }: Draft, name: string, what: string, ...args: Value[]): string {
  statements.push({ name, call: new Call(what, args) });
  return name;
}

/** The scope and id of a construct. */
export const at = (id: string, scope = 'app'): Value[] => [new Ref(scope), id];

export interface Generated {
  readonly program: Program;
  readonly choices: Choices;
  readonly version: string;
}

/** `often`: how much more of what no line is for. */
export function generate(seed: number, nastiness: number, forced?: Corner, often = 1): Generated {
  const choices = new Choices(seed, nastiness, forced);
  const version = choices.chance(0.4) ? '1.20.2' : choices.pick(VERSIONS);
  const draft: Draft = {
    choices,
    statements: [],
    version,
    cilium: {},
    pools: [],
    routers: [],
    gateways: [],
    ...UNKNOWN,
  };
  addObjects(draft);
  addCluster(draft);
  addCilium(draft);
  addPodPools(draft);
  addPools(draft);
  addRouters(draft);
  addGateways(draft);
  if (choices.chance(0.6)) add(draft, 'host', 'new HostSetup', ...at(choices.at('host.id', 'host', NAMES)));
  new Decorator(choices, draft.statements, often).decorate();
  return { program: draft.statements, choices, version };
}

/** Objects by hand, which others refer to. */
function addObjects(draft: Draft): void {
  if (!draft.choices.chance(0.25)) return;
  const chart = add(draft, 'things', 'new Chart', ...at('things'), { namespace: 'shop' });
  const object = (name: string, kind: string, more: { readonly [key: string]: Value }) =>
    add(draft, name, 'new ApiObject', ...at(name, chart), {
      apiVersion: 'v1',
      kind,
      metadata: { name: name.toLowerCase() },
      ...more,
    });
  object('ownService', 'Service', { spec: { selector: { app: 'own' }, ports: [{ port: 80 }] } });
  object('ownCa', 'ConfigMap', { data: { 'ca.crt': 'CERTIFICATE' } });
  object('ownTls', 'Secret', { type: 'kubernetes.io/tls', stringData: { 'tls.crt': 'CERT', 'tls.key': 'KEY' } });
}

function addCluster(draft: Draft): void {
  const { choices } = draft;
  const how = choices.pick(['k3d', 'k3d', 'kind', 'existing', 'existing', 'machines', undefined] as const);
  draft.cluster = how;
  if (how === undefined) return;
  const networks = {
    pods: choices.at('podCidr', '10.42.0.0/16', [...NETWORKS, ...SIZES]),
    services: choices.at('serviceCidr', '10.43.0.0/16', [...NETWORKS, ...SIZES]),
  };
  if (how === 'existing') {
    const address = (n: number) => choices.at(`nodes[${n}].address`, `192.0.2.${11 + n}`, ADDRESSES);
    const nodes = [0, 1].map((n) => ({ name: `node-${n}`, addresses: [address(n)], labels: { bgp: 'yes' } }));
    draft.knowsNodes = choices.chance(0.8);
    draft.knowsNetwork = choices.chance(0.8);
    add(draft, 'cluster', 'Cluster.fromAttributes', ...at('cluster'), {
      name: choices.at('cluster.name', 'rack', NAMES),
      nodeNetworks: draft.knowsNetwork ? [choices.at('nodeNetwork', '192.0.2.0/24', NETWORKS)] : undefined,
      nodes: draft.knowsNodes ? nodes : undefined,
      podCidrs: [networks.pods],
      serviceCidrs: [networks.services],
    });
    return;
  }
  if (how === 'machines') return addMachines(draft, networks);
  const isK3d = how === 'k3d';
  draft.knowsNodes = isK3d;
  draft.knowsNetwork = true;
  add(draft, 'cluster', isK3d ? 'new K3dCluster' : 'new KindCluster', ...at('cluster'), {
    name: choices.at('cluster.name', 'lab', NAMES),
    ...(isK3d && {
      image: choices.at('image', 'rancher/k3s:v1.33.5-k3s1', IMAGES),
      agents: choices.int(0, 3),
      token: choices.maybe(0.2, () => choices.at('token', 'secret', TEXTS)),
    }),
    network: {
      name: choices.maybe(0.5, () => choices.at('network.name', 'lab', NAMES)),
      subnet: choices.at('network.subnet', '172.20.0.0/16', NETWORKS),
    },
    ipv6: choices.maybe(0.15, () => ({ subnet: choices.at('ipv6.subnet', 'fd00:20::/64', NETWORKS) })),
    apiHostIp: choices.maybe(0.2, () => choices.at('apiHostIp', '127.0.0.1', ADDRESSES)),
    apiPort: choices.maybe(0.2, () => choices.at('apiPort', 6443, PORTS)),
    nodeLabels: { bgp: 'yes' },
    podCidr: networks.pods,
    serviceCidr: networks.services,
  });
}

/** Machines that are there, which files tell how to be nodes. */
function addMachines(draft: Draft, networks: { readonly pods: string; readonly services: string }): void {
  const { choices } = draft;
  const what = choices.pick(['new TalosCluster', 'new TalosCluster', 'new Rke2Cluster', 'new K3sCluster']);
  const isTalos = what === 'new TalosCluster';
  const nodes = [0, 1].map((n) => ({
    name: choices.at(`machines[${n}].name`, `node-${n}`, NAMES),
    controlPlane: n === 0 ? true : choices.chance(0.5),
    addresses: [choices.at(`machines[${n}].address`, `192.0.2.${11 + n}`, ADDRESSES)],
    labels: choices.at(`machines[${n}].labels`, { bgp: 'yes' }, [
      { 'node-role.kubernetes.io/bgp': '' },
      { 'node.kubernetes.io/bgp': 'yes' },
      { bgp: 'not a value' },
    ]),
    ...(isTalos && {
      networkInterface: choices.maybe(0.6, () => choices.at('networkInterface', 'eth0', TEXTS)),
      hardwareAddress: choices.maybe(0.1, () => choices.at('hardwareAddress', '00:00:5e:00:53:01', TEXTS)),
      vlanId: choices.maybe(0.2, () => choices.at('vlanId', 20, [0, 4095, 1])),
      mtu: choices.maybe(0.2, () => choices.at('mtu', 9000, [0, 1280, 65535])),
    }),
  }));
  draft.knowsNodes = true;
  draft.knowsNetwork = true;
  add(draft, 'cluster', what, ...at('cluster'), {
    name: choices.at('cluster.name', 'rack', NAMES),
    nodeNetworks: [choices.at('nodeNetwork', '192.0.2.0/24', NETWORKS)],
    nodes,
    podCidrs: choices.maybe(0.7, () => [networks.pods]),
    serviceCidrs: choices.maybe(0.7, () => [networks.services]),
    endpoint: choices.maybe(0.2, () => choices.at('endpoint', 'api.example.com', TEXTS)),
    workloadsOnControlPlanes: choices.maybe(0.2, () => true),
    ...(isTalos && {
      gateways: choices.maybe(0.5, () => [choices.at('gateways', '192.0.2.254', ADDRESSES)]),
      vip: choices.maybe(0.3, () => choices.at('vip', '192.0.2.10', ADDRESSES)),
      forwardKubeDnsToHost: choices.maybe(0.2, () => true),
    }),
  });
}

/** Pools of pods and settings of single nodes. */
function addPodPools(draft: Draft): void {
  const { choices, version } = draft;
  if (draft.cilium && choices.chance(0.15)) {
    const maskSize = choices.at('maskSize', 27, [8, 33, 27.5]);
    add(draft, 'pods', 'new PodIpPool', ...at('default'), {
      ...draft.cilium,
      ipv4: { cidrs: [choices.at('podPool.cidr', '10.10.0.0/16', NETWORKS)], maskSize },
      ipv6: choices.maybe(0.2, () => ({
        cidrs: [choices.at('podPool.cidr6', 'fd00:77::/56', NETWORKS)],
        maskSize: 64,
      })),
      pods: version === '1.20.2' ? choices.maybe(0.3, () => ({ labels: { app: 'web' } })) : undefined,
      namespaces: version === '1.20.2' ? choices.maybe(0.2, () => ({ labels: { stage: 'live' } })) : undefined,
      allowFirstIp: version === '1.20.2' ? choices.maybe(0.2, () => choices.chance(0.5)) : undefined,
    });
  }
  if (draft.cilium && choices.chance(0.1))
    add(draft, 'nodes', 'new NodeSettings', ...at('big-nodes'), {
      ...draft.cilium,
      nodeSelector: { size: 'big' },
      settings: { [choices.at('setting', 'debug', ['', 'a b', '../x'])]: 'true' },
    });
}

function addCilium(draft: Draft): void {
  const { choices, version, cluster } = draft;
  if (choices.chance(0.1)) return;
  const own = choices.chance(0.8);
  add(draft, 'cilium', own ? 'new CiliumInstall' : 'CiliumInstall.fromAttributes', ...at('cilium'), {
    version,
    namespace: choices.maybe(0.2, () => choices.at('cilium.namespace', 'cilium', NAMES)),
    ...(own && cluster && choices.chance(0.8) && { cluster: new Ref('cluster') }),
    ...(own && { hubbleUi: choices.maybe(0.2, () => true) }),
    ...(own && choices.chance(0.25) && datapath(choices, version)),
    ...(own && { values: choices.maybe(0.2, () => choices.at('values', { debug: { enabled: true } }, VALUES)) }),
  });
  draft.cilium = { cilium: new Ref('cilium') };
}

/** How packets travel: what releases and agents take together. */
function datapath(choices: Choices, version: string): { [key: string]: Value } {
  const older = ['1.14.1', '1.15.19'].includes(version);
  const native = choices.maybe(
    0.6,
    () =>
      new Call('Routing.native', [{ cidrs: ['10.244.0.0/16', 'fd00:10::/48'], autoDirectRoutes: choices.chance(0.5) }]),
  );
  const netkit = choices.chance(0.2);
  return {
    routing: native ?? choices.maybe(0.5, () => new Call('Routing.tunnel', [choices.pick(['vxlan', 'geneve'])])),
    encryption: choices.maybe(0.2, () => new Call('Encryption.wireguard', [{ nodes: choices.chance(0.5) }])),
    loadBalancerMode: native && choices.maybe(0.5, () => choices.pick(['snat', 'dsr', 'hybrid'])),
    podDevices: netkit ? choices.at('podDevices', older ? 'veth' : 'netkit', ['netkit-l2', 'veth']) : undefined,
    bpfMasquerade: choices.maybe(0.3, () => true),
    devices: choices.maybe(0.2, () => [choices.at('devices', 'enp1s0', ['bond+', 'a b', 'eth0/1', 'a'.repeat(16)])]),
    mtu: choices.maybe(0.2, () => choices.at('mtu', 9000, [0, 575, 65536])),
    hubbleMetrics: choices.maybe(0.2, () => [choices.at('metric', 'dns', ['httpV2:exemplars=true', 'a b', ''])]),
    socketLb: choices.maybe(0.2, () => choices.pick(['everywhere', 'host-namespace', 'off'])),
    hostFirewall: choices.maybe(0.2, () => choices.chance(0.5)),
  };
}

const VALUES: { readonly [key: string]: Value }[] = [
  { cgroup: { automount: { enabled: false } } },
  { kubeProxyReplacement: false },
  { hubble: { enabled: false } },
  { operator: { replicas: '2' } },
  { routingMode: 'natve' },
  { gatewayAPI: { enabled: false } },
  { envoy: { enabled: 'no' } },
  { extraArgs: [1] },
  { extraEnv: [{ name: 'A', value: 3 }] },
  { tolerations: ['a'] },
  { operator: { tolerations: [{ operator: 'Exists', effect: 'NoSchedul' }] } },
  { envoy: { resources: { limits: { cpu: 'many' } } } },
  { podLabels: { team: 7 } },
  { ipam: { mode: 'cluster-pool', operator: { clusterPoolIPv4PodCIDRList: ['10.0.0.0/33'] } } },
  { hubble: { tls: { server: { extraDnsNames: [3] } } } },
  { global: 7 },
];

function addPools(draft: Draft): void {
  const { choices, cluster } = draft;
  const inside = cluster === 'k3d' || cluster === 'kind';
  const networks = inside ? ['172.20.128.0/24', '172.20.129.0/28'] : ['198.51.100.0/25', '198.51.100.128/28'];
  const services = (n: number): Value => {
    const label = choices.maybe(0.15, () => new Call('Services.withLabels', [{ team: `t${n}` }]));
    return label ?? choices.maybe(0.1, () => new Call('Services.all', []));
  };
  for (const [n, network] of networks.entries()) {
    if (!choices.chance(n === 0 ? 0.9 : 0.3)) continue;
    const name = add(draft, `pool${n}`, 'new CiliumLB', ...at(`pool-${n}`), {
      ...draft.cilium,
      cidrs: [choices.at(`pools[${n}]`, network, NETWORKS)],
      services: services(n),
      disabled: choices.maybe(0.05, () => true),
    });
    draft.pools.push(name);
  }
}

function addRouters(draft: Draft): void {
  const { choices, cluster } = draft;
  const inside = cluster === 'k3d' || cluster === 'kind';
  if (choices.chance(0.2)) {
    if (choices.chance(0.5)) add(draft, 'l2', 'new L2Announcement', ...at('l2'), { ...draft.cilium });
    return;
  }
  const count = choices.chance(0.15) ? 2 : 1;
  // By choice where a release reads both; now and then where it does not.
  const chosen = choices.chance(['1.16.19', '1.17.6', '1.18.4'].includes(draft.version) ? 0.3 : 0.01);
  const older = chosen || ['1.14.1', '1.15.19'].includes(draft.version);
  const password = draft.version === '1.14.1' ? undefined : choices.maybe(0.1, () => 'secret');
  let limitsHops = true;
  for (let n = 0; n < count; n++) {
    const asn = choices.at(`routers[${n}].asn`, 64513, [0, 23456, 65535, 4294967295, 64512, 1]);
    const right = inside ? '172.20.0.1' : '192.0.2.1';
    const away = n > 0 ? { machine: choices.at('machine', `spine-${n}`, NAMES) } : {};
    const address = choices.at(
      `routers[${n}].address`,
      n > 0 ? (inside ? '172.20.200.9' : '192.0.2.9') : right,
      ADDRESSES,
    );
    const what = choices.pick([
      'new FrrRouter',
      'new FrrRouter',
      'new BirdRouter',
      'new UnifiRouter',
      'new GobgpRouter',
      ...(draft.knowsNodes && cluster ? ['new OpnsenseRouter'] : []),
      'BgpRouter.fromAttributes',
      'BgpRouter.fromAttributes',
      // One alone: several find the same gateway.
      ...(n === 0 && !older && !['1.16.19', '1.17.6'].includes(draft.version) ? ['BgpRouter.fromDefaultGateway'] : []),
    ]);
    const isAppliance = ['new UnifiRouter', 'new OpnsenseRouter'].includes(what);
    limitsHops &&= what !== 'new OpnsenseRouter';
    const name = `router${n}`;
    draft.routers.push(name);
    if (what === 'BgpRouter.fromAttributes') {
      const later = older ? undefined : choices.maybe(0.3, () => new Call('Unknown.named', [`ROUTER_${n}`]));
      add(draft, name, what, ...at(`router-${n}`), { asn, addresses: [later ?? address] });
      continue;
    }
    if (what === 'BgpRouter.fromDefaultGateway') {
      const ipv6 = choices.maybe(0.2, () => true);
      add(draft, name, what, ...at(`router-${n}`), { asn, ipv4: ipv6 && choices.maybe(0.5, () => false), ipv6 });
      continue;
    }
    const explicit = draft.knowsNodes ? choices.maybe(0.2, () => 'explicit') : undefined;
    // OPNsense has neighbors one by one alone.
    const listens = explicit === undefined && what !== 'new OpnsenseRouter';
    add(draft, name, what, ...at(`router-${n}`), {
      asn,
      ...away,
      ...(cluster && { cluster: new Ref('cluster') }),
      ...((!inside || n > 0 || isAppliance || choices.chance(0.3)) && { addresses: [address] }),
      ...(choices.chance(draft.knowsNetwork ? 0.2 : 1) &&
        listens && {
          listenRanges: [choices.at(`routers[${n}].listenRange`, inside ? '172.20.0.0/17' : '192.0.2.0/24', NETWORKS)],
        }),
      routerId: choices.maybe(0.2, () => choices.at(`routers[${n}].routerId`, `192.0.2.${n + 1}`, ADDRESSES)),
      accept: choices.maybe(draft.pools.length === 0 ? 1 : 0.1, () => [
        choices.at(`routers[${n}].accept`, inside ? '172.20.128.0/18' : '198.51.100.0/24', NETWORKS),
      ]),
      neighbors: explicit,
      password: password && choices.at('router.password', password, TEXTS),
    });
  }
  const apart = inside ? '172.20.200.77' : '192.0.2.77';
  const other = choices.maybe(0.1, () => {
    const address = choices.at('instance.peer', apart, ADDRESSES);
    return add(draft, 'apart', 'BgpRouter.fromAttributes', ...at('apart'), { asn: 64530, addresses: [address] });
  });
  const node = cluster === 'existing' || cluster === 'machines' ? 'node-0' : 'k3d-lab-server-0';
  const own = cluster === 'existing' || cluster === 'machines' ? '192.0.2.11' : '172.20.0.2';
  add(draft, 'bgp', 'new BgpPeering', ...at('bgp'), {
    ...draft.cilium,
    peeringPolicy: chosen || undefined,
    localAsn: choices.at('localAsn', 64512, [0, 23456, 65535, 64513, 4294967294]),
    peers: draft.routers.map((name) => new Ref(name)),
    moreInstances: other && [
      { localAsn: choices.at('instance.localAsn', 64531, [0, 23456, 64512]), peers: [new Ref(other)] },
    ],
    nodeSelector: choices.maybe(0.4, () => ({ bgp: 'yes' })),
    holdTime: choices.maybe(0.2, () => seconds(choices.at('holdTime', 30, [2, 3, 65535]))),
    gracefulRestartTime: choices.maybe(0.2, () => seconds(choices.at('gracefulRestartTime', 120, [0, 1, 4095]))),
    multihop: choices.maybe(0.1, () => (limitsHops ? 2 : 255)),
    bothFamilies: choices.maybe(0.1, () => true),
    passwordSecret: password && choices.at('passwordSecret', 'bgp-password', NAMES),
    sessions: choices.maybe(0.15, () => [
      {
        peer: new Ref(draft.routers[0]),
        holdTime: seconds(choices.at('session.holdTime', 45, [2, 15, 65535])),
        keepAliveTime: choices.maybe(0.3, () => seconds(choices.at('session.keepAliveTime', 5, [0, 16]))),
        gracefulRestartTime: choices.maybe(0.2, () => seconds(60)),
        multihop: choices.maybe(0.2, () => (limitsHops ? 3 : 255)),
        peerConfig: older ? undefined : choices.maybe(0.3, () => choices.at('session.peerConfig', 'own', NAMES)),
      },
    ]),
    nodeOverrides: choices.maybe(older || cluster === 'kind' ? 0 : 0.2, () => [
      {
        nodeName: node,
        localAddress: choices.maybe(0.7, () => choices.at('localAddress', own, ADDRESSES)),
        routerId: choices.at('override.routerId', own, ADDRESSES),
      },
      ...(other && choices.chance(0.5)
        ? [{ nodeName: node, instance: choices.at('override.instance', 'as64531', NAMES), routerId: own }]
        : []),
    ]),
    advertise: choices.maybe(0.1, () => [
      new Call('Advertisement.services', [
        { aggregationLengthIpv4: choices.maybe(draft.version === '1.20.2' ? 0.3 : 0, () => 24) },
      ]),
      ...(choices.chance(0.3) ? [new Call('Advertisement.podCidrs', [])] : []),
      ...(choices.chance(draft.version === '1.20.2' ? 0.2 : 0)
        ? [new Call('Advertisement.interfaceAddresses', [choices.at('interface', 'lo', ['', 'a/b', '2 lo', 'dummy0'])])]
        : []),
    ]),
  });
}
