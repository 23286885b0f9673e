// What cannot work, worked out from the files of dist alone: a second opinion on what synth accepted.
import { address, isSpecial, meets, missing, network, type Range, show, within } from './addresses';
import { type Dist, readDist, selects, type Files } from './dist';
import { edgeProblems } from './oracle-edge';

export function oracle(files: Files, version: string): string[] {
  const dist = readDist(files, version);
  return [
    ...poolProblems(dist),
    ...gatewayProblems(dist),
    ...networkProblems(dist),
    ...bgpProblems(dist),
    ...filterProblems(dist),
    ...namespaceProblems(dist),
    ...edgeProblems(dist),
  ];
}

function poolProblems({ pools, docker }: Dist): string[] {
  const all = pools.flatMap(({ name, ranges }) => ranges.map((range) => ({ name, range })));
  return all.flatMap(({ name, range }, i) => [
    ...(isSpecial(range) ? [`pool ${name} has ${show(range)}, which no Service can have`] : []),
    ...all
      .slice(0, i)
      .flatMap((other) => (meets(range, other.range) ? [`pools ${name} and ${other.name} overlap`] : [])),
    ...(docker && meets(range, docker.range) ? [`pool ${name} has what Docker gives to nodes`] : []),
    ...(docker && [docker.subnet.first, docker.subnet.last].some((end) => meets(range, at(docker.subnet, end)))
      ? [`pool ${name} has an end of the Docker network`]
      : []),
  ]);
}

const at = (range: Range, value: bigint): Range => ({ ...range, first: value, last: value });

function gatewayProblems(dist: Dist): string[] {
  const { gateways, pools, cluster, docker } = dist;
  const peers = peersOf(dist);
  const seen = new Set<string>();
  return gateways.flatMap(({ name, addresses, labels, isForeign }) =>
    addresses.flatMap((text) => {
      const ip = address(text);
      const what = `Gateway ${name} asks for ${text}`;
      if (!ip) return [`${what}, which is no address`];
      const covering = pools.filter((pool) => pool.ranges.some((range) => within(ip, range)));
      const holding = covering.filter((pool) => isForeign || selects(pool.selector, labels));
      const twice = seen.has(text);
      seen.add(text);
      return [
        ...(twice ? [`${what}, as another does`] : []),
        ...(isSpecial(ip) ? [`${what}, which no Service can have`] : []),
        // One that no pool has is of a pool from elsewhere, by the word of the program.
        ...(covering.length > 0 && holding.length !== 1 ? [`${what}, which ${holding.length} pools have for it`] : []),
        ...(peers.some((peer) => meets(peer, ip)) ? [`${what}, a router's address`] : []),
        ...([...(cluster?.pods ?? []), ...(cluster?.services ?? [])].some((range) => meets(range, ip))
          ? [`${what}, of the networks of pods and Services`]
          : []),
        ...(docker && (meets(ip, docker.range) || ip.first === docker.subnet.last)
          ? [`${what}, which Docker gives to nodes, or an end of its network`]
          : []),
      ];
    }),
  );
}

/** The addresses that nodes dial. */
function peersOf({ objects }: Dist): Range[] {
  return objects.flatMap(({ kind, spec }) => {
    const found =
      kind === 'CiliumBGPClusterConfig'
        ? spec.bgpInstances.flatMap(({ peers = [] }: any) => peers.map(({ peerAddress }: any) => peerAddress))
        : kind === 'CiliumBGPPeeringPolicy'
          ? spec.virtualRouters.flatMap(({ neighbors }: any) =>
              neighbors.map((one: any) => one.peerAddress.split('/')[0]),
            )
          : [];
    return found.flatMap((text: string) => address(text) ?? []);
  });
}

/** As kube-apiserver and the node IPAM take them; of k3s and kubeadm address number 10 is for DNS. */
function networkProblems({ cluster }: Dist): string[] {
  if (!cluster) return [];
  const size = ({ first, last }: Range) => last - first + 1n;
  return [
    ...cluster.services.flatMap((range) => [
      ...(size(range) < 16n ? [`the network of Services ${show(range)} is too small`] : []),
      ...(size(range) > 1n << 20n ? [`the network of Services ${show(range)} is too large`] : []),
    ]),
    ...cluster.pods
      .filter((range) => size(range) < BigInt(cluster.nodes) << (range.family === 4 ? 8n : 64n))
      .map((range) => `the network of pods ${show(range)} has no part for each of ${cluster.nodes} nodes`),
    ...[...cluster.services, ...cluster.pods]
      .filter(isSpecial)
      .map((range) => `${show(range)} is no network of pods or Services`),
  ];
}

function bgpProblems(dist: Dist): string[] {
  const { objects, files, docker, pools } = dist;
  const peers = peersOf(dist);
  const config = files['host/frr/frr.conf'] ?? files['host/bird/bird.conf'] ?? '';
  const ranges = [...config.matchAll(/(?:listen|neighbor) range (\S+) /g)].flatMap(([, text]) => network(text) ?? []);
  const routerIds = [...config.matchAll(/router[- ]id (\S+?);?$/gm)].map(([, text]) => address(text)!);
  const overrides = objects
    .filter(({ kind }) => kind === 'CiliumBGPNodeConfigOverride')
    .flatMap(({ spec }) => spec.bgpInstances)
    .flatMap(({ routerID, peers: own = [] }: any) => ({ routerID, from: own.map((peer: any) => peer.localAddress) }));
  const dialling = [...new Set<string>(overrides.flatMap(({ from }: any) => from).filter(Boolean))];
  return [
    ...peers.filter(isSpecial).map((peer) => `nodes dial ${show(peer)}, which no router can have`),
    ...peers
      .filter((peer) => pools.some((pool) => pool.ranges.some((range) => meets(range, peer))))
      .map((peer) => `a pool has the router's address ${show(peer)}`),
    ...peers
      .filter((peer) => docker && meets(peer, docker.range) && !meets(peer, docker.gateway))
      .map((peer) => `Docker gives the router's address ${show(peer)} to nodes`),
    ...[...routerIds, ...overrides.flatMap(({ routerID }: any) => (routerID ? [address(routerID)!] : []))]
      .filter(({ first }) => first === 0n || first >= 0xe0000000n)
      .map((id) => `router id ${show(id)}`),
    ...(docker && ranges.length > 0 && !ranges.some((range) => within(docker.range, range))
      ? [`the router listens to ${ranges.map(show)}, and Docker gives nodes ${show(docker.range)}`]
      : []),
    ...dialling.flatMap((text) => {
      const ip = address(text)!;
      const what = `a node dials from ${text}`;
      return [
        ...(peers.some((peer) => meets(peer, ip)) ? [`${what}, the router's own address`] : []),
        ...(pools.some((pool) => pool.ranges.some((range) => meets(range, ip))) ? [`${what}, which a pool has`] : []),
        ...(ranges.some(({ family }) => family === ip.family) && !ranges.some((range) => within(ip, range))
          ? [`${what}, which the router does not listen to`]
          : []),
      ];
    }),
  ];
}

/** The filter of FRR takes what the pools hold that is announced, and nothing else. */
function filterProblems({ files, pools, gateways, objects }: Dist): string[] {
  const config = files['host/frr/frr.conf'];
  if (config === undefined || config.includes('accepted by') || !config.includes(' neighbor CILIUM')) return [];
  const announcing = objects.some(
    ({ kind, spec }) =>
      (kind === 'CiliumBGPPeeringPolicy' && spec.virtualRouters.some((one: any) => one.serviceSelector)) ||
      (kind === 'CiliumBGPAdvertisement' &&
        spec.advertisements.some((one: any) => one.service?.addresses.includes('LoadBalancerIP'))),
  );
  if (!announcing) return [];
  const lines = [...config.matchAll(/^ip prefix-list CILIUM-POOLS\S* seq \d+ permit (\S+)/gm)];
  const taken = lines.flatMap(([, text]) => network(text) ?? []);
  const v4 = pools.flatMap(({ ranges, selector }) =>
    ranges.filter(({ family }) => family === 4).map((range) => ({ range, selector })),
  );
  const open = v4.filter(({ selector }) => !JSON.stringify(selector ?? '').includes('io.kubernetes.service.name'));
  const asked = gateways.flatMap(({ addresses }) => addresses.flatMap((text) => address(text) ?? []));
  const pinned = asked.filter(({ family }) => family === 4);
  const lacking = missing([...open.map(({ range }) => range), ...pinned], taken);
  return lacking.map((range) => `the router does not take ${show(range)}, which a pool has`);
}

const THERE = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];

/** On a cluster that the scripts make, nobody else makes namespaces. */
function namespaceProblems({ objects, files, cluster }: Dist): string[] {
  if (!cluster || !files['host/up.sh']) return [];
  const made = objects.filter(({ kind }) => kind === 'Namespace').map(({ metadata }) => metadata.name);
  const scripted = [...(files['host/up.sh'] ?? '').matchAll(/create namespace (\S+)$/gm)].map(([, name]) => name);
  const known = new Set([...THERE, ...made, ...scripted]);
  const used = new Set<string>(objects.flatMap(({ metadata }) => metadata.namespace ?? []));
  return [...used].filter((name) => !known.has(name)).map((name) => `nobody makes namespace ${name}`);
}
