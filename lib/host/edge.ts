import type { Construct } from 'constructs';
import type { IGateway } from '../references/gateway';
import type { EdgeFact } from '../model/companions';
import { releaseOf, releasesWith } from '../release/table';
import { Ip } from '../values/cidr';
import { unfit } from '../values/roles';
import type { Values } from '../api/values';
import type { ClientAddress } from './client-address';

/** Properties of every edge. */
export interface EdgeProps {
  /** The gateways that it forwards to. Each needs an address that is known before it runs. */
  readonly gateways: IGateway[];

  /**
   * Address of the host that it listens on, or "*" for every IPv4 address.
   * @default - every IPv4 address, and every IPv6 address where the cluster or a gateway has IPv6
   */
  readonly bindAddress?: string;

  /**
   * Port that it listens on.
   * @default 80
   */
  readonly port?: number;

  /**
   * How gateways learn the address of a client. Not every release has a setting for it: see docs/releases.md.
   * @default - gateways see the edge as the client; for plain HTTP, X-Forwarded-For has the client, then the edge
   */
  readonly clientAddress?: ClientAddress;

  /**
   * The port on which the edge serves metrics for Prometheus, under /metrics.
   * @default - no metrics
   */
  readonly metricsPort?: number;

  /**
   * Address of the host for `metricsPort`. Every client that reaches it can read host names and traffic.
   * @default "127.0.0.1"
   */
  readonly metricsAddress?: string;
}

/** Reads the properties that all edges share, and complains about invalid ones. */
export function edgeFact(
  edge: Construct,
  props: EdgeProps,
  values: Values,
): Omit<EdgeFact, 'program' | 'tls' | 'redirects' | 'tcpPorts' | 'rawLines'> {
  const { bindAddress, clientAddress, gateways } = props;
  const bound = bindAddress === undefined ? undefined : Ip.parse(bindAddress);
  const unfitBind = bound && unfit('bind', bound.toCidr());
  if (bindAddress !== undefined && bindAddress !== '*' && !bound)
    values.refuse('bindAddress', bindAddress, 'must be an IPv4 or IPv6 address, or "*" for every IPv4 address');
  if (unfitBind) values.refuse('bindAddress', bindAddress, unfitBind);
  gateways.forEach((gateway) => {
    if (bound && gateway.addresses.includes(bound.toString()))
      values.refuse(
        'bindAddress',
        bindAddress,
        `is the address of gateway ${gateway.gatewayName}, to which the edge forwards: it would send requests to ` +
          'itself. Take an address of this host',
      );
    if (props.metricsAddress !== undefined && gateway.addresses.includes(String(Ip.parse(props.metricsAddress))))
      values.refuse(
        'metricsAddress',
        props.metricsAddress,
        `is the address of gateway ${gateway.gatewayName}, which no program of this host can listen on. Take an ` +
          'address of this host',
      );
  });
  if (gateways.length === 0) values.refuse('gateways', [], 'must name the gateways to forward to, one at least');
  for (const gateway of gateways) {
    if (gateway.addresses.length === 0) {
      values.refuse(
        'gateways',
        gateway.gatewayName,
        'has no address that is known before it runs: give it one, such as `addresses: [pool.reserve(10)]`',
      );
    }
  }
  if (clientAddress) checkReleases(values, clientAddress, gateways);
  if (props.metricsAddress !== undefined && props.metricsPort === undefined)
    values.refuse('metricsAddress', props.metricsAddress, 'is given without `metricsPort`: give both, or neither');
  return {
    path: edge.node.path,
    bindAddress,
    port: values.port('port', props.port ?? 80),
    clientAddress: clientAddress?.kind as EdgeFact['clientAddress'],
    metrics:
      props.metricsPort === undefined
        ? undefined
        : {
            address: values.ip('metricsAddress', props.metricsAddress ?? '127.0.0.1', 'bind').toString(),
            port: values.port('metricsPort', props.metricsPort),
          },
    gateways: gateways.map((gateway) => ({
      name: gateway.gatewayName,
      namespace: gateway.gatewayNamespace,
      addresses: gateway.addresses,
    })),
  };
}

function checkReleases(values: Values, clientAddress: ClientAddress, gateways: IGateway[]): void {
  for (const { gatewayName, ciliumVersion } of gateways) {
    if (ciliumVersion === undefined || releaseOf(ciliumVersion).helm.clientAddress) continue;
    values.refuse(
      'clientAddress',
      clientAddress.kind,
      `Cilium ${releaseOf(ciliumVersion).minor}, which serves ${gatewayName}, has no value for it ` +
        `(${releasesWith(({ helm }) => helm.clientAddress)} have): leave it out, or take a newer release`,
    );
  }
}
