import type {
  GatewaySpec,
  GatewaySpecAddresses,
  GatewaySpecInfrastructureParametersRef,
} from '../../imports/gateway.networking.k8s.io/Gateway';
import { Json, list, record, text, textMap } from '../values/json';
import {
  AdmissionIntent,
  ListenerIntent,
  readAdmission,
  readListeners,
  writeAdmission,
  writeListener,
} from './listener';

/** A Gateway. */
export interface GatewayIntent {
  readonly className: string;
  /** The addresses in `spec.addresses`. */
  readonly addresses: readonly string[];
  /** Labels of the Service that Cilium makes for it. */
  readonly serviceLabels: Record<string, string>;
  readonly serviceAnnotations: Record<string, string>;
  /** The object in `parametersRef`, with settings for the controller. */
  readonly parameters?: GatewaySpecInfrastructureParametersRef;
  /** The namespaces whose ListenerSets may attach. Absent: none. */
  readonly admitsSets?: AdmissionIntent;
  readonly listeners: readonly ListenerIntent[];
}

export function writeGateway(intent: GatewayIntent): GatewaySpec {
  const { className, addresses, serviceLabels, serviceAnnotations, parameters, admitsSets, listeners } = intent;
  const labels = unlessEmpty(serviceLabels);
  const annotations = unlessEmpty(serviceAnnotations);
  return {
    gatewayClassName: className,
    addresses:
      addresses.length > 0 ? addresses.map((value): GatewaySpecAddresses => ({ type: 'IPAddress', value })) : undefined,
    infrastructure:
      labels || annotations || parameters
        ? { labels, annotations, parametersRef: parameters && writeParameters(parameters) }
        : undefined,
    allowedListeners: admitsSets && { namespaces: writeAdmission(admitsSets) },
    listeners: listeners.map(writeListener),
  };
}

function unlessEmpty(map: Record<string, string>): Record<string, string> | undefined {
  return Object.keys(map).length > 0 ? map : undefined;
}

export function readGateway(json: Json): GatewayIntent {
  const spec = record(json.spec);
  const infrastructure = record(spec.infrastructure);
  return {
    className: text(spec.gatewayClassName) ?? '',
    addresses: list(spec.addresses).map(({ value }) => text(value) ?? ''),
    serviceLabels: textMap(infrastructure.labels),
    serviceAnnotations: textMap(infrastructure.annotations),
    parameters:
      infrastructure.parametersRef === undefined ? undefined : readParameters(record(infrastructure.parametersRef)),
    admitsSets:
      spec.allowedListeners === undefined ? undefined : readAdmission(record(spec.allowedListeners).namespaces, 'None'),
    listeners: readListeners(spec.listeners),
  };
}

/** Copies the fields of `parametersRef` and no others: the value may be an object with more. */
function writeParameters({
  group,
  kind,
  name,
}: GatewaySpecInfrastructureParametersRef): GatewaySpecInfrastructureParametersRef {
  return { group, kind, name };
}

function readParameters({ group, kind, name }: Json): GatewaySpecInfrastructureParametersRef {
  return { group: text(group) ?? '', kind: text(kind) ?? '', name: text(name) ?? '' };
}
