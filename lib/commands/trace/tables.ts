import type { Gateway } from '../../model/model';
import { askingForEveryName, Chain, clash } from '../../model/tables/chains';
import { ANY } from '../../model/tables/hosts';
import { GatewayTables, gatewayTables, VirtualHost } from '../../model/tables/tables';
import { translationOf } from '../../release/translation';
import { type Answer, NOBODY, type Stop, UNKNOWN } from '../../programs/edge/hop';
import type { Request } from '../../programs/edge/request';
import { fit } from './hostnames';
import { admitsRoutes, admitsSet } from './listeners';
import type { World } from './world';

/** The tables that Cilium makes from a Gateway. Assumes that Services and Secrets outside the files exist. */
export function tablesOf(gateway: Gateway, world: World): GatewayTables {
  const yes = () => true;
  const byName = (a: { namespace: string; name: string }, b: { namespace: string; name: string }) =>
    `${a.namespace}/${a.name}` < `${b.namespace}/${b.name}` ? -1 : 1;
  const model = { ...world.model, routes: [...world.model.routes].sort(byName) };
  return gatewayTables(model, gateway, translationOf(world.version), {
    hasService: yes,
    hasCertificate: yes,
    admits: (listener, namespace) => admitsRoutes(listener, namespace, world),
    admitsSet: (one, namespace) => admitsSet(one, namespace, world),
  });
}

/** The chain of a connection: among those of its port, with TLS the one with the closest name. */
export function chainFor({ chains }: GatewayTables, port: number, { scheme, host }: Request): Chain | undefined {
  const here = chains.filter(({ ports, tls }) => ports.includes(port) && (tls !== undefined) === (scheme === 'https'));
  const closeness = ({ tls }: Chain) =>
    Math.max(...(tls && tls.names.length > 0 ? tls.names : [undefined]).map((name) => fit(name, host)));
  const [closest] = [...here].sort((a, b) => closeness(b) - closeness(a));
  return closest && closeness(closest) >= 0 ? closest : undefined;
}

/** The entries of the closest host name alone: if none of them matches, Envoy tries no other host name. */
export function hostIn({ tables }: GatewayTables, table: string, host: string): VirtualHost | undefined {
  const closeness = ({ name }: VirtualHost) => fit(name, host);
  const [closest] = [...(tables.get(table) ?? [])].sort((a, b) => closeness(b) - closeness(a));
  return closest && closeness(closest) >= 0 ? closest : undefined;
}

/**
 * The answer of a chain that has no route for a request. Envoy takes plain HTTP at the ports of HTTPS and TLS too,
 * unless each has a listener of its own, and ends TLS for the names of other ports.
 */
export function withoutRoute(chain: Chain | undefined): Answer {
  return chain?.table === undefined ? NOBODY : { by: 'gateway', status: 404 };
}

/** Why Envoy refuses the whole Gateway. */
export function refusedByEnvoy(gateway: Gateway, { chains }: GatewayTables, world: World): Stop | undefined {
  const message = whyRefused(gateway, chains, world);
  return message === undefined
    ? undefined
    : { stage: 'listener', place: world.place(gateway.path, ['spec', 'listeners']), answer: UNKNOWN, message };
}

const KEPT =
  'Envoy refuses the new configuration of the Gateway, and keeps the one before, which these files do not show.';

/** One chain asks for "*" or a backend without weight, two chains have one name, or one has it twice. */
function whyRefused({ namespace, name }: Gateway, chains: readonly Chain[], { version }: World): string | undefined {
  const every = askingForEveryName(chains);
  if (every)
    return (
      `Cilium ${version} asks Envoy for the TLS host name "*" for Gateway ${namespace}/${name}, to ` +
      `${targetOf(every)}, and Envoy knows no such name. ${KEPT} Give each HTTPS listener a host name.`
    );
  const weighted = chains.find(({ shares = [] }) => shares.length > 1 && shares.some(({ weight }) => weight === 0));
  if (weighted)
    return (
      `TLSRoute ${weighted.route!.namespace}/${weighted.route!.name} has a backend with the weight 0 beside ` +
      `others, and of TLS that is passed on Envoy takes no weight below 1. ${KEPT} Leave the backend out.`
    );
  const both = clash(chains);
  if (!both) return undefined;
  const [one, other] = both.chains;
  return (
    `${both.name === ANY ? 'every name' : both.name} is twice among the TLS names that Cilium ${version} makes of ` +
    `Gateway ${namespace}/${name}: to ${targetOf(one)} and to ${targetOf(other)}. ${KEPT} Give each a name of ` +
    'its own, and each listener one certificate.'
  );
}

function targetOf({ shares, tls }: Chain): string {
  return shares
    ? shares.map(({ namespace, name }) => `${namespace}/${name}`).join(' and ')
    : `the certificate ${tls!.secret}`;
}
