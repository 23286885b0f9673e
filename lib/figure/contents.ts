import type { Model } from '../model/model';
import { Cidr, endpoint } from '../values/cidr';
import { edgeProgram } from '../programs/edges';
import { Entry, entriesOf } from './entries';
import { nodeBox, sessionsOf } from './nodes';
import { poolCards } from './pools';
import { Peer, peersOf } from './peers';
import { Box, card, cappedText, Line, Link, Scene, Zone } from './scene';

const NODES = 'nodes';
const HOSTNAMES = 6;

/** The contents of the figure of a model. Each group has a maximum size, so that the figure stays readable. */
export function sceneOf(model: Model): Scene {
  const entries = entriesOf(model);
  const peers = peersOf(model);
  const boxes = [...edgeBoxes(model), ...entries.flatMap(entryBoxes), ...peers.map(peerBox), nodeBox(NODES, model)];
  const links = [...requestLinks(model, entries, peers), ...sessionsOf(model, peers, NODES)];
  const shown = new Set(boxes.map(({ id }) => id));
  return {
    title: titleOf(model),
    description: describe(model, entries, peers),
    zones: zonesOf(model),
    boxes,
    links: links.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    pools: poolCards(model),
  };
}

function titleOf({ cluster, host }: Model): string {
  return `Topology of ${cluster?.name ?? host?.name ?? 'a cluster'}`;
}

function describe({ edges, cluster }: Model, entries: Entry[], peers: Peer[]): string {
  const steps = [
    'from a client',
    ...edges.slice(0, 1).map((edge) => `through ${edgeProgram(edge).title}`),
    ...(entries.length > 0 ? [`to the address of one of ${entries.length} gateways`] : []),
    ...(peers.length > 0
      ? [`which ${peers.length === 1 ? 'a router learns' : `${peers.length} routers learn`} over BGP from the nodes`]
      : []),
    `into ${cluster ? `the cluster ${cluster.name}` : 'the cluster'}, and on along its routes to Services`,
  ];
  return `The path of a request: ${steps.join(', ')}.`;
}

function edgeBoxes({ edges }: Model): Box[] {
  return edges.flatMap((edge, i): Box[] => {
    const { bindAddresses, port, tls, backends, tlsBackends, tcpBackends, redirects } = edge;
    const names = [
      ...new Set(
        [...backends, ...tlsBackends].flatMap(({ hostnames, catchAll }) =>
          catchAll ? [...hostnames, 'any other name'] : hostnames,
        ),
      ),
    ];
    const shown = bindAddresses.map((address) => endpoint(address, port)).join(', ');
    return [
      ...clientBoxes(`clients-${i}`, names),
      {
        id: `edge-${i}`,
        lane: 'edge',
        rows: [
          [
            card(edgeProgram(edge).title, shown, [
              redirects ? 'sends HTTP to HTTPS' : 'forwards by host name',
              ...(tls
                ? [
                    tls.mode === 'passthrough'
                      ? `port ${tls.port}: TLS, by server name`
                      : `port ${tls.port}: TLS ends here`,
                  ]
                : []),
              ...(tcpBackends.length > 0
                ? [
                    `TCP ${cappedText(
                      tcpBackends.map((backend) => String(backend.port)),
                      4,
                    ).join(', ')}`,
                  ]
                : []),
            ]),
          ],
        ],
      },
    ];
  });
}

/** The names that clients ask for. */
function clientBoxes(id: string, names: string[]): Box[] {
  if (names.length === 0) return [];
  const [first, ...others] = cappedText(names, HOSTNAMES);
  return [{ id, lane: 'client', rows: [[card('Clients ask for', first, others)]] }];
}

/** The address of a gateway, the Gateway, and what is behind it. */
function entryBoxes(entry: Entry): Box[] {
  const { id, addresses, ports, names, edges } = entry;
  return [
    ...(edges.length === 0 ? clientBoxes(`names-${id}`, names) : []),
    {
      id: `address-${id}`,
      lane: 'address',
      rows: [[card('Gateway address', addresses[0] ?? 'given when it runs', [...addresses.slice(1), ...ports])]],
    },
    { id: `gateway-${id}`, lane: 'gateway', rows: [[entry.card]] },
    ...(entry.routes.length > 0 ? [{ id: `routes-${id}`, lane: 'route' as const, rows: entry.routes }] : []),
  ];
}

function peerBox({ id, place, kind, facts, name }: Peer): Box {
  return { id, lane: place === 'host' ? 'router' : 'outside', rows: [[card(kind, name, facts)]] };
}

/** Adds the path of a request: the same sequence of boxes for each gateway. */
function requestLinks(model: Model, entries: Entry[], peers: Peer[]): Link[] {
  const links = new Map<string, Link>();
  const link = (from: string, to: string) => links.set(`${from} ${to}`, { kind: 'request', from, to });
  model.edges.forEach((_, i) => link(`clients-${i}`, `edge-${i}`));
  for (const { id, edges, takenBy } of entries) {
    link(`names-${id}`, `address-${id}`);
    edges.forEach((i) => link(`edge-${i}`, `address-${id}`));
    const routers = takenBy(peers);
    routers.forEach((router) => {
      link(`address-${id}`, router.id);
      link(router.id, NODES);
    });
    if (routers.length === 0) link(`address-${id}`, NODES);
    link(NODES, `gateway-${id}`);
    link(`gateway-${id}`, `routes-${id}`);
  }
  return [...links.values()];
}

function zonesOf(model: Model): Zone[] {
  const { cluster, host, install } = model;
  const zone = (title: string, lanes: Zone['lanes'], facts: string[][] = []): Zone => ({
    lanes,
    lines: [
      { style: 'title', text: title },
      ...facts.flatMap(([kind, ...texts]): Line[] => [
        { style: 'kind', text: kind },
        ...texts.map((text): Line => ({ style: 'fact', text })),
      ]),
    ],
  });
  const network = cluster?.made?.network;
  return [
    zone('Clients', ['client']),
    zone(
      model.edges.length > 0 || model.routers.some(({ machine }) => machine === undefined) ? 'Host' : 'Addresses',
      ['edge', 'address', 'router'],
      fact('name', host?.name),
    ),
    zone('Network', ['outside']),
    zone(
      'Cluster',
      ['nodes', 'gateway', 'route'],
      [
        ...fact('name', cluster?.name),
        ...(network
          ? fact('Docker network', network.name, ...network.ranges.map(({ subnet }) => subnet))
          : fact('network of the nodes', ...(cluster?.nodeNetworks ?? []))),
        ...fact('pods', ...(cluster?.podCidrs ?? [])),
        ...fact('Services', ...(cluster?.serviceCidrs ?? [])),
        ...fact('Cilium', install?.version ?? model.version),
      ],
    ),
  ];
}

/** Joins the known facts into one line. */
function fact(kind: string, ...values: (string | Cidr | undefined)[]): string[][] {
  const known = values.filter((value) => value !== undefined).map(String);
  return known.length > 0 ? [[kind, ...known]] : [];
}
