import { messageOf } from '../../checks/message';
import { notFollowed, routesByService } from '../../checks/backend-tls';
import type { BackendTls, Route } from '../../model/model';
import { list, record } from '../../values/json';
import { serves } from '../../release/release';
import { releasesWith } from '../../release/table';
import { Answer, Hop, Stop, UNKNOWN } from '../../programs/edge/hop';
import type { World } from './world';

/** A Service that a route leads to. */
export interface Target {
  readonly namespace: string;
  readonly name: string;
  readonly port: number;
}

/**
 * How the gateway speaks TLS to a Service by a BackendTLSPolicy, or why it does not; undefined if no policy targets it.
 */
export function backendTls(route: Route, target: Target, world: World): Hop | Stop | undefined {
  if (route.kind !== 'HTTPRoute' && route.kind !== 'GRPCRoute') return undefined;
  const key = `${target.namespace}/${target.name}`;
  const { model } = world;
  const winners = winnersFor(target, world);
  if (winners.length === 0) return undefined;
  const { release } = model;
  if (!serves(release, 'BackendTLSPolicy')) {
    const since = releasesWith((other) => serves(other, 'BackendTLSPolicy'));
    return plain(
      winners[0].policy,
      key,
      world,
      `is for ${key}, and Cilium ${release.minor} reads no policy: the gateway goes on in plain HTTP. Take ` +
        `Cilium ${since}.`,
    );
  }
  const judged = winners.map((winner) => ({ ...winner, fault: faultOf(winner.policy, route, key, world) }));
  const { policy, isSure, fault } = judged.find((one) => one.fault === undefined) ?? judged[0];
  if (fault) return fault;
  const [ca] = policy.cas;
  const isHere = ca && world.configMaps.has(`${policy.namespace}/${ca.name}`);
  return {
    stage: 'tls',
    value:
      `to ${key}${isSure ? '' : ', if that is the port which the policy names'}: its certificate must be for ` +
      `${policy.hostname}, by the CA of ConfigMap ${ca.name}${isHere ? '' : ', which is not in these files'}`,
    place: world.place(policy.path, ['spec', 'validation']),
  };
}

/** A policy that applies to a port of a Service. */
interface Winner {
  readonly policy: BackendTls;
  /** False if the Service, and so the name of its port, is outside the files. */
  readonly isSure: boolean;
}

/**
 * The policy that names the port, then the policy for all ports. If several compete, Cilium takes the oldest, then the
 * first by name; files do not tell the age.
 */
function winnersFor({ namespace, name, port }: Target, world: World): Winner[] {
  const sorted = world.model.backendTls
    .filter((policy) => policy.namespace === namespace)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const service = world.model.objects.find(
    (object) => object.kind === 'Service' && object.name === name && (object.namespace ?? 'default') === namespace,
  );
  const own = service && list(record(service.json.spec).ports).find((one) => one.port === port);
  const first = (isMeant: (portName: string | undefined) => boolean) =>
    sorted.find(({ targets }) => targets.some(({ service: meant, portName }) => meant === name && isMeant(portName)));
  const named = first((portName) => portName !== undefined && (!service || portName === own?.name));
  const whole = first((portName) => portName === undefined);
  return [
    ...(named ? [{ policy: named, isSure: service !== undefined }] : []),
    ...(whole ? [{ policy: whole, isSure: true }] : []),
  ];
}

function faultOf(policy: BackendTls, route: Route, key: string, world: World): Stop | undefined {
  const found = notFollowed(policy, routesByService(world.model).get(key) ?? [route]);
  if (found?.instead === 'plain HTTP') return plain(policy, key, world, messageOf(found, 'program'));
  if (found) return stop(policy, world, messageOf(found, 'program'), { by: 'gateway', status: found.instead });
  const [ca] = policy.cas;
  const data = world.configMaps.get(`${policy.namespace}/${ca.name}`);
  // Assumes that a ConfigMap outside these files exists, and that another program fills an empty one.
  if (!data || Object.keys(data).length === 0 || /-----BEGIN [^-]+-----/.test(data['ca.crt'] ?? '')) return undefined;
  const lacks =
    data['ca.crt'] === undefined
      ? `has no key ca.crt: it has ${Object.keys(data).join(', ')}`
      : 'has no certificate under ca.crt';
  return stop(
    policy,
    world,
    `takes its CA from ConfigMap ${policy.namespace}/${ca.name}, which ${lacks}. Put the certificates there, in PEM.`,
    { by: 'gateway', status: 500 },
  );
}

/** The server decides how it answers plain HTTP on its TLS port. */
function plain(policy: BackendTls, key: string, world: World, message: string): Stop {
  return stop(policy, world, `${message} The files do not say what ${key} answers to plain HTTP.`, UNKNOWN);
}

function stop(policy: BackendTls, world: World, message: string, answer: Answer): Stop {
  return {
    stage: 'tls',
    message: `BackendTLSPolicy ${policy.namespace}/${policy.name} ${message}`,
    place: world.place(policy.path, ['spec', 'validation']),
    answer,
  };
}
