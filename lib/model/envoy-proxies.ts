// The effect of an EnvoyProxy of Envoy Gateway on the Service of a Gateway, to which Cilium gives an address.
import { type EnvoyProxyIntent, readEnvoyProxy } from '../kinds/envoy-proxy';
import type { GatewayIntent } from '../kinds/gateway';
import { readGatewayClass } from '../kinds/gateway-class';
import type { Release } from '../release/release';
import { Ip } from '../values/cidr';
import type { Gateway } from './model';
import { isOfGatewayApi, type KubeObject } from './objects';
import { readAddresses, takesPoolAddress } from './pools';

/** Finds the EnvoyProxy of a Gateway: the one that the Gateway names, or else the one that its class names. */
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

/** Annotations and labels of the EnvoyProxy override those of the Gateway. */
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

/** Merged Gateways have one Service: its policy does not count, since other Gateways share its address. */
export function ofEnvoy({ service, mergesGateways }: EnvoyProxyIntent): Pick<Gateway, 'isLocal' | 'loadBalancerClass'> {
  return {
    isLocal: !mergesGateways && (service.externalTrafficPolicy ?? 'Local') === 'Local',
    loadBalancerClass: service.loadBalancerClass,
  };
}

/** The addresses that the Service requests by `loadBalancerIP`, which takes precedence over annotations. */
export function askedOfEnvoy({ service: { loadBalancerIp, annotations } }: EnvoyProxyIntent, release: Release) {
  const field = Ip.parse(loadBalancerIp ?? '');
  return field && [field, ...readAddresses(annotations, release).filter((other) => !other.equals(field))];
}

/** Whether Cilium gives pool addresses to the Service of an EnvoyProxy. */
export function takesOfPools({ service }: EnvoyProxyIntent, release: Release): boolean {
  return takesPoolAddress({ ...service, type: service.type ?? 'LoadBalancer' }, release);
}
