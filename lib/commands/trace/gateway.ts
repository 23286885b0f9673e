import { overridden } from '../../checks/helm';
import { isGranted } from '../../model/grants';
import { mayAdmit, meant, ownerTitle } from '../../model/listeners';
import type { Admission, Gateway, Listener, Route } from '../../model/model';
import { list, record } from '../../values/json';
import { routeKinds } from '../../kinds/routes';
import { readSelector } from '../../kinds/selector';
import { matches } from '../../model/selectors';
import { firstWith } from '../../release/patches';
import { serves } from '../../release/release';
import { near } from '../../values/near';
import { Answer, Hop, NOBODY, Place, Stage, Step, Stop } from '../../programs/edge/hop';
import { closest, fit } from './hostnames';
import { parentsAt } from '../../model/tables/attached';
import { Chain, INSECURE } from '../../model/tables/chains';
import type { GatewayTables } from '../../model/tables/tables';
import { byRules, passedOn, ruleOf, title, weightless } from './route';
import { chainFor, hostIn, refusedByEnvoy, tablesOf } from './tables';
import { hostOf, Request } from '../../programs/edge/request';
import type { World } from './world';

const PROTOCOLS: Record<Request['scheme'], string[]> = { http: ['HTTP', 'TCP'], https: ['HTTPS', 'TLS', 'TCP'] };

/** What becomes of a request at the address of a Gateway. */
export function gateway(one: Gateway, port: number, request: Request, world: World): Step<Answer> {
  const at = (...keys: (string | number)[]) => world.place(one.path, keys);
  const title = `${one.namespace}/${one.name}`;
  const hop: Hop = { stage: 'gateway', value: `${title}, class ${one.className}`, place: at() };
  const stop = (stage: Stage, message: string, place: Place, answer: Answer = NOBODY): Step<Answer> => ({
    hops: stage === 'gateway' ? [] : [hop],
    stop: { stage, message, place, answer },
  });
  if (world.helm && overridden(world.model, 'gatewayAPI.enabled') !== true)
    return stop('gateway', 'Cilium serves no Gateway: the Helm value gatewayAPI.enabled is not true.', {
      file: world.helm,
    });

  // Envoy takes the PROXY protocol on every listener or on none.
  const wantsProxy = overridden(world.model, 'gatewayAPI.enableProxyProtocol') === true;
  if (world.helm && wantsProxy && !request.sendsProxy)
    return stop(
      'gateway',
      `Gateway ${title} wants the PROXY protocol (gatewayAPI.enableProxyProtocol) and closes connections without it. Come through an edge whose server line says send-proxy-v2, or set the value to false.`,
      { file: world.helm },
    );
  if (world.helm && !wantsProxy && request.sendsProxy)
    return stop(
      'gateway',
      `HAProxy sends the PROXY protocol, and Gateway ${title} does not read it (gatewayAPI.enableProxyProtocol). Set the value to true, or take send-proxy out.`,
      { file: world.helm },
      { by: 'gateway', status: 400 },
    );

  const tables = tablesOf(one, world, (listener, namespace) => admitsRoutes(listener, namespace, world));
  const refusedAll = refusedByEnvoy(one, tables, world);
  if (refusedAll) return { hops: [hop], stop: refusedAll };
  const chain = chainFor(tables, port, request);
  const elsewhere = chain && merged(one, tables, chain, port, request, world);
  if (elsewhere) return { ...elsewhere, hops: [hop, ...elsewhere.hops] };

  const { served, refused } = takenIn(one, world);
  const onPort = served.filter((listener) => listener.port === port && listener.protocol !== 'UDP');
  const left = refused.find(
    (listener) =>
      listener.port === port &&
      PROTOCOLS[request.scheme].includes(listener.protocol) &&
      fit(listener.hostname, request.host) >= 0,
  );
  if (onPort.length === 0) {
    if (left)
      return stop(
        'listener',
        `listener ${left.name} of ${ownerTitle(left)} is for port ${port}, and ${whyLeftOut(one, left, world)}`,
        placeOf(left, world),
      );
    return stop(
      'listener',
      `Gateway ${title} has no listener on port ${port}: there is ${served.map((listener) => `${nameOf(listener)} (${listener.port}, ${listener.protocol})`).join(', ')}. Ask for one of those ports, or add a listener.`,
      at('spec', 'listeners'),
    );
  }
  const speaking = onPort.filter(({ protocol }) => PROTOCOLS[request.scheme].includes(protocol));
  if (speaking.length === 0) {
    return stop(
      'listener',
      `port ${port} of Gateway ${title} speaks ${onPort[0].protocol}, and the request comes as ${request.scheme}. Ask for ${request.scheme === 'http' ? 'https' : 'http'}, or add a listener.`,
      placeOf(onPort[0], world),
    );
  }
  const wanted = request.scheme === 'https' ? request.host : hostOf(request);
  const [listener] = [...speaking].sort((a, b) => fit(b.hostname, wanted) - fit(a.hostname, wanted));
  if (fit(listener.hostname, wanted) < 0) {
    const names = speaking.map((other) => `${nameOf(other)} is for ${other.hostname}`).join(', ');
    if (left)
      return stop(
        'listener',
        `listener ${left.name} of ${ownerTitle(left)} is for ${wanted}, and ${whyLeftOut(one, left, world)}`,
        placeOf(left, world),
        listener.protocol === 'HTTP' ? { by: 'gateway', status: 404 } : NOBODY,
      );
    return stop(
      'listener',
      `no listener of Gateway ${title} on port ${port} is for ${wanted}: ${names}. Ask for such a name, or change the host name of the listener.`,
      placeOf(listener, world),
      listener.protocol === 'HTTP' ? { by: 'gateway', status: 404 } : NOBODY,
    );
  }
  const hops = [
    hop,
    {
      stage: 'listener' as const,
      value: [
        `${nameOf(listener)}: ${listener.protocol}, port ${port}`,
        ...(listener.hostname === undefined ? [] : [listener.hostname]),
        ...(listener.tls?.mode === 'Passthrough' ? ['passed on as it is'] : []),
      ].join(', '),
      place: placeOf(listener, world),
    },
  ];
  const tls = certificates(listener, world);
  if (tls) return { hops, stop: { stage: 'listener', ...tls, answer: NOBODY } };

  // Of what it passes through, the gateway sees the name that TLS is for, and no header.
  const host = /^HTTPS?$/.test(listener.protocol) ? hostOf(request) : request.host;
  const rest = routes(one, listener, host, request, world, tables, chain);
  return { ...rest, hops: [...hops, ...rest.hops] };
}

/** The listeners of a Gateway, and those of ListenerSets that it does not take in. */
function takenIn(one: Gateway, world: World): { served: Listener[]; refused: Listener[] } {
  const isTaken = ({ owner }: Listener) =>
    owner.kind === 'Gateway' ||
    (serves(world.model.release, 'ListenerSet') &&
      admits(
        one.admitsSets,
        { own: one.namespace, namespace: owner.namespace },
        () => record(world.object(one.path).spec).allowedListeners,
        world,
      ));
  return { served: one.listeners.filter(isTaken), refused: one.listeners.filter((listener) => !isTaken(listener)) };
}

function whyLeftOut({ namespace, name }: Gateway, { owner }: Listener, world: World): string {
  if (!serves(world.model.release, 'ListenerSet'))
    return `Cilium ${world.model.release.minor} serves no ListenerSets. Put the listener into Gateway ${namespace}/${name}.`;
  return `Gateway ${namespace}/${name} admits no ListenerSet of the namespace ${owner.namespace}. Admit it: spec.allowedListeners.`;
}

function placeOf({ owner, index }: Listener, world: World, ...keys: string[]): Place {
  return world.place(owner.path, ['spec', 'listeners', index, ...keys]);
}

/** A listener among those of a Gateway and its ListenerSets. */
function nameOf(listener: Listener): string {
  return listener.owner.kind === 'Gateway' ? listener.name : `${listener.name} of ${ownerTitle(listener)}`;
}

/** Why a listener that ends TLS has no certificate that it may use. */
function certificates(listener: Listener, world: World): { message: string; place: Place } | undefined {
  const { name, protocol, tls, owner } = listener;
  if (protocol !== 'HTTPS' && protocol !== 'TLS') return undefined;
  const place = placeOf(listener, world, 'tls');
  if (!tls || (tls.mode === 'Terminate' && tls.certificates.length === 0 && !tls.hasOptions))
    return {
      message: `listener ${name} speaks ${protocol} and has no certificate: it is not programmed. Give it one: tls.certificateRefs.`,
      place,
    };
  const foreign = tls.certificates.find(
    (secret) =>
      secret.namespace !== owner.namespace &&
      !isGranted(world.model.grants, { from: owner, to: { kind: 'Secret', ...secret } }),
  );
  return (
    foreign && {
      message: `listener ${name} has its certificate from Secret ${foreign.namespace}/${foreign.name}, and no ReferenceGrant in ${foreign.namespace} allows it. Add one, or put the Secret into ${owner.namespace}.`,
      place,
    }
  );
}

/**
 * What goes another way than its listener says: Cilium has one table for plain HTTP at all ports of a Gateway, and one
 * set of TLS names where no two of them meet. Undefined where a listener of this port says the same.
 */
function merged(
  one: Gateway,
  tables: GatewayTables,
  chain: Chain,
  port: number,
  request: Request,
  world: World,
): Step<Answer> | undefined {
  const onPort = tables.listeners.filter((listener) => listener.port === port);
  const host = hostOf(request);
  const speaks = onPort.filter(({ protocol }) => PROTOCOLS[request.scheme].includes(protocol));
  const name = request.scheme === 'https' ? request.host : host;
  const own = speaks.filter(({ hostname }) => fit(hostname, name) >= 0);
  const from = (listener: Listener, value: string): Hop => ({
    stage: 'listener',
    value,
    place: placeOf(listener, world),
  });
  if (chain.shares) {
    if (own.some(({ protocol }) => protocol === 'TLS')) return undefined;
    const rest = passedChain(chain, world);
    return {
      ...rest,
      hops: [
        from(
          onPort[0],
          `${nameOf(onPort[0])}: port ${port}, but Cilium ${world.version} passes TLS for ${name} on at every port of the Gateway, also at this one`,
        ),
        ...rest.hops,
      ],
    };
  }
  const virtual = hostIn(tables, chain.table!, host);
  const isOwn = virtual?.entries.some(({ rules }) =>
    rules.some(({ route }) => own.some((listener) => refusal(one, listener, route, world) === undefined)),
  );
  if (!virtual || isOwn || onPort.length === 0) return undefined;
  const rest = byRules(virtual, request, world);
  if ('stop' in rest && rest.stop.stage === 'route') return undefined;
  const what = chain.table === INSECURE ? 'plain HTTP' : 'HTTPS';
  return {
    ...rest,
    hops: [
      from(
        own[0] ?? speaks[0] ?? onPort[0],
        `${nameOf(own[0] ?? speaks[0] ?? onPort[0])}: port ${port}, but Cilium ${world.version} has one table for ${what} at all ports of the Gateway, and a route of another listener answers here too`,
      ),
      ...rest.hops,
    ],
  };
}

/** The routes of a listener, by the host that is asked for. */
function routes(
  one: Gateway,
  listener: Listener,
  host: string,
  request: Request,
  world: World,
  tables: GatewayTables,
  chain: Chain | undefined,
): Step<Answer> {
  const named = world.model.routes.filter((route) => parentsAt(route, one).length > 0);
  const table = isHttpListener(listener) ? refusedTable(one, listener, named, world) : undefined;
  if (table) return { hops: [], stop: table };
  const hostsOf = ({ kind, hostnames }: Route) => (kind === 'TCPRoute' ? [] : hostnames);
  const judged = named
    .filter((route) => closest(hostsOf(route), host) >= 0)
    .map((route) => ({ route, why: refusal(one, listener, route, world) }));
  const attached = judged.filter(({ why }) => why === undefined).map(({ route }) => route);
  const hops: Hop[] = [];
  if (attached.length === 0) {
    const refused = judged.find(({ why }) => why !== undefined);
    const others = [...new Set(named.flatMap(hostsOf))];
    const suggestion = near(host, others);
    const astray = world.model.routes.find(
      (route) => !named.includes(route) && hostsOf(route).length > 0 && closest(hostsOf(route), host) >= 0,
    );
    const message = refused
      ? `${title(refused.route)} is for ${host === '' ? 'every host' : host}, but ${refused.why}`
      : `no route of Gateway ${one.namespace}/${one.name} is for ${host === '' ? 'a request without a host' : host}${others.length > 0 ? `: they are for ${others.slice(0, 3).join(', ')}${others.length > 3 ? ` and ${others.length - 3} more` : ''}` : ''}. ${astray ? `${title(astray)} is, and attaches to ${astray.parents.map(({ namespace, name }) => `${namespace}/${name}`).join(', ') || 'none'}. Name this Gateway in its parentRefs.` : suggestion && suggestion !== host ? `Did you mean ${suggestion}?` : 'Give a route that host name.'}`;
    const place = refused ? world.place(refused.route.path, ['spec', 'parentRefs']) : placeOf(listener, world);
    return {
      hops,
      stop: {
        stage: 'route',
        message,
        place,
        answer: isHttpListener(listener) ? { by: 'gateway', status: 404 } : NOBODY,
      },
    };
  }
  if (chain?.shares) return passedChain(chain, world);
  if (!isHttpListener(listener)) return passedOn(attached[0], 0, attached[0].hostnames, world);
  const virtual = chain?.table === undefined ? undefined : hostIn(tables, chain.table, host);
  if (!virtual) return leftOut(attached[0], listener, host, tables, world);
  return byRules(virtual, request, world);
}

function passedChain(chain: Chain, world: World): Step<Answer> {
  return passedOn(chain.route!, ruleOf(chain, chain.route!, world), chain.tls!.names, world);
}

/** A route that is accepted, and that Cilium makes no table of. */
function leftOut(route: Route, listener: Listener, host: string, tables: GatewayTables, world: World): Step<Answer> {
  const other = tables.listeners.find(
    ({ hostname, protocol }) => protocol !== listener.protocol && hostname !== undefined && fit(hostname, host) >= 0,
  );
  const why = other
    ? `listener ${other.name} (${other.protocol}) is for ${other.hostname}, and Cilium ${world.version} leaves the host names of one listener out of the tables of all others, so ${listener.protocol} has no route for it (cilium#36750, mended in ${firstWith('isolatesByProtocol')}). Take such a version, or give listener ${listener.name} the host name too`
    : `Cilium ${world.version} makes no table of it at listener ${listener.name}. Name the host in the route and in the listener alike`;
  return {
    hops: [],
    stop: {
      stage: 'route',
      message: `${title(route)} is accepted for ${host}, but ${why}.`,
      place: world.place(route.path, ['spec', 'hostnames']),
      answer: isHttpListener(listener) ? { by: 'gateway', status: 404 } : NOBODY,
    },
  };
}

function isHttpListener({ protocol }: Listener): boolean {
  return routeKinds(protocol).includes('HTTPRoute');
}

/** Why Envoy takes no routes: one table is for all listeners that end TLS, and one for those without it. */
function refusedTable(one: Gateway, { protocol }: Listener, named: readonly Route[], world: World): Stop | undefined {
  const alike = one.listeners.filter((listener) => listener.protocol === protocol);
  for (const route of named) {
    const stop =
      route.weightless && alike.some((listener) => refusal(one, listener, route, world) === undefined)
        ? weightless(route, world)
        : undefined;
    if (stop) return stop;
  }
  return undefined;
}

/** Why a route that names the Gateway is none of a listener's; undefined where it is. */
function refusal(one: Gateway, listener: Listener, route: Route, world: World): string | undefined {
  const parents = parentsAt(route, one);
  if (!parents.some((parent) => meant(one, parent).includes(listener))) {
    const [{ set, sectionName, port }] = parents;
    const wanted =
      sectionName !== undefined ? `listener ${sectionName}` : port !== undefined ? `port ${port}` : 'every listener';
    const own = one.listenersOf.get(set ?? '') ?? [];
    const exists = meant(one, parents[0]).length > 0;
    const owner = set === undefined ? 'the Gateway' : `ListenerSet ${set}`;
    return `it names ${wanted}${set === undefined ? '' : ` of ${owner}`}${exists ? `, and the request came to listener ${nameOf(listener)}. Name that too, or ask at the other` : `, which ${owner} does not have: there is ${own.map(({ name, port: other }) => `${name} (${other})`).join(', ')}. Name one of these`}.`;
  }
  if (
    !(listener.kinds ?? routeKinds(listener.protocol)).includes(route.kind) ||
    !routeKinds(listener.protocol).includes(route.kind)
  ) {
    return `listener ${listener.name} (${listener.protocol}) takes ${(listener.kinds ?? routeKinds(listener.protocol)).join(' and ')} alone. Name another listener.`;
  }
  if (!admitsRoutes(listener, route.namespace, world)) {
    return `listener ${listener.name} admits no routes of the namespace ${route.namespace} (from: ${listener.admits.from}). Admit it, or move the route.`;
  }
  return undefined;
}

function admitsRoutes(listener: Listener, namespace: string, world: World): boolean {
  const allowed = () =>
    record(list(record(world.object(listener.owner.path).spec).listeners)[listener.index]).allowedRoutes;
  return admits(listener.admits, { own: listener.owner.namespace, namespace }, allowed, world);
}

/**
 * Labels of a Namespace that the files do not have are taken to fit: whoever made it gave them. `allowed` has the
 * selector.
 */
function admits(
  admission: Admission,
  { own, namespace }: { own: string; namespace: string },
  allowed: () => unknown,
  world: World,
): boolean {
  if (admission.from !== 'Selector') return mayAdmit(admission, own, namespace);
  const selector = readSelector(record(record(allowed()).namespaces).selector);
  const labels = world.namespaces.get(namespace);
  if (!selector) return false;
  return labels
    ? matches(selector, { ...labels, 'kubernetes.io/metadata.name': namespace })
    : mayAdmit(admission, own, namespace);
}
