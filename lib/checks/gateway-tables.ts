import { isHttpRoute } from '../kinds/routes';
import type { Gateway, Listener, Model, Route } from '../model/model';
import { describe, type VirtualHost } from '../model/tables/tables';
import { actionOf } from '../model/tables/actions';
import { routesAt } from '../model/tables/attached';
import { askingForEveryName, type Chain, type Clash, clash, INSECURE } from '../model/tables/chains';
import { ANY, sharedHosts } from '../model/tables/hosts';
import { conflicts } from '../model/tables/conflicts';
import { firstWith, versionsWith } from '../release/patches';
import { isUnsaidNamespace } from '../values/unknown';
import { type Check, type Finding, PARENTS } from './check';
import { gatewayKey, gatewaysByKey } from './gateways';
import { acceptedAt, tablesOf, translationBy } from './tables';

const ofCilium = ({ gateways }: Model): Gateway[] => gateways.filter((gateway) => gateway.ofCilium);

export const listenersMerged: Check = {
  name: 'listeners-merged',
  field: PARENTS,
  level: 'warning',
  title: 'Two routes for one host name, at listeners on different ports of a Gateway, answer on both ports',
  why:
    'Cilium has one table for plain HTTP at all ports of a Gateway, whatever its listeners and the sectionName ' +
    `of routes say; and one for HTTPS, before it keeps ports apart (${versionsWith('splitsTlsPorts')}). A path ` +
    'of a route at an internal port answers at the public port too (cilium#31717, cilium#42898).',
  fix: 'Give the internal route a Gateway of its own, or another host name.',
  run: (model) =>
    ofCilium(model).flatMap((gateway) => {
      if (new Set(gateway.listeners.map(({ port }) => port)).size < 2) return [];
      const { tables } = tablesOf(model, gateway);
      return [...tables.values()].flat().flatMap((host) => apartIn(host, gateway, model));
    }),
};

/** Findings of one host name. The check routes-collide reports two routes with one match. */
function apartIn(host: VirtualHost, gateway: Gateway, model: Model): Finding[] {
  const { name, routes } = host;
  if (routes.length < 2) return [];
  const meant = new Map(routes.map((route) => [route, acceptedAt(route, gateway, model)]));
  // Most host names have their routes at one port, with nothing to compare.
  if (new Set([...meant.values()].flat().map(({ port }) => port)).size < 2) return [];
  const collide = (one: Route, other: Route) =>
    host.entries.some(({ rules }) => [one, other].every((route) => rules.some((rule) => rule.route === route)));
  return routes.flatMap((route, i): Finding[] => {
    const [listener] = meant.get(route)!;
    const other = routes
      .slice(0, i)
      .find((before) => sharesNoPort(meant.get(before)!, meant.get(route)!) && !collide(before, route));
    if (!listener || !other) return [];
    const [beside] = meant.get(other)!;
    return [
      {
        path: route.path,
        value: listener.name,
        rule:
          `${route.kind} ${route.name} names listener ${listener.name} (port ${listener.port}) of Gateway ` +
          `${gateway.name}, and ${other.kind} ${other.name} has ${name === '*' ? 'the same requests' : name} at ` +
          `${beside.name} (port ${beside.port}): Cilium ${model.version} has one table for both ports, and each ` +
          "answers at the other's too",
        fix: 'Give the internal route a Gateway of its own, or another host name.',
      },
    ];
  });
}

function sharesNoPort(some: readonly Listener[], others: readonly Listener[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some(({ port }) => others.some((other) => other.port === port));
}

export const httpRouteLeftOut: Check = {
  name: 'http-route-left-out',
  field: ['spec', 'hostnames'],
  level: 'error',
  title: 'Cilium leaves out a route for HTTP, whose host name a listener of another protocol has',
  why:
    `Unless the version keeps protocols apart (${versionsWith('isolatesByProtocol')}), Cilium leaves the host ` +
    'names of one listener out of the tables of all others, whatever their protocol: the route is Accepted, and ' +
    'the gateway answers 404. Routes of HTTP-01 challenges vanish the same way, and cert-manager gets no ' +
    'certificate (cilium#36750, cilium#44123).',
  fix: 'Use a version that keeps protocols apart, or add an HTTP listener with the same host name.',
  run: (model) => {
    const how = translationBy(model);
    if (how.isolatedBy !== 'every listener') return [];
    return ofCilium(model).flatMap((gateway) => {
      if (new Set(gateway.listeners.map(({ protocol }) => protocol)).size < 2) return [];
      const served = new Set(
        (tablesOf(model, gateway).tables.get(INSECURE) ?? []).flatMap(({ name, routes }) =>
          routes.map((route) => `${route.path} ${name}`),
        ),
      );
      return routesAt(model.routes, gateway)
        .filter(isHttpRoute)
        .flatMap((route): Finding[] => {
          const meant = acceptedAt(route, gateway, model);
          // A name that HTTPS serves too may be meant for HTTPS alone.
          if (!meant.every(({ protocol }) => protocol === 'HTTP')) return [];
          for (const listener of meant)
            for (const host of sharedHosts(route.hostnames, listener.hostname, [], how)) {
              const other = gateway.listeners.find(
                ({ protocol, hostname }) =>
                  protocol !== 'HTTP' && hostname !== undefined && sharedHosts([host], hostname, [], how).length > 0,
              );
              if (!other || served.has(`${route.path} ${host}`)) continue;
              return [
                {
                  path: route.path,
                  value: host,
                  rule:
                    `${host}: listener ${other.name} (${other.protocol}) of Gateway ${gateway.name} is for ` +
                    `${other.hostname}, so Cilium ${model.version} leaves the name out of listener ${listener.name} ` +
                    '(HTTP), and answers 404',
                  fix:
                    `Take Cilium ${firstWith('isolatesByProtocol')}, or add a listener for HTTP with that host ` +
                    'name.',
                },
              ];
            }
          return [];
        });
    });
  },
};

export const tlsNamesTwice: Check = {
  name: 'tls-names-twice',
  field: ['spec', 'listeners'],
  level: 'error',
  title: 'Envoy refuses a Gateway in which one TLS host name stands twice',
  why:
    'Cilium gives Envoy a chain for each certificate and for each backend of passed TLS, with their host names, and ' +
    'Envoy refuses a host name that two chains have, such as that of a listener with two certificates, whatever ' +
    'their keys are (cilium#41228), or in some versions one chain twice (cilium#45623). Unless the version keeps the ' +
    `ports of TLS apart (${versionsWith('splitsTlsPorts')}), the chains are for all ports of a Gateway. A new ` +
    'Gateway serves nothing then, a changed one what it served before, and all conditions are True.',
  fix: 'Give each listener one certificate, and each host name one listener; or take another Gateway.',
  run: (model) =>
    ofCilium(model).flatMap((gateway): Finding[] => {
      const twice = clash(tablesOf(model, gateway).chains);
      if (!twice || isToldElsewhere(twice, gateway, model)) return [];
      const [one, other] = twice.chains.map(leadsTo);
      return [
        {
          path: gateway.path,
          value: twice.name,
          rule:
            `Gateway ${gateway.name} has the TLS host name ${twice.name === ANY ? 'of every request' : twice.name} ` +
            `twice, for ${one === other ? one : `${one} and for ${other}`}: Envoy refuses the tables that Cilium ` +
            `${model.version} makes of the Gateway, and serves nothing of it`,
          fix: 'Give each listener one certificate and a host name of its own, or a Gateway of its own.',
        },
      ];
    }),
};

/** Whether other checks say that a listener for HTTPS and one that passes TLS on have one port and host name. */
function isToldElsewhere({ chains: [one, other] }: Clash, gateway: Gateway, model: Model): boolean {
  if ((one.shares === undefined) === (other.shares === undefined)) return false;
  const { listeners } = tablesOf(model, gateway);
  const own = listeners.filter(({ protocol }) => protocol === 'HTTPS' || protocol === 'TLS');
  return conflicts(own, translationBy(model).refusesConflicts).size > 0;
}

function leadsTo({ tls, shares }: Chain): string {
  return shares
    ? shares.map(({ namespace, name }) => `Service ${namespace}/${name}`).join(' and ')
    : `certificate ${tls!.secret}`;
}

export const httpsWithoutHostname: Check = {
  name: 'https-without-hostname',
  field: ['spec', 'listeners'],
  level: 'error',
  title: 'Envoy refuses an HTTPS listener without a host name',
  why:
    `Before ${firstWith('takesEveryName')}, Cilium asks Envoy for the TLS host name "*" there, and before ` +
    `${firstWith('leavesOutEveryName')} where a listener with a host name has the same certificate. Envoy knows no ` +
    'such name ("partial wildcards are not supported"), and refuses the whole Gateway, with all conditions True ' +
    '(cilium#27099).',
  fix: 'Give the listener a host name, such as `*.example.com`; or its own certificate, on a version that lets it.',
  run: (model) =>
    ofCilium(model).flatMap((gateway): Finding[] => {
      const chain = askingForEveryName(tablesOf(model, gateway).chains);
      const listener = gateway.listeners.find(
        ({ protocol, hostname, tls }) =>
          protocol === 'HTTPS' &&
          hostname === undefined &&
          tls?.certificates.some(({ namespace, name }) => `${namespace}/${name}` === chain?.tls?.secret),
      );
      if (!chain || !listener) return [];
      const others = chain.tls!.names.filter((name) => name !== ANY);
      return [
        {
          path: gateway.path,
          value: listener.name,
          rule: `listener ${listener.name} of Gateway ${gateway.name} is for every host name${
            others.length > 0 ? `, and ${leadsTo(chain)} for ${others[0]} too` : ''
          }: Envoy refuses the tables that Cilium ${model.version} makes of the Gateway, and serves nothing of it`,
          fix: 'Give the listener a host name.',
        },
      ];
    }),
};

export const routesCollide: Check = {
  name: 'routes-collide',
  field: ['spec', 'hostnames'],
  level: 'warning',
  title: 'Two routes at one Gateway have the same host name, path and match',
  why:
    'Cilium spreads requests over the backends of both, with the filters of one, which chance decides. All ' +
    'plain HTTP listeners of a Gateway have one table, whatever their ports; and a route without host names has ' +
    'those of its listeners.',
  fix: 'Change the host name or the match of one.',
  run: (model) => [
    ...ofCilium(model).flatMap((gateway) =>
      // One route cannot collide.
      [...tablesOf(model, gateway).tables.values()]
        .flat()
        .filter(({ routes }) => routes.length > 1)
        .flatMap(({ name, entries }) =>
          entries.flatMap(({ rules }) => {
            if (rules.length < 2) return [];
            const routes = [...new Set(rules.map(({ route }) => route))];
            const each = rules.map((rule) => JSON.stringify(describe(actionOf([rule], false))));
            // Where all rules lead to the same result, clients see no difference.
            if (new Set(each).size < 2) return [];
            return routes
              .slice(1)
              .filter((route) => !mayBeOne(route, routes[0]))
              .map((route) => collision(route, routes[0], name));
          }),
        ),
    ),
    ...elsewhere(model),
  ],
};

/** Two routes with one name and without a namespace may be copies of one object, such as in files for two exercises. */
function mayBeOne(route: Route, other: Route): boolean {
  return route.name === other.name && isUnsaidNamespace(route.namespace) && isUnsaidNamespace(other.namespace);
}

function collision(route: Route, other: Route, host: string): Finding {
  return {
    path: route.path,
    value: route.hostnames.includes(host) ? host : undefined,
    rule:
      `${other.namespace}/${other.name} (${other.path}) has the same match for ${host} already: their backends ` +
      'share the requests',
    fix: 'Change one of them.',
  };
}

/** Routes that collide at the same listener of a Gateway outside the app. */
function elsewhere(model: Model): Finding[] {
  const here = gatewaysByKey(model.gateways);
  const first = new Map<string, Route>();
  return model.routes.flatMap((route) => {
    const outside = route.parents.filter((parent) => !here.has(gatewayKey(parent)));
    if (outside.length === 0) return [];
    const matches = route.matches.map((match) => JSON.stringify(match));
    return outside.flatMap(({ namespace, name, set, sectionName, port }) =>
      (route.hostnames.length > 0 ? route.hostnames : ['*']).flatMap((host) =>
        matches.flatMap((match) => {
          const key = `${route.kind} ${namespace}/${name} ${set} ${sectionName} ${port} ${host} ${match}`;
          const other = first.get(key);
          if (!other) first.set(key, route);
          return !other || other === route || mayBeOne(route, other) ? [] : [collision(route, other, host)];
        }),
      ),
    );
  });
}
