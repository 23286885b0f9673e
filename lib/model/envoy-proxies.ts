// What EnvoyProxies of Envoy Gateway mean for the Services of Gateways, and so for the addresses of Cilium.
import { type EnvoyProxyIntent, readEnvoyProxy } from '../kinds/envoy-proxy';
import type { GatewayIntent } from '../kinds/gateway';
import { readGatewayClass } from '../kinds/gateway-class';
import type { Release } from '../release/release';
import { Ip } from '../values/cidr';
import type { Gateway } from './model';
import { isOfGatewayApi, type KubeObject } from './objects';
import { readAddresses, takesPoolAddress } from './pools';

/** Finds the EnvoyProxy of a Gateway of another controller: that which it names, else that of its class. */
export function readEnvoys(
  objects: KubeObject[],
  release: Release,
): (gateway: GatewayIntent, namespace: string) => EnvoyProxyIntent | undefined {
  const proxies = new Map(
    objects
      .filter(({ kind }) => kind === 'EnvoyProxy')
      .map(({ name, namespace, json }) => [`${namespace ?? 'default'}/${name}`, readEnvoyProxy(json)]),
  );
  if (proxies.size === 0) return () => undefined;
  const ofClass = new Map(
    objects
      .filter((object) => object.kind === 'GatewayClass' && isOfGatewayApi(object))
      .flatMap(({ name, json }): [string, EnvoyProxyIntent][] => {
        const { ofCilium, config } = readGatewayClass(json);
        const proxy = config && !ofCilium && proxies.get(`${config.namespace}/${config.name}`);
        return proxy ? [[name, proxy]] : [];
      }),
  );
  return ({ className, parameters }, namespace) => {
    if (parameters?.kind !== 'EnvoyProxy' || !release.gatewayApi.infrastructure) return ofClass.get(className);
    return proxies.get(`${namespace}/${parameters.name}`);
  };
}

/** What the Service of the Gateway has of its EnvoyProxy goes before what it has of the Gateway. */
export function withEnvoy(
  gateway: GatewayIntent,
  { service: { annotations, labels } }: EnvoyProxyIntent,
): GatewayIntent {
  return {
    ...gateway,
    serviceAnnotations: { ...gateway.serviceAnnotations, ...annotations },
    serviceLabels: { ...gateway.serviceLabels, ...labels },
  };
}

/** Of Gateways that have one Service together, it is not known with whom else that has an address. */
export function ofEnvoy({ service, mergesGateways }: EnvoyProxyIntent): Pick<Gateway, 'isLocal' | 'loadBalancerClass'> {
  return {
    isLocal: !mergesGateways && (service.externalTrafficPolicy ?? 'Local') === 'Local',
    loadBalancerClass: service.loadBalancerClass,
  };
}

/** What the Service of an EnvoyProxy asks for by the field of old, which goes before annotations. */
export function askedOfEnvoy({ service: { loadBalancerIp, annotations } }: EnvoyProxyIntent, release: Release) {
  const field = Ip.parse(loadBalancerIp ?? '');
  return field && [field, ...readAddresses(annotations, release).filter((other) => !other.equals(field))];
}

/** Whether Cilium gives addresses of pools to the Service of an EnvoyProxy. */
export function takesOfPools({ service }: EnvoyProxyIntent, release: Release): boolean {
  return takesPoolAddress({ ...service, type: service.type ?? 'LoadBalancer' }, release);
}
