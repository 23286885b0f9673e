import { meant } from '../model/listeners';
import type { Backend, Edge, Gateway, Model, Route, Router } from '../model/model';
import { covers, Ip } from '../values/cidr';
import type { Peer } from './peers';
import { Card, card, capped, cappedText } from './scene';

const GATEWAYS = 6;
const LISTENERS = 5;
const ROUTES = 5;
const HOSTNAMES = 3;

/** A way into the cluster: a Gateway with its address, its edges and routers, and its routes. */
export interface Entry {
  readonly id: string;
  readonly addresses: string[];
  readonly ports: string[];
  /** The host names that its routes serve. */
  readonly names: string[];
  /** The edges that forward to the Gateway, by index. */
  readonly edges: number[];
  readonly card: Card;
  /** Rows of a route and the Services behind the route. */
  readonly routes: Card[][];
  /** The routers with a route to the Gateway's address. */
  readonly takenBy: (peers: Peer[]) => Peer[];
}

/** The facts about one Gateway, from its object or from a reference. */
interface Known {
  readonly name: string;
  readonly namespace: string;
  readonly gateway?: Gateway;
  readonly backends: Backend[];
  readonly edges: Set<number>;
  readonly routes: Route[];
}

/** The Gateways of a model: first those that the app makes. */
export function entriesOf(model: Model): Entry[] {
  const all = gather(model);
  return capped(
    all,
    GATEWAYS,
    (known, i) => entryOf(known, i, model.routers),
    (count) => restOf(all.slice(-count), count, model.routers),
  );
}

function gather({ gateways, gatewaysElsewhere, externalGateways, edges, routes }: Model): Known[] {
  const all = new Map<string, Known>();
  const known = (namespace: string, name: string, gateway?: Gateway): Known => {
    const key = `${namespace}/${name}`;
    const found = all.get(key) ?? { name, namespace, gateway, backends: [], edges: new Set(), routes: [] };
    all.set(key, found);
    return found;
  };
  gateways.forEach((gateway) => known(gateway.namespace, gateway.name, gateway));
  for (const { namespace, name } of gatewaysElsewhere) known(namespace, name);
  for (const key of externalGateways) known(key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1));
  edges.forEach((edge: Edge, i) =>
    [...edge.backends, ...edge.tlsBackends, ...edge.tcpBackends].forEach((backend) => {
      const { backends, edges: before } = known(backend.namespace, backend.gateway);
      backends.push(backend);
      before.add(i);
    }),
  );
  for (const route of routes) {
    for (const key of new Set(route.parents.map(({ namespace, name }) => `${namespace}/${name}`))) {
      const { namespace, name } = route.parents.find((parent) => `${parent.namespace}/${parent.name}` === key)!;
      known(namespace, name).routes.push(route);
    }
  }
  return [...all.values()];
}

function entryOf(known: Known, index: number, routers: Router[]): Entry {
  const { gateway, backends, name, namespace, routes } = known;
  const addresses = addressesOf(known);
  const listeners = gateway?.listeners ?? [];
  const ports = [...new Set(gateway ? listeners.map(({ port }) => port) : backends.map(({ port }) => port))];
  return {
    id: String(index),
    addresses: addresses.map(String),
    ports: ports.length === 0 ? [] : [`port ${cappedText(ports.map(String), 4).join(', ')}`],
    names: namesOf(known),
    edges: [...known.edges],
    card: card(gateway ? 'Gateway' : 'Gateway, made elsewhere', name, [
      `in ${namespace}`,
      ...cappedText(
        listeners.map(
          ({ owner, name: listener, protocol, port, hostname }) =>
            `${owner.kind === 'Gateway' ? '' : `${owner.namespace}/${owner.name} `}${listener}: ${protocol} ` +
            `${port}${hostname ? ` ${hostname}` : ''}`,
        ),
        LISTENERS,
      ),
    ]),
    routes: capped(routes, ROUTES, routeRow, (count) => [card('Routes', `and ${count} more`)]),
    takenBy: (peers) => routersTo(addresses, peers, routers),
  };
}

/** Stands for the Gateways that the figure has no room for. */
function restOf(rest: Known[], count: number, routers: Router[]): Entry {
  const addresses = rest.flatMap(addressesOf);
  return {
    id: 'more',
    addresses: [`and ${addresses.length} more`],
    ports: [],
    names: [],
    edges: [...new Set(rest.flatMap(({ edges }) => [...edges]))],
    card: card('Gateways', `and ${count} more`, [`${rest.reduce((sum, { routes }) => sum + routes.length, 0)} routes`]),
    routes: [],
    takenBy: (peers) => routersTo(addresses, peers, routers),
  };
}

function addressesOf({ gateway, backends }: Known): Ip[] {
  return gateway ? gateway.addresses : backends.slice(0, 1).flatMap(({ addresses }) => addresses);
}

function namesOf({ gateway, routes }: Known): string[] {
  const names = new Set<string>();
  for (const { hostnames, parents } of routes) {
    if (hostnames.length > 0) hostnames.forEach((hostname) => names.add(hostname));
    else
      names.add(
        (gateway &&
          parents.filter(({ sectionName }) => sectionName !== undefined).flatMap((parent) => meant(gateway, parent))[0]
            ?.hostname) ??
          'any name',
      );
  }
  return [...names];
}

/** The routers that accept a route to one of the addresses: ours if any does, else those of others. */
function routersTo(addresses: Ip[], peers: Peer[], routers: Router[]): Peer[] {
  const takes = ({ router }: Peer) =>
    router !== undefined &&
    (addresses.length === 0 ||
      routers[router].accepted.some(({ cidr }) => addresses.some((address) => covers(cidr, address.toCidr()))));
  const own = peers.filter(takes);
  return own.length > 0 ? own : peers.filter(({ router }) => router === undefined);
}

function routeRow({ kind, name, namespace, hostnames, backends, redirectsToHttps }: Route): Card[] {
  const services = [
    ...new Set(backends.map((backend) => `${backend.name}${backend.port === undefined ? '' : `:${backend.port}`}`)),
  ];
  const shown = cappedText(services, 4);
  const places = [...new Set(backends.map((backend) => backend.namespace))];
  const target =
    services.length > 0
      ? card(services.length === 1 ? 'Service' : 'Services', shown[0], [
          ...shown.slice(1),
          `in ${places.length > 1 ? `${places.length} namespaces` : places[0]}`,
        ])
      : card('Answer', redirectsToHttps ? 'sent on to HTTPS' : 'no Service');
  return [card(kind, name, [`in ${namespace}`, ...cappedText(hostnames, HOSTNAMES)]), target];
}
