import { ApiObject, Chart, ChartProps } from 'cdk8s';
import { Construct } from 'constructs';
import type { ICilium } from '../host/cilium-install';
import { gatewayServiceName } from '../release/gateway-service';
import type { Release } from '../release/release';
import { DEFAULT_VERSION, releaseOf, releasesWith } from '../release/table';
import { Synthesis } from '../synth/synthesis';
import { Ip } from '../values/cidr';
import { dnsLabel, hostname, objectName } from '../values/rules';
import { Values } from '../values/values';
import type { IGatewayClass } from './cilium-gateway-class';
import { ExistingGateway, GatewayAttributes, IGateway } from './gateway';
import { GatewayAddress } from './gateway-address';
import { HttpRoute, HttpRouteOptions } from './http-route';
import { Listener } from './listener';
import { Namespaces } from './namespaces';

/** Properties of `SharedGateway`. */
export interface SharedGatewayProps extends ChartProps {
  /**
   * The Cilium that serves the gateway: decides API versions, and how an address is asked for.
   * @default - the newest supported version
   */
  readonly cilium?: ICilium;

  /**
   * Name of the Gateway object: a DNS label of at most 48 characters, since Cilium puts "cilium-gateway-" in front for
   * the Service.
   * @default - the chart's id
   */
  readonly gatewayName?: string;

  /**
   * Name of the GatewayClass, where the program does not make it: of one that it makes, give `gatewayClass`.
   * @default "cilium"
   */
  readonly gatewayClassName?: string;

  /**
   * The GatewayClass, instead of `gatewayClassName`.
   * @default - the one of `gatewayClassName`
   */
  readonly gatewayClass?: IGatewayClass;

  /**
   * The address that the gateway gets. HAProxy, hosts entries and the router's filter know it by this before the
   * gateway runs.
   * @default - any that a pool has free
   */
  readonly address?: GatewayAddress;

  /**
   * The ports of the gateway.
   * @default - HTTP on port 80, named "http"
   */
  readonly listeners?: Listener[];

  /**
   * The namespaces that may attach routes.
   * @default Namespaces.all()
   */
  readonly allowedNamespaces?: Namespaces;
}

/**
 * A Gateway that serves routes of other namespaces, with an address that is known before it runs. Its namespace is
 * that of Cilium unless the chart is given another.
 */
export class SharedGateway extends Chart implements IGateway {
  /**
   * Refers to a Gateway that was made elsewhere.
   *
   * @param scope where the reference hangs in the tree
   * @param id its id there
   * @param attributes what is known of it
   * @throws where a name or the address cannot be right
   */
  public static fromAttributes(scope: Construct, id: string, attributes: GatewayAttributes): IGateway {
    return new ExistingGateway(scope, id, attributes);
  }

  public readonly gatewayName: string;
  public readonly gatewayNamespace: string;
  public readonly address?: string;
  public readonly defaultListener?: string;
  public readonly ciliumVersion?: string;

  /**
   * @param scope the app
   * @param id name of the chart and so of its file
   * @param props what differs from the defaults
   * @throws where a name, port or host name cannot be right, two listeners have one name, or the release has no way to
   * give the address
   */
  constructor(scope: Construct, id: string, props: SharedGatewayProps = {}) {
    super(scope, id, { ...props, namespace: props.namespace ?? props.cilium?.namespace ?? 'kube-system' });
    Synthesis.of(this).companions.writtenFor.push({ path: this.node.path, version: props.cilium?.version ?? DEFAULT_VERSION });
    const listeners = props.listeners ?? [Listener.http()];
    const release = releaseOf(props.cilium?.version ?? DEFAULT_VERSION);
    const values = new Values(this);
    this.gatewayName = values.check('gatewayName', props.gatewayName ?? id, gatewayName);
    this.gatewayNamespace = values.check('namespace', this.namespace!, dnsLabel);
    this.ciliumVersion = props.cilium?.version;
    if (props.gatewayClass && props.gatewayClassName !== undefined) values.refuse('gatewayClassName', props.gatewayClassName, `is given beside gatewayClass, which is ${props.gatewayClass.gatewayClassName}: give one of them`);
    const gatewayClassName = values.check('gatewayClassName', props.gatewayClass?.gatewayClassName ?? props.gatewayClassName ?? 'cilium', objectName);
    checkListeners(values, listeners);
    if (props.address && !props.address._claim && release.gatewayAddress === 'reserved-pool') {
      const able = releasesWith((other) => other.gatewayAddress !== 'reserved-pool');
      values.refuse('address', props.address.address, `Cilium ${release.minor} has no field by which a Gateway asks for an address (${able} have): reserve it from a pool of this program, \`pool.reserve(…)\``);
    }
    values.done();

    this.address = props.address?.address;
    this.defaultListener = listeners[0].name;
    if (props.address && !props.address._claim) Synthesis.of(this).companions.foreignAddresses.push(Ip.parse(props.address.address)!);
    props.address?._claim?.({ name: this.gatewayName, namespace: this.gatewayNamespace, chart: this });
    this.addGateway(gatewayClassName, props, listeners, release);
  }

  /**
   * Attaches a route to this gateway, in this chart.
   *
   * @param id id of the route in this chart, and its name unless `options.metadata` has another
   * @param options what the route matches and where it leads
   */
  public addRoute(id: string, options: HttpRouteOptions): HttpRoute {
    return new HttpRoute(this, id, { ...options, gateway: this });
  }

  private addGateway(gatewayClassName: string, props: SharedGatewayProps, listeners: Listener[], release: Release): void {
    const asks = this.address && release.gatewayAddress === 'spec-addresses';
    const annotates = this.address && release.gatewayAddress === 'infrastructure-annotation';
    new ApiObject(this, 'Resource', {
      apiVersion: release.gatewayApi.apiVersion,
      kind: 'Gateway',
      metadata: { name: this.gatewayName },
      spec: {
        gatewayClassName,
        ...(asks && { addresses: [{ type: 'IPAddress', value: this.address }] }),
        ...(annotates && { infrastructure: { annotations: { [release.addressAnnotation]: this.address } } }),
        listeners: listeners.map((listener) => ({
          name: listener.name,
          port: listener.port,
          protocol: listener.protocol,
          ...(listener.hostname && { hostname: listener.hostname }),
          allowedRoutes: { namespaces: (props.allowedNamespaces ?? Namespaces.all())._namespaces },
        })),
      },
    });
  }
}

/** Room for "cilium-gateway-" within the 63 characters of a Service name. */
function gatewayName(value: string): string | undefined {
  const longest = 63 - gatewayServiceName('').length;
  return dnsLabel(value) ?? (value.length > longest ? `must be at most ${longest} characters: Cilium names its Service ${gatewayServiceName(value)}, and 63 is the limit there` : undefined);
}

function checkListeners(values: Values, listeners: Listener[]): void {
  if (listeners.length === 0) values.refuse('listeners', [], 'a Gateway needs one listener at least');
  listeners.forEach((listener, i) => {
    values.check(`listeners[${i}].name`, listener.name, objectName);
    values.port(`listeners[${i}].port`, listener.port);
    if (listener.hostname !== undefined) values.check(`listeners[${i}].hostname`, listener.hostname, hostname);
    if (listeners.findIndex((other) => other.name === listener.name) < i) {
      values.refuse(`listeners[${i}].name`, listener.name, 'is taken by another listener of this gateway: names tell routes which to attach to');
    }
  });
}
