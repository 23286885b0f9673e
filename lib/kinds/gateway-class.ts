import type { GatewayClassSpec } from '../../imports/gateway.networking.k8s.io/GatewayClass';
import { Json, record, text } from '../values/json';

/** The controller of Cilium's GatewayClasses. */
const GATEWAY_CONTROLLER = 'io.cilium/gateway-controller';

/** A GatewayClass. */
export interface GatewayClassIntent {
  /** Cilium serves Gateways of the class. */
  readonly ofCilium: boolean;
  /** The CiliumGatewayClassConfig with the settings for the Services of its Gateways. */
  readonly config?: { readonly name: string; readonly namespace: string };
}

/** Writes a class of Cilium's. */
export function writeGatewayClass({ config }: Pick<GatewayClassIntent, 'config'>): GatewayClassSpec {
  return {
    controllerName: GATEWAY_CONTROLLER,
    parametersRef: config && {
      group: 'cilium.io',
      kind: 'CiliumGatewayClassConfig',
      name: config.name,
      namespace: config.namespace,
    },
  };
}

export function readGatewayClass(json: Json): GatewayClassIntent {
  const { controllerName, parametersRef } = record(json.spec);
  const reference = record(parametersRef);
  return {
    ofCilium: controllerName === GATEWAY_CONTROLLER,
    config:
      parametersRef === undefined
        ? undefined
        : { name: text(reference.name) ?? '', namespace: text(reference.namespace) ?? '' },
  };
}
