import type { Gateway, Route } from '../../model/model';
import { routeKinds } from '../../kinds/routes';
import { parentsAt } from '../../model/tables/attached';
import { readMatches } from '../../model/tables/matches';
import type { Stage } from '../../programs/edge/hop';
import { hostOf, Request } from '../../programs/edge/request';
import { fieldText, type Keys } from '../../report/fields';
import type { AppliedObject } from '../../tree/object';
import { type Json, list, record, texts } from '../../values/json';
import { isDeclared, isUnknown, isUnsaidNamespace, unknownPlaces, withDeclared } from '../../values/unknown';
import { closest } from './hostnames';
import { fitsPath } from './match';
import type { World } from './world';

/** The kinds whose objects decide at a stage. */
const DECIDING: Partial<Record<Stage, RegExp>> = {
  name: /^(Gateway|Service)$/,
  address: /^(Gateway|Service|CiliumLoadBalancerIPPool)$/,
  router: /^CiliumBGP/,
  nodes: /^Cilium(BGP|L2Announcement)/,
  // A route that is not known may be the reason to take another Gateway.
  listener: /^(Gateway|ListenerSet|\w+Route)$/,
  route: /^(Gateway|ListenerSet|\w+Route)$/,
};

/**
 * Why a request may go on where the files stop it; undefined if it does not. A GitOps tree may leave namespaces to its
 * deployment, and other values to variables and patches.
 */
export function doubt(stage: Stage, request: Request, world: World): string | undefined {
  const deciding = DECIDING[stage];
  if (!deciding) return undefined;
  if (stage !== 'listener' && stage !== 'route') return unfinished(deciding, request, world);
  return ofNamespaces(request, world) ?? ofVariables(request, world) ?? unfinished(deciding, request, world);
}

function ofNamespaces(request: Request, { model }: World): string | undefined {
  const host = hostOf(request);
  for (const route of model.routes)
    for (const gateway of model.gateways)
      if (isMaybeAt(route, gateway) && mayBeFor(route.hostnames, host))
        return (
          `${route.kind} ${route.name} may attach to Gateway ${gateway.name}: no file says the namespace of the ` +
          `${isUnsaidNamespace(gateway.namespace) ? 'Gateway' : 'route'}. Trace the whole repository, or write ` +
          'metadata.namespace.'
        );
  return undefined;
}

/** Whether a route names a Gateway of this name, in what may be its namespace. */
function isMaybeAt(route: Route, gateway: Gateway): boolean {
  return (
    parentsAt(route, gateway).length === 0 &&
    route.parents.some(
      ({ name, namespace }) =>
        name === gateway.name && (isUnsaidNamespace(namespace) || isUnsaidNamespace(gateway.namespace)),
    )
  );
}

function ofVariables(request: Request, { model }: World): string | undefined {
  const host = hostOf(request);
  // Asked as the files write it: the same text is the same name.
  if (isDeclared(host)) return undefined;
  const written = [
    ...model.gateways.flatMap(({ listeners }) => listeners.flatMap(({ hostname }) => hostname ?? [])),
    ...model.routes.flatMap(({ hostnames }) => hostnames),
  ];
  const name = written.find((one) => isDeclared(one) && patternOf(one).test(host));
  return (
    name &&
    `${name} may be for ${host}: these files do not say the value of its variable. Ask for a name as the files ` +
      'write it, with the variable.'
  );
}

/** Whether these names may be for a host: their variables may have any value. */
function mayBeFor(hostnames: readonly string[], host: string): boolean {
  return closest(hostnames, host) >= 0 || hostnames.some((name) => isDeclared(name) && patternOf(name).test(host));
}

function patternOf(name: string): RegExp {
  const parts = withDeclared(name, '*').split('*');
  return new RegExp(`^${parts.map((part) => part.replace(/[^\w-]/g, '\\$&')).join('.+')}$`, 'i');
}

function unfinished(deciding: RegExp, request: Request, world: World): string | undefined {
  const one = world.unfinished.find(
    (object) =>
      deciding.test(object.kind) &&
      (object.kind.startsWith('Cilium')
        ? object.unknown.some(isOfSpec)
        : world.leftOut.has(object.path) && mayTake(object, request, world)),
  );
  return (
    one &&
    `${one.kind} ${one.name} may decide otherwise: ${fieldOf(one)} is filled in on deployment. Trace ` +
      'what is deployed: kustomize build, or helm template.'
  );
}

function fieldOf({ unknown }: AppliedObject): string {
  return fieldText(unknown.find(isOfSpec) ?? unknown[0]).slice(1);
}

function isOfSpec([first]: Keys): boolean {
  return first === 'spec';
}

/** Whether a route may be for a request, as far as its host names and paths are known. */
function mayTake({ kind, json }: AppliedObject, request: Request, { model }: World): boolean {
  const { hostnames, rules } = record(json.spec);
  if (!kind.endsWith('Route')) return true;
  if (kind === 'UDPRoute') return false;
  if (kind === 'TCPRoute')
    return model.gateways.some(({ listeners }) =>
      listeners.some(({ port, protocol }) => port === request.port && routeKinds(protocol).includes(kind)),
    );
  if (Array.isArray(rules) && isForOtherPaths(kind, list(rules), request)) return false;
  if (!Array.isArray(hostnames)) return true;
  return hostnames.some((name) => isUnknown(name) && !isDeclared(name)) || mayBeFor(texts(hostnames), hostOf(request));
}

/** Whether each rule names its paths, and none is that of a request. */
function isForOtherPaths(kind: string, rules: readonly Json[], request: Request): boolean {
  if (rules.length === 0 || rules.some(({ matches }) => unknownPlaces(matches).length > 0)) return false;
  return rules
    .flatMap((rule) => readMatches(kind, rule))
    .every(({ path }) => path.type !== 'RegularExpression' && !fitsPath(path, request.path));
}
