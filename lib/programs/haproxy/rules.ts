import { hostnamesMeet } from '../../values/hostnames';
import { record } from '../../values/json';
import type { Model } from '../../model/model';
import { covers, Ip } from '../../values/cidr';
import { modelFor } from '../../tree/cluster-facts';
import type { FileFinding } from '../../report/file-finding';
import { HaproxyConfig, readHaproxy } from './read';
import { shadowedRules } from './order';
import { ruleNamed } from '../file-rules';
import type { SourceFile } from '../../tree/parse';
import type { Surroundings } from '../../tree/policies';
import type { GivenValues } from '../../tree/values';
import { ATTACHMENTS, WHOLE_POOLS } from '../../tree/views';

/** Checks a haproxy.cfg against the Gateways and routes beside it, where all that matters of those is known. */
export function checkHaproxy(
  { path, text }: SourceFile,
  around: Surroundings,
  version: string,
  values?: GivenValues,
): FileFinding[] {
  const config = readHaproxy(text);
  const at = (check: string, line: number, message: string): FileFinding => ({
    check,
    level: ruleNamed(check).level,
    file: path,
    line,
    message,
  });
  const order = shadowedRules(text).map(({ line, backend, name, before }) =>
    at(
      'haproxy-rule-shadowed',
      line,
      `${name} never gets to ${backend}: line ${before.line} sends it to ${before.backend} first. Put this rule before that one.`,
    ),
  );
  if (!around.whole || around.hidden.has('Gateway')) return order;
  const proxied = /^\s*default-server\s.*send-proxy/m.test(text)
    ? []
    : proxyProtocol(config, modelFor(WHOLE_POOLS, around, version), values, at);
  return [
    ...order,
    ...proxied,
    ...servers(config, modelFor(WHOLE_POOLS, around, version), around, at),
    ...hosts(config, modelFor(ATTACHMENTS, around, version), around, at),
  ];
}

type At = (check: string, line: number, message: string) => FileFinding;

function servers(config: HaproxyConfig, model: Model, { objects }: Surroundings, at: At): FileFinding[] {
  const gateways = objects.filter(({ kind }) => kind === 'Gateway');
  const loadBalancers = objects.filter(
    ({ kind, json }) => kind === 'Service' && record(json.spec).type === 'LoadBalancer',
  );
  // Every address that is given must be one that somebody asks for by number.
  const isComplete =
    gateways.length > 0 &&
    model.gateways.length === gateways.length &&
    model.gateways.every(({ addresses }) => addresses.length > 0) &&
    loadBalancers.every(
      ({ path, unknown }) => unknown.length === 0 && model.services.some((service) => service.path === path),
    );
  if (!isComplete) return [];
  const asked = [
    ...model.gateways.flatMap(({ addresses }) => addresses),
    ...model.services.flatMap(({ addresses }) => addresses),
  ];
  return [...config.servers.values()].flat().flatMap(({ name, address, line }) => {
    const ip = Ip.parse(address);
    const pool =
      ip &&
      model.pools.find(({ blocks, disabled }) => !disabled && blocks.some(({ range }) => covers(range, ip.toCidr())));
    if (!ip || !pool || asked.some((other) => other.equals(ip))) return [];
    return [
      at(
        'haproxy-server-unknown',
        line,
        `server ${name} is ${ip}, an address of pool ${pool.name} that no Gateway and no Service asks for. Gateways have ${model.gateways.map(({ name: gateway, addresses: own }) => `${own.join(', ')} (${gateway})`).join(', ')}.`,
      ),
    ];
  });
}

/** Envoy takes the PROXY protocol on every listener or on none. */
function proxyProtocol(config: HaproxyConfig, model: Model, values: GivenValues | undefined, at: At): FileFinding[] {
  const value = record(values?.known.gatewayAPI).enableProxyProtocol;
  const expected =
    value === true ? true : value === false || (value === undefined && values?.complete) ? false : undefined;
  if (expected === undefined) return [];
  return [...config.servers.values()].flat().flatMap(({ name, address, line, sendsProxy }) => {
    const gateway = model.gateways.find(
      ({ ofCilium, addresses }) => ofCilium && addresses.some((own) => Ip.parse(address)?.equals(own)),
    );
    if (!gateway || sendsProxy === expected) return [];
    const said = expected
      ? `does not send the PROXY protocol, and gatewayAPI.enableProxyProtocol is true in ${values!.file}: it closes every connection. Add send-proxy-v2, or set the value to false`
      : `sends the PROXY protocol, and gatewayAPI.enableProxyProtocol is not true in ${values!.file}: it answers 400. Set it to true, or take send-proxy out`;
    return [
      at('haproxy-proxy-protocol', line, `server ${name} of Gateway ${gateway.namespace}/${gateway.name} ${said}.`),
    ];
  });
}

function hosts(config: HaproxyConfig, model: Model, { objects, hidden }: Surroundings, at: At): FileFinding[] {
  const isKnown = !['HTTPRoute', 'GRPCRoute', 'TLSRoute'].some((kind) => hidden.has(kind));
  const routes = objects.filter(({ kind }) => kind.endsWith('Route'));
  if (
    !isKnown ||
    routes.some(({ unknown }) => unknown.some(([, field]) => field === 'hostnames' || field === 'parentRefs'))
  )
    return [];
  return config.hosts.flatMap(({ name, backend, line }) => {
    const addresses = (config.servers.get(backend) ?? []).map(({ address }) => Ip.parse(address));
    const gateway = model.gateways.find(({ addresses: own }) =>
      own.some((address) => addresses.some((ip) => ip?.equals(address))),
    );
    if (!gateway) return [];
    const attached = model.routes.filter(({ parents }) =>
      parents.some((parent) => parent.name === gateway.name && parent.namespace === gateway.namespace),
    );
    // A route without host names serves all of its listener's.
    if (
      attached.length === 0 ||
      attached.some(
        ({ hostnames }) => hostnames.length === 0 || hostnames.some((served) => hostnamesMeet(served, name)),
      )
    )
      return [];
    return [
      at(
        'haproxy-host-unserved',
        line,
        `${name} goes to Gateway ${gateway.namespace}/${gateway.name}, and no route of it serves that name: ${attached
          .flatMap(({ hostnames }) => hostnames)
          .slice(0, 5)
          .join(', ')}. Attach a route, or drop the name.`,
      ),
    ];
  });
}
