import { ApiObject, ApiObjectMetadata, ApiObjectProps } from 'cdk8s';
import type {
  GRPCRouteSpec,
  HTTPRouteSpec,
  TCPRouteSpec,
  TLSRouteSpec,
  UDPRouteSpec,
} from '../../imports/gateway.networking.k8s.io';
import { manifest } from '../kinds/manifest';
import type { ParentIntent, RouteIntent } from '../kinds/route';
import { serves } from '../release/release';
import { DEFAULT_VERSION, releaseOf, releasesWith } from '../release/table';
import { dnsLabel, hostname, objectName, yamlText } from '../values/rules';
import { Values } from '../api/values';
import type { Backend } from './backend';
import { dnsAnnotations } from './external-dns';
import type { IGateway } from '../references/gateway';
import { grant } from './reference-grant';

/** What every kind of route may be told. */
export interface RouteOptions {
  /**
   * Name, namespace, labels and annotations.
   * @default - the construct's id as name, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * Name of the gateway's listener.
   * @default - for each host name the one that is most exactly for it, HTTPS before HTTP; without host names, those on
   * the port of the gateway's default. It is always written: a route without it attaches to every listener
   */
  readonly listener?: string;

  /**
   * How long name servers may keep the records that External DNS makes for the route, in seconds.
   * @default - what External DNS is set up with
   */
  readonly dnsTtlSeconds?: number;
}

/** Where a route of some kind attaches, and what it does there. */
interface Shape extends RouteOptions {
  readonly kind: RouteKind;
  readonly gateway: IGateway;
  /** What its listener speaks, the preferred first. */
  readonly protocols: string[];
  readonly hostnames?: string[];
  /** Names for External DNS, where the route itself has none. */
  readonly dnsHostnames?: string[];
}

type RouteKind = 'HTTPRoute' | 'GRPCRoute' | 'TLSRoute' | 'TCPRoute' | 'UDPRoute';

/** Where a route attaches, and for which names. */
type Attached = Pick<RouteIntent<never>, 'parents' | 'hostnames'>;

/** The object of a route, with the spec that `write` makes. */
export function routeObject(
  id: string,
  { kind, gateway, protocols, hostnames = [], metadata, listener, dnsHostnames, dnsTtlSeconds }: Shape,
  write: (at: Attached) => HTTPRouteSpec | GRPCRouteSpec | TLSRouteSpec | TCPRouteSpec | UDPRouteSpec,
): ApiObjectProps {
  const { gatewayApi } = releaseOf(gateway.ciliumVersion ?? DEFAULT_VERSION);
  const dns = dnsAnnotations({ hostname: dnsHostnames, ttl: dnsTtlSeconds });
  return manifest({
    apiVersion: gatewayApi.versions[kind] ?? gatewayApi.apiVersion,
    kind,
    metadata: { ...metadata, name: metadata?.name ?? id, annotations: { ...metadata?.annotations, ...dns } },
    spec: write({ parents: parentsOf(gateway, protocols, hostnames, listener), hostnames }),
  });
}

function parentsOf(gateway: IGateway, protocols: string[], hostnames: string[], listener?: string): ParentIntent[] {
  const parent: ParentIntent = gateway._parent ?? { name: gateway.gatewayName, namespace: gateway.gatewayNamespace };
  const at = (sectionName: string | undefined): ParentIntent => ({ ...parent, sectionName });
  if (listener !== undefined) return [at(listener)];
  const found = gateway._listenersFor?.(protocols, hostnames) ?? [];
  return found.length > 0 ? found.map(at) : [at(gateway.defaultListener || undefined)];
}

/** What a route of any kind was given: returns what collects complaints, for those of its own. */
export function checkRoute(route: ApiObject, props: Omit<Shape, 'kind' | 'protocols'>): Values {
  const { gateway, hostnames = [], metadata, listener } = props;
  const values = new Values(route);
  const release = releaseOf(gateway.ciliumVersion ?? DEFAULT_VERSION);
  if (!serves(release, route.kind)) {
    values.refuse(
      'gateway',
      gateway.gatewayName,
      `is served by Cilium ${release.minor}, which has no ${route.kind} (${releasesWith((other) => serves(other, route.kind))} have): take one of these`,
    );
  }
  hostnames.forEach((name, i) => values.check(`hostnames[${i}]`, name, hostname));
  props.dnsHostnames?.forEach((name, i) => values.check(`dnsHostnames[${i}]`, name, hostname));
  if (props.dnsTtlSeconds !== undefined) values.integer('dnsTtlSeconds', props.dnsTtlSeconds, 1, 2147483647, 'seconds');
  values.check('metadata.name', route.name, objectName);
  if (metadata?.namespace !== undefined) values.check('metadata.namespace', metadata.namespace, dnsLabel);
  if (listener !== undefined) values.check('listener', listener, objectName);
  checkLabelsAndAnnotations(values, metadata);
  return values;
}

export function checkLabelsAndAnnotations(values: Values, metadata: ApiObjectMetadata | undefined): void {
  if (metadata?.labels) values.labels('metadata.labels', metadata.labels);
  for (const [key, text] of Object.entries(metadata?.annotations ?? {}))
    values.check(`metadata.annotations.${key}`, text, yamlText);
}

/** Makes the ReferenceGrants for those backends that are Services of this app in other namespaces. */
export function grantBackends(route: ApiObject, gateway: IGateway, backends: Backend[]): void {
  const from = route.metadata.namespace ?? route.chart.namespace;
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
