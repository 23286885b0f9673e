import { ApiObject, ApiObjectMetadata, ApiObjectProps } from 'cdk8s';
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
  readonly kind: string;
  readonly gateway: IGateway;
  /** What its listener speaks, the preferred first. */
  readonly protocols: string[];
  readonly hostnames?: string[];
  /** Names for External DNS, where the route itself has none. */
  readonly dnsHostnames?: string[];
  readonly rules: object[];
}

/** The object of a route. */
export function routeObject(
  id: string,
  { kind, gateway, protocols, hostnames = [], rules, metadata, listener, ...dns }: Shape,
): ApiObjectProps {
  const release = releaseOf(gateway.ciliumVersion ?? DEFAULT_VERSION);
  const annotations =
    dns.dnsTtlSeconds !== undefined || dns.dnsHostnames !== undefined
      ? {
          annotations: {
            ...metadata?.annotations,
            ...dnsAnnotations({ hostname: dns.dnsHostnames, ttl: dns.dnsTtlSeconds }),
          },
        }
      : undefined;
  return {
    apiVersion: release.gatewayApi.versions[kind] ?? release.gatewayApi.apiVersion,
    kind,
    metadata: { ...metadata, name: metadata?.name ?? id, ...annotations },
    spec: {
      parentRefs: parentRefs(gateway, protocols, hostnames, listener),
      ...(hostnames.length > 0 && { hostnames }),
      rules,
    },
  };
}

function parentRefs(gateway: IGateway, protocols: string[], hostnames: string[], listener?: string): object[] {
  const parent = gateway._parent ?? { name: gateway.gatewayName, namespace: gateway.gatewayNamespace };
  if (listener !== undefined) return [{ ...parent, sectionName: listener }];
  const found = gateway._listenersFor?.(protocols, hostnames) ?? [];
  if (found.length > 0) return found.map((sectionName) => ({ ...parent, sectionName }));
  return [{ ...parent, ...(gateway.defaultListener && { sectionName: gateway.defaultListener }) }];
}

/** What a route of any kind was given: returns what collects complaints, for those of its own. */
export function checkRoute(route: ApiObject, props: Omit<Shape, 'kind' | 'protocols' | 'rules'>): Values {
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
