import { ApiObject, ApiObjectMetadata, ApiObjectProps, Duration } from 'cdk8s';
import type {
  GRPCRouteSpec,
  HTTPRouteSpec,
  TCPRouteSpec,
  TLSRouteSpec,
  UDPRouteSpec,
} from '../../imports/gateway.networking.k8s.io';
import { stackHere } from '../report/program-line';
import { refusalAt } from '../report/refusal';
import { Synthesis } from '../synth/synthesis';
import { manifest } from '../kinds/manifest';
import type { ParentIntent, RouteIntent } from '../kinds/route';
import { serves } from '../release/release';
import { DEFAULT_VERSION, GATEWAY_V1ALPHA2, releaseOf, releasesWith } from '../release/table';
import { dnsLabel, laterHostname, objectName, yamlText } from '../values/rules';
import { Values } from '../api/values';
import type { Backend } from './backend';
import { dnsAnnotations } from './external-dns';
import type { IGateway } from '../references/gateway';
import { grant } from './reference-grant';
import type { RouteKind } from './route-kind';

/** One more Gateway or ListenerSet that a route attaches to. */
export interface RouteParent {
  /** The Gateway or ListenerSet. */
  readonly gateway: IGateway;

  /**
   * Names of its listeners.
   * @default - as for `listener` of a route
   */
  readonly listeners?: string[];

  /**
   * Whether it attaches to every listener there that admits it: no `sectionName` is written.
   * @default false
   */
  readonly everyListener?: boolean;
}

/** Properties that every kind of route has. */
export interface RouteOptions {
  /**
   * Name, namespace, labels and annotations.
   * @default - the construct's id as name, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * Name of the gateway's listener. It is always written, since a route without it attaches to every listener.
   * @default - for each host name, the listener with the most exact host name, HTTPS before HTTP; without host names,
   * the listeners on the port of the gateway's default listener. A route that only redirects to HTTPS prefers HTTP
   */
  readonly listener?: string;

  /**
   * Names of several listeners of the gateway, instead of `listener`.
   * @default - as for `listener`
   */
  readonly listeners?: string[];

  /**
   * Whether the route attaches to every listener of the gateway that admits it: no `sectionName` is written.
   * @default false
   */
  readonly everyListener?: boolean;

  /**
   * Further Gateways or ListenerSets that the route attaches to, in this order.
   * @default - nothing
   */
  readonly moreParents?: RouteParent[];

  /**
   * The TTL of the records that External DNS makes for the route: whole seconds.
   * @default - what External DNS is set up with
   */
  readonly dnsTtl?: Duration;
}

/** A kind of route. */
interface Shape {
  readonly kind: `${RouteKind}`;
  /** The protocols of listeners that take the route, the preferred first. */
  readonly protocols: string[];
}

/** The parents of a route, and its host names. */
interface RouteProps extends RouteOptions {
  readonly gateway: IGateway;
  readonly hostnames?: string[];
  /** Names for External DNS, where the route itself has none. */
  readonly dnsHostnames?: string[];
}

/** The parents and host names of a route, as intents. */
type Attached = Pick<RouteIntent<never>, 'parents' | 'hostnames'>;

/** The object of a route, with the spec that `write` makes. */
export function routeObject(
  id: string,
  shape: Shape,
  props: RouteProps,
  write: (at: Attached) => HTTPRouteSpec | GRPCRouteSpec | TLSRouteSpec | TCPRouteSpec | UDPRouteSpec,
): ApiObjectProps {
  const { kind } = shape;
  const { gateway, hostnames = [], metadata, dnsHostnames, dnsTtl } = props;
  const { gatewayApi } = releaseOf(gateway.ciliumVersion ?? DEFAULT_VERSION);
  const dns = dnsAnnotations({ hostname: dnsHostnames, ttl: dnsTtl?.toSeconds({ integral: false }) });
  return manifest({
    // Kinds that a release does not serve yet, other controllers do.
    apiVersion: gatewayApi.versions[kind] ?? GATEWAY_V1ALPHA2,
    kind,
    metadata: { ...metadata, name: metadata?.name ?? id, annotations: { ...metadata?.annotations, ...dns } },
    spec: write({ parents: placesOf(props).flatMap((place) => parentsOf(place, shape, hostnames)), hostnames }),
  });
}

/** All parents of a route: first its `gateway`, then the others. */
function placesOf({ gateway, listener, listeners, everyListener, moreParents = [] }: RouteProps): RouteParent[] {
  const names = listeners ?? (listener === undefined ? undefined : [listener]);
  return [{ gateway, listeners: names, everyListener }, ...moreParents];
}

function parentsOf(
  { gateway, listeners, everyListener }: RouteParent,
  { kind, protocols }: Shape,
  hostnames: string[],
): ParentIntent[] {
  const parent: ParentIntent = gateway._parent ?? { name: gateway.gatewayName, namespace: gateway.gatewayNamespace };
  const at = (sectionName: string | undefined): ParentIntent => ({ ...parent, sectionName });
  if (everyListener) return [at(undefined)];
  if (listeners !== undefined) return listeners.map(at);
  const found = gateway._listenersFor?.(protocols, hostnames, kind) ?? [];
  return found.length > 0 ? found.map(at) : [at(gateway.defaultListener || undefined)];
}

/**
 * Checks the properties that all routes share. Returns the collector of complaints, so that the caller can check the
 * properties of its own kind.
 */
export function checkRoute(route: ApiObject, props: RouteProps): Values {
  const { hostnames = [], metadata, listener, listeners } = props;
  const values = new Values(route);
  placesOf(props).forEach((place, i) => checkPlace(values, route.kind, i === 0 ? '' : `moreParents[${i - 1}].`, place));
  if (listener !== undefined && listeners !== undefined)
    values.refuse('listener', listener, 'is given beside listeners: name it there');
  hostnames.forEach((name, i) => values.check(`hostnames[${i}]`, name, laterHostname));
  props.dnsHostnames?.forEach((name, i) => values.check(`dnsHostnames[${i}]`, name, laterHostname));
  if (props.dnsTtl !== undefined) values.seconds('dnsTtl', props.dnsTtl, 1, 2147483647);
  values.check('metadata.name', route.name, objectName);
  if (metadata?.namespace !== undefined) values.check('metadata.namespace', metadata.namespace, dnsLabel);
  checkLabelsAndAnnotations(values, metadata);
  return values;
}

function checkPlace(
  values: Values,
  kind: string,
  at: string,
  { gateway, listeners, everyListener }: RouteParent,
): void {
  const release = releaseOf(gateway.ciliumVersion ?? DEFAULT_VERSION);
  if (!gateway._isOfOtherClass && !serves(release, kind)) {
    values.refuse(
      `${at}gateway`,
      gateway.gatewayName,
      `is served by Cilium ${release.minor}, which has no ${kind}: take ` +
        releasesWith((other) => serves(other, kind)).replace(/, (?=[^,]*$)/, ' or '),
    );
  }
  listeners?.forEach((name, i) =>
    values.check(listeners.length > 1 ? `${at}listeners[${i}]` : `${at}listener`, name, objectName),
  );
  if (listeners?.length === 0)
    values.refuse(`${at}listeners`, [], 'names no listener: leave it out, or set everyListener for all of them');
  if (listeners && everyListener)
    values.refuse(`${at}everyListener`, true, 'is given beside names of listeners: give one of them');
}

/** The name of an object: the name in its metadata, or else the id of its chart. */
export function checkName(values: Values, id: string, metadata: ApiObjectMetadata | undefined): void {
  if (metadata?.name === undefined) values.check('id', id, objectName);
  else values.check('metadata.name', metadata.name, objectName);
}

export function checkLabelsAndAnnotations(values: Values, metadata: ApiObjectMetadata | undefined): void {
  if (metadata?.labels) values.labels('metadata.labels', metadata.labels);
  for (const [key, text] of Object.entries(metadata?.annotations ?? {}))
    values.check(`metadata.annotations.${key}`, text, yamlText);
}

/**
 * Makes the ReferenceGrants for those backends that are Services of this app in other namespaces, and has synth refuse
 * those whose port the Service does not tell.
 */
export function grantBackends(route: ApiObject, gateway: IGateway, backends: Backend[]): void {
  const from = route.metadata.namespace ?? route.chart.namespace;
  for (const { name, _unclearPort: unclear } of backends) {
    if (!unclear) continue;
    const stack = stackHere();
    Synthesis.of(route).lateRefusals.push(() => {
      const rule = unclear();
      return rule ? refusalAt(stack, `backend "${name}": its Service ${rule}`, route.node.path) : undefined;
    });
  }
  for (const { _object: service, name, namespace } of backends) {
    if (!service || !from || !namespace || namespace === from) continue;
    grant(
      route.kind,
      from,
      { kind: 'Service', name, namespace, chart: service.chart },
      releaseOf(gateway.ciliumVersion ?? DEFAULT_VERSION).gatewayApi.versions.ReferenceGrant,
    );
  }
}
