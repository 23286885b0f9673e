import { overridden } from '../../checks/helm';
import { ownerTitle } from '../../model/listeners';
import type { Gateway, Listener } from '../../model/model';
import { Chain, INSECURE } from '../../model/tables/chains';
import type { GatewayTables } from '../../model/tables/tables';
import { Answer, Hop, NOBODY, Place, Stage, Step, UNKNOWN } from '../../programs/edge/hop';
import { hostOf, Request } from '../../programs/edge/request';
import { fit } from './hostnames';
import { passedChain, refusal, routes } from './listener-routes';
import { certificates, nameOf, placeOf, takenIn, whyLeftOut } from './listeners';
import { byRules } from './route';
import { chainFor, hostIn, refusedByEnvoy, tablesOf, withoutRoute } from './tables';
import type { World } from './world';

const PROTOCOLS: Record<Request['scheme'], string[]> = { http: ['HTTP', 'TCP'], https: ['HTTPS', 'TLS', 'TCP'] };

/** Follows a request from the address of a Gateway. */
export function gateway(one: Gateway, port: number, request: Request, world: World): Step<Answer> {
  const at = (...keys: (string | number)[]) => world.place(one.path, keys);
  const title = `${one.namespace}/${one.name}`;
  const hop: Hop = { stage: 'gateway', value: `${title}, class ${one.className}`, place: at() };
  const stop = (stage: Stage, message: string, place: Place, answer: Answer = NOBODY): Step<Answer> => ({
    hops: stage === 'gateway' ? [] : [hop],
    stop: { stage, message, place, answer },
  });
  if (!one.ofCilium)
    return stop(
      'gateway',
      `Gateway ${title} is of the class ${one.className}: trace does not know what its controller does with requests.`,
      at(),
      UNKNOWN,
    );
  if (world.helm && overridden(world.model, 'gatewayAPI.enabled') !== true)
    return stop('gateway', 'Cilium serves no Gateway: the Helm value gatewayAPI.enabled is not true.', {
      file: world.helm,
    });

  // Envoy expects the PROXY protocol on every listener or on none.
  const wantsProxy = overridden(world.model, 'gatewayAPI.enableProxyProtocol') === true;
  if (world.helm && wantsProxy && !request.sendsProxy)
    return stop(
      'gateway',
      `Gateway ${title} expects the PROXY protocol (gatewayAPI.enableProxyProtocol) and closes connections without ` +
        'it. Come through an edge whose server line says send-proxy-v2, or set the value to false.',
      { file: world.helm },
    );
  if (world.helm && !wantsProxy && request.sendsProxy)
    return stop(
      'gateway',
      `${world.edge?.title ?? 'The edge'} sends the PROXY protocol, and Gateway ${title} does not read it ` +
        '(gatewayAPI.enableProxyProtocol). Set the value to true, or take send-proxy out.',
      { file: world.helm },
      { by: 'gateway', status: 400 },
    );

  const tables = tablesOf(one, world);
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
      `Gateway ${title} has no listener on port ${port}: there is ` +
        `${served.map((listener) => `${nameOf(listener)} (${listener.port}, ${listener.protocol})`).join(', ')}. ` +
        'Ask for one of those ports, or add a listener.',
      at('spec', 'listeners'),
    );
  }
  const speaking = onPort.filter(({ protocol }) => PROTOCOLS[request.scheme].includes(protocol));
  if (speaking.length === 0) {
    return stop(
      'listener',
      `port ${port} of Gateway ${title} speaks ${onPort[0].protocol}, and the request comes as ` +
        `${request.scheme}. Ask for ${request.scheme === 'http' ? 'https' : 'http'}, or add a listener.`,
      placeOf(onPort[0], world),
      withoutRoute(chain),
    );
  }
  const wanted = request.scheme === 'https' ? request.host : hostOf(request);
  const [listener] = [...speaking].sort(
    (a, b) =>
      byChain(chain, b, wanted) - byChain(chain, a, wanted) || fit(b.hostname, wanted) - fit(a.hostname, wanted),
  );
  if (fit(listener.hostname, wanted) < 0) {
    const names = speaking.map((other) => `${nameOf(other)} is for ${other.hostname}`).join(', ');
    if (left)
      return stop(
        'listener',
        `listener ${left.name} of ${ownerTitle(left)} is for ${wanted}, and ${whyLeftOut(one, left, world)}`,
        placeOf(left, world),
        withoutRoute(chain),
      );
    return stop(
      'listener',
      `no listener of Gateway ${title} on port ${port} is for ${wanted}: ${names}. Ask for such a name, or ` +
        'change the host name of the listener.',
      placeOf(listener, world),
      withoutRoute(chain),
    );
  }
  const hops = [
    hop,
    {
      stage: 'listener' as const,
      value: [
        `${nameOf(listener)}: ${listener.protocol}, port ${port}`,
        ...(listener.hostname === undefined ? [] : [listener.hostname]),
        ...(listener.tls?.mode === 'Passthrough' ? ['TLS passes through'] : []),
      ].join(', '),
      place: placeOf(listener, world),
    },
  ];
  const tls = endsTls(chain, listener) ? undefined : certificates(listener, world);
  if (tls) return { hops, stop: { stage: 'listener', ...tls, answer: NOBODY } };

  // Of a connection that it passes through, the gateway sees only the server name (SNI), no header.
  const host = /^HTTPS?$/.test(listener.protocol) ? hostOf(request) : request.host;
  const rest = routes(one, listener, host, request, world, tables, chain);
  return { ...rest, hops: [...hops, ...rest.hops] };
}

/** Whether a chain ends TLS with a certificate of a listener: another one that it may not use is left out. */
function endsTls(chain: Chain | undefined, { tls }: Listener): boolean {
  return (tls?.certificates ?? []).some(({ namespace, name }) => `${namespace}/${name}` === chain?.tls?.secret);
}

/** 1 for a listener that may have made the chain of a connection: what Envoy takes decides, not the order. */
function byChain(chain: Chain | undefined, { tls, hostname }: Listener, wanted: string): number {
  const passes = tls?.mode === 'Passthrough';
  return chain?.tls && fit(hostname, wanted) >= 0 && passes === (chain.shares !== undefined) ? 1 : 0;
}

/**
 * The way of a request for which this port has no listener, but another port has: Cilium makes one table for plain HTTP
 * at all ports of a Gateway, and may merge the TLS names of all ports. Undefined if a listener of this port leads to
 * the same place.
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
          `${nameOf(onPort[0])}: port ${port}, but Cilium ${world.version} passes TLS for ${name} on at every ` +
            'port of the Gateway, also at this one',
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
        `${nameOf(own[0] ?? speaks[0] ?? onPort[0])}: port ${port}, but Cilium ${world.version} has one table ` +
          `for ${what} at all ports of the Gateway, and a route of another listener answers here too`,
      ),
      ...rest.hops,
    ],
  };
}
